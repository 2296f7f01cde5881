/** The facts that a data set states, put aside until they are compared with the graph: a few columns each, by shape. */
import { Day, type FactType, type NodeFact, type Properties, type PropertyValue, type Ref } from './facts.js';
import type { RelationshipFact, RelationshipType } from './facts.js';
import { Spool } from './spool.js';

/** What facts have in common that differ in their values alone, so that one statement writes them all. */
export interface Shape {
  /** Counts the shapes of a data set from 0, in the order in which they come. */
  readonly number: number;
  readonly type: FactType | RelationshipType;
  /** The types of a relationship's ends; of a node there are none. */
  readonly from: FactType | undefined;
  readonly to: FactType | undefined;
  /** The properties that differ: all but the data set, and a node's slug. */
  readonly names: readonly string[];
  /** Which of them are days. */
  readonly days: readonly boolean[];
  /** Whether the data set states these relationships too of the same official under another id. */
  readonly isFurther: boolean;
}

/** A value as it is put aside: a day as `YYYY-MM-DD`. */
export type Column = string | number | boolean | readonly string[];

abstract class Kept {
  constructor(
    readonly shape: Shape,
    readonly hash: number,
    readonly values: readonly Column[],
  ) {}

  /** One of the properties that the shape lists, as it is put aside. */
  value(name: string): Column | undefined {
    return this.values[this.shape.names.indexOf(name)];
  }

  protected valued(): Properties {
    const { names, days } = this.shape;
    const properties: Properties = {};
    names.forEach((name, at) => {
      const value = this.values[at] as PropertyValue;
      properties[name] = days[at] ? new Day(value as string) : value;
    });
    return properties;
  }
}

/** A node's fact, as it was put aside. */
export class KeptNode extends Kept implements NodeFact {
  constructor(
    shape: Shape,
    readonly slug: string,
    hash: number,
    values: readonly Column[],
    private readonly dataset: string,
  ) {
    super(shape, hash, values);
  }

  get type(): FactType {
    return this.shape.type as FactType;
  }

  get properties(): Properties {
    return { ...this.valued(), slug: this.slug, dataset: this.dataset };
  }
}

/** A relationship's fact, as it was put aside. */
export class KeptRelationship extends Kept implements RelationshipFact {
  readonly from: Ref;
  readonly to: Ref;

  constructor(
    shape: Shape,
    from: string,
    to: string,
    readonly key: number,
    hash: number,
    values: readonly Column[],
    private readonly dataset: string,
  ) {
    super(shape, hash, values);
    this.from = { type: shape.from as FactType, slug: from };
    this.to = { type: shape.to as FactType, slug: to };
  }

  get type(): RelationshipType {
    return this.shape.type as RelationshipType;
  }

  get calledAs(): string | undefined {
    return this.value('calledAs') as string | undefined;
  }

  get properties(): Properties {
    return { ...this.valued(), dataset: this.dataset };
  }
}

export type KeptFact = KeptNode | KeptRelationship;

type NodeRow = [shape: number, slug: string, hash: number, ...values: Column[]];
type RelationshipRow = [shape: number, from: string, to: string, key: number, hash: number, ...values: Column[]];

/** Properties that a shape does not list. */
const IMPLIED = new Set(['slug', 'dataset']);

/** All facts of a data set. Close it. */
export class Stated {
  private readonly spool = new Spool<'nodes' | 'relationships', NodeRow | RelationshipRow>();
  private readonly shapes: Shape[] = [];
  private readonly byKey = new Map<string, Shape>();

  constructor(private readonly dataset: string) {}

  /** How many there are so far. */
  get count(): number {
    return this.spool.count('nodes') + this.spool.count('relationships');
  }

  /** How many there are; undefined while more may come. */
  get total(): number | undefined {
    return this.spool.ended ? this.count : undefined;
  }

  /** All is stated: who reads gets to an end. */
  end(): void {
    this.spool.end();
  }

  /** The data set is not as it should be: who reads is told. */
  fail(failure: Error): void {
    this.spool.fail(failure);
  }

  /**
   * @param isFurther whether a relationship was added of the same official under another id
   * @returns what to wait for before more is added, if anything
   */
  add(fact: NodeFact | RelationshipFact, isFurther = false): Promise<void> | undefined {
    const { type, properties, hash } = fact;
    const ends = 'key' in fact ? `${fact.from.type} ${fact.to.type}` : '';
    let key = `${type} ${ends}${isFurther ? ' further' : ''}`;
    const values: Column[] = [];
    for (const name in properties) {
      if (IMPLIED.has(name)) continue;
      const value = properties[name] as PropertyValue;
      const isDay = value instanceof Day;
      key += isDay ? ` ${name}:day` : ` ${name}`;
      values.push(isDay ? value.iso : value);
    }
    const shape = this.byKey.get(key) ?? this.shapeOf(key, fact, isFurther);
    return 'key' in fact
      ? this.spool.add('relationships', [shape.number, fact.from.slug, fact.to.slug, fact.key, hash, ...values])
      : this.spool.add('nodes', [shape.number, fact.slug, hash, ...values]);
  }

  private shapeOf(key: string, fact: NodeFact | RelationshipFact, isFurther: boolean): Shape {
    const kept = Object.entries(fact.properties).filter(([name]) => !IMPLIED.has(name));
    const shape = {
      number: this.shapes.length,
      type: fact.type,
      from: 'key' in fact ? fact.from.type : undefined,
      to: 'key' in fact ? fact.to.type : undefined,
      names: kept.map(([name]) => name),
      days: kept.map(([, value]) => value instanceof Day),
      isFurther,
    };
    this.shapes.push(shape);
    this.byKey.set(key, shape);
    return shape;
  }

  /** The nodes, some at a time, in the order in which they are added, until all are stated. */
  async *nodes(): AsyncGenerator<KeptNode[]> {
    for await (const rows of this.spool.read('nodes')) {
      yield (rows as NodeRow[]).map(
        ([shape, slug, hash, ...values]) => new KeptNode(this.shapes[shape] as Shape, slug, hash, values, this.dataset),
      );
    }
  }

  /** The relationships, some at a time, in the order in which they are added, until all are stated. */
  async *relationships(): AsyncGenerator<KeptRelationship[]> {
    for await (const rows of this.spool.read('relationships')) {
      yield (rows as RelationshipRow[]).map(
        ([shape, from, to, key, hash, ...values]) =>
          new KeptRelationship(this.shapes[shape] as Shape, from, to, key, hash, values, this.dataset),
      );
    }
  }

  /** Forgets all. @throws TypeError where somebody takes them already */
  clear(): Promise<void> {
    return this.spool.clear();
  }

  close(): Promise<void> {
    return this.spool.close();
  }
}
