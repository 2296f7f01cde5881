/** The whole graph as a file: all that is there for good, and nothing that programs left while they wrote. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Graph } from '../../database/index.js';
import { OperatorError } from '../../errors.js';
import { Numbers } from '../../lib/numbers.js';
import type { Say } from '../report/progress.js';
import { Lease } from '../write/lease.js';
import { LASTING } from '../write/staging.js';
import { BackupWriter, entriesOf, FORMAT, type Head, unwritable } from './file.js';
import { UnknownValue } from './values.js';

export interface BackupOptions {
  /** The program's version. */
  program: string;
  /** Whether a file of that name is replaced. */
  force?: boolean;
  say?: Say;
  now?: Date;
  /** How long to wait for an import to end, in ms. */
  patienceMs?: number;
}

/**
 * Writes the graph to a file: nodes with their labels, relationships, all properties; read back before it takes its name. Imports
 * wait meanwhile; questions are answered.
 *
 * @returns what the file says of itself
 * @throws OperatorError where there is such a file, it cannot be written, or the graph changed meanwhile
 */
export async function backUp(graph: Graph, path: string, options: BackupOptions): Promise<Head> {
  const refuseOther = (): void => {
    if (existsSync(path) && options.force !== true)
      throw new OperatorError(`There is a file ${path} already. Name another one, or pass --force to replace it.`);
  };
  refuseOther();
  const lease = await Lease.take(graph, { doing: 'a backup' }, options.patienceMs);
  const exact = graph.exact();
  // Under its name stands a whole backup or none. Not by the process's number: in containers that is always the same.
  const partial = `${path}.${randomUUID()}.part`;
  try {
    // Another backup may have written it while this one waited.
    refuseOther();
    const head = await headFor(graph, options);
    const writer = await BackupWriter.open(partial, head);
    try {
      await write(exact, writer, head, options.say);
      // Whoever slept while it was read may have lost the graph to an import.
      await graph.write((transaction) => lease.confirm(transaction));
      for await (const { entries } of entriesOf(partial)) {
        void entries;
      }
      await rename(partial, path);
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
    return head;
  } catch (error) {
    throw unwritable(path, error);
  } finally {
    await exact.close();
    await lease.release();
  }
}

async function headFor(graph: Graph, { program, now = new Date() }: BackupOptions): Promise<Head> {
  const one = async (text: string): Promise<unknown> => Object.values((await graph.run(text))[0] ?? {})[0];
  const applied = await one('MATCH (m:Migration) RETURN coalesce(max(m.version), 0)');
  return {
    ...{ entente: 'backup', format: FORMAT, program, schema: Number(applied) },
    neo4j: String(
      await one("CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0]"),
    ),
    at: now.toISOString(),
    nodes: Number(await one(`MATCH (n:${LASTING}) RETURN count(n)`)),
    relationships: Number(await one(`MATCH (:${LASTING})-[r]->(:${LASTING}) RETURN count(r)`)),
  };
}

async function write(graph: Graph, writer: BackupWriter, head: Head, say: Say = () => undefined): Promise<void> {
  const total = head.nodes + head.relationships;
  /** By the database's numbers, one more than ours: 0 is none. */
  const numbers = new Numbers(Uint32Array);
  let nodes = 0;
  let relationships = 0;
  try {
    const rows = graph.stream(`MATCH (n:${LASTING}) RETURN elementId(n), labels(n), properties(n)`);
    for await (const [id, labels, properties] of rows) {
      numbers.set(numberOf(id), (nodes += 1));
      await writer.node({ labels: labels as string[], properties: properties as Record<string, unknown> });
      say({ stage: 'write', done: nodes, total });
    }
    const related = graph.stream(
      `MATCH (a:${LASTING})-[r]->(b:${LASTING}) RETURN type(r), elementId(a), elementId(b), properties(r)`,
    );
    for await (const [type, a, b, properties] of related) {
      const [from, to] = [numbers.get(numberOf(a)) - 1, numbers.get(numberOf(b)) - 1];
      if (from < 0 || to < 0) throw changed();
      relationships += 1;
      await writer.relationship({ type: String(type), from, to, properties: properties as Record<string, unknown> });
      say({ stage: 'write', done: nodes + relationships, total });
    }
    // No import writes now. A reset may, or a statement of somebody's own.
    if (nodes !== head.nodes || relationships !== head.relationships) throw changed();
    await writer.close();
  } catch (error) {
    await writer.abandon();
    if (!(error instanceof UnknownValue)) throw error;
    throw new OperatorError(`A node or relationship cannot be backed up: ${error.message}.`, { cause: error });
  }
}

/** What an element's id ends with: the number by which the store knows it. */
const numberOf = (elementId: unknown): number =>
  Number(String(elementId).slice(String(elementId).lastIndexOf(':') + 1));

function changed(): OperatorError {
  return new OperatorError(
    'The graph was changed by something else than an import while it was backed up. No backup was kept. Try again, while nothing else writes to it.',
  );
}
