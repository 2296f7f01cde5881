/** The filters of an address in words, as they are written on files of the network. */
import { itemsOf } from '../../address/filters';
import type { SearchParams } from '../../address/search-params';
import type { MessageKey } from '../../words/fill';
import type { Words } from '../../words/words';

/** What each is called, and where its values have words. */
const FILTERS: readonly (readonly [name: string, label: MessageKey, values?: string])[] = [
  ['from', 'filter.from'],
  ['to', 'filter.to'],
  ['kind', 'filter.kind', 'kind.'],
  ['status', 'filter.status', 'status.'],
  ['certainty', 'filter.certainty', 'certainty.'],
  ['country', 'filter.country'],
  ['min', 'filter.min'],
  ['class', 'network.class', 'class.'],
  ['focus', 'network.ego'],
  ['depth', 'network.depth'],
];

/** "From 2018-01-01, Kind talks": empty where there is none. Ids and codes stay what they are. */
export function filtersIn(params: SearchParams, { t, texts }: Words): string {
  return FILTERS.flatMap(([name, label, values]) => {
    const items = itemsOf(params[name]).map((item) => {
      const key = `${values ?? ''}${item}` as MessageKey;
      return values !== undefined && texts[key] !== undefined ? t(key) : item;
    });
    return items.length > 0 ? `${t(label)} ${items.join(' ')}` : [];
  }).join(t('cite.comma'));
}
