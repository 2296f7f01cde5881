/** What fields of entries hold that many sections have: ids, dates, names, who says so. */
import { z } from 'zod';
import { DateError, parseDate } from '../../model/dates.js';
import { SLUG } from '../../model/ids.js';
import * as vocabulary from '../../model/vocabulary.js';

export const text = z.string().trim().min(1);

export const slug = z
  .string()
  .max(200, 'wanted at most 200 characters')
  .regex(SLUG, 'wanted lower-case letters and digits in groups joined by hyphens, such as zhao-leji')
  .describe('Lower-case letters and digits in groups joined by hyphens. What people type: zhao-leji.');

export const date = z
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
export const lastDay = z.union([z.literal('..'), date]).optional();
export const end = lastDay.describe(
  'The last day; .. where the source says that it has not ended; left out where no source gives it.',
);

export const reference = (what: string): z.ZodString =>
  slug.describe(`The id of ${what}, of this data set or one it requires.`);

export const certainty = z
  .enum(vocabulary.Certainty)
  .optional()
  .describe('How sure the sources are; REPORTED if left out.');

export const cite = z
  .array(
    z.strictObject({
      source: reference('the source'),
      at: text.optional().describe('Where in the source: a paragraph, page or record.'),
      attributedTo: reference('the organization to which the source itself attributes it').optional(),
      certainty,
    }),
  )
  .min(1, 'wanted at least one source');

export const ownCite = cite.describe('Who says so, and where.');
export const partCite = cite.optional().describe('Who says so, and where; what the whole cites, if left out.');

export const names = z
  .array(
    z.strictObject({
      value: text.describe('The form, in its own script.'),
      language: text.optional().describe('BCP 47, with the script where it matters: zh-Hans, ko.'),
    }),
  )
  .optional()
  .describe('Other forms of the name, native scripts included.');

export const identifiers = z
  .record(z.string().regex(/^[a-z0-9-]+$/), text)
  .optional()
  .describe('Ids in other schemes: wikidata: Q1.');

export const latitude = z.number().min(-90).max(90).optional().describe('Degrees north, WGS 84.');
export const longitude = z.number().min(-180).max(180).optional().describe('Degrees east, WGS 84.');

export type Cite = z.infer<typeof cite>;
