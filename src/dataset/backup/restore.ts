/** A backup's file as the graph. What it holds is written where nobody sees it, and seen in one transaction. */
import { ElementIds } from '../../database/element-ids.js';
import { type Graph, GraphTooLarge, migrate, MIGRATIONS } from '../../database/index.js';
import type { Transaction } from '../../database/graph.js';
import { OperatorError } from '../../errors.js';
import { Pool } from '../../lib/pool.js';
import type { Say } from '../report/progress.js';
import { GONE } from '../merge/changes.js';
import { Lease } from '../write/lease.js';
import { clearStaged, LASTING, RESTORED, Staging } from '../write/staging.js';
import { type BackupNode, type BackupRelationship, entriesOf, type Head, headOf } from './file.js';

/** What a transaction writes at most: rows, and text in the file. */
const BATCH = 5_000;
const BATCH_BYTES = 4 * 1024 * 1024;

export interface RestoreOptions {
  /** Takes the place of what the graph holds; else a graph that holds anything is refused. */
  replace?: boolean;
  say?: Say;
  /** How long to wait for an import to end, in ms. */
  patienceMs?: number;
}

/**
 * Reads a backup from its first line to its last, and writes nothing.
 *
 * @throws OperatorError where it is not whole, none of ours, or of a newer program
 */
export async function checkBackup(path: string, say: Say = () => undefined): Promise<Head> {
  const head = await headOf(path);
  const total = head.nodes + head.relationships;
  let done = 0;
  for await (const { entries } of entriesOf(path)) say({ stage: 'check', done: (done += entries.length), total });
  return head;
}

/** How many nodes a graph holds that a restore would replace. Keys are no facts, and stay. */
export async function countReplaced(graph: Graph): Promise<number> {
  const [count] = await graph.read({
    text: `MATCH (n:${LASTING}) WHERE NOT n:Migration AND NOT n:AccessKey RETURN count(n)`,
    parameters: {},
  });
  return count as number;
}

/**
 * Makes the graph the one that was backed up. Readers see it as it was until they see it whole; cut short, it is as it was, and
 * another try begins anew. A backup of an older schema is brought up to date.
 *
 * Keys that the graph holds and the backup does not stay, and one that was revoked in either is revoked.
 *
 * @param graph with its schema up to date
 * @throws OperatorError where the file is not whole, or the graph holds something and is not to be replaced
 */
export async function restoreBackup(graph: Graph, path: string, options: RestoreOptions = {}): Promise<Head> {
  const head = await headOf(path);
  const lease = await Lease.take(graph, { doing: 'a restore' }, options.patienceMs);
  try {
    const count = await countReplaced(graph);
    if (count > 0 && options.replace !== true) {
      throw new OperatorError(
        `The graph holds ${count} nodes already. Nothing was changed. Pass --yes to replace them.`,
      );
    }
    // Nothing is taken up: which nodes an earlier try had written, only that one knew.
    const staging = await Staging.open(graph, lease, `restore ${head.at} ${process.pid} ${Date.now()}`);
    await new Loading(staging, head, options.say).load(path);
    options.say?.({ stage: 'switch', done: 0 });
    const switched = graph.write(async (transaction) => {
      await lease.confirm(transaction);
      await Staging.end(transaction);
      await show(transaction);
    });
    await switched.catch((error: unknown) => {
      throw error instanceof GraphTooLarge ? tooLarge(head, error) : error;
    });
    // Whoever asks meanwhile sees what was restored as an older program left it: that is mended first.
    await migrate(graph);
    await clearStaged(graph, lease);
    return head;
  } finally {
    await lease.release();
  }
}

function tooLarge({ nodes }: Head, cause: GraphTooLarge): OperatorError {
  return new OperatorError(
    `A graph of ${nodes.toLocaleString('en')} nodes is too large for the database to make it seen in one step. Nothing was changed. ` +
      'Set ENTENTE_HEAP_MB higher for a local Neo4j, or dbms.memory.transaction.total.max and the heap on a server of yours.',
    { cause },
  );
}

/** The way of a file into the graph, where nobody sees it. */
class Loading {
  /** Of the nodes, by their numbers in the file. */
  private readonly ids = new ElementIds();
  private readonly pool = new Pool(1);
  private batches = 0;
  private done = 0;
  private nodes: BackupNode[] = [];
  private relationships: BackupRelationship[] = [];

  constructor(
    private readonly staging: Staging,
    private readonly head: Head,
    private readonly say: Say = () => undefined,
  ) {}

