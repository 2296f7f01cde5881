/** Tables of nodes and of relationships, as `neo4j-admin database import` takes them. */
import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { DERIVED_PROPERTIES } from '../../database/derive.js';
import { DERIVED_OF_TENURES } from '../../database/tenures.js';
import { isFloat } from '../facts/bolt.js';
import { refKey } from '../facts/facts.js';
import type { Column, KeptNode, KeptRelationship, Shape } from '../facts/stated.js';

/** One table. */
export interface BulkTable {
  kind: 'nodes' | 'relationships';
  /** The labels, with colons between, or the type. */
  name: string;
  file: string;
}

/** The facts cannot be taken in bulk, for this reason. */
export class NotInBulk extends Error {}

export const LIST_MARK = '\u001f';
/** Names the lists of a node or relationship that have no items: in a table those would be no lists. */
export const EMPTY_LISTS = 'emptyLists';
const CHUNK = 64 * 1024;

/** What is derived anew for all is not carried along. */
const NOT_CARRIED: ReadonlySet<string> = new Set([...DERIVED_PROPERTIES, ...DERIVED_OF_TENURES]);

interface Table extends BulkTable {
  stream: WriteStream;
  text: string;
}

/** The tables of a graph, as it is written piece by piece. */
export class Tables {
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
