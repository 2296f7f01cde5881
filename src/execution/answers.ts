/** Answering root fields: each is planned, run in one round trip, and shaped. */
import type { NetworkWorker } from '../analytics/index.js';
import { GraphTimeout, QuestionAbandoned } from '../database/errors.js';
import { InputError } from '../errors.js';
import { today } from '../model/dates.js';
import { UnknownCountry } from '../planner/countries.js';
import { bind } from '../planner/cypher.js';
import type { Binding } from '../planner/parameter.js';
import type { Plan, Plans, PreparedTemplate, Question } from '../planner/plans.js';
import type { Projection } from '../projection/index.js';
import { Allowance } from './allowance.js';
import type { Known, KnownIds } from './known-ids.js';
import type { RevisionCache } from './revision-cache.js';
import { type Answered, Statements, type StatementsOptions } from './statements.js';

export interface AnswersOptions extends StatementsOptions {
  plans: Plans;
  clock?: (() => Date) | undefined;
  /** What first statements were made into, by statement. */
  prepared: RevisionCache<unknown>;
  networks: NetworkWorker;
  /** Ids that officials went by, where these lead to them, and the countries of the graph. */
  knownIds?: KnownIds | undefined;
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
    private readonly allowance = new Allowance(options.graph.queryTimeoutMs),
    private readonly statements = new Statements(options, allowance),
    day?: string,
  ) {
    this.day = day ?? today(options.clock);
    this.fresh = options.fresh === true;
  }

  /** Whether the time of the request is over. */
  get late(): boolean {
    return this.allowance.over;
  }

  /** Does what is no question: its time is not that of the answers. @throws as `Allowance.beside` */
  beside<T>(work: () => Promise<T>): Promise<T> {
    return this.allowance.beside(work);
  }

  /** The same answers, for somebody who goes away when another signal is aborted. */
  until(signal: AbortSignal): Answers {
    return new Answers({ ...this.options, signal }, this.allowance, this.statements, this.day);
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
    about: { missing?: (error: Error) => void; prepared?: unknown } = {},
  ): Promise<unknown> {
    const asked = this.statements.expect();
    try {
      return await this.answerTo(question, variables, about, asked);
    } finally {
      asked();
    }
  }

  /** As `to`. @param asked to be called once the question goes to the database */
  private async answerTo(
    question: Question,
    variables: Readonly<Record<string, unknown>>,
    about: { missing?: (error: Error) => void; prepared?: unknown },
    asked: () => void,
  ): Promise<unknown> {
    const { knownIds } = this.options;
    const held = knownIds?.current;
    // Questions asked in one breath share a round trip: none waits for what is at hand.
    const known = held instanceof Promise ? await held : held;
    const { objects } = this.allowance;
    const ask = (by: Known | undefined, isFirst: boolean): Promise<Answered> =>
      this.by(by, question, variables, { ...about, objects, isFirst, asked });
    if (known === undefined || knownIds === undefined) return (await ask(undefined, true)).value;
    let answered: Answered | undefined;
    let refused: unknown;
    try {
      answered = await ask(known, true);
    } catch (error) {
      // Two ids may have been one man's, and be two people's by now; a country may have been stated meanwhile.
      const mayPass = error instanceof UnknownCountry || (error instanceof InputError && known.slugs.size > 0);
      if (!mayPass) throw error;
      refused = error;
    }
    const other = await knownIds.since(known, answered ? answered.revision : await this.options.graph.revision());
    if (other !== undefined) return (await ask(other, false)).value;
    if (answered === undefined) throw refused;
    return answered.value;
  }

  /**
   * The answer where these ids are known, and the revision of the graph that gave it.
   *
   * @param about `isFirst` where it is to be charged; `objects` is how many input objects may be given
   */
  private async by(
    known: Known | undefined,
    question: Question,
    variables: Readonly<Record<string, unknown>>,
    about: {
      missing?: (error: Error) => void;
      prepared?: unknown;
      objects: number;
      isFirst: boolean;
      asked: () => void;
    },
  ): Promise<Answered> {
    const { allowance, options } = this;
    const { plans, projection } = options;
    // Planning takes a moment: of many questions, others are served between one and the next, and none is begun too late.
    await allowance.breathe();
    const { missing, prepared, objects, isFirst, asked } = about;
    const ids = { formerIds: known?.slugs, countries: known?.countries, groups: known?.groups };
    const plain: Binding = {
      ...{ variables, today: this.day, prepared, objects, ...ids, ...(missing && { missing }) },
      mayPropose: () => allowance.takeProposal(),
    };
    const meetings = allowance.recalls > 0 ? projection?.current : undefined;
    let binding: Binding = { ...plain, meetings };
    let plan = plans.for(question, binding);
    if (plan.recalls > allowance.recalls) [binding, plan] = [plain, plans.for(question, plain)];
    if (isFirst) {
      allowance.takeObjects(plan.objects);
      allowance.takeRecalls(plan.recalls);
    }
    asked();
    const answered = await this.answer(plan, binding);
    if (plan.recalls === 0 || answered.revision === meetings?.revision)
      return { ...answered, value: plan.shape(answered.value, binding) };
    // Something was written since the meetings were read: what the graph itself says is the answer.
    const other = plans.for(question, plain);
    const said = await this.answer(other, plain);
    return { ...said, value: other.shape(said.value, plain) };
  }

  /** What the graph answers. A plan's first statement, where it has one, goes into the binding. */
  private async answer(plan: Plan, binding: Binding): Promise<Answered> {
    if (plan.prepare) binding.prepared = await this.prepare(plan.prepare, binding);
    return this.statements.answer({ plan, binding, signal: this.options.signal });
  }

  /** What a plan's first statement is made into: cached until the graph changes. */
  private async prepare({ template, make, recalled }: PreparedTemplate, binding: Binding): Promise<unknown> {
    const statement = bind(template, binding);
    const { prepared, signal } = this.options;
    return prepared.get(
      JSON.stringify(statement),
      async (running) => {
        const rows = recalled
          ? await this.inTime((signal) => recalled(binding, signal), running)
          : (await this.statements.read(statement, running)).rows;
        return this.inTime((signal) => make(rows, { networks: this.options.networks, signal }), running);
      },
      { signal, fresh: this.fresh, revision: recalled && binding.meetings?.revision },
    );
  }

  /** Does what takes long without the database, in the time that is left. */
  private async inTime<T>(work: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T> {
    const late = AbortSignal.timeout(this.allowance.ms);
    try {
      return await work(AbortSignal.any([signal, late]));
    } catch (error) {
      if (signal.aborted) throw new QuestionAbandoned('Nobody waits for the answer.', { cause: error });
      if (late.aborted) throw new GraphTimeout('What was made of the answer took longer than the time limit.');
      throw error;
    }
  }
}
