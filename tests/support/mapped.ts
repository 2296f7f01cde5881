/** What a table states through a mapping, without a graph. */
import type { NodeFact, RelationshipFact } from '../../src/dataset/facts/facts.js';
import { DatasetError, prepare } from '../../src/dataset/index.js';
import { withFolder } from './graph.js';

export interface Stated {
  nodes: NodeFact[];
  relationships: RelationshipFact[];
  warnings: string[];
}

/** What a `dataset.yaml` of tests begins with: all but its files. */
export const HEAD = `name: trial
title: Trial
version: "1"
licence: CC0-1.0
publisher: Tests
sources: [{ id: table, title: Table, kind: REFERENCE }]
`;

/** The `dataset.yaml` of one table. @param mapping YAML, indented as it comes; @param more lines of the data set itself */
export function manifestOf(mapping: string, file = 't.csv', more = ''): string {
  const indented = mapping.trim().replace(/^/gm, '      ');
  return `${HEAD}${more}
files:
  - file: ${file}
    mapping:
${indented}
      cite: [{ source: table, at: 'row {#}' }]
`;
}

/** What a folder of a data set states. @throws DatasetError */
export async function statedIn(folder: string, data?: string): Promise<Stated> {
  const prepared = await prepare(undefined, folder, { data });
  const found: Stated = { nodes: [], relationships: [], warnings: prepared.warnings.map(({ message }) => message) };
  for await (const nodes of prepared.stated.nodes()) found.nodes.push(...nodes);
  for await (const relationships of prepared.stated.relationships()) found.relationships.push(...relationships);
  await prepared.close();
  return found;
}

/** What these files state. @throws DatasetError */
export async function stated(files: Record<string, string>): Promise<Stated> {
  return withFolder(files, (folder) => statedIn(folder));
}

/** What is wrong with these files, each as `line: message. Cure`. */
export async function problemsOf(files: Record<string, string>): Promise<string[]> {
  const failure: unknown = await stated(files).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(DatasetError);
  return (failure as DatasetError).problems.map(({ line, message, cure }) => `${line ?? ''}: ${message}. ${cure}`);
}
