/** The rule of meetings stands once; each way to ask it says the same of everything that can be. */
import { deriveAll } from '../../src/database/derive.js';
import type { Graph } from '../../src/database/index.js';
import { bind, cypher, render, Variable } from '../../src/planner/cypher.js';
import { isMeeting, isPresent, ruleOf } from '../../src/types/meeting.js';
import type { MeetingFilter } from '../../src/planner/inputs.js';
import { presentBy, USUAL_RULE, wayBit, waysBy } from '../../src/model/meetings.js';
import { Certainty, EventKind, EventStatus, Presence } from '../../src/model/vocabulary.js';
import { emptyGraph } from '../support/graph.js';

const CERTAINTIES = Object.values(Certainty);
const PARTICIPATIONS = Object.values(Presence).flatMap((presence) =>
  CERTAINTIES.map((certainty) => ({ presence, certainty })),
);
const EVENTS = [true, false].flatMap((leaf) =>
  Object.values(EventKind).flatMap((kind) =>
    Object.values(EventStatus).flatMap((status) => CERTAINTIES.map((certainty) => ({ leaf, kind, status, certainty }))),
  ),
);
const ALL = EVENTS.flatMap((event) => PARTICIPATIONS.map((participation) => ({ event, participation })));

/** Filters that ask for the rule's parts in their own ways. */
const FILTERS: MeetingFilter[] = [
  {},
  { status: { anyOf: ['OCCURRED', 'SPECULATED'] } },
  { status: { noneOf: ['CANCELLED', 'DENIED'] }, certainty: { anyOf: ['DISPUTED', 'REPORTED'] } },
  { presence: { anyOf: ['REMOTE'] } },
  { presence: { noneOf: ['REMOTE'] }, kind: { noneOf: ['TALKS', 'VISIT'] } },
  { presence: { anyOf: ['REPRESENTED'] } },
  { kind: { anyOf: ['VISIT', 'PHONE_CALL', 'BANQUET'] }, certainty: { noneOf: ['CONFIRMED'] } },
  { kind: { anyOf: [] } },
];

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
});
afterAll(() => graph.close());

/** Those of ALL that Cypher finds, by their place. */
async function foundBy(filter: MeetingFilter): Promise<number[]> {
  const [event, participation] = [new Variable('e'), new Variable('p')];
  const statement = cypher`UNWIND range(0, size(${ALL}) - 1) AS at WITH at, ${ALL}[at].event AS ${event}, ${ALL}[at].participation AS ${participation}
    WHERE ${isMeeting(event, filter)} AND ${isPresent(participation, event, filter)} RETURN at ORDER BY at`;
  return (await graph.read(bind(render(statement), { variables: {}, today: '2026-11-25' }))) as number[];
}

// What is usual is stored, and Cypher asks for that: the last test is of it.
it.each(FILTERS.filter(({ status, certainty, presence }) => status || certainty || presence))(
  'as Cypher and as a function: %j',
  async (filter) => {
    const isCounted = presentBy(ruleOf(filter));
    expect(await foundBy(filter)).toEqual(ALL.flatMap((one, at) => (isCounted(one) ? [at] : [])));
  },
);

it.each(FILTERS)('as bits and as a function: %j', (filter) => {
  const rule = ruleOf(filter);
  const [isCounted, ways] = [presentBy(rule), waysBy(rule)];
  for (const one of ALL) expect((ways(one.event) & wayBit(one.participation)) !== 0).toBe(isCounted(one));
});

it('as a function, and as the database works out what is stored', async () => {
  const rows = EVENTS.map((event, at) => ({ ...event, at }));
  const parameters = { rows, ways: PARTICIPATIONS.map((way, at) => ({ ...way, at })) };
  await graph.run(
    `UNWIND $ways AS way CREATE (o:Official {slug: 'o-' + way.at, at: way.at}) WITH collect(o) AS officials
     CREATE (one:Official {slug: 'one'}), (two:Official {slug: 'two'}) WITH officials, one, two
     UNWIND $rows AS row CREATE (e:Event {slug: 'e-' + row.at, at: row.at, kind: row.kind, status: row.status, certainty: row.certainty})
     FOREACH (_ IN CASE WHEN row.leaf THEN [] ELSE [1] END |
       CREATE (e)<-[:PART_OF]-(part:Event {slug: 'part-' + row.at, status: 'OCCURRED', kind: 'TALKS', certainty: 'CONFIRMED'}),
         (one)-[:PARTICIPATED_IN {presence: 'IN_PERSON', certainty: 'CONFIRMED'}]->(part),
         (two)-[:PARTICIPATED_IN {presence: 'IN_PERSON', certainty: 'CONFIRMED'}]->(part))
     WITH officials, e UNWIND officials AS o WITH o, e, $ways[toInteger(o.at)] AS way
     CREATE (o)-[:PARTICIPATED_IN {presence: way.presence, certainty: way.certainty}]->(e)`,
    parameters,
  );
  await deriveAll(graph);
  const text =
    'MATCH (o:Official)-[:MET_AT]->(e:Event) WHERE e.at IS NOT NULL WITH e.at * $count + o.at AS at RETURN at ORDER BY at';
  const isCounted = presentBy(USUAL_RULE);
  expect(await graph.read({ text, parameters: { count: PARTICIPATIONS.length } })).toEqual(
    ALL.flatMap((one, at) => (isCounted(one) ? [at] : [])),
  );
});
