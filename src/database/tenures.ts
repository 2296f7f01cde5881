/**
 * How tenures end, beside what is stated of them: `heldUntil`, `heldBasis` and `followed` on HELD_OFFICE, by the rule of
 * `model/tenures.ts`. An office's tenures are worked out together, for one may end by another.
 */
import { slices } from '../lib/groups.js';
import { parseDate } from '../model/dates.js';
import { SURE } from '../model/meetings.js';
import { excludes, type Post, postOf } from '../model/office-class.js';
import { doubtsIn } from '../model/tenure-doubts.js';
import type { Life, Tenure } from '../model/tenure-line.js';
import { type TenureEnd, tenureEnds } from '../model/tenures.js';
import type { Certainty, OfficeClass } from '../model/vocabulary.js';
import type { Graph, Transaction } from './graph.js';
import type { Touched } from './touched.js';

/** Properties of HELD_OFFICE that follow from the facts. */
export const DERIVED_OF_TENURES = ['heldUntil', 'heldBasis', 'followed'] as const;

/** How many offices at once, and how many slugs a statement takes. */
const OFFICES = 200;
const BATCH = 2_000;

/** A tenure of an official `p`, as the rule needs it. */
const factsOf = (t: string): string =>
  `[p.slug, ${t}.from, ${t}.to, ${t}.attested, toString(${t}.begunBy), toString(${t}.endedBy), ${t}.certainty, coalesce(${t}.acting, false)]`;

type Facts = [
  official: string,
  from: string | null,
  to: string | null,
  attested: string | null,
  begunBy: string | null,
  endedBy: string | null,
  certainty: Certainty,
  acting: boolean,
];

/** A relationship as it stands: its id, its facts, what was derived, and its official's death and other tenures. */
interface Held {
  id: string;
  facts: Facts;
  derived: [until: string | null, basis: string | null, followed: string | null];
  died: string | null;
  others: [office: string, facts: Facts][];
}

const TENURES = `UNWIND $slugs AS slug MATCH (o:Office {slug: slug})
  RETURN slug, COLLECT { MATCH (o)<-[t:HELD_OFFICE]-(p:Official) RETURN {
    id: elementId(t), facts: ${factsOf('t')}, derived: [toString(t.heldUntil), t.heldBasis, toString(t.followed)], died: p.died,
    others: COLLECT { MATCH (p)-[u:HELD_OFFICE]->(other:Office) WHERE other <> o RETURN [other.slug, ${factsOf('u')}] }
  } } AS tenures`;

const HOLDERS = `UNWIND $slugs AS slug MATCH (o:Office {slug: slug})
  RETURN slug, COLLECT { MATCH (o)<-[t:HELD_OFFICE]-(p:Official) RETURN ${factsOf('t')} } AS tenures`;

const POSTS = `UNWIND $slugs AS slug MATCH (o:Office {slug: slug})
  RETURN slug, o.label AS title, coalesce(o.class, o.classByTitle) AS class, EXISTS { (o)-[:IN_ORGANIZATION]->() } AS hasOrganization,
    COLLECT { MATCH (o)-[:IN_ORGANIZATION*0..1]->()-[:OF_COUNTRY|TITLE_NAMES]->(c:Country) RETURN DISTINCT c.slug } AS countries`;

const WRITE = `UNWIND $rows AS row MATCH ()-[t:HELD_OFFICE]->() WHERE elementId(t) = row[0]
  SET t.heldUntil = date(row[1]), t.heldBasis = row[2], t.followed = date(row[3])`;

