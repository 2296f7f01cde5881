/**
 * Data as diplomacy makes it, by size and seed: a few officials are at very many events and most at few. Written as the
 * importer writes it, but for citations.
 */
import { iso31661 } from 'iso-3166';
import type { Graph } from '../../src/database/index.js';
import { migrate } from '../../src/database/index.js';
import { deriveAllTerms } from '../../src/database/search-terms.js';
import { MEETING_KINDS } from '../../src/model/meetings.js';
import type { EventKind } from '../../src/model/vocabulary.js';
import { indexedDays, PRECISIONS, parseDate } from '../../src/model/dates.js';

export interface Size {
  officials: number;
  events: number;
  agreements: number;
}

/** How much there is at a scale; at 1, 200,000 events with 600,000 participations. */
export function sizeAt(scale: number): Size {
  return { officials: 20_000 * scale, events: 200_000 * scale, agreements: 10_000 * scale };
}

export const COUNTRIES = iso31661.map(({ alpha3 }) => alpha3.toLowerCase()).sort();

/** Numbers from 0 up to 1 that look random and are the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** An index below `count`, the lower the likelier: the first of 20,000 is drawn one time in 27. */
export function skewed(next: () => number, count: number): number {
  return Math.min(count - 1, Math.floor(count * next() ** 3));
}

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');

