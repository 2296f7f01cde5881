/** All entries that a data set's files state, each in the native form, and where each of them stands. */
import { basename, join } from 'node:path';
import { z } from 'zod';
import { readCountries } from '../map/countries.js';
import { readHistorian } from './us-historian/reader.js';
import { explain } from '../schema/explain.js';
import { ENTRIES, type Manifest, type Section, SECTIONS } from '../schema/format.js';
import {
  compile,
  type CompiledMapping,
  type Mapped,
  MappingError,
  type MappingFault,
  type Rows,
} from '../map/compile.js';
import { Mapping } from '../schema/mapping.js';
import { nearest, type Place, type Problem } from '../report/problems.js';
import { readYaml } from '../schema/yaml.js';
import { jsonLines, jsonValues } from '../read/json-lines.js';
import type { Fields, RawReader, RawRecord } from '../read/raw.js';
import { groupsOf } from './groups.js';
import { markIn } from './marks.js';
import { filesMatching } from '../read/matching.js';
import { readerOf } from '../read/reader-of.js';
import { FileProblem } from '../read/text.js';
import { xml } from '../read/xml.js';

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

type Locate = (entry: Pick<Entry, 'section' | 'record' | 'at'>, path: readonly PropertyKey[]) => Place;

/** A file of the data set. */
interface Source {
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

/** Loose sections: the entries are checked one by one, so that one that is wrong does not hide the others. */
const Sections = z.strictObject(
  Object.fromEntries(SECTIONS.map((section) => [section, z.array(z.unknown()).default([])])) as Record<
    Section,
    z.ZodDefault<z.ZodArray<z.ZodUnknown>>
  >,
);

/** The files of a data set, read as often as wanted. */
export class Reading {
  private readonly sources: Source[] = [];
  /** How many records have been read. */
  records = 0;

  constructor(
    private readonly folders: Folders,
    private readonly manifest: ReadManifest,
    private readonly tell: Tell,
  ) {}

  /**
   * Every entry that has the right form. What has not is told.
   *
   * @param officialOf the slug of an official who is another one of the data set, by a decision
   */
  async *entries(officialOf: (slug: string) => string): AsyncGenerator<Entry> {
    const { value, locate } = this.manifest;
    const own = this.source(this.shown('dataset.yaml'), ({ section, record }, path) =>
      locate([section, record, ...path]),
    );
    for (const [record, entry] of value.sources.entries())
      yield { section: 'sources', value: entry, file: own, record, at: 0, mapped: false };
    if (value.reader === 'iso-3166') {
      const content = readCountries();
      const file = this.source(this.shown('dataset.yaml'), () => ({ file: this.shown('dataset.yaml') }));
      for (const section of SECTIONS) {
        for (const [record, entry] of content[section].entries())
          yield { section, value: entry, file, record, at: 0, mapped: false };
      }
    }
    if (value.reader === 'historian') yield* this.historian(officialOf);
    for (const [at, file] of value.files.entries()) {
      if (typeof file !== 'string') yield* this.mapped(file.file, file.mapping, at);
      else if (/\.jsonl(\.gz)?$/.test(file)) yield* this.native(file);
      else if (/\.ya?ml$/.test(file)) yield* this.yaml(file);
      else {
        this.tell({
          ...locate(['files', at]),
          message: `"${file}" is no native file: those end in .yaml or .jsonl`,
          cure: 'Give it a mapping: { file: …, mapping: … }',
        });
      }
    }
  }

  /** Where what lies at a path of an entry stands. */
  place(entry: Pick<Entry, 'file' | 'section' | 'record' | 'at'>, path: readonly PropertyKey[]): Place {
    const source = this.sources[entry.file];
    return source?.locate(entry, path) ?? { file: this.shown('dataset.yaml') };
  }

  /** Problems with lines and columns, for which files are read once more. */
  async pinpoint(problems: readonly Problem[]): Promise<Problem[]> {
    const wanted = new Map<string, Set<number>>();
    for (const { file, record, line } of problems) {
      if (record === undefined || line !== undefined) continue;
      wanted.set(file, (wanted.get(file) ?? new Set()).add(record));
    }
    const found = new Map<string, Awaited<ReturnType<RawReader['places']>>>();
    for (const [file, records] of wanted) {
      const reader = this.sources.find(({ shown, reader }) => shown === file && reader !== undefined)?.reader;
      if (reader) found.set(file, await reader.places(records));
    }
    return problems.map(({ record, field, ...problem }) => {
      const place = record === undefined ? undefined : found.get(problem.file)?.get(record);
      if (place === undefined || problem.line !== undefined) return problem;
      const { line, column } = (field === undefined ? undefined : place.fields[field]) ?? place;
      return { ...problem, line, column };
    });
  }

  private shown(file: string): string {
    return `${basename(this.folders.definition)}/${file}`;
  }

