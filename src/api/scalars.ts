/** The scalars. Dates are kept as the text they are: a day has no time zone, and an imprecise date no day. */
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import {
  DateResolver,
  DateTimeResolver,
  NonNegativeIntResolver,
  PositiveIntResolver,
  URLResolver,
} from 'graphql-scalars';
import { DateError, isDay, parseDate } from '../model/dates.js';

/** `graphql-scalars` makes a JavaScript date of a day; its checks are kept, and the day as it was written. */
const date = new GraphQLScalarType({
  ...DateResolver.toConfig(),
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined),
  serialize: (value) => value,
});

function readDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError(`a day of the calendar, YYYY-MM-DD`);
}

const edtf = new GraphQLScalarType({
  name: 'EDTF',
  serialize: (value) => value,
  parseValue: readDate,
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : undefined),
});

function readDate(value: unknown): string {
  try {
    return parseDate(String(value)).text;
  } catch (error) {
    if (error instanceof DateError) throw new GraphQLError(error.message, { originalError: error });
    throw error;
  }
}

export const SCALARS = {
  Date: date,
  DateTime: DateTimeResolver,
  EDTF: edtf,
  NonNegativeInt: NonNegativeIntResolver,
  PositiveInt: PositiveIntResolver,
  URL: URLResolver,
};
