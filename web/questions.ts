/** A part of the build: the console's questions in one file, so that the service can have the database plan them as it starts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, print, separateOperations, stripIgnoredCharacters } from 'graphql';
import type { Plugin } from 'vite';

/** Pages in the order in which people come to them; the others follow. */
const FIRST = ['home', 'search', 'official', 'country', 'event', 'pair', 'network'];

export function questions(): Plugin {
  return {
    name: 'questions',
    apply: 'build',
    generateBundle() {
      const source = JSON.stringify(questionsBelow(join(import.meta.dirname, 'src')));
      // Beside the page: `src/server/warm-up.ts` reads it.
      this.emitFile({ type: 'asset', fileName: 'questions.json', source });
    },
  };
}

/** Each operation with the fragments that it uses. */
function questionsBelow(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  const place = (file: string): number =>
    FIRST.findIndex((page) => file.endsWith(`${page}.graphql`)) + 1 || FIRST.length + 1;
  files.sort((a, b) => place(a) - place(b));
  const all = parse(files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n'));
  return Object.values(separateOperations(all)).map((document) => stripIgnoredCharacters(print(document)));
}