  /** @throws OperatorError where the file is not whole */
  async load(path: string): Promise<void> {
    let bytes = 0;
    try {
      for await (const portion of entriesOf(path)) {
        for (const entry of portion.entries) {
          if ('labels' in entry) this.nodes.push(entry);
          else this.relationships.push(entry);
        }
        bytes += portion.bytes;
        if (this.nodes.length + this.relationships.length < BATCH && bytes < BATCH_BYTES) continue;
        bytes = 0;
        await this.flush();
      }
      await this.flush();
      await this.pool.finish();
    } finally {
      await this.pool.settle();
    }
  }

  /** Begins to write what has been read, once what was begun before is written. */
  private async flush(): Promise<void> {
    const { nodes, relationships } = this;
    [this.nodes, this.relationships] = [[], []];
    if (nodes.length > 0) await this.pool.add(() => this.writeNodes(nodes));
    // The ids of their ends are known then.
    if (nodes.length > 0 && relationships.length > 0) await this.pool.finish();
    if (relationships.length > 0) await this.pool.add(() => this.writeRelationships(relationships));
  }

  private async writeNodes(nodes: readonly BackupNode[]): Promise<void> {
    const first = this.ids.length;
    const written = await this.run(
      `UNWIND range(0, size($rows) - 1) AS at WITH at, $rows[at] AS row
       CREATE (n:$(row[0])) SET n = row[1] RETURN at, elementId(n) AS id`,
      nodes.map(({ labels, properties }) => [hidden(labels), properties]),
    );
    for (const { at, id } of written) this.ids.set(first + Number(at), String(id));
    this.tell(nodes.length);
  }

  private async writeRelationships(relationships: readonly BackupRelationship[]): Promise<void> {
    const [row] = await this.run(
      `UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row[1] MATCH (b) WHERE elementId(b) = row[2]
       CREATE (a)-[r:$(row[0])]->(b) SET r = row[3] RETURN count(r) AS count`,
      relationships.map(({ type, from, to, properties }) => [type, this.ids.get(from), this.ids.get(to), properties]),
    );
    if (row?.count !== relationships.length) {
      throw new OperatorError(
        'Nodes that were restored are gone again. Nothing was changed. Try again, while nothing else writes to the graph.',
      );
    }
    this.tell(relationships.length);
  }

  private run(text: string, rows: readonly unknown[]): Promise<Record<string, unknown>[]> {
    this.batches += 1;
    return this.staging.run(`restore ${this.batches}`, text, { rows });
  }

  private tell(count: number): void {
    this.done += count;
    this.say({ stage: 'write', done: this.done, total: this.head.nodes + this.head.relationships });
  }
}

/** The labels that stand for these until they are seen. */
const hidden = (labels: readonly string[]): string[] => [RESTORED, ...labels.map((label) => `${RESTORED}${label}`)];

/** Makes what was restored seen, in the place of what was there. */
async function show(transaction: Transaction): Promise<void> {
  const [row] = await transaction.run('MATCH (m:Migration) RETURN max(m.version) AS version');
  if (row?.version !== MIGRATIONS.length) {
    throw new OperatorError(
      'Another version of Entente changed the schema meanwhile. Nothing was changed. Update this one, and try again.',
    );
  }
  const [before] = await transaction.run('MATCH (i:Import) RETURN max(i.revision) AS revision');
  const key = `${RESTORED}AccessKey`;
  // Whoever revokes one meanwhile waits, and finds it anew.
  await transaction.run('MATCH (k:AccessKey) SET k.locked = true REMOVE k.locked');
  await transaction.run(
    `MATCH (k:AccessKey) WHERE k.revoked IS NOT NULL MATCH (r:${key} {id: k.id}) SET r.revoked = coalesce(r.revoked, k.revoked)`,
  );
  await transaction.run(
    `MATCH (n:${LASTING}) WHERE NOT n:AccessKey OR EXISTS { MATCH (r:${key}) WHERE r.id = n.id }
     WITH n, labels(n) AS old SET n:${GONE} REMOVE n:$(old)`,
  );
  await transaction.run(
    `MATCH (n:${RESTORED}) WITH n, labels(n) AS marks
     SET n:$([mark IN marks WHERE mark <> '${RESTORED}' | substring(mark, size('${RESTORED}'))]) REMOVE n:$(marks)`,
  );
  if (before?.revision == null) return;
  // No number is told twice, of two graphs: those who listen to changes, and imports that were planned, go by them.
  await transaction.run(
    `MATCH (i:Import) WITH max(i.revision) AS last
     CREATE (:Import {revision: toInteger(CASE WHEN last > $before THEN last ELSE $before END) + 1, dataset: 'a restore', version: '',
       at: datetime(), entities: [], created: 0, changed: 0, removed: 0})`,
    { before: before.revision },
  );
}
