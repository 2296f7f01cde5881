/**
 * The form of a mapping: which column or path of somebody else's file becomes which field of which entry. Data alone: it
 * runs nothing.
 */
import { z } from 'zod';
import { messageOf } from '../../errors.js';
import { DateStep } from './date-form.js';
import { ENCODINGS } from './encodings.js';
import { expression } from './expression.js';
import { writtenTexts } from './written.js';

const text = z.string().min(1);

/** A regular expression that compiles. */
const pattern = z.string().superRefine((value, context) => {
  try {
    expression(value);
  } catch (error) {
    context.addIssue({ code: 'custom', message: messageOf(error) });
  }
});

const codes = z
  .union([
    text.describe('The name of one of the tables of this mapping.'),
    z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  ])
  .describe(
    'What each code means. A code between slashes is a regular expression. A code that is not listed is an error.',
  );

/** How a country may be named. */
export const COUNTRY_SCHEMES = ['any', 'alpha-2', 'alpha-3', 'numeric', 'cow', 'gw', 'name'] as const;

/** Other names of the same. */
const SAME_SCHEMES = { iso2: 'alpha-2', iso3: 'alpha-3', m49: 'numeric', 'cow-number': 'cow' } as const;

const scheme = z
  .enum([...COUNTRY_SCHEMES, ...(Object.keys(SAME_SCHEMES) as (keyof typeof SAME_SCHEMES)[])])
  .transform((name) => (name in SAME_SCHEMES ? SAME_SCHEMES[name as keyof typeof SAME_SCHEMES] : name))
  .pipe(z.enum(COUNTRY_SCHEMES));

const columns = z.union([text, z.array(text).min(1)]);

/** How a value is made. Steps are taken in the order in which they are listed here. */
const StepFields = z.strictObject({
  field: columns.optional().describe('The column or path; of several, the first that is not empty.'),
  text: z.string().optional().describe('A text with fields in braces: "{surname}-{forename}".'),
  first: columns
    .optional()
    .describe('The column in the first record of the group; of several columns, the first that is not empty there.'),
  last: columns
    .optional()
    .describe('The column in the last record of the group; of several columns, the first that is not empty there.'),
  min: text.optional().describe('The least value of the column in the group, once it is translated.'),
  max: text.optional().describe('The greatest value of the column in the group, once it is translated.'),
  all: text
    .optional()
    .describe(
      'All different values of the column in the group. Where a list is wanted. "#" for the numbers of the records.',
    ),
  unordered: z
    .array(text)
    .min(2)
    .optional()
    .describe('Several columns as one value, whichever holds what: the same for A, B and for B, A.'),
  missing: writtenTexts.optional().describe('What stands for nothing in these columns.'),
  match: pattern
    .optional()
    .describe('What is taken: the first group, or the whole match. Nothing where it does not match.'),
  replace: z
    .record(pattern, z.string())
    .optional()
    .describe('What is replaced by what, one after the other; regular expressions, and $1 for a group.'),
  split: text.optional().describe('What separates several values in one field. Where a list is wanted.'),
  codes: codes.optional(),
  unlisted: z
    .enum(['refuse', 'keep', 'leave-out'])
    .optional()
    .describe(
      'What becomes of a value that "codes" does not list: an error, the value as it is, or nothing. It is kept for "country", "cameo" and "date" where one of them follows, else refused.',
    ),
  country: scheme
    .optional()
    .describe(
      'Makes the id of a country of a code of this scheme: ISO 3166-1 alpha-2 (iso2), alpha-3 (iso3) or numeric (M49), Correlates of War (cow), Gleditsch and Ward (gw), or of any form of its name. With "any" all values of the column are looked at first; what can be read in several ways is refused.',
    ),
  on: columns
    .optional()
    .describe(
      'The column that has the date on which the country is meant, for codes that several had in turn (345 of Correlates of War); the first date that the mapping reads, if left out.',
    ),
  cameo: z.literal('kind').optional().describe('Makes a kind of event of a CAMEO code.'),
  date: DateStep.optional(),
  slug: z.literal(true).optional().describe('Makes an id of a name.'),
  number: z.literal(true).optional().describe('Makes a number.'),
  as: z
    .string()
    .regex(/\{value\}/, 'wanted a text with {value}')
    .optional()
    .describe('A text around what was made: "office-of-{value}".'),
  default: z.union([z.string(), z.number(), z.boolean()]).optional().describe('What stands for nothing.'),
});

