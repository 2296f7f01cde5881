/** Records put together that belong to one group, wherever in the file they stand; many are put aside on disk meanwhile. */
import { numberOf } from '../facts/keys.js';
import { Spool } from '../facts/spool.js';
import type { RawRecord } from '../read/raw.js';

/** Characters of records that are held in memory at once. */
const MOST_IN_MEMORY = 32_000_000;
/** In so many parts those are put aside that are more; each must fit into memory. */
const PARTS = 64;

type Put = [key: string, record: RawRecord];

/**
 * Records by group. Groups come in the order of their first records, where all fit into memory.
 *
 * @param mostInMemory characters
 */
export async function* groupsOf(
  records: AsyncIterable<Put>,
  mostInMemory = MOST_IN_MEMORY,
): AsyncGenerator<[RawRecord, ...RawRecord[]]> {
  let groups = new Map<string, [RawRecord, ...RawRecord[]]>();
  let held = 0;
  let spool: Spool<string, Put> | undefined;
  const putAside = async (put: Put): Promise<void> => {
    await spool?.add(String(numberOf(put[0]) % PARTS), put);
  };
  try {
    for await (const put of records) {
      if (spool !== undefined) {
        await putAside(put);
        continue;
      }
      add(groups, put);
      held += sizeOf(put);
      if (held <= mostInMemory) continue;
      spool = new Spool();
      for (const [key, group] of groups) for (const record of group) await putAside([key, record]);
      groups = new Map();
    }
    if (spool === undefined) {
      yield* groups.values();
      return;
    }
    spool.end();
    for (let part = 0; part < PARTS; part += 1) {
      for await (const some of spool.read(String(part))) for (const put of some) add(groups, put);
      yield* groups.values();
      groups = new Map();
    }
  } finally {
    await spool?.close();
  }
}

function add(groups: Map<string, [RawRecord, ...RawRecord[]]>, [key, record]: Put): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [record]);
  else group.push(record);
}

function sizeOf([key, { fields }]: Put): number {
  return Object.values(fields).reduce((sum, value) => sum + value.length, key.length);
}
