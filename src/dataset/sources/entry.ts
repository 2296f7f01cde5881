/** An entry of a data set, and where the entries come from. */
import type { Place, Problem } from '../report/problems.js';
import type { Fields, RawReader } from '../read/raw.js';
import type { Manifest } from '../schema/manifest.js';
import type { Section } from '../schema/format.js';

/** An entry as it is put aside: what it states, and where it stands. */
export interface Entry {
  section: Section;
  value: unknown;
  /** The number of its file. */
  file: number;
  /** The number of its record in the file, or of its entry in the section. */
  record: number;
  /** Which entry of the record it is. */
  at: number;
  /** Whether a mapping made it: then the same may be stated by many records. */
  mapped: boolean;
}

/** Where an entry stands, as no other does. */
export function placeOf({ file, record, at }: Pick<Entry, 'file' | 'record' | 'at'>): string {
  return `${file} ${record} ${at}`;
}

/** Where what lies at a path of an entry stands. */
export type Locate = (entry: Pick<Entry, 'section' | 'record' | 'at'>, path: readonly PropertyKey[]) => Place;

/** A file of the data set. */
export interface Source {
  shown: string;
  locate: Locate;
  reader?: RawReader;
}

export interface Folders {
  /** Where `dataset.yaml` lies. */
  definition: string;
  /** Where the files lie that mappings read. */
  data: string;
}

/** Who hears of what is wrong. A record that is told is left out. */
export type Tell = (problem: Problem, rejected?: Fields) => void;

/** What `dataset.yaml` says, and where in it. */
export interface ReadManifest {
  value: Manifest;
  locate: (path: readonly PropertyKey[]) => Place;
}