/** Works out anew the tenures that a change touches: those of the offices, and of whatever offices their holders had, too. */
export async function deriveTenures(transaction: Transaction, touched: Touched): Promise<void> {
  const found = async (match: string, some: Iterable<string>): Promise<string[]> => {
    const offices = [];
    for (const slugs of slices(some, BATCH)) {
      const text = `UNWIND $slugs AS slug MATCH ${match} RETURN DISTINCT o.slug AS slug`;
      for (const { slug } of await transaction.run(text, { slugs })) offices.push(String(slug));
    }
    return offices;
  };
  const organizations = new Set([...touched.organizations, ...touched.moved('Organization')]);
  const officials = new Set([...touched.renamed('Official'), ...touched.moved('Official')]);
  // Offices that may be held by others, or be of another class or country, which decides what other offices they exclude.
  const changed = new Set([
    ...touched.posts,
    ...touched.renamed('Office'),
    ...touched.moved('Office'),
    ...(await found('(o:Office)-[:IN_ORGANIZATION]->(:Organization {slug: slug})', organizations)),
  ]);
  const offices = new Set([
    ...changed,
    ...(await found('(:Office {slug: slug})<-[:HELD_OFFICE]-(:Official)-[:HELD_OFFICE]->(o:Office)', changed)),
    ...(await found('(:Official {slug: slug})-[:HELD_OFFICE]->(o:Office)', officials)),
  ]);
  for (const slugs of slices(offices, OFFICES)) await deriveOffices(transaction, slugs);
}

/** Works out the tenures of all offices of which one was not yet, where nobody looks on. */
export async function deriveAllTenures(graph: Graph): Promise<void> {
  const due = await graph.run(
    'MATCH (o:Office) WHERE EXISTS { (o)<-[t:HELD_OFFICE]-(:Official) WHERE t.heldBasis IS NULL } RETURN o.slug AS slug',
  );
  const offices = due.map(({ slug }) => String(slug));
  for (const slugs of slices(offices, OFFICES)) {
    await graph.write((transaction) => deriveOffices(transaction, slugs));
  }
}

async function deriveOffices(transaction: Transaction, slugs: readonly string[]): Promise<void> {
  const due = await heldOf(transaction, slugs);
  const posts = await postsOf(transaction, officesIn(due));
  // Whether a tenure elsewhere is in doubt decides whether it ends one of these, and that depends on its office's others.
  const beside = new Map(await heldOf(transaction, exclusiveOf(due, posts)));
  for (const [slug, post] of await postsOf(transaction, officesIn(beside))) posts.set(slug, post);
  const further = await holdersOf(transaction, exclusiveOf(beside, posts));
  const holders = new Map([
    ...further,
    ...[...beside, ...due].map(([slug, held]) => [slug, held.map(tenureIn)] as const),
  ]);
  const heldBy = (office: string): readonly Tenure[] => holders.get(office) ?? [];
  const doubts = new Map(
    [...beside].map(([slug, held]) => [slug, doubtedIn(posts.get(slug), held, posts, heldBy)] as const),
  );
  const isDoubted = (office: string, facts: Facts): boolean => doubts.get(office)?.has(JSON.stringify(facts)) === true;
  const rows = [...due].flatMap(([slug, held]) => changesOf(posts.get(slug), held, posts, heldBy, isDoubted));
  for (const some of slices(rows, BATCH)) await transaction.run(WRITE, { rows: some });
}

/** Tenures by office. */
type HeldByOffice = ReadonlyMap<string, readonly Held[]>;

async function heldOf(transaction: Transaction, offices: Iterable<string>): Promise<HeldByOffice> {
  const held = new Map<string, readonly Held[]>();
  for (const slugs of slices(offices, OFFICES)) {
    const found = (await transaction.run(TENURES, { slugs })) as unknown as { slug: string; tenures: Held[] }[];
    for (const { slug, tenures } of found) held.set(slug, tenures);
  }
  return held;
}

/** These offices, and all others that those who held them held. */
function officesIn(held: HeldByOffice): Set<string> {
  const named = new Set(held.keys());
  for (const tenures of held.values())
    for (const { others } of tenures) for (const [office] of others) named.add(office);
  return named;
}

/** The other offices that somebody held who held one that excludes them. */
function exclusiveOf(held: HeldByOffice, posts: ReadonlyMap<string, Post>): Set<string> {
  const exclusive = new Set<string>();
  for (const [slug, tenures] of held) {
    for (const [office] of tenures.flatMap(({ others }) => others))
      if (isExclusive(posts.get(slug), posts.get(office))) exclusive.add(office);
  }
  return exclusive;
}

const isExclusive = (one: Post | undefined, other: Post | undefined): boolean =>
  one !== undefined && other !== undefined && excludes(one, other);

