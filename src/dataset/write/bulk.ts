/**
 * A data set written as tables from which the database builds a new store: the quickest way into a graph that is all but
 * empty. What little the graph holds goes along.
 */
import { mkdir, rm } from 'node:fs/promises';
import { deriveAll } from '../../database/derive.js';
import { type Graph, migrate } from '../../database/index.js';
import { type Consequences, Following } from './consequences.js';
import { Comparing } from '../diff/compare.js';
import { groundOf, type Outcome } from '../baseline/ground.js';
import { FACT_TYPES, refKey } from '../facts/facts.js';
import { showDoubts } from '../merge/doubts.js';
import { movesOf } from '../merge/moves.js';
import { importOf, Lease } from './lease.js';
import type { Prepared } from '../prepare/prepare.js';
import type { Say } from '../report/progress.js';
import type { Column, KeptNode } from '../facts/stated.js';
import { clearStaged } from './staging.js';
import { nameOf, recordImport } from './import-log.js';
import { type BulkTable, EMPTY_LISTS, LIST_MARK, NotInBulk, Tables } from './tables.js';
import { isFoundByItself, searchName } from './write.js';

export interface Bulk {
  tables: readonly BulkTable[];
  /** Stands between the items of a list. */
  listMark: string;
  /** Whether a cell goes over several lines. */
  multiline: boolean;
  outcome: Outcome;
  /** Global ids of the first entities. */
  named: readonly string[];
  /** The time that its entities bear, ISO 8601. */
  changedAt: string;
  /** Labels and types of what had lists without items, which tables cannot say. */
  emptied: readonly Pick<BulkTable, 'kind' | 'name'>[];
}

/** More nodes than these do not go along: the graph is not all but empty. */
const MOST_CARRIED = 100_000;
export interface BulkOptions {
  /** A folder for the tables; made, and deleted in the end. */
  folder: string;
  /** Builds a graph of the tables, lets `finish` work on it, and puts it in the place of the one that is imported into. */
  replace: (bulk: Bulk, finish: (graph: Graph) => Promise<void>) => Promise<void>;
  say?: Say | undefined;
}

/**
 * Makes a graph that is all but empty state what a data set states, by building a new one.
 *
 * @throws NotInBulk where it must go the ordinary way; nothing was changed then
 * @throws ImportRunning where another import does not end
 */
