/** The terms of search: what is written in several ways comes to the same terms. */
import fc from 'fast-check';
import { wordsOf } from '../../src/model/search/fold.js';
import { pinyinOf } from '../../src/model/search/palladius.js';
import { readQuery } from '../../src/model/search/query.js';
import { soundsAsked, soundTerms } from '../../src/model/search/sounds.js';
import { contextTerms, latinReadings, nameTerms } from '../../src/model/search/terms.js';
import { expectToHold } from '../support/property.js';

const names = (label: string): string[] =>
  nameTerms('Official', 'x', label, [])
    .split(' ')
    .filter((term) => term.startsWith('='));

it.each([
  ['Choe Ryong-hae', 'Choe Ryonghae'],
  ['Choe Ryong Hae', 'choe ryong hae'],
  ['Tô Lâm', 'To Lam'],
  ['Recep Tayyip Erdoğan', 'RECEP TAYYIP ERDOĞAN'],
  ['Jón Þórðarson', 'Jon Thordarson'],
  ['趙樂際 二', '赵乐际 二'],
  ['沢田 健', '澤田 健'],
  ['محمد علی', 'محمد علي'],
  ['George H.W. Bush', 'George H. W. Bush'],
  ['Ｊｏｈｎ　Ｋｅｒｒｙ', 'John Kerry'],
  ['Supreme People’s Assembly', 'Supreme Peoples Assembly'],
])('%s is %s', (one, other) => {
  expect(names(one)).toEqual(names(other));
});

it.each([
  ['zhou', 'chou'],
  ['xiaoping', 'hsiaoping'],
  ['zedong', 'tsetung'],
  ['deng', 'teng'],
  ['gorbachev', 'gorbachyov'],
  ['yeltsin', 'jelzin'],
  ['brezhnev', 'brejnev'],
  ['sergei', 'sergej'],
  ['eun', 'un'],
  ['jong', 'chong'],
  ['muhammad', 'mohamed'],
  ['husayn', 'hussein'],
  ['qaddafi', 'kadhafi'],
  ['sisi', 'sissi'],
])('%s sounds like %s', (one, other) => {
  expect(soundTerms(one).some((term) => soundTerms(other).includes(term))).toBe(true);
});

it.each([
  ['kerry', 'perry'],
  ['putin', 'biden'],
  ['xi', 'li'],
])('%s does not sound like %s', (one, other) => {
  const closely = soundTerms(one).filter((term) => term.startsWith('%%'));
  expect(closely.filter((term) => soundTerms(other).includes(term))).toEqual([]);
});

it('a node has its kind, its words, its whole name and its sounds', () => {
  expect(nameTerms('Official', 'x', 'Kim Jong-un', []).trim().split(' ')).toEqual(
    expect.arrayContaining(['#official', '=kimjongun', 'kim', 'jong', 'un', 'jongun', 'kimjongun', '%%KiM', '%CaNK']),
  );
});

it('an official has the titles of offices and the words for countries', () => {
  const terms = contextTerms(
    [{ title: 'Prime Minister of Japan', aliases: [], class: 'HEAD_OF_GOVERNMENT' }],
    ['jpn'],
    true,
  );
  expect(terms.split(' ')).toEqual(
    expect.arrayContaining(['prime', 'minister', 'premier', 'pm', '_japan', '_japanese', '=primeministerofjapan']),
  );
});

it.each([
  ['abdallah', 'abdullah'],
  ['abdul', 'abdal'],
  ['muhammad', 'mohamed'],
  ['mohammed', 'muhammad'],
  ['ahmed', 'ahmad'],
  ['salim', 'salem'],
])('who asks for %s asks for %s, vowels and all', (one, other) => {
  const fine = soundTerms(other).filter((term) => term.startsWith('%%'));
  expect(soundsAsked(one).some((term) => fine.includes(term))).toBe(true);
});

it('a word that is not heard is not found by the sound of its neighbour', () => {
  const { plain } = readQuery('query', 'Abdallah II', ['OFFICIAL']);
  const [, second = ''] = /\+\((searchName:ii[^)]*)\)/.exec(plain) ?? [];
  expect(second).not.toContain('%');
});

it('words that sound like each other are not looked for by that sound: one word would be both', () => {
  const closeOf = (query: string): string => readQuery('query', query, ['COUNTRY', 'OFFICIAL']).close;
  const [bhutan = ''] = soundTerms('bhutan').filter((term) => soundTerms('putin').includes(term));
  expect(closeOf('Putin')).toContain(`:${bhutan}`);
  expect(closeOf('Putin Biden')).not.toContain(`:${bhutan}`);
  // What two words together sound like belongs to each of them.
  expect(closeOf('Choe Ryong Hae')).toContain(`:${soundTerms('ryonghae').find((term) => !term.startsWith('%%'))}`);
});

