/**
 * Arguments as plans see them, coerced as graphql-js does. What says how a question is asked (enums, flags, which parts of a
 * filter are given) is there as it is; what only fills a place in the statement (ids, days, numbers, texts) is a `Parameter`.
 *
 * A null means the same as leaving the argument, or the field of an input object, out: its default, or nothing.
 */
import {
  type ArgumentNode,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  print,
  valueFromAST,
  type ValueNode,
} from 'graphql';
import { InputError, RequestRefused } from '../errors.js';
import { NamedCountries, onDay } from './country-filter.js';
import type { CountryIdFilter, PeriodFilter } from './inputs.js';
import { type Binding, Parameter, type Planning } from './parameter.js';

type Read = (binding: Binding) => unknown;

/** An argument, or a field of an input object. */
interface Definition {
  name: string;
  type: GraphQLInputType;
  defaultValue?: unknown;
}

/** How many input objects the questions of a request may give: filters, periods, boxes, however they are nested. */
export const MOST_OBJECTS = 1_000;

/** What is told of a request that gives more. */
export function tooManyObjects(): RequestRefused {
  const message = `The request has more than ${MOST_OBJECTS} objects in its filters and orders. Ask in several requests.`;
  return new RequestRefused(message, 'QUERY_TOO_COMPLEX');
}

/** @throws RequestRefused where the request gives too many */
function countObject(planning: Planning): void {
  planning.objects += 1;
  if (planning.objects > (planning.binding.objects ?? MOST_OBJECTS)) throw tooManyObjects();
}

/** Whether a value of the type is part of a question's shape. */
export function isShape(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isEnumType(named) || named.name === 'Boolean';
}

/**
 * The arguments of a field: enums and flags as they are, input objects by their parts, lists of those item by item, the rest
 * as parameters. One that is left out or null, and has no default, is absent.
 *
 * @throws InputError where a variable is null that may not be, with the argument's path
 */
export function readArguments(
  definitions: readonly Definition[],
  nodes: readonly ArgumentNode[],
  planning: Planning,
): Record<string, unknown> {
  return readParts(definitions, nodes, planning, '');
}

/** @param above the path of what the parts belong to, with the dot behind it */
function readParts(
  definitions: readonly Definition[],
  nodes: readonly { name: { value: string }; value: ValueNode }[],
  planning: Planning,
  above: string,
): Record<string, unknown> {
  if (above !== '') countObject(planning);
  const given = new Map(nodes.map(({ name, value }) => [name.value, value]));
  const parts: Record<string, unknown> = {};
  for (const { name, type, defaultValue } of definitions) {
    const node = given.get(name);
    const value = node && fromNode(type, node, planning, `${above}${name}`);
    const part = value ?? fromDefault(type, defaultValue, planning, `${above}${name}`);
    if (part !== undefined && part !== null) parts[name] = part;
  }
  return parts;
}

/** A value that stands in the document; undefined for a variable that is not given. */
function fromNode(type: GraphQLInputType, node: ValueNode, planning: Planning, path: string): unknown {
  const value = node.kind === Kind.VARIABLE ? valueOf(node.name.value, planning.binding) : undefined;
  if ((node.kind === Kind.NULL || value === null) && isNonNullType(type)) {
    const where = node.kind === Kind.VARIABLE ? `, which $${node.name.value} is not` : '';
    throw new InputError(path, null, `a value of type ${type.toString()}${where}`);
  }
  if (node.kind === Kind.NULL) return null;
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    const read: Read = (binding) => valueOf(name, binding);
    return isPart(type, value) ? planning.variable(name, read) : fromValue(type, value, read, planning, path);
  }
  const nullable = getNullableType(type);
  if (isInputObjectType(nullable) && node.kind === Kind.OBJECT) {
    return readAs(nullable, readParts(Object.values(nullable.getFields()), node.fields, planning, `${path}.`), path);
  }
  if (isListType(nullable) && isInputObjectType(getNamedType(nullable))) {
    // A single item stands for a list of one.
    const items = node.kind === Kind.LIST ? node.values : [node];
    return items.map((item, at) => fromNode(nullable.ofType, item, planning, `${path}[${at}]`) ?? null);
  }
  const literal = valueFromAST(node, type, planning.binding.variables);
  if (literal === undefined) {
    // It is valid, so a variable within it is null.
    throw new InputError(path, print(node), `a value of type ${type.toString()}, without variables that are null`);
  }
  return isShape(type) ? literal : new Parameter(planning, readerOf(nullable, node, literal));
}

