/** Who may import over GraphQL: who knows the service's token. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Imports } from '../api/index.js';
import { RequestRefused } from '../errors.js';

export interface ImportOptions {
  token: string;
  /** Makes the imports when they are first asked for. */
  open: () => Promise<Imports & { close(): Promise<void> }>;
}

export class ImportGate {
  private opened: ReturnType<ImportOptions['open']> | undefined;

  /** @param options undefined: nobody may import */
  constructor(private readonly options: ImportOptions | undefined) {}

  /** Whether a request's `Authorization` is `Bearer` and the token. */
  allows(authorization: string | null | undefined): boolean {
    const given = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
    if (given === undefined || this.options === undefined) return false;
    // Hashes are of one length, and so are compared in the same time whatever was given.
    return timingSafeEqual(digest(given), digest(this.options.token));
  }

  /** @throws RequestRefused */
  async enter(authorization: string | null | undefined): Promise<Imports> {
    if (this.options === undefined) {
      throw new RequestRefused(
        'This service takes no imports. Its operator can set ENTENTE_IMPORT_TOKEN, or import at the command line.',
        'FORBIDDEN',
      );
    }
    if (!this.allows(authorization)) {
      throw new RequestRefused(
        authorization
          ? 'The token is not the one of this service.'
          : 'Importing wants a token: Authorization: Bearer …',
        'UNAUTHENTICATED',
      );
    }
    // Where it could not be opened, the next caller tries again.
    this.opened ??= this.options.open().catch((error: unknown) => {
      this.opened = undefined;
      throw error;
    });
    return this.opened;
  }

  async close(): Promise<void> {
    await (await this.opened)?.close();
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
