/** How the dates of a column seem to be written, by its values: what a first mapping proposes. */
import { DateError } from '../../model/dates.js';
import type { DateForm } from '../schema/date-form.js';
import { readersOf } from './date-forms.js';

/** A form that a mapping names, alone or with more to say. */
export type GuessedForm = string | Omit<DateForm, 'precision' | 'month' | 'day'>;

export interface GuessedDates {
  form: GuessedForm;
  /** How the form is shown. */
  shown: string;
  /** Forms that fit all these values too, and read some differently. */
  others: string[];
}

/** Where years of two digits begin, in a proposal: those of the last eighty years and of the next twenty. */
const BACK = 80;
const LANGUAGES = 'de fr es it pt nl pl ru uk tr sv da nb fi cs ro hu el id ar he zh ja ko'.split(' ');
const NAMED = ['D MMMM YYYY', 'MMMM D, YYYY', 'MMMM YYYY', 'D-MMM-YYYY'];

/** Forms in the order in which they are tried: those of the next list where none of one fits. */
function proposals(year: number): GuessedForm[][] {
  const pivot = year - BACK;
  return [
    [
      ...['wikidata', 'edtf', 'YYYYMMDD', 'D.M.YYYY', 'M/D/YYYY', 'D/M/YYYY', 'M-D-YYYY', 'D-M-YYYY', 'YYYY/M/D'],
      ...['YYYY.M.D', 'YYYY年M月D日', ...NAMED],
    ],
    ['D.M.YY', 'M/D/YY', 'D/M/YY', 'D-MMM-YY'].map((form) => ({ form, pivot })),
    LANGUAGES.flatMap((language) => NAMED.map((form) => ({ form, language }))),
  ];
}

/**
 * The form that most values have; undefined where they are no dates.
 *
 * @param share how many of them must have it, of 1
 * @param year the year it is
 */
export function guessDates(values: readonly string[], share: number, year: number): GuessedDates | undefined {
  const given = values.map((value) => value.trim()).filter((value) => value !== '');
  if (!given.some((value) => /\d/.test(value))) return undefined;
  const hasWords = given.filter((value) => /\p{L}{3}/u.test(value)).length >= given.length * share;
  for (const forms of hasWords ? proposals(year) : proposals(year).slice(0, -1)) {
    const found = bestOf(forms, given, given.length * share);
    if (found !== undefined) return found;
  }
  return undefined;
}

function bestOf(forms: readonly GuessedForm[], values: readonly string[], least: number): GuessedDates | undefined {
  const fitting = forms.flatMap((form) => {
    const read = readerOf(form);
    const dates = values.map(read);
    const count = dates.filter((one) => one !== undefined).length;
    return count >= least ? [{ form, dates, count }] : [];
  });
  const [best, ...rest] = fitting.sort((a, b) => b.count - a.count);
  if (best === undefined) return undefined;
  const others = rest.filter(
    ({ count, dates }) => count === best.count && dates.some((one, at) => one !== best.dates[at]),
  );
  return { form: best.form, shown: shownForm(best.form), others: others.map(({ form }) => shownForm(form)) };
}

function shownForm(form: GuessedForm): string {
  if (typeof form === 'string') return form;
  const { form: written, language, pivot } = form;
  return [written, language && `in ${language}`, pivot && `from ${pivot}`].filter(Boolean).join(' ');
}

/** Numbers and texts that happen to be in one of these are more often something else. */
const LOOKS: Readonly<Record<string, RegExp>> = {
  edtf: /^\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:]+\S*)?)?|[X~?%/]\S*)?$/,
  wikidata: /^\+|T00:00:00Z$/,
};

function readerOf(guess: GuessedForm): (value: string) => string | undefined {
  const form = typeof guess === 'string' ? { form: guess } : guess;
  const looks = LOOKS[String(form.form)];
  const [[, read] = []] = readersOf(form);
  return (value) => {
    if (looks?.test(value) === false) return undefined;
    try {
      return read?.(value, false);
    } catch (error) {
      if (!(error instanceof DateError)) throw error;
      return undefined;
    }
  };
}
