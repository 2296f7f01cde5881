/** `entente explain`: what an operation costs, statement by statement. */
import { readFileSync } from 'node:fs';
import { getOperationAST } from 'graphql';
import { clientError, CostBudget, execute, makeSchema, USUAL_LIMITS } from '../api/index.js';
import type { Config } from '../config.js';
import { messageOf, OperatorError } from '../errors.js';
import { Answers, ChangeFeed, type Explained, RevisionCache } from '../execution/index.js';
import type { Operator } from '../database/index.js';
import { Plans } from '../planner/index.js';
import { NetworkWorker, roughBytes } from '../analytics/index.js';
import { BUDGETS, Documents } from '../server/index.js';
import { openGraph } from './open.js';
import { print, printJson, progress, style } from './terminal.js';
import { TYPE_PLANS } from '../types/index.js';

export interface ExplainOptions {
  variables: string;
  operation?: string;
  plan: boolean;
  json: boolean;
}

/**
 * Runs the operation of a file and prints its statements, parameters, round trips and database hits.
 *
 * @throws OperatorError where the file, the variables or the operation are wrong
 */
export async function explain(config: Config, file: string, options: ExplainOptions): Promise<void> {
  const schema = makeSchema();
  const text = readOperation(file);
  const variables = readVariables(options.variables);
  const wrong = (errors: readonly unknown[]): OperatorError =>
    new OperatorError(errors.map((error) => `${file}: ${messageOf(error)}`).join('\n'));
  const { document, errors } = read(new Documents({ schema, limits: USUAL_LIMITS, budgets: BUDGETS }), text, wrong);
  if (errors.length > 0) throw wrong(errors);
  if (!getOperationAST(document, options.operation)) {
    throw new OperatorError(`${file} holds several operations, or none of that name. Say which: --operation NAME.`);
  }
  const opened = await openGraph(config, progress);
  const networks = new NetworkWorker();
  try {
    const { graph } = opened;
    const explained: Explained[] = [];
    const answers = new Answers({
      graph,
      plans: new Plans(TYPE_PLANS),
      networks,
      prepared: new RevisionCache<unknown>(graph, { maxBytes: 1, bytesOf: roughBytes }),
      explain: (statement) => void explained.push(statement),
    });
    const contextValue = {
      answers,
      limits: USUAL_LIMITS,
      budget: new CostBudget(USUAL_LIMITS.cost),
      changes: new ChangeFeed(graph),
      signal: new AbortController().signal,
    };
    const result = await execute({
      schema,
      document,
      variableValues: variables,
      operationName: options.operation,
      contextValue,
    });
    if (result.errors) throw wrong(result.errors.map((error) => clientError(error, () => undefined)));
    const dbHits = explained.reduce((sum, one) => sum + one.dbHits, 0);
    if (options.json) {
      printJson({ roundTrips: explained.length, dbHits, statements: explained });
      return;
    }
    for (const statement of explained) show(statement, options.plan);
    print(
      `${style.bold(`${explained.length} round ${explained.length === 1 ? 'trip' : 'trips'}`)}, ${dbHits} database hits`,
    );
  } finally {
    await networks.close();
    await opened.close();
  }
}

function readOperation(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new OperatorError(`${file} cannot be read: ${messageOf(error)}.`, { cause: error });
  }
}

function read(
  documents: Documents,
  text: string,
  wrong: (errors: readonly unknown[]) => OperatorError,
): ReturnType<Documents['get']> {
  try {
    return documents.get(text);
  } catch (error) {
    throw wrong([error]);
  }
}

function readVariables(text: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
      return parsed as Record<string, unknown>;
  } catch (error) {
    throw new OperatorError(
      `--variables got ${text}: ${messageOf(error)}. Wanted JSON, such as '{"id": "zhao-leji"}'.`,
      {
        cause: error,
      },
    );
  }
  throw new OperatorError(`--variables got ${text}. Wanted a JSON object, such as '{"id": "zhao-leji"}'.`);
}

function show({ text, parameters, dbHits, plan }: Explained, withPlan: boolean): void {
  print(text);
  print(style.dim(`  ${JSON.stringify(parameters)}`));
  print(style.dim(`  ${dbHits} database hits`));
  if (withPlan && plan) showOperator(plan, 1);
  print('');
}

function showOperator({ name, details, rows, dbHits, children }: Operator, depth: number): void {
  print(style.dim(`${'  '.repeat(depth)}${name}, ${rows} rows, ${dbHits} hits  ${details.slice(0, 120)}`));
  for (const child of children) showOperator(child, children.length > 1 ? depth + 1 : depth);
}
