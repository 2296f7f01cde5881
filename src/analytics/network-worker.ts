/** The worker of `network.ts`: takes links, gives the figures of their ends. */
import { parentPort } from 'node:worker_threads';
import { figuresOf } from './network-figures.js';
import type { Link } from './network.js';

parentPort?.on('message', ({ id, links }: { id: number; links: Link[] }) => {
  parentPort?.postMessage({ id, nodes: figuresOf(links) });
});
