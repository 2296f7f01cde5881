/** The console: the words, the answers and the addresses put together. */
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { answers } from './graphql/use-answer';
import { router } from './router';
import { WordsProvider } from './words/words';
import './styles/tokens.css';
import './styles/base.css';

const place = document.getElementById('console');
if (place === null) throw new Error('The page has no element "console".');

/** How long nothing is shown, in ms, so that the page comes whole: its scripts are on their way with these. */
const PATIENCE_MS = 300;
await Promise.race([router.load(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);

createRoot(place).render(
  <StrictMode>
    <WordsProvider>
      <QueryClientProvider client={answers}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </WordsProvider>
  </StrictMode>,
);