export async function importInBulk(graph: Graph, prepared: Prepared, options: BulkOptions): Promise<Outcome> {
  const { folder, replace, say = () => undefined } = options;
  await prepared.checked;
  const lease = await Lease.take(graph, importOf(prepared.manifest.name));
  let bulk: Bulk;
  try {
    bulk = await writeBulk(graph, lease, prepared, folder, say);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    await lease.release();
    throw error;
  }
  try {
    say({ stage: 'switch', done: 0 });
    await replace(bulk, (built) => finishBulk(built, prepared, bulk));
    return bulk.outcome;
  } finally {
    lease.abandon();
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Writes the tables of what the graph would hold after an import.
 *
 * @throws NotInBulk where the data set changes something that is there, or the graph holds too much
 */
async function writeBulk(graph: Graph, lease: Lease, prepared: Prepared, folder: string, say: Say): Promise<Bulk> {
  await clearStaged(graph, lease);
  const ground = await groundOf(graph, prepared.manifest.name);
  if (ground.revision !== prepared.revision) throw new NotInBulk('another import changed the graph meanwhile');
  if (ground.known !== undefined) throw new NotInBulk('the graph holds an earlier version of it');
  if ((await movesOf(graph, prepared.identity)).facts.length > 0)
    throw new NotInBulk('officials of others would go by other ids');
  const [row] = await graph.run('MATCH (n) RETURN count(n) AS count');
  if (Number(row?.count) > MOST_CARRIED) throw new NotInBulk(`the graph holds more than ${MOST_CARRIED} nodes`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const tables = new Tables(folder);
  const { name: dataset } = prepared.manifest;
  const named: string[] = [];
  const changedAt = new Date().toISOString();
  try {
    const following = new Following();
    await carry(graph, tables, following);
    const comparing = await Comparing.begin(graph, prepared, ground, (progress) =>
      say({ ...progress, stage: 'write' }),
    );
    for await (const { fact, comparison, shared, ends } of comparing.facts()) {
      if (comparison !== 'created' || shared) throw new NotInBulk('it states what the graph holds already');
      let full: Promise<void> | undefined;
      if ('key' in fact) {
        following.relationship(fact, ends);
        full = tables.relationship(fact, dataset);
      } else {
        nameOf(fact, named);
        // Events wait for what follows from the rest.
        if (fact.type === 'Event') following.event(fact, comparing.created.find(refKey(fact)));
        else full = tables.node(fact, dataset, unstated(fact, changedAt));
      }
      if (full !== undefined) await full;
    }
    for await (const nodes of prepared.stated.nodes()) {
      for (const event of nodes) {
        if (event.type !== 'Event') continue;
        const follows = following.of(comparing.created.find(refKey(event)));
        for (const full of writeEvent(tables, event, dataset, follows, changedAt)) if (full !== undefined) await full;
      }
    }
    return {
      ...{
        tables: tables.list,
        listMark: LIST_MARK,
        multiline: tables.multiline,
        named,
        changedAt,
        emptied: tables.emptied,
      },
      outcome: comparing.outcome(0),
    };
  } finally {
    await tables.close();
  }
}

function* writeEvent(
  tables: Tables,
  event: KeptNode,
  dataset: string,
  { leaf, present, countries }: Consequences,
  changedAt: string,
): Generator<Promise<void> | undefined> {
  const id = refKey(event);
  yield tables.node(event, dataset, { leaf, present: present.length, ...unstated(event, changedAt) });
  for (const official of present) yield tables.link('MET_AT', official, id);
  for (const country of countries) yield tables.link('INVOLVES', id, country);
}

/** What else a new node bears: the terms of its names, where it is found by them, and when it was written. */
function unstated(fact: KeptNode, changedAt: string): Record<string, Column> {
  const terms = searchName(fact);
  return { ...(terms !== null && { searchName: terms }), ...(isFoundByItself(fact.type) && { changedAt }) };
}

/** Makes a graph that was built of tables whole: what follows from the facts, indexes, and the note of the import. */
async function finishBulk(graph: Graph, prepared: Prepared, bulk: Bulk): Promise<void> {
  const { outcome, named, changedAt, emptied } = bulk;
  // For the events that the graph held before. There are no indexes yet, which would be kept up to date with each step.
  await deriveAll(graph);
  for (const { kind, name } of emptied) {
    await graph.run(`MATCH ${kind === 'nodes' ? `(n:${name})` : `()-[n:${name}]->()`} WHERE n.${EMPTY_LISTS} IS NOT NULL
      FOREACH (list IN n.${EMPTY_LISTS} | SET n[list] = []) REMOVE n.${EMPTY_LISTS}`);
  }
  await migrate(graph);
  await graph.write(async (transaction) => {
    await recordImport(transaction, prepared, outcome, named, changedAt);
    await showDoubts(transaction, prepared.identity.clusters);
  });
}

/** What is derived is derived anew for all; what only this program's steps need is left behind. */
const LEFT = ['Migration', 'ImportLease'];
const DERIVED = ['MET_AT', 'INVOLVES'];
async function carry(graph: Graph, tables: Tables, following: Following): Promise<void> {
  const isLeft = (name: string): string => `(${LEFT.map((label) => `${name}:${label}`).join(' OR ')})`;
  const nodes = graph.stream(`MATCH (n) WHERE NOT ${isLeft('n')} RETURN labels(n), ${idText('n')}, properties(n)`);
  for await (const [labels, id, properties] of nodes) {
    await tables.carried('nodes', (labels as string[]).join(':'), [String(id)], properties as Record<string, unknown>);
  }
  const relationships = graph.stream(
    `MATCH (a)-[r]->(b) WHERE NOT type(r) IN $derived RETURN type(r), ${idText('a')}, ${idText('b')}, properties(r)`,
    { derived: DERIVED },
  );
  for await (const [type, from, to, properties] of relationships) {
    const ends: [string, string] = [String(from), String(to)];
    if (type === 'CITIZEN_OF' || type === 'OF_COUNTRY') following.ofCountry(...ends);
    await tables.carried('relationships', String(type), ends, properties as Record<string, unknown>);
  }
}

/** A node's id in the tables: as `refKey` gives it where it is a fact. */
const idText = (name: string): string =>
  `CASE WHEN labels(${name})[0] IN [${FACT_TYPES.map((type) => `'${type}'`).join(', ')}]
    THEN labels(${name})[0] + ':' + ${name}.slug ELSE elementId(${name}) END`;
