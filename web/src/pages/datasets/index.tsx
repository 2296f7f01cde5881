/** The data sets that the graph is made of, and what was imported last. */
import type { ReactNode } from 'react';
import { useParams } from '../../address/address';
import { shownOf } from '../../address/shown';
import { momentInWords } from '../../dates/date-words';
import { useAnswer } from '../../graphql/use-answer';
import { EntityLink } from '../../parts/entity-link';
import { ImportRows, UnderWay } from '../../parts/import-rows';
import { Head, Panel } from '../../parts/page';
import { ShowMore } from '../../parts/show-more';
import { Empty, Loaded } from '../../parts/states';
import { useWords } from '../../words/words';
import { addressOf } from '../../address/entity-address';
import { Link } from '@tanstack/react-router';
import { DatasetsPage as Question } from './datasets.generated';
import { Table } from '../../parts/table';

export function DatasetsPage(): ReactNode {
  const words = useWords();
  const { t, number } = words;
  const [params] = useParams();
  const asked = useAnswer(
    Question,
    { shown: shownOf(params, 'shown', 100), importsShown: shownOf(params, 'imports', 20) },
    { keep: true },
  );
  return (
    <Loaded asked={asked}>
      {({ datasets, imports, importUnderWay }) => (
        <article>
          <Head title={t('datasets.heading')} kind={t('way.datasets')}>
            {t('datasets.sentence', { count: datasets?.totalCount ?? 0 })}
          </Head>
          <UnderWay underWay={importUnderWay} />
          <Panel id="datasets" title={t('datasets.heading')} of={['datasets']}>
            {datasets?.totalCount === 0 && <Empty>{t('datasets.none')}</Empty>}
            <Table
              label={t('datasets.heading')}
              columns={[
                t('type.Dataset'),
                t('fact.version'),
                t('fact.publisher'),
                t('fact.licence'),
                t('fact.imported'),
                { name: t('source.heading'), number: true },
              ]}
            >
              {datasets?.nodes.map(({ id, title, version, publisher, licence, importedAt, sources }) => (
                <tr key={id}>
                  <th scope="row">
                    <EntityLink id={id} name={title} />
                  </th>
                  <td>{version}</td>
                  <td>{publisher}</td>
                  <td>{licence}</td>
                  <td>{momentInWords(importedAt, words)}</td>
                  <td className="number">
                    <Link to={addressOf(id) ?? '/'} hash="sources">
                      {number(sources.totalCount)}
                    </Link>
                  </td>
                </tr>
              ))}
            </Table>
            <ShowMore
              shown={datasets?.nodes.length ?? 0}
              total={datasets?.totalCount ?? 0}
              name="shown"
              step={100}
              order={t('list.alphabet')}
            />
          </Panel>
          <Panel
            id="imports"
            title={t('home.newest')}
            count={imports ? number(imports.totalCount) : undefined}
            of={['imports']}
          >
            {imports && (
              <>
                <ImportRows imports={imports.nodes} />
                <ShowMore
                  shown={imports.nodes.length}
                  total={imports.totalCount}
                  name="imports"
                  step={100}
                  order={t('list.latest')}
                />
              </>
            )}
          </Panel>
        </article>
      )}
    </Loaded>
  );
}
