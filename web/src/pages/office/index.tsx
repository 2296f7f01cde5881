/** An office: who held it when, as far as sources say; its rank and class; who says so. */
import { useParams as useRouteParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { shownOf, useParams } from '../../address/address';
import { isDay } from '../../address/filters';
import type { OfficePageQuery } from '../../graphql/types';
import { AsOf } from '../../parts/as-of';
import { ConflictTable } from '../../parts/conflict-table';
import { EntityFacts } from '../../parts/entity-facts';
import { EntityLink } from '../../parts/entity-link';
import { EntityPage } from '../../parts/entity-page';
import { CertaintyMark } from '../../parts/marks';
import { Columns, Head, Panel } from '../../parts/page';
import { ShowMore } from '../../parts/show-more';
import { SourceChip } from '../../parts/source-chip';
import { SourcesPanel } from '../../parts/sources-panel';
import { Empty, Unknown } from '../../parts/states';
import { TenureBasis } from '../../parts/tenure-basis';
import { TenureChart } from '../../parts/tenure-chart';
import { TenureDates } from '../../parts/tenure-dates';
import { dayOfTime } from '../../parts/time-scale';
import { useWords } from '../../words/words';
import '../../parts/rows.css';
import { OfficePage as Question } from './office.generated';

type Office = NonNullable<OfficePageQuery['office']>;

export function OfficePage(): ReactNode {
  const { slug = '' } = useRouteParams({ strict: false });
  const [params] = useParams();
  const asOf = isDay(params.asOf) ? params.asOf : undefined;
  return (
    <EntityPage
      question={Question}
      variables={{ id: slug, asOf, shown: shownOf(params, 'shown', 50) }}
      name="office"
      id={slug}
    >
      {(office) => <OfficeView office={office} asOf={asOf} />}
    </EntityPage>
  );
}

function OfficeView({ office, asOf }: { office: Office; asOf: string | undefined }): ReactNode {
  const { t, number } = useWords();
  const [today] = useState(() => dayOfTime(Date.now()));
  const { holders, organization, country, rank, citations, citationCount } = office;
  return (
    <article>
      <Head
        title={office.title}
        kind={t('type.Office')}
        marks={
          <>
            <CertaintyMark certainty={office.certainty} />
            <SourceChip citations={citations} count={citationCount} />
          </>
        }
      >
        {t(asOf === undefined ? 'office.sentence' : 'office.sentenceThen', { count: holders.totalCount })}
      </Head>
      <Columns
        facts={
          <EntityFacts
            entity={office}
            rows={[
              [t('fact.organization'), organization ? <EntityLink {...organization} /> : <Unknown />],
              [t('fact.country'), country ? <EntityLink {...country} /> : <Unknown />],
              [t('fact.rank'), rank === null ? <Unknown /> : number(rank)],
              [
                t('fact.class'),
                office.class ? (
                  `${t(`class.${office.class}`)}${office.classBasis === 'TITLE' ? ` (${t('office.byTitle')})` : ''}`
                ) : (
                  <Unknown />
                ),
              ],
            ]}
          />
        }
      >
        <Panel id="holders" title={t('office.holders')} count={number(holders.totalCount)} tools={<AsOf asOf={asOf} />}>
          {holders.totalCount === 0 ? (
            <Empty>{t(asOf === undefined ? 'events.none' : 'office.noneThen')}</Empty>
          ) : (
            <>
              <TenureChart
                tenures={holders.edges.map(({ node }) => node)}
                label={({ official }) => official.name}
                held={new Set()}
                asOf={asOf}
                today={today}
              />
              <ul className="plain rows">
                {holders.edges.map(({ node: tenure }) => (
                  <li key={tenure.id} className="row">
                    <span className="row-when">
                      <TenureDates tenure={tenure} />
                    </span>
                    <span className="row-what">
                      <EntityLink {...tenure.official} />{' '}
                      <span className="row-more">
                        {tenure.acting && <span className="mark">{t('tenure.acting')}</span>}
                        <TenureBasis tenure={tenure} />
                        <SourceChip citations={tenure.citations} count={tenure.citationCount} />
                      </span>
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <ShowMore
            shown={holders.edges.length}
            total={holders.totalCount}
            name="shown"
            step={100}
            order={t('list.latest')}
          />
        </Panel>
        <ConflictTable conflicts={office.conflicts} count={office.conflictCount} />
        <SourcesPanel citations={citations} count={citationCount} datasets={office.datasets} />
      </Columns>
    </article>
  );
}
