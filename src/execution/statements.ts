/** The statements of one request: questions of the same shape that are asked in the same breath share a round trip. */
import DataLoader from 'dataloader';
import { isInt } from 'neo4j-driver';
import type { Graph, Read, Statement } from '../database/graph.js';
import { hitsOf, type Operator } from '../database/profile.js';
import { nextTurn } from '../lib/event-loop.js';
import { slices } from '../lib/groups.js';
import { Pool } from '../lib/pool.js';
import { Slots } from '../lib/slots.js';
import { bind, type Template } from '../planner/cypher.js';
import type { Binding } from '../planner/parameter.js';
import type { Plan } from '../planner/plans.js';
import type { Allowance } from './allowance.js';

/** A longer statement would be slower to plan than several are to run. */
const MOST_TOGETHER = 20;
const MOST_CHARACTERS = 100_000;
/** Of one request: the connections are everybody's. */
const MOST_AT_ONCE = 8;

/** A question with its plan. */
export interface Asked {
  plan: Plan;
  binding: Binding;
  /** Aborted when nobody waits for the answer any more. */
  signal: AbortSignal | undefined;
}

/** What the graph answered, and its revision then; undefined where it tells none. */
export interface Answered {
  value: unknown;
  revision: string | undefined;
}

/** A statement of an operation, and what it cost the server. */
export interface Explained extends Statement {
  /** Whether meetings in it were taken from memory. */
  recalled: boolean;
  dbHits: number;
  plan: Operator | undefined;
}

export interface StatementsOptions {
  graph: Graph;
  /** Told of each statement and its cost, where the operation is to be explained. */
  explain?: ((explained: Explained) => void) | undefined;
}

export class Statements {
  private readonly loader: DataLoader<Asked, Answered>;
  private readonly slots = new Slots(MOST_AT_ONCE);
  /** How many questions of this breath are still being planned. */
  private coming = 0;
  /** Sends those that are planned; set where some wait to be sent. */
  private send: (() => void) | undefined;

  constructor(
    private readonly options: StatementsOptions,
    private readonly allowance: Allowance,
  ) {
    this.loader = new DataLoader((questions) => this.run(questions), {
      cache: false,
      batchScheduleFn: (send) => {
        this.send = send;
        this.sendSoon();
      },
    });
  }

