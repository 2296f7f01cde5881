/** Facts that a data set states more than once: each counts once. */
import { Numbers } from '../../lib/numbers.js';
import type { NodeFact, RelationshipFact, RelationshipType } from './facts.js';
import type { Section } from '../schema/format.js';
import { encode } from './bolt.js';
import { KeyTable, numberOf } from './keys.js';

/** Sections that state relationships apart from the nodes that they belong to. */
const LOOSE: Partial<Record<Section, RelationshipType>> = {
  tenures: 'HELD_OFFICE',
  participations: 'PARTICIPATED_IN',
  parties: 'PARTY_TO',
  visaRules: 'NEEDS_VISA',
};

/**
 * Remembers what was stated, as far as it can come again: citations, and relationships that entries of their own state. What
 * an entry states of a node of its own can come again within that entry alone; unless several are about one node.
 */
export class Repeats {
  private readonly loose: { has(type: RelationshipType): boolean };
  private readonly citations = new KeyTable();
  private readonly keys = new KeyTable();
  /**
   * Parts of two hashes of each: of the id under which its official is called, and of what is stated, but for its sources. Enough
   * to tell one statement of a fact from another.
   */
  private readonly marks = new Numbers();
  private readonly own = new Map<number, number>();
  /** What was stated of an official under another id than that of the first, by key and id. */
  private readonly further = new Map<string, number>();
  private readonly newCitations = new Set<string>();

  /**
   * @param count how many entries a section has
   * @param merges whether several entries may be about one node
   */
  constructor(
    count: (section: Section) => number,
    private readonly merges: boolean,
  ) {
    this.loose = merges
      ? { has: () => true }
      : new Set(Object.entries(LOOSE).flatMap(([section, type]) => (count(section as Section) > 0 ? [type] : [])));
  }

  /** Another entry begins. */
  begin(): void {
    this.own.clear();
    this.newCitations.clear();
  }

  isFirstNode({ type, slug }: NodeFact): boolean {
    if (type !== 'Citation') return true;
    const size = this.citations.size;
    const isNew = this.citations.add(slug) === size;
    if (isNew) this.newCitations.add(slug);
    return isNew;
  }

  /**
   * @param name what the data set calls the official of whom it is stated; empty where it is about none
   * @returns `further` for what was stated before of the same official, under another id
   */
  ofRelationship(fact: RelationshipFact, name: string): 'first' | 'again' | 'differs' | 'further' {
    const { from, key } = fact;
    // What a citation belongs to is stated with it, and alike each time.
    if (from.type === 'Citation' && !this.newCitations.has(from.slug)) return 'again';
    const hash = this.merges ? withoutSources(fact) : fact.hash >>> 0;
    const call = name === '' ? 0 : numberOf(name) % CALLS;
    const first = this.firstOf(fact, call * PART + hash);
    if (first === undefined) return 'first';
    let earlier = first % PART;
    if (Math.floor(first / PART) !== call) {
      const known = this.further.get(`${key} ${call}`);
      if (known === undefined) {
        this.further.set(`${key} ${call}`, hash);
        return 'further';
      }
      earlier = known;
    }
    return earlier === hash ? 'again' : 'differs';
  }

  /** The mark of what was stated first under a fact's key; undefined where this is the first. */
  private firstOf({ type, key }: RelationshipFact, mark: number): number | undefined {
    if (this.loose.has(type)) {
      const size = this.keys.size;
      const number = this.keys.addNumber(key);
      if (number < size) return this.marks.get(number);
      this.marks.set(number, mark);
      return undefined;
    }
    const earlier = this.own.get(key);
    if (earlier === undefined) this.own.set(key, mark);
    return earlier;
  }
}

/** Two such parts fit a number: 21 bits, and 32. */
const PART = 2 ** 32;
const CALLS = 2 ** 21;

function withoutSources({ properties }: RelationshipFact): number {
  return numberOf(encode({ ...properties, citations: [] })) >>> 0;
}