/** A part of a filter that names countries, and the day that the filter asks about. */
interface DayAsked {
  part: string;
  day: (parts: Record<string, unknown>) => Parameter<string> | null | undefined;
}

/** By type of filter: of the groups that a part names the members of that day are meant. */
const DAYS_ASKED: Readonly<Record<string, DayAsked>> = {
  OfficialFilter: { part: 'country', day: ({ asOf }) => asOf as Parameter<string> | undefined },
  AgreementFilter: { part: 'countries', day: ({ inForceOn }) => inForceOn as Parameter<string> | undefined },
  CounterpartFilter: { part: 'country', day: lastDayOf },
  NetworkFilter: { part: 'country', day: lastDayOf },
};

/** The last day of the period that meetings are asked of; today, where that is yet to come. */
function lastDayOf({ period }: { period?: PeriodFilter }): Parameter<string> | undefined {
  return period?.to?.use((day, { today }) => (day < today ? day : today));
}

/** An input object as plans see it: countries that are named in many ways are ids there. */
function readAs({ name }: GraphQLInputObjectType, parts: Record<string, unknown>, path: string): unknown {
  if (name === 'CountryIdFilter') return new NamedCountries(parts, path);
  const asked = DAYS_ASKED[name];
  const named = asked && (parts[asked.part] as CountryIdFilter | undefined);
  const day = named && asked.day(parts);
  return day ? { ...parts, [asked.part]: onDay(named, day) } : parts;
}

/** How a literal without input objects is read: nothing of the document is held on to. @param literal its value now */
function readerOf(type: GraphQLInputType, node: ValueNode, literal: unknown): Read {
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    return (binding) => valueOf(name, binding) ?? null;
  }
  if (node.kind !== Kind.LIST || !isListType(type) || !Array.isArray(literal)) return () => literal;
  const itemType = getNullableType(type.ofType as GraphQLInputType);
  const items = node.values.map((item, at) => readerOf(itemType, item, (literal as unknown[])[at]));
  return (binding) => items.map((read) => read(binding));
}

/** The value of a variable; undefined where it is not given. */
function valueOf(name: string, { variables }: Binding): unknown {
  return Object.hasOwn(variables, name) ? variables[name] : undefined;
}

/** Whether a value is a part of the statement: not of the question's shape, and without parts of its own. */
function isPart(type: GraphQLInputType, value: unknown): boolean {
  return value !== undefined && value !== null && !isInputObjectType(getNamedType(type)) && !isShape(type);
}

/** What is there where nothing is given. It is no object that the client gives. */
function fromDefault(type: GraphQLInputType, value: unknown, planning: Planning, path: string): unknown {
  const { objects } = planning;
  const part = fromValue(type, value, () => value, planning, path);
  planning.objects = objects;
  return part;
}

/** A value that is coerced already: of a variable, or a default. */
function fromValue(type: GraphQLInputType, value: unknown, read: Read, planning: Planning, path: string): unknown {
  if (value === undefined || value === null) return value;
  const nullable = getNullableType(type);
  if (isInputObjectType(nullable)) {
    countObject(planning);
    const object: Record<string, unknown> = {};
    for (const { name, type: partType, defaultValue } of Object.values(nullable.getFields())) {
      const given = (value as Record<string, unknown>)[name] ?? undefined;
      const readPart: Read = (binding) => (read(binding) as Record<string, unknown>)[name];
      const part =
        given === undefined
          ? fromDefault(partType, defaultValue, planning, `${path}.${name}`)
          : fromValue(partType, given, readPart, planning, `${path}.${name}`);
      if (part !== undefined && part !== null) object[name] = part;
    }
    return readAs(nullable, object, path);
  }
  if (isListType(nullable) && isInputObjectType(getNamedType(nullable))) {
    return (value as unknown[]).map((item, at) =>
      fromValue(nullable.ofType, item, (binding) => (read(binding) as unknown[])[at], planning, `${path}[${at}]`),
    );
  }
  return isShape(type) ? value : new Parameter(planning, read);
}
