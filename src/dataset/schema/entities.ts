/** The form of sources and of what the graph is about: officials and their offices, organizations, countries, groups, places. */
import { z } from 'zod';
import * as vocabulary from '../../model/vocabulary.js';
import {
  text,
  slug,
  date,
  end,
  reference,
  certainty,
  ownCite,
  partCite,
  names,
  identifiers,
  latitude,
  longitude,
} from './fields.js';

export const source = z.strictObject({
  id: slug,
  title: text.describe('Its title; a description in brackets where none is known.'),
  kind: z.enum(vocabulary.SourceKind),
  publisher: reference('the organization that published it').optional(),
  publishedOn: date.optional(),
  url: z.url().optional(),
  licence: text.optional().describe('SPDX where it has an id.'),
  language: text.optional().describe('BCP 47.'),
  note: text.optional().describe('What a reader should know of it.'),
});

export const organization = z.strictObject({
  id: slug,
  name: text,
  names,
  identifiers,
  kind: z.enum(vocabulary.OrganizationKind),
  country: reference('the country').optional(),
  certainty,
  cite: ownCite,
});

export const office = z.strictObject({
  id: slug,
  title: text,
  names,
  identifiers,
  rank: z.int().min(1).optional().describe('Protocol rank: 1 for a head of state or paramount leader.'),
  class: z
    .enum(vocabulary.OfficeClass)
    .optional()
    .describe('What kind of office it is; what its title says, if left out.'),
  organization: reference('the organization').optional(),
  country: reference('the country whose office it is')
    .optional()
    .describe("The id of the country whose office it is; the organization's or else the title's, if left out."),
  certainty,
  cite: ownCite,
});

const tenureFields = {
  office: reference('the office'),
  from: date.optional().describe('The first day; left out where no source gives it.'),
  to: end,
  attested: date.optional().describe('When sources attest the office held, where they give no first or last day.'),
  acting: z.boolean().optional(),
  certainty,
};

const isDated = [
  (value: { from?: unknown; attested?: unknown }): boolean => value.from !== undefined || value.attested !== undefined,
  { message: 'wanted "from" or "attested": without either nobody can tell when the office was held' },
] as const;

export const tenure = z.strictObject({ ...tenureFields, cite: partCite }).refine(...isDated);

export const looseTenure = z
  .strictObject({ official: reference('the official'), ...tenureFields, cite: ownCite })
  .refine(...isDated);

export const official = z.strictObject({
  id: slug,
  name: text.describe('In Latin script, as it is to be shown.'),
  names,
  identifiers,
  born: date.optional().describe('The day of birth, as precise as the source.'),
  died: date.optional().describe('The day of death, as precise as the source.'),
  citizenOf: z.array(reference('a country')).optional(),
  offices: z.array(tenure).optional(),
  made: z
    .literal(true)
    .optional()
    .describe(
      'The id was made of the name: it does not say that whoever has the same id elsewhere is the same person.',
    ),
  certainty,
  cite: ownCite,
});

export const country = z.strictObject({
  id: slug.describe(
    'ISO 3166-1 alpha-3, or ISO 3166-3 alpha-4 for a former country, in lower case; a state that ISO never listed by its name.',
  ),
  name: text,
  names,
  identifiers,
  former: z.boolean().default(false),
  codes: z
    .array(
      z.strictObject({
        scheme: text.describe('The list: cow, gw, ioc, iso3166-1-alpha-2.'),
        code: text,
        from: date.optional().describe('The first day on which it meant the country.'),
        to: end,
      }),
    )
    .optional()
    .describe('Its codes in the lists of the field.'),
  periods: z
    .array(
      z
        .strictObject({
          from: date.optional().describe('The first day; left out where no source gives it.'),
          to: end,
        })
        .refine(({ from, to }) => from !== undefined || to !== undefined, { message: 'wanted "from" or "to"' }),
    )
    .optional()
    .describe('The times in which the state was there, in their order.'),
  successors: z
    .array(
      z.union([
        reference('a country'),
        z.strictObject({
          country: reference('the country that came of it'),
          on: date.optional().describe('Its first day as such.'),
          how: z.enum(vocabulary.SuccessionKind).optional(),
          cite: partCite,
        }),
      ]),
    )
    .optional()
    .describe('The countries that came of it.'),
  capitals: z.array(reference('a place')).optional(),
  latitude,
  longitude,
  certainty,
  cite: ownCite,
});

const membership = z.strictObject({
  country: reference('the country'),
  from: date.optional().describe('The first day; left out of a region, and where no source gives it.'),
  to: end,
  suspended: z
    .array(z.strictObject({ from: date, to: end }))
    .optional()
    .describe('The times in which the group had suspended it.'),
  certainty,
  cite: partCite,
});

export const group = z.strictObject({
  id: slug.describe('What people type: nato.'),
  name: text,
  names,
  identifiers,
  kind: z.enum(vocabulary.GroupKind),
  description: text.optional().describe('What the sources say of it, in your own words.'),
  members: z.array(membership).optional().describe('The countries that belong to it, and those that did.'),
  certainty,
  cite: ownCite,
});

export const place = z.strictObject({
  id: slug,
  name: text,
  names,
  identifiers,
  kind: z.enum(vocabulary.PlaceKind),
  within: reference('the place that it lies in').optional(),
  country: reference('the country').optional(),
  latitude,
  longitude,
  certainty,
  cite: ownCite,
});
