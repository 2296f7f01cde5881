/** Which tenures all other records contradict: they are in doubt, and neither count nor end another. */
import { grouped } from '../lib/groups.js';
import { excludes, type Post } from './office-class.js';
import {
  BRIDGED_YEARS,
  type Certain,
  daysAfter,
  isCertain,
  lastOf,
  type Life,
  Line,
  NO_LIFE,
  ONE_RECORD_DAYS,
  type OneRecord,
  type Tenure,
  yearsAfter,
} from './tenure-line.js';

/** All tenures of another office. */
export type HeldBy = (office: string) => readonly Tenure[];

/**
 * The tenures of an office that all other records contradict.
 *
 * @param post the office
 * @param tenures all of it
 * @param lives of those who held it
 * @param heldBy asked of other offices that one of them held
 */
export function doubtsIn(
  post: Post,
  tenures: readonly Tenure[],
  lives: ReadonlyMap<string, Life>,
  heldBy: HeldBy = () => [],
): ReadonlySet<Tenure> {
  const byOfficial = grouped(tenures, ({ official }) => official);
  const ownOf = ({ official }: Tenure): readonly Tenure[] => byOfficial.get(official) ?? [];
  const doubted = new Set(
    tenures.filter((one) => isContradicted(post, one, ownOf(one), lives.get(one.official) ?? NO_LIFE, heldBy)),
  );
  const others = new Line(
    post,
    tenures.filter(isCertain).filter((one) => !doubted.has(one)),
  );
  for (const one of tenures) if (isLone(one, ownOf(one)) && others.isOtherwise(one)) doubted.add(one);
  return doubted;
}

/** Whether one record alone of its time names a title. @param own the tenures of the official in the office */
function isLone(tenure: Tenure, own: readonly Tenure[]): tenure is OneRecord {
  const { begun, attested } = tenure;
  if (attested === undefined || begun === undefined || tenure.acting) return false;
  if (attested > daysAfter(begun, ONE_RECORD_DAYS)) return false;
  const [from, to] = [yearsAfter(begun, -BRIDGED_YEARS), yearsAfter(attested, BRIDGED_YEARS)];
  return own.every(
    (other) =>
      other === tenure ||
      !other.sure ||
      (other.begun !== undefined && (other.begun > to || lastOf(other as Certain) < from)),
  );
}

/**
 * Whether the official's other records contradict a title that one alone of its time names: he held an office that excludes it,
 * as it is known before and after, and of nobody else in between.
 */
function isContradicted(post: Post, tenure: Tenure, own: readonly Tenure[], { others }: Life, heldBy: HeldBy): boolean {
  const known = others.filter(
    (other): other is Certain & { post: Post } => isCertain(other) && excludes(other.post, post),
  );
  if (known.length === 0 || !isLone(tenure, own)) return false;
  const { official, begun, attested } = tenure;
  return [...grouped(known, (other) => other.post.slug)].some(([office, same]) => {
    if (same.some((other) => other.begun < begun && lastOf(other) > attested)) return true;
    const days = same.flatMap((other) => [other.begun, lastOf(other)]).sort();
    const [before, after] = [days.findLast((day) => day < begun), days.find((day) => day > attested)];
    if (before === undefined || after === undefined || after > yearsAfter(before, BRIDGED_YEARS)) return false;
    const isOther = (one: Tenure): boolean =>
      one.official !== official && isCertain(one) && !one.acting && one.begun < after && lastOf(one) > before;
    return !heldBy(office).some(isOther);
  });
}
