/** ZIP archives, of which workbooks are made: the text of each file in one, as it comes. */
import yauzl from 'yauzl';
import { messageOf } from '../../errors.js';
import { FileProblem, isFile } from './text.js';

export interface Archive {
  has(name: string): boolean;
  /**
   * The text of a file in it, piece by piece.
   *
   * @param most characters that it may have
   * @throws FileProblem where it is broken, or longer
   */
  read(name: string, most?: number): AsyncGenerator<string>;
  close(): void;
}

/** Opens an archive. Close it. @throws FileProblem where it is none */
export async function openArchive(path: string, shown: string): Promise<Archive> {
  const broken = (error: unknown): never => {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem({
      file: shown,
      message: `The workbook cannot be read: ${messageOf(error)}`,
      cure: 'Save it anew as .xlsx or .ods, without a password; or save the sheet as CSV',
    });
  };
  await isFile(path, shown);
  const zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false }).catch(broken);
  const entries = new Map<string, yauzl.Entry>();
  try {
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  } catch (error) {
    zip.close();
    broken(error);
  }
  return {
    has: (name) => entries.has(name),
    async *read(name, most = Infinity) {
      const entry = entries.get(name);
      if (entry === undefined) return broken(new Error(`it has no ${name}`));
      const decoder = new TextDecoder('utf-8', { fatal: true });
      let length = 0;
      try {
        const stream = await zip.openReadStreamPromise(entry);
        for await (const chunk of stream) {
          const text = decoder.decode(chunk as Buffer, { stream: true });
          length += text.length;
          if (length > most) broken(new Error(`its ${name} is longer than ${most} characters`));
          yield text;
        }
      } catch (error) {
        broken(error);
      }
    },
    close: () => zip.close(),
  };
}
