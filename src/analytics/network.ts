/** The figures of a network: computed by a worker, for they take longer than the event loop can wait. */
import { once } from 'node:events';
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

/** What the worker may take: twenty thousand links need a part of it. */
const MEMORY = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 128 };

/** How long a worker is kept that has nothing to do, in ms. */
const IDLE_MS = 10_000;

interface Answer {
  id: number;
  nodes: NodeFigures[];
}

/** The worker, and who waits for it. One serves all: it would not be faster with several on few cores. */
class Figures {
  private worker: Worker | undefined;
  private readonly waiting = new Map<
    number,
    { resolve: (nodes: NodeFigures[]) => void; reject: (error: Error) => void }
  >();
  private count = 0;
  private idle: NodeJS.Timeout | undefined;

  of(links: readonly Link[]): Promise<NodeFigures[]> {
    clearTimeout(this.idle);
    this.worker ??= this.start();
    const id = (this.count += 1);
    const figures = new Promise<NodeFigures[]>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    this.worker.ref();
    this.worker.postMessage({ id, links });
    return figures;
  }

  private start(): Worker {
    // Compiled, also where the rest runs from its sources: a worker starts from a file.
    const worker = new Worker(shipped('dist', 'analytics', 'network-worker.js'), { resourceLimits: MEMORY });
    worker.on('message', ({ id, nodes }: Answer) => {
      this.waiting.get(id)?.resolve(nodes);
      this.waiting.delete(id);
      if (this.waiting.size > 0) return;
      // It keeps neither the program alive nor its memory for long.
      worker.unref();
      this.idle = setTimeout(() => void this.end(worker), IDLE_MS).unref();
    });
    const fail = (error: Error): void => {
      if (this.worker === worker) this.worker = undefined;
      for (const { reject } of this.waiting.values()) reject(error);
      this.waiting.clear();
    };
    worker.on('error', fail);
    void once(worker, 'exit').then(
      () => fail(new Error("the network's worker ended")),
      () => undefined,
    );
    return worker;
  }

  private async end(worker: Worker): Promise<void> {
    if (this.waiting.size > 0) return;
    this.worker = undefined;
    await worker.terminate();
  }
}

const figures = new Figures();

/** Computes the figures of a network, in a thread of its own. */
export async function networkFigures(links: readonly Link[], complete: boolean): Promise<NetworkFigures> {
  const nodes = links.length === 0 ? [] : await figures.of(links);
  return { nodes, links, complete };
}

/** About how much memory a network's figures take. */
export function roughBytes(kept: unknown): number {
  const { nodes, links } = kept as NetworkFigures;
  return 200 * nodes.length + 150 * links.length;
}
