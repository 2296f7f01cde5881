/** Entries that mappings make of the records of tables, workbooks, JSON Lines and XML. */
import { join } from 'node:path';
import {
  compile,
  type CompiledMapping,
  type Mapped,
  MappingError,
  type MappingFault,
  type Rows,
} from '../map/compile.js';
import { FileMade } from '../map/bounds.js';
import { Expressions, TookTooLong } from '../map/expressions.js';
import type { Fields, RawReader, RawRecord } from '../read/raw.js';
import { readerOf } from '../read/reader-of.js';
import { isFile } from '../read/text.js';
import { nearest, type Place, type Problem } from '../report/problems.js';
import type { Content } from '../schema/format.js';
import { Mapping } from '../schema/mapping.js';
import { readYaml } from '../schema/yaml.js';
import type { Entry, Folders, Locate, ReadManifest, Tell } from './entry.js';
import { groupsOf } from './groups.js';
import { markIn } from './marks.js';
import { apartAtTurns } from './turns.js';

type Relation = Content['relations'][number];

/** The data set whose files they are. */
export interface Around {
  folders: Folders;
  manifest: ReadManifest;
  tell: Tell;
  /** A file as it is shown. */
  shown: (file: string) => string;
  /** The files that a path with stars means, in order. */
  matching: (file: string, at: readonly PropertyKey[]) => Promise<string[]>;
  /** Notes a file. @returns its number */
  source: (shown: string, locate: Locate, reader: RawReader) => number;
  /** The entry if it has its section's form; else what is wrong is told. @param told fields of which something was told */
  checked: (
    entry: Entry,
    prefix: readonly PropertyKey[],
    rejected: Fields,
    told: readonly (string | undefined)[],
  ) => Entry | undefined;
  place: (entry: Entry, path: readonly PropertyKey[]) => Place;
  /** A record was read. */
  counted: () => void;
  /** Tells of a file that ends before its end. @throws what else went wrong */
  ended: (error: unknown) => void;
}

export class MappedFiles {
  private readonly expressions = new Expressions();
  /** Files, and looks at all values of a file, that have given the expressions their time. */
  private readonly read = new Set<string>();
  /** The record that is being read, or of the group that is being mapped the first. */
  private at = 0;

  constructor(private readonly of: Around) {}

  /**
   * Every entry of the right form; what is wrong is told.
   *
   * @param file a path in the folder of the data, which may have stars
   * @param given the mapping, or its file
   * @param index of the file in `dataset.yaml`
   */
  async *entries(file: string, given: Mapping | string, index: number): AsyncGenerator<Entry> {
    const mapping = await this.mapping(given, index);
    if (mapping === undefined) return;
    const paths = await this.of.matching(file, ['files', index]);
    for (const path of paths) {
      try {
        yield* this.file(path, mapping.value, mapping.compiled, index);
      } catch (error) {
        if (!(error instanceof TookTooLong)) this.of.ended(error);
        else this.of.tell({ file: this.of.shown(path), record: this.at, message: error.message, cure: error.cure });
      }
    }
  }

  private async *file(file: string, mapping: Mapping, compiled: CompiledMapping, index: number): AsyncGenerator<Entry> {
    const shown = this.of.shown(file);
    const reader = readerOf(join(this.of.folders.data, file), shown, mapping);
    if (reader === undefined) {
      await isFile(join(this.of.folders.data, file), shown);
      this.of.tell({
        ...this.of.manifest.locate(['files', index]),
        message: `"${file}" is of no kind that mappings read: .xlsx, .ods, or .csv, .tsv, .jsonl, .xml, each also with .gz`,
        cure: 'Save it as one of them; for XML say in the mapping which elements are "records"',
      });
      return;
    }
    const columns = await reader.columns?.();
    if (columns !== undefined && !this.hasColumns(columns, compiled, shown)) return;
    // Which field a part came from is asked for seldom: the record is mapped again then.
    const origins = (at: number): Mapped['origin'] => templates[at] ?? (() => undefined);
    const templates: Mapped['origin'][] = [];
    const number = this.of.source(
      shown,
      ({ record, at }, path) => {
        const field = origins(at)(path);
        return { file: shown, record, ...(field !== undefined && { field }) };
      },
      reader,
    );
    const [before, then] = [this.timeOf(`all of ${file}`), this.timeOf(file)];
    if (!(await this.surveyed(reader, compiled, shown, before))) return;
    const made = new FileMade();
    for await (const rows of this.rows(reader, compiled, shown, then)) {
      const [{ index: record, fields }] = rows;
      this.at = record;
      const { entries, faults, size } = compiled.entries(rows);
      const tooMuch = made.add(rows, size);
      if (tooMuch !== undefined) {
        this.of.tell({ file: shown, record, ...tooMuch });
        return;
      }
      for (const fault of faults) this.tellFault(fault, shown, record, fields);
      for (const { section, value, origin, template } of entries) {
        templates[template] ??= origin;
        const entry = { section, value, file: number, record, at: template, mapped: true };
        // A field that cannot be translated hides no other that is wrong.
        const told = faults.map(({ field }) => field);
        const checked = this.of.checked(entry, [section], fields, told);
        if (checked === undefined || faults.length > 0) continue;
        const mark = markIn(checked);
        if (mark !== undefined) this.of.tell({ ...this.of.place(checked, ['name']), ...mark });
        if (section !== 'relations') yield checked;
        else for (const part of apartAtTurns(checked.value as Relation)) yield { ...checked, value: part };
      }
    }
  }

