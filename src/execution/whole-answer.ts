/** An answer in which nothing is missing, as the bytes that clients get: written once, for everybody who asks. */
import type { ExecutionResult } from 'graphql';

export class WholeAnswer implements ExecutionResult {
  /** `{"data":…}`, in UTF-8. */
  readonly body: Buffer;

  constructor(data: ExecutionResult['data']) {
    const text = JSON.stringify({ data });
    // Not from Node's pool: a short body would keep a whole block of it alive.
    this.body = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
    this.body.write(text);
  }

  get data(): Record<string, unknown> {
    return (JSON.parse(this.text) as { data: Record<string, unknown> }).data;
  }

  /** Yoga writes a result by this function where it has one. */
  readonly stringify = (): string => this.text;

  private get text(): string {
    return this.body.toString();
  }
}
