/** Whether what is stated of a group fits together: its days are in order, and nobody is its member twice at a time. */
import { parseDate } from '../../model/dates.js';
import type { Place, Problem } from '../report/problems.js';
import type { Content } from '../schema/format.js';
import { dayOf, ordered } from './dates.js';

type Group = Content['groups'][number];
type Member = NonNullable<Group['members']>[number];
type Locate = (path: readonly PropertyKey[]) => Place;

/** The days on which a membership certainly began and, at the earliest, ended. */
function certainDays({ from, to }: Member): readonly [from: number, to: number] {
  const ends = to === undefined || to === '..' ? Infinity : dayOf(parseDate(to).earliest);
  return [from === undefined ? -Infinity : dayOf(parseDate(from).latest), ends];
}

export function checkGroup({ id, members = [] }: Group, locate: Locate): Problem[] {
  const before = new Map<string, Member[]>();
  return members.flatMap((member, at) => {
    const { country, from, to, suspended = [] } = member;
    const who = `Membership of "${country}" in group "${id}"`;
    const others = before.get(country) ?? [];
    before.set(country, [...others, member]);
    const [begins, ends] = certainDays(member);
    const isDouble = others.map(certainDays).some(([first, last]) => begins <= last && first <= ends);
    const cure = 'Give the day on which the first of them ended, or keep one';
    return [
      ...ordered(locate(['members', at, 'to']), who, ['from', from], ['to', to]),
      ...suspended.flatMap((time, number) =>
        ordered(
          locate(['members', at, 'suspended', number]),
          `${who}, suspended`,
          ['from', time.from],
          ['to', time.to],
        ),
      ),
      ...(isDouble ? [{ ...locate(['members', at]), message: `${who} is stated twice for the same days`, cure }] : []),
    ];
  });
}
