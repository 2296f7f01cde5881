/** Doubts about who is who, as readers see them: each with its candidates, what they have in common, and what was decided. */
import type { Transaction } from '../../database/graph.js';
import { slices } from '../../lib/groups.js';
import { sha256 } from '../../lib/sha256.js';
import type { Clusters } from '../resolve/clusters.js';
import type { Doubt } from '../resolve/doubts.js';
import type { Mention } from '../resolve/mentions.js';

const BATCH = 500;

/** One of the two, by data set and what that calls him, and who he is in the graph. */
interface Candidate {
  dataset: string;
  calledAs: string;
  name: string;
  slug: string;
}

interface Row {
  key: string;
  properties: Record<string, unknown>;
  decidedAt: string | null;
  candidates: Candidate[];
  /** Tells whether anything of it differs from what is seen. */
  hash: string;
}

/**
 * Shows the doubts of who is who, in the place of those that were there.
 *
 * @param transaction in which all officials and data sets are there that doubts are about
 * @returns whether any is another one than before
 */
export async function showDoubts(transaction: Transaction, clusters: Clusters): Promise<boolean> {
  const rows = new Map(clusters.doubts.map((doubt) => [doubt.key, rowOf(doubt, clusters)]));
  const outdated: string[] = [];
  for (const { key, hash, links } of await shown(transaction)) {
    const row = rows.get(key);
    // A candidate whose node is gone is another one, though he goes by the same id.
    if (row?.hash === hash && links === row.candidates.length * 2) rows.delete(key);
    else outdated.push(key);
  }
  for (const keys of slices(outdated, BATCH)) {
    await transaction.run(
      'UNWIND $keys AS key MATCH (d:Doubt {key: key}) OPTIONAL MATCH (c)-[:CANDIDATE_OF]->(d) DETACH DELETE c, d',
      { keys },
    );
  }
  for (const batch of slices(rows.values(), BATCH)) {
    await transaction.run(
      `UNWIND $rows AS row CREATE (d:Doubt {key: row.key})
       SET d += row.properties, d.hash = row.hash, d.decidedAt = datetime(row.decidedAt)
       WITH row, d UNWIND range(0, 1) AS at WITH row.candidates[at] AS candidate, d, at
       MATCH (o:Official {slug: candidate.slug}) MATCH (s:Dataset {slug: candidate.dataset})
       CREATE (c:DoubtCandidate {key: d.key, at: at, calledAs: candidate.calledAs, name: candidate.name})-[:CANDIDATE_OF]->(d)
       CREATE (c)-[:MAY_BE]->(o) CREATE (c)-[:STATED_BY]->(s)`,
      { rows: batch },
    );
  }
  return outdated.length + rows.size > 0;
}

/** The doubts that are seen, and how many officials and data sets their candidates lead to. */
async function shown(transaction: Transaction): Promise<{ key: string; hash: string; links: number }[]> {
  const rows = await transaction.run(
    `MATCH (d:Doubt) RETURN d.key AS key, d.hash AS hash,
       COUNT { (d)<-[:CANDIDATE_OF]-()-[:MAY_BE]->(:Official) } + COUNT { (d)<-[:CANDIDATE_OF]-()-[:STATED_BY]->(:Dataset) } AS links`,
  );
  return rows.map(({ key, hash, links }) => ({ key: String(key), hash: String(hash), links: Number(links) }));
}

function rowOf(doubt: Doubt, clusters: Clusters): Row {
  const { key, state, one, other, reasons, against = null, decision } = doubt;
  const candidateOf = (mention: Mention): Candidate => ({
    ...{ dataset: mention.dataset, calledAs: mention.ids[0] ?? '', name: mention.names[0] ?? '' },
    slug: clusters.slugOf(mention),
  });
  const properties = {
    ...{ state, against, label: one.names[0] ?? '', names: [...new Set([...one.names, ...other.names])].sort() },
    ...{ kinds: reasons.map(({ kind }) => kind), reasons: reasons.map((reason) => JSON.stringify(reason)) },
    ...{ decided: decision?.state ?? null, decidedIn: decision?.dataset ?? null, decidedBy: decision?.by ?? null },
  };
  const row = { key, properties, decidedAt: decision?.at ?? null, candidates: [one, other].map(candidateOf) };
  return { ...row, hash: sha256(JSON.stringify(row)).toString('hex').slice(0, 16) };
}
