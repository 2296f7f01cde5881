/** Whether a data set would change what is seen of what others state: another value in place of theirs, or one that they leave out. */
import type { Graph } from '../../database/graph.js';
import { groundOf } from '../baseline/ground.js';
import { factKey } from '../baseline/held.js';
import { Day, type NodeFact, type Properties, refKey, type RelationshipFact } from '../facts/facts.js';
import type { KeptFact } from '../facts/stated.js';
import { grouped, slices } from '../../lib/groups.js';
import { byDataset, type Claim, merge, partsOf, UNITED } from '../merge/claims.js';
import type { MovedFacts } from '../merge/moves.js';
import { likenessesOf } from '../../model/full-names.js';
import { claimsOf, precedencesIn } from '../merge/reconcile.js';
import type { Prepared } from '../prepare/prepare.js';
import { type Added, addedBy, addedToOthers } from './added.js';
import { Comparing } from './compare.js';
import { shownFact } from './diff.js';

/** A value of a fact that other data sets state, and what would be shown of it. */
export interface Overruled {
  /** `Country:chn`, `Official:zhao-leji → Event:talks` */
  fact: string;
  property: string;
  /** Undefined: they state none. */
  before: string | undefined;
  after: string | undefined;
}

type Fact = KeptFact | NodeFact | RelationshipFact;

const BATCH = 500;

/** What is of a statement, and not of what it states. */
const OF_STATEMENTS: ReadonlySet<string> = new Set([
  ...[...UNITED].filter((property) => property !== 'topics'),
  ...['dataset', 'slug', 'key', 'hash', 'made', 'calledAs'],
]);

/**
 * What may be added to a fact that others state: nothing follows from it. Where all else is left out, it does not stand open: a membership without an end goes on, as
 * does the tenure of somebody of whom no death is stated; a birth or coordinates tell two of one name apart.
 */
const ADDABLE: ReadonlySet<string> = new Set(['description', 'note', 'paraphrase']);

/**
 * The first value of a fact of others that an import would change; undefined where there is none. Lists that are put together, but for topics, are
 * no such values.
 *
 * @param datasets those that are not others, beside the imported one
 * @param moves what they state already, and is about an official of others from then on, is looked at with it
 */
export async function overruled(
  graph: Graph,
  prepared: Prepared,
  datasets: readonly string[],
  moves: MovedFacts,
): Promise<Overruled | undefined> {
  const { name, precedence } = prepared.manifest;
  const isOther = (dataset: string): boolean => dataset !== name && !datasets.includes(dataset);
  const looking = await Looking.begin(graph, moves, isOther, name);
  const claimsIn = (facts: readonly KeptFact[]): Claim[] => facts.map((fact) => claimOf(fact, name, precedence));
  const comparing = await Comparing.begin(graph, prepared, await groundOf(graph, name), () => undefined);
  let batch: KeptFact[] = [];
  // Of officials that the data set's decisions make one, several of its entries may state one fact.
  const several = new Map<string, KeptFact[]>();
  const look = (groups: readonly KeptFact[][]): Promise<Overruled | undefined> =>
    looking.at(groups.map((facts) => ({ fact: facts[0] as KeptFact, own: claimsIn(facts) })));
  let added: Added[] = [];
  const addition = async (): Promise<Overruled | undefined> => {
    const found = await addedToOthers(graph, added, isOther);
    added = [];
    return found && shownAddition(found);
  };
  for await (const compared of comparing.facts()) {
    const { fact, shared, comparison } = compared;
    added.push(...addedBy(compared));
    if (added.length >= BATCH) {
      const found = await addition();
      if (found !== undefined) return found;
    }
    if (isAboutSeveral(prepared, fact)) {
      several.set(factKey(fact), [...(several.get(factKey(fact)) ?? []), fact]);
      continue;
    }
    if (!shared || (comparison === 'unchanged' && !looking.isMovedTo(fact))) continue;
    batch.push(fact);
    if (batch.length < BATCH) continue;
    const found = await look(batch.map((one) => [one]));
    if (found !== undefined) return found;
    batch = [];
  }
  return (
    (await addition()) ??
    (await look(batch.map((one) => [one]))) ??
    (await look([...several.values()])) ??
    (await looking.atOthersMovedTo())
  );
}

