/** What bears a name: hits with the form that matched, by kind; all of a kind where nothing is typed. */
import type { ReactNode } from 'react';
import { useParams } from '../../address/address';
import { useTitle } from '../../parts/states';
import { useWords } from '../../words/words';
import { BrowseList } from './browse';
import { Hits } from './hits';
import { KINDS, kindOf } from './kinds';
import './search.css';

/** What the service takes. */
const LONGEST = 400;

export function SearchPage(): ReactNode {
  const { t } = useWords();
  const [params] = useParams();
  const query = (params.q ?? '').trim();
  const kind = kindOf(params.kind);
  useTitle(query === '' ? t('shell.search') : `${query.slice(0, 60)} · ${t('shell.search')}`);
  if (/[\p{L}\p{N}]/u.test(query))
    return <Hits query={query.slice(0, LONGEST)} cut={query.length > LONGEST} kind={kind} />;
  return <BrowseList kind={kind ?? KINDS[0]} unsearchable={query} />;
}
