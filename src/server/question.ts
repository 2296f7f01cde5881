/** Plain questions: requests whose parameters are right in every way. What is wrong with others, Yoga says. */
import type { IncomingMessage } from 'node:http';
import { type DocumentNode, getOperationAST, OperationTypeNode } from 'graphql';
import type { Documents } from './documents.js';
import { documentText } from './persisted.js';

export interface Question {
  document: DocumentNode;
  variables: Record<string, unknown> | undefined;
  operationName: string | undefined;
}

/** Yoga refuses requests with others. */
const PARAMETERS = new Set(['query', 'variables', 'operationName', 'extensions']);

/**
 * The query that a request asks.
 *
 * @param text the body of a POST, or what stands behind the `?` of a GET
 * @returns undefined where it asks none, or one that is wrong
 */
export function questionOf(
  method: string,
  { headers }: IncomingMessage,
  text: string,
  documents: Documents,
): Question | undefined {
  try {
    const parameters =
      method === 'GET' ? fromSearch(text) : isJson(headers['content-type']) ? (JSON.parse(text) as unknown) : undefined;
    return isObject(parameters) ? fromParameters(parameters, documents) : undefined;
  } catch {
    // No JSON, no document, or none that is answered: Yoga comes to the same, and says why.
    return undefined;
  }
}

function isJson(type: string | undefined): boolean {
  return type !== undefined && /^application\/json(;\s*charset=utf-?8)?$/i.test(type);
}

/** Of parameters that are given several times the first, and empty ones are none: as Yoga has it. */
function fromSearch(search: string): Record<string, unknown> {
  const given = new URLSearchParams(search);
  const text = (name: string): string | undefined => given.get(name) || undefined;
  const json = (name: string): unknown => {
    const value = text(name);
    return value === undefined ? undefined : JSON.parse(value);
  };
  return {
    query: text('query'),
    operationName: text('operationName'),
    variables: json('variables'),
    extensions: json('extensions'),
  };
}

function fromParameters(parameters: Record<string, unknown>, documents: Documents): Question | undefined {
  const { variables = null, operationName = null, extensions = null } = parameters;
  if (Object.keys(parameters).some((name) => parameters[name] !== null && !PARAMETERS.has(name))) return undefined;
  if (variables !== null && !isObject(variables)) return undefined;
  if (operationName !== null && typeof operationName !== 'string') return undefined;
  if (extensions !== null && !isObject(extensions)) return undefined;
  const text = documentText(documents, { query: parameters.query, extensions });
  if (typeof text !== 'string') return undefined;
  const { document, errors } = documents.get(text);
  const operation = getOperationAST(document, operationName);
  if (errors.length > 0 || operation?.operation !== OperationTypeNode.QUERY) return undefined;
  return { document, variables: variables ?? undefined, operationName: operationName ?? undefined };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
