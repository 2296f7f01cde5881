/** `entente validate`: everything that is wrong with a data set, for a person, a script or an editor. */
import { readFileSync } from 'node:fs';
import type { Config } from '../config.js';
import type { Graph } from '../database/index.js';
import {
  DatasetError,
  folderOf,
  format,
  nodesOfBundled,
  openDataset,
  prepare,
  type Problem,
} from '../dataset/index.js';
import { shipped } from '../paths.js';
import type { VALIDATE_FORMATS } from './choices.js';
import { withGraph } from './import.js';
import { Meter } from './meter.js';
import { print, printJson, style } from './terminal.js';

/** @returns whether it is free of errors */
export async function validateCommand(
  config: Config,
  what: string,
  options: { format: (typeof VALIDATE_FORMATS)[number]; data?: string },
): Promise<boolean> {
  const folder = folderOf(what);
  const meter = new Meter(false);
  const problems = await problemsOf(config, folder, options.data, meter);
  meter.end();
  const errors = problems.filter(({ severity }) => severity !== 'warning').length;
  const warnings = problems.length - errors;
  if (options.format === 'sarif') printJson(sarif(problems));
  else if (options.format === 'json') printJson({ errors, warnings, problems });
  else {
    for (const problem of problems) {
      print((problem.severity === 'warning' ? style.yellow : style.red)(format(problem).trim()));
    }
    print(`${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`);
  }
  return errors === 0;
}

/** Without a database, where the data set refers to nothing but what ships with Entente. */
async function problemsOf(
  config: Config,
  folder: string,
  data: string | undefined,
  { say }: Meter,
): Promise<readonly Problem[]> {
  const check = async (graph: Graph | undefined, known?: ReadonlySet<string>): Promise<readonly Problem[]> => {
    const prepared = await prepare(graph, folder, { data, known, say });
    await prepared.close();
    return prepared.warnings;
  };
  try {
    const { manifest } = await openDataset(folder, { data });
    const known = await nodesOfBundled(manifest.value.requires);
    if (known !== undefined) return await check(undefined, known);
    return await withGraph(config, ({ graph }) => check(graph));
  } catch (error) {
    if (error instanceof DatasetError) return error.problems;
    throw error;
  }
}

/** Static Analysis Results Interchange Format 2.1.0, which editors and code hosts show beside the lines. */
function sarif(problems: readonly Problem[]): unknown {
  const { version } = JSON.parse(readFileSync(shipped('package.json'), 'utf8')) as { version: string };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Entente', version, rules: [{ id: 'dataset', name: 'DataSet' }] } },
        columnKind: 'utf16CodeUnits',
        results: problems.map(({ file, line, column, message, cure, severity }) => ({
          ruleId: 'dataset',
          level: severity ?? 'error',
          message: { text: `${message}. ${cure}.` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(file) },
                ...(line !== undefined && {
                  region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
                }),
              },
            },
          ],
        })),
      },
    ],
  };
}
