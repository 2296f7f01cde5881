/** A mapping made ready to run: each record of a file, or each group of them, becomes entries of the native form. */
import { cut } from '../../errors.js';
import { DateError } from '../../model/edtf-point.js';
import { parseDate } from '../../model/dates.js';
import { nearest } from '../report/problems.js';
import type { Fields, RawRecord } from '../read/raw.js';
import { type Section, SECTIONS } from '../schema/format.js';
import type { Mapping } from '../schema/mapping.js';
import { Made, TooMuch } from './bounds.js';
import { conditionOf } from './conditions.js';
import type { Expressions } from './expressions.js';
import type { Doubt } from './country-column.js';
import { MappingError } from './mapping-error.js';
import { isNothing, isPart, originOf } from './shape.js';
import { compared } from './steps.js';
import type { Subject } from './subject.js';
import { type MappingFault, Templates } from './templates.js';

export { MappingError } from './mapping-error.js';
export type { MappingFault } from './templates.js';

/** An entry that a record states, not yet checked, and which field each of its parts came from. */
export interface Mapped {
  section: Section;
  value: unknown;
  /** Which of the mapping's templates made it. */
  template: number;
  /** The field from which what lies at a path of the value came, or undefined. */
  origin: (path: readonly PropertyKey[]) => string | undefined;
}

export type Rows = Subject['rows'];

/** How records become groups. */
export interface Grouping {
  /** What the records of a group have in common; or what is wrong. */
  keyOf(record: RawRecord): string | MappingFault;
  /** The groups that records of one key are, each in its order: one, or several where the order leaps. */
  apart(rows: Rows): Rows[];
}

/** Values that must be looked at before any is read. */
export interface Survey {
  /** @returns how much was made for it */
  see(record: RawRecord): number;
  /** @returns what is doubtful */
  settle(): Doubt[];
}

export interface CompiledMapping {
  /** Every field that it names. */
  fields: readonly string[];
  /** A record without what stands for nothing; undefined where it is not wanted at all; or why that cannot be told. */
  wanted(record: RawRecord): RawRecord | MappingFault | undefined;
  /** Undefined where records stand alone. */
  grouping: Grouping | undefined;
  /** Undefined where nothing must be looked at beforehand. */
  survey: Survey | undefined;
  /** What a record states, or several of a group; and how much was made for it. */
  entries(rows: Rows): { entries: Mapped[]; faults: MappingFault[]; size: number };
}

/**
 * Makes a mapping ready.
 *
 * @param missing what stands for nothing in all files of the data set
 * @param expressions those of all mappings of the data set
 * @throws MappingError where it names a section or a table that is not there
 */
export function compile(mapping: Mapping, missing: readonly string[], expressions: Expressions): CompiledMapping {
  const templates = new Templates(mapping, expressions);
  const cite = mapping.cite === undefined ? undefined : templates.template(mapping.cite, ['cite']);
  const take = mapping.group?.take;
  const states = statesOf(mapping, templates);
  const conditions = mapping.where.map((condition) =>
    conditionOf(condition, (column) => templates.name(column), expressions),
  );
  const present = presentIn(mapping, missing);
  const madeOf = (rows: Rows): Mapped[] => {
    const subject: Subject = { rows, take };
    const made: Mapped[] = [];
    for (const [at, { section, make, template }] of states.entries()) {
      for (const value of [make(subject)].flat()) {
        if (isNothing(value)) continue;
        if (cite !== undefined && isPart(value) && value.cite === undefined) {
          (value as Record<string, unknown>).cite = [cite(subject)].flat();
        }
        made.push({ section, value, template: at, origin: (path) => originOf(template, path) });
      }
    }
    return made;
  };
  const entries: CompiledMapping['entries'] = (rows) => {
    const begun = beginning(templates);
    const made = unlessTooMuch(() => madeOf(rows));
    const { faults } = templates;
    if (made instanceof TooMuch) return { entries: [], faults: [faultOf(made)], size: begun.size };
    return { entries: made, faults: unlike(faults), size: begun.size };
  };
  const grouping = mapping.group && groupingOf(mapping.group, templates);
  return {
    fields: [...templates.named],
    wanted: (record) => {
      const given = present(record);
      const holds = unlessTooMuch(() => conditions.every((holds) => holds({ rows: [given], take })));
      if (holds instanceof TooMuch) return faultOf(holds);
      return holds ? given : undefined;
    },
    grouping,
    survey: surveyOf(templates, (record) => {
      const { size } = entries([record]);
      grouping?.keyOf(record);
      return size;
    }),
    entries,
  };
}

/** Makes what comes be measured, and its faults be told, from here on. */
function beginning(templates: Templates): Made {
  templates.faults = [];
  templates.made = new Made();
  return templates.made;
}

/** What is made, or that it is too much. */
function unlessTooMuch<T>(make: () => T): T | TooMuch {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return error;
  }
}

const faultOf = ({ field, message, cure }: TooMuch): MappingFault => ({ field, message, cure });

