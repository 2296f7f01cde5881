/**
 * For which nodes something else may follow from the facts, now that some of these changed. Whatever writes or takes away
 * a fact that readers see notes it here, and so cannot forget a node.
 */
import type { Transaction } from './graph.js';

/** A node, by its type and slug. */
export interface TouchedNode {
  readonly type: string;
  readonly slug: string;
}

/** Relationships from which something follows for the event at their end. */
const OF_EVENT: ReadonlySet<string> = new Set(['PARTICIPATED_IN', 'PART_OF']);

/** Relationships from which something follows for all events in which the node at their beginning took part. */
const OF_PARTICIPANT: ReadonlySet<string> = new Set(['CITIZEN_OF', 'OF_COUNTRY']);

/** Relationships from which it follows under which words the node at their beginning is found. */
const OF_TERMS: ReadonlySet<string> = new Set([
  'CITIZEN_OF',
  'HELD_OFFICE',
  'IN_ORGANIZATION',
  'OF_COUNTRY',
  'TITLE_NAMES',
]);

/** Relationships that belong to the record of the node at their end: that of an event tells who took part in it. */
const OF_END: ReadonlySet<string> = new Set([
  ...['HAD_LEVEL', 'IN_RELATION', 'MEMBER_OF', 'PARTICIPATED_IN', 'PARTY_TO'],
]);

/** All are slugs. Noting too much costs a little time and does no harm: so a transaction may be tried again. */
export class Touched {
  /** Events for which something else may follow. */
  readonly events = new Set<string>();
  /** Events that changed themselves. Where one is part of a whole, something else may follow for the whole too. */
  readonly parts = new Set<string>();
  /** Officials whose citizenship changed. */
  readonly officials = new Set<string>();
  /** Organizations whose country changed. */
  readonly organizations = new Set<string>();
  /** Offices that others hold, or held otherwise, than before. */
  readonly posts = new Set<string>();
  /** Nodes of which anything changed that their record tells, by type. */
  readonly changed = new Map<string, Set<string>>();
  private readonly byType = { renamed: new Map<string, Set<string>>(), moved: new Map<string, Set<string>>() };

  /** Nodes of a type that may have other names. */
  renamed(type: string): ReadonlySet<string> {
    return this.byType.renamed.get(type) ?? NONE;
  }

  /** Nodes of a type that may belong to other offices, organizations or countries. */
  moved(type: string): ReadonlySet<string> {
    return this.byType.moved.get(type) ?? NONE;
  }

  /** A node that readers see has other properties. */
  node({ type, slug }: TouchedNode): void {
    note(this.byType.renamed, type, slug);
    note(this.changed, type, slug);
    if (type !== 'Event') return;
    this.events.add(slug);
    this.parts.add(slug);
  }

  /** A node is in the place of another one, or of none. */
  appeared(node: TouchedNode): void {
    this.node(node);
    note(this.byType.moved, node.type, node.slug);
  }

  /**
   * A relationship was written or taken away.
   *
   * @param isNew of each end, whether it is a new node, for which all that follows is yet to be worked out
   */
  relationship(
    type: string,
    from: TouchedNode,
    to: TouchedNode,
    [isFromNew, isToNew]: readonly [boolean, boolean] = [false, false],
  ): void {
    const [owner, isOwnerNew] = OF_END.has(type) ? [to, isToNew] : [from, isFromNew];
    if (!isOwnerNew && owner.type !== 'Citation') note(this.changed, owner.type, owner.slug);
    if (OF_EVENT.has(type) && !isToNew) this.events.add(to.slug);
    if (type === 'HELD_OFFICE') this.posts.add(to.slug);
    if (OF_TERMS.has(type) && !isFromNew) note(this.byType.moved, from.type, from.slug);
    if (!OF_PARTICIPANT.has(type) || isFromNew) return;
    if (from.type === 'Official') this.officials.add(from.slug);
    if (from.type === 'Organization') this.organizations.add(from.slug);
  }

  /**
   * Runs a statement that ends relationships of a type.
   *
   * @param text matches them as `r` from `a` to `b`, and deletes them
   */
  async relationshipsEnded(
    transaction: Transaction,
    type: string,
    text: string,
    parameters: Record<string, unknown>,
  ): Promise<void> {
    const ends = 'RETURN DISTINCT labels(a)[0] AS fromType, a.slug AS from, labels(b)[0] AS toType, b.slug AS to';
    for (const { fromType, from, toType, to } of await transaction.run(`${text} ${ends}`, parameters)) {
      this.relationship(
        type,
        { type: String(fromType), slug: String(from) },
        { type: String(toType), slug: String(to) },
      );
    }
  }
}

const NONE: ReadonlySet<string> = new Set();

function note(by: Map<string, Set<string>>, type: string, slug: string): void {
  const known = by.get(type);
  if (known === undefined) by.set(type, new Set([slug]));
  else known.add(slug);
}
