/** Selections of all fields that types have. */
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isNonNullType,
} from 'graphql';
import { makeSchema } from '../../src/api/index.js';

const schema = makeSchema();

/** Values for required arguments. */
const ARGUMENTS: Record<string, string> = {
  'official(id)': 'id: "zhao-leji"',
  'office(id)': 'id: "president-of-china"',
  'organization(id)': 'id: "xinhua"',
  'country(code)': 'code: "PRK"',
  'group(id)': 'id: "europe"',
  'place(id)': 'id: "pyongyang-prk"',
  'event(id)': 'id: "zhao-choe-talks-2024-04-11"',
  'agreement(id)': 'id: "visa-exemption-china-north-korea-2024"',
  'statement(id)': 'id: "zhao-on-friendship-2024-04"',
  'source(id)': 'id: "kyodo-zhao-pyongyang-2024"',
  'dataset(id)': 'id: "pyongyang-2024"',
  'node(id)': 'id: "Official:zhao-leji"',
  'nodes(ids)': 'ids: ["Tenure:zhao-leji|communist-party-of-china-no-3|2024-04-11/2024-04-12", "Place:none"]',
  'search(query)': 'query: "pyongyang"',
  'autocomplete(prefix)': 'prefix: "pyong"',
  'met(official)': 'official: "choe-ryong-hae"',
  'path(from)': 'from: "zhao-leji"',
  'path(to)': 'to: "choe-ryong-hae"',
  'paths(from)': 'from: "zhao-leji"',
  'paths(to)': 'to: "choe-ryong-hae"',
  'inCommon(officials)': 'officials: ["zhao-leji", "choe-ryong-hae"]',
  'bilateral(a)': 'a: "CHN"',
  'bilateral(b)': 'b: "PRK"',
  'visaRequirement(from)': 'from: "CHN"',
  'visaRequirement(to)': 'to: "PRK"',
  'highestRankingVisit(from)': 'from: "CHN"',
  'highestRankingVisit(to)': 'to: "PRK"',
};

/** A field with values for the arguments that it needs. */
export function call(field: GraphQLField<unknown, unknown>): string {
  const needed = field.args
    .filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)
    .map((argument) => {
      const value = ARGUMENTS[`${field.name}(${argument.name})`];
      if (value === undefined) throw new Error(`no value for ${field.name}(${argument.name})`);
      return value;
    });
  return needed.length === 0 ? field.name : `${field.name}(${needed.join(', ')})`;
}

/** All fields to a depth; abstract types by every type they may be. */
export function select(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isAbstractType(named)) {
    const parts = schema
      .getPossibleTypes(named)
      .map((possible) => `... on ${possible.name} ${select(possible, depth)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  const fields = Object.values((named as GraphQLObjectType).getFields())
    .filter((field) => depth > 0 || isLeafType(getNamedType(field.type)))
    // Different types may have a field of one name and different types: an alias keeps them apart.
    .map((field) => {
      const within = /(Connection|Edge)$/.test(getNamedType(field.type).name) ? depth : depth - 1;
      return `${named.name}_${field.name}: ${call(field)} ${select(field.type, within)}`;
    });
  return `{ __typename ${fields.join(' ')} }`;
}
