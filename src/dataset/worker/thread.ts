/** What runs in the thread: the plans of a service, over a graph of their own. `ImportThread` starts it. */
import { parentPort, workerData } from 'node:worker_threads';
import { Graph } from '../../database/graph.js';
import { ImportPlans } from '../plans.js';
import { answerCalls } from './answering.js';
import type { ThreadSettings, Told } from './messages.js';

const port = parentPort;
if (port === null) throw new TypeError('this module is for a worker thread');
const { address, options } = workerData as ThreadSettings;
const graph = Graph.at(address, options);

let known = '';
/** Tells how things are, where they are otherwise than told last. */
const tellState = async (): Promise<void> => {
  const state = { kept: plans.size, bookmarks: await graph.bookmarks() };
  const now = JSON.stringify(state);
  if (now !== known) port.postMessage({ state } satisfies Told);
  known = now;
};
const plans = new ImportPlans(graph, { dropped: () => void tellState() });

answerCalls(
  port,
  {
    plan: (_signal, ...given: Parameters<ImportPlans['plan']>) => plans.plan(...given),
    run: (_signal, ...given: Parameters<ImportPlans['run']>) => plans.run(...given),
    permit: (_signal, ...given: Parameters<ImportPlans['permit']>) => plans.permit(...given),
    decide: (_signal, ...given: Parameters<ImportPlans['decide']>) => plans.decide(...given),
    progress: (signal, plan: string) => plans.progress(plan, signal),
  },
  tellState,
);
