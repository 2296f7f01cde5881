/** The templates of a mapping made ready: texts, steps, lists, and parts with `each`, `when` and `where`. */
import type { Mapping, Template } from '../schema/mapping.js';
import { type Holds, conditionOf, conditionsIn } from './conditions.js';
import { bounded, joined, Made, TooMuch } from './bounds.js';
import { CountryColumn } from './country-column.js';
import type { Expressions } from './expressions.js';
import { bracedIn, columnsOf, isNothing, isStep, originOf } from './shape.js';
import { changesOf, datesIn, valueOf } from './steps.js';
import { cellOf, columnOf, EACH, NUMBER, type Subject } from './subject.js';
import { Untranslatable } from './untranslatable.js';
import type { Step } from '../schema/mapping.js';

/** Makes a value of a subject; nothing where it has none. */
export type Make = (subject: Subject) => unknown;

/** A value of a record that the mapping cannot translate. */
export interface MappingFault {
  field: string | undefined;
  message: string;
  cure: string;
}

export class Templates {
  /** Of the subject that is being mapped. */
  faults: MappingFault[] = [];
  /** Of the same. */
  made = new Made();
  /** Every column that is named. */
  readonly named = new Set<string>();
  /** Columns of countries that must be seen before they are read. */
  readonly columns: CountryColumn[] = [];
  /** Whether values must be seen before one is read. */
  mustSee = false;
  /** Whether columns are being seen: then nothing is read of them. */
  isSurveying = false;
  /** Makes the day of a record, for codes that several countries had in turn. */
  private readonly day: Make | undefined;

  constructor(
    readonly mapping: Mapping,
    readonly expressions: Expressions,
  ) {
    const dated = datedIn(mapping.state);
    this.day = dated === undefined ? undefined : this.template(dated, ['state']);
  }

  name(column: string): void {
    if (column !== NUMBER && column !== EACH) this.named.add(column);
  }

  template(template: Template, path: readonly PropertyKey[]): Make {
    if (typeof template === 'string') return this.told(this.text(template), template);
    if (typeof template !== 'object') return () => template;
    if (Array.isArray(template)) {
      const items = template.map((item, at) => this.template(item, [...path, at]));
      return (subject) => bounded(items.flatMap((make) => listed(make(subject))));
    }
    return isStep(template) ? this.step(template, path) : this.part(template, path);
  }

  /** A column by its name, or whatever else a template makes. */
  column(template: Template, path: readonly PropertyKey[]): Make {
    const isName = typeof template === 'string' && bracedIn(template).length === 0;
    return this.template(isName ? { field: template } : template, path);
  }

  /** A part, such as a participant, or an entry. With `each` one for each value of a list; with `when` or `where` only where that holds. */
  part(template: Record<string, Template>, path: readonly PropertyKey[]): Make {
    const { each, when, where, ...rest } = template;
    const conditions = [...this.holds(when, [...path, 'when']), ...this.holds(where, [...path, 'where'])];
    const makes = Object.entries(rest).map(([key, value]) => [key, this.template(value, [...path, key])] as const);
    const one: Make = (subject) => {
      // A column has one scheme: all its values tell which, whatever is made of them.
      if (!this.isSurveying && !conditions.every((holds) => holds(subject))) return undefined;
      const made: Record<string, unknown> = {};
      for (const [key, make] of makes) {
        const value = make(subject);
        if (isNothing(value)) continue;
        this.made.value();
        made[key] = value;
      }
      return made;
    };
    if (each === undefined) return one;
    const list = this.column(each, [...path, 'each']);
    return (subject) => {
      const made: unknown[] = [];
      for (const value of bounded(listed(list(subject)))) {
        this.made.value();
        const part = one({ ...subject, value: String(value) });
        if (part !== undefined) made.push(part);
      }
      return made;
    };
  }

