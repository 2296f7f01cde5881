/** What is wrong with a data set: every problem at once, with its place and its cure. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatasetError, findDatasets } from '../../src/dataset/index.js';
import { checkFolder, withFolder } from '../support/graph.js';

const clock = (): Date => new Date('2026-11-25T12:00:00Z');

/** The lines of what is wrong, without the first. */
async function problems(files: Record<string, string>): Promise<string[]> {
  return withFolder(files, async (folder) => {
    const failure: unknown = await checkFolder(folder, clock).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failure === undefined) return [];
    expect(failure).toBeInstanceOf(DatasetError);
    const shown = folder.split('/').pop() ?? '';
    return (failure as DatasetError).message
      .split('\n')
      .slice(1)
      .map((line) => line.trim().replace(`${shown}/`, ''));
  });
}

const EVENT = `events:
  - id: talks
    title: Talks
    kind: TALKS
    status: OCCURRED
    date: 2020-02-03
    cite: [{ source: gazette }]
`;

it('a file without fault has no problems', async () => {
  expect(await problems({ 'a.yaml': EVENT })).toEqual([]);
});

it('a country whose id is a code of another one is refused: it would never be found by it', async () => {
  const country = (id: string): string => `countries: [{ id: ${id}, name: A country, cite: [{ source: gazette }] }]\n`;
  expect(await problems({ 'a.yaml': country('sk') })).toEqual([
    'a.yaml:1:19: Country "sk" has an id that is a code of "svk". Give it another id, or "svk" where it is that country.',
  ]);
  for (const id of ['svk', 'suhh', 'atlantis']) expect(await problems({ 'a.yaml': country(id) })).toEqual([]);
});

it('all problems of all files are told, with line, column and cure', async () => {
  const found = await problems({
    'a.yaml': EVENT.replace('kind: TALKS', 'kind: TALK')
      .replace('2020-02-03', '3 February 2020')
      .replace('title:', 'titel:'),
    'b.yaml': `officials:\n  - id: Ann One\n    name: 7\n    cite: []\n    offices: [{ office: mayor }]\n`,
  });
  expect(found).toEqual([
    'a.yaml:2:5: "events.0.title" is missing; wanted a text. Add it.',
    'a.yaml:3:12: "events.0" has a field "titel", which it does not know. Did you mean "title".',
    expect.stringMatching(
      /^a\.yaml:4:11: "events\.0\.kind" got "TALK"; wanted one of VISIT, .*\. Did you mean TALKS\.$/,
    ),
    expect.stringMatching(
      /^a\.yaml:6:11: "events\.0\.date" got "3 February 2020": wanted a date in EDTF, such as 2024-04-12/,
    ),
    expect.stringMatching(/^b\.yaml:2:9: "officials\.0\.id" got "Ann One": wanted lower-case letters and digits/),
    `b.yaml:3:11: "officials.0.name" got 7; wanted a text. Quote it: '7'.`,
    'b.yaml:4:11: "officials.0.cite" got []: wanted at least one source. Write it so.',
    'b.yaml:5:15: "officials.0.offices.0" got {"office":"mayor"}: wanted "from" or "attested": without either nobody can tell when the office was held. Write it so.',
  ]);
});

it.each([
  ['an end before the start', `date: 2024-04-13/2024-04-11`, 'whose end is not before its start'],
  ['a day that no calendar has', 'date: 2021-02-29', 'February 2021 has 28 days'],
  ['a year of two digits', "date: '98'", 'a year of four digits'],
  ['a set without quotes', 'date: [2020-02-03..2020-02-05]', 'stands in quotes'],
  ['the year 0', "date: '0000'", 'years 0001 to 9999'],
  [
    'an event that occurred in the future',
    'date: 2030',
    'Event "talks" has the status OCCURRED and the date 2030, which is yet to come. Make the status SCHEDULED, or correct the date.',
  ],
])('%s', async (_, date, message) => {
  const found = await problems({ 'a.yaml': EVENT.replace('date: 2020-02-03', date) });
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(message);
  expect(found[0]).toMatch(/^a\.yaml:6:11: /);
});

it('who is yet to be born, or to die', async () => {
  const cite = 'cite: [{ source: gazette }]';
  const found = await problems({
    'a.yaml': `
officials:
  - { id: ann, name: Ann, born: 2999-01-01, ${cite} }
  - { id: bob, name: Bob, born: 1950, died: 2999, ${cite} }
`,
  });
  expect(found).toEqual([
    'a.yaml:3:33: Official "ann": "born" (2999-01-01) is yet to come. Correct the date.',
    'a.yaml:4:45: Official "bob": "died" (2999) is yet to come. Correct the date.',
  ]);
});

