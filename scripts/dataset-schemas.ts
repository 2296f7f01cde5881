/** Writes the JSON Schemas of data sets, by which editors check them; with `--check`, says whether they are fresh. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { Content, Manifest } from '../src/dataset/format.js';
import { shipped } from '../src/paths.js';

const check = process.argv.includes('--check');
mkdirSync(shipped('seed', 'schema'), { recursive: true });
for (const [name, title, form] of [
  ['dataset', 'Entente data set: dataset.yaml', Manifest],
  ['content', 'Entente data set: a file of facts', Content],
] as const) {
  const file = shipped('seed', 'schema', `${name}.schema.json`);
  const schema = { title, ...z.toJSONSchema(form, { io: 'input', reused: 'ref' }) };
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (!check) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is not what src/dataset/format.ts says. Run "npm run generate".`);
    process.exitCode = 1;
  }
}
