/** The figures of a network: computed by a worker, for they take longer than the event loop can wait. */
import { Piscina } from 'piscina';
import { RequestRefused } from '../errors.js';
import { Turns } from '../lib/turns.js';
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

export interface NetworkWorkerOptions {
  /** How many networks may wait while one is computed. */
  mostWaiting: number;
  /** How long a worker that has nothing to do stays, in ms. */
  idleMs: number;
  /** What a worker may take, in MB: twenty thousand links need a part of it. */
  memoryMegabytes: number;
}

const USUAL: NetworkWorkerOptions = { mostWaiting: 16, idleMs: 10_000, memoryMegabytes: 128 };

/**
 * A worker that computes networks, one after another: on few cores, several would not be faster. It starts with the first
 * network, keeps neither the program alive nor its memory for long, and is replaced when it dies. Close it.
 */
export class NetworkWorker {
  private readonly pool: Piscina<readonly Link[], NodeFigures[]>;
  // Piscina's own queue is not for tasks that can be aborted: its bound does not hold for them, and they are forgotten when
  // the worker dies (piscinajs/piscina#899, #1029). So it gets one at a time.
  private readonly turns: Turns;
  /** Told of a worker that dies before it has begun, which Piscina tells nobody who waits for it. */
  private died: (error: Error) => void = () => undefined;

  constructor(options: Partial<NetworkWorkerOptions> = {}) {
    const { mostWaiting, idleMs, memoryMegabytes } = { ...USUAL, ...options };
    this.turns = new Turns(mostWaiting);
    this.pool = new Piscina({
      // Compiled, also where the rest runs from its sources: a worker starts from a file.
      filename: shipped('dist', 'analytics', 'network-figures.js'),
      name: 'figuresOf',
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: idleMs,
      resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: memoryMegabytes },
    });
    this.pool.on('error', (error: Error) => this.died(error));
  }

  /** How many workers there are: none before the first network, and none after some time without. */
  get workers(): number {
    return this.pool.threads.length;
  }

  /**
   * Computes the figures of a network.
   *
   * @param complete whether the links are all that there are
   * @param signal ends the computation, or the waiting for it, when it is aborted
   * @throws RequestRefused where too many wait, or the network takes too much memory; the signal's reason
   */
  async figures(links: readonly Link[], complete: boolean, signal: AbortSignal): Promise<NetworkFigures> {
    if (links.length === 0) return { nodes: [], links, complete };
    if (this.turns.full) {
      throw new RequestRefused(
        'Many networks are being computed. Ask for this one again in some seconds.',
        'SERVICE_UNAVAILABLE',
      );
    }
    const nodes = await this.turns.do(() => this.compute(links, signal), signal);
    return { nodes, links, complete };
  }

  /** Ends the worker, and what it computes. */
  async close(): Promise<void> {
    await this.pool.destroy();
  }

  private async compute(links: readonly Link[], signal: AbortSignal): Promise<NodeFigures[]> {
    const dead = new AbortController();
    this.died = (error) => dead.abort(error);
    try {
      return await this.pool.run(links, { signal: AbortSignal.any([signal, dead.signal]) });
    } catch (thrown) {
      signal.throwIfAborted();
      const error: unknown = dead.signal.aborted ? dead.signal.reason : thrown;
      if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
      throw new RequestRefused(
        `A network of ${links.length} links takes more memory than there is for one. ` +
          'Narrow its filter: a shorter period, fewer countries, a greater minMeetings.',
        'QUERY_TOO_COMPLEX',
        { cause: error },
      );
    }
  }
}

/** About how much memory a network's figures take. */
export function roughBytes(kept: unknown): number {
  const { nodes, links } = kept as NetworkFigures;
  return 200 * nodes.length + 150 * links.length;
}
