/** Entries put aside in the order they come, in memory while they are few and in a file of their own once they are many. */
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Characters that stay in memory, all parts together. */
const IN_MEMORY = 8_000_000;

/** Put aside by part; each part is read as often as wanted. Close it. */
export class Spool<Part extends string, Entry> {
  private readonly lines = new Map<Part, string[]>();
  private readonly files = new Map<Part, WriteStream>();
  private readonly counts = new Map<Part, number>();
  private held = 0;
  private folder: string | undefined;

  count(part: Part): number {
    return this.counts.get(part) ?? 0;
  }

  get parts(): Part[] {
    return [...this.counts.keys()];
  }

  /** Resolves when there is room for more. */
  async add(part: Part, entry: Entry): Promise<void> {
    const line = JSON.stringify(entry);
    this.counts.set(part, this.count(part) + 1);
    const lines = this.lines.get(part);
    if (lines === undefined) this.lines.set(part, [line]);
    else lines.push(line);
    this.held += line.length;
    if (this.held > IN_MEMORY) await this.spill();
  }

  /** The entries of a part, in the order they came. Nothing may be added meanwhile. */
  async *read(part: Part): AsyncGenerator<Entry> {
    const file = this.files.get(part);
    if (file !== undefined) {
      await this.spill();
      const lines = createInterface({ input: createReadStream(file.path, 'utf8'), crlfDelay: Infinity });
      for await (const line of lines) yield JSON.parse(line) as Entry;
    }
    for (const line of this.lines.get(part) ?? []) yield JSON.parse(line) as Entry;
  }

  async close(): Promise<void> {
    for (const file of this.files.values()) await new Promise((resolve) => file.end(resolve));
    if (this.folder !== undefined) await rm(this.folder, { recursive: true, force: true });
  }

  private async spill(): Promise<void> {
    this.folder ??= await mkdtemp(join(tmpdir(), 'entente-import-'));
    for (const [part, lines] of this.lines) {
      if (lines.length === 0) continue;
      let file = this.files.get(part);
      if (file === undefined) {
        file = createWriteStream(join(this.folder, `${part}.jsonl`));
        await once(file, 'open');
        this.files.set(part, file);
      }
      const text = `${lines.join('\n')}\n`;
      await new Promise<void>((resolve, reject) => {
        file.write(text, (error) => (error ? reject(error) : resolve()));
      });
    }
    this.lines.clear();
    this.held = 0;
  }
}
