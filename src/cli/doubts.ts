/** `entente doubts` and `entente decide`: who may be whom, and what somebody decides about it. */
import type { Config } from '../config.js';
import type { Graph } from '../database/index.js';
import { OperatorError } from '../errors.js';
import { factId } from '../model/fact-ids.js';
import { DoubtState } from '../model/vocabulary.js';
import { withGraph } from './import.js';
import { print, printJson, style } from './terminal.js';

interface Row {
  id: string;
  state: string;
  reasons: { kind: string; text: string; inCommon: string[] }[];
  against: string | null;
  candidates: { official: string; dataset: string; calledAs: string; name: string }[];
}

/** Lists doubts: the open ones, or with `all` those that are decided too. */
export async function doubtsCommand(config: Config, { all, json }: { all: boolean; json: boolean }): Promise<void> {
  await withGraph(config, async ({ graph }) => {
    const rows = await list(graph, all);
    if (json) {
      printJson({ doubts: rows });
      return;
    }
    if (rows.length === 0) print(all ? 'Nobody is in doubt.' : 'No doubt is open.');
    for (const { id, state, reasons, against, candidates } of rows) {
      print(`${style.bold(id)}  ${state.toLowerCase()}`);
      for (const { name, dataset, official } of candidates) print(`  ${name}, of ${dataset}: Official:${official}`);
      for (const { text, inCommon } of reasons) print(`  ${text}: ${inCommon.join(', ')}`);
      if (against !== null) print(`  against it: ${against}`);
    }
    if (rows.length > 0) print(`\n${rows.length} in all. "entente decide ID same" or "different" settles one.`);
  });
}

/** Decides a doubt, or takes the decision back. */
export async function decideCommand(
  config: Config,
  doubt: string,
  decision: string,
  { json }: { json: boolean },
): Promise<void> {
  const state = Object.values(DoubtState).find((one) => one === decision.toUpperCase());
  if (state === undefined) {
    throw new OperatorError(
      `The decision got ${JSON.stringify(decision)}; wanted same, different, or open to take one back.`,
    );
  }
  const { decideDoubt } = await import('../dataset/index.js');
  await withGraph(config, async ({ graph }) => {
    await decideDoubt(graph, { doubt, state, by: 'command line', at: new Date() });
    const now = (await list(graph, true)).find(({ id }) => id === doubt);
    if (json) printJson({ doubt: now ?? null });
    else
      print(
        now === undefined ? `Nothing is doubtful about ${doubt} any more.` : `${doubt}: ${now.state.toLowerCase()}.`,
      );
  });
}

async function list(graph: Graph, all: boolean): Promise<Row[]> {
  const rows = await graph.run(
    `MATCH (d:Doubt) WHERE $all OR d.state = 'OPEN'
     RETURN d.key AS key, d.state AS state, coalesce(d.reasons, []) AS reasons, d.against AS against, COLLECT {
       MATCH (d)<-[:CANDIDATE_OF]-(c), (c)-[:MAY_BE]->(o:Official), (c)-[:STATED_BY]->(s:Dataset)
       RETURN {official: o.slug, dataset: s.slug, calledAs: c.calledAs, name: c.name} ORDER BY c.at } AS candidates
     ORDER BY key`,
    { all },
  );
  return rows.map(({ key, reasons, ...row }) => ({
    id: factId('Doubt', [String(key)]),
    ...(row as Omit<Row, 'id' | 'reasons'>),
    reasons: (reasons as string[]).map((text) => JSON.parse(text) as Row['reasons'][number]),
  }));
}
