/** A part of the build: what the console's pages ask when they are opened, so that the service can have the database plan it as it starts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, Kind, parse, print, separateOperations, stripIgnoredCharacters } from 'graphql';
import type { Plugin } from 'vite';

const TOOK_PLACE = { status: { anyOf: ['OCCURRED', 'ONGOING'] } };
const DID_NOT = { status: { anyOf: ['SCHEDULED', 'PROPOSED', 'SPECULATED', 'CANCELLED', 'DENIED'] } };

/** How many of each list a page shows at first. */
const RECORDED = { sourcesShown: 50, conflictsShown: 20 };

const MEETINGS = { meetings: {}, there: {}, meetingsShown: 10, places: 500 };

const official = (id: string): object => ({
  ...{ id, print: false, counterparts: {}, order: { field: 'MEETINGS' }, shown: 25, meetingsShown: 50 },
  ...{ events: TOOK_PLACE, rumours: DID_NOT, eventsShown: 25, paired: false, anybody: false, with: id, meetings: {} },
  ...{ officesShown: 100, statementsShown: 20, doubtsShown: 20, agreementsShown: 20, ...RECORDED },
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
      ...{ interval: 'YEAR', topShown: 10, agreementsShown: 20, partnersShown: 500 },
      ...{ relationsShown: 100, organizationsShown: 25, membershipsShown: 25, ...RECORDED },
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
      ...{ day: '2026-01-01', periodsShown: 100, inForceShown: 25, agreementsShown: 25, statementsShown: 20 },
      ...{ unsureShown: 10, conflictsShown: RECORDED.conflictsShown },
    },
  ],
  [
    'EventPage',
    {
      ...{ id: 'zhao-leji-in-pyongyang', partsShown: 50, participantsShown: 100 },
      ...{ agreementsShown: 20, statementsShown: 50, ...RECORDED },
    },
  ],
  ['NetworkPage', { filter: {}, first: 150, times: {} }],
  ['PathPage', { from: 'zhao-leji', to: 'choe-ryong-hae', maxHops: 4, filter: {}, counterparts: {}, shown: 4 }],
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
    const missing = wanted(document).filter((variable) => !(variable in variables));
    if (missing.length > 0) throw new Error(`web/questions.ts asks ${name} without ${missing.join(', ')}`);
    return { query: stripIgnoredCharacters(print(document)), variables };
  });
}

/** The variables that an operation cannot be asked without. */
function wanted({ definitions }: DocumentNode): string[] {
  return definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION
      ? (one.variableDefinitions ?? []).flatMap(({ variable, type, defaultValue }) =>
          type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined ? variable.name.value : [],
        )
      : [],
  );
}
