/** Data sets by folder: those below one, in the order in which they must be loaded. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Manifest } from './format.js';
import { DatasetError, inOrder, type Problem } from './problems.js';
import { readYaml } from './yaml.js';

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
    if (read) manifests.set(read.value.name, { folder, requires: read.value.requires });
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
