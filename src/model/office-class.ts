/** Classes of offices, and their customary precedence: how senior an office is where no source ranks it. */
import { OfficeClass } from './vocabulary.js';

/** Whoever heads an international organization stands outside every country's order, and of other offices nothing is known. */
const WITHOUT: readonly OfficeClass[] = ['HEAD_OF_INTERNATIONAL_ORGANIZATION', 'OTHER'];

/** The customary precedence of each class that has one, 1 for a head of state: the order of the schema's values. */
export const PRECEDENCE: Readonly<Partial<Record<OfficeClass, number>>> = Object.fromEntries(
  Object.values(OfficeClass)
    .filter((one) => !WITHOUT.includes(one))
    .map((one, at) => [one, at + 1]),
);

/** The class of a deputy to somebody of a class. */
export const DEPUTIES: Readonly<Partial<Record<OfficeClass, OfficeClass>>> = {
  HEAD_OF_STATE: 'DEPUTY_HEAD_OF_STATE',
  HEAD_OF_GOVERNMENT: 'DEPUTY_HEAD_OF_GOVERNMENT',
  SPEAKER: 'DEPUTY_SPEAKER',
  FOREIGN_MINISTER: 'DEPUTY_MINISTER',
  MINISTER: 'DEPUTY_MINISTER',
  CHIEF_OF_DEFENCE: 'SENIOR_OFFICIAL',
  SENIOR_OFFICIAL: 'SENIOR_OFFICIAL',
};

/** The more senior of two classes; the first of those without precedence. */
export function senior(one: OfficeClass | undefined, other: OfficeClass | undefined): OfficeClass | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return (PRECEDENCE[one] ?? Infinity) <= (PRECEDENCE[other] ?? Infinity) ? one : other;
}
