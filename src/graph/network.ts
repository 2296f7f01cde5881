/** The figures of a network: computed by a worker, for they take longer than the event loop can wait. */
import { Worker } from 'node:worker_threads';
import { shipped } from '../paths.js';

/** A link between two officials, by slug; `a` comes before `b` in the alphabet. */
export interface Link {
  a: string;
  b: string;
  meetings: number;
  weight: number;
}

export interface NodeFigures {
  slug: string;
  degree: number;
  weightedDegree: number;
  /** 0 to 1. */
  betweenness: number;
  /** All sum to 1. */
  pageRank: number;
  /** From 0, the largest community first. */
  community: number;
}

export interface NetworkFigures {
  /** The heaviest first. */
  nodes: NodeFigures[];
  /** The heaviest first. */
  links: readonly Link[];
  /** False where there were more links than can be computed. */
  complete: boolean;
}

/** Computes the figures of a network, in a thread of its own. */
export async function networkFigures(links: readonly Link[], complete: boolean): Promise<NetworkFigures> {
  if (links.length === 0) return { nodes: [], links, complete };
  // Compiled, also where the rest runs from its sources: a worker starts from a file.
  const worker = new Worker(shipped('dist', 'graph', 'network-worker.js'), { workerData: links });
  try {
    const nodes = await new Promise<NodeFigures[]>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => reject(new Error(`the network's worker ended with ${code}`)));
    });
    return { nodes, links, complete };
  } finally {
    await worker.terminate();
  }
}

/** About how much memory a network's figures take. */
export function roughBytes(figures: unknown): number {
  const { nodes, links } = figures as NetworkFigures;
  return 200 * nodes.length + 150 * links.length;
}
