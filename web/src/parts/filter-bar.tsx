/** Filters: chips that say what is on, each cleared by a click, and a form for all. They stand in the address. */
import { type FormEvent, type ReactNode, useEffect, useLayoutEffect } from 'react';
import { useParams } from '../address/address';
import { useFilters } from './use-filters';
import {
  countsRumours,
  type FilterName,
  FILTER_NAMES,
  type Filters,
  filtersOf,
  isFiltered,
  isReversed,
  isUnderstood,
  itemsOf,
} from '../address/filters';
import type { SearchParams } from '../address/search-params';
import { dayInWords } from '../dates/date-words';
import { CERTAINTY, EVENT_KIND, EVENT_STATUS } from '../graphql/lists';
import type { MessageKey } from '../words/fill';
import { useWords, type Words } from '../words/words';
import { CountryField } from './country-field';
import { useCountryNames } from './country-names';
import './filter-bar.css';

export function FilterBar({ names }: { names: readonly FilterName[] }): ReactNode {
  const words = useWords();
  const { t } = words;
  const filters = useFilters(names);
  const [params, change] = useParams();
  const told = countsRumours(filters);
  useToldDrawing(told);
  // What the page does not heed would go along with its links, to pages that do.
  const foreign = TRAVELLING.filter((name) => !names.includes(name) && params[name] !== undefined).join();
  useEffect(() => {
    if (foreign !== '')
      change(Object.fromEntries(foreign.split(',').map((name) => [name, undefined])), { replace: true });
  }, [foreign, change]);
  const asked = filtersOf(params);
  const nameOf = useCountryNames([...asked.country, ...asked.involving]);
  const on = names.flatMap((name) => chipsOf(name, params, words, nameOf));
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    change(Object.fromEntries(names.map((name) => [name, form.getAll(name).map(String).filter(Boolean).join(',')])));
    event.currentTarget.closest('details')?.removeAttribute('open');
  };
  return (
    <div className="filter-bar">
      {on.map(({ name, text, rest }) => (
        <button key={`${name} ${text}`} type="button" className="filter-chip" onClick={() => change({ [name]: rest })}>
          {text} <span aria-hidden="true">×</span>
          <span className="unseen">{t('filter.clearOne')}</span>
        </button>
      ))}
      {on.length > 1 && (
        <button type="button" onClick={() => change(Object.fromEntries(FILTER_NAMES.map((name) => [name, undefined])))}>
          {t('filter.clear')}
        </button>
      )}
      {told && (
        <p className="filter-told" role="status">
          {t('filter.told')}
        </p>
      )}
      <details>
        <summary>{t(isFiltered(filters) ? 'filter.change' : 'filter.heading')}</summary>
        <form onSubmit={submit} key={JSON.stringify(filters)}>
          {names.map((name) => (
            <Field key={name} name={name} value={params[name] ?? ''} filters={filters} />
          ))}
          <button type="submit">{t('filter.apply')}</button>
        </form>
      </details>
    </div>
  );
}

/** Filters that mean the same wherever they are: `from` and `to` are people on the way between two. */
const TRAVELLING: readonly FilterName[] = ['country', 'involving', 'min'];

/** Drawings have outlines where they count what is not known to have happened. */
function useToldDrawing(told: boolean): void {
  useLayoutEffect(() => {
    document.documentElement.toggleAttribute('data-told', told);
    return () => document.documentElement.removeAttribute('data-told');
  }, [told]);
}

interface Chip {
  name: FilterName;
  text: string;
  /** What is left of the filter without it. */
  rest: string | undefined;
}

type NameOf = ReturnType<typeof useCountryNames>;

function chipsOf(name: FilterName, params: SearchParams, words: Words, nameOf: NameOf): Chip[] {
  const items = itemsOf(params[name]);
  return items.map((item) => ({
    name,
    text: textOf(name, item, params, words, nameOf),
    rest: items.filter((other) => other !== item).join(',') || undefined,
  }));
}

function textOf(name: FilterName, item: string, params: SearchParams, words: Words, nameOf: NameOf): string {
  const { t } = words;
  if (!isUnderstood(name, item, params)) {
    const reversed = (name === 'from' || name === 'to') && isReversed(params);
    return t(reversed ? 'filter.reversed' : 'filter.malformed', { text: item.slice(0, 40) });
  }
  switch (name) {
    case 'from':
    case 'to':
      return t(`filter.${name}Day`, { day: dayInWords(item, words) });
    case 'min':
      return t('filter.atLeast', { count: Number(item) });
    case 'country':
    case 'involving': {
      const found = nameOf(item);
      if (found === null) return t('filter.noCountry', { text: item });
      return name === 'involving' ? t('filter.with', { name: found ?? item }) : (found ?? item.toUpperCase());
    }
    case 'certainty':
      return `${t('filter.certainty')}: ${t(`certainty.${item}` as MessageKey)}`;
    default:
      return t(`${name}.${item}` as MessageKey);
  }
}

function Field({ name, value, filters }: { name: FilterName; value: string; filters: Filters }): ReactNode {
  const { t } = useWords();
  if (name === 'kind') return <Choices name={name} list={EVENT_KIND} value={value} say={(one) => t(`kind.${one}`)} />;
  if (name === 'status')
    return <Choices name={name} list={EVENT_STATUS} value={value} say={(one) => t(`status.${one}`)} />;
  if (name === 'certainty')
    return <Choices name={name} list={CERTAINTY} value={value} say={(one) => t(`certainty.${one}`)} />;
  if (name === 'country' || name === 'involving') return <CountryField name={name} codes={filters[name]} />;
  const type = name === 'min' ? 'number' : 'date';
  return (
    <label className="field">
      <span>{t(`filter.${name}`)}</span>
      <input type={type} name={name} defaultValue={value} min={name === 'min' ? 1 : undefined} maxLength={200} />
    </label>
  );
}

interface ChoicesProps<T extends string> {
  name: 'kind' | 'status' | 'certainty';
  list: readonly T[];
  value: string;
  say: (one: T) => string;
}

function Choices<T extends string>({ name, list, value, say }: ChoicesProps<T>): ReactNode {
  const { t } = useWords();
  const chosen = value.split(',');
  return (
    <fieldset>
      <legend>{t(`filter.${name}`)}</legend>
      {list.map((one) => (
        <label key={one}>
          <input type="checkbox" name={name} value={one} defaultChecked={chosen.includes(one)} /> {say(one)}
        </label>
      ))}
    </fieldset>
  );
}
