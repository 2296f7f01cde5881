/** The worker of `network.ts`: takes links, gives the figures of their ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { figuresOf } from './network-figures.js';
import type { Link } from './network.js';

parentPort?.postMessage(figuresOf(workerData as Link[]));
