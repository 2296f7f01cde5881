/**
 * The native form of a data set: a folder with `dataset.yaml` and files that state entities and relationships. The JSON
 * Schemas in `seed/schema/` are generated from here, so that editors check what the loader checks.
 */
import { z } from 'zod';
import { DateError, parseDate } from '../../model/dates.js';
import { SLUG } from '../../model/ids.js';
import { Mapping } from './mapping.js';
import { writtenTexts } from './written.js';
import * as vocabulary from '../../model/vocabulary.js';

/** What can read a data set. */
export const READERS = ['files', 'iso-3166', 'historian'] as const;

const text = z.string().trim().min(1);

const slug = z
  .string()
  .max(200, 'wanted at most 200 characters')
  .regex(SLUG, 'wanted lower-case letters and digits in groups joined by hyphens, such as zhao-leji')
  .describe('Lower-case letters and digits in groups joined by hyphens. What people type: zhao-leji.');

const date = z
  // A year alone is a number in YAML.
  .union([z.string(), z.int().min(1000).max(9999).transform(String)], {
    // YAML takes brackets without quotes for a list.
    error: ({ input }) =>
      typeof input === 'object' && input !== null
        ? 'wanted a date as a text; a set of dates, "[2024-04-11..2024-04-13]" or "{1667,1668}", stands in quotes'
        : 'wanted a date in EDTF, such as 2024-04-12 or 2019-06; a year has four digits',
  })
  .superRefine((value, context) => {
    try {
      parseDate(value);
    } catch (error) {
      if (!(error instanceof DateError)) throw error;
      context.addIssue({ code: 'custom', message: `wanted ${error.message}` });
    }
  })
  .describe('EDTF (ISO 8601-2): 2024-04-12, 2019-06 (day not known), 1949~ (about), 2024-04-11/2024-04-13.');

/** The last day of a time that may be said not to have ended. */
const lastDay = z.union([z.literal('..'), date]).optional();
const end = lastDay.describe(
  'The last day; .. where the source says that it has not ended; left out where no source gives it.',
);

const reference = (what: string): z.ZodString =>
  slug.describe(`The id of ${what}, of this data set or one it requires.`);

const certainty = z.enum(vocabulary.Certainty).optional().describe('How sure the sources are; REPORTED if left out.');

const cite = z
  .array(
    z.strictObject({
      source: reference('the source'),
      at: text.optional().describe('Where in the source: a paragraph, page or record.'),
      attributedTo: reference('the organization to which the source itself attributes it').optional(),
      certainty,
    }),
  )
  .min(1, 'wanted at least one source');

const ownCite = cite.describe('Who says so, and where.');
const partCite = cite.optional().describe('Who says so, and where; what the whole cites, if left out.');

const names = z
  .array(
    z.strictObject({
      value: text.describe('The form, in its own script.'),
      language: text.optional().describe('BCP 47, with the script where it matters: zh-Hans, ko.'),
    }),
  )
  .optional()
  .describe('Other forms of the name, native scripts included.');

const identifiers = z
  .record(z.string().regex(/^[a-z0-9-]+$/), text)
  .optional()
  .describe('Ids in other schemes: wikidata: Q1.');

const latitude = z.number().min(-90).max(90).optional().describe('Degrees north, WGS 84.');
const longitude = z.number().min(-180).max(180).optional().describe('Degrees east, WGS 84.');

