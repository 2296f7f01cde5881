/** What the data sets state that ship with Entente: what another one refers to can be told by it without a graph. */
import { existsSync } from 'node:fs';
import { shipped } from '../../paths.js';
import { refKey } from '../facts/facts.js';
import { openDataset } from '../manifest/open.js';
import { Manifest } from '../schema/manifest.js';
import { readYaml } from '../schema/yaml.js';
import { Reading } from '../sources/entries.js';
import { NODE_SECTIONS, slugOfEntry } from '../schema/nodes.js';

/**
 * The nodes that data sets state, and those that they require, as texts of `refKey`. Undefined where one of them does not ship
 * with Entente, or its files are its publisher's.
 *
 * @param names of data sets
 */
export async function nodesOfBundled(names: readonly string[]): Promise<ReadonlySet<string> | undefined> {
  const nodes = new Set<string>();
  const done = new Set<string>();
  const wanted = [...names];
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (done.has(name)) continue;
    done.add(name);
    const folder = shipped('seed', name);
    if (!existsSync(folder)) return undefined;
    const manifest = await readYaml(`${folder}/dataset.yaml`, name, Manifest, []);
    if (manifest === undefined || manifest.value.data !== undefined) return undefined;
    wanted.push(...manifest.value.requires);
    const { folders, manifest: opened } = await openDataset(folder, {});
    for await (const { section, value } of new Reading(folders, opened, () => undefined).entries((slug) => slug)) {
      const slug = slugOfEntry(section, value);
      if (slug !== undefined) nodes.add(refKey({ type: NODE_SECTIONS[section as keyof typeof NODE_SECTIONS], slug }));
    }
  }
  return nodes;
}
