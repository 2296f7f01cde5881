/** The memberships of a group as they stand on a day. */
import { spanOf } from '../../dates/edtf';
import type { GroupPageQuery } from '../../graphql/types';

export type Group = NonNullable<GroupPageQuery['group']>;
export type Membership = Group['members'][number];

/**
 * What a membership is on a day on which it does not count: over, yet to come, in doubt, or not certain since its dates are not
 * precise enough.
 */
export type Standing = 'left' | 'later' | 'doubted' | 'uncertain';

/** Whether its members have dates: nobody joins a region or leaves it. */
export const isDated = ({ kind, members }: Group): boolean =>
  kind !== 'REGION' || members.some(({ from, to }) => from !== null || to !== null);

/** What tells a membership from others of the group: a country that came back has several. */
export const keyOf = ({ country, from, to }: Group['then'][number]): string => [country.id, from, to].join(' ');

/** The memberships of the day that was asked about, and the others. */
export function onDayAndOthers({ members, then }: Group): { onDay: Membership[]; others: Membership[] } {
  const counted = new Set(then.map(keyOf));
  return {
    onDay: members.filter((member) => counted.has(keyOf(member))),
    others: members.filter((member) => !counted.has(keyOf(member))),
  };
}

/** Why a membership does not count on a day. */
export function standingOn({ from, to, certainty }: Membership, day: string): Standing {
  if (certainty === 'SPECULATED' || certainty === 'DISPUTED') return 'doubted';
  const left = to === null ? null : spanOf(to).last;
  if (left !== null && left < day) return 'left';
  const joined = from === null ? null : spanOf(from).first;
  return joined !== null && joined > day ? 'later' : 'uncertain';
}

/** Whether those that do not count on a day are all over: else some are yet to come, or in doubt. */
export const howOthersAre = (others: readonly Membership[], day: string): 'ended' | 'notCounted' =>
  others.every((membership) => standingOn(membership, day) === 'left') ? 'ended' : 'notCounted';

/** Whether the group had certainly suspended the country by a day, and not taken it back as far as sources tell. */
export function isSuspendedOn({ suspensions }: Membership, day: string): boolean {
  return suspensions.some(({ from, to }) => {
    const begun = spanOf(from).last;
    const over = to === null ? null : spanOf(to).first;
    return begun !== null && begun <= day && (over === null || over >= day);
  });
}

/** The date on which the last of these ended, as its source has it; undefined where one has no end. */
export function endOf(memberships: readonly Membership[]): string | undefined {
  const ends = memberships.flatMap(({ to }) => (to === null ? [] : [{ to, day: spanOf(to).last ?? '' }]));
  if (ends.length < memberships.length) return undefined;
  return ends.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))[0]?.to;
}
