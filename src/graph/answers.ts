/** Answering root fields: each is planned, run in one round trip, and shaped. */
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { today } from '../model/dates.js';
import { cypher, type Fragment, render, type Statement } from './cypher.js';
import type { Graph } from './graph.js';
import { Planner } from './plan.js';
import { selectedField } from './selection.js';
import { TYPE_PLANS } from './types/index.js';

/** The statement that a root field comes to. */
function statementOf(expression: Fragment): Statement {
  return render(cypher`RETURN ${expression} AS answer`);
}

/** The same statement for many sets of parameters at once; an answer for each, in order. */
function statementForMany(expression: Fragment, asked: readonly Statement[]): Statement {
  const { text } = render(cypher`UNWIND $asked AS asked RETURN ${expression} AS answer`, (key) => `asked.${key}`);
  return { text, parameters: { asked: asked.map(({ parameters }) => parameters) } };
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
    const groups = new Map<string, { expression: Fragment; asked: { statement: Statement; index: number }[] }>();
    expressions.forEach((expression, index) => {
      const statement = statementOf(expression);
      const group = groups.get(statement.text) ?? { expression, asked: [] };
      groups.set(statement.text, group);
      group.asked.push({ statement, index });
    });
    const answers = new Array<unknown>(expressions.length).fill(null);
    const runs = [...groups.values()].map(async ({ expression, asked }) => {
      const statements = asked.map(({ statement }) => statement);
      const [first] = statements;
      const many = statements.length > 1 || first === undefined;
      const found = await this.settle(many ? statementForMany(expression, statements) : first);
      asked.forEach(({ index }, at) => (answers[index] = found instanceof Error ? found : found[at]));
    });
    await Promise.all(runs);
    return answers;
  }

  /** A statement that fails fails its own fields alone. */
  private async settle(statement: Statement): Promise<unknown[] | Error> {
    try {
      return await this.graph.read(statement);
    } catch (error) {
      if (error instanceof Error) return error;
      throw error;
    }
  }
}
