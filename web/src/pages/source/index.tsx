/** A source: what document it is, how to cite it, and all that cites it. */
import { useParams as useRouteParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useParams } from '../../address/address';
import { afterOf, nextOf, shownOf } from '../../address/shown';
import type { SourcePageQuery } from '../../graphql/types';
import { dateInWords } from '../../dates/date-words';
import { EntityLink } from '../../parts/entity-link';
import { EntityPage } from '../../parts/entity-page';
import { FuzzyDate } from '../../parts/fuzzy-date';
import { Columns, Facts, Head, Panel } from '../../parts/page';
import { ShowMore } from '../../parts/show-more';
import { Empty, Unknown } from '../../parts/states';
import { useWords } from '../../words/words';
import type { MessageKey } from '../../words/fill';
import { SourcePage as Question } from './source.generated';

type Source = NonNullable<SourcePageQuery['source']>;

export function SourcePage(): ReactNode {
  const { slug = '' } = useRouteParams({ strict: false });
  const [params] = useParams();
  return (
    <EntityPage
      question={Question}
      variables={{ id: slug, shown: shownOf(params, 'shown', 50), after: afterOf(params, 'shown') }}
      name="source"
      id={slug}
    >
      {(source) => <SourceView source={source} />}
    </EntityPage>
  );
}

function SourceView({ source }: { source: Source }): ReactNode {
  const words = useWords();
  const { t, number } = words;
  const { title, kind, publisher, publishedOn, url, licence, language, note, dataset, entities } = source;
  const cite = [
    publisher?.name,
    t('cite.title', { title }),
    publishedOn ? dateInWords(publishedOn, words) : undefined,
    url,
  ].filter(Boolean);
  return (
    <article>
      <Head title={title} kind={t(`source.kind.${kind}`)}>
        {t('source.sentence', { count: entities.totalCount })}
      </Head>
      <Columns
        facts={
          <Facts
            rows={[
              [t('fact.publisher'), publisher ? <EntityLink {...publisher} /> : <Unknown />],
              [t('fact.published'), publishedOn ? <FuzzyDate date={publishedOn} /> : <Unknown />],
              [
                t('source.document'),
                url && /^https?:/.test(url) ? (
                  <a href={url} rel="noreferrer external">
                    {url}
                  </a>
                ) : (
                  <Unknown />
                ),
              ],
              [t('fact.licence'), licence ?? <Unknown />],
              language ? ([t('fact.language'), language] as const) : undefined,
              note ? ([t('fact.note'), note] as const) : undefined,
              [t('type.Dataset'), <EntityLink key="dataset" id={dataset.id} name={dataset.title} />],
              [t('fact.cite'), t('cite.whole', { parts: cite.join(t('cite.comma')) })],
            ]}
          />
        }
      >
        <Panel id="entities" title={t('source.cited')} count={number(entities.totalCount)}>
          {entities.totalCount === 0 ? (
            <Empty>{t('source.citedNone')}</Empty>
          ) : (
            <ul className="plain lines">
              {entities.nodes.map(({ id, label, __typename }) => (
                <li key={id}>
                  <EntityLink id={id} name={label} />{' '}
                  <span className="soft small">{t(`type.${__typename}` as MessageKey)}</span>
                </li>
              ))}
            </ul>
          )}
          <ShowMore
            shown={entities.nodes.length}
            total={entities.totalCount}
            name="shown"
            step={100}
            order={t('list.alphabet')}
            next={nextOf(entities.pageInfo)}
          />
        </Panel>
      </Columns>
    </article>
  );
}
