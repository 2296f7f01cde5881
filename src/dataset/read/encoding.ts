/** How a file seems to be encoded, by its bytes. */
import chardet from 'chardet';
import { type Encoding, ENCODINGS } from '../schema/encodings.js';
import { openBytes } from './text.js';

/** Bytes that are looked at where the file is not UTF-8. */
const SAMPLE = 256 * 1024;
/** Surer than this, of 100, or it is taken for the commonest: that of Windows in western Europe and America. */
const SURE = 30;

/** UTF-8 where the whole file is; else what its letters beyond ASCII look like. @throws FileProblem where it is not there */
export async function encodingOf(path: string, shown: string): Promise<Encoding> {
  const { file, bytes } = await openBytes(path, shown);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const sample: Buffer[] = [];
  let [isUtf8, isFirst, sampled] = [true, true, 0];
  try {
    for await (const chunk of bytes) {
      if (isFirst && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
      if (isFirst && chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
      isFirst = false;
      if (isUtf8) isUtf8 = decodes(decoder, chunk);
      if (sampled < SAMPLE && chunk.some((byte) => byte > 0x7f)) sampled += sample[sample.push(chunk) - 1]?.length ?? 0;
      if (!isUtf8 && sampled >= SAMPLE) break;
    }
  } finally {
    file.destroy();
  }
  if (isUtf8) return 'utf-8';
  for (const { name, confidence } of chardet.analyse(Buffer.concat(sample))) {
    const found = ENCODINGS.find((one) => one === name.toLowerCase());
    if (found === undefined || found === 'utf-8' || confidence < SURE) continue;
    // What ISO 8859-1 has, windows-1252 has, and quotes and dashes beside.
    return found === 'iso-8859-1' ? 'windows-1252' : found;
  }
  return 'windows-1252';
}

function decodes(decoder: TextDecoder, chunk: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}
