/**
 * Draws the records whose mentions are labelled by hand: those for which the SHA-256 of "who-is-who " and their id is lowest.
 * Every second one is for the final figure alone. Prints half, id, day, traveller, country and remark, and nothing that was
 * read from it. `tsx scripts/label-draw.ts DATA [TRIPS VISITS]`
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { xml } from '../src/dataset/read/xml.js';
import { HistorianRecords } from '../src/dataset/sources/us-historian/records.js';
import { filesOf } from '../tests/support/files.js';

const [folder = '', trips = '360', visits = '120'] = process.argv.slice(2);
const lot = (id: string): string => createHash('sha256').update(`who-is-who ${id}`).digest('hex');

const records = new HistorianRecords({
  shown: (file) => file,
  files: (pattern) => Promise.resolve(filesOf(folder, pattern)),
  records: (file, path) => xml(join(folder, file), file, path).records(() => undefined),
  tell: () => undefined,
  officialOf: (slug) => slug,
});
await records.load();

const drawn = <T extends { id: string }>(all: readonly T[], kind: string, many: number): [string, T][] =>
  all
    .map((one): [string, T] => [`${kind}-${one.id}`, one])
    .sort(([a], [b]) => (lot(a) < lot(b) ? -1 : 1))
    .slice(0, many);

const withRemarks = records.trips.filter(({ fields }) => (fields.remarks ?? '') !== '');
[...drawn(withRemarks, 'trip', Number(trips)), ...drawn(records.visits, 'visit', Number(visits))].forEach(
  ([id, { fields, start, country }], at) => {
    const text = fields.remarks ?? [fields.visitor, fields.description].join(' :: ');
    console.log(
      [at % 2 === 0 ? 'build' : 'final', id, start, fields.name ?? '', country, text.replace(/\s+/g, ' ')].join('\t'),
    );
  },
);
