/** Files as text: unpacked, decoded as it comes, refused where they are not what they say. */
import { createReadStream, type ReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { messageOf } from '../../errors.js';
import type { Problem } from '../report/problems.js';
import { unreadable } from '../report/unreadable.js';
import type { Encoding } from '../schema/encodings.js';

/** A file that cannot be read on, and why. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

export type { Encoding } from '../schema/encodings.js';

/** No line and no record that a person or a program writes is longer. */
export const MOST_CHARACTERS = 1_000_000;

const CHUNK = 256 * 1024;

/** What the first bytes of files that are no text tell. */
const SIGNATURES: readonly [bytes: number[], what: string, cure: string][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive', 'Unpack it; a workbook is read where its name ends in .xlsx or .ods'],
  [[0x50, 0x4b, 0x05, 0x06], 'an empty ZIP archive', 'Name the file of the data'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF', 'Name a file of text'],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'an Excel workbook of the old form, or one with a password',
    'Save it as .xlsx without a password',
  ],
  [[0x42, 0x5a, 0x68], 'packed by bzip2', 'Unpack it'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'packed by xz', 'Unpack it'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'packed by zstd', 'Unpack it'],
];

/**
 * The text of a file, piece by piece, without a byte order mark. What is packed by gzip is unpacked.
 *
 * @param shown the file's name in messages
 * @throws FileProblem where it is not there, is no text, or not of this encoding
 */
export async function* readText(path: string, shown: string, encoding: Encoding = 'utf-8'): AsyncGenerator<string> {
  const { file, bytes } = await openBytes(path, shown);
  const decoder = new TextDecoder(encoding, { fatal: true });
  let begun = false;
  let lines = 1;
  try {
    for await (const chunk of bytes) {
      if (!begun) checkBeginning(chunk, shown, encoding);
      begun = true;
      const text = decode(decoder, chunk, shown, encoding, lines);
      const zero = text.indexOf('\0');
      if (zero >= 0) {
        const line = lines + countLines(text.slice(0, zero));
        throw new FileProblem({ file: shown, line, message: 'The file is not text: a NUL stands there', cure: SAVE });
      }
      lines += countLines(text);
      if (text !== '') yield text;
    }
    decode(decoder, undefined, shown, encoding, lines);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new FileProblem({
      file: shown,
      line: lines,
      message: code.startsWith('Z_')
        ? `The file is packed by gzip and ${code === 'Z_BUF_ERROR' ? 'ends too early' : 'broken'} there`
        : `The file cannot be read: ${messageOf(error)}`,
      cure: code.startsWith('Z_') ? 'Fetch it again' : 'Check the file',
    });
  } finally {
    file.destroy();
  }
}

const SAVE = 'Save it as text in UTF-8';

/** The bytes of a file, unpacked where gzip packed it. Destroy the file. @throws FileProblem where it is not there */
export async function openBytes(
  path: string,
  shown: string,
): Promise<{ file: ReadStream; bytes: AsyncIterable<Buffer> }> {
  await isFile(path, shown);
  const first = await firstBytes(path);
  const file = createReadStream(path, { highWaterMark: CHUNK });
  const packed = first[0] === 0x1f && first[1] === 0x8b;
  // An error of either ends both; it is told where the bytes are read.
  return { file, bytes: packed ? pipeline(file, createGunzip(), () => undefined) : file };
}

/** @throws FileProblem where a path cannot be read as a file */
export async function isFile(path: string, shown: string): Promise<void> {
  const wrong = await unreadable(path);
  if (wrong !== undefined) throw new FileProblem({ file: shown, ...wrong });
}

async function firstBytes(path: string): Promise<Buffer> {
  for await (const chunk of createReadStream(path, { end: 7 })) return chunk as Buffer;
  return Buffer.alloc(0);
}

function checkBeginning(chunk: Buffer, shown: string, encoding: Encoding): void {
  for (const [bytes, what, cure] of SIGNATURES) {
    if (bytes.every((byte, at) => chunk[at] === byte))
      throw new FileProblem({ file: shown, message: `The file is ${what}`, cure });
  }
  const utf16 = (chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff);
  if (utf16 && encoding !== (chunk[0] === 0xff ? 'utf-16le' : 'utf-16be')) {
    throw new FileProblem({
      file: shown,
      line: 1,
      column: 1,
      message: 'The file is not UTF-8 text but UTF-16',
      cure: `Save it as UTF-8, or say "encoding: utf-16${chunk[0] === 0xff ? 'le' : 'be'}" in its mapping`,
    });
  }
}

function decode(
  decoder: TextDecoder,
  chunk: Buffer | undefined,
  shown: string,
  encoding: Encoding,
  lines: number,
): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    const { line, column } = chunk === undefined ? { line: lines, column: undefined } : firstWrong(chunk, encoding);
    throw new FileProblem({
      file: shown,
      line: chunk === undefined ? line : lines + line - 1,
      ...(column !== undefined && { column }),
      message: `The file is not ${encoding.toUpperCase()} text`,
      cure:
        encoding === 'utf-8'
          ? `${SAVE.replace('text in ', '')}, or name its "encoding" in the mapping`
          : 'Name its encoding',
    });
  }
}

/** Where in a chunk the first bytes lie that the encoding has not. */
function firstWrong(chunk: Buffer, encoding: Encoding): { line: number; column: number } {
  let [good, bad] = [0, chunk.length];
  const fits = (length: number): boolean => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(chunk.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (fits(middle)) good = middle;
    else bad = middle;
  }
  const before = new TextDecoder(encoding).decode(chunk.subarray(0, good));
  return { line: 1 + countLines(before), column: before.length - before.lastIndexOf('\n') };
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
