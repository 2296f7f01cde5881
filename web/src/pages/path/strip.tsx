/** A chain drawn as people and the events that link them. */
import type { ReactNode } from 'react';
import { isKnown } from '../../address/filters';
import type { PathPageQuery } from '../../graphql/types';
import { EntityLink } from '../../parts/entity-link';
import { FuzzyDate } from '../../parts/fuzzy-date';
import { CertaintyMark, KindTag, StatusMark } from '../../parts/marks';
import { SourceChip } from '../../parts/source-chip';

type Step = NonNullable<PathPageQuery['paths']>['nodes'][number]['steps'][number];

export function PathStrip({ steps }: { steps: readonly Step[] }): ReactNode {
  const [first] = steps;
  return (
    <ol className="plain strip">
      {first && (
        <li className="strip-person">
          <EntityLink {...first.from} />
        </li>
      )}
      {steps.flatMap(({ event, to }) => [
        <li key={`${event.id} ${to.id}`} className={`strip-event ${isKnown(event) ? '' : 'is-unsure'}`}>
          <EntityLink id={event.id} name={event.title} />
          <span className="row-more">
            <FuzzyDate date={event.date} /> <KindTag kind={event.kind} /> <StatusMark status={event.status} />{' '}
            <CertaintyMark certainty={event.certainty} />
            <SourceChip citations={event.citations} count={event.citationCount} />
          </span>
        </li>,
        <li key={to.id} className="strip-person">
          <EntityLink {...to} />
        </li>,
      ])}
    </ol>
  );
}
