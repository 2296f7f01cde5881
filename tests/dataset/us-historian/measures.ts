/** How well the Historian's reader tells who is who, measured against labels made by hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { xml } from '../../../src/dataset/read/xml.js';
import { Decisions, oneFor } from '../../../src/dataset/resolve/decisions.js';
import { readYaml } from '../../../src/dataset/schema/yaml.js';
import { identified } from '../../../src/dataset/sources/us-historian/reader.js';
import { type Access, HistorianRecords } from '../../../src/dataset/sources/us-historian/records.js';
import { slugify } from '../../../src/model/ids.js';
import { shipped } from '../../../src/paths.js';
import { filesOf } from '../../support/files.js';

/** Somebody whom a record names: as labelled, or as read. */
interface Naming {
  name: string;
  /** The person's key; undefined where it is in doubt. */
  person: string | undefined;
  /** The slug of the country that he acted for; `-` for none. */
  country: string;
}

/** By journey (`trip-12`), in the order of the record. */
type Namings = ReadonlyMap<string, readonly Naming[]>;

export type Half = 'build' | 'final';

/** Shares from 0 to 1, with what they were counted over. */
export interface Measures {
  labelled: number;
  /** B-cubed over all that is labelled; who was not found counts as somebody of his own. */
  precision: number;
  recall: number;
  /** Of those found, how many with the right country. */
  country: number;
  /** Of those whom trips' remarks name as met: how many of what was read is labelled, and the other way round. */
  metPrecision: number;
  metRecall: number;
  /** What is wrong, one line each. */
  wrong: string[];
}

/** The labels of a half. */
export function labels(half: Half): Namings {
  const lines = readFileSync(shipped('tests', 'dataset', 'us-historian', 'labels', `${half}.tsv`), 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [id = '', cells = ''] = line.split('\t');
        const namings = cells === '' ? [] : cells.split('; ').map((cell) => cell.split('|'));
        return [id, namings.map(([name = '', person, country = '-']) => ({ name, person, country }))];
      }),
  );
}

/** Whom the reader finds in the publisher's files, with the decisions that are shipped. */
export async function found(folder: string): Promise<Namings> {
  const decisions = await readYaml(shipped('seed', 'historian', 'decisions.yaml'), 'decisions.yaml', Decisions, []);
  const one = oneFor(decisions?.value.same ?? []);
  const officialOf = (slug: string): string =>
    (one.get(`Official:${slug}`) ?? `Official:${slug}`).slice('Official:'.length);
  const access: Access = {
    shown: (file) => file,
    files: (pattern) => Promise.resolve(filesOf(folder, pattern)),
    records: (file, path) => xml(join(folder, file), file, path).records(() => undefined),
    tell: () => undefined,
    officialOf,
  };
  const records = new HistorianRecords(access);
  await records.load();
  const { meant, personOf } = identified(access, records);
  const naming = (named: Parameters<typeof personOf.get>[0]): Naming => {
    const person = personOf.get(named);
    return {
      name: named.name,
      person: person === undefined ? undefined : officialOf(person.slug),
      country: named.country ?? '-',
    };
  };
  return new Map([
    ...meant.map(({ trip, met }) => [`trip-${trip.id}`, met.map(({ named }) => naming(named))] as const),
    ...records.visits.map(({ id, visitors }) => [`visit-${id}`, visitors.map(naming)] as const),
  ]);
}

export function measured(wanted: Namings, read: Namings): Measures {
  const items: { gold: string; got: string }[] = [];
  const wrong: string[] = [];
  const counts = { country: 0, found: 0, metFound: 0, metRead: 0, metWanted: 0 };
  for (const [id, namings] of wanted) {
    const left = [...(read.get(id) ?? [])];
    const isTrip = id.startsWith('trip-');
    if (isTrip) counts.metRead += new Set(left.map(({ person, name }) => person ?? name)).size;
    if (isTrip) counts.metWanted += namings.length;
    for (const { name, person = '', country } of namings) {
      const at = left.findIndex((one) => isNamedAs(one.name, name));
      const [got] = at < 0 ? [] : left.splice(at, 1);
      items.push({ gold: person, got: got?.person ?? `${id} ${name}` });
      if (got === undefined) wrong.push(`${id}: ${name} is not found`);
      else {
        counts.found += 1;
        if (isTrip) counts.metFound += 1;
        if (got.country === country) counts.country += 1;
        else wrong.push(`${id}: ${name} is of ${got.country}, not of ${country}`);
        if (got.person === undefined) wrong.push(`${id}: ${name} is in doubt`);
      }
    }
    if (isTrip)
      wrong.push(
        ...left
          .filter((one) => !namings.some(({ name }) => isNamedAs(one.name, name)))
          .map((one) => `${id}: ${one.name} was not met`),
      );
  }
  return { labelled: items.length, ...bCubed(items, wrong), ...shares(counts), wrong };
}

/** Whether two forms of a name have the words of one in the other. */
function isNamedAs(one: string, other: string): boolean {
  const [a, b] = [`-${slugify(one)}-`, `-${slugify(other)}-`];
  return a.includes(b) || b.includes(a);
}

function bCubed(
  items: readonly { gold: string; got: string }[],
  wrong: string[],
): { precision: number; recall: number } {
  let [precision, recall] = [0, 0];
  for (const { gold, got } of items) {
    const cluster = items.filter((one) => one.got === got);
    const person = items.filter((one) => one.gold === gold);
    const both = cluster.filter((one) => one.gold === gold).length;
    precision += both / cluster.length;
    recall += both / person.length;
    if (both < cluster.length) wrong.push(`${got} is ${[...new Set(cluster.map((one) => one.gold))].join(' and ')}`);
    if (both < person.length) wrong.push(`${gold} is ${[...new Set(person.map((one) => one.got))].join(' and ')}`);
  }
  return { precision: precision / items.length, recall: recall / items.length };
}

function shares({
  country,
  found,
  metFound,
  metRead,
  metWanted,
}: Record<'country' | 'found' | 'metFound' | 'metRead' | 'metWanted', number>): Pick<
  Measures,
  'country' | 'metPrecision' | 'metRecall'
> {
  return { country: country / found, metPrecision: metFound / metRead, metRecall: metFound / metWanted };
}
