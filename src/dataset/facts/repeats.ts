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
  /** Half of a hash of each, but for its sources: enough to tell one statement of a fact from another. */
  private readonly hashes = new Numbers(Uint32Array);
  private readonly own = new Map<number, number>();
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

  ofRelationship(fact: RelationshipFact): 'first' | 'again' | 'differs' {
    const { type, from, key } = fact;
    // What a citation belongs to is stated with it, and alike each time.
    if (from.type === 'Citation' && !this.newCitations.has(from.slug)) return 'again';
    const hash = this.merges ? withoutSources(fact) : fact.hash >>> 0;
    let earlier: number | undefined;
    if (this.loose.has(type)) {
      const size = this.keys.size;
      const number = this.keys.addNumber(key);
      if (number < size) earlier = this.hashes.get(number);
      else this.hashes.set(number, hash);
    } else {
      earlier = this.own.get(key);
      if (earlier === undefined) this.own.set(key, hash);
    }
    if (earlier === undefined) return 'first';
    return earlier === hash ? 'again' : 'differs';
  }
}

function withoutSources({ properties }: RelationshipFact): number {
  return numberOf(encode({ ...properties, citations: [] })) >>> 0;
}
