/**
 * Makes the graph state what a data set states: all of it becomes seen in one step, or nothing. Of a large data set the new
 * nodes are written beforehand, in many transactions, under labels that no question asks for.
 */
import type { Graph } from '../../database/graph.js';
import { OperatorError } from '../../errors.js';
import { type Ground, groundOf, LossRefused, type Outcome } from '../baseline/ground.js';
import { importOf, Lease } from './lease.js';
import type { Prepared } from '../prepare/prepare.js';
import { DatasetError } from '../report/problems.js';
import { Room } from './budget.js';
import { clearStaged, Staging, StagingRefused } from './staging.js';
import { type StoreOptions, Storing } from './storing.js';
import { EndsMissing } from './write.js';

/** An import that was planned for another state of the graph. */
export class GraphChanged extends OperatorError {}

/** More facts than these would fill the memory that the database has for one transaction. */
const MOST_AT_ONCE = 40_000;
/** How many batches are written at the same time: as many as keep a small machine busy. */
const AT_ONCE = 2;

/**
 * Makes the graph state what the data set states. Run twice, the second changes nothing. Readers see the old version until
 * all of the new one is there.
 *
 * @throws DatasetError where another data set refers to what this one states no longer; nothing is changed then
 * @throws ImportRunning where another import does not end
 * @throws GraphChanged where another import changed the graph meanwhile, and it is not prepared anew
 */
export async function storeDataset(graph: Graph, ready: Prepared, options: StoreOptions = {}): Promise<Outcome> {
  const { mostAtOnce = MOST_AT_ONCE } = options;
  const { name } = ready.manifest;
  // Each record states a fact at least.
  const isChecked = async ({ records, checked }: Prepared): Promise<void> => {
    if (records <= mostAtOnce) await checked;
  };
  await isChecked(ready);
  const lease = await Lease.take(graph, options.work ?? importOf(name), options.patienceMs);
  try {
    const ground = await groundOf(graph, name);
    const prepared = await ofRevision(ready, ground, options.anew);
    if (prepared !== ready) await isChecked(prepared);
    const say = options.say ?? (() => undefined);
    const begin = (): Promise<Storing> => Storing.begin(graph, prepared, ground, lease, say, options);
    const isSmall = (prepared.stated.total ?? Infinity) <= mostAtOnce;
    const outcome = await (isSmall
      ? storeAtOnce(graph, lease, begin)
      : storeStaged(graph, lease, begin, prepared, ground));
    if (outcome.total.removed > 0) await clearStaged(graph, lease);
    return outcome;
  } finally {
    await lease.release();
  }
}

/** What was prepared, of the graph as it is: what was looked up before another import changed it may not be there any more. */
async function ofRevision(prepared: Prepared, { revision }: Ground, anew: StoreOptions['anew']): Promise<Prepared> {
  if (prepared.revision === undefined || prepared.revision === revision) return prepared;
  if (anew !== undefined) return anew();
  throw new GraphChanged(
    'Another import changed the graph while this one was prepared. Nothing was changed. Try again.',
  );
}

/** In one transaction. Tried again as a whole where the database asks for it: so it begins anew each time. */
async function storeAtOnce(graph: Graph, lease: Lease, begin: () => Promise<Storing>): Promise<Outcome> {
  await clearStaged(graph, lease);
  return graph.write(async (transaction) => {
    const one = await begin();
    await one.create({
      ...{ transaction, atOnce: 1, hidden: false, isDone: () => false },
      run: (_, text, parameters) => transaction.run(text, parameters),
    });
    return one.show(transaction);
  });
}

/** New nodes in many transactions, under labels that no question asks for, while the rest may still be checked. */
async function storeStaged(
  graph: Graph,
  lease: Lease,
  begin: () => Promise<Storing>,
  { manifest, fingerprint, nodes }: Prepared,
  { revision, known }: Ground,
): Promise<Outcome> {
  const room = await Room.of(graph, manifest.name);
  // Of a data set that is new, so is every node.
  if (known === undefined) room.check(nodes, 0);
  const staging = await Staging.open(graph, lease, `${manifest.name} ${revision} ${fingerprint}`);
  try {
    const one = await begin();
    await staging.recall(one.written);
    await one.create({
      ...{ atOnce: AT_ONCE, hidden: true, isDone: (step) => staging.has(step) },
      run: (...batch) => staging.run(...batch),
      transaction: { run: (text, parameters) => staging.write(text, parameters) },
      room,
    });
    staging.confirm();
    return await graph.write(async (transaction) => {
      await Staging.end(transaction);
      return one.show(transaction);
    });
  } catch (error) {
    // What else goes wrong may pass, and what was staged is taken up then.
    if ([DatasetError, StagingRefused, LossRefused, EndsMissing].some((refused) => error instanceof refused))
      await clearStaged(graph, lease);
    throw error;
  }
}
