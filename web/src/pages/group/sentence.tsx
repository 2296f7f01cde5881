/** A group in a sentence: how many belong to it on a day and since when; where none does, who did once. */
import type { ReactNode } from 'react';
import { dayInWords } from '../../dates/date-words';
import { FuzzyDate } from '../../parts/fuzzy-date';
import { useWords } from '../../words/words';
import { endOf, type Group, howOthersAre, isDated, isSuspendedOn, type Membership } from './memberships';

interface GroupSentenceProps {
  group: Group;
  /** The memberships that count on the day, and the others. */
  onDay: readonly Membership[];
  others: readonly Membership[];
  day: string;
}

export function GroupSentence({ group, onDay, others, day }: GroupSentenceProps): ReactNode {
  const words = useWords();
  const { t, say } = words;
  const { thenCount: count, memberCount } = group;
  if (memberCount === 0) return t('group.empty');
  const dated = isDated(group);
  const members = <a href="#members">{t(dated ? 'group.members' : 'group.countries', { count })}</a>;
  const besides = memberCount - count;
  const more = besides > 0 && (
    <>
      {' '}
      {say(`group.${howOthersAre(others, day)}`, {
        count: besides,
        memberships: <a href="#others">{t('group.memberships', { count: besides })}</a>,
      })}
    </>
  );
  if (!dated) {
    const former = onDay.filter(({ country }) => country.former).length;
    return (
      <>
        {say(former > 0 ? 'group.regionOf' : 'group.region', { count, countries: members, former })}
        {more}
      </>
    );
  }
  if (count === 0) {
    const [first, end] = [others[0]?.from, endOf(others)];
    return (
      <>
        {t('group.noneThen', { day: dayInWords(day, words) })}
        {more}
        {first && end && <> {say('group.span', { from: <FuzzyDate date={first} />, to: <FuzzyDate date={end} /> })}</>}
      </>
    );
  }
  const since = onDay[0]?.from;
  const suspended = onDay.filter((member) => isSuspendedOn(member, day)).length;
  return (
    <>
      {since
        ? say('group.sentence', { members, day: dayInWords(day, words), since: <FuzzyDate date={since} /> })
        : say('group.undated', { members, day: dayInWords(day, words) })}
      {suspended > 0 && <> {t('group.suspendedThen', { count: suspended })}</>}
      {more}
    </>
  );
}
