/** Full names: in which writings two are certainly one, in which they may be, and what is no full name. */
import fc from 'fast-check';
import { expectToHold } from '../support/property.js';
import { differInMarks, fullNamesOf, likenessesOf } from '../../src/model/full-names.js';

type Tie = 'one' | 'perhaps' | 'two';

/** What two names are to each other, where both are what somebody is called first of all. */
function tieOf(one: string, other: string): Tie {
  const isOne = fullNamesOf(one).some((name) =>
    fullNamesOf(other).some((their) => their.key === name.key && !differInMarks(name, their)),
  );
  if (isOne) return 'one';
  const theirs = new Set(likenessesOf(other));
  return likenessesOf(one).some((key) => theirs.has(key)) ? 'perhaps' : 'two';
}

it.each<[string, string, Tie]>([
  ['Kim Jong Un', 'Kim Jong-un', 'one'],
  ['KIM Jong‐un', 'Kim Jongun', 'one'],
  ['Kim Jong-un', 'KIM, Jong Un', 'one'],
  ['Donald J. Trump', 'Trump, Donald J.', 'one'],
  ['José María Aznar', 'AZNAR, Jose Maria', 'one'],
  ['Abdel Fattah el-Sisi', 'el-Sisi, Abdel Fattah', 'one'],
  ['H.E. Wang Yi', 'Wang Yi', 'one'],
  ['H.R.H. Prince Faisal bin Farhan', 'Faisal bin Farhan', 'one'],
  ['His Royal Highness Prince Faisal bin Farhan', 'Faisal bin Farhan', 'one'],
  ['The Rt Hon Boris Johnson', 'Boris Johnson', 'one'],
  ['Dr. Angela Merkel', 'Merkel, Angela', 'one'],
  ['General Charles de Gaulle', 'Charles de Gaulle', 'one'],
  ['Shri Narendra Modi', 'Narendra Modi', 'one'],
  ['John Major', 'Major, John', 'one'],
  ['Federico Mayor', 'Mayor, Federico', 'one'],
  ['To Lam', 'Tô Lâm', 'one'],
  ['Phùng Thế Tài', 'Phung The Tai', 'two'],
  ['Charles de Gaulle', 'de Gaulle, Charles', 'one'],
  ['Владимир Путин', 'ВЛАДИМИР ПУТИН', 'one'],
  ['王毅', 'H.E. 王毅', 'one'],
  ['趙樂際', '赵乐际', 'one'],
  ['김정은', '김 정은', 'one'],
  ['安倍 晋三', '安倍晋三', 'one'],
  ['Αλέξης Τσίπρας', 'ΑΛΕΞΗΣ ΤΣΙΠΡΑΣ', 'one'],
  ['محمد بن سلمان', 'مُحَمَّد بن سلمان', 'one'],
  ['Kim Jong-un', 'Jong-un Kim', 'one'],
  ['Wang Yi', 'Yi Wang', 'one'],
  ['Владимир Путин', 'Путин Владимир', 'one'],
  ['नरेन्द्र मोदी', 'मोदी नरेन्द्र', 'one'],
  ['Jong Un Kim', 'Kim Jong-un', 'one'],
  // An initial may be left out, and either end be the surname: nobody is one for that alone.
  ['Jong Un Kim', 'Kim Jong Un', 'perhaps'],
  ['Donald J. Trump', 'Donald Trump', 'perhaps'],
  ['George W. Bush', 'George H. W. Bush', 'perhaps'],
  ['Ali Hassan Khan', 'Hassan Khan Ali', 'perhaps'],
  ['Trần Văn Hùng', 'Trần Văn Hưng', 'perhaps'],
  ['Nguyễn Văn Anh', 'Nguyễn Văn Ánh', 'one'],
  ['ハンダ', 'パンダ', 'perhaps'],
  ['မင်းအောင်လှိုင်', 'မင်းအောင်လှိုင်', 'perhaps'],
  ['Kim Yong-chol', 'Kim Chol-yong', 'two'],
  ['Kim Yong Chol', 'Kim Chol Yong', 'two'],
  ['H.E. 王毅', 'H.E. 李强', 'two'],
  ['Владимир Путин', 'Дмитрий Медведев', 'two'],
  ['राम कुमार', 'रमा कुमारी', 'two'],
  ['Donald J. Trump', 'Donald J. Trump Jr.', 'two'],
  ['Ali Reza Khan', 'Reza Ali Khan', 'two'],
])('%s and %s: %s', (one, other, tie) => {
  expect([tieOf(one, other), tieOf(other, one)]).toEqual([tie, tie]);
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
  ],
  ...[
    'H.E. Smith',
    'Mme Kim',
    'Herr Schmidt',
    'Bush 43',
    '43 44',
    'Name Unknown',
    'Vacant Post',
    'Federal Councillor',
    'His Royal Highness',
  ],
  ...[
    'Foreign Minister',
    'French Foreign Minister',
    'Prime Minister of Japan',
    'Secretary-General',
    'Secretary of State',
  ],
  ...[
    'Leader of the Opposition',
    'Presidente de Chile',
    'Ministre des Affaires',
    'President de Gaulle',
    'Prince of Wales',
    'Chief of Staff',
  ],
  ...['Director General', 'Chief Negotiator', 'President Russian Federation'],
  ...['Президент Путин', 'Президент Российской Федерации', 'премьер-министр', 'Président', 'الرئيس بوتين'],
  ...[
    '外交部长',
    '国家主席',
    '習主席',
    '대통령',
    '김 위원장',
    '總統',
    '王',
    '天皇陛下',
    '发言人',
    '国务卿',
    '총비서',
    '…!?',
    '12',
    '\u202e\u200f',
  ],
])('%j is no full name', (name) => {
  expect(fullNamesOf(name)).toEqual([]);
  expect(likenessesOf(name)).toEqual([]);
});

const LETTERS = [
  'abcdefghij',
  'абвгдежз',
  'αβγδεζηθ',
  'אבגדהוזח',
  'ابتثجحخد',
  'აბგდევზთ',
  '王毅李强习近平刘',
  '가나다라마바사아',
  'कखगघचछजझ',
];

it('two names that differ in a letter of any script are not one', async () => {
  const names = fc.constantFrom(...LETTERS).chain((letters) => {
    const word = fc.array(fc.constantFrom(...letters), { minLength: 2, maxLength: 3 }).map((all) => all.join(''));
    return fc.record({ one: word, other: word, third: word });
  });
  await expectToHold(
    fc.property(names, ({ one, other, third }) => {
      fc.pre(other !== third && fullNamesOf(`${one} ${other}`).length > 0);
      expect(tieOf(`${one} ${other}`, `${one} ${third}`)).not.toBe('one');
      expect(tieOf(`${one} ${other}`, `${one} ${other}`)).toBe('one');
    }),
    { short: 500, long: 20_000 },
  );
});
