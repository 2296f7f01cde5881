/** A data set's folder: read and checked as a whole. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { today } from '../model/dates.js';
import { checkContent } from './check.js';
import { readCountries } from './countries.js';
import type { Facts } from './facts.js';
import { Content, Manifest, type Section } from './format.js';
import { DatasetError, inOrder, type Place, type Problem } from './problems.js';
import { factsOf } from './state.js';
import { readYaml } from './yaml.js';

/** A data set that is right in itself. Whether what it refers to is there is seen against the graph. */
export interface Dataset {
  manifest: Manifest;
  facts: Facts;
}

/**
 * Reads a data set's folder.
 *
 * @throws DatasetError with every problem of all its files
 */
export async function loadDataset(folder: string, clock?: () => Date): Promise<Dataset> {
  const problems: Problem[] = [];
  const shown = (file: string): string => `${basename(folder)}/${file}`;
  const manifest = await readYaml(join(folder, 'dataset.yaml'), shown('dataset.yaml'), Manifest, problems);
  if (manifest === undefined) throw new DatasetError(basename(folder), inOrder(problems));
  const { name, reader, files } = manifest.value;

  const content = Content.parse({});
  const places = new Map<Section, ((rest: readonly PropertyKey[]) => Place)[]>();
  const add = (part: Content, locate: (path: readonly PropertyKey[]) => Place): void => {
    for (const section of Object.keys(part) as Section[]) {
      const offset = content[section].length;
      (content[section] as unknown[]).push(...part[section]);
      const locators = places.get(section) ?? [];
      part[section].forEach((_, index) => {
        locators[offset + index] = (rest) => locate([section, index, ...rest]);
      });
      places.set(section, locators);
    }
  };

  if (reader === 'iso-3166') add(readCountries(), () => ({ file: shown('dataset.yaml') }));
  for (const file of files) {
    const read = await readYaml(join(folder, file), shown(file), Content, problems);
    if (read !== undefined) add(read.value, read.locate);
  }
  // What a path of the whole lies at in its own file.
  const locate = ([section, index, ...rest]: readonly PropertyKey[]): Place =>
    places.get(section as Section)?.[index as number]?.(rest) ?? { file: shown('dataset.yaml') };

  problems.push(...checkContent(content, locate, today(clock)));
  if (problems.length > 0) throw new DatasetError(name, inOrder(problems));
  const stated = factsOf(name, content, locate);
  if (stated.problems.length > 0) throw new DatasetError(name, inOrder(stated.problems));
  return { manifest: manifest.value, facts: stated.facts };
}

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
