/** A data set: its version, licence and counts, how to cite it, its sources, what its imports changed. */
import { Link, useParams as useRouteParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useParams } from '../../address/address';
import { afterOf, MOST_CONFLICTS, nextOf, shownOf } from '../../address/shown';
import { eventFilter, filtersOf, NOT_HAPPENED, rumourFilter } from '../../address/filters';
import { momentInWords } from '../../dates/date-words';
import type { DatasetPageQuery } from '../../graphql/types';
import { ConflictTable } from '../../parts/conflict-table';
import { DoubtTable } from '../../parts/doubt-table';
import { EntityLink } from '../../parts/entity-link';
import { EntityPage } from '../../parts/entity-page';
import { FuzzyDate } from '../../parts/fuzzy-date';
import { ImportRows, UnderWay } from '../../parts/import-rows';
import { Columns, Facts, Head, Panel } from '../../parts/page';
import { ShowMore } from '../../parts/show-more';
import type { MessageKey } from '../../words/fill';
import { useWords } from '../../words/words';
import { DatasetPage as Question } from './datasets.generated';

/** Certainties that are no more than doubt. */
const DOUBTED = 'SPECULATED,DISPUTED';

type Dataset = NonNullable<DatasetPageQuery['dataset']>;

export function DatasetPage(): ReactNode {
  const { slug = '' } = useRouteParams({ strict: false });
  const [params] = useParams();
  const none = filtersOf({});
  const doubted = filtersOf({ certainty: DOUBTED });
  const variables = {
    id: slug,
    ids: [slug],
    events: { ...eventFilter(none), dataset: { anyOf: [slug] } },
    rumours: { ...rumourFilter(none), dataset: { anyOf: [slug] } },
    doubted: { ...eventFilter(doubted), dataset: { anyOf: [slug] } },
    shown: shownOf(params, 'shown', 50),
    after: afterOf(params, 'shown'),
    conflictsShown: shownOf(params, 'conflicts', 50, MOST_CONFLICTS),
    doubtsShown: shownOf(params, 'doubts', 50, MOST_CONFLICTS),
    importsShown: shownOf(params, 'imports', 20),
  };
  return (
    <EntityPage question={Question} variables={variables} name="dataset" id={slug}>
      {(dataset, data) => <DatasetView dataset={dataset} data={data} slug={slug} />}
    </EntityPage>
  );
}

/** A number of the data set, and where its rows are. */
interface Counted {
  name: MessageKey;
  list: { totalCount: number } | null;
  to?: string;
  search?: Readonly<Record<string, string>>;
}

function DatasetView({ dataset, data, slug }: { dataset: Dataset; data: DatasetPageQuery; slug: string }): ReactNode {
  const words = useWords();
  const { t, number } = words;
  const { title, version, licence, publisher, citation, importedAt, sources, conflicts, conflictCount } = dataset;
  const { doubts, doubtCount } = dataset;
  const underWay = data.importUnderWay?.dataset === slug ? data.importUnderWay : undefined;
  const search = (kind: string): Counted['search'] => ({ kind, dataset: slug });
  const counts: readonly Counted[] = [
    { name: 'kinds.OFFICIAL', list: data.officials, to: '/search', search: search('OFFICIAL') },
    { name: 'kinds.OFFICE', list: data.offices, to: '/search', search: search('OFFICE') },
    { name: 'kinds.ORGANIZATION', list: data.organizations, to: '/search', search: search('ORGANIZATION') },
    { name: 'kinds.PLACE', list: data.places, to: '/search', search: search('PLACE') },
    { name: 'kinds.EVENT', list: data.events, to: '/ask', search: { dataset: slug } },
    {
      name: 'dataset.rumours',
      list: data.rumours,
      to: '/ask',
      search: { dataset: slug, status: NOT_HAPPENED.join(',') },
    },
    { name: 'dataset.doubted', list: data.doubted, to: '/ask', search: { dataset: slug, certainty: DOUBTED } },
    { name: 'kinds.AGREEMENT', list: data.agreements, to: '/search', search: search('AGREEMENT') },
    { name: 'statements.heading', list: data.statements },
  ];
  return (
    <article>
      <Head title={title} kind={t('type.Dataset')}>
        {t('dataset.sentence', { publisher, version, date: momentInWords(importedAt, words) })}
      </Head>
      <UnderWay underWay={underWay} />
      <Columns
        facts={
          <Facts
            rows={[
              [t('fact.version'), version],
              [t('fact.publisher'), publisher],
              [t('fact.licence'), licence],
              [t('fact.imported'), momentInWords(importedAt, words)],
              ...counts.map(({ name, list, to, search: params }) =>
                list
                  ? ([
                      t(name),
                      to ? (
                        <Link key={name} to={to} search={params as never}>
                          {number(list.totalCount)}
                        </Link>
                      ) : (
                        number(list.totalCount)
                      ),
                    ] as const)
                  : undefined,
              ),
              [t('conflict.heading'), conflictCount > 0 ? <a href="#conflicts">{number(conflictCount)}</a> : number(0)],
              [t('doubt.heading'), doubtCount > 0 ? <a href="#doubts">{number(doubtCount)}</a> : number(0)],
              [
                t('fact.cite'),
                citation ??
                  t('cite.whole', { parts: [publisher, t('cite.title', { title }), version].join(t('cite.comma')) }),
              ],
            ]}
          />
        }
      >
        <Panel id="sources" title={t('source.heading')} count={number(sources.totalCount)}>
          <ul className="plain lines">
            {sources.nodes.map((source) => (
              <li key={source.id}>
                <EntityLink id={source.id} name={source.title} />{' '}
                <span className="soft small">
                  {t(`source.kind.${source.kind}`)} {source.publishedOn && <FuzzyDate date={source.publishedOn} />}
                </span>
              </li>
            ))}
          </ul>
          <ShowMore
            shown={sources.nodes.length}
            total={sources.totalCount}
            name="shown"
            step={100}
            order={t('list.alphabet')}
            next={nextOf(sources.pageInfo)}
          />
        </Panel>
        <ConflictTable conflicts={conflicts} count={conflictCount} />
        <DoubtTable doubts={doubts} count={doubtCount} />
        {data.imports && (
          <Panel id="imports" title={t('datasets.imports')} count={number(data.imports.totalCount)}>
            <ImportRows imports={data.imports.nodes} />
            <ShowMore
              shown={data.imports.nodes.length}
              total={data.imports.totalCount}
              name="imports"
              step={100}
              order={t('list.latest')}
            />
          </Panel>
        )}
      </Columns>
    </article>
  );
}
