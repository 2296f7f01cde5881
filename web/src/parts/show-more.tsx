/** A list that shows a part says so, and shows more: nothing is hidden by a limit. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useParams } from '../address/address';
import { afterOf, MOST_SHOWN } from '../address/shown';
import { useWords } from '../words/words';

/** A list that shows the first of many leads to the page that has all. `total` is left out where the page counts them. */
export function SeeAll({
  shown,
  total,
  ...there
}: {
  shown: number;
  total?: number;
  to: string;
  hash: string;
}): ReactNode {
  const { t } = useWords();
  if (total !== undefined && shown >= total) return null;
  return (
    <p className="small show-more">
      {total !== undefined && t('list.partOnly', { shown, total })} <Link {...there}>{t('list.seeAll')}</Link>
    </p>
  );
}

interface ShowMoreProps {
  shown: number;
  total: number;
  /** What the number of rows is called in the address. */
  name: string;
  /** How many more at a time. */
  step: number;
  /** In which order they stand: "latest first". Left out where it says nothing to a reader. */
  order?: string;
  /** The most that this list shows at once. */
  most?: number;
  /** Where the rows after these begin, for lists that go on beyond the most; null where these are the last. */
  next?: string | null;
  /** Whether the page has a filter that makes the list shorter. */
  filterable?: boolean;
}

export function ShowMore({ shown, total, name, step, order, most = MOST_SHOWN, ...more }: ShowMoreProps): ReactNode {
  const { t } = useWords();
  const [params, change] = useParams();
  const { next, filterable = false } = more;
  const after = afterOf(params, name);
  if (shown >= total) return null;
  const button = (words: string, changed: Parameters<typeof change>[0]): ReactNode => (
    <button type="button" onClick={() => change(changed, { replace: true })}>
      {words}
    </button>
  );
  return (
    <p className="small show-more">
      {after !== undefined
        ? t('list.further', { shown, total })
        : order === undefined
          ? t('list.partOnly', { shown, total })
          : t('list.part', { shown, total, order })}{' '}
      {after !== undefined && button(t('list.first'), { [`${name}After`]: undefined })}{' '}
      {shown < most && after === undefined
        ? button(t('list.more'), { [name]: String(Math.min(shown + step, most)) })
        : next
          ? button(t('list.next', { count: most }), { [name]: String(most), [`${name}After`]: next })
          : next === undefined && t(filterable ? 'list.most' : 'list.limit')}
    </p>
  );
}
