/**
 * A data set written as tables from which the database builds a new store: the quickest way into a graph that is all but
 * empty. What little the graph holds goes along.
 */
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { DERIVED_PROPERTIES, deriveAll } from '../../database/derive.js';
import { DERIVED_OF_TENURES } from '../../database/tenures.js';
import { type Graph, migrate } from '../../database/index.js';
import { isFloat } from '../facts/bolt.js';
import { type Consequences, Following } from './consequences.js';
import { Comparing } from '../diff/compare.js';
import { groundOf, type Outcome } from '../baseline/ground.js';
import { FACT_TYPES, refKey } from '../facts/facts.js';
import { showDoubts } from '../merge/doubts.js';
import { movesOf } from '../merge/moves.js';
import { importOf, Lease } from './lease.js';
import type { Prepared } from '../prepare/prepare.js';
import type { Say } from '../report/progress.js';
import type { Column, KeptNode, KeptRelationship, Shape } from '../facts/stated.js';
import { clearStaged } from './staging.js';
import { nameOf, recordImport } from './import-log.js';
import { isFoundByItself, searchName } from './write.js';

/** Tables of nodes or of relationships, as `neo4j-admin database import` takes them. */
export interface BulkTable {
  kind: 'nodes' | 'relationships';
  /** The labels, with colons between, or the type. */
  name: string;
  file: string;
}

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
const LIST_MARK = '\u001f';
/** Names the lists of a node or relationship that have no items: in a table those would be no lists. */
const EMPTY_LISTS = 'emptyLists';
const CHUNK = 64 * 1024;

/** The facts cannot be taken in bulk, for this reason. */
export class NotInBulk extends Error {}

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
const NOT_CARRIED: ReadonlySet<string> = new Set([...DERIVED_PROPERTIES, ...DERIVED_OF_TENURES]);

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

interface Table extends BulkTable {
  stream: WriteStream;
  text: string;
}

class Tables {
  private readonly tables = new Map<string, Table>();
  private readonly byShape = new Map<number, Table>();
  private readonly withEmpty = new Map<string, Pick<BulkTable, 'kind' | 'name'>>();
  multiline = false;

  constructor(private readonly folder: string) {}

  get list(): BulkTable[] {
    return [...this.tables.values()].map(({ kind, name, file }) => ({ kind, name, file }));
  }

  /** Labels and types of what had lists without items. */
  get emptied(): Pick<BulkTable, 'kind' | 'name'>[] {
    return [...this.withEmpty.values()];
  }

  /** @param more properties that are not stated; the same for all nodes of a type */
  node(fact: KeptNode, dataset: string, more: Record<string, Column> = {}): Promise<void> | undefined {
    const { shape, slug, hash, values } = fact;
    const table = this.byShape.get(shape.number) ?? this.ofShape(shape, values, more);
    const head = `${this.cell(refKey(fact))},${this.cell(slug)},${hash},${this.cell(dataset)}`;
    return this.put(table, `${head}${this.cells(values)}${this.cells(Object.values(more))}\n`);
  }

  /** A relationship that says no more than that it is there. */
  link(type: string, from: string, to: string): Promise<void> | undefined {
    const table = this.table('relationships', type, idColumns('relationships').join(','));
    return this.put(table, `${this.cell(from)},${this.cell(to)}\n`);
  }

  relationship(fact: KeptRelationship, dataset: string): Promise<void> | undefined {
    const { shape, from, to, key, hash, values } = fact;
    const table = this.byShape.get(shape.number) ?? this.ofShape(shape, values);
    const ends = `${this.cell(refKey(from))},${this.cell(refKey(to))}`;
    return this.put(table, `${ends},${key},${hash},${this.cell(dataset)}${this.cells(values)}\n`);
  }

