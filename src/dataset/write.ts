/** Facts written in batches, each by one statement made for facts of one shape. Nothing but names of the model is text. */
import neo4j from 'neo4j-driver';
import type { Transaction } from '../graph/graph.js';
import { toBolt } from './bolt.js';
import type { NodeFact, PropertyValue, Ref, RelationshipFact } from './facts.js';
import { KeyTable, numberOf, Numbers } from './keys.js';
import { refKey } from './facts.js';

export type Run = Transaction['run'];

/** How many facts a statement writes. */
const BATCH = 5_000;

/** How a node's label says that it is not seen yet. */
export const staged = (type: string): string => `Staged${type}`;

/** Nodes written by this import, with their ids in the database. */
export class Written {
  private readonly keys = new KeyTable();
  private readonly ids = new Numbers();
  /** What precedes the number in a node's id; the same for all nodes of a database. */
  private prefix = '';

  has(ref: Ref): boolean {
    return this.keys.has(refKey(ref));
  }

  /** Announces a node that will be written. */
  expect(ref: Ref): void {
    this.keys.add(refKey(ref));
  }

  set(ref: Ref, elementId: string): void {
    const colon = elementId.lastIndexOf(':') + 1;
    this.prefix = elementId.slice(0, colon);
    this.ids.set(this.keys.add(refKey(ref)), Number(elementId.slice(colon)));
  }

  idOf(ref: Ref): string {
    return `${this.prefix}${this.ids.get(this.keys.find(refKey(ref)))}`;
  }

  get size(): number {
    return this.keys.size;
  }
}

interface Batch {
  text: string;
  rows: unknown[][];
  refs: Ref[];
}

/** Collects facts and writes them when there are enough of a shape. */
export class Writer {
  private readonly batches = new Map<string, Batch>();
  private readonly running = new Set<Promise<void>>();
  private failure: unknown;

  /**
   * @param run runs a statement: in a transaction of its own, or in the one that is open
   * @param atOnce how many statements may run at once
   */
  constructor(
    private readonly run: Run,
    private readonly written: Written,
    private readonly atOnce: number,
  ) {}

  /** Writes a new node, under a label that is not seen yet. */
  async node(fact: NodeFact): Promise<void> {
    this.written.expect(fact);
    const names = Object.keys(fact.properties);
    const batch = this.batch(
      `node ${fact.type} ${names.join(' ')}`,
      () => `UNWIND $rows AS row CREATE (n:${staged(fact.type)} {${columns(names)}, hash: row[${names.length}]})
        RETURN collect(elementId(n)) AS ids`,
    );
    batch.refs.push({ type: fact.type, slug: fact.slug });
    await this.add(batch, [...values(fact.properties, names), neo4j.int(fact.hash)]);
  }

  /** Writes a new relationship. Ends that this import wrote are found by their ids, others by their slugs. */
  async relationship(fact: RelationshipFact): Promise<void> {
    const { type, from, to, key, hash, properties } = fact;
    const names = Object.keys(properties);
    const [newFrom, newTo] = [this.written.has(from), this.written.has(to)];
    // The ids are known once the nodes have been written.
    if (newFrom || newTo) await this.nodesWritten();
    const find = (name: string, ref: Ref, isNew: boolean, at: number): string =>
      isNew
        ? `MATCH (${name}) WHERE elementId(${name}) = row[${at}]`
        : `MATCH (${name}:${ref.type} {slug: row[${at}]})`;
    const batch = this.batch(
      `relationship ${type} ${newFrom ? '' : from.type} ${newTo ? '' : to.type} ${names.join(' ')}`,
      () => `UNWIND $rows AS row ${find('a', from, newFrom, 0)} ${find('b', to, newTo, 1)}
        CREATE (a)-[:${type} {key: row[2], hash: row[3]${names.length > 0 ? `, ${columns(names, 4)}` : ''}}]->(b)`,
    );
    await this.add(batch, [
      newFrom ? this.written.idOf(from) : from.slug,
      newTo ? this.written.idOf(to) : to.slug,
      neo4j.int(numberOf(key)),
      neo4j.int(hash),
      ...values(properties, names),
    ]);
  }

  /** Writes what is left, and waits for all. */
  async finish(): Promise<void> {
    for (const batch of this.batches.values()) await this.flush(batch);
    await Promise.all(this.running);
    if (this.failure !== undefined) throw this.failure as Error;
  }

  private nodesPending = false;

  private async nodesWritten(): Promise<void> {
    if (!this.nodesPending) return;
    this.nodesPending = false;
    await this.finish();
  }

  private batch(shape: string, text: () => string): Batch {
    let batch = this.batches.get(shape);
    if (batch === undefined) {
      batch = { text: text(), rows: [], refs: [] };
      this.batches.set(shape, batch);
    }
    return batch;
  }

  private async add(batch: Batch, row: unknown[]): Promise<void> {
    batch.rows.push(row);
    if (batch.refs.length > 0) this.nodesPending = true;
    if (batch.rows.length >= BATCH) await this.flush(batch);
  }

  private async flush(batch: Batch): Promise<void> {
    const { text, rows, refs } = batch;
    if (rows.length === 0) return;
    batch.rows = [];
    batch.refs = [];
    while (this.running.size >= this.atOnce) await Promise.race(this.running);
    if (this.failure !== undefined) throw this.failure as Error;
    const running: Promise<void> = this.run(text, { rows })
      .then((answer) => {
        (answer[0]?.ids as string[] | undefined)?.forEach((id, at) => {
          const ref = refs[at];
          if (ref !== undefined) this.written.set(ref, id);
        });
      })
      .catch((error: unknown) => {
        this.failure ??= error;
      })
      .finally(() => this.running.delete(running));
    this.running.add(running);
  }
}

function columns(names: readonly string[], from = 0): string {
  return names.map((name, at) => `${name}: row[${from + at}]`).join(', ');
}

function values(properties: Record<string, PropertyValue>, names: readonly string[]): unknown[] {
  return names.map((name) => toBolt(name, properties[name] as PropertyValue));
}
