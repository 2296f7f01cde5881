/** Checks of the machine and the folder on which a local Neo4j runs. */
import { leastJava, type LocalState, pageCacheMegabytes } from '../../local-neo4j/index.js';
import type { Config } from '../../config.js';
import { fault, faultOf, type Finding, ok, warning } from './finding.js';

/** What Node and the system want beside Neo4j, in MB: a service of a large graph takes 300. */
const BESIDE = 768;

/** The machine's memory, in MB. */
export interface Memory {
  total: number;
  /** What a new program could have. */
  available: number;
}

/** @param local the configuration of the local Neo4j */
export function localChecks(local: Config['local'], state: LocalState, memory: Memory): Finding[] {
  return [
    checkJava(local.version, state),
    checkJars(local, state),
    ...checkLastStart(state),
    checkDisk(local.home, state),
    checkMemory(local.heapMegabytes, state, memory),
    checkModes(local.home, state),
  ];
}

/** Neo4j's own list: 5.26 runs on 17 and 21, the calendar releases on 21 and later. */
function checkJava(version: string, { java }: LocalState): Finding {
  if (typeof java === 'string') return faultOf('Java', java);
  const { command, major } = java;
  const least = leastJava(version);
  if (least === 17 && major !== 17 && major !== 21) {
    return warning(
      'Java',
      `Java ${String(major)} (${command}); Neo4j ${version} is made for 17 and 21.`,
      'Set JAVA_HOME to one of these, should the local Neo4j not start.',
    );
  }
  return ok('Java', `Java ${String(major)} (${command}), for Neo4j ${version}.`);
}

function checkJars({ jars: folder, version }: Config['local'], { jars }: LocalState): Finding {
  if (typeof jars === 'string') return faultOf('jars', jars);
  if (jars) return ok('jars', `Neo4j ${version} is in ${folder}.`);
  return ok('jars', `Neo4j ${version} is not in ${folder}; the first start fetches it with Maven, which is there.`);
}

function checkLastStart({ lastFailure }: LocalState): Finding[] {
  if (lastFailure === undefined) return [];
  const { says, cure } = faultOf('last start', lastFailure);
  return [warning('last start', `What the local Neo4j printed last: ${says}`, cure ?? 'Start it again.')];
}

/** A bulk import and a restore have the old and the new side by side for a while. */
function checkDisk(home: string, { free, leastFree, data }: LocalState): Finding {
  const check = 'disk';
  const has = `${megabytes(free)} are free for ${home}`;
  const cure = 'Free some, or set ENTENTE_HOME to a folder on another disk.';
  if (free < leastFree)
    return fault(check, `${has}; the local Neo4j starts with ${megabytes(leastFree)} at least.`, cure);
  const wanted = leastFree + data;
  if (free < wanted) {
    const why = `its data take ${megabytes(data)}, and a large import or a restore writes as much beside them`;
    return warning(check, `${has}; ${why}: wanted ${megabytes(wanted)}.`, cure);
  }
  return ok(check, `${has}, where its data take ${megabytes(data)}.`);
}

function checkMemory(heap: number, { running }: LocalState, { total, available }: Memory): Finding {
  const check = 'memory';
  const neo4j = heap + pageCacheMegabytes(heap);
  const says = `The local Neo4j may take ${megabytes(neo4j)} (ENTENTE_HEAP_MB ${heap}) of the machine's ${megabytes(total)}`;
  const cure = 'Set ENTENTE_HEAP_MB to less.';
  if (neo4j > total) return fault(check, `${says}, which has not so much.`, cure);
  if (neo4j + BESIDE > total) return warning(check, `${says}: too little is left for the service.`, cure);
  // One that runs has its share already.
  if (running === undefined && neo4j > available) {
    return warning(
      check,
      `${says}, of which ${megabytes(available)} are available now.`,
      `End other programs. ${cure}`,
    );
  }
  return ok(check, `${says}, of which ${megabytes(available)} are available now.`);
}

function checkModes(home: string, { openToOthers, hasStore }: LocalState): Finding {
  const file = `${home}/neo4j-password`;
  if (openToOthers === 0) return ok('files', hasStore ? `Only its owner reads ${file}.` : 'There is no data yet.');
  return fault(
    'files',
    `${file} lets in others (${openToOthers.toString(8).padStart(3, '0')} of its mode).`,
    `Run: chmod 600 ${file}`,
  );
}

const megabytes = (amount: number): string =>
  amount >= 10_240 ? `${Math.round(amount / 1024)} GB` : `${Math.round(amount)} MB`;
