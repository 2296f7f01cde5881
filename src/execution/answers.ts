/** Answering root fields: each is planned, run in one round trip, and shaped. */
import DataLoader from 'dataloader';
import { isInt } from 'neo4j-driver';
import type { NetworkWorker } from '../analytics/index.js';
import { today } from '../model/dates.js';
import { bind } from '../planner/cypher.js';
import { GraphTimeout, QuestionAbandoned } from '../database/errors.js';
import type { Graph, Statement } from '../database/graph.js';
import { hitsOf, type Operator } from '../database/profile.js';
import { Deadline } from '../lib/deadline.js';
import type { Binding } from '../planner/parameter.js';
import type { RevisionCache } from './revision-cache.js';
import type { Plan, Plans, PreparedTemplate, Question } from '../planner/plans.js';

/** A longer statement would be slower to plan than several are to run. */
const MOST_TOGETHER = 20;

interface Asked {
  plan: Plan;
  binding: Binding;
  /** Of a plan with two statements: for both together, and what lies between. */
  deadline?: Deadline;
}

/** The statement that answers questions of one plan's text, a column each. @throws InputError for a wrong argument */
function statementOf(questions: readonly Asked[]): Statement {
  const columns = questions.map(({ plan, binding }, place) => bind(plan.column(place), binding));
  return {
    text: `RETURN ${columns.map(({ text }) => text).join(', ')}`,
    parameters: Object.assign({}, ...columns.map(({ parameters }) => parameters)) as Record<string, unknown>,
  };
}

/** A statement of an operation, and what it cost the server. */
export interface Explained extends Statement {
  dbHits: number;
  plan: Operator | undefined;
}

export interface AnswersOptions {
  graph: Graph;
  plans: Plans;
  clock?: (() => Date) | undefined;
  /** What first statements were made into, by statement. */
  prepared: RevisionCache<unknown>;
  networks: NetworkWorker;
  /** Set where nothing that is kept may be used. */
  fresh?: boolean | undefined;
  /** Told of each statement and its cost, where the operation is to be explained. */
  explain?: ((explained: Explained) => void) | undefined;
  /** Aborted when nobody waits for the answers any more. */
  signal?: AbortSignal | undefined;
}

/** The answers to one request. Root fields of the same shape, asked in the same breath, share a round trip. */
export class Answers {
  private readonly day: string;
  private readonly loader: DataLoader<Asked, unknown>;

  constructor(private readonly options: AnswersOptions) {
    this.day = today(options.clock);
    this.loader = new DataLoader((questions) => this.run(questions), { cache: false });
  }

  /**
   * The answer to a root field, as objects whose values stand under the response's keys.
   *
   * @param of `missing` is told of values that the graph lacks though the schema promises them; `prepared` is what the
   *   question is about, where its arguments do not tell
   * @throws InputError for a wrong argument; GraphUnavailable, GraphTimeout, GraphAccessDenied; MissingValue
   */
  async to(
    question: Question,
    variables: Readonly<Record<string, unknown>>,
    { missing, prepared }: { missing?: (error: Error) => void; prepared?: unknown } = {},
  ): Promise<unknown> {
    const binding: Binding = { variables, today: this.day, prepared, ...(missing && { missing }) };
    const plan = this.options.plans.for(question, binding);
    if (!plan.prepare) return plan.shape(await this.loader.load({ plan, binding }), binding);
    const deadline = new Deadline(this.options.graph.queryTimeoutMs);
    binding.prepared = await this.prepare(plan.prepare, binding, deadline);
    return plan.shape(await this.loader.load({ plan, binding, deadline }), binding);
  }

  /** What a plan's first statement is made into: kept until the graph changes. */
  private async prepare({ template, make }: PreparedTemplate, binding: Binding, deadline: Deadline): Promise<unknown> {
    const statement = bind(template, binding);
    const key = JSON.stringify(statement);
    const { prepared, fresh } = this.options;
    return (
      (fresh === true ? undefined : await prepared.find(key)) ??
      prepared.make(key, async () => this.made(make, await this.read(statement, deadline), deadline))
    );
  }

  /** What rows are made into, in the time that is left. */
  private async made(
    make: PreparedTemplate['make'],
    rows: readonly (readonly unknown[])[],
    deadline: Deadline,
  ): Promise<unknown> {
    const { networks, signal } = this.options;
    const late = AbortSignal.timeout(deadline.left);
    try {
      return await make(rows, { networks, signal: signal ? AbortSignal.any([signal, late]) : late });
    } catch (error) {
      if (signal?.aborted) throw new QuestionAbandoned('Nobody waits for the answer.', { cause: error });
      if (late.aborted) throw new GraphTimeout('What was made of the answer took longer than the time limit.');
      throw error;
    }
  }

  private async run(questions: readonly Asked[]): Promise<unknown[]> {
    // Shape by shape, so that what the server plans once serves the next request too.
    const shapes = new Map<string, number[]>();
    questions.forEach(({ plan }, index) => {
      const together = shapes.get(plan.text);
      if (together === undefined) shapes.set(plan.text, [index]);
      else together.push(index);
    });
    const answers = new Array<unknown>(questions.length).fill(null);
    const groups = [...shapes.values()].flatMap((indexes) => chunks(indexes, MOST_TOGETHER));
    await Promise.all(
      groups.map(async (indexes) => {
        const found = await this.settle(indexes.map((index) => questions[index] as Asked));
        indexes.forEach((index, column) => (answers[index] = found instanceof Error ? found : found[column]));
      }),
    );
    return answers;
  }

  private async read(statement: Statement, deadline?: Deadline): Promise<(readonly unknown[])[]> {
    const { graph, explain, signal } = this.options;
    if (explain === undefined) return graph.readRows(statement, signal, deadline?.left);
    const { rows, plan } = await graph.profile(statement);
    const parameters = Object.entries(statement.parameters).map(([key, value]) => [
      key,
      isInt(value) ? value.toNumber() : value,
    ]);
    explain({ text: statement.text, parameters: Object.fromEntries(parameters), dbHits: hitsOf(plan), plan });
    return rows;
  }

  /** The one row of a statement. One that fails fails its own fields alone. */
  private async settle(questions: readonly Asked[]): Promise<readonly unknown[] | Error> {
    try {
      const [first] = questions;
      if (questions.length === 1 && first?.plan.alone) {
        const rows = await this.read(bind(first.plan.alone, first.binding), first.deadline);
        return [rows.map(([item]) => item)];
      }
      const [row] = await this.read(statementOf(questions), first?.deadline);
      return row ?? [];
    } catch (error) {
      if (error instanceof Error) return error;
      throw error;
    }
  }
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}