/** A name for a number: two words, the same for the same number. */
export function nameOf(number: number): string {
  const word = (value: number): string => {
    const text = [value % 20, Math.floor(value / 20) % 20, Math.floor(value / 400) % 20]
      .map((at) => SYLLABLES[at])
      .join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return `${word(number)} ${word(number * 7 + 3 + Math.floor(number / 8000))}`;
}

/** The country that an official belongs to. */
export function countryOf(official: number): string {
  // Large countries have more officials, and some of the busiest.
  return COUNTRIES[Math.floor(COUNTRIES.length * random(official)() ** 2)] ?? '';
}

const KINDS: readonly EventKind[] = [
  'TALKS',
  'TALKS',
  'TALKS',
  'SUMMIT',
  'CONFERENCE',
  'PHONE_CALL',
  'BANQUET',
  'SIGNING',
  'VISIT',
  'EXERCISE',
];
const FIRST_DAY = Date.UTC(2005, 0, 1);
const DAYS = 7_300;
const BATCH = 10_000;

export function dayAt(offset: number): string {
  return new Date(FIRST_DAY + offset * 86_400_000).toISOString().slice(0, 10);
}

/** Fills an empty graph. Does nothing where it holds this data already. */
export async function load(graph: Graph, scale: number, seed: number, say: (line: string) => void): Promise<void> {
  await migrate(graph);
  // What the peer and the statements written by hand search in.
  await graph.run(
    "CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Official) ON EACH [n.label] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } }",
  );
  const name = `bench-${scale}-${seed}`;
  const [there] = await graph.read({
    text: 'RETURN EXISTS { (:Dataset {slug: $name, version: "whole"}) }',
    parameters: { name },
  });
  if (there === true) return;
  const size = sizeAt(scale);
  const next = random(seed);
  const common = { certainty: 'REPORTED', dataset: name };
  await graph.run('MERGE (:Dataset {slug: $name})', { name });
  const write = async (
    what: string,
    count: number,
    row: (index: number) => object,
    statement: string,
  ): Promise<void> => {
    say(`${count} ${what}`);
    for (let start = 0; start < count; start += BATCH) {
      const rows = Array.from({ length: Math.min(BATCH, count - start) }, (_, at) => row(start + at));
      await graph.run(`UNWIND $rows AS row CALL (row) { ${statement} }`, { rows });
    }
  };
  await write(
    'countries',
    COUNTRIES.length,
    (at) => ({ slug: COUNTRIES[at], label: `Country ${COUNTRIES[at] ?? ''}`, former: false, ...common }),
    'CREATE (n:Country) SET n = row CREATE (g:Organization {slug: row.slug + "-government", label: row.label, kind: "GOVERNMENT", certainty: "REPORTED"})-[:OF_COUNTRY]->(n)',
  );
  await write(
    'places',
    2_000,
    (at) => ({
      slug: `place-${at}`,
      label: `Place ${nameOf(at)}`,
      country: COUNTRIES[at % COUNTRIES.length],
      ...common,
    }),
    'MATCH (c:Country {slug: row.country}) CREATE (n:Place {slug: row.slug, label: row.label, kind: "CITY", certainty: row.certainty, dataset: row.dataset})-[:OF_COUNTRY]->(c)',
  );
  await write(
    'officials',
    size.officials,
    (at) => ({
      properties: { slug: `o-${at}`, label: nameOf(at), aliases: [], ...common },
      country: countryOf(at),
    }),
    'MATCH (c:Country {slug: row.country}) CREATE (n:Official)-[:CITIZEN_OF]->(c) SET n = row.properties',
  );
  await write(
    'events',
    size.events,
    (at) => {
      const day = dayAt(Math.floor(next() * DAYS));
      const { begins, ends, span, sortDay } = indexedDays(parseDate(day));
      const here = new Set(Array.from({ length: 2 + Math.floor(next() ** 2 * 4) }, () => skewed(next, size.officials)));
      const kind = KINDS[Math.floor(next() * KINDS.length)] ?? 'TALKS';
      const status = next() < 0.95 ? 'OCCURRED' : 'SCHEDULED';
      return {
        meets: status === 'OCCURRED' && MEETING_KINDS.includes(kind),
        properties: {
          ...{
            slug: `e-${at}`,
            label: `Event ${at}`,
            kind,
            leaf: true,
            ...(status === 'OCCURRED' && { tookPlace: true }),
            ...common,
          },
          ...{ status, date: day, start: day, end: day, span, startPrecision: PRECISIONS.DAY },
        },
        days: { begins, ends, sortDay },
        place: `place-${skewed(next, 2_000)}`,
        officials: [...here].map((official) => `o-${official}`),
      };
    },
    `MATCH (l:Place {slug: row.place})
     CREATE (e:Event)-[:TOOK_PLACE_IN]->(l)
     SET e = row.properties, e.begins = date(row.days.begins), e.ends = date(row.days.ends), e.sortDay = date(row.days.sortDay),
       e.present = CASE WHEN row.meets THEN size(row.officials) ELSE 0 END, e.earliest = date(row.days.begins), e.latest = date(row.days.ends), e.startLatest = date(row.days.begins)
     WITH e, row UNWIND row.officials AS slug
     MATCH (o:Official {slug: slug})-[:CITIZEN_OF]->(c:Country)
     CREATE (o)-[:PARTICIPATED_IN {role: 'ATTENDEE', presence: 'IN_PERSON', certainty: 'REPORTED', citations: []}]->(e)
     FOREACH (_ IN CASE WHEN row.meets THEN [1] ELSE [] END | CREATE (o)-[:MET_AT]->(e))
     WITH DISTINCT e, c CREATE (e)-[:INVOLVES]->(c)`,
  );
  await write(
    'agreements',
    size.agreements,
    (at) => {
      const signed = dayAt(Math.floor(next() * DAYS));
      const [a, b] = [skewed(next, COUNTRIES.length), skewed(next, COUNTRIES.length)];
      return {
        properties: {
          slug: `a-${at}`,
          label: `Agreement ${at}`,
          kind: 'TREATY',
          signedOn: signed,
          ...common,
        },
        day: signed,
        parties: [...new Set([COUNTRIES[a], COUNTRIES[b]])],
        inForce: next() < 0.7,
      };
    },
    `CREATE (g:Agreement) SET g = row.properties, g.signedEarliest = date(row.day), g.signedLatest = date(row.day)
     SET g.inForceEarliest = CASE WHEN row.inForce THEN date(row.day) END, g.inForceLatest = CASE WHEN row.inForce THEN date(row.day) END
     WITH g, row UNWIND row.parties AS slug MATCH (c:Country {slug: slug}) CREATE (c)-[:PARTY_TO {citations: []}]->(g)`,
  );
  const pairs = COUNTRIES.flatMap((a, at) => COUNTRIES.slice(at + 1).map((b) => [a, b] as const));
  await write(
    'relations',
    pairs.length,
    (at) => ({ slug: (pairs[at] ?? []).join('-'), countries: pairs[at], ...common }),
    `CREATE (r:DiplomaticRelation {slug: row.slug, establishedOn: '1970-01-01', certainty: row.certainty, dataset: row.dataset})
     WITH r, row UNWIND row.countries AS slug MATCH (c:Country {slug: slug}) CREATE (c)-[:IN_RELATION]->(r)`,
  );
  await graph.run('CALL db.awaitIndexes(300)');
  await deriveAllTerms(graph);
  await graph.run('MATCH (d:Dataset {slug: $name}) SET d.version = "whole"', { name });
}
