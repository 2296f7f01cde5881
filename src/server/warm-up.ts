/**
 * The console's questions, asked once as the service starts: the database plans a question when it first comes, which takes it
 * up to seconds, and whoever opens the first page should not wait for that.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shipped } from '../paths.js';

/** What a page asks. */
export interface PageQuestion {
  query: string;
  variables: object;
}

/** What the console's pages ask when they are opened, as its build left it; nothing where it was not built. */
export function readQuestions(folder = shipped('dist', 'console')): PageQuestion[] {
  try {
    return JSON.parse(readFileSync(join(folder, 'questions.json'), 'utf8')) as PageQuestion[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * Asks each question, one after the other.
 *
 * @param ask whether a question was answered whole
 * @param signal ends it
 * @returns how many were answered
 */
export async function warmUp(
  ask: (question: PageQuestion, signal: AbortSignal) => Promise<boolean>,
  questions: readonly PageQuestion[],
  signal: AbortSignal,
): Promise<number> {
  let answered = 0;
  for (const question of questions) {
    if (signal.aborted) break;
    if (await ask(question, signal)) answered += 1;
  }
  return answered;
}