/** All tenures of offices. */
async function holdersOf(transaction: Transaction, offices: Iterable<string>): Promise<Map<string, Tenure[]>> {
  const holders = new Map<string, Tenure[]>();
  for (const slugs of slices(offices, OFFICES)) {
    const found = (await transaction.run(HOLDERS, { slugs })) as unknown as { slug: string; tenures: Facts[] }[];
    for (const { slug, tenures } of found) holders.set(slug, tenures.map(tenureOf));
  }
  return holders;
}

async function postsOf(transaction: Transaction, slugs: Iterable<string>): Promise<Map<string, Post>> {
  const posts = new Map<string, Post>();
  for (const some of slices(slugs, BATCH)) {
    for (const row of await transaction.run(POSTS, { slugs: some })) {
      const { slug, title, countries, hasOrganization } = row as unknown as Parameters<typeof postOf>[0];
      const of = (row.class as OfficeClass | null) ?? undefined;
      posts.set(slug, postOf({ slug, title, class: of, countries, hasOrganization }));
    }
  }
  return posts;
}

/** The facts of an office's tenures that are in doubt, as JSON. */
function doubtedIn(
  post: Post | undefined,
  held: readonly Held[],
  posts: ReadonlyMap<string, Post>,
  heldBy: (office: string) => readonly Tenure[],
): ReadonlySet<string> {
  if (post === undefined) return new Set();
  const facts = new Map(held.map((one) => [tenureIn(one), JSON.stringify(one.facts)]));
  const doubted = doubtsIn(
    post,
    [...facts.keys()],
    livesOf(held, posts, () => false),
    heldBy,
  );
  return new Set([...doubted].flatMap((one) => facts.get(one) ?? []));
}

/** What is to be written of an office's tenures. */
function changesOf(
  post: Post | undefined,
  held: readonly Held[],
  posts: ReadonlyMap<string, Post>,
  heldBy: (office: string) => readonly Tenure[],
  isDoubted: IsDoubted,
): [id: string, ...Held['derived']][] {
  if (post === undefined) return [];
  const ends = tenureEnds(post, held.map(tenureIn), livesOf(held, posts, isDoubted), heldBy);
  return held.flatMap(({ id, derived }, at): [string, ...Held['derived']][] => {
    const { until = null, basis, followed = null } = ends[at] as TenureEnd;
    const isSame = derived[0] === until && derived[1] === basis && derived[2] === followed;
    return isSame ? [] : [[id, until, basis, followed]];
  });
}

/** Whether a tenure of another office is in doubt there. */
type IsDoubted = (office: string, facts: Facts) => boolean;

/** What else is known of those who held an office. */
function livesOf(
  held: readonly Held[],
  posts: ReadonlyMap<string, Post>,
  isDoubted: IsDoubted,
): ReadonlyMap<string, Life> {
  const lives = new Map<string, Life>();
  for (const { facts, died, others } of held) {
    if (lives.has(facts[0])) continue;
    const day = died === null ? null : parseDate(died).latest;
    lives.set(facts[0], {
      ...(day !== null && { died: day }),
      others: others.flatMap(([office, other]) => {
        const post = posts.get(office);
        return post === undefined ? [] : [{ ...tenureOf(other), post, isDoubted: isDoubted(office, other) }];
      }),
    });
  }
  return lives;
}

const tenureIn = ({ facts }: Held): Tenure => tenureOf(facts);

function tenureOf([official, from, to, attested, begunBy, endedBy, certainty, acting]: Facts): Tenure {
  const seen = attested === null ? undefined : parseDate(attested);
  const isAttestedOnly = from === null && to === null;
  const isOpen = to === '..' || (isAttestedOnly && seen?.end === '..');
  return {
    official,
    begun: begunBy ?? undefined,
    earliest: (from === null ? seen : parseDate(from))?.earliest ?? undefined,
    seen: seen?.endEarliest ?? begunBy ?? undefined,
    attested: isAttestedOnly && !isOpen ? (seen?.latest ?? begunBy ?? undefined) : undefined,
    ended: endedBy ?? undefined,
    endedFrom: to === null || endedBy === null ? undefined : (parseDate(to).earliest ?? undefined),
    ongoing: isOpen,
    sure: SURE.includes(certainty),
    acting,
  };
}
