/** Constraints and indexes, in numbered steps that are applied once and in order. Steps are added, never changed. */
import { NAMED_TYPES, NODE_TYPES } from '../model/ids.js';
import type { Graph } from './graph.js';

export interface Migration {
  version: number;
  title: string;
  statements: readonly string[];
}

const range = (index: string, label: string, property: string): string =>
  `CREATE RANGE INDEX ${index} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    title: 'each id is unique',
    statements: [...NODE_TYPES, 'Citation'].map(
      (type) => `CREATE CONSTRAINT ${type.toLowerCase()}_slug IF NOT EXISTS FOR (n:${type}) REQUIRE n.slug IS UNIQUE`,
    ),
  },
  {
    version: 2,
    title: 'names are found in any script, whatever their case and accents',
    statements: [
      `CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:${NAMED_TYPES.join('|')}) ON EACH [n.label, n.terms] ` +
        "OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false } }",
    ],
  },
  {
    version: 3,
    title: 'dates and orders are found by index',
    statements: [
      'CREATE RANGE INDEX event_span IF NOT EXISTS FOR (n:Event) ON (n.span, n.begins)',
      'CREATE RANGE INDEX event_began IF NOT EXISTS FOR (n:Event) ON (n.tookPlace, n.startPrecision, n.begins, n.kind)',
      range('event_begins', 'Event', 'begins'),
      range('event_ends', 'Event', 'ends'),
      range('event_day', 'Event', 'sortDay'),
      range('event_kind', 'Event', 'kind'),
      range('event_status', 'Event', 'status'),
      range('agreement_signed', 'Agreement', 'signedEarliest'),
      range('statement_made', 'Statement', 'madeEarliest'),
      range('source_published', 'Source', 'publishedEarliest'),
      range('office_rank', 'Office', 'rank'),
      ...NAMED_TYPES.map((type) => range(`${type.toLowerCase()}_label`, type, 'label')),
    ],
  },
  {
    version: 4,
    title: 'each import is noted once',
    statements: ['CREATE CONSTRAINT import_revision IF NOT EXISTS FOR (i:Import) REQUIRE i.revision IS UNIQUE'],
  },
  {
    version: 5,
    title: 'one import at a time; what several data sets state is kept for each',
    statements: [
      'CREATE CONSTRAINT import_lease IF NOT EXISTS FOR (l:ImportLease) REQUIRE l.name IS UNIQUE',
      'CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (c:Claim) REQUIRE c.id IS UNIQUE',
    ],
  },
  {
    version: 6,
    title: 'claims and conflicts are found by their fact',
    statements: [range('claim_fact', 'Claim', 'fact'), range('conflict_fact', 'Conflict', 'fact')],
  },
  {
    version: 7,
    title: 'each batch of a large import is written once',
    statements: ['CREATE CONSTRAINT staged_step IF NOT EXISTS FOR (s:StagedStep) REQUIRE s.step IS UNIQUE'],
  },
];

/**
 * Applies the steps that have not been applied, and waits until the indexes answer.
 *
 * @returns the steps applied now
 */
export async function migrate(graph: Graph): Promise<Migration[]> {
  await graph.run('CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE');
  const rows = await graph.run('MATCH (m:Migration) RETURN m.version AS version');
  const applied = new Set(rows.map((row) => row.version));
  const due = MIGRATIONS.filter(({ version }) => !applied.has(version));
  for (const { version, title, statements } of due) {
    // Each is a transaction of its own, and they do not touch each other.
    await Promise.all(statements.map((statement) => graph.run(statement)));
    await graph.run(
      'MERGE (m:Migration {version: $version}) ON CREATE SET m.title = $title, m.appliedAt = datetime()',
      { version, title },
    );
  }
  if (due.length > 0) await graph.run('CALL db.awaitIndexes(120)');
  return due;
}
