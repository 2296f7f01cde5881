/** Values put aside in the order they come, in memory while they are few and in a file of their own once they are many. */
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Characters that stay in memory, all parts together. */
const IN_MEMORY = 1_000_000;

/** Put aside by part; each part is read as often as wanted. Close it. */
export class Spool<Part extends string, Entry> {
  private readonly lines = new Map<Part, string[]>();
  private readonly files = new Map<Part, WriteStream>();
  private readonly counts = new Map<Part, number>();
  private held = 0;
  private spilled = Promise.resolve();
  private folder: string | undefined;

  count(part: Part): number {
    return this.counts.get(part) ?? 0;
  }

  /** Puts an entry aside. @returns what to wait for before more is put aside, if anything */
  add(part: Part, entry: Entry): Promise<void> | undefined {
    const line = JSON.stringify(entry);
    this.counts.set(part, this.count(part) + 1);
    const lines = this.lines.get(part);
    if (lines === undefined) this.lines.set(part, [line]);
    else lines.push(line);
    this.held += line.length;
    return this.held > IN_MEMORY ? this.spill() : undefined;
  }

  /** The entries of a part, in the order they came, some at a time. Nothing may be added meanwhile. */
  async *read(part: Part): AsyncGenerator<Entry[]> {
    await this.spilled;
    const file = this.files.get(part);
    if (file !== undefined) {
      await this.spill();
      let rest = '';
      for await (const chunk of createReadStream(file.path, { encoding: 'utf8', highWaterMark: 64 * 1024 })) {
        const lines = (rest + String(chunk)).split('\n');
        rest = lines.pop() ?? '';
        yield lines.map((line) => JSON.parse(line) as Entry);
      }
    }
    const lines = this.lines.get(part) ?? [];
    for (let start = 0; start < lines.length; start += 1_000) {
      yield lines.slice(start, start + 1_000).map((line) => JSON.parse(line) as Entry);
    }
  }

  async close(): Promise<void> {
    await this.spilled;
    for (const file of this.files.values()) await new Promise((resolve) => file.end(resolve));
    if (this.folder !== undefined) await rm(this.folder, { recursive: true, force: true });
    for (const kept of [this.lines, this.files, this.counts]) kept.clear();
    this.folder = undefined;
    this.held = 0;
  }

  /** Takes what is in memory to the files. What is added meanwhile waits for the next time. */
  private spill(): Promise<void> {
    const full = [...this.lines];
    this.lines.clear();
    this.held = 0;
    this.spilled = this.spilled.then(async () => {
      for (const [part, lines] of full) await this.append(part, lines);
    });
    return this.spilled;
  }

  private async append(part: Part, lines: readonly string[]): Promise<void> {
    this.folder ??= await mkdtemp(join(tmpdir(), 'entente-import-'));
    let file = this.files.get(part);
    if (file === undefined) {
      file = createWriteStream(join(this.folder, `${part}.jsonl`));
      await once(file, 'open');
      this.files.set(part, file);
    }
    const [to, text] = [file, `${lines.join('\n')}\n`];
    await new Promise<void>((resolve, reject) => {
      to.write(text, (error) => (error ? reject(error) : resolve()));
    });
  }
}
