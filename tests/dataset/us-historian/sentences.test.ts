/** Whom the remarks of the Office of the Historian say that somebody met. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mentionsIn } from '../../../src/dataset/sources/us-historian/sentences.js';
import { readHistorian } from '../../../src/dataset/sources/us-historian/reader.js';
import type { Stated } from '../../../src/dataset/sources/us-historian/records.js';
import { xml } from '../../../src/dataset/read/xml.js';
import { shipped } from '../../../src/paths.js';
import { describeWithData } from '../../support/data.js';
import { filesOf } from '../../support/files.js';

const read = (remark: string): string[] =>
  mentionsIn(remark).map(({ title, name, country }) => [title, name, country].filter(Boolean).join(' | '));

it.each([
  [
    'Met with Prime Minister Harper, Foreign Minister Park Jin, and Chairman Kim Jong-un.',
    ['Prime Minister | Harper', 'Foreign Minister | Park Jin', 'Chairman | Kim Jong-un'],
  ],
  ['Met with President Leone and senior Italian officials.', ['President | Leone']],
  ['Met with senior officials and political leaders.', []],
  [
    'Also met informally with Presidents Perez of Venezuela, Carazo of Costa Rica, and Prime Minister Manley of Jamaica.',
    ['President | Perez | ven', 'President | Carazo | cri', 'Prime Minister | Manley | jam'],
  ],
  [
    'Summit conference with British Prime Minister Eden and Soviet Premier Bulganin.',
    ['Prime Minister | Eden | gbr', 'Premier | Bulganin | suhh'],
  ],
  [
    'Met with Queen Elizabeth II and Prime Minister Theresa May.',
    ['Queen | Elizabeth II', 'Prime Minister | Theresa May'],
  ],
  ['Met with Prime Minister Major.', ['Prime Minister | Major']],
  ['Met with King Baudouin I.', ['King | Baudouin I']],
  ['Accompanied President Bush to a meeting with President Iliescu.', ['President | Iliescu']],
  [
    'Participated in the summit with North Korean leader Kim Jong-un and bilateral events with Singaporean Prime Minister Lee Hsien Loong.',
    ['leader | Kim Jong-un | prk', 'Prime Minister | Lee Hsien Loong | sgp'],
  ],
  ['Met with Taliban leaders.', []],
  ['Accompanied President Nixon on a State visit.', []],
  ['Attended the inauguration of President Prado Ugarteche.', []],
  ['Attended funeral ceremony for Emperor Mutsuhito.', []],
  [
    'Met with Sultan Haitham bin Tarik and expressed his condolences on the death of Oman’s Sultan Qaboos bin Said.',
    ['Sultan | Haitham bin Tarik'],
  ],
  ['Met with the Foreign Ministers of Egypt and Jordan.', []],
  ['Met with King Fahd and the Amir of Kuwait.', ['King | Fahd']],
  ['Met with U.S. Ambassador Holbrooke.', []],
  ['Met with NATO Secretary General Jens Stoltenberg.', ['NATO Secretary General | Jens Stoltenberg']],
  ['Met with Minister for Public Security Lam.', ['Minister for Public Security | Lam']],
  ['Met\u00a0with President\u00a0Lajčák.', ['President | Lajčák']],
  ['Met with Emir Hamad bin Isa al –Khalifa.', ['Emir | Hamad bin Isa al-Khalifa']],
  // Names with letters for words, particles and numbers
  ['Met with General Secretary Leonid I. Brezhnev.', ['General Secretary | Leonid I. Brezhnev']],
  ['Met with King Baudouin I. Met with Prime Minister Five.', ['King | Baudouin I', 'Prime Minister | Five']],
  ['Met with Prime Minister Rudolphus F. M. (Ruud) Lubbers.', ['Prime Minister | Rudolphus F. M. Lubbers']],
  ['Met with President Daniel T. arap Moi.', ['President | Daniel T. arap Moi']],
  ['Met with President Hassan Sheikh Mohamud.', ['President | Hassan Sheikh Mohamud']],
  ['Met with President Muhammad Zia ul-Haq.', ['President | Muhammad Zia ul-Haq']],
  ['Met with President Ferdinand Marcos, Jr., and others.', ['President | Ferdinand Marcos Jr.']],
  ['Met with Prime Minister Mackenzie King.', ['Prime Minister | Mackenzie King']],
  // Titles that are misspelt, unlisted, of regions and bodies
  ['Met with Foreign Minster Sharaa.', ['Foreign Minister | Sharaa']],
  ['Met with Prime MinisterKittikachorn.', ['Prime Minister | Kittikachorn']],
  ['Met with President- designate Roberto E. Viola.', ['President-designate | Roberto E. Viola']],
  ['Met with chief negotiator Dan Four.', ['chief negotiator | Dan Four']],
  ['Met with Chief Executive Dan Four.', ['Chief Executive | Dan Four']],
  ['Met with Aide to the President Dan Four.', ['Aide to the President | Dan Four']],
  ['Met with Crown Prince of Abu Dhabi Sheikh Dan.', ['Crown Prince | Dan | are']],
  ['Met with Tatarstan President Four.', ['Tatarstan President | Four']],
  ['Met with the Chief Prosecutor of the International War Crimes Tribunal.', []],
  ['Met with Norwegian Prime Minister Dan Four.', ['Prime Minister | Dan Four | nor']],
  ['Met with UAE Foreign Minister Dan Four.', ['Foreign Minister | Dan Four | are']],
  [
    'Met with EU High Representative for Foreign Affairs and European Commission Vice President Dan Four.',
    ['EU High Representative for Foreign Affairs and European Commission Vice President | Dan Four'],
  ],
  // What brought people together
  ['Signed a treaty with Foreign Minister Five.', ['Foreign Minister | Five']],
  ['Presented a proposal to President Four.', ['President | Four']],
  ['Received by Queen Eve II.', ['Queen | Eve II']],
  ['Discussed implementation of the proposed agreement with President Four.', ['President | Four']],
  [
    'Also present were Prime Minister Four of Canada and Queen Eve of the Netherlands.',
    ['Prime Minister | Four | can', 'Queen | Eve | nld'],
  ],
  ['Met Oct. 9 with President Four.', ['President | Four']],
  // What did not
  ['Met with the wife of former Prime Minister Four.', []],
  ['Delivered an invitation to meet with Presidents Four and Five at Camp David.', []],
  ['Meeting scheduled November 19 with President Four cancelled.', []],
  ['Meeting with President Four was postponed.', []],
  ['Paid his respects to the family of President Four.', []],
])('%s', (remark, people) => {
  expect(read(remark)).toEqual(people);
});

it('a name without a title is somebody whom the records name elsewhere, and nobody else', () => {
  const remark = 'Met with President Four, Dan Five, and Eve Six.';
  expect(mentionsIn(remark, (name) => name === 'Dan Five').map(({ name }) => name)).toEqual(['Four', 'Dan Five']);
});

it('whoever is joined by "and" may be of the country of whoever stands before', () => {
  const [, second] = mentionsIn('Met with Lebanese Prime Minister Four and Speaker Five.');
  expect(second).toMatchObject({ name: 'Five', country: undefined, beside: 'lbn' });
});

it('all of one list share the words that tell of their meeting; "with" begins another', () => {
  const words = mentionsIn(
    'Attended a summit with President Four and King Five and bilateral events with Prime Minister Six.',
  ).map(({ occasion }) => occasion.words);
  expect(words.map((one) => /summit/.test(one))).toEqual([true, true, false]);
});

it('a day that the remark gives goes with the meeting that it stands beside', () => {
  const days = mentionsIn(
    'Met with President Hu of China, July 16; and President Lula of Brazil. On August 10, met with Chancellor Adenauer.',
  ).map(({ name, day }) => [name, day === undefined ? undefined : `${day.month}-${day.day}`]);
  expect(days).toEqual([
    ['Hu', '7-16'],
    ['Lula', undefined],
    ['Adenauer', '8-10'],
  ]);
});

describeWithData('historyatstate', 'two hundred trips, labelled by hand', (folder) => {
  const labels = readFileSync(shipped('tests', 'dataset', 'us-historian', 'labels.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as [id: string, people: string]);

  it('are read with a precision of 0.97 and a recall of 0.90 at least, names and countries', async () => {
    expect(labels).toHaveLength(200);
    const stated: Stated[] = [];
    const access = {
      shown: (file: string) => file,
      files: (pattern: string) => Promise.resolve(filesOf(folder, pattern)),
      records: (file: string, path: string) => xml(join(folder, file), file, path).records(() => undefined),
      tell: () => undefined,
      officialOf: (slug: string) => slug,
    };
    for await (const one of readHistorian(access)) stated.push(one);
    const officials = new Map<string, { name: string; names?: { value: string }[]; citizenOf?: string[] }>();
    for (const { section, value } of stated)
      if (section === 'officials') officials.set((value as { id: string }).id, value as never);
    const met = new Map<string, { official?: string; country?: string }[]>();
    for (const { section, value } of stated) {
      if (section !== 'events') continue;
      const { id, participants } = value as { id: string; participants: { official?: string; country?: string }[] };
      const [, trip] = /^trip-(\d+)-met-/.exec(id) ?? [];
      const other = participants.at(-1);
      if (trip !== undefined && other !== undefined) met.set(trip, [...(met.get(trip) ?? []), other]);
    }
    const counts = { right: 0, wrong: 0, missed: 0 };
    const told: string[] = [];
    for (const [id, people] of labels) {
      const wanted = people === '' ? [] : people.split('; ').map((one) => one.split('|') as [string, string]);
      for (const { official, country } of met.get(id) ?? []) {
        const one = official === undefined ? undefined : officials.get(official);
        const names = one === undefined ? [] : [one.name, ...(one.names ?? []).map(({ value }) => value)];
        const at = wanted.findIndex(([name, of]) => names.includes(name) && (one?.citizenOf?.[0] ?? '-') === of);
        if (at >= 0) {
          wanted.splice(at, 1);
          counts.right += 1;
        } else if (official !== undefined) {
          counts.wrong += 1;
          told.push(`wrong: trip ${id}, ${official}`);
        } else told.push(`in doubt: trip ${id}, with ${country ?? ''}`);
      }
      counts.missed += wanted.length;
      told.push(...wanted.map((name) => `missed: trip ${id}, ${name.join(' of ')}`));
    }
    const precision = counts.right / (counts.right + counts.wrong);
    const recall = counts.right / (counts.right + counts.missed);
    if (precision < 0.97 || recall < 0.9)
      throw new Error(`precision ${precision}, recall ${recall}\n${told.join('\n')}`);
  }, 120_000);
});