  /**
   * Announces a question: those that come meanwhile are sent with it, however long it takes to plan.
   *
   * @returns to be called once it is asked, or is not going to be
   */
  expect(): () => void {
    this.coming += 1;
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.coming -= 1;
      this.sendSoon();
    };
  }

  /** Sends what waits once nothing is being planned, behind all that is asked in the same breath. */
  private sendSoon(): void {
    if (this.coming > 0 || this.send === undefined) return;
    void Promise.resolve().then(() =>
      process.nextTick(() => {
        if (this.coming > 0) return;
        const { send } = this;
        this.send = undefined;
        send?.();
      }),
    );
  }

  /** What the graph answers. @throws GraphUnavailable, GraphTimeout, GraphAccessDenied, QuestionAbandoned; InputError */
  answer(asked: Asked): Promise<Answered> {
    return this.loader.load(asked);
  }

  /** The rows of one statement, in the time that the request has left. @throws as `answer` */
  read(statement: Statement, signal: AbortSignal | undefined, recalled = false): Promise<Read> {
    return this.slots.do(() => this.readNow(statement, signal, recalled));
  }

  private async readNow(statement: Statement, signal: AbortSignal | undefined, recalled: boolean): Promise<Read> {
    const { graph, explain } = this.options;
    this.allowance.takeCharacters(charactersOf(Object.values(statement.parameters)));
    const { ms } = this.allowance;
    if (explain === undefined) return graph.readAt(statement, signal, ms);
    const { rows, plan, revision } = await graph.profile(statement, signal, ms);
    const parameters = Object.entries(statement.parameters).map(([key, value]) => [
      key,
      isInt(value) ? value.toNumber() : value,
    ]);
    explain({ text: statement.text, parameters: Object.fromEntries(parameters), recalled, dbHits: hitsOf(plan), plan });
    return { rows, revision };
  }

  private async run(questions: readonly Asked[]): Promise<(Answered | Error)[]> {
    // Shape by shape, so that what the server plans once serves the next request too.
    const shapes = new Map<string, number[]>();
    questions.forEach(({ plan }, index) => {
      const together = shapes.get(plan.text);
      if (together === undefined) shapes.set(plan.text, [index]);
      else together.push(index);
    });
    const answers = new Array<Answered | Error>(questions.length);
    const pool = new Pool(MOST_AT_ONCE);
    for (const [text, all] of shapes) {
      const together = Math.max(1, Math.min(MOST_TOGETHER, Math.floor(MOST_CHARACTERS / text.length)));
      for (const indexes of slices(all, together)) {
        await pool.add(async () => {
          const found = await this.settle(indexes.map((index) => questions[index] as Asked));
          indexes.forEach((index, at) => (answers[index] = found[at] as Answered | Error));
        });
      }
    }
    await pool.finish();
    return answers;
  }

  /** The answers to questions of one plan's text, a column each. One whose values are wrong fails alone. */
  private async settle(questions: readonly Asked[]): Promise<(Answered | Error)[]> {
    const bound = await this.columnsOf(questions);
    const columns = bound.filter((one): one is Column => !(one instanceof Error));
    if (columns.length === 0) return bound as Error[];
    const found = await this.answered(columns);
    let at = 0;
    return bound.map((one) => {
      if (one instanceof Error) return one;
      return found instanceof Error ? found : { value: found.row[at++], revision: found.revision };
    });
  }

  /** The columns of questions; the error of each whose values are wrong. */
  private async columnsOf(questions: readonly Asked[]): Promise<(Column | Error)[]> {
    const columns: (Column | Error)[] = [];
    let place = 0;
    for (const asked of questions) {
      const alone = questions.length === 1 ? asked.plan.alone : undefined;
      try {
        await this.allowance.breathe();
        const statement = await filledIn(asked, alone ?? asked.plan.column(place));
        columns.push({ asked, statement, isAlone: alone !== undefined });
        place += 1;
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        columns.push(error);
      }
    }
    return columns;
  }

  /** The one row of a statement of these columns; the error where it fails, which is that of each of them. */
  private async answered(
    columns: readonly Column[],
  ): Promise<{ row: readonly unknown[]; revision: string | undefined } | Error> {
    try {
      const signal = whenAllAborted(columns.map(({ asked }) => asked.signal));
      const [first] = columns;
      const recalled = first !== undefined && first.asked.plan.recalls > 0;
      if (first?.isAlone) {
        const { rows, revision } = await this.read(first.statement, signal, recalled);
        return { row: [rows.map(([item]) => item)], revision };
      }
      const statement = {
        text: `RETURN ${columns.map((column) => column.statement.text).join(', ')}`,
        parameters: Object.assign(
          {},
          ...columns.map((column) => column.statement.parameters),
        ) as Statement['parameters'],
      };
      const { rows, revision } = await this.read(statement, signal, recalled);
      return { row: rows[0] ?? [], revision };
    } catch (error) {
      if (error instanceof Error) return error;
      throw error;
    }
  }
}

/** A question with its part of a statement, or, where it is alone and its plan has one for that, the whole of one. */
interface Column {
  asked: Asked;
  statement: Statement;
  isAlone: boolean;
}

/** How many characters there are in texts, and in lists and maps of them; what else there is takes little. */
function charactersOf(values: readonly unknown[]): number {
  return values.reduce<number>((sum, value) => {
    if (typeof value === 'string') return sum + value.length;
    if (Array.isArray(value)) return sum + charactersOf(value);
    const isMap = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
    return sum + (isMap ? charactersOf(Object.entries(value).flat()) : 1);
  }, 0);
}

/** A statement with its parameters. What is taken from memory is worked out for that: others are served in between. */
async function filledIn({ plan, binding }: Asked, template: Template): Promise<Statement> {
  if (plan.recalls > 0) await nextTurn();
  return bind(template, binding);
}

/** A signal for those who share a statement: one who leaves does not end it for the others. */
function whenAllAborted(signals: readonly (AbortSignal | undefined)[]): AbortSignal | undefined {
  const distinct = new Set(signals);
  const [first] = distinct;
  if (distinct.size === 1 || distinct.has(undefined)) return distinct.size === 1 ? first : undefined;
  const all = new AbortController();
  let left = distinct.size;
  const leave = (): void => {
    left -= 1;
    if (left === 0) all.abort();
  };
  for (const signal of distinct) {
    if (signal?.aborted) leave();
    else signal?.addEventListener('abort', leave, { once: true });
  }
  return all.signal;
}
