/**
 * A part of the build: for each of the console's pages its own HTML, which has the browser fetch the page's scripts and style sheets at once, beside the
 * console's own, not once that has run. `/official/…` has `official.html`; `src/server/console.ts` finds it.
 */
import { basename, dirname } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

export function htmlOfPages(): Plugin {
  return {
    name: 'html-of-pages',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // What they are made of is there by then.
      order: 'post',
      handler(_options, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') throw new Error('web/html-of-pages.ts found no index.html in what was built');
        const html = String(index.source);
        const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
        for (const chunk of chunks) {
          const page = pageOf(chunk);
          if (page === undefined) continue;
          const files = filesOf(chunk, new Map(chunks.map((one) => [one.fileName, one])));
          const links = files.filter((name) => !html.includes(`"/${name}"`)).map((name) => `    ${linkTo(name)}\n`);
          const source = html.replace('  </head>', `${links.join('')}  </head>`);
          this.emitFile({ type: 'asset', fileName: `${page}.html`, source });
        }
      },
    },
  };
}

/** `official` of `src/pages/official/index.tsx`; undefined for what is no page that is loaded when it is opened. */
function pageOf({ isDynamicEntry, facadeModuleId }: Chunk): string | undefined {
  if (!isDynamicEntry || !/\/src\/pages\/[^/]+\/index\.tsx$/.test(facadeModuleId ?? '')) return undefined;
  return basename(dirname(facadeModuleId ?? ''));
}

/** A script, all that it imports, and their style sheets. */
function filesOf(chunk: Chunk, chunks: ReadonlyMap<string, Chunk>): string[] {
  const found = new Set([chunk]);
  for (const one of found) {
    for (const name of one.imports) {
      const imported = chunks.get(name);
      if (imported !== undefined) found.add(imported);
    }
  }
  const sheets = new Set([...found].flatMap((one) => [...(one.viteMetadata?.importedCss ?? [])]));
  return [...[...found].map(({ fileName }) => fileName), ...sheets];
}

/** As Vite writes those to the console's own files. */
const linkTo = (name: string): string =>
  `<link rel="${name.endsWith('.css') ? 'stylesheet' : 'modulepreload'}" crossorigin href="/${name}">`;
