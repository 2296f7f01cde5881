/** An office: who held it when, as far as sources say; its rank and class; who says so. */
import { useParams as useRouteParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useParams } from '../../address/address';
import { afterOf, nextOf, recordedShown, shownOf } from '../../address/shown';
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
import { TenureChart } from '../../parts/tenure-chart';
import { TenureRows } from '../../parts/tenure-rows';
import { distinct, withRepeats } from '../../parts/tenure-span';
import { dayOfTime } from '../../parts/time-scale';
import { useWords } from '../../words/words';
import { OfficePage as Question } from './office.generated';
import { OfficeSentence, peopleOf } from './sentence';

type Office = NonNullable<OfficePageQuery['office']>;

export function OfficePage(): ReactNode {
  const { slug = '' } = useRouteParams({ strict: false });
  const [params] = useParams();
  const asOf = isDay(params.asOf) ? params.asOf : undefined;
  return (
    <EntityPage
      question={Question}
      variables={{
        id: slug,
        asOf,
        shown: shownOf(params, 'shown', 50),
        after: afterOf(params, 'shown'),
        ...recordedShown(params),
      }}
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
  const tenures = holders.edges.map(({ node }) => node);
  const listed = withRepeats(tenures, today);
  const held = new Set(asOf === undefined ? [] : tenures.map(({ id }) => id));
  const people = asOf === undefined ? peopleOf(office) : distinct(tenures, ({ official }) => official.id);
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
        <OfficeSentence office={office} asOf={asOf} today={today} />
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
        <Panel
          id="holders"
          title={t('office.holders')}
          count={people > 0 ? number(people) : undefined}
          tools={<AsOf asOf={asOf} />}
        >
          {holders.totalCount === 0 ? (
            asOf === undefined ? (
              <Empty>{t('events.none')}</Empty>
            ) : (
              <p className="state">
                <Unknown />
              </p>
            )
          ) : (
            <>
              <TenureChart
                tenures={listed.map(({ tenure }) => tenure)}
                label={({ official }) => official.name}
                held={held}
                asOf={asOf}
                today={today}
              />
              <TenureRows
                tenures={listed}
                name={({ official }) => <EntityLink {...official} />}
                held={held}
                asOf={asOf}
                today={today}
              />
            </>
          )}
          <ShowMore
            shown={holders.edges.length}
            total={holders.totalCount}
            name="shown"
            step={100}
            order={t('tenure.order')}
            next={nextOf(holders.pageInfo)}
          />
        </Panel>
        <ConflictTable conflicts={office.conflicts} count={office.conflictCount} />
        <SourcesPanel citations={citations} count={citationCount} datasets={office.datasets} />
      </Columns>
    </article>
  );
}