  private source(shown: string, locate: Locate, reader?: RawReader): number {
    this.sources.push({ shown, locate, ...(reader && { reader }) });
    return this.sources.length - 1;
  }

  /**
   * The entry if it has its section's form; else what is wrong is told.
   *
   * @param told fields of which something was told: what came of them, or is missing for want of them, is not told again
   */
  private checked(
    entry: Entry,
    prefix: readonly PropertyKey[],
    rejected?: Fields,
    told: readonly (string | undefined)[] = [],
  ): Entry | undefined {
    const parsed = ENTRIES[entry.section].safeParse(entry.value, { reportInput: true });
    if (parsed.success) return { ...entry, value: parsed.data };
    const locate = (path: readonly PropertyKey[]): Place => this.place(entry, path.slice(prefix.length));
    for (const issue of parsed.error.issues) {
      const isTold = told.includes(locate([...prefix, ...issue.path]).field) || issue.input === undefined;
      if (told.length > 0 && isTold) continue;
      for (const problem of explain(issue, locate, prefix)) this.tell(problem, rejected);
    }
    return undefined;
  }

  private async *yaml(file: string): AsyncGenerator<Entry> {
    const problems: Problem[] = [];
    const read = await readYaml(join(this.folders.definition, file), this.shown(file), Sections, problems);
    for (const problem of problems) this.tell(problem);
    if (read === undefined) return;
    const at = this.source(this.shown(file), ({ section, record }, path) => read.locate([section, record, ...path]));
    for (const section of SECTIONS) {
      for (const [record, value] of read.value[section].entries()) {
        const entry = { section, value, file: at, record, at: 0, mapped: false };
        const checked = this.checked(entry, [section, record], { value: JSON.stringify(value) });
        this.records += 1;
        if (checked !== undefined) yield checked;
      }
    }
  }

  /** A native file of JSON Lines: each line an object whose one key is the section of the entry. */
  private async *native(file: string): AsyncGenerator<Entry> {
    const shown = this.shown(file);
    const path = join(this.folders.definition, file);
    const reader = jsonLines(path, shown);
    const at = this.source(
      shown,
      ({ record }, inner) => {
        const field = inner.filter((key) => typeof key === 'string').at(-1);
        return { file: shown, record, ...(field !== undefined && { field }) };
      },
      reader,
    );
    let record = -1;
    try {
      for await (const { line, value } of jsonValues(path, shown, (problem) => this.tell(problem))) {
        record += 1;
        this.records += 1;
        const [pair, ...others] = typeof value === 'object' && value !== null ? Object.entries(value) : [];
        const section = SECTIONS.find((one) => one === pair?.[0]);
        if (pair === undefined || section === undefined || others.length > 0) {
          const meant = nearest(pair?.[0] ?? '', SECTIONS);
          this.tell({
            ...{ file: shown, line, column: 1 },
            message: 'The line is not an object whose one key is a section, such as {"officials": {…}}',
            cure: meant === undefined ? `Take one of ${SECTIONS.join(', ')}` : `Did you mean "${meant}"`,
          });
          continue;
        }
        const entry = { section, value: pair[1], file: at, record, at: 0, mapped: false };
        const checked = this.checked(entry, [section], { value: JSON.stringify(value) });
        if (checked !== undefined) yield checked;
      }
    } catch (error) {
      this.ended(error);
    }
  }

  private async *historian(officialOf: (slug: string) => string): AsyncGenerator<Entry> {
    const numbers = new Map<string, number>();
    const { data } = this.folders;
    const stated = readHistorian({
      shown: (file) => this.shown(file),
      files: (pattern) => this.matching(pattern),
      records: async function* (this: Reading, file: string, path: string) {
        const shown = this.shown(file);
        const reader = xml(join(data, file), shown, path);
        numbers.set(
          file,
          this.source(shown, ({ record }) => ({ file: shown, record }), reader),
        );
        for await (const record of reader.records((problem) => this.tell(problem))) {
          this.records += 1;
          yield record;
        }
      }.bind(this),
      tell: (problem) => this.tell(problem),
      officialOf,
    });
    try {
      for await (const { section, value, file, record } of stated) {
        const entry = { section, value, file: numbers.get(file) ?? 0, record, at: 0, mapped: false };
        const checked = this.checked(entry, [section], { value: JSON.stringify(value) });
        if (checked !== undefined) yield checked;
      }
    } catch (error) {
      this.ended(error);
    }
  }

  private async *mapped(file: string, given: Mapping | string, index: number): AsyncGenerator<Entry> {
    const mapping = await this.mapping(given, index);
    if (mapping === undefined) return;
    const paths = await this.matching(file, ['files', index]);
    for (const path of paths) {
      try {
        yield* this.mappedFile(path, mapping.value, mapping.compiled, index);
      } catch (error) {
        this.ended(error);
      }
    }
  }

