/** Dates in words: what a source leaves open is said, and what cannot be read is shown as it is written. */
import { readFileSync } from 'node:fs';
import { parseDate } from '../../src/model/dates.js';
import { shipped } from '../../src/paths.js';
import { dateInWords, textWithDays } from '../../web/src/dates/date-words';
import { spanOf } from '../../web/src/dates/edtf';
import { fill } from '../../web/src/words/fill';

const messages = JSON.parse(readFileSync(shipped('web', 'src', 'words', 'en.json'), 'utf8')) as Record<string, string>;
const words = {
  language: 'en',
  t: (key: string, values: Record<string, string | number> = {}) => fill(messages[key] ?? key, values, String),
} as never;

it.each([
  ['2024-04-12', '12 April 2024'],
  ['2019-06', 'June 2019, day not given'],
  ['2024', '2024, day not given'],
  ['1949~', 'about 1949'],
  ['2024-04-12?', '12 April 2024, inferred'],
  ['2024-04%', 'about April 2024, uncertain'],
  ['2024-04-11/2024-04-13', '11 – 13 April 2024'],
  ['2024-04-11/2024-04-11', '11 April 2024'],
  ['2013/..', 'since 2013'],
  ['2013/', 'from 2013, end unknown'],
  ['../2013', 'until 2013'],
  ['/2013', 'until 2013, beginning unknown'],
  ['2013/2015-06', '2013 to June 2015'],
  ['[2024-04-11,2024-04-12]', '11 April 2024 or 12 April 2024'],
  ['[..2024-04-13]', 'on or before 13 April 2024'],
  ['[2024-04-13..]', 'on or after 13 April 2024'],
  ['201X', 'between 2010 and 2019'],
  ['2019-XX', '2019, day not given'],
  ['2019-06-XX', 'June 2019, day not given'],
  ['0009-01-02', '2 January 9'],
  ['9999-12-31', '31 December 9999'],
  ['2001-21', '2001-21'],
  ['<script>', '<script>'],
])('%s is "%s"', (date, said) => {
  expect(dateInWords(date, words).replaceAll('\u2009', ' ')).toBe(said);
});

it('days within a text are in words like all others', () => {
  expect(textWithDays('Not known by 2024-05-01; see 12-34.', words)).toBe('Not known by 1 May 2024; see 12-34.');
});

it('where a language has a range in figures alone, both days stand in words', () => {
  const chinese = { ...(words as object), language: 'zh' } as never;
  expect(dateInWords('2024-04-11/2024-04-13', chinese)).toBe('2024年4月11日 to 13日');
});

it.each([
  '2024-04-12',
  '2019-06',
  '2024',
  '1949~',
  '2024-02',
  '2023-02',
  '2024-04-11/2024-04-13',
  '2013/..',
  '../2013',
  '[2024-04-11,2024-04-12]',
  '[..2024-04-13]',
  '201X',
  '2019-06-XX',
])('%s spans what the service says', (date) => {
  const { earliest, latest } = parseDate(date);
  expect(spanOf(date)).toMatchObject({ first: earliest, last: latest });
});
