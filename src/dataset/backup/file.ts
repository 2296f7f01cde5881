/**
 * A backup's file: JSON Lines, compressed by gzip. The first line says what the rest is, one line for each node follows, one for
 * each relationship, and the last line closes it with the SHA-256 of all before. Nodes are numbered by their order, from 0.
 *
 *     {"entente":"backup","format":1,"schema":16,"nodes":2,"relationships":1,…}
 *     [["Official"],{"slug":"zhao-leji"}]
 *     [["Event"],{"slug":"talks"}]
 *     ["PARTICIPATED_IN",0,1,{"role":"GUEST"}]
 *     {"sha256":"…"}
 */
import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip, createGzip, type Gunzip } from 'node:zlib';
import { z } from 'zod';
import { MIGRATIONS } from '../../database/index.js';
import { cut, messageOf, OperatorError } from '../../errors.js';
import { isHiddenLabel } from '../write/staging.js';
import { decodeProperties, encodeProperties, UnknownValue } from './values.js';

/** Goes up when older programs cannot read what newer ones write. */
export const FORMAT = 1;

const LINE_FEED = 10;
const CHUNK = 64 * 1024;
/** No line of ours comes near; a file that is none of ours may have no end of line at all. */
const LONGEST_LINE = 128 * 1024 * 1024;

const count = z.int().min(0);

const Head = z.object({
  entente: z.literal('backup'),
  format: z.int().min(1),
  /** The version of the program that wrote it. */
  program: z.string(),
  /** How many steps of the database's schema had been applied. */
  schema: count,
  neo4j: z.string(),
  /** When, ISO 8601. */
  at: z.string(),
  nodes: count,
  relationships: count,
});

/** What a backup says of itself. */
export type Head = z.infer<typeof Head>;

export interface BackupNode {
  labels: string[];
  properties: Record<string, unknown>;
}

export interface BackupRelationship {
  type: string;
  /** Numbers of nodes. */
  from: number;
  to: number;
  properties: Record<string, unknown>;
}

export type Entry = BackupNode | BackupRelationship;

/** Some entries that follow each other. */
export interface Portion {
  entries: readonly Entry[];
  /** How much text they are in the file. */
  bytes: number;
}

/** Writes a backup's file, which only its owner may read. Close it, or abandon it. */
export class BackupWriter {
  private readonly hash = createHash('sha256');
  private readonly zip = createGzip();
  private readonly written: Promise<void>;
  private text = '';

  private constructor(file: Awaited<ReturnType<typeof open>>) {
    const target = file.createWriteStream({ flush: true });
    this.written = new Promise((resolve, reject) => {
      pipeline(this.zip, target, (error) => (error ? reject(error) : resolve()));
    });
    // Told by whoever writes next, or closes.
    this.written.catch(() => undefined);
  }

  static async open(path: string, head: Head): Promise<BackupWriter> {
    const writer = new BackupWriter(await open(path, 'wx', 0o600));
    await writer.line(head);
    return writer;
  }

  async node({ labels, properties }: BackupNode): Promise<void> {
    await this.line([labels, encodeProperties(properties)]);
  }

  async relationship({ type, from, to, properties }: BackupRelationship): Promise<void> {
    await this.line([type, from, to, encodeProperties(properties)]);
  }

  /** Resolves when all of it is on the disk. */
  async close(): Promise<void> {
    await this.flush();
    this.zip.end(`${JSON.stringify({ sha256: this.hash.digest('hex') })}\n`);
    await this.written;
  }

  /** Ends without its last line. */
  async abandon(): Promise<void> {
    this.zip.destroy();
    await this.written.catch(() => undefined);
  }

  private async line(value: unknown): Promise<void> {
    this.text += `${JSON.stringify(value)}\n`;
    if (this.text.length >= CHUNK) await this.flush();
  }

  private async flush(): Promise<void> {
    const chunk = Buffer.from(this.text);
    this.text = '';
    this.hash.update(chunk);
    if (this.zip.write(chunk)) return;
    await Promise.race([this.written, new Promise((resolve) => this.zip.once('drain', resolve))]);
  }
}

/** That a file cannot be written, for those who asked for it. */
export function unwritable(path: string, error: unknown): unknown {
  if ((error as NodeJS.ErrnoException).syscall === undefined) return error;
  return new OperatorError(`${path} cannot be written: ${messageOf(error)}. Name a file in a folder with room.`, {
    cause: error,
  });
}

/**
 * What a backup says of itself.
 *
 * @throws OperatorError where there is no such file, it is none of ours, or this program is too old for it
 */
export async function headOf(path: string): Promise<Head> {
  for await (const [first] of linesOf(path)) if (first !== undefined) return parseHead(path, first);
  throw refused(path, 'it is empty');
}

/**
 * A backup's nodes, then its relationships, some at a time, in the order of the file.
 *
 * @throws OperatorError where the file is none of ours, was cut short or changed: that is sure only once the last have been given
 */
