/** Whether a data set would add to what others state by a relationship: a place to their event, a party to their agreement. */
import type { Graph } from '../../database/graph.js';
import { grouped } from '../../lib/groups.js';
import { type Ref, refKey, type RelationshipType } from '../facts/facts.js';
import type { Compared } from './compare.js';

/** What a relationship says, and of which of its ends. */
type Field = readonly [of: 'from' | 'to', field: string];

/**
 * Fields of entities that relationships stand for. Left out are those that are facts of their own, by which a data set tells more of what others state: tenures
 * and visa rules.
 */
const FIELDS: Partial<Record<RelationshipType, readonly Field[]>> = {
  ABOUT: [['from', 'about']],
  // An agreement that is amended or superseded may decide nothing any more.
  AMENDS: [
    ['from', 'amends'],
    ['to', 'amended by'],
  ],
  // Two of one name and one country are one.
  CITIZEN_OF: [['from', 'citizenOf']],
  COMMEMORATES: [['from', 'commemorates']],
  ECHOES: [['from', 'echoes']],
  // Of levels that overlap the surer one is shown.
  HAD_LEVEL: [['to', 'periods']],
  HAS_CAPITAL: [['from', 'capitals']],
  IN_ORGANIZATION: [['from', 'organization']],
  IN_RELATION: [['to', 'countries']],
  MADE_AT: [['from', 'madeAt']],
  MADE_BY: [['from', 'madeBy']],
  OF_COUNTRY: [['from', 'country']],
  // Whoever asks for a group means its members.
  MEMBER_OF: [['to', 'members']],
  PARTICIPATED_IN: [['to', 'participants']],
  PARTY_TO: [['to', 'parties']],
  // A part counts in the place of the whole.
  PART_OF: [
    ['from', 'partOf'],
    ['to', 'parts'],
  ],
  PUBLISHED_BY: [['from', 'publisher']],
  SIGNED_AT: [['from', 'signedAt']],
  SUCCEEDED_BY: [
    ['from', 'successors'],
    ['to', 'predecessors'],
  ],
  SUPERSEDES: [
    ['from', 'supersedes'],
    ['to', 'superseded by'],
  ],
  TITLE_NAMES: [['from', 'country']],
  TOOK_PLACE_IN: [['from', 'place']],
  WITHIN: [['from', 'within']],
};

/** A field of what others state, and what would be added to it. */
export interface Added {
  of: Ref;
  field: string;
  value: Ref;
}

/** The fields of nodes that were there before to which a stated relationship would add. */
export function addedBy({ fact, comparison, shared, ends: [from, to] }: Compared): Added[] {
  if (!('key' in fact) || shared || comparison !== 'created') return [];
  const fields = FIELDS[fact.type] ?? [];
  return fields.flatMap(([end, field]) => {
    const [of, value, created] = end === 'from' ? [fact.from, fact.to, from] : [fact.to, fact.from, to];
    return created < 0 ? [{ of, field, value }] : [];
  });
}

/**
 * The first addition to what others state; undefined where there is none.
 *
 * @param isOther whether a data set is one of the others
 */
export async function addedToOthers(
  graph: Graph,
  added: readonly Added[],
  isOther: (dataset: string) => boolean,
): Promise<Added | undefined> {
  for (const [type, some] of grouped(added, ({ of }) => of.type)) {
    const rows = await graph.run(
      `UNWIND $slugs AS slug MATCH (n:${type} {slug: slug})
       RETURN slug, CASE WHEN n.shared THEN COLLECT { MATCH (c:Claim {fact: $type + ':' + slug}) RETURN DISTINCT c.dataset }
         ELSE [n.dataset] END AS datasets`,
      { type, slugs: [...new Set(some.map(({ of }) => of.slug))] },
    );
    const others = new Set(
      rows.flatMap(({ slug, datasets }) =>
        (datasets as (string | null)[]).some((one) => one !== null && isOther(one))
          ? [refKey({ type, slug: String(slug) })]
          : [],
      ),
    );
    const found = some.find(({ of }) => others.has(refKey(of)));
    if (found !== undefined) return found;
  }
  return undefined;
}
