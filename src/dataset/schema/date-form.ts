/** How the dates of a column are written, as a mapping says it. */
import { z } from 'zod';
import { nearest } from '../report/problems.js';

/** Forms that have a name. */
export const NAMED_FORMS = ['any', 'edtf', 'excel', 'excel-1904', 'wikidata'] as const;

/** The parts of a form, the longer ones first. */
export const FORM_PARTS = /YYYY|YY|MMMM|MMM|MM|M|DD|D/g;
/** Words that stand between parts: 3 de mayo de 1998. */
const WORDS = /\b(?:of|de|del|do|da)\b/g;

const text = z.string().min(1);
const forms = z.union([text, z.array(text).min(1)]);

const Fields = z.strictObject({
  form: forms.optional().describe('How they are written; any, if left out.'),
  language: text
    .optional()
    .describe('In which language months are named, as BCP 47 has it (fr, pt-BR); English, if left out.'),
  pivot: z
    .int()
    .min(1)
    .max(9900)
    .optional()
    .describe('The first of the hundred years that years of two digits (YY) mean: of 1930, 30 is 1930 and 29 is 2029.'),
  month: text.optional().describe('The column of the month, a number or a name, where there is one for itself.'),
  day: text.optional().describe('The column of the day, where there is one for itself.'),
  precision: text
    .optional()
    .describe('The column that says how precise a date is: 9 or year, 10 or month, 11 or day, as in Wikidata.'),
});

export const DateStep = z
  .union([forms, Fields])
  .describe(
    'How dates are written: DD.MM.YYYY, M/D/YYYY, D MMMM YYYY, YYYYMMDD, YYYY; edtf, wikidata, excel or excel-1904 (days counted), or any. Of several forms each value is in one; what two read differently is decided by the other values of the column, or refused. A time of day is left out, and two dates with "to" or a dash between are an interval. Made EDTF.',
  );

/** All that there is to say of how dates are written. */
export type DateForm = z.infer<typeof Fields> & { form: string | string[] };

/** A form by which no dates can be read. */
export class FormError extends Error {
  override readonly name = 'FormError';
  constructor(
    message: string,
    readonly cure: string,
  ) {
    super(message);
  }
}

/**
 * What a step says of its dates, in full.
 *
 * @throws FormError where dates cannot be read so
 */
export function dateFormOf(step: unknown): DateForm {
  const parsed = Fields.safeParse(typeof step === 'string' || Array.isArray(step) ? { form: step } : step);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new FormError(`"${['date', ...(issue?.path ?? [])].join('.')}": ${issue?.message}`, 'Correct it');
  }
  const form = { ...parsed.data, form: parsed.data.form ?? 'any' };
  for (const one of [form.form].flat()) checkForm(one, form);
  if (form.day !== undefined && form.month === undefined) {
    throw new FormError('"date" names the column of the day and none of the month', 'Name it: "month"');
  }
  if (form.language !== undefined && !isLanguage(form.language)) {
    throw new FormError(
      `"date" got the language "${form.language}"; wanted one that CLDR knows`,
      'Write it as fr or pt-BR',
    );
  }
  return form;
}

/** @throws FormError */
function checkForm(form: string, { pivot, month }: DateForm): void {
  if (!NAMED_FORMS.some((name) => name === form) && !isForm(form)) {
    const meant = isForm(form.toUpperCase()) ? form.toUpperCase() : nearest(form.toLowerCase(), NAMED_FORMS);
    throw new FormError(
      `There is no form of dates "${form}"; wanted YYYY (or YY), M, MM or MMMM, D or DD as they are written, such as D.M.YYYY, or one of ${NAMED_FORMS.join(', ')}`,
      meant === undefined ? 'Write how the dates look' : `Did you mean "${meant}"`,
    );
  }
  if (/(?<!Y)YY(?!Y)/.test(form) && pivot === undefined && month === undefined) {
    throw new FormError(
      `"${form}" has years of two digits, and no "pivot" that tells the century`,
      `Write { form: ${form}, pivot: 1930 } where 30 is 1930 and 29 is 2029`,
    );
  }
}

/** Whether it has a year, of each part one at most, no day without a month, and no letters beside. */
function isForm(form: string): boolean {
  const parts = (form.match(FORM_PARTS) ?? []).map((part) => part[0]);
  const isWhole = parts.includes('Y') && (!parts.includes('D') || parts.includes('M'));
  const rest = form.replace(FORM_PARTS, ' ').replace(WORDS, ' ');
  return isWhole && new Set(parts).size === parts.length && !/[A-Za-z]/.test(rest);
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    // No tag of a language at all.
    return false;
  }
}
