/** Facts written in batches, each by one statement made for facts of one shape. Nothing but names of the model is text. */
import { ElementIds } from '../../database/element-ids.js';
import type { Touched } from '../../database/touched.js';
import { OperatorError } from '../../errors.js';
import { Pool } from '../../lib/pool.js';
import { isNamed, nameTerms } from '../../model/search/terms.js';
import { toBolt } from '../facts/bolt.js';
import type { Ends } from '../diff/compare.js';
import { Day, type FactType, type Ref, refKey } from '../facts/facts.js';
import type { KeyTable } from '../facts/keys.js';
import type { Column, KeptNode, KeptRelationship, Shape } from '../facts/stated.js';

/** Writes a batch. @param step names it: the same for the same facts */
export type Run = (
  step: string,
  text: string,
  parameters: Record<string, unknown>,
) => Promise<Record<string, unknown>[]>;

/** How many facts a statement writes. */
const BATCH = 5_000;

/**
 * Whether questions find nodes of a type by their label. Citations are reached from what cites them alone: they may have
 * their label, and stand in its index, before they are seen.
 */
export const isFoundByItself = (type: string): boolean => type !== 'Citation';

/** How a node's label says that it is not seen yet. */
export const staged = (type: string): string => `Staged${type}`;

/** Nodes written by this import, with their ids in the database. */
export class Written {
  private readonly ids = new ElementIds();
  /** Those of the events. */
  readonly events = new ElementIds();

  /** @param created the nodes that this import writes, by `refKey` */
  constructor(private readonly created: KeyTable) {}

  set(ref: Ref, elementId: string): void {
    this.ids.set(this.created.add(refKey(ref)), elementId);
    if (ref.type === 'Event') this.events.push(elementId);
  }

  /** The id of a node by its number among the created; undefined of one that is not. */
  idOf(number: number): string | undefined {
    return number < 0 ? undefined : this.ids.get(number);
  }
}

interface Batch {
  shape: Shape;
  /** Whether the ends of a relationship are found by their ids. */
  newFrom: boolean;
  newTo: boolean;
  /** What comes before the values in a row. */
  heads: unknown[][];
  values: (readonly Column[])[];
  /** How many batches of the kind went before. */
  number: number;
  /** Of what is stated: the same for the same facts in the same order. */
  digest: number;
}

/** Keeps digests exact. */
const PART = 2 ** 40;

/** The terms of a new node's names; null for a type that is not found by name. */
export function searchName(fact: KeptNode): string | null {
  const { type, slug } = fact;
  if (!isNamed(type)) return null;
  return nameTerms(type, slug, String(fact.value('label')), (fact.value('aliases') ?? []) as readonly string[]);
}

/** What was there when the data set was checked is there no longer: somebody else wrote to the graph. */
export class EndsMissing extends OperatorError {
  constructor({ type, from, to }: Shape, missing: number) {
    super(
      `${missing} of ${type} from ${String(from)} to ${String(to)} could not be written, for an end of theirs is not in the graph any more. ` +
        'Nothing was changed. Import again, while nothing else writes to the graph.',
    );
  }
}

/** Collects facts and writes them when there are enough of a shape. */
export class Writer {
  private readonly batches = new Map<string, Batch>();
  private readonly pool: Pool;

  /**
   * @param run runs a statement: in a transaction of its own, or in the one that is open
   * @param dataset whose facts they are
   * @param touched learns of the relationships of nodes that readers see
   * @param atOnce how many statements may run at once
   * @param isDone whether a batch was written before; its nodes are among the written then
   */
  constructor(
    private readonly run: Run,
    private readonly dataset: string,
    private readonly written: Written,
    private readonly touched: Touched,
    atOnce: number,
    private readonly isDone: (step: string) => boolean = () => false,
  ) {
    this.pool = new Pool(atOnce);
  }

  /** Writes a new node, under a label that is not seen yet. */
  async node(fact: KeptNode): Promise<void> {
    const batch = this.batch(fact.shape, false, false);
    this.nodesPending = true;
    batch.heads.push([fact.slug, fact.hash, searchName(fact)]);
    batch.values.push(fact.values);
    batch.digest = (batch.digest * 31 + (fact.hash % PART)) % PART;
    if (batch.heads.length >= BATCH) await this.flush(batch);
  }

  /** Writes a new relationship. Ends that this import wrote are found by their ids, others by their slugs. */
  async relationship(fact: KeptRelationship, ends: Ends): Promise<void> {
    // The ids are known once the nodes have been written.
    if (this.nodesPending) {
      this.nodesPending = false;
      await this.finish();
    }
    const { type, from, to, key, hash } = fact;
    this.touched.relationship(type, from, to, [ends[0] >= 0, ends[1] >= 0]);
    const [newFrom, newTo] = [this.written.idOf(ends[0]), this.written.idOf(ends[1])];
    const batch = this.batch(fact.shape, newFrom !== undefined, newTo !== undefined);
    batch.heads.push([newFrom ?? from.slug, newTo ?? to.slug, key, hash]);
    batch.values.push(fact.values);
    batch.digest = (batch.digest * 31 + (hash % PART) + (key % PART)) % PART;
    if (batch.heads.length >= BATCH) await this.flush(batch);
  }

