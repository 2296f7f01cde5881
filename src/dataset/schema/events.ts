/** The form of events with who took part, and of what was said there. */
import { z } from 'zod';
import * as vocabulary from '../../model/vocabulary.js';
import { text, slug, date, reference, certainty, ownCite, partCite, identifiers } from './fields.js';

const participantFields = {
  official: reference('an official').optional(),
  organization: reference('an organization').optional(),
  country: reference('a country').optional(),
  role: z.enum(vocabulary.ParticipantRole),
  capacity: reference('the office in which an official took part').optional(),
  presence: z.enum(vocabulary.Presence).optional().describe('How; left out where no source says so.'),
  certainty: z.enum(vocabulary.Certainty).optional().describe("How sure the sources are; the event's, if left out."),
};

const isOneParticipant = [
  ({ official, organization, country }: { official?: string; organization?: string; country?: string }): boolean =>
    [official, organization, country].filter((one) => one !== undefined).length === 1,
  { message: 'wanted exactly one of "official", "organization" and "country"' },
] as const;

const participant = z.strictObject({ ...participantFields, cite: partCite }).refine(...isOneParticipant);

export const participation = z
  .strictObject({ event: reference('the event'), ...participantFields, cite: ownCite })
  .refine(...isOneParticipant);

export const event = z.strictObject({
  id: slug,
  title: text.describe('In your own words.'),
  description: text.optional().describe('What the sources say of it, in your own words.'),
  identifiers,
  kind: z.enum(vocabulary.EventKind),
  status: z.enum(vocabulary.EventStatus),
  date,
  place: reference('the place').optional(),
  partOf: reference('the event that it is part of').optional(),
  participants: z.array(participant).optional(),
  commemorates: z
    .array(
      z.strictObject({
        relation: reference('the diplomatic relations'),
        ordinal: z.int().min(1).optional().describe('75 for the 75th anniversary.'),
        cite: partCite,
      }),
    )
    .optional(),
  certainty: z
    .enum(vocabulary.Certainty)
    .optional()
    .describe('How sure the sources are; SPECULATED where the status is, else REPORTED, if left out.'),
  cite: ownCite,
});

export const statement = z.strictObject({
  id: slug,
  paraphrase: text.describe('What was said, in your own words.'),
  topics: z.array(text).min(1, 'wanted at least one topic'),
  madeBy: reference('the official'),
  madeAt: reference('the event').optional(),
  madeOn: date.optional().describe("The event's date, if left out."),
  about: z
    .array(
      z
        .string()
        .regex(
          /^(Official|Organization|Country|Event|Agreement|DiplomaticRelation):[a-z0-9-]+$/,
          'wanted a global id of an official, organization, country, event, agreement or relation, such as Country:prk',
        ),
    )
    .optional()
    .describe('Global ids of what it speaks of: Country:prk.'),
  echoes: z.array(reference('a statement that it repeats')).optional(),
  certainty,
  cite: ownCite,
});
