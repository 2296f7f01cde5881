/** The reader of a file, by the end of its name. */
import { extname } from 'node:path';
import type { Mapping } from '../schema/mapping.js';
import { jsonLines } from './json-lines.js';
import type { RawReader } from './raw.js';
import { table } from './table.js';
import { workbook } from './workbook.js';
import { xml } from './xml.js';

/** What a mapping says of how its file is read. */
type How = Partial<Pick<Mapping, 'separator' | 'header' | 'encoding' | 'records' | 'sheet' | 'headerRow'>>;

/** Undefined where mappings read no such file, or do not say which elements of an XML are records. */
export function readerOf(path: string, shown: string, how: How): RawReader | undefined {
  const { separator, header, encoding, records, sheet, headerRow } = how;
  switch (extname(path.replace(/\.gz$/, '')).toLowerCase()) {
    case '.csv':
    case '.txt':
      return table(path, shown, { separator, header, encoding, headerRow });
    case '.tsv':
    case '.tab':
      return table(path, shown, { separator: separator ?? '\t', header, encoding, headerRow });
    case '.jsonl':
    case '.ndjson':
      return jsonLines(path, shown, encoding);
    case '.xlsx':
    case '.xlsm':
    case '.ods':
      return workbook(path, shown, { sheet, headerRow, header });
    case '.xml':
      return records === undefined ? undefined : xml(path, shown, records, encoding);
    default:
      return undefined;
  }
}