  /** The records of a file that are wanted, each alone or by group. */
  private async *rows(
    reader: RawReader,
    compiled: CompiledMapping,
    shown: string,
    given: (fields: Fields) => void,
  ): AsyncGenerator<Rows> {
    const { grouping } = compiled;
    const wanted = async function* (this: MappedFiles): AsyncGenerator<RawRecord> {
      for await (const raw of reader.records((problem) => this.of.tell(problem))) {
        this.of.counted();
        this.at = raw.index;
        given(raw.fields);
        const record = compiled.wanted(raw);
        if (record === undefined) continue;
        if ('index' in record) yield record;
        else this.tellFault(record, shown, raw.index, raw.fields);
      }
    }.bind(this);
    if (grouping === undefined) {
      for await (const record of wanted()) yield [record];
      return;
    }
    const keyed = async function* (this: MappedFiles): AsyncGenerator<[key: string, record: RawRecord]> {
      for await (const record of wanted()) {
        const key = grouping.keyOf(record);
        if (typeof key === 'string') yield [key, record];
        else this.tellFault(key, shown, record.index, record.fields);
      }
    }.bind(this);
    for await (const group of groupsOf(keyed())) yield* grouping.apart(group);
  }

  /** Looks at all values that must be seen before one is read. @returns whether they can be read */
  private async surveyed(
    reader: RawReader,
    { survey, wanted }: CompiledMapping,
    shown: string,
    given: (fields: Fields) => void,
  ): Promise<boolean> {
    if (survey === undefined) return true;
    const made = new FileMade();
    for await (const raw of reader.records(() => undefined)) {
      this.at = raw.index;
      given(raw.fields);
      const record = wanted(raw);
      if (record === undefined || !('index' in record)) continue;
      const tooMuch = made.add([record], survey.see(record));
      if (tooMuch === undefined) continue;
      this.of.tell({ file: shown, record: record.index, ...tooMuch });
      return false;
    }
    const doubts = survey.settle();
    for (const { record, ...doubt } of doubts) this.of.tell({ file: shown, record, ...doubt });
    return doubts.every(({ severity }) => severity === 'warning');
  }

  /** What gives the expressions their time for each record: of a file once, however often the data set names it. */
  private timeOf(what: string): (fields: Fields) => void {
    if (this.read.has(what)) return () => undefined;
    this.read.add(what);
    return (fields) => this.expressions.read(charactersOf(fields));
  }

  private tellFault({ field, message, cure }: MappingFault, shown: string, record: number, fields: Fields): void {
    const name = field === undefined ? 'the record' : `"${field}"`;
    const place = { file: shown, record, ...(field !== undefined && { field }) };
    this.of.tell({ ...place, message: `${name} ${message}`, cure }, fields);
  }

  private hasColumns(columns: readonly string[], compiled: CompiledMapping, shown: string): boolean {
    const missing = compiled.fields.filter((field) => !columns.includes(field));
    for (const field of missing) {
      const meant = nearest(field, columns);
      this.of.tell({
        ...{ file: shown, line: 1, column: 1 },
        message: `The mapping reads a column "${field}"; the file has ${columns.join(', ')}`,
        cure: meant === undefined ? 'Correct the mapping' : `Did you mean "${meant}"`,
      });
    }
    return missing.length === 0;
  }

  private async mapping(
    given: Mapping | string,
    index: number,
  ): Promise<{ value: Mapping; compiled: CompiledMapping } | undefined> {
    const problems: Problem[] = [];
    const read =
      typeof given === 'string'
        ? await readYaml(join(this.of.folders.definition, given), this.of.shown(given), Mapping, problems)
        : {
            value: given,
            locate: (path: readonly PropertyKey[]) => this.of.manifest.locate(['files', index, 'mapping', ...path]),
          };
    for (const problem of problems) this.of.tell(problem);
    if (read === undefined) return undefined;
    try {
      return {
        value: read.value,
        compiled: compile(read.value, this.of.manifest.value.missing ?? [], this.expressions),
      };
    } catch (error) {
      if (!(error instanceof MappingError)) throw error;
      this.of.tell({ ...read.locate(error.path), message: error.message, cure: error.cure });
      return undefined;
    }
  }
}

function charactersOf(fields: Fields): number {
  let sum = 0;
  for (const name in fields) sum += fields[name]?.length ?? 0;
  return sum;
}
