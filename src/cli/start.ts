/** `entente start`: everything a newcomer needs, until Ctrl-C. */
import { once } from 'node:events';
import type { Config } from '../config.js';
import { messageOf } from '../errors.js';
import { shipped } from '../paths.js';
import type { Graph } from '../database/index.js';
import {
  type Logger,
  makeLogger,
  readQuestions,
  readTrusted,
  type Service,
  type ServiceOptions,
  startService,
  warmUp,
} from '../server/index.js';
import { openGraph } from './open.js';
import { spareMemoryOfService } from './spare.js';
import { print, printJson, progress, style } from './terminal.js';

export async function start(config: Config, { json }: { json: boolean }): Promise<void> {
  spareMemoryOfService();
  // The first time its indexes are made, which takes half a minute.
  progress(config.server === undefined ? 'Starting Neo4j' : 'Opening the graph');
  const opened = await openGraph(config, progress);
  try {
    const seeded = await seedIfEmpty(opened);
    const logger = makeLogger(config.logLevel);
    opened.local?.watch((line) => logger.warn(line));
    const trusted = config.trustedDocuments === undefined ? undefined : readTrusted(config.trustedDocuments);
    const service = await startService({
      graph: opened.graph,
      logger,
      ...config,
      meetings: { maxBytes: config.meetingsBytes },
      trusted,
      imports: importsOf(opened.graph, logger),
    });
    const stopped = firstSignal();
    if (json)
      printJson({
        console: service.url,
        graphql: `${service.url}/graphql`,
        health: `${service.url}/readyz`,
        neo4j: opened.uri,
        seeded,
      });
    else {
      print(`${style.green('Entente answers.')} Stop it with Ctrl-C.`);
      print(`  Console    ${style.cyan(service.url)}`);
      print(`  Ask        ${style.cyan(`${service.url}/graphql`)}`);
      print(`  Health     ${service.url}/readyz`);
      print(`  Neo4j      ${opened.uri}${opened.local ? `, password in ${config.local.home}/neo4j-password` : ''}`);
    }
    const stopping = new AbortController();
    const warm = planPages(service, logger, stopping.signal);
    await stopped;
    progress('Stopping');
    stopping.abort();
    await warm;
    await service.stop();
  } finally {
    await opened.close();
  }
}

/** Has the database plan what the console's pages ask; a page that it has not planned is slow at first, and no worse. */
async function planPages(service: Service, logger: Logger, signal: AbortSignal): Promise<void> {
  const questions = readQuestions();
  try {
    // Questions of meetings are others once these are in memory.
    await Promise.race([service.meetingsRead(), once(signal, 'abort')]);
    const answered = await warmUp((question) => service.plan(question, signal), questions, signal);
    if (answered < questions.length && !signal.aborted)
      logger.warn(
        `${answered} of the console's ${questions.length} questions were answered as the service began: the others' pages open slowly at first.`,
      );
  } catch (error) {
    logger.warn(`The console's pages open slowly at first: ${messageOf(error)}`);
  }
}

/** Imports over GraphQL, by a thread of their own. What they need is loaded when somebody imports. */
function importsOf(graph: Graph, logger: Logger): ServiceOptions['imports'] {
  const died = (err: Error): void =>
    logger.error({ err }, 'the thread of imports died; the next import starts another');
  return { open: async () => new (await import('../dataset/worker/index.js')).ImportWorker(graph, { died }) };
}

/** Loads the bundled data sets into an empty graph; leaves any other alone. */
async function seedIfEmpty({ graph }: Awaited<ReturnType<typeof openGraph>>): Promise<boolean> {
  const [any] = await graph.read({ text: 'RETURN EXISTS { (:Dataset) }', parameters: {} });
  if (any === true) return false;
  progress('Loading the bundled data sets');
  // Needed this once: a service that finds its data does without.
  const { findDatasets, importDataset } = await import('../dataset/index.js');
  for (const folder of await findDatasets(shipped('seed'))) await importDataset(graph, folder);
  return true;
}

/**
 * The signal that ends the program in order. A second one ends it at once, as does one before the service answers: what is
 * written then is written whole or not at all, and the guard stops the server.
 */
function firstSignal(): Promise<unknown> {
  return Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)));
}