const source = z.strictObject({
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

const organization = z.strictObject({
  id: slug,
  name: text,
  names,
  identifiers,
  kind: z.enum(vocabulary.OrganizationKind),
  country: reference('the country').optional(),
  certainty,
  cite: ownCite,
});

const office = z.strictObject({
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

const tenure = z.strictObject({ ...tenureFields, cite: partCite }).refine(...isDated);

const looseTenure = z
  .strictObject({ official: reference('the official'), ...tenureFields, cite: ownCite })
  .refine(...isDated);

const official = z.strictObject({
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

const country = z.strictObject({
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

const group = z.strictObject({
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

const place = z.strictObject({
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

const relation = z
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

const participation = z
  .strictObject({ event: reference('the event'), ...participantFields, cite: ownCite })
  .refine(...isOneParticipant);

const event = z.strictObject({
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

const looseParty = z
  .strictObject({ agreement: reference('the agreement'), ...partyFields, cite: ownCite })
  .refine(...isOneParty);

const visaRule = z.strictObject({
  from: reference('the country that issued the passport'),
  to: reference('the country to enter'),
  passport: z.enum(vocabulary.PassportClass),
  requirement: z.enum(vocabulary.VisaRequirementKind),
  maxStayDays: z.int().min(0).optional(),
  observedOn: date.describe('When the source observed it.'),
  certainty,
  cite: ownCite,
});

const agreement = z.strictObject({
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

const statement = z.strictObject({
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

/** A file of facts. */
export const Content = z.strictObject({
  sources: z.array(source).default([]),
  countries: z.array(country).default([]),
  organizations: z.array(organization).default([]),
  offices: z.array(office).default([]),
  officials: z.array(official).default([]),
  groups: z.array(group).default([]),
  places: z.array(place).default([]),
  relations: z.array(relation).default([]),
  events: z.array(event).default([]),
  agreements: z.array(agreement).default([]),
  statements: z.array(statement).default([]),
  tenures: z.array(looseTenure).default([]).describe('Offices held, apart from the officials who held them.'),
  participations: z.array(participation).default([]).describe('Who took part, apart from the events.'),
  parties: z.array(looseParty).default([]).describe('Parties, apart from the agreements.'),
  visaRules: z.array(visaRule).default([]).describe('What the holders of passports need, as a source observed it.'),
});

/** The form of one entry of each section. */
export const ENTRIES = Object.fromEntries(
  Object.entries(Content.shape).map(([section, list]) => [section, list.unwrap().element]),
) as unknown as { [S in Section]: z.ZodType<Content[S][number]> };

/** Sections in the order in which they are read: what is referred to comes before what refers to it, mostly. */
export const SECTIONS = Object.keys(Content.shape) as Section[];

export type Content = z.infer<typeof Content>;
export type Section = keyof Content;
export type Cite = z.infer<typeof cite>;

const path = z
  .string()
  .regex(
    /^(?!\/|[A-Za-z]:)(?!.*(^|[/\\])\.\.([/\\]|$))[^\\]+$/,
    'wanted a path below the folder of the data set, such as talks.csv or data/talks.csv',
  );

/** `dataset.yaml`. */
export const Manifest = z.strictObject({
  name: slug,
  title: text,
  version: text,
  licence: text.describe('SPDX where it has an id.'),
  publisher: text,
  citation: text.optional().describe('How to cite it.'),
  precedence: z
    .int()
    .default(0)
    .describe(
      'Where two data sets disagree and are equally sure, the value of the one with the higher precedence is preferred.',
    ),
  requires: z.array(slug).default([]).describe('Data sets whose ids this one refers to; loaded before it.'),
  reader: z
    .enum(READERS)
    .default('files')
    .describe('What reads it: the files listed, or a reader of its own that Entente has for it.'),
  data: z
    .url()
    .optional()
    .describe(
      'Where the files can be had that mappings read, if they do not lie beside dataset.yaml: --data names their folder then.',
    ),
  decisions: path
    .optional()
    .describe('A file that says who is who: pairs that are the same, and pairs that are different.'),
  missing: writtenTexts
    .optional()
    .describe('What stands for nothing in the tables that mappings read: ["", NA, ".", -9].'),
  sources: z.array(source).default([]).describe('The documents that the data set cites.'),
  files: z
    .array(
      z.union([
        path.describe('A native file: YAML, or JSON Lines with one entry a line.'),
        z.strictObject({
          file: path.describe('Its path below the folder of the data; * stands for any part of a name.'),
          mapping: z.union([path, Mapping]).describe('The mapping, or the path of its file below the data set.'),
        }),
      ]),
    )
    .default([])
    .describe('Files of facts.'),
});

export type Manifest = z.infer<typeof Manifest>;
