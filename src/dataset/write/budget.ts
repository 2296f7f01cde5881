/** The memory that the database has for the step in which a data set's new nodes become seen, all in one transaction. */
import { GraphAccessDenied } from '../../database/errors.js';
import type { Graph } from '../../database/graph.js';
import { StagingRefused } from './staging.js';

/** Bytes that a node takes in that transaction: measured on Neo4j 5.26, events with the entries of all their indexes. */
const OF_ENTITY = 3_200;
/** A citation has its label, and stands in its index, before. */
const OF_CITATION = 700;

const SETTINGS = ['dbms.memory.transaction.total.max', 'db.memory.transaction.total.max', 'db.memory.transaction.max'];

export class Room {
  private entities = 0;
  private citations = 0;

  /** @param bytes that a transaction may take; `Infinity` where there is no bound, or none that is known */
  constructor(
    private readonly dataset: string,
    private readonly bytes: number,
  ) {}

  static async of(graph: Graph, dataset: string): Promise<Room> {
    try {
      const rows = await graph.run('SHOW SETTINGS YIELD name, value WHERE name IN $names RETURN value', {
        names: SETTINGS,
      });
      const bounds = rows.map(({ value }) => bytesOf(String(value))).filter((bytes) => bytes > 0);
      return new Room(dataset, Math.min(...bounds));
    } catch (error) {
      // Who may import need not be allowed to see settings. The database itself refuses what is too much, only later.
      if (error instanceof GraphAccessDenied) return new Room(dataset, Infinity);
      throw error;
    }
  }

  /** Makes room for a node. @throws StagingRefused where there is none left */
  take(type: string): void {
    if (type === 'Citation') this.citations += 1;
    else this.entities += 1;
    this.check(this.entities, this.citations);
  }

  /** @throws StagingRefused where there is no room for so many */
  check(entities: number, citations: number): void {
    const wanted = entities * OF_ENTITY + citations * OF_CITATION;
    if (wanted <= this.bytes) return;
    const most = Math.floor(this.bytes / OF_ENTITY);
    throw new StagingRefused(
      `Data set "${this.dataset}" is too large to become seen in one step: of new entities there are more than ${most.toLocaleString('en')}, ` +
        `which take all the memory that the database has for a transaction (${gigabytes(this.bytes)}). Nothing was changed. ` +
        'Import it into a local Neo4j, in bulk; or raise dbms.memory.transaction.total.max and the heap of this one; or import it in parts.',
    );
  }
}

/** `2.80GiB`, `512.00KiB`, `0B`. */
function bytesOf(text: string): number {
  const [, number, unit = ''] = /^([\d.]+)\s*([KMGT]?)i?B$/.exec(text) ?? [];
  return number === undefined ? 0 : Number(number) * 1024 ** ' KMGT'.indexOf(unit || ' ');
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1024 ** 3).toFixed(1)} GiB`;
}
