/** All entries that a data set's files state, each in the native form, and where each of them stands. */
import { basename, join } from 'node:path';
import { z } from 'zod';
import { readCountries } from '../map/countries.js';
import { readHistorian } from './us-historian/reader.js';
import { unkeptIn } from '../schema/characters.js';
import { explain } from '../schema/explain.js';
import { ENTRIES, type Section, SECTIONS } from '../schema/format.js';
import { nearest, type Place, type Problem } from '../report/problems.js';
import { unreadable } from '../report/unreadable.js';
import { readYaml } from '../schema/yaml.js';
import { jsonLines, jsonValues } from '../read/json-lines.js';
import type { Fields, RawReader } from '../read/raw.js';
import type { Entry, Folders, Locate, ReadManifest, Source, Tell } from './entry.js';
import { type Around, MappedFiles } from './mapped.js';
import { filesMatching } from '../read/matching.js';
import { FileProblem } from '../read/text.js';
import { xml } from '../read/xml.js';

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
    const mapped = new MappedFiles(this.around);
    for (const [at, file] of value.files.entries()) {
      if (typeof file !== 'string') yield* mapped.entries(file.file, file.mapping, at);
      else if (/\.jsonl(\.gz)?$/.test(file)) yield* this.native(file);
      else if (/\.ya?ml$/.test(file)) yield* this.yaml(file);
      else {
        const wrong = await unreadable(join(this.folders.definition, file));
        const told = {
          message: `"${file}" is no native file: those end in .yaml or .jsonl`,
          cure: 'Give it a mapping: { file: …, mapping: … }',
        };
        this.tell({ ...locate(['files', at]), ...(wrong ? { file: this.shown(file), ...wrong } : told) });
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

  /** What those need to know who read the data set's files in other forms. */
  private get around(): Around {
    const { folders, manifest, tell } = this;
    return {
      ...{ folders, manifest, tell },
      shown: (file) => this.shown(file),
      matching: (file, at) => this.matching(file, at),
      source: (...file) => this.source(...file),
      checked: (...entry) => this.checked(...entry),
      place: (entry, path) => this.place(entry, path),
      counted: () => (this.records += 1),
      ended: (error) => this.ended(error),
    };
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
    const locate = (path: readonly PropertyKey[]): Place => this.place(entry, path.slice(prefix.length));
    if (parsed.success) {
      const unkept = unkeptIn(parsed.data);
      for (const { path, message, cure } of unkept) {
        const inner = [...prefix, ...path];
        this.tell({ ...locate(inner), message: `"${inner.join('.')}" ${message}`, cure }, rejected);
      }
      return unkept.length > 0 ? undefined : { ...entry, value: parsed.data };
    }
    for (const issue of parsed.error.issues) {
      const isTold = told.includes(locate([...prefix, ...issue.path]).field) || issue.input === undefined;
      if (told.length > 0 && isTold) continue;
      for (const problem of explain(issue, locate, prefix)) this.tell(problem, rejected);
    }
    return undefined;
  }

  private async *yaml(file: string): AsyncGenerator<Entry> {
    const problems: Problem[] = [];
    const read = await readYaml(join(this.folders.definition, file), this.shown(file), Sections, problems, {
      areTextsChecked: false,
    });
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