  private async *mappedFile(
    file: string,
    mapping: Mapping,
    compiled: CompiledMapping,
    index: number,
  ): AsyncGenerator<Entry> {
    const shown = this.shown(file);
    const reader = readerOf(join(this.folders.data, file), shown, mapping);
    if (reader === undefined) {
      this.tell({
        ...this.manifest.locate(['files', index]),
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
    const number = this.source(
      shown,
      ({ record, at }, path) => {
        const field = origins(at)(path);
        return { file: shown, record, ...(field !== undefined && { field }) };
      },
      reader,
    );
    if (!(await this.surveyed(reader, compiled, shown))) return;
    for await (const rows of this.rows(reader, compiled, shown)) {
      const [{ index: record, fields }] = rows;
      const { entries, faults } = compiled.entries(rows);
      for (const fault of faults) this.tellFault(fault, shown, record, fields);
      for (const { section, value, origin, template } of entries) {
        templates[template] ??= origin;
        const entry = { section, value, file: number, record, at: template, mapped: true };
        // A field that cannot be translated hides no other that is wrong.
        const told = faults.map(({ field }) => field);
        const checked = this.checked(entry, [section], fields, told);
        if (checked === undefined || faults.length > 0) continue;
        const mark = markIn(checked);
        if (mark !== undefined) this.tell({ ...this.place(checked, ['name']), ...mark });
        yield checked;
      }
    }
  }

  /** The records of a file that are wanted, each alone or by group. */
  private async *rows(reader: RawReader, compiled: CompiledMapping, shown: string): AsyncGenerator<Rows> {
    const { grouping } = compiled;
    const wanted = async function* (this: Reading): AsyncGenerator<RawRecord> {
      for await (const raw of reader.records((problem) => this.tell(problem))) {
        this.records += 1;
        const record = compiled.wanted(raw);
        if (record !== undefined) yield record;
      }
    }.bind(this);
    if (grouping === undefined) {
      for await (const record of wanted()) yield [record];
      return;
    }
    const keyed = async function* (this: Reading): AsyncGenerator<[key: string, record: RawRecord]> {
      for await (const record of wanted()) {
        const key = grouping.keyOf(record);
        if (typeof key === 'string') yield [key, record];
        else this.tellFault(key, shown, record.index, record.fields);
      }
    }.bind(this);
    for await (const group of groupsOf(keyed())) yield* grouping.apart(group);
  }

  /** Looks at all values that must be seen before one is read. @returns whether they can be read */
  private async surveyed(reader: RawReader, { survey, wanted }: CompiledMapping, shown: string): Promise<boolean> {
    if (survey === undefined) return true;
    for await (const raw of reader.records(() => undefined)) {
      const record = wanted(raw);
      if (record !== undefined) survey.see(record);
    }
    const doubts = survey.settle();
    for (const { record, ...doubt } of doubts) this.tell({ file: shown, record, ...doubt });
    return doubts.every(({ severity }) => severity === 'warning');
  }

  private tellFault({ field, message, cure }: MappingFault, shown: string, record: number, fields: Fields): void {
    const name = field === undefined ? 'the record' : `"${field}"`;
    const place = { file: shown, record, ...(field !== undefined && { field }) };
    this.tell({ ...place, message: `${name} ${message}`, cure }, fields);
  }

  private hasColumns(columns: readonly string[], compiled: CompiledMapping, shown: string): boolean {
    const missing = compiled.fields.filter((field) => !columns.includes(field));
    for (const field of missing) {
      const meant = nearest(field, columns);
      this.tell({
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
        ? await readYaml(join(this.folders.definition, given), this.shown(given), Mapping, problems)
        : {
            value: given,
            locate: (path: readonly PropertyKey[]) => this.manifest.locate(['files', index, 'mapping', ...path]),
          };
    for (const problem of problems) this.tell(problem);
    if (read === undefined) return undefined;
    try {
      return { value: read.value, compiled: compile(read.value, this.manifest.value.missing) };
    } catch (error) {
      if (!(error instanceof MappingError)) throw error;
      this.tell({ ...read.locate(error.path), message: error.message, cure: error.cure });
      return undefined;
    }
  }

  /** The files that a path with stars means, in order. */
  private async matching(file: string, at: readonly PropertyKey[] = []): Promise<string[]> {
    const found = await filesMatching(this.folders.data, file);
    if (found.length === 0) {
      this.tell({
        ...this.manifest.locate(at),
        message: `No file is named "${file}"`,
        cure: 'Check the path, and that --data names the folder of the data',
      });
    }
    return found;
  }

  /** A file that ends before its end is told; what else went wrong is not this one's to say. */
  private ended(error: unknown): void {
    if (!(error instanceof FileProblem)) throw error;
    this.tell(error.problem);
  }
}
