/** The form of what countries are to each other: diplomatic relations, agreements and their parties, visa rules. */
import { z } from 'zod';
import * as vocabulary from '../../model/vocabulary.js';
import { text, slug, date, lastDay, reference, certainty, ownCite, partCite, names, identifiers } from './fields.js';

const period = z
  .strictObject({
    from: date.optional().describe('The first day; left out where no source gives it.'),
    to: lastDay.describe(
      'The last day; .. where the source says that the period has not ended; left out where no source gives it.',
    ),
    level: z.enum(vocabulary.RelationLevel).optional(),
    sender: reference('the country that sent the mission')
      .optional()
      .describe(
        'The country of the two that sent the mission, where the level is told of it alone; of both, if left out.',
      ),
    resident: z
      .boolean()
      .optional()
      .describe('Whether the head of the mission resides in the other country; left out where no source says so.'),
    kind: z
      .enum(vocabulary.RelationPeriodKind)
      .optional()
      .describe('Whether relations were established, broken off or resumed as it began.'),
    certainty,
    cite: partCite,
  })
  .refine(({ level, kind }) => level !== undefined || kind !== undefined, {
    message: 'wanted "level" or "kind": without either the period says nothing',
  })
  .refine(({ from, kind }) => from !== undefined || kind === undefined, {
    message: 'wanted "from", the day of what "kind" tells',
    path: ['kind'],
  });

export const relation = z
  .strictObject({
    countries: z.tuple([reference('a country'), reference('the other country')]),
    establishedOn: date.optional(),
    severedOn: date.optional(),
    level: z
      .enum(vocabulary.RelationLevel)
      .optional()
      .describe('The level, where the source gives no days: short for a period without any.'),
    periods: z.array(period).optional().describe('At what level relations were when.'),
    description: text.optional().describe('What the sources say of them, in your own words.'),
    certainty,
    cite: ownCite,
  })
  .refine(({ level, periods }) => level === undefined || periods === undefined, {
    message: 'wanted either "level" or "periods": a level among periods is one of them',
    path: ['level'],
  });

const partyFields = {
  country: reference('a country').optional(),
  organization: reference('an organization').optional(),
  role: text.optional(),
  signedOn: date.optional().describe("The agreement's, if left out."),
  inForceFrom: date.optional().describe("The agreement's, if left out."),
  withdrewOn: date.optional(),
};

const isOneParty = [
  ({ country: one, organization: other }: { country?: string; organization?: string }): boolean =>
    (one === undefined) !== (other === undefined),
  { message: 'wanted exactly one of "country" and "organization"' },
] as const;

const party = z.strictObject({ ...partyFields, cite: partCite }).refine(...isOneParty);

export const looseParty = z
  .strictObject({ agreement: reference('the agreement'), ...partyFields, cite: ownCite })
  .refine(...isOneParty);

export const visaRule = z.strictObject({
  from: reference('the country that issued the passport'),
  to: reference('the country to enter'),
  passport: z.enum(vocabulary.PassportClass),
  requirement: z.enum(vocabulary.VisaRequirementKind),
  maxStayDays: z.int().min(0).optional(),
  observedOn: date.describe('When the source observed it.'),
  certainty,
  cite: ownCite,
});

export const agreement = z.strictObject({
  id: slug,
  title: text,
  names,
  identifiers,
  kind: z.enum(vocabulary.AgreementKind),
  reciprocal: z.boolean().optional(),
  passportClasses: z.array(z.enum(vocabulary.PassportClass)).optional(),
  maxStayDays: z.int().min(0).optional(),
  signedOn: date.optional(),
  inForceFrom: date.optional(),
  endedOn: date.optional(),
  signedAt: reference('the event at which it was signed').optional(),
  parties: z.array(party).default([]),
  amends: z.array(reference('an agreement')).optional(),
  supersedes: z.array(reference('an agreement')).optional(),
  certainty,
  cite: ownCite,
});
