/** Records of somebody else's file, before a mapping makes something of them. */
import type { Problem } from '../report/problems.js';

/** A record: its fields by column or path. What is empty is not there. */
export interface RawRecord {
  /** Counts the file's records from 0. */
  index: number;
  fields: Fields;
}

export type Fields = Readonly<Record<string, string>>;

/** Where a record and its fields stand. Lines and columns count from 1. */
export interface RawPlace {
  line: number;
  column: number;
  fields: Readonly<Record<string, { line: number; column: number }>>;
}

/** A kind of file that holds records. */
export interface RawReader {
  /** The records, as they come. Records that are broken are told and left out. @throws FileProblem */
  records(wrong: (problem: Problem, index: number) => void): AsyncGenerator<RawRecord>;
  /** The names of the fields, where they are known beforehand. */
  columns?(): Promise<readonly string[]>;
  /** Reads the file once more to say where these records stand. */
  places(wanted: ReadonlySet<number>): Promise<Map<number, RawPlace>>;
}
