/**
 * The form of a mapping: which column or path of somebody else's file becomes which field of which entry. Data alone: it
 * runs nothing.
 */
import { z } from 'zod';
import { messageOf } from '../../errors.js';
import { DateStep } from './date-form.js';
import { expression } from './expression.js';

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
export const COUNTRY_FORMS = ['any', 'alpha-2', 'alpha-3', 'numeric', 'cow', 'cow-number', 'name'] as const;

/** How a value is made. Steps are taken in the order in which they are listed here. */
const Step = z
  .strictObject({
    field: z
      .union([text, z.array(text).min(1)])
      .optional()
      .describe('The column or path; of several, the first that is not empty.'),
    text: z.string().optional().describe('A text with fields in braces: "{surname}-{forename}".'),
    match: pattern
      .optional()
      .describe('What is taken: the first group, or the whole match. Nothing where it does not match.'),
    replace: z
      .record(pattern, z.string())
      .optional()
      .describe('What is replaced by what, one after the other; regular expressions, and $1 for a group.'),
    split: text.optional().describe('What separates several values in one field. Where a list is wanted.'),
    codes: codes.optional(),
    country: z
      .enum(COUNTRY_FORMS)
      .optional()
      .describe('Makes the id of a country of its code (ISO 3166, Correlates of War) or of any form of its name.'),
    cameo: z.literal('kind').optional().describe('Makes a kind of event of a CAMEO code.'),
    date: DateStep.optional(),
    slug: z.literal(true).optional().describe('Makes an id of a name.'),
    number: z.literal(true).optional().describe('Makes a number.'),
    default: z.union([z.string(), z.number(), z.boolean()]).optional().describe('What stands for nothing.'),
  })
  .refine((step) => (step.field === undefined) !== (step.text === undefined), {
    message: 'wanted exactly one of "field" and "text"',
  });

export type Step = z.infer<typeof Step>;

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

const condition = z
  .strictObject({
    field: text,
    in: z.array(z.string()).optional().describe('It is one of these.'),
    not: z.array(z.string()).optional().describe('It is none of these.'),
    match: pattern.optional().describe('The expression matches.'),
    empty: z.boolean().optional().describe('It is empty, or is not.'),
  })
  .describe('All of it must hold.');

export const Mapping = z.strictObject({
  records: text
    .optional()
    .describe('In XML the path of the elements that are records: trips/trip. A table has a record in each line.'),
  separator: z
    .string()
    .length(1)
    .optional()
    .describe('What separates columns; a comma, and in .tsv a tab, if left out.'),
  header: z.array(text).optional().describe('Names of the columns, where the first line does not have them.'),
  encoding: z
    .enum(['utf-8', 'windows-1252', 'iso-8859-1', 'utf-16le'])
    .default('utf-8')
    .describe('How the file is encoded.'),
  where: z.array(condition).default([]).describe('Only the records for which all of these hold.'),
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
