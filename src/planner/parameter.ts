/**
 * Values that are known when a plan is used, not when it is made. A plan serves every request of its shape, so nothing of it
 * may depend on such a value but by `decide`, which notes what was decided.
 */

import type { Meetings } from '../projection/index.js';
import type { KnownCountries } from './countries.js';
import type { KnownGroups } from './groups.js';

/** What a plan is used with. */
export interface Binding {
  /** The operation's variables, coerced. */
  variables: Readonly<Record<string, unknown>>;
  /** The day it is. `YYYY-MM-DD`. */
  today: string;
  /** What the plan's first statement was made into, where it has two. */
  prepared?: unknown;
  /** The meetings in memory, where a plan takes some from there. */
  meetings?: Meetings | undefined;
  /** Slugs that officials go by, by other slugs of theirs. */
  formerIds?: ReadonlyMap<string, string> | undefined;
  /** The countries of the graph: what else a question names as one is refused. */
  countries?: KnownCountries | undefined;
  /** The groups of countries of the graph. */
  groups?: KnownGroups | undefined;
  /** Whether there is time to look what an unknown name may mean; there is where it is left out. */
  mayPropose?: () => boolean;
  /** How many input objects the question may give. */
  objects?: number;
  /** Told of values that the graph lacks though the schema promises them. */
  missing?: (error: Error) => void;
}

/** What was decided by a value while a plan was made: the plan serves where the same would be decided. */
interface Decision {
  parameter: Parameter<unknown>;
  rule: (value: never) => unknown;
  result: unknown;
}

/** A value that is at hand while a plan is made. */
export class Held<T> {
  constructor(private held: { value: T } | undefined) {}

  /** @throws TypeError once the plan is made: asking then is a defect */
  get value(): T {
    if (this.held === undefined) throw new TypeError('a plan that is made asks for what it was made from');
    return this.held.value;
  }

  release(): void {
    this.held = undefined;
  }
}

/**
 * The making of one plan: what it is made for, and what it decides. Plans outlive requests by far, so one holds nothing of the
 * request it was made for, nor of its document, but what its shape is made of.
 */
export class Planning {
  /** How many input objects the question gives: each makes its statement longer. */
  objects = 0;
  private readonly byVariable = new Map<string, Parameter<unknown>>();
  private readonly decisions: Decision[] = [];
  private holding: Held<unknown>[] = [];
  private readonly made: Held<Binding>;

  constructor(binding: Binding) {
    this.made = this.hold(binding);
  }

  /** What the plan is made for. */
  get binding(): Binding {
    return this.made.value;
  }

  /** Holds a value until the plan is made. */
  hold<T>(value: T): Held<T> {
    const held = new Held({ value });
    this.holding.push(held);
    return held;
  }

  /** The plan is made. */
  end(): void {
    for (const held of this.holding) held.release();
    this.holding = [];
  }

  /** The value of a variable: one parameter, wherever the question mentions it. @param read reads it */
  variable(name: string, read: (binding: Binding) => unknown): Parameter<unknown> {
    let known = this.byVariable.get(name);
    if (known === undefined) this.byVariable.set(name, (known = new Parameter(this, read)));
    return known;
  }

  note(decision: Decision): void {
    this.decisions.push(decision);
  }

  /** Whether the plan serves. @throws what a rule throws for a value that is wrong */
  serves(binding: Binding): boolean {
    return this.decisions.every(({ parameter, rule, result }) => rule(parameter.in(binding) as never) === result);
  }
}

/** A value that each use of a plan has for itself; as a parameter of a statement, it is filled in then. */
export class Parameter<T> {
  private made: Map<string, Parameter<unknown>> | undefined;

  constructor(
    private readonly planning: Planning,
    private readonly read: (binding: Binding) => T,
  ) {}

  /** The value for a use of the plan. */
  in(binding: Binding): T {
    return this.read(binding);
  }

  /** What a function makes of it; what that throws is the answer to the question. */
  map<U>(make: (value: T) => U): Parameter<U> {
    return new Parameter(this.planning, (binding) => make(this.read(binding)));
  }

  /** The same, once for all who ask by a key: then the statement holds it once. @param key names what is made */
  mapOnce<U>(key: string, make: (value: T, binding: Binding) => U): Parameter<U> {
    return this.kept(key, () => this.use(make));
  }

  /** The same, which is worked out once for each use of the plan too: for what takes long. */
  mapOnceABinding<U>(key: string, make: (value: T, binding: Binding) => U): Parameter<U> {
    return this.kept(key, () => this.use(make).once());
  }

  private kept<U>(key: string, make: () => Parameter<U>): Parameter<U> {
    this.made ??= new Map();
    let known = this.made.get(key);
    if (known === undefined) this.made.set(key, (known = make()));
    return known as Parameter<U>;
  }

  /** What a function makes of it and of what the plan is used with. */
  use<U>(make: (value: T, binding: Binding) => U): Parameter<U> {
    return new Parameter(this.planning, (binding) => make(this.read(binding), binding));
  }

  /** What a function makes of it and another. */
  with<U, V>(other: Parameter<U>, make: (value: T, other: U) => V): Parameter<V> {
    return new Parameter(this.planning, (binding) => make(this.read(binding), other.in(binding)));
  }

  /** The same, worked out once for each use of the plan, however often it is asked for. */
  once(): Parameter<T> {
    const known = new WeakMap<Binding, { value: T }>();
    return new Parameter(this.planning, (binding) => {
      let found = known.get(binding);
      if (found === undefined) known.set(binding, (found = { value: this.read(binding) }));
      return found.value;
    });
  }

  /**
   * What a rule says of it now. The plan is made anew for a value of which the rule says otherwise.
   *
   * @param rule gives a primitive
   */
  decide<R extends string | number | boolean | undefined>(rule: (value: T) => R): R {
    const result = rule(this.read(this.planning.binding));
    this.planning.note({ parameter: this as Parameter<unknown>, rule, result });
    return result;
  }

  /** Refuses a value that is wrong, now or in a later use. @param rule throws what is the answer then */
  check(rule: (value: T) => void): void {
    this.decide((value) => {
      rule(value);
      return undefined;
    });
  }
}
