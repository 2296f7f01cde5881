/** The data sets that the graph is made of, and what was imported last. */
import type { ReactNode } from 'react';
import { momentInWords } from '../../dates/date-words';
import { useAnswer } from '../../graphql/use-answer';
import { EntityLink } from '../../parts/entity-link';
import { ImportRows, UnderWay } from '../../parts/import-rows';
import { Head, Panel } from '../../parts/page';
import { Empty, Loaded } from '../../parts/states';
import { useWords } from '../../words/words';
import { addressOf } from '../../address/entity-address';
import { Link } from '@tanstack/react-router';
import { DatasetsPage as Question } from './datasets.generated';

export function DatasetsPage(): ReactNode {
  const words = useWords();
  const { t, number } = words;
  const asked = useAnswer(Question, {});
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
            <div className="scroller" tabIndex={0} role="group" aria-label={t('datasets.heading')}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t('type.Dataset')}</th>
                    <th scope="col">{t('fact.version')}</th>
                    <th scope="col">{t('fact.publisher')}</th>
                    <th scope="col">{t('fact.licence')}</th>
                    <th scope="col">{t('fact.imported')}</th>
                    <th scope="col" className="number">
                      {t('source.heading')}
                    </th>
                  </tr>
                </thead>
                <tbody>
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
                </tbody>
              </table>
            </div>
          </Panel>
          <Panel
            id="imports"
            title={t('home.newest')}
            count={imports ? number(imports.totalCount) : undefined}
            of={['imports']}
          >
            {imports && <ImportRows imports={imports.nodes} />}
          </Panel>
        </article>
      )}
    </Loaded>
  );
}