it('dates that contradict each other', async () => {
  const cite = 'cite: [{ source: gazette }]';
  const found = await problems({
    'a.yaml': `
events:
  - { id: visit, title: Visit, kind: VISIT, status: OCCURRED, date: 2020-02, ${cite} }
  - { id: part, title: Part, kind: TALKS, status: OCCURRED, date: 2020-03-01, partOf: visit, ${cite} }
  - { id: rumour, title: Rumour, kind: TALKS, status: SPECULATED, certainty: CONFIRMED, date: 2020, ${cite} }
officials:
  - { id: ann, name: Ann, offices: [{ office: mayor, from: 2020-05, to: 2020-04 }], ${cite} }
agreements:
  - { id: pact, title: Pact, kind: TREATY, signedOn: 2020-02-02, inForceFrom: 2020-01, endedOn: 2019, signedAt: part, parties: [{ country: aaa, withdrewOn: 2018 }], ${cite} }
relations:
  - { countries: [aaa, bbb], establishedOn: 1950, severedOn: 1949, ${cite} }
  - { countries: [bbb, aaa], ${cite} }
  - { countries: [aaa, aaa], ${cite} }
statements:
  - { id: said, paraphrase: Said, topics: [x], madeBy: ann, madeAt: part, madeOn: 2020-04, ${cite} }
`,
  });
  expect(found.map((line) => line.replace(/^a\.yaml:(\d+):\d+: /, '$1 ').replace(/dataset-\w+\//, ''))).toEqual([
    '4 Event "part" (2020-03-01) lies after "visit" (2020-02-01/2020-02-29), which it is part of. Correct one of the dates, or "partOf".',
    '5 Event "rumour" has the status SPECULATED and the certainty CONFIRMED. Leave the certainty out.',
    '7 Tenure of "mayor" by "ann": "from" (2020-05) is later than "to" (2020-04). Correct one of the dates.',
    '9 Agreement "pact": "signedOn" (2020-02-02) is later than "inForceFrom" (2020-01). Correct one of the dates.',
    '9 Agreement "pact": "inForceFrom" (2020-01) is later than "endedOn" (2019). Correct one of the dates.',
    '9 Agreement "pact": "signedOn" (2020-02-02) is later than "endedOn" (2019). Correct one of the dates.',
    '9 Agreement "pact": "signedOn" (2020-02-02) is earlier than the date of signedAt (2020-03-01). Correct one of the dates.',
    '9 Agreement "pact": "signedOn" (2020-02-02) is later than "withdrewOn" (2018). Correct one of the dates.',
    '11 Relation "aaa-bbb": "establishedOn" (1950) is later than "severedOn" (1949). Correct one of the dates.',
    '12 Relation "aaa-bbb" is stated twice; first at a.yaml:11. Keep one.',
    '13 A relation of "aaa" with itself. Name two countries.',
    '15 Statement "said": "madeOn" (2020-04) is later than the date of madeAt (2020-03-01). Correct one of the dates.',
  ]);
});

it('ids stated twice, across files', async () => {
  expect(await problems({ 'a.yaml': EVENT, 'b.yaml': EVENT })).toEqual([
    expect.stringMatching(
      /^b\.yaml:2:9: "talks" is stated twice among the events; first at \S+a\.yaml:2\. Keep one\.$/,
    ),
  ]);
});

it('the same participation stated twice, not alike', async () => {
  const part = (capacity: string): string => `{ official: ann, role: HOST, capacity: ${capacity} }`;
  const found = await problems({ 'a.yaml': `${EVENT}    participants: [${part('mayor')}, ${part('judge')}]\n` });
  expect(found).toEqual([
    'a.yaml:8:68: Official "ann" and event "talks": the same is stated twice, not alike. Keep one.',
  ]);
});

it('events that are part of themselves, and places within themselves', async () => {
  const cite = 'cite: [{ source: gazette }]';
  const one = (id: string, partOf: string): string =>
    `{ id: ${id}, title: E, kind: TALKS, status: OCCURRED, date: 2020, partOf: ${partOf}, ${cite} }`;
  const found = await problems({
    'a.yaml': `events:\n  - ${one('x', 'y')}\n  - ${one('y', 'x')}\nplaces:\n  - { id: here, name: Here, kind: CITY, within: here, ${cite} }\n`,
  });
  expect(found.map((line) => line.replace(/^.*?: /, ''))).toEqual([
    '"x" contains itself: x → y → x. Break the chain of "partOf".',
    '"y" contains itself: y → x → y. Break the chain of "partOf".',
    '"here" contains itself: here → here. Break the chain of "within".',
  ]);
});

describe('data sets below a folder', () => {
  const manifest = (name: string, requires: string): string =>
    `name: ${name}\ntitle: T\nversion: "1"\nlicence: CC0-1.0\npublisher: P\nrequires: [${requires}]\n`;
  let parent: string;
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'datasets-'));
  });
  afterEach(() => rmSync(parent, { recursive: true }));
  const put = (name: string, requires: string): void => {
    mkdirSync(join(parent, name));
    writeFileSync(join(parent, name, 'dataset.yaml'), manifest(name, requires));
  };

  it('come in an order in which what is required comes first', async () => {
    put('a', 'c');
    put('b', '');
    put('c', 'b');
    expect((await findDatasets(parent)).map((folder) => folder.split('/').pop())).toEqual(['b', 'c', 'a']);
  });

  it('that require each other, or what is not there, say so', async () => {
    put('a', 'b');
    put('b', 'a');
    put('c', 'gone');
    const failure = await findDatasets(parent).catch((error: Error) => error.message);
    expect(failure).toMatch(/b\/dataset\.yaml: It requires itself, by "a"/);
    expect(failure).toMatch(/c\/dataset\.yaml: It requires "gone", which is not there/);
  });
});
