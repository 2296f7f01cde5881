/** An office in one sentence: how many people held it and who is known last, or who held it on a day. */
import type { ReactNode } from 'react';
import type { OfficePageQuery } from '../../graphql/types';
import { EntityLink } from '../../parts/entity-link';
import { HeldThen } from '../../parts/held-then';
import { TenureDates } from '../../parts/tenure-dates';
import { distinct, isCounted } from '../../parts/tenure-span';
import { useWords } from '../../words/words';

type Office = NonNullable<OfficePageQuery['office']>;

interface OfficeSentenceProps {
  office: Office;
  asOf: string | undefined;
  today: string;
}

export function OfficeSentence({ office, asOf, today }: OfficeSentenceProps): ReactNode {
  const { t, say } = useWords();
  const { nodes: all } = office.everyone;
  if (asOf !== undefined)
    return (
      <HeldThen
        held={office.holders.edges.map(({ node }) => node)}
        all={all}
        name={({ official }) => official}
        known="office.heldThen"
        unknown="office.unknownThen"
        day={asOf}
        today={today}
      />
    );
  const last = all.find(isCounted);
  if (last === undefined) return t('office.unknown');
  const count = peopleOf(office);
  return say('office.sentence', {
    count,
    people: <a href="#holders">{t(isWhole(office) ? 'office.people' : 'office.peopleOrMore', { count })}</a>,
    name: <EntityLink {...last.official} />,
    dates: <TenureDates tenure={last} />,
  });
}

/** How many people are known to have held it, each once; of very many, as far as their records are at hand. */
export const peopleOf = ({ everyone }: Office): number => distinct(everyone.nodes, ({ official }) => official.id);

/** Whether all records of it are at hand. */
export const isWhole = ({ everyone }: Office): boolean => everyone.nodes.length >= everyone.totalCount;
