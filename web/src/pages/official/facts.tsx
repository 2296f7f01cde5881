/** A person in facts: what sources say, and what none says. */
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { EntityLinks } from '../../parts/entity-link';
import { FuzzyDate } from '../../parts/fuzzy-date';
import { Identifiers } from '../../parts/identifiers';
import { NameForms } from '../../parts/name-forms';
import { Facts } from '../../parts/page';
import { ConflictMark, DisputedMark } from '../../parts/marks';
import { Unknown } from '../../parts/states';
import { useWords } from '../../words/words';
import type { Official } from './view';

export function OfficialFacts({ official }: { official: Official }): ReactNode {
  const { t, number } = useWords();
  const { names, born, died, citizenships, identifiers, slug, conflictCount, doubtCount } = official;
  return (
    <>
      <Facts
        rows={[
          [t('fact.names'), names.length > 0 ? <NameForms names={names} /> : official.name],
          [
            t('fact.born'),
            <span key="born">
              {born ? <FuzzyDate date={born} /> : <Unknown />}{' '}
              <DisputedMark conflicts={official.conflicts} field="born" />
            </span>,
          ],
          died
            ? ([
                t('fact.died'),
                <span key="died">
                  <FuzzyDate date={died} /> <DisputedMark conflicts={official.conflicts} field="died" />
                </span>,
              ] as const)
            : undefined,
          [t('fact.citizenship'), citizenships.length > 0 ? <EntityLinks entities={citizenships} /> : <Unknown />],
          identifiers.length > 0
            ? ([t('fact.identifiers'), <Identifiers key="ids" identifiers={identifiers} />] as const)
            : undefined,
          conflictCount > 0
            ? ([
                t('conflict.heading'),
                <ConflictMark key="conflicts" count={conflictCount} href="#conflicts" />,
              ] as const)
            : undefined,
          doubtCount > 0
            ? ([
                t('doubt.heading'),
                <a key="doubts" href="#doubts">
                  {number(doubtCount)}
                </a>,
              ] as const)
            : undefined,
        ]}
      />
      <p className="tools">
        <Link className="button" to="/network" search={{ focus: slug } as never}>
          {t('official.network')}
        </Link>
        <Link className="button" to="/path" search={{ from: slug } as never}>
          {t('official.path')}
        </Link>
      </p>
    </>
  );
}
