/** The executable schema: `schema.graphql` with its resolvers. Queries need none: the planner answers them. */
import { readFileSync } from 'node:fs';
import { type GraphQLResolveInfo, type GraphQLSchema, isAbstractType, isObjectType, locatedError } from 'graphql';
import { createSchema } from 'graphql-yoga';
import { type Shaped, TYPE } from '../planner/index.js';
import { globalId, slugOf } from '../model/ids.js';
import { shipped } from '../paths.js';
import type { RequestContext } from './context.js';
import type {
  FactChangeKind,
  ImportOutcome as AnsweredOutcome,
  MutationResolvers,
  Resolvers,
  SubscriptionResolvers,
} from './generated.js';
import type { ImportOutcome, ImportProgress } from './imports.js';
import { SCALARS } from './scalars.js';

const changes: NonNullable<SubscriptionResolvers['changes']> = {
  subscribe: (_source, { after, datasets }, { changes: all, signal }) => {
    const slugs = datasets?.map((id) => slugOf('Dataset', id) ?? '');
    return all.since(after ?? undefined, slugs, signal) as never;
  },
  resolve: (change: unknown, _args: unknown, context: RequestContext, info: GraphQLResolveInfo) =>
    planned(context, info, change) as Promise<never>,
};

/** Of officials who move, so many are named. */
const MOST_MOVED = 500;

function outcomeOf({ total, kinds, moved = [], ...rest }: ImportOutcome): AnsweredOutcome {
  return {
    ...rest,
    ...total,
    kinds: Object.entries(kinds).map(([kind, counts]) => ({ kind, ...counts })),
    movedCount: moved.length,
    moved: moved.slice(0, MOST_MOVED).map(({ dataset, before, after }) => ({
      ...{ dataset, before: globalId('Official', before), after: globalId('Official', after) },
    })),
  };
}

const Mutation: MutationResolvers = {
  planImport: async (_source, { files, skipInvalid }, { imports, signal }) => {
    const {
      id,
      expiresAt,
      outcome,
      changes: first,
      warnings,
      rejected,
    } = await (await imports()).plan(files, { skipInvalid }, signal);
    return {
      id,
      expiresAt: expiresAt.toISOString(),
      outcome: outcomeOf(outcome),
      changes: first.map(({ change, properties = {}, ...fact }) => ({
        ...fact,
        change: change.toUpperCase() as FactChangeKind,
        properties: Object.entries(properties).map(([name, values]) => ({ name, ...values })),
      })),
      warnings: [...warnings],
      leftOut: [...rejected],
    };
  },
  importDataset: async (_source, { plan }, { imports }) => outcomeOf(await (await imports()).run(plan)),
  decideDoubt: async (_source, { id, decision }, context, info) => {
    await context.answers.beside(async () => (await context.imports()).decide(id, decision));
    return planned(context, info) as Promise<never>;
  },
};

/** What the planner answers to a root field that graphql-js executes. @param prepared what it is about, where its arguments do not tell */
function planned(
  { answers, missing }: RequestContext,
  { schema, fragments, operation, fieldNodes: fields, path, variableValues }: GraphQLResolveInfo,
  prepared?: unknown,
): Promise<unknown> {
  return answers.to({ schema, fragments, operation, fields }, variableValues, {
    ...(prepared !== undefined && { prepared }),
    missing: (error) => missing?.(locatedError(error, fields, [path.key])),
  });
}

const importProgress: NonNullable<SubscriptionResolvers['importProgress']> = {
  subscribe: async (_source, { plan }, { imports, signal }) => (await imports()).progress(plan, signal) as never,
  resolve: ((step: ImportProgress) => ({
    ...step,
    stage: step.stage.toUpperCase(),
    outcome: step.outcome && outcomeOf(step.outcome),
  })) as never,
};

/** Types that imports answer with, and their values: these have fields by their names. */
const PLAIN = new Set(
  'ImportPlan ImportOutcome MovedOfficial FactCount FactChange PropertyChange DatasetProblem ImportProgress'.split(' '),
);

/** Makes the schema. */
export function makeSchema(): GraphQLSchema {
  const typeDefs = readFileSync(shipped('schema.graphql'), 'utf8');
  const resolvers: Resolvers = { ...SCALARS, Mutation, Subscription: { changes, importProgress } };
  const schema = createSchema<RequestContext>({ typeDefs, resolvers });
  const operations = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  // What a root field answers holds its values under the response's keys, so that aliases need no resolvers of their own.
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value) => (value as Shaped)[TYPE];
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    if (operations.includes(type) || PLAIN.has(type.name)) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = (source: Shaped, _args, _context, info) => source[info.path.key];
    }
  }
  return schema;
}
