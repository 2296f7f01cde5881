/** The scalars. Dates are kept as the text they are: a day has no time zone, and an imprecise date no day. */
import { GraphQLScalarType, Kind } from 'graphql';
import {
  DateResolver,
  DateTimeResolver,
  NonNegativeIntResolver,
  PositiveIntResolver,
  URLResolver,
} from 'graphql-scalars';
import { isDay, parseDate } from '../model/dates.js';

/** `graphql-scalars` makes a JavaScript date of a day; its checks are kept, and the day as it was written. */
const date = new GraphQLScalarType({
  ...DateResolver.toConfig(),
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined),
  serialize: (value) => value,
});

function readDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  // No GraphQLError: graphql-js then says where it stands and what it got.
  throw new TypeError('a day of the calendar, YYYY-MM-DD');
}

const edtf = new GraphQLScalarType({
  name: 'EDTF',
  description:
    'A date as its source gives it, in EDTF (ISO 8601-2): `2024-04-12`, `2019-06` (day not given), `2024-04-11/2024-04-13`.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: (value) => value,
  parseValue: readDate,
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : undefined),
});

function readDate(value: unknown): string {
  return parseDate(String(value)).text;
}

/** `graphql-scalars` makes 1 of `true`, 0 of an empty text and 5 of `["5"]`; a client that sends these means something else. */
function wholeNumber(resolver: GraphQLScalarType, least: number): GraphQLScalarType {
  const read = (value: unknown): number => {
    if (Number.isSafeInteger(value) && (value as number) >= least) return value as number;
    throw new TypeError(`a whole number, ${least} or more`);
  };
  return new GraphQLScalarType({
    ...resolver.toConfig(),
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.INT ? Number(node.value) : undefined),
  });
}

/** A text alone: of a number nobody knows whether it is seconds or milliseconds. */
const dateTime = new GraphQLScalarType({
  ...DateTimeResolver.toConfig(),
  parseValue: readTime,
  parseLiteral: (node) => readTime(node.kind === Kind.STRING ? node.value : undefined),
});

function readTime(value: unknown): Date {
  try {
    if (typeof value === 'string') return DateTimeResolver.parseValue(value);
  } catch {
    // Its message does not say what is wanted.
  }
  throw new TypeError('a point in time with its offset, as 2024-04-11T08:30:00Z');
}

export const SCALARS = {
  Date: date,
  DateTime: dateTime,
  EDTF: edtf,
  NonNegativeInt: wholeNumber(NonNegativeIntResolver, 0),
  PositiveInt: wholeNumber(PositiveIntResolver, 1),
  URL: URLResolver,
};
