/** Full names: what two writings of one have in common, and what is none. */
import fc from 'fast-check';
import { fullNameKeys } from '../../src/model/full-names.js';

const inCommon = (one: string, other: string): string[] => {
  const keys = new Set(fullNameKeys(other));
  return fullNameKeys(one).filter((key) => keys.has(key));
};

it.each([
  ['Kim Jong Un', 'Kim Jong-un'],
  ['Kim Jong-un', 'Jong-un Kim'],
  ['KIM Jong‐un', 'Kim Jongun'],
  ['Donald J. Trump', 'Trump, Donald J.'],
  ['José María Aznar', 'AZNAR, Jose Maria'],
  ['Abdel Fattah el-Sisi', 'el-Sisi, Abdel Fattah'],
  ['H.E. Wang Yi', 'Yi Wang'],
  ['H.R.H. Prince Faisal bin Farhan', 'Faisal bin Farhan'],
  ['Dr. Angela Merkel', 'Merkel, Angela'],
  ['John Major', 'Major, John'],
  ['Hun Sen', 'SEN, Hun'],
  ['Charles de Gaulle', 'de Gaulle, Charles'],
  ['Владимир Путин', 'Путин Владимир'],
  ['王毅', 'H.E. 王毅'],
  ['趙樂際', '赵乐际'],
  ['김정은', '김 정은'],
  ['安倍 晋三', '安倍晋三'],
  ['唐纳德·特朗普', '唐纳德 特朗普'],
  ['नरेन्द्र मोदी', 'मोदी नरेन्द्र'],
  ['Αλέξης Τσίπρας', 'ΑΛΕΞΗΣ ΤΣΙΠΡΑΣ'],
  ['محمد بن سلمان', 'مُحَمَّد بن سلمان'],
])('%s is %s', (one, other) => expect(inCommon(one, other)).not.toEqual([]));

it.each([
  ['Kim Yong-chol', 'Kim Chol-yong'],
  ['Kim Yong Chol', 'Kim Chol Yong'],
  ['H.E. 王毅', 'H.E. 李强'],
  ['Владимир Путин', 'Дмитрий Медведев'],
  ['राम कुमार', 'रमा कुमारी'],
  ['George W. Bush', 'George H. W. Bush'],
  ['Donald J. Trump', 'Donald J. Trump Jr.'],
  ['Ali Reza Khan', 'Reza Ali Khan'],
])('%s is not %s', (one, other) => {
  expect(inCommon(one, other)).toEqual([]);
  expect(inCommon(one, one)).not.toEqual([]);
});

it.each([
  ...[
    '',
    ' ',
    'Madonna',
    'J. Smith',
    'J.F. Smith',
    'President Bush',
    'President Park',
    'King Hussein',
    'Mr. Kim',
    'H.R.H.',
    'H.E.',
    'H.E. Smith',
  ],
  ...[
    'Foreign Minister',
    'French Foreign Minister',
    'Prime Minister of Japan',
    'Secretary-General',
    'Secretary of State',
    'Leader of the Opposition',
  ],
  ...[
    'Presidente de Chile',
    'Ministre des Affaires',
    'President de Gaulle',
    'Prince of Wales',
    'Chief of Staff',
    'Director General',
  ],
  ...[
    'Президент Путин',
    'Президент Российской Федерации',
    'President Russian Federation',
    'Chief Negotiator',
    'премьер-министр',
    'Président',
    'الرئيس بوتين',
  ],
  ...['外交部长', '国家主席', '習主席', '대통령', '김 위원장', '總統', '王', '天皇陛下', '发言人'],
  ...['…!?', '12', '\u202e\u200f'],
])('%j is no full name', (name) => expect(fullNameKeys(name)).toEqual([]));

it('marks, blanks, signs and the order of two words change nothing', () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/).filter((text) => fullNameKeys(`${text} xyz`).length > 0);
  fc.assert(
    fc.property(word, word, fc.constantFrom(' ', ', ', '  ', '\u00a0'), (one, other, between) => {
      const keys = fullNameKeys(`${one} ${other}`);
      expect(fullNameKeys(`${other}${between}${one.toUpperCase()}`)).toEqual(keys);
    }),
    { numRuns: 200, seed: 7 },
  );
});
