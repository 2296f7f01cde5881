/** Values put aside in the order they come, in memory while they are few and in a file of their own once they are many. */
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { slices } from '../../lib/groups.js';
import { Waiting } from '../../lib/waiting.js';

/** Characters that stay in memory, all parts together. */
const IN_MEMORY = 1_000_000;
const CHUNK = 64 * 1024;
/** Entries out of memory that a reader gets at once. */
const AT_ONCE = 1_000;

/** What was put aside of a part: first what its file has, then what is in memory. */
class Kept {
  file: FileHandle | undefined;
  /** How much of the file has been written, always whole lines. */
  bytes = 0;
  lines: string[] = [];
  count = 0;
}

/** Put aside by part; each part is read as often as wanted, also while more is put aside. Close it. */
export class Spool<Part extends string, Entry> {
  private readonly parts = new Map<Part, Kept>();
  private readonly growth = new Waiting();
  private held = 0;
  private spilled = Promise.resolve();
  private folder: string | undefined;
  private isRead = false;
  private isEnded = false;
  private failure: Error | undefined;

  count(part: Part): number {
    return this.parts.get(part)?.count ?? 0;
  }

  /** Whether all is there. */
  get ended(): boolean {
    return this.isEnded;
  }

  /** Puts an entry aside. @returns what to wait for before more is put aside, if anything */
  add(part: Part, entry: Entry): Promise<void> | undefined {
    const line = JSON.stringify(entry);
    const kept = this.part(part);
    kept.count += 1;
    kept.lines.push(line);
    this.held += line.length;
    return this.held > IN_MEMORY ? this.spill() : undefined;
  }

  /** All is there: who reads gets to an end. */
  end(): void {
    this.isEnded = true;
    this.growth.wake();
  }

  /** Nothing more will come, for this reason, which who reads is told. */
  fail(failure: Error): void {
    this.failure = failure;
    this.growth.wake();
  }

  /** The entries of a part, in the order they come, some at a time, until all are there. */
  async *read(part: Part): AsyncGenerator<Entry[]> {
    this.isRead = true;
    const kept = this.part(part);
    const chunk = Buffer.allocUnsafe(CHUNK);
    const decoder = new StringDecoder('utf8');
    let [position, rest] = [0, ''];
    for (let isWhole = false; ;) {
      while (kept.file !== undefined && position < kept.bytes) {
        const { bytesRead } = await kept.file.read(chunk, 0, Math.min(CHUNK, kept.bytes - position), position);
        position += bytesRead;
        const lines = (rest + decoder.write(chunk.subarray(0, bytesRead))).split('\n');
        rest = lines.pop() ?? '';
        yield lines.map((line) => JSON.parse(line) as Entry);
      }
      if (this.failure !== undefined) throw this.failure;
      if (isWhole) break;
      if (this.isEnded) {
        await this.spilled;
        isWhole = true;
      } else await this.growth.next();
    }
    for (const some of slices(kept.lines, AT_ONCE)) yield some.map((line) => JSON.parse(line) as Entry);
  }

  /**
   * Forgets all, so that it may be put aside anew.
   *
   * @throws TypeError where somebody reads: he would miss what is put aside from now on
   */
  async clear(): Promise<void> {
    if (this.isRead) throw new TypeError('what is being read cannot be put aside anew');
    await this.close();
  }

  async close(): Promise<void> {
    await this.spilled;
    for (const { file } of this.parts.values()) await file?.close();
    if (this.folder !== undefined) await rm(this.folder, { recursive: true, force: true });
    this.parts.clear();
    this.folder = undefined;
    this.held = 0;
  }

  private part(part: Part): Kept {
    let kept = this.parts.get(part);
    if (kept === undefined) this.parts.set(part, (kept = new Kept()));
    return kept;
  }

  /** Takes what is in memory to the files. What is added meanwhile waits for the next time. */
  private spill(): Promise<void> {
    const full = [...this.parts].map(([part, kept]) => ({ part, kept, lines: kept.lines }));
    for (const { kept } of full) kept.lines = [];
    this.held = 0;
    this.spilled = this.spilled.then(async () => {
      for (const { part, kept, lines } of full) if (lines.length > 0) await this.append(part, kept, lines);
      this.growth.wake();
    });
    return this.spilled;
  }

  private async append(part: Part, kept: Kept, lines: readonly string[]): Promise<void> {
    this.folder ??= await mkdtemp(join(tmpdir(), 'entente-import-'));
    kept.file ??= await open(join(this.folder, `${part}.jsonl`), 'w+');
    const text = Buffer.from(`${lines.join('\n')}\n`);
    for (let done = 0; done < text.length;) {
      const { bytesWritten } = await kept.file.write(text, done, text.length - done, kept.bytes + done);
      done += bytesWritten;
    }
    kept.bytes += text.length;
  }
}