  /** A node or relationship that the graph holds. */
  async carried(
    kind: BulkTable['kind'],
    name: string,
    ids: readonly string[],
    properties: Record<string, unknown>,
  ): Promise<void> {
    const empty = Object.keys(properties).filter((property) => isEmptyList(properties[property]));
    if (empty.length > 0) this.withEmpty.set(`${kind} ${name}`, { kind, name });
    const kept = Object.entries({ ...properties, ...(empty.length > 0 && { [EMPTY_LISTS]: empty }) })
      .filter(([property, value]) => !NOT_CARRIED.has(property) && !isEmptyList(value))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const columns = kept.map(([property, value]) => `${property}:${typeOf(property, value)}`);
    const values = kept.map(([, value]) =>
      typeof value === 'object' && !Array.isArray(value) ? String(value) : value,
    );
    const table = this.table(kind, name, [...idColumns(kind), ...columns].join(','));
    await this.put(table, `${ids.map((id) => this.cell(id)).join(',')}${this.cells(values as Column[])}\n`);
  }

  async close(): Promise<void> {
    for (const table of this.tables.values()) {
      table.stream.end(table.text);
      table.text = '';
      await once(table.stream, 'close');
    }
  }

  private ofShape(shape: Shape, values: readonly Column[], more: Record<string, Column> = {}): Table {
    const columns = shape.names.map((name, at) => `${name}:${shape.days[at] ? 'date' : typeOf(name, values[at])}`);
    columns.push(...Object.entries(more).map(([name, value]) => `${name}:${typeOf(name, value)}`));
    const kind = shape.from === undefined ? 'nodes' : 'relationships';
    const own =
      kind === 'nodes' ? ['slug:string', 'hash:long', 'dataset:string'] : ['key:long', 'hash:long', 'dataset:string'];
    const table = this.table(kind, shape.type, [...idColumns(kind), ...own, ...columns].join(','));
    this.byShape.set(shape.number, table);
    return table;
  }

  private table(kind: BulkTable['kind'], name: string, head: string): Table {
    const key = `${kind} ${name} ${head}`;
    let table = this.tables.get(key);
    if (table === undefined) {
      const file = join(this.folder, `${this.tables.size}.csv`);
      table = { kind, name, file, stream: createWriteStream(file), text: `${head}\n` };
      this.tables.set(key, table);
    }
    return table;
  }

  private put(table: Table, text: string): Promise<void> | undefined {
    table.text += text;
    if (table.text.length < CHUNK) return undefined;
    const { stream, text: chunk } = table;
    table.text = '';
    return stream.write(chunk) ? undefined : once(stream, 'drain').then(() => undefined);
  }

  private cells(values: readonly Column[]): string {
    let text = '';
    for (const value of values) {
      if (typeof value === 'string') text += `,${this.cell(value)}`;
      else if (typeof value === 'object') text += `,${this.cell(value.join(LIST_MARK))}`;
      else text += `,${value}`;
    }
    return text;
  }

  private cell(text: string): string {
    if (/[\r\n]/.test(text)) this.multiline = true;
    return text.includes('"') ? `"${text.replace(/"/g, '""')}"` : `"${text}"`;
  }
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Whether tables can carry an item of a list: one text that is empty would be a list without items. */
function isItem(item: unknown): boolean {
  return typeof item === 'string' && item !== '' && !item.includes(LIST_MARK);
}

function idColumns(kind: BulkTable['kind']): string[] {
  return kind === 'nodes' ? [':ID'] : [':START_ID', ':END_ID'];
}

/** The type of a column. @throws NotInBulk for values that data sets do not have */
function typeOf(name: string, value: unknown): string {
  if (typeof value === 'string') return name === 'changedAt' ? 'datetime' : 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return isFloat(name) ? 'double' : 'long';
  if (Array.isArray(value) && value.every(isItem)) return 'string[]';
  if (neo4j.isDate(value as object)) return 'date';
  if (neo4j.isDateTime(value as object)) return 'datetime';
  throw new NotInBulk(`the graph holds a property "${name}" of a kind that tables do not carry`);
}
