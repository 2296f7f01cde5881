/** Answering root fields: each is planned, run in one round trip, and shaped. */
import type { NetworkWorker } from '../analytics/index.js';
import { GraphTimeout, QuestionAbandoned } from '../database/errors.js';
import { Deadline } from '../lib/deadline.js';
import { today } from '../model/dates.js';
import { bind } from '../planner/cypher.js';
import type { Binding } from '../planner/parameter.js';
import type { Plan, Plans, PreparedTemplate, Question } from '../planner/plans.js';
import type { Projection } from '../projection/index.js';
import type { RevisionCache } from './revision-cache.js';
import { type Answered, Statements, type StatementsOptions } from './statements.js';

export interface AnswersOptions extends StatementsOptions {
  plans: Plans;
  clock?: (() => Date) | undefined;
  /** What first statements were made into, by statement. */
  prepared: RevisionCache<unknown>;
  networks: NetworkWorker;
  /** The meetings in memory, where some are held there. */
  projection?: Projection | undefined;
  /** Set where nothing that is cached may be used. */
  fresh?: boolean | undefined;
  /** Aborted when nobody waits for the answers any more. */
  signal?: AbortSignal | undefined;
}

/** The answers to one request. Root fields of the same shape, asked in the same breath, share a round trip. */
export class Answers {
  /** The day for which all of them are answered. `YYYY-MM-DD`. */
  readonly day: string;
  /** Whether nothing that is cached may be used. */
  readonly fresh: boolean;

  constructor(
    private readonly options: AnswersOptions,
    private readonly statements = new Statements(options),
    day?: string,
  ) {
    this.day = day ?? today(options.clock);
    this.fresh = options.fresh === true;
  }

  /** The same answers, for somebody who goes away when another signal is aborted. */
  until(signal: AbortSignal): Answers {
    return new Answers({ ...this.options, signal }, this.statements, this.day);
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
    const { plans, projection } = this.options;
    const plain: Binding = { variables, today: this.day, prepared, ...(missing && { missing }) };
    const meetings = projection?.current;
    const binding = { ...plain, meetings };
    const plan = plans.for(question, binding);
    const deadline = plan.prepare || plan.recalls ? new Deadline(this.options.graph.queryTimeoutMs) : undefined;
    const answered = await this.answer(plan, binding, deadline);
    if (!plan.recalls || answered.revision === meetings?.revision) return plan.shape(answered.value, binding);
    // Something was written since the meetings were read: what the graph itself says is the answer.
    const other = plans.for(question, plain);
    return other.shape((await this.answer(other, plain, deadline)).value, plain);
  }

  /** What the graph answers. A plan's first statement, where it has one, goes into the binding. */
  private async answer(plan: Plan, binding: Binding, deadline: Deadline | undefined): Promise<Answered> {
    if (plan.prepare && deadline) binding.prepared = await this.prepare(plan.prepare, binding, deadline);
    return this.statements.answer({ plan, binding, signal: this.options.signal, deadline });
  }

  /** What a plan's first statement is made into: cached until the graph changes. */
  private async prepare(
    { template, make, recalled }: PreparedTemplate,
    binding: Binding,
    deadline: Deadline,
  ): Promise<unknown> {
    const statement = bind(template, binding);
    const { prepared, signal } = this.options;
    return prepared.get(
      JSON.stringify(statement),
      async (running) => {
        const rows = recalled
          ? await recalled(binding, running)
          : (await this.statements.read(statement, running, { deadline })).rows;
        return this.made(make, rows, running, deadline);
      },
      { signal, fresh: this.fresh, revision: recalled && binding.meetings?.revision },
    );
  }

  /** What rows are made into, in the time that is left. */
  private async made(
    make: PreparedTemplate['make'],
    rows: readonly (readonly unknown[])[],
    signal: AbortSignal,
    deadline: Deadline,
  ): Promise<unknown> {
    const late = AbortSignal.timeout(deadline.left);
    try {
      return await make(rows, { networks: this.options.networks, signal: AbortSignal.any([signal, late]) });
    } catch (error) {
      if (signal.aborted) throw new QuestionAbandoned('Nobody waits for the answer.', { cause: error });
      if (late.aborted) throw new GraphTimeout('What was made of the answer took longer than the time limit.');
      throw error;
    }
  }
}