it.each([
  ['바이든', 'biden'],
  ['클린턴', 'clinton'],
  ['블링컨', 'blinken'],
  ['키신저', 'kissinger'],
  ['라이스', 'rice'],
  ['힐러리', 'hillary'],
  ['처칠', 'churchill'],
])('%s, as Korean writes a name of English, is heard as %s', (korean, english) => {
  const heard = latinReadings(wordsOf(korean)).flatMap(([word]) => soundTerms(word?.whole ?? ''));
  expect(heard.some((sound) => soundTerms(english).includes(sound))).toBe(true);
});

it('a code of two letters counts in capitals alone', () => {
  const terms = nameTerms('Country', 'lie', 'Liechtenstein', ['LI']);
  expect(terms).toContain(' =LI ');
  expect(terms).not.toContain(' li ');
  expect(readQuery('query', 'LI', ['COUNTRY']).names).toContain(' =LI ');
  expect(readQuery('query', 'Li', ['COUNTRY']).names).not.toContain(' =LI ');
});

it('initials are no words; two letters of a country count in capitals alone', () => {
  const iceland = nameTerms('Country', 'isl', 'Iceland', ['Lýðveldið Ísland', 'Republic of Iceland']);
  expect(iceland).toContain(' .LI ');
  expect(iceland).not.toMatch(/ \.?li | ri /);
  expect(nameTerms('Official', 'x', 'John F. Kennedy', [])).toContain(' .jfk ');
  expect(readQuery('query', 'LI', ['COUNTRY']).plain).toContain('searchName:.LI');
  expect(readQuery('query', 'Li', ['COUNTRY']).plain).not.toContain('.LI');
});

it('words of what other languages call a country are neither heard nor corrected', () => {
  const terms = nameTerms('Country', 'civ', 'Ivory Coast', ['Obala Bjelokosti']).split(' ');
  expect(terms).toEqual(expect.arrayContaining(['obala', '=obalabjelokosti', '_ivory', '_coast']));
  for (const term of ['_obala', ...soundTerms('obala')]) expect(terms).not.toContain(term);
  // What is known of no country by itself is in use.
  expect(nameTerms('Country', 'test-land', 'Obala', ['Obala Bjelokosti'])).toContain(' _bjelokosti ');
});

it('terms are bounded', () => {
  const many = Array.from({ length: 5_000 }, (_, at) => `name${at} of${at} many${at}`);
  expect(nameTerms('Official', 'x', 'One', many).length).toBeLessThanOrEqual(16_002);
  const posts = many.map((title) => ({ title, aliases: [], class: undefined }));
  expect(contextTerms(posts, [], true).length).toBeLessThanOrEqual(8_002);
});

it('what the index is asked has letters and digits of the words alone, beside the marks of the terms', async () => {
  await expectToHold(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      if (wordsOf(text).length === 0) return;
      const { plain, close } = readQuery('query', text, ['OFFICIAL']);
      for (const query of [plain, close])
        // All that there is, in marks, is a clause without a word.
        expect(query.replace(/search(?:Name|Context):|\+\*:\*/g, '')).toMatch(
          /^(?:[\p{L}\p{N}]|[=%_#]|[ ()+^*~.-])*$/u,
        );
    }),
    { short: 100, long: 10_000 },
  );
});

describe('Chinese names in Russian letters', () => {
  it.each([
    ['Си Цзиньпин', 'xi jinping'],
    ['Чжоу Эньлай', 'zhou enlai'],
    ['Мао Цзэдун', 'mao zedong'],
    ['Дэн Сяопин', 'deng xiaoping'],
    ['Цзян Цзэминь', 'jiang zemin'],
    ['Ли Кэцян', 'li keqiang'],
    ['Хуа Гофэн', 'hua guofeng'],
    ['Вэнь Цзябао', 'wen jiabao'],
    ['Чжу Жунцзи', 'zhu rongji'],
    ['Тан Цзясюань', 'tang jiaxuan'],
    ['Ли Чжаосин', 'li zhaoxing'],
    ['Юй Чжэншэн', 'yu zhengsheng'],
    ['Люй Юань', 'lu yuan'],
    ['Лавров', ''],
    ['Иран', ''],
  ])('%s', (name, read) => {
    expect(
      wordsOf(name)
        .map(({ whole }) => pinyinOf(whole))
        .join(' '),
    ).toBe(read);
  });

  it('a long word is read in as many steps as it has letters', () => {
    expect(pinyinOf('а'.repeat(10_000))).toBeUndefined();
    expect(pinyinOf('чжуан'.repeat(4))).toBe('zhuang'.repeat(4));
  });
});
