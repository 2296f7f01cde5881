/** Asks one question, and has the names in its answer in the reader's language. */
import { type Answer, ask } from './ask';
import { inLanguage, type Reader } from './local-names';
import type { Query } from './query';

/** @throws NoAnswer where nothing came back, or nothing but errors */
export async function askIn<Data, Variables>(
  reader: Reader,
  question: Query<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Data>> {
  const { data, problems } = await ask(question, variables, signal);
  return { data: await inLanguage(data, reader), problems };
}
