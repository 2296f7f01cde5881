/** What an operation may ask for at most. A limit that is passed is told with its figure, and what it got. */
import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { cut } from '../errors.js';
import { add, COUNTED_TO, fragmentsOf, type Measures, Measuring, mostMentions } from './measure.js';

export interface Limits {
  /** Words, names, numbers and signs of the text. */
  tokens: number;
  /** Brackets within brackets of the text, and lists and objects within each other of the variables. */
  nesting: number;
  /** Characters of one text that a question gives. */
  text: number;
  /** Items of one list or object that a question gives as a variable. */
  items: number;
  /** Values that the variables of a question have together, those within others too. */
  values: number;
  /** Characters that their texts have together. */
  characters: number;
  /** Fields within fields. */
  depth: number;
  /** Fields of the whole operation, fragments counted wherever they are used. */
  fields: number;
  aliases: number;
  directives: number;
  /** Uses of named fragments, those within fragments counted wherever they are used. */
  fragments: number;
  /** Mentions of one field of the response, which are merged. */
  mentions: number;
  /** Fields of the whole operation, those of an interface or union counted for each type they may be of. */
  alternatives: number;
  /** Fields of all objects that may be answered, by the lengths of lists: see `costOf`. Of all operations of a request. */
  cost: number;
}

export const USUAL_LIMITS: Limits = {
  tokens: 5_000,
  nesting: 100,
  text: 20_000,
  items: 1_000,
  values: 10_000,
  characters: 100_000,
  depth: 15,
  fields: 500,
  aliases: 100,
  directives: 50,
  fragments: 100,
  mentions: 50,
  alternatives: 2_000,
  cost: 200_000,
};

type Counted = Exclude<keyof Limits, 'tokens' | 'nesting' | 'text' | 'items' | 'values' | 'characters' | 'cost'>;

const WORDS: Record<Counted, readonly [verb: string, unit: string]> = {
  depth: ['is nested', 'fields deep'],
  fields: ['selects', 'fields'],
  aliases: ['gives', 'aliases'],
  directives: ['has', 'directives'],
  fragments: ['uses', 'fragments'],
  mentions: ['mentions a field', 'times'],
  alternatives: ['selects', 'fields, counted for each type they may be of'],
};

export function tooComplex(message: string, details: Record<string, unknown>): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX', ...details, http: { status: 400 } } });
}

/** The errors for those counts that pass their limits. @param subject what is counted: `operation` */
export function passed(
  counts: Partial<Record<Counted, number>>,
  limits: Limits,
  subject = 'operation',
): GraphQLError[] {
  return (Object.keys(WORDS) as Counted[]).flatMap((what) => {
    const [got, wanted] = [counts[what] ?? 0, limits[what]];
    if (got <= wanted) return [];
    const [verb, unit] = WORDS[what];
    const shown = got < COUNTED_TO ? got : `more than ${COUNTED_TO}`;
    const message = `The ${subject} ${verb} ${shown} ${unit}; at most ${wanted} are answered. Ask in several operations.`;
    return tooComplex(message, { limit: what, got, wanted });
  });
}

/** All definitions of a document together may ask for so many times what one may. */
const DEFINITIONS = 10;

/** What is found of a document before it is validated. */
export interface Measured {
  /** The limits that it passes, whatever its variables. */
  errors: GraphQLError[];
  /** Whether a fragment contains itself; nothing else is known of the document then. */
  cyclic: boolean;
}

/**
 * Measures every definition of a document, which need not be valid: in steps that are linear in its size. What no operation
 * uses is measured too, for it is validated.
 */
export function measure(document: DocumentNode, limits: Limits): Measured {
  const fragments = fragmentsOf(document);
  const measuring = new Measuring(fragments);
  const all = document.definitions.filter(isSelecting).map((definition) => ({
    definition,
    measures: isFragment(definition) ? measuring.ofFragment(definition) : measuring.of(definition),
  }));
  if (measuring.cyclic) return { errors: [], cyclic: true };
  // What is measured of a fragment that is used is part of what uses it.
  const roots = all.filter(({ definition }) => !isFragment(definition) || !measuring.used.has(definition.name.value));
  const total: Measures = { depth: 0, fields: 0, aliases: 0, directives: 0, fragments: 0 };
  for (const { definition, measures } of roots) {
    const subject = isFragment(definition) ? `fragment "${definition.name.value}"` : 'operation';
    const errors = passed(measures, limits, subject);
    if (errors.length > 0) return { errors, cyclic: false };
    add(total, measures, 0);
  }
  const { fields, fragments: uses } = total;
  const together = { ...limits, fields: DEFINITIONS * limits.fields, fragments: DEFINITIONS * limits.fragments };
  const errors = passed({ fields, fragments: uses }, together, 'document');
  if (errors.length > 0) return { errors, cyclic: false };
  // Mentions are looked for where fields and fragments are few.
  const mentions = Math.max(0, ...roots.map(({ definition }) => mostMentions([definition.selectionSet], fragments)));
  return { errors: passed({ mentions }, limits), cyclic: false };
}

function isSelecting(node: DefinitionNode): node is OperationDefinitionNode | FragmentDefinitionNode {
  return node.kind === Kind.OPERATION_DEFINITION || isFragment(node);
}

function isFragment(node: DefinitionNode): node is FragmentDefinitionNode {
  return node.kind === Kind.FRAGMENT_DEFINITION;
}

/** A limit that a variable passes. */
interface Passed {
  limit: 'nesting' | 'text' | 'items' | 'values' | 'characters';
  got: number | string;
  wanted: number;
  /** What is counted. */
  what: string;
}

/**
 * The error where variables are larger than they may be: nested too deep, or, of questions, with a longer text or list. Each
 * place that mentions a variable works on all of it.
 *
 * @param ofQuestion false for mutations, which may bring whole files
 */
export function tooLarge(
  variables: Readonly<Record<string, unknown>> | null | undefined,
  { nesting, text, items, values, characters }: Limits,
  ofQuestion: boolean,
): GraphQLError | undefined {
  const all = { values: 0, characters: 0 };
  /** What of a value is larger than it may be, and by what. */
  const find = (value: unknown, left: number): Passed | undefined => {
    all.values += 1;
    if (ofQuestion && all.values > values) {
      return { limit: 'values', got: `more than ${values}`, wanted: values, what: 'values, with those before it' };
    }
    if (typeof value === 'string') {
      const { length } = value;
      all.characters += length;
      if (!ofQuestion) return undefined;
      if (length > text) return { limit: 'text', got: length, wanted: text, what: 'characters in one text' };
      if (all.characters <= characters) return undefined;
      const what = 'characters, with those before it';
      return { limit: 'characters', got: `more than ${characters}`, wanted: characters, what };
    }
    if (typeof value !== 'object' || value === null) return undefined;
    if (left === 0)
      return { limit: 'nesting', got: `more than ${nesting}`, wanted: nesting, what: 'levels of nesting' };
    const parts: unknown[] = Array.isArray(value) ? value : Object.values(value);
    if (ofQuestion && parts.length > items) {
      return { limit: 'items', got: parts.length, wanted: items, what: 'items in one place' };
    }
    for (const part of parts) {
      const found = find(part, left - 1);
      if (found) return found;
    }
    return undefined;
  };
  for (const [variable, value] of Object.entries(variables ?? {})) {
    const passed = find(value, nesting);
    if (passed === undefined) continue;
    const { what, ...details } = passed;
    const message = `Variable "$${cut(variable)}" has ${passed.got} ${what}; wanted at most ${passed.wanted}. Send less, or ask in several operations.`;
    return tooComplex(message, details);
  }
  return undefined;
}