/** A column that several templates read is told once. */
function unlike(faults: readonly MappingFault[]): MappingFault[] {
  const seen = new Set<string>();
  return faults.filter(({ field, message }) => {
    const key = JSON.stringify([field, message]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function statesOf(
  mapping: Mapping,
  templates: Templates,
): { section: Section; make: ReturnType<Templates['template']>; template: Mapping['state'][string] & object }[] {
  return Object.entries(mapping.state).flatMap(([name, given]) => {
    const section = SECTIONS.find((one) => one === name);
    if (section === undefined) {
      const meant = nearest(name, SECTIONS);
      throw new MappingError(
        `"state" has a section "${name}", which is none`,
        ['state', name],
        meant === undefined ? `Take one of ${SECTIONS.join(', ')}` : `Did you mean "${meant}"`,
      );
    }
    return (Array.isArray(given) ? given : [given]).map((template, at) => {
      const path = Array.isArray(given) ? ['state', name, at] : ['state', name];
      return { section, make: templates.template(template, path), template: template as object as never };
    });
  });
}

/** Leaves out of a record what stands for nothing. */
function presentIn({ missing: own }: Mapping, missing: readonly string[]): (record: RawRecord) => RawRecord {
  const everywhere = new Set([...missing, ...(Array.isArray(own) ? own : [])]);
  const byColumn = new Map(
    Array.isArray(own) || own === undefined ? [] : Object.entries(own).map(([name, values]) => [name, new Set(values)]),
  );
  if (everywhere.size === 0 && byColumn.size === 0) return (record) => record;
  const isMissing = ([name, value]: [string, string]): boolean =>
    everywhere.has(value) || byColumn.get(name)?.has(value) === true;
  return (record) => {
    const all = Object.entries(record.fields);
    const there = all.filter((field) => !isMissing(field));
    return there.length === all.length ? record : { ...record, fields: Object.fromEntries(there) as Fields };
  };
}

function groupingOf({ by, order, apart }: NonNullable<Mapping['group']>, templates: Templates): Grouping {
  const keys = [by].flat().map((one, at) => templates.column(one, ['group', 'by', at]));
  const place = order === undefined ? undefined : templates.column(order, ['group', 'order']);
  const asked = (make: (subject: Subject) => unknown, record: RawRecord): unknown =>
    make({ rows: [record], take: undefined });
  return {
    keyOf: (record) => {
      beginning(templates);
      const made = unlessTooMuch(() => ({
        values: keys.map((key) => asked(key, record)),
        at: place && asked(place, record),
      }));
      if (made instanceof TooMuch) return faultOf(made);
      const { values, at } = made;
      const [fault = place && placeless(at, order)] = templates.faults;
      if (fault !== undefined) return fault;
      if (!values.every(isNothing)) return JSON.stringify(values);
      return {
        field: undefined,
        message: 'is of no group: what groups are made by is empty',
        cure: 'Leave such records out by "where"',
      };
    },
    apart: (rows) => {
      if (place === undefined) return [rows];
      const placed = rows.map((record) => {
        beginning(templates);
        return { record, at: asked(place, record) };
      });
      placed.sort((one, other) => compared(one.at, other.at) || one.record.index - other.record.index);
      const runs: RawRecord[][] = [];
      for (const [at, { record, at: here }] of placed.entries()) {
        const before = placed[at - 1];
        const leaps = apart !== undefined && before !== undefined && distance(before.at, here) > apart;
        if (before === undefined || leaps) runs.push([]);
        runs.at(-1)?.push(record);
      }
      return runs.map((run) => run as [RawRecord, ...RawRecord[]]);
    },
  };
}

/** What is wrong with a record's place in the order, if anything: what is no number and no date is in no order of time. */
function placeless(at: unknown, order: unknown): MappingFault | undefined {
  const field = typeof order === 'string' ? order : undefined;
  if (isNothing(at)) {
    const cure = 'Leave such records out by "where"';
    return { field, message: 'has no place in its group: what groups are ordered by is empty', cure };
  }
  if (!Number.isNaN(Number(at)) || dayIn(at) !== undefined) return undefined;
  return {
    field,
    message: `got ${JSON.stringify(cut(String(at)))}, by which a group is ordered: that is no number and no date`,
    cure: 'Say how it is written, such as order: { field: start, date: D.M.YYYY }',
  };
}

/** Between two places in an order: of numbers their difference, of days how many lie between them. */
function distance(before: unknown, after: unknown): number {
  const numbers = Number(after) - Number(before);
  if (!Number.isNaN(numbers)) return numbers;
  return ((dayIn(after) ?? NaN) - (dayIn(before) ?? NaN)) / 86_400_000;
}

/** The first day that a date can mean, in ms; undefined where it is none. */
function dayIn(date: unknown): number | undefined {
  try {
    const { earliest, latest } = parseDate(String(date));
    return Date.parse(earliest ?? latest ?? '');
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    return undefined;
  }
}

function surveyOf(templates: Templates, look: (record: RawRecord) => number): Survey | undefined {
  const { columns } = templates;
  if (!templates.mustSee) return undefined;
  return {
    see: (record) => {
      templates.isSurveying = true;
      return look(record);
    },
    settle: () => {
      templates.isSurveying = false;
      const doubts = columns.flatMap((column) => column.settle());
      return doubts.filter(({ message }, at) => doubts.findIndex((other) => other.message === message) === at);
    },
  };
}
