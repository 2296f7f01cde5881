/** How the console is built, and served while somebody works on it: questions go to a running service. */
import { defineConfig } from 'vite';
import react from '@vitejs/plugin-react-swc';

/** The service that `npm run dev` asks: PORT as `npm start` takes it. */
const service = `http://127.0.0.1:${process.env.PORT ?? '4000'}`;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../dist/console',
    emptyOutDir: true,
    target: 'es2022',
    // A file within another would need `data:` in the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': service, '/readyz': service } },
});
