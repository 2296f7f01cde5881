/** The hits of a search, best first. */
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode } from 'react';
import { addressOf } from '../../address/entity-address';
import { useParams } from '../../address/address';
import { shownOf } from '../../address/shown';
import type { SearchPageQuery } from '../../graphql/types';
import { useAnswer } from '../../graphql/use-answer';
import { FuzzyDate } from '../../parts/fuzzy-date';
import { StatusMark } from '../../parts/marks';
import { Head } from '../../parts/page';
import { ShowMore } from '../../parts/show-more';
import { Empty, FailedPart, Loaded } from '../../parts/states';
import { FoundLine } from '../../search/found-line';
import { useWords } from '../../words/words';
import { KINDS, type SearchKind } from './kinds';
import { SearchPage as Question } from './search.generated';

type Hit = NonNullable<SearchPageQuery['search']>['edges'][number]['node'];

interface HitsProps {
  query: string;
  /** Whether more was typed than is searched for. */
  cut: boolean;
  kind: SearchKind | undefined;
}

export function Hits({ query, cut, kind }: HitsProps): ReactNode {
  const { t } = useWords();
  const [params] = useParams();
  const asked = useAnswer(
    Question,
    { query, kinds: kind && [kind], shown: shownOf(params, 'shown', 25) },
    { keep: true },
  );
  return (
    <Loaded asked={asked}>
      {({ search, facets }) => {
        if (!search) return <FailedPart name="search" />;
        return (
          <article>
            <Head title={query} kind={t('shell.search')}>
              {t('hits.sentence', { count: search.totalCount })}
            </Head>
            {cut && <p className="state">{t('hits.cut')}</p>}
            <Facets query={query} kind={kind} counts={facets?.facets.kind ?? []} />
            {search.totalCount === 0 ? (
              <Empty>{t('hits.none')}</Empty>
            ) : (
              <ol className="plain hits" onKeyDown={moveThrough}>
                {search.edges.map(({ matched, node }) => (
                  <li key={node.id}>
                    <Link to={addressOf(node.id) ?? '/'}>
                      <FoundLine id={node.id} label={node.label} matched={matched} />
                    </Link>
                    <span className="soft small">
                      <More hit={node} />
                    </span>
                  </li>
                ))}
              </ol>
            )}
            <ShowMore
              shown={search.edges.length}
              total={search.totalCount}
              name="shown"
              step={50}
              order={t('hits.order')}
            />
          </article>
        );
      }}
    </Loaded>
  );
}

/** What tells hits of one name from each other. */
function More({ hit }: { hit: Hit }): ReactNode {
  switch (hit.__typename) {
    case 'Official':
      return [hit.offices[0]?.office.title, hit.citizenships.map(({ name }) => name).join(', ')]
        .filter(Boolean)
        .join(' · ');
    case 'Event':
      return (
        <>
          <FuzzyDate date={hit.date} /> <StatusMark status={hit.status} />
        </>
      );
    case 'Agreement':
      return hit.signedOn && <FuzzyDate date={hit.signedOn} />;
    case 'Source':
      return hit.publishedOn && <FuzzyDate date={hit.publishedOn} />;
    case 'Country':
      return null;
    case 'Group':
      return <GroupKind kind={hit.kind} />;
    default:
      return hit.country?.name;
  }
}

function GroupKind({ kind }: { kind: Extract<Hit, { __typename: 'Group' }>['kind'] }): ReactNode {
  const { t } = useWords();
  return t(`group.kind.${kind}`);
}

interface FacetsProps {
  query: string;
  kind: SearchKind | undefined;
  counts: readonly { value: string; count: number }[];
}

function Facets({ query, kind, counts }: FacetsProps): ReactNode {
  const { t, number } = useWords();
  const known = KINDS.flatMap((one) => {
    const count = counts.find(({ value }) => value === one)?.count;
    return count === undefined ? [] : [[one, count] as const];
  });
  return (
    <nav aria-label={t('hits.kinds')}>
      <ul className="plain pills">
        <li>
          <Link
            to="/search"
            search={{ q: query } as never}
            aria-current={kind === undefined ? 'true' : undefined}
            activeOptions={{ exact: true }}
            activeProps={{}}
          >
            {t('hits.all')}
          </Link>
        </li>
        {known.map(([one, count]) => (
          <li key={one}>
            <Link
              to="/search"
              search={{ q: query, kind: one } as never}
              aria-current={kind === one ? 'true' : undefined}
              activeProps={{}}
            >
              {t(`kinds.${one}`)} <span className="soft">{number(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Arrow keys go from hit to hit. */
function moveThrough(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const links = [...event.currentTarget.querySelectorAll('a')];
  const next = links[links.indexOf(document.activeElement as HTMLAnchorElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
