/** Answering root fields: each is planned, run in one round trip, and shaped. */
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { today } from '../model/dates.js';
import { cypher, type Fragment, join, name, render, type Statement } from './cypher.js';
import type { Graph } from './graph.js';
import { Planner } from './plan.js';
import { selectedField } from './selection.js';
import { TYPE_PLANS } from './types/index.js';

/** A longer statement would be slower to plan than several are to run. */
const MOST_TOGETHER = 20;

/** The statement that answers root fields, a column each. */
function statementOf(expressions: readonly Fragment[]): Statement {
  return render(
    cypher`RETURN ${join(
      expressions.map((expression, index) => cypher`${expression} AS ${name(`answer${index}`)}`),
      ', ',
    )}`,
  );
}

/** The answers to one request. Root fields of the same shape, asked in the same breath, share a round trip. */
export class Answers {
  private readonly day: string;
  private readonly loader: DataLoader<Fragment, unknown>;

  constructor(
    private readonly graph: Graph,
    clock?: () => Date,
  ) {
    this.day = today(clock);
    this.loader = new DataLoader((expressions) => this.run(expressions), { cache: false });
  }

  /**
   * The answer to a root field, as objects whose values stand under the response's keys.
   *
   * @throws InputError for a wrong argument; GraphUnavailable, GraphTimeout, GraphAccessDenied
   */
  async to(info: GraphQLResolveInfo): Promise<unknown> {
    const field = selectedField(info);
    const planner = new Planner(info.schema, TYPE_PLANS, this.day);
    const { value, shape } = planner.field(info.parentType.name, null, field);
    return shape(await this.loader.load(value));
  }

  private async run(expressions: readonly Fragment[]): Promise<unknown[]> {
    // Shape by shape, so that what the server plans once serves the next request too.
    const shapes = new Map<string, number[]>();
    expressions.forEach((expression, index) => {
      const { text } = statementOf([expression]);
      shapes.set(text, [...(shapes.get(text) ?? []), index]);
    });
    const answers = new Array<unknown>(expressions.length).fill(null);
    const groups = [...shapes.values()].flatMap((indexes) => chunks(indexes, MOST_TOGETHER));
    await Promise.all(
      groups.map(async (indexes) => {
        const found = await this.settle(statementOf(indexes.map((index) => expressions[index] as Fragment)));
        indexes.forEach((index, column) => (answers[index] = found instanceof Error ? found : found[column]));
      }),
    );
    return answers;
  }

  /** The one row of a statement. One that fails fails its own fields alone. */
  private async settle(statement: Statement): Promise<readonly unknown[] | Error> {
    try {
      const [row] = await this.graph.readRows(statement);
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
