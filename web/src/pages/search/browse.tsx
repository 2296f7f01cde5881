/** All of a kind, by name: what a number on the first page counts. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useParams } from '../../address/address';
import { afterOf, nextOf, shownOf } from '../../address/shown';
import { HAPPENED } from '../../address/filters';
import type { BrowseQuery } from '../../graphql/types';
import { useAnswer } from '../../graphql/use-answer';
import { EntityLink } from '../../parts/entity-link';
import { Head } from '../../parts/page';
import { ShowMore } from '../../parts/show-more';
import { Empty, FailedPart, Loaded } from '../../parts/states';
import { useWords } from '../../words/words';
import { KINDS, type SearchKind } from './kinds';
import { Browse } from './search.generated';

const LISTS = {
  OFFICIAL: 'officials',
  OFFICE: 'offices',
  ORGANIZATION: 'organizations',
  COUNTRY: 'countries',
  GROUP: 'groups',
  PLACE: 'places',
  EVENT: 'events',
  AGREEMENT: 'agreements',
  SOURCE: 'sources',
} as const satisfies Record<SearchKind, keyof BrowseQuery>;

interface BrowseListProps {
  kind: SearchKind;
  /** What was typed, where it has no letter or digit to search for. */
  unsearchable: string;
}

export function BrowseList({ kind, unsearchable }: BrowseListProps): ReactNode {
  const { t, say } = useWords();
  const [params] = useParams();
  const wanted = (one: SearchKind): boolean => one === kind;
  const asked = useAnswer(Browse, {
    shown: shownOf(params, 'shown', 50),
    after: afterOf(params, 'shown'),
    dataset: params.dataset ? { anyOf: [params.dataset] } : undefined,
    status: { anyOf: [...HAPPENED] },
    official: wanted('OFFICIAL'),
    office: wanted('OFFICE'),
    organization: wanted('ORGANIZATION'),
    country: wanted('COUNTRY'),
    group: wanted('GROUP'),
    place: wanted('PLACE'),
    event: wanted('EVENT'),
    agreement: wanted('AGREEMENT'),
    source: wanted('SOURCE'),
  });
  return (
    <article>
      {unsearchable !== '' && <p className="state">{t('hits.unsearchable')}</p>}
      <Loaded asked={asked}>
        {(data) => {
          const list = data[LISTS[kind]];
          if (!list) return <FailedPart name={LISTS[kind]} />;
          return (
            <>
              <Head title={t(`kinds.${kind}`)} kind={t('hits.browse')}>
                {t('hits.browsed', { count: list.totalCount })}{' '}
                {params.dataset &&
                  say('source.datasets', {
                    datasets: <EntityLink id={`Dataset:${params.dataset}`} name={params.dataset} />,
                  })}
              </Head>
              <nav aria-label={t('hits.kinds')}>
                <ul className="plain pills">
                  {KINDS.map((one) => (
                    <li key={one}>
                      <Link
                        to="/search"
                        search={{ kind: one, dataset: params.dataset } as never}
                        aria-current={kind === one ? 'true' : undefined}
                        activeProps={{}}
                      >
                        {t(`kinds.${one}`)}
                      </Link>
                    </li>
                  ))}
                </ul>
              </nav>
              {list.totalCount === 0 && <Empty>{t('events.none')}</Empty>}
              <ul className="plain lines">
                {list.nodes.map(({ id, label }) => (
                  <li key={id}>
                    <EntityLink id={id} name={label} />
                  </li>
                ))}
              </ul>
              <ShowMore
                shown={list.nodes.length}
                total={list.totalCount}
                name="shown"
                step={100}
                order={t(kind === 'EVENT' ? 'list.latest' : 'list.alphabet')}
                next={nextOf(list.pageInfo)}
              />
            </>
          );
        }}
      </Loaded>
    </article>
  );
}
