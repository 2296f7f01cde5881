/** Asks the service: by GET, which the browser stores and asks again by ETag; by POST where the address gets too long. */
import type { Query } from './query';

const ENDPOINT = '/graphql';
/** Servers and proxies take lines of 8 kB for granted. */
const LONGEST_ADDRESS = 6_000;

/** Why there is no answer. `code` is the service's, or OFFLINE where nothing came back. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export interface Problem {
  message: string;
  path?: readonly (string | number)[];
  extensions?: { code?: string };
}

/** What the service answers: a part that failed is null, and `problems` says why. */
export interface Answer<Data> {
  data: Data;
  problems: readonly Problem[];
}

/**
 * Asks one question.
 *
 * @throws NoAnswer where nothing came back, or nothing but errors
 */
export async function ask<Data, Variables>(
  question: Query<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Data>> {
  const response = await send(question, variables, signal);
  const body = await read(response);
  const problems = body.errors ?? [];
  if (body.data === undefined || body.data === null) {
    const [first] = problems;
    throw new NoAnswer(first?.extensions?.code ?? 'INTERNAL_SERVER_ERROR', first?.message ?? `HTTP ${response.status}`);
  }
  return { data: body.data as Data, problems };
}

function send<Data, Variables>(
  question: Query<Data, Variables>,
  variables: Variables,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const headers = { accept: 'application/json' };
  const address = addressOfQuestion(question.text, variables);
  const sent =
    address.length <= LONGEST_ADDRESS
      ? fetch(address, { headers, signal })
      : fetch(ENDPOINT, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify({ query: question.text, variables }),
          signal,
        });
  return sent.catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new NoAnswer('OFFLINE', error instanceof Error ? error.message : String(error));
  });
}

async function read(response: Response): Promise<{ data?: unknown; errors?: Problem[] }> {
  try {
    return (await response.json()) as { data?: unknown; errors?: Problem[] };
  } catch {
    // A proxy's page, say.
    throw new NoAnswer('SERVICE_UNAVAILABLE', `HTTP ${response.status}`);
  }
}

/** Where a question can be asked by GET; in a browser GraphiQL opens there. */
export function addressOfQuestion(text: string, variables: unknown): string {
  const parameters = new URLSearchParams({ query: text });
  if (Object.keys(variables ?? {}).length > 0) parameters.set('variables', JSON.stringify(variables));
  return `${ENDPOINT}?${parameters.toString()}`;
}
