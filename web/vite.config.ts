/** How the console is built, and served while somebody works on it: questions go to a running service. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defineConfig } from 'vite';
import react from '@vitejs/plugin-react-swc';
import { htmlOfPages } from './html-of-pages.ts';
import { questions } from './questions.ts';

/** The service that `npm run dev` asks: PORT as `npm start` takes it. */
const service = `http://127.0.0.1:${process.env.PORT ?? '4000'}`;

/** What each language that has a file calls itself. A browser would take longer over these names than over the rest of the page's frame. */
function ownNames(): Record<string, string | undefined> {
  const files = readdirSync(join(import.meta.dirname, 'src', 'words')).filter((name) => name.endsWith('.json'));
  const codes = files.map((name) => basename(name, '.json'));
  return Object.fromEntries(codes.map((code) => [code, new Intl.DisplayNames(code, { type: 'language' }).of(code)]));
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), questions(), htmlOfPages()],
  build: {
    outDir: '../dist/console',
    emptyOutDir: true,
    target: 'es2022',
    // A file within another would need `data:` in the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  define: { OWN_NAMES: JSON.stringify(ownNames()) },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': service, '/readyz': service } },
});