  /** Writes what is left, and waits for all. */
  async finish(): Promise<void> {
    for (const batch of this.batches.values()) await this.flush(batch);
    await this.pool.finish();
  }

  /** Waits until nothing is being written any more; for when something failed. */
  settle(): Promise<void> {
    return this.pool.settle();
  }

  private nodesPending = false;

  private batch(shape: Shape, newFrom: boolean, newTo: boolean): Batch {
    const key = `${shape.number} ${newFrom} ${newTo}`;
    let batch = this.batches.get(key);
    if (batch === undefined)
      this.batches.set(key, (batch = { shape, newFrom, newTo, heads: [], values: [], number: 0, digest: 0 }));
    return batch;
  }

  private async flush(batch: Batch): Promise<void> {
    if (batch.heads.length === 0) return;
    const { shape, newFrom, newTo, heads, values, number, digest } = batch;
    batch.heads = [];
    batch.values = [];
    batch.digest = 0;
    batch.number += 1;
    const step = `${shape.number} ${newFrom} ${newTo} ${number} ${digest}`;
    if (this.isDone(step)) return;
    const isNode = shape.from === undefined;
    const columns = new Columns(shape, values, isNode ? 3 : 4);
    const text = isNode ? createNodes(shape, columns.text) : createRelationships(shape, newFrom, newTo, columns.text);
    await this.pool.add(async () => {
      const rows = heads.map((head, at) => columns.row(head, values[at] ?? []));
      const answer = await this.run(step, text, { rows, dataset: this.dataset, ...columns.constants });
      const written = Number(answer[0]?.written);
      if (written !== rows.length) throw new EndsMissing(shape, rows.length - written);
      (answer[0]?.ids as string[] | undefined)?.forEach((id, at) => {
        this.written.set({ type: shape.type as FactType, slug: heads[at]?.[0] as string }, id);
      });
    });
  }
}

/** The values of a batch: what all rows have alike is sent once, and what a row has twice, as events of one day do. */
class Columns {
  readonly constants: Record<string, unknown> = {};
  /** `label: row[2], status: $c3`. */
  readonly text: string;
  private readonly differing: number[] = [];

  constructor(
    private readonly shape: Shape,
    values: readonly (readonly Column[])[],
    start: number,
  ) {
    const [first = []] = values;
    const parts = shape.names.map((name, at) => {
      if (values.length >= WORTH && values.every((row) => isSame(row[at], first[at]))) {
        this.constants[`c${at}`] = this.toBolt(at, first[at] as Column);
        return `${name}: $c${at}`;
      }
      const alike = values.length < WORTH ? -1 : this.differing.findIndex((other) => isAlike(shape, values, other, at));
      if (alike < 0) this.differing.push(at);
      return `${name}: row[${start + (alike < 0 ? this.differing.length - 1 : alike)}]`;
    });
    this.text = parts.map((part) => `, ${part}`).join('');
  }

  row(head: unknown[], values: readonly Column[]): unknown[] {
    for (const at of this.differing) head.push(this.toBolt(at, values[at] as Column));
    return head;
  }

  private toBolt(at: number, value: Column): unknown {
    const { names, days } = this.shape;
    return toBolt(names[at] ?? '', days[at] ? new Day(value as string) : value);
  }
}

function isSame(a: Column | undefined, b: Column | undefined): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, at) => item === b[at]);
}

/** Whether two columns of texts, or two of days, say the same in each row. */
function isAlike({ days }: Shape, values: readonly (readonly Column[])[], one: number, other: number): boolean {
  return days[one] === days[other] && values.every((row) => typeof row[one] === 'string' && row[one] === row[other]);
}

/** From how many rows on it is worth a statement of its own that some values are alike. */
const WORTH = 1_000;

function createNodes({ type }: Shape, columns: string): string {
  const labels = isFoundByItself(type) ? staged(type) : `${type}:${staged(type)}`;
  return `UNWIND $rows AS row
    CREATE (n:${labels} {slug: row[0], hash: toInteger(row[1]), searchName: row[2], dataset: $dataset${columns}})
    RETURN count(*) AS written, collect(elementId(n)) AS ids`;
}

function createRelationships({ type, from, to }: Shape, newFrom: boolean, newTo: boolean, columns: string): string {
  const find = (name: string, of: string | undefined, isNew: boolean, at: number): string =>
    isNew ? `MATCH (${name}) WHERE elementId(${name}) = row[${at}]` : `MATCH (${name}:${of} {slug: row[${at}]})`;
  return `UNWIND $rows AS row ${find('a', from, newFrom, 0)} ${find('b', to, newTo, 1)}
    CREATE (a)-[:${type} {key: toInteger(row[2]), hash: toInteger(row[3]), dataset: $dataset${columns}}]->(b)
    RETURN count(*) AS written`;
}