const shownAddition = ({ of, field, value }: Added): Overruled => ({
  ...{ fact: refKey(of), property: field },
  ...{ before: undefined, after: refKey(value) },
});

const isAboutSeveral = ({ identity }: Prepared, fact: KeptFact): boolean =>
  identity.merges && ('key' in fact ? [fact.from, fact.to] : [fact]).some((ref) => identity.isMerged(ref));

/**
 * The same of what data sets that are not others state already, and that is about an official of others from now on.
 *
 * @param isOther whether a data set is one of the others
 */
export async function overruledByMoves(
  graph: Graph,
  moves: MovedFacts,
  isOther: (dataset: string) => boolean,
): Promise<Overruled | undefined> {
  return (await Looking.begin(graph, moves, isOther)).atOthersMovedTo();
}

/** Looks at facts: what is seen of them, and what would be once all that the import changes of them is done. */
class Looking {
  private readonly done = new Set<string>();

  private constructor(
    private readonly graph: Graph,
    /** What moves of those that are not others, by the fact that it states now and by the one that it states then. */
    private readonly from: ReadonlyMap<string, MovedFacts['facts']>,
    private readonly to: ReadonlyMap<string, MovedFacts['facts']>,
    private readonly isOther: (dataset: string) => boolean,
    private readonly precedences: ReadonlyMap<string, number>,
    private readonly dataset: string | undefined,
  ) {}

  /** @param dataset the imported one, of which all is stated anew */
  static async begin(
    graph: Graph,
    { facts }: MovedFacts,
    isOther: (dataset: string) => boolean,
    dataset?: string,
  ): Promise<Looking> {
    const own = facts.filter((one) => !isOther(one.dataset));
    const [from, to] = [grouped(own, ({ fact }) => factKey(fact)), grouped(own, ({ after }) => factKey(after))];
    return new Looking(graph, from, to, isOther, await precedencesIn(graph), dataset);
  }

  isMovedTo(fact: Fact): boolean {
    return this.to.has(factKey(fact));
  }

  /** The facts to which something moves and that were not looked at: the imported data set does not state them. */
  atOthersMovedTo(): Promise<Overruled | undefined> {
    const left = [...this.to].filter(([key]) => !this.done.has(key));
    return this.at(left.flatMap(([, [first]]) => (first === undefined ? [] : [{ fact: first.after, own: [] }])));
  }

  /** @param looked facts, and what the imported data set states of each from now on */
  async at(looked: readonly { fact: Fact; own: readonly Claim[] }[]): Promise<Overruled | undefined> {
    for (const some of slices(looked, BATCH)) {
      const claims = await claimsOf(
        this.graph,
        some.map(({ fact }) => fact),
        this.precedences,
      );
      for (const { fact, own } of some) {
        const key = factKey(fact);
        if (this.to.has(key)) this.done.add(key);
        const held = claims.get(key) ?? [];
        const moved = (this.to.get(key) ?? []).map(({ dataset, after }) =>
          claimOf(after, dataset, this.precedences.get(dataset) ?? 0),
        );
        const leaving = (this.from.get(key) ?? []).map(({ dataset, fact: one }) => statedAs(dataset, one.properties));
        const staying = held.filter(
          ({ dataset, properties }) => dataset !== this.dataset && !leaving.includes(statedAs(dataset, properties)),
        );
        const others = held.filter(({ dataset }) => this.isOther(dataset));
        const found =
          displaced(others, held, [...staying, ...own, ...moved]) ??
          (isOfficial(fact) ? anotherName(others, held, [...own, ...moved]) : undefined) ??
          anotherIdentifier(others, held, [...own, ...moved]);
        if (found !== undefined) return { fact: shownFact(fact), ...found };
      }
    }
    return undefined;
  }
}

