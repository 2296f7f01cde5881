/** A short text that tells whether a data set's files are those of another time. */
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { shipped } from '../../paths.js';
import { checkLinks } from './links.js';
import { unreadable } from '../report/unreadable.js';
import type { Manifest } from '../schema/manifest.js';
import { HISTORIAN_FILES } from '../sources/us-historian/records.js';
import type { Folders } from '../sources/entry.js';
import { filesMatching } from '../read/matching.js';

export interface FingerprintOptions {
  decisions?: string | undefined;
  skipInvalid?: boolean | undefined;
}

/**
 * What a data set states depends on this alone: its files, how they are read, and the program.
 *
 * @returns a short text; undefined where a file cannot be read
 */
export async function fingerprint(
  folders: Folders,
  manifest: Manifest,
  { decisions, skipInvalid = false }: FingerprintOptions,
): Promise<string | undefined> {
  const { version } = JSON.parse(readFileSync(shipped('package.json'), 'utf8')) as { version: string };
  const hash = createHash('sha256');
  hash.update(`${version} ${skipInvalid}`);
  const { definition, data } = await filesOf(folders, manifest);
  await checkLinks(manifest.name, folders.definition, definition);
  await checkLinks(manifest.name, folders.data, data);
  const beside = manifest.reader === 'iso-3166' ? [shipped('package-lock.json')] : [];
  if (decisions !== undefined) beside.push(decisions);
  for (const file of [...definition, ...data, ...beside]) {
    // It is told where it is read.
    if ((await unreadable(file)) !== undefined) return undefined;
    hash.update(`\0${basename(file)}\0`);
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  }
  return hash.digest('base64url');
}

/** Every file that a data set's statements come from, by the folder that it lies in. */
async function filesOf(
  { definition, data }: Folders,
  { files, reader, decisions }: Manifest,
): Promise<{ definition: string[]; data: string[] }> {
  const found = [join(definition, 'dataset.yaml')];
  const patterns: string[] = reader === 'historian' ? Object.values(HISTORIAN_FILES) : [];
  for (const file of files) {
    if (typeof file === 'string') found.push(join(definition, file));
    else {
      if (typeof file.mapping === 'string') found.push(join(definition, file.mapping));
      patterns.push(file.file);
    }
  }
  if (decisions !== undefined) found.push(join(definition, decisions));
  const matching = await Promise.all(patterns.map((pattern) => filesMatching(data, pattern)));
  return { definition: found, data: matching.flat().map((file) => join(data, file)) };
}
