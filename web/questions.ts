/** A part of the build: what the console's pages ask when they are opened, so that the service can have the database plan it as it starts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print, separateOperations, stripIgnoredCharacters } from 'graphql';
import type { Plugin } from 'vite';

const TOOK_PLACE = { status: { anyOf: ['OCCURRED', 'ONGOING'] } };
const DID_NOT = { status: { anyOf: ['SCHEDULED', 'PROPOSED', 'SPECULATED', 'CANCELLED', 'DENIED'] } };

const MEETINGS = { meetings: {}, there: {}, meetingsShown: 10, places: 500 };

const official = (id: string): object => ({
  ...{ id, print: false, counterparts: {}, order: { field: 'MEETINGS' }, shown: 25, meetingsShown: 50 },
  ...{ events: TOOK_PLACE, rumours: DID_NOT, eventsShown: 25, paired: false, anybody: false, with: id, meetings: {} },
});

/**
 * By operation, in the order in which people come to the pages. It matters what is asked, not about whom; but Neo4j plans apart
 * for texts of up to 1, 10 and 100 characters, so slugs are as long as most are.
 */
const OPENED: readonly (readonly [operation: string, variables: object])[] = [
  ['HomePage', { happened: TOOK_PLACE, rumours: DID_NOT }],
  ['Complete', { prefix: 'kim' }],
  ['OfficialPage', official('zhao-leji')],
  ['OfficialPage', official('antony-john-blinken')],
  ['SearchPage', { query: 'kim', shown: 25 }],
  [
    'CountryPage',
    {
      code: 'CHN',
      print: false,
      events: TOOK_PLACE,
      rumours: DID_NOT,
      eventsShown: 25,
      ...MEETINGS,
      interval: 'YEAR',
      all: { ...TOOK_PLACE, and: [{ countries: { anyOf: ['CHN'] } }] },
      officials: { country: { anyOf: ['CHN'] } },
    },
  ],
  [
    'PairPage',
    {
      ...{ a: 'CHN', b: 'PRK', print: false, codes: ['CHN', 'PRK'], passport: 'ORDINARY', compare: false },
      ...{ events: TOOK_PLACE, rumours: DID_NOT, eventsShown: 25, ...MEETINGS },
      links: { country: { allOf: ['CHN', 'PRK'] } },
    },
  ],
  ['EventPage', { id: 'zhao-leji-in-pyongyang' }],
  ['NetworkPage', { filter: {}, first: 150, times: {} }],
  ['PathPage', { from: 'zhao-leji', to: 'choe-ryong-hae', maxHops: 4, filter: {}, counterparts: {} }],
  ['AskPage', { events: TOOK_PLACE, rumours: DID_NOT, meetings: {}, interval: 'YEAR', shown: 25 }],
];

export function questions(): Plugin {
  return {
    name: 'questions',
    apply: 'build',
    generateBundle() {
      // Beside the page: `src/server/warm-up.ts` reads it.
      this.emitFile({ type: 'asset', fileName: 'questions.json', source: JSON.stringify(opened()) });
    },
  };
}

function opened(): { query: string; variables: object }[] {
  const folder = join(import.meta.dirname, 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  const all = separateOperations(parse(files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')));
  return OPENED.map(([name, variables]) => {
    const document = all[name];
    if (document === undefined) throw new Error(`web/questions.ts names ${name}, which is no operation of the console`);
    return { query: stripIgnoredCharacters(print(document)), variables };
  });
}
