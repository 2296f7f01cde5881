/** A data set: its version, licence and counts, how to cite it, its sources, what its imports changed. */
import { Link, useParams as useRouteParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { shownOf, useParams } from '../../address/address';
import { momentInWords } from '../../dates/date-words';
import type { DatasetPageQuery } from '../../graphql/types';
import { EntityLink } from '../../parts/entity-link';
import { EntityPage } from '../../parts/entity-page';
import { FuzzyDate } from '../../parts/fuzzy-date';
import { ImportRows, UnderWay } from '../../parts/import-rows';
import { Columns, Facts, Head, Panel } from '../../parts/page';
import { ShowMore } from '../../parts/show-more';
import { useWords } from '../../words/words';
import { DatasetPage as Question } from './datasets.generated';

type Dataset = NonNullable<DatasetPageQuery['dataset']>;

export function DatasetPage(): ReactNode {
  const { slug = '' } = useRouteParams({ strict: false });
  const [params] = useParams();
  const variables = {
    id: slug,
    ids: [slug],
    events: { dataset: { anyOf: [slug] } },
    shown: shownOf(params, 'shown', 50),
  };
  return (
    <EntityPage question={Question} variables={variables} name="dataset" id={slug}>
      {(dataset, data) => <DatasetView dataset={dataset} data={data} slug={slug} />}
    </EntityPage>
  );
}

function DatasetView({ dataset, data, slug }: { dataset: Dataset; data: DatasetPageQuery; slug: string }): ReactNode {
  const words = useWords();
  const { t, number } = words;
  const { title, version, licence, publisher, citation, importedAt, sources } = dataset;
  const underWay = data.importUnderWay?.dataset === slug ? data.importUnderWay : undefined;
  const counts = [
    ['kinds.OFFICIAL', data.officials?.totalCount],
    ['kinds.EVENT', data.events?.totalCount],
    ['kinds.AGREEMENT', data.agreements?.totalCount],
  ] as const;
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
              ...counts.map(([name, count]) =>
                count === undefined
                  ? undefined
                  : ([
                      t(name),
                      name === 'kinds.EVENT' ? (
                        <Link key={name} to="/ask" search={{ dataset: slug } as never}>
                          {number(count)}
                        </Link>
                      ) : (
                        <Link
                          key={name}
                          to="/search"
                          search={{ kind: name.slice('kinds.'.length), dataset: slug } as never}
                        >
                          {number(count)}
                        </Link>
                      ),
                    ] as const),
              ),
              [t('fact.cite'), citation ?? `${publisher}, “${title}”, ${version}.`],
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
          />
        </Panel>
        {data.imports && (
          <Panel id="imports" title={t('datasets.imports')} count={number(data.imports.totalCount)}>
            <ImportRows imports={data.imports.nodes} />
          </Panel>
        )}
      </Columns>
    </article>
  );
}
