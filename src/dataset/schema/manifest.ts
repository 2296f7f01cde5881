/** The form of `dataset.yaml`. */
import { z } from 'zod';
import { source } from './entities.js';
import { slug, text } from './fields.js';
import { Mapping } from './mapping.js';
import { writtenTexts } from './written.js';

/** What can read a data set. */
const READERS = ['files', 'iso-3166', 'historian'] as const;

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