/** Who states something, and of whom by its own word: a data set may state one fact several times. */
const statedAs = (dataset: string, { calledAs, ownIds }: Properties): string =>
  JSON.stringify([dataset, calledAs, ownIds]);

const claimOf = (fact: Fact, dataset: string, precedence: number): Claim => ({
  ...{ dataset, precedence, hash: fact.hash, properties: fact.properties },
  ...('key' in fact && { to: refKey(fact.to) }),
});

/**
 * A value that is seen now as one of the others states it and would not be, or that would be seen and none of them states. What they do
 * not state may be changed and taken back by whoever did.
 */
function displaced(
  others: readonly Claim[],
  held: readonly Claim[],
  after: readonly Claim[],
): Omit<Overruled, 'fact'> | undefined {
  const theirs = [...grouped(others, ({ dataset }) => dataset).values()].map(valuesOf);
  if (theirs.length === 0) return undefined;
  const isTheirs = (property: string, value: string): boolean =>
    theirs.some((values) => values.get(property) === value);
  const alone = valuesOf(others);
  const before = valuesOf(held);
  const then = valuesOf(after);
  for (const property of new Set([...before.keys(), ...then.keys()])) {
    const was = before.get(property);
    const now = then.get(property);
    // What they would show by themselves may come back; a vote for one of several of their values may not decide between them.
    if (was === now || now === alone.get(property)) continue;
    if (was === undefined ? ADDABLE.has(property) : !isTheirs(property, was)) continue;
    // Of a date and the days that it spans, it is the date that people wrote.
    const named = partsOf(property).find((one) => before.get(one) !== then.get(one)) ?? property;
    return { property: named, before: before.get(named), after: then.get(named) };
  }
  return undefined;
}

const isOfficial = (fact: Fact): boolean => !('key' in fact) && fact.type === 'Official';

/** A first name like none by which anybody calls an official of others: of a country, another of that name would be one with him. */
function anotherName(
  others: readonly Claim[],
  held: readonly Claim[],
  added: readonly Claim[],
): Omit<Overruled, 'fact'> | undefined {
  if (others.length === 0) return undefined;
  const known = held.flatMap(({ properties }) => [properties.label, properties.aliases ?? []].flat().map(String));
  const alike = new Set([...known, ...known.flatMap(likenessesOf)]);
  const name = added
    .map(({ properties }) => String(properties.label))
    .find((label) => ![label, ...likenessesOf(label)].some((one) => alike.has(one)));
  return name === undefined ? undefined : { property: 'name', before: undefined, after: name };
}

/** An identifier that none of the others state: by it another would be one with theirs, whoever states that one. */
function anotherIdentifier(
  others: readonly Claim[],
  held: readonly Claim[],
  added: readonly Claim[],
): Omit<Overruled, 'fact'> | undefined {
  if (others.length === 0) return undefined;
  const of = (claims: readonly Claim[]): string[] =>
    claims.flatMap(({ properties }) => [properties.identifiers ?? []].flat().map(String));
  const known = new Set(of(held));
  const after = of(added).find((identifier) => !known.has(identifier));
  return after === undefined ? undefined : { property: 'identifiers', before: undefined, after };
}

/** What is seen of claims, as texts; where a relationship leads is one of them. The name comes first. */
function valuesOf(claims: readonly Claim[]): Map<string, string> {
  const { best, properties } = merge(byDataset(claims));
  // Where nobody states the class of an office, its title tells it.
  const kind = properties.class ?? properties.classByTitle;
  const values = Object.entries({ label: properties.label, 'leads to': best.to, ...properties, class: kind });
  return new Map(
    values.flatMap(([property, value]) =>
      value === undefined || OF_STATEMENTS.has(property) ? [] : [[property, textOf(value)] as const],
    ),
  );
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : value instanceof Day ? value.iso : JSON.stringify(value);