  /** What `when` and `where` ask: that a template makes something, or conditions, all of which hold. */
  holds(template: Template | undefined, path: readonly PropertyKey[]): Holds[] {
    if (template === undefined) return [];
    const conditions = conditionsIn(template);
    if (conditions !== undefined)
      return conditions.map((one) => conditionOf(one, (column) => this.name(column), this.expressions));
    const make = this.template(template, path);
    return [(subject) => !isNothing(make(subject))];
  }

  /** A text with columns in braces; nothing where it has some and all of them are empty. */
  private text(template: string): Make {
    const parts = template.split(/\{([^{}]+)\}/);
    if (parts.length === 1) return () => this.made.text(template);
    for (const name of bracedIn(template)) this.name(name);
    return (subject) => {
      let some = false;
      const text = parts.map((part, at) => {
        if (at % 2 === 0) return part;
        const value = columnOf(subject, part) ?? '';
        if (value !== '') some = true;
        return value;
      });
      return some ? this.made.text(joined(text).trim()) : undefined;
    };
  }

  private step(step: Step, path: readonly PropertyKey[]): Make {
    for (const name of columnsOf(step)) this.name(name);
    const text = step.text === undefined ? undefined : this.text(step.text);
    const column = step.country === 'any' ? this.surveyed(step) : undefined;
    const on = step.on === undefined ? this.day : this.dayIn([step.on].flat());
    const dates = datesIn(step, path);
    for (const name of dates?.columns ?? []) this.name(name);
    this.mustSee ||= column !== undefined || dates?.isDoubtful === true;
    const changes = changesOf(
      step,
      path,
      this.mapping,
      { expressions: this.expressions, column, dates, see: () => this.isSurveying, day: on },
      () => this.made,
    );
    const missing = step.missing === undefined ? undefined : new Set(step.missing);
    const raw = (subject: Subject): string[] => {
      if (text === undefined) return valueOf(step, subject, (value) => missing?.has(value) !== true);
      const made = text(subject);
      return isNothing(made) ? [] : [String(made)];
    };
    return this.told((subject) => changes(raw(subject), subject), step);
  }

  /** The day that columns say; of a group the first record's. */
  private dayIn(columns: readonly string[]): Make {
    for (const column of columns) this.name(column);
    return ({ rows: [first] }) => columns.map((column) => cellOf(first, column)).find((value) => !isNothing(value));
  }

  private surveyed(step: Step): CountryColumn {
    const column = new CountryColumn(originOf(step, []) ?? 'country');
    this.columns.push(column);
    return column;
  }

  /** What cannot be translated is a fault of the record, and the rest of it is looked at all the same. */
  private told(make: Make, template: Template): Make {
    return (subject) => {
      try {
        return make(subject);
      } catch (error) {
        if (!(error instanceof Untranslatable)) throw error;
        const field = isStep(template)
          ? columnsOf(template).find((name) => cellOf(subject.rows[0], name) !== undefined)
          : undefined;
        const from = field ?? originOf(template, []);
        if (error instanceof TooMuch) {
          error.field ??= from;
          throw error;
        }
        this.faults.push({ field: from, message: error.message, cure: error.cure });
        return undefined;
      }
    };
  }
}

function listed(made: unknown): unknown[] {
  if (isNothing(made)) return [];
  return Array.isArray(made) ? (made as unknown[]) : [made];
}

/** Fields that say when what a record states was so. Somebody's birth does not. */
const DATED = 'date from attested observedOn establishedOn signedOn inForceFrom madeOn'.split(' ');

/** The first template of a mapping that makes a date of that kind, or one with the step `date`. */
function datedIn(template: unknown): Template | undefined {
  if (typeof template !== 'object' || template === null) return undefined;
  if (Array.isArray(template)) {
    for (const item of template) {
      const found = datedIn(item);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const part = template as Record<string, Template>;
  const key = DATED.find((one) => part[one] !== undefined && !isConstant(part[one]));
  if (key !== undefined) return part[key];
  return datedIn(Object.values(part));
}

const isConstant = (template: Template): boolean =>
  typeof template !== 'object' && bracedIn(String(template)).length === 0;