export async function* entriesOf(path: string): AsyncGenerator<Portion> {
  const hash = createHash('sha256');
  let head: Head | undefined;
  let last: Buffer | undefined;
  const found = { nodes: 0, relationships: 0 };
  for await (const lines of linesOf(path)) {
    const entries: Entry[] = [];
    let bytes = 0;
    for (const line of lines) {
      // The last line is not an entry, and which is the last is known with the next.
      if (last !== undefined) {
        hash.update(last).update('\n');
        bytes += last.length;
        if (head === undefined) head = parseHead(path, last);
        else entries.push(parseEntry(path, last, head, found));
      }
      last = line;
    }
    yield { entries, bytes };
  }
  if (last === undefined) throw refused(path, 'it is empty');
  const closing = Closing.safeParse(parseJson(last)).data;
  if (head === undefined || closing === undefined || !isAll(head, found)) throw refused(path, 'its end is missing');
  if (closing.sha256 !== hash.digest('hex')) throw refused(path, 'it is not as it was written: its checksum differs');
}

const Closing = z.object({ sha256: z.string() });

const isAll = (head: Head, found: Pick<Head, 'nodes' | 'relationships'>): boolean =>
  head.nodes === found.nodes && head.relationships === found.relationships;

function parseHead(path: string, line: Buffer): Head {
  const value = parseJson(line);
  const { format } = z.object({ entente: z.literal('backup'), format: z.int() }).safeParse(value).data ?? {};
  if (format !== undefined && format > FORMAT) {
    throw new OperatorError(
      `The backup ${path} has format ${format}; this program reads ${FORMAT}. A newer Entente wrote it: update Entente. Nothing was changed.`,
    );
  }
  const head = Head.safeParse(value).data;
  if (head === undefined) throw refused(path, `it begins with ${JSON.stringify(cut(line.toString('utf8', 0, 80)))}`);
  const known = MIGRATIONS.length;
  if (head.schema > known) {
    throw new OperatorError(
      `The backup ${path} was written by Entente ${head.program}, whose database has schema version ${head.schema}; this program knows ${known}. ` +
        'Update Entente. Nothing was changed.',
    );
  }
  return head;
}

const Text = z.string().min(1);
/** As it was parsed: a copy would lose a property that is called "__proto__". */
const Properties = z.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);
const NodeLine = z.tuple([z.array(Text.refine((label) => !isHiddenLabel(label))), Properties]);
const RelationshipLine = z.tuple([Text, count, count, Properties]);

function parseEntry(path: string, line: Buffer, head: Head, found: Pick<Head, 'nodes' | 'relationships'>): Entry {
  const value = parseJson(line);
  // The head is line 1.
  const where = `line ${2 + found.nodes + found.relationships}`;
  try {
    if (found.nodes < head.nodes) {
      const [labels, properties] = NodeLine.safeParse(value).data ?? [];
      if (labels === undefined || properties === undefined) throw refused(path, `${where} is no node`);
      found.nodes += 1;
      return { labels, properties: decodeProperties(properties) };
    }
    const [type, from, to, properties] = RelationshipLine.safeParse(value).data ?? [];
    const isOne = type !== undefined && from !== undefined && to !== undefined && properties !== undefined;
    if (!isOne || from >= head.nodes || to >= head.nodes || found.relationships === head.relationships) {
      throw refused(path, `${where} is no relationship of its nodes`);
    }
    found.relationships += 1;
    return { type, from, to, properties: decodeProperties(properties) };
  } catch (error) {
    if (!(error instanceof UnknownValue)) throw error;
    throw refused(path, `in ${where}, ${error.message}`);
  }
}

function parseJson(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The whole lines of a file, without their ends; what follows the last end of line is none. */
async function* linesOf(path: string): AsyncGenerator<Buffer[]> {
  const source: ReadStream = createReadStream(path);
  const unzipped: Gunzip = source.pipe(createGunzip());
  source.on('error', (error) => unzipped.destroy(error));
  // Of the line that has not ended: put together once it has, for each piece of a long one would copy all before it.
  let rest: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of unzipped as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (!chunk.includes(LINE_FEED)) {
        if (length > LONGEST_LINE) throw refused(path, 'its lines are too long');
        rest.push(chunk);
        continue;
      }
      const text = Buffer.concat([...rest, chunk]);
      const lines: Buffer[] = [];
      let start = 0;
      for (let end = text.indexOf(LINE_FEED); end >= 0; end = text.indexOf(LINE_FEED, start)) {
        lines.push(text.subarray(start, end));
        start = end + 1;
      }
      rest = [text.subarray(start)];
      length = text.length - start;
      yield lines;
    }
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    source.destroy();
    unzipped.destroy();
  }
}

function unreadable(path: string, error: unknown): unknown {
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new OperatorError(`There is no file ${path}. Nothing was changed.`, { cause: error });
  if (syscall !== undefined) {
    return new OperatorError(`${path} cannot be read: ${messageOf(error)}. Nothing was changed.`, { cause: error });
  }
  if (code === 'Z_BUF_ERROR') return refused(path, 'it was cut short');
  if (code === 'Z_DATA_ERROR') return refused(path, `it is not as it was written, or no gzip: ${messageOf(error)}`);
  return error;
}

function refused(path: string, why: string): OperatorError {
  return new OperatorError(
    `${path} is no whole backup of Entente: ${why}. Nothing was changed. Take another backup; "entente backup" writes them.`,
  );
}
