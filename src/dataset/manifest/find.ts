/** Data sets by folder or name, and those below a folder in the order in which they must be loaded. */
import { existsSync, readdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { OperatorError } from '../../errors.js';
import { shipped } from '../../paths.js';
import { Manifest } from '../schema/manifest.js';
import { DatasetError, inOrder, nearest, type Problem } from '../report/problems.js';
import { readYaml } from '../schema/yaml.js';

/**
 * The folders of the data sets below a folder, those that others require first.
 *
 * @throws DatasetError where a manifest is wrong or a required one is not there
 */
export async function findDatasets(parent: string): Promise<string[]> {
  const entries = await readdir(parent, { withFileTypes: true });
  const problems: Problem[] = [];
  const manifests = new Map<string, { folder: string; requires: string[] }>();
  for (const entry of entries.filter((one) => one.isDirectory() && one.name !== 'schema')) {
    const folder = join(parent, entry.name);
    const read = await readYaml(join(folder, 'dataset.yaml'), `${entry.name}/dataset.yaml`, Manifest, problems);
    // What lies elsewhere is loaded by those who have it.
    if (read && read.value.data === undefined)
      manifests.set(read.value.name, { folder, requires: read.value.requires });
  }
  const ordered: string[] = [];
  const visiting = new Set<string>();
  const visit = (name: string, by: string): void => {
    const found = manifests.get(name);
    if (found === undefined || visiting.has(name)) {
      const message =
        found === undefined ? `It requires "${name}", which is not there` : `It requires itself, by "${name}"`;
      problems.push({ file: `${by}/dataset.yaml`, message, cure: 'Correct "requires"' });
      return;
    }
    if (ordered.includes(found.folder)) return;
    visiting.add(name);
    for (const required of found.requires) visit(required, name);
    visiting.delete(name);
    ordered.push(found.folder);
  };
  for (const name of [...manifests.keys()].sort()) visit(name, name);
  if (problems.length > 0) throw new DatasetError(basename(parent), inOrder(problems));
  return ordered;
}

/**
 * The folder of a data set: one of the user's, or one that ships with the program by its name.
 *
 * @throws OperatorError where there is none
 */
export function folderOf(what: string): string {
  const own = resolve(what);
  if (existsSync(join(own, 'dataset.yaml'))) return own;
  const names = readdirSync(shipped('seed')).filter((name) => existsSync(shipped('seed', name, 'dataset.yaml')));
  if (names.includes(what)) return shipped('seed', what);
  if (existsSync(own)) {
    throw new OperatorError(
      `${what} has no dataset.yaml. Write one (docs/importing.md), or let "entente init" write a first one.`,
    );
  }
  const meant = nearest(what, names);
  throw new OperatorError(
    `There is no folder ${what}, and no data set of that name ships with Entente: those are ${names.join(', ')}.` +
      (meant === undefined ? '' : ` Did you mean "${meant}"?`),
  );
}
