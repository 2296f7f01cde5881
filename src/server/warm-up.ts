/**
 * The console's questions, asked once as the service starts: the database plans a question when it first comes, which takes it
 * up to seconds, and whoever opens the first page should not wait for that.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, type TypeNode } from 'graphql';
import { shipped } from '../paths.js';

/** The questions that the console's build left, each a document of one operation; none where it was not built. */
export function readQuestions(folder = shipped('dist', 'console')): string[] {
  try {
    return JSON.parse(readFileSync(join(folder, 'questions.json'), 'utf8')) as string[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * Asks each question, one after the other, about what is not there: how a question is planned does not depend on that.
 *
 * @param url of the service
 * @param signal ends it
 * @returns how many were answered
 */
export async function warmUp(url: string, questions: readonly string[], signal: AbortSignal): Promise<number> {
  let answered = 0;
  for (const query of questions) {
    try {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
        body: JSON.stringify({ query, variables: variablesFor(query) }),
        signal,
      });
      await response.arrayBuffer();
      if (response.ok) answered += 1;
    } catch (error) {
      // Whoever asks the same next is told what is wrong.
      if (signal.aborted) return answered;
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return answered;
}

/** A value for each variable that must have one: what is optional the console leaves out, too. */
export function variablesFor(query: string): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  for (const definition of parse(query, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const { variable, type, defaultValue } of definition.variableDefinitions ?? []) {
      const { value: name } = variable.name;
      if (type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined) variables[name] = valueOf(type.type, name);
    }
  }
  return variables;
}

/** @param name of the variable: two that must differ do */
function valueOf(type: TypeNode, name: string): unknown {
  if (type.kind === Kind.NON_NULL_TYPE) return valueOf(type.type, name);
  if (type.kind === Kind.LIST_TYPE) return [valueOf(type.type, name)];
  switch (type.name.value) {
    case 'ID':
    case 'String':
      return name;
    case 'Boolean':
      return false;
    case 'Int':
    case 'Float':
    case 'NonNegativeInt':
    case 'PositiveInt':
      return 1;
    case 'Date':
      return '2000-01-01';
    case 'DateTime':
      return '2000-01-01T00:00:00Z';
    default:
      return {};
  }
}
