/** A generated data set of tables, as a researcher has them: officials, events, and who took part. */
import { once } from 'node:events';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countryOf, dayAt, nameOf, random, skewed } from './data.js';

/** @returns how many rows were written: a little fewer than wanted */
export async function generate(folder: string, rows: number): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const events = Math.round(rows / 4.02);
  const officials = Math.max(100, Math.round(events / 10));
  const next = random(42);
  const table = async (name: string, head: string, lines: Iterable<string>): Promise<number> => {
    const file = createWriteStream(join(folder, name));
    file.write(`${head}\n`);
    let count = 0;
    for (const line of lines) {
      count += 1;
      if (!file.write(`${line}\n`)) await once(file, 'drain');
    }
    await new Promise((resolve) => file.end(resolve));
    return count;
  };
  let written = await table(
    'officials.csv',
    'Id,Name,Country',
    (function* () {
      for (let at = 0; at < officials; at += 1) yield `o-${at},${nameOf(at)} ${at},${countryOf(at).toUpperCase()}`;
    })(),
  );
  written += await table(
    'events.csv',
    'Id,Title,Day,Type',
    (function* () {
      for (let at = 0; at < events; at += 1)
        yield `e-${at},Event number ${at},${dayAt(Math.floor(next() * 7_300))},talks`;
    })(),
  );
  written += await table(
    'parts.csv',
    'Event,Official,Role',
    (function* () {
      for (let at = 0; at < events; at += 1) {
        const here = new Set(Array.from({ length: 2 + Math.floor(next() ** 2 * 4) }, () => skewed(next, officials)));
        for (const official of here) yield `e-${at},o-${official},guest`;
      }
    })(),
  );
  writeFileSync(
    join(folder, 'dataset.yaml'),
    `name: generated
title: Generated
version: '1'
licence: CC0-1.0
publisher: Entente
requires: [iso-3166]
sources: [{ id: generator, title: Generator, kind: REFERENCE }]
files:
  - file: officials.csv
    mapping:
      cite: [{ source: generator }]
      state: { officials: { id: '{Id}', name: '{Name}', citizenOf: [{ field: Country, country: alpha-3 }] } }
  - file: events.csv
    mapping:
      cite: [{ source: generator, at: '{Id}' }]
      state: { events: { id: '{Id}', title: '{Title}', kind: { field: Type, codes: { talks: TALKS } }, status: OCCURRED, date: { field: Day, date: YYYY-MM-DD } } }
  - file: parts.csv
    mapping:
      cite: [{ source: generator }]
      state: { participations: { event: '{Event}', official: '{Official}', role: { field: Role, codes: { guest: GUEST } }, presence: IN_PERSON } }
`,
  );
  return written;
}