/** Everything that a step may say. */
export const STEP_KEYS: ReadonlySet<string> = new Set(Object.keys(StepFields.shape));

const BEGINNINGS = ['field', 'text', 'first', 'last', 'min', 'max', 'all', 'unordered'] as const;

const Step = StepFields.refine((step) => BEGINNINGS.filter((key) => step[key] !== undefined).length === 1, {
  message: `wanted exactly one of ${BEGINNINGS.map((key) => `"${key}"`).join(', ')}`,
});

export type Step = z.infer<typeof StepFields>;

/** What a field of the native form is made of. */
export type Template = string | number | boolean | Step | Template[] | { [field: string]: Template };

const Template: z.ZodType<Template> = z
  .lazy(() =>
    z.union([
      z.string().describe('A text with fields in braces.'),
      z.number(),
      z.boolean(),
      Step,
      z.array(Template),
      z.record(z.string(), Template),
    ]),
  )
  .meta({ id: 'template' })
  .describe('A text with fields in braces, the steps that make a value, a list, or the fields of a part.');

export const Condition = z
  .strictObject({
    field: columns.optional().describe('The column; of several, the first that is not empty.'),
    first: columns.optional().describe('The same of the first record of the group.'),
    last: columns.optional().describe('The same of the last record of the group.'),
    in: writtenTexts.optional().describe('It is one of these.'),
    not: writtenTexts.optional().describe('It is none of these.'),
    match: pattern.optional().describe('The expression matches.'),
    empty: z.boolean().optional().describe('It is empty, or is not.'),
  })
  .refine(({ in: some, not, match, empty }) => [some, not, match, empty].some((one) => one !== undefined), {
    message: 'wanted one of "in", "not", "match" and "empty"',
  })
  .refine(({ field, first, last }) => [field, first, last].filter((one) => one !== undefined).length === 1, {
    message: 'wanted exactly one of "field", "first" and "last"',
  })
  .describe('All of it must hold.');

export type Condition = z.infer<typeof Condition>;

const Group = z
  .strictObject({
    by: z
      .union([Template, z.array(Template).min(1)])
      .describe('The column, or columns, that the records of a group have in common; or what steps make.'),
    order: Template.optional().describe(
      'The column by which the records of a group are ordered; as in the file, if left out.',
    ),
    apart: z
      .number()
      .positive()
      .optional()
      .describe(
        'Where "order" leaps by more than this (years of a column of years, days of one of days), another group begins.',
      ),
    take: z
      .enum(['first', 'last'])
      .optional()
      .describe(
        'Which record counts for a column on which those of a group do not agree; if left out, that is an error.',
      ),
  })
  .describe(
    'Makes one entry of many records: leader-years become tenures. A column that all agree on is named as ever; of others "first", "last", "min", "max" or "all" is taken.',
  );

export const Mapping = z.strictObject({
  records: text
    .optional()
    .describe('In XML the path of the elements that are records: trips/trip. A table has a record in each line.'),
  separator: z
    .string()
    .length(1)
    .optional()
    .describe(
      'What separates columns; if left out, in .tsv a tab, else a comma, semicolon or tab, whichever the first line has most of.',
    ),
  header: z.array(text).optional().describe('Names of the columns, where the first line does not have them.'),
  encoding: z.enum(ENCODINGS).default('utf-8').describe('How the file is encoded.'),
  sheet: z
    .union([text, z.int().min(1)])
    .optional()
    .describe('In a workbook the name of the sheet, or its number from 1; the first if left out.'),
  headerRow: z
    .int()
    .min(1)
    .optional()
    .describe('The row that has the names of the columns, from 1; what is above it is passed over.'),
  missing: z
    .union([writtenTexts, z.record(z.string(), writtenTexts)])
    .optional()
    .describe("What stands for nothing, in all columns or by column; beside what the data set's own list has."),
  group: Group.optional(),
  where: z.array(Condition).default([]).describe('Only the records for which all of these hold.'),
  tables: z
    .record(z.string(), z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])))
    .default({})
    .describe('Tables of codes, to be named where they are used.'),
  cite: Template.optional().describe('What each entry cites that has no "cite" of its own.'),
  state: z
    .record(z.string(), z.union([Template, z.array(Template)]))
    .describe('What each record states: for a section (officials, events, …) an entry or several.'),
});

export type Mapping = z.infer<typeof Mapping>;
