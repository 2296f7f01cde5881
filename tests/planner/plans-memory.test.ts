/** Plans outlive requests: they hold nothing of one, and all together no more than they may. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { getOperationAST, type GraphQLObjectType, parse } from 'graphql';
import { makeSchema } from '../../src/api/index.js';
import { shipped } from '../../src/paths.js';
import { collectFields, Plans } from '../../src/planner/index.js';
import { TYPE_PLANS } from '../../src/types/index.js';

const run = promisify(execFile);
const schema = makeSchema();
const query = schema.getQueryType() as GraphQLObjectType;
const today = '2026-11-25';

/** Plans every root field of a document's operation. */
function plan(plans: Plans, text: string, variables: Record<string, unknown> = {}): void {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  for (const fields of collectFields({ schema, fragments: {} }, variables, query, [operation.selectionSet]).values()) {
    plans.for({ schema, fragments: {}, operation, fields }, { variables, today });
  }
}

/** A request whose plan is large in some way, each time another. */
const HOSTILE: Record<string, (at: number) => [text: string, variables: Record<string, unknown>]> = {
  'long aliases': (at) => [`{ ${'x'.repeat(2_000)}${at}: event(id: "x") { id } }`, {}],
  'long literals': (at) => [`{ event(id: "${'x'.repeat(5_000)}${at}") { id } }`, {}],
  'many enums': (at) => [
    'query ($k: [EventKind!]) { events(filter: { kind: { anyOf: $k } }) { totalCount } }',
    { k: Array.from({ length: 500 + at }, () => 'VISIT') },
  ],
  'many fields': (at) => [
    `{ event(id: "x") { ${Array.from({ length: 30 }, (_, place) => `a${at}_${place}: participants { official { id name } }`).join(' ')} } }`,
    {},
  ],
};

it.each(Object.entries(HOSTILE))('%s never take more than all plans may', (_, write) => {
  const maxBytes = 4 * 1024 * 1024;
  const plans = new Plans(TYPE_PLANS, { maxBytes });
  let largest = 0;
  for (let at = 0; at < 300; at += 1) {
    plan(plans, ...write(at));
    largest = Math.max(largest, plans.size);
    expect(plans.size).toBeLessThanOrEqual(maxBytes);
  }
  expect(largest).toBeGreaterThan(maxBytes / 4);
});

it('those used last stay', () => {
  const plans = new Plans(TYPE_PLANS, { maxBytes: 256 * 1024 });
  const document = parse('{ event(id: "x") { id } }');
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  const [fields = []] = collectFields({ schema, fragments: {} }, {}, query, [operation.selectionSet]).values();
  const own = () => plans.for({ schema, fragments: {}, operation, fields }, { variables: {}, today });
  const first = own();
  for (let at = 0; at < 100; at += 1) {
    plan(plans, `{ a${at}: event(id: "x") { id title } }`);
    expect(own()).toBe(first);
  }
});

/** Runs a module on what was built, with a collector that can be called. */
async function collecting(body: string): Promise<unknown> {
  const script = `
    import { getOperationAST, getVariableValues, parse } from 'graphql';
    import { makeSchema } from '${shipped('dist', 'api', 'index.js')}';
    import { collectFields, Plans } from '${shipped('dist', 'planner', 'index.js')}';
    import { TYPE_PLANS } from '${shipped('dist', 'types', 'index.js')}';
    const schema = makeSchema();
    const plans = new Plans(TYPE_PLANS);
    const plan = (text, variables = {}, prepared) => {
      const operation = getOperationAST(parse(text));
      const fields = [...collectFields({ schema, fragments: {} }, variables, schema.getQueryType(), [operation.selectionSet]).values()][0];
      const binding = { variables, today: '2026-11-25' };
      const made = plans.for({ schema, fragments: {}, operation, fields }, binding);
      binding.prepared = prepared;
      return [made, operation];
    };
    ${body}`;
  const { stdout } = await run(process.execPath, ['--expose-gc', '--input-type=module', '--eval', script], {
    cwd: shipped(),
  });
  return JSON.parse(stdout) as unknown;
}

it('nothing of the first asker is reachable from a plan: no variable, nothing prepared, no document', async () => {
  const alive = await collecting(`
    const ask = () => {
      const variables = { ids: ['x'.repeat(1000)], id: 'x', from: '2024-01-01' };
      const prepared = { nodes: [], links: [] };
      const [made, operation] = plan('query ($ids: [ID!], $id: ID!, $from: Date) { events(filter: { officials: { allOf: $ids }, countries: { allOf: [$id] }, period: { from: $from } }, first: 5) { edges { cursor node { id participants { official { id } } } } pageInfo { endCursor } } }', variables, prepared);
      globalThis.made = made;
      return [variables, variables.ids, prepared, operation].map((one) => new WeakRef(one));
    };
    const held = ask();
    // A weak reference keeps its object to the end of the turn.
    await new Promise((resolve) => setImmediate(resolve));
    gc();
    console.log(JSON.stringify(held.map((one) => one.deref() === undefined)));`);
  expect(alive).toEqual([true, true, true, true]);
});

it('plans take no more memory than they are counted with', async () => {
  const { counted, taken } = (await collecting(`
    const write = (at) => '{ event(id: "x") { id title ' + Array.from({ length: 20 }, (_, n) => 'a' + at + '_' + n + ': participants { official { id name } capacity { title } }').join(' ') + ' } }';
    const aged = (at) => '{ a' + at + ': event(id: "x") { id } }';
    for (let at = 0; at < 50; at += 1) { plan(write(at)); plan(aged(at)); }
    await new Promise((resolve) => setImmediate(resolve));
    gc();
    const [size, before] = [plans.size, process.memoryUsage().heapUsed];
    for (let at = 50; at < 90; at += 1) { plan(write(at)); for (let more = 0; more < 10; more += 1) plan(aged(at * 10 + more)); }
    await new Promise((resolve) => setImmediate(resolve));
    gc();
    console.log(JSON.stringify({ counted: plans.size - size, taken: process.memoryUsage().heapUsed - before }));`)) as {
    counted: number;
    taken: number;
  };
  expect(counted).toBeGreaterThan(0);
  expect({ counted, taken, fits: taken <= counted }).toEqual({ counted, taken, fits: true });
});
