/** A data set that was looked at and not read yet: what it says of itself, and whether its files have changed. */
import { basename, join } from 'node:path';
import type { Graph } from '../../database/graph.js';
import { groundOf, type Outcome } from '../baseline/ground.js';
import { fingerprint } from './fingerprint.js';
import { checkLinks } from './links.js';
import { Manifest } from '../schema/manifest.js';
import { DatasetError, inOrder, type Problem } from '../report/problems.js';
import type { Folders, ReadManifest } from '../sources/entry.js';
import { readYaml } from '../schema/yaml.js';

export interface OpenOptions {
  /** Where the files lie that mappings read; the data set's own folder if left out. */
  data?: string | undefined;
  /** A further file of decisions on who is who; of two that disagree this one counts. */
  decisions?: string | undefined;
  /** Leave out records that are wrong, and what refers to them, instead of refusing all. */
  skipInvalid?: boolean;
}

export interface Opened {
  folders: Folders;
  manifest: ReadManifest;
  /** Tells whether the files are those of another time; undefined where one of them cannot be read. */
  fingerprint: string | undefined;
}

/**
 * Looks at a data set. Its files may change afterwards: then what is read of them is newer than the fingerprint, and the next
 * import reads them again.
 *
 * @param folder where `dataset.yaml` lies
 * @throws DatasetError where that is wrong, or its data lie elsewhere and no folder is named
 */
export async function openDataset(folder: string, options: OpenOptions): Promise<Opened> {
  await checkLinks(basename(folder), folder, [join(folder, 'dataset.yaml')]);
  const manifest = await readManifest(folder, options);
  const folders = { definition: folder, data: options.data ?? folder };
  return { folders, manifest, fingerprint: await fingerprint(folders, manifest.value, options) };
}

/**
 * Reads `dataset.yaml`.
 *
 * @throws DatasetError where it is wrong, or its data lie elsewhere and no folder is named
 */
async function readManifest(folder: string, options: OpenOptions): Promise<ReadManifest> {
  const problems: Problem[] = [];
  const shown = `${basename(folder)}/dataset.yaml`;
  const manifest = await readYaml(join(folder, 'dataset.yaml'), shown, Manifest, problems);
  if (manifest === undefined) throw new DatasetError(basename(folder), inOrder(problems));
  if (manifest.value.data !== undefined && options.data === undefined) {
    throw new DatasetError(basename(folder), [
      {
        ...manifest.locate(['data']),
        message: 'Its files do not lie here',
        cure: `Fetch them from ${manifest.value.data} and name their folder: --data DIR`,
      },
    ]);
  }
  return manifest;
}

/**
 * What an import would do where the files are those of the last one and the graph has not changed since: nothing, told
 * without reading them. Undefined where they are not.
 */
export async function unchangedSince(
  graph: Graph,
  { manifest, fingerprint: print }: Opened,
): Promise<Outcome | undefined> {
  const { name: dataset, version } = manifest.value;
  const { known, revision, someGone } = await groundOf(graph, dataset);
  // What was cut short before it was over goes on.
  if (someGone || known?.checkedAt !== revision || known.facts === null || print !== known.fingerprint)
    return undefined;
  const total = { created: 0, changed: 0, removed: 0, unchanged: known.facts };
  return { dataset, version, before: known.version, total, kinds: {} };
}
