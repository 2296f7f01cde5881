/** An organization: its offices, the events it took part in, what it published, who says so. */
import { useParams as useRouteParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useParams } from '../../address/address';
import { useFilters } from '../../parts/use-filters';
import { recordedShown, shownOf } from '../../address/shown';
import { eventFilter, rumourFilter } from '../../address/filters';
import type { EventFilter, OrganizationPageQuery } from '../../graphql/types';
import { ConflictTable } from '../../parts/conflict-table';
import { EntityFacts } from '../../parts/entity-facts';
import { EntityLink } from '../../parts/entity-link';
import { EntityPage } from '../../parts/entity-page';
import { EventsPanel } from '../../parts/events-panel';
import { FilterBar } from '../../parts/filter-bar';
import { FuzzyDate } from '../../parts/fuzzy-date';
import { CertaintyMark } from '../../parts/marks';
import { Columns, Head, Panel } from '../../parts/page';
import { ShowMore } from '../../parts/show-more';
import { SourceChip } from '../../parts/source-chip';
import { SourcesPanel } from '../../parts/sources-panel';
import { Unknown } from '../../parts/states';
import { useWords } from '../../words/words';
import { OrganizationPage as Question } from './organization.generated';

type Organization = NonNullable<OrganizationPageQuery['organization']>;

export function OrganizationPage(): ReactNode {
  const { slug = '' } = useRouteParams({ strict: false });
  const filters = useFilters();
  const [params] = useParams();
  const events = eventFilter(filters);
  const variables = {
    id: slug,
    events,
    rumours: rumourFilter(filters),
    shown: shownOf(params, 'events', 25),
    officesShown: shownOf(params, 'offices', 100),
    ...recordedShown(params),
    publicationsShown: shownOf(params, 'publications', 25),
  };
  return (
    <EntityPage question={Question} variables={variables} name="organization" id={slug}>
      {(organization) => (
        <OrganizationView organization={organization} filter={{ ...events, organization: { anyOf: [slug] } }} />
      )}
    </EntityPage>
  );
}

function OrganizationView({ organization, filter }: { organization: Organization; filter: EventFilter }): ReactNode {
  const { t, say, number } = useWords();
  const counted = (what: 'offices' | 'events' | 'publications', count: number): ReactNode => {
    const text = t(`organization.${what}`, { count });
    return count === 0 ? text : <a href={`#${what}`}>{text}</a>;
  };
  const { name } = organization;
  const { kind, country, offices, events, publications, citations, citationCount } = organization;
  return (
    <article>
      <Head
        title={name}
        kind={t(`organization.kind.${kind}`)}
        marks={
          <>
            <CertaintyMark certainty={organization.certainty} />
            <SourceChip citations={citations} count={citationCount} />
          </>
        }
      >
        {say('organization.sentence', {
          offices: counted('offices', offices.totalCount),
          events: counted('events', events.totalCount),
          publications: counted('publications', publications.totalCount),
        })}
      </Head>
      <FilterBar names={['from', 'to', 'kind', 'status', 'certainty', 'country']} />
      <Columns
        facts={
          <EntityFacts
            entity={organization}
            rows={[[t('fact.country'), country ? <EntityLink {...country} /> : <Unknown />]]}
          />
        }
      >
        {offices.totalCount > 0 && (
          <Panel id="offices" title={t('tenure.heading')} count={number(offices.totalCount)}>
            <ul className="plain lines">
              {offices.nodes.map((office) => (
                <li key={office.id}>
                  <EntityLink id={office.id} name={office.title} />{' '}
                  {office.rank !== null && (
                    <span className="soft small">{t('office.rank', { rank: office.rank })}</span>
                  )}
                </li>
              ))}
            </ul>
            <ShowMore
              shown={offices.nodes.length}
              total={offices.totalCount}
              name="offices"
              step={100}
              order={t('list.alphabet')}
            />
          </Panel>
        )}
        <EventsPanel events={events} rumours={organization.rumours.totalCount} filter={filter} />
        {publications.totalCount > 0 && (
          <Panel id="publications" title={t('organization.published')} count={number(publications.totalCount)}>
            <ul className="plain lines">
              {publications.nodes.map((source) => (
                <li key={source.id}>
                  <EntityLink id={source.id} name={source.title} />{' '}
                  <span className="soft small">{source.publishedOn && <FuzzyDate date={source.publishedOn} />}</span>
                </li>
              ))}
            </ul>
            <ShowMore
              shown={publications.nodes.length}
              total={publications.totalCount}
              name="publications"
              step={100}
              order={t('list.latest')}
            />
          </Panel>
        )}
        <ConflictTable conflicts={organization.conflicts} count={organization.conflictCount} />
        <SourcesPanel citations={citations} count={citationCount} datasets={organization.datasets} />
      </Columns>
    </article>
  );
}
