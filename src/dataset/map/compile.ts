/** A mapping made ready to run: each record of a file becomes entries of the native form. */
import { messageOf } from '../../errors.js';
import { slugify } from '../../model/ids.js';
import { type Section, SECTIONS } from '../schema/format.js';
import { nearest } from '../report/problems.js';
import type { Fields } from '../read/raw.js';
import { expression } from '../schema/expression.js';
import type { Mapping, Step, Template } from '../schema/mapping.js';
import { FormError } from '../schema/date-form.js';
import { DateColumn } from './dates.js';
import { country, kindOfCameo } from './translate.js';
import { Untranslatable } from './untranslatable.js';

/** An entry that a record states, not yet checked, and which field each of its parts came from. */
export interface Mapped {
  section: Section;
  value: unknown;
  /** Which of the mapping's templates made it. */
  template: number;
  /** The field from which what lies at a path of the value came, or undefined. */
  origin: (path: readonly PropertyKey[]) => string | undefined;
}

/** A value of a record that the mapping cannot translate. */
export interface MappingFault {
  field: string | undefined;
  message: string;
  cure: string;
}

/** A mapping that is wrong in itself, whatever the file holds. */
export class MappingError extends Error {
  override readonly name = 'MappingError';
  constructor(
    message: string,
    readonly path: readonly PropertyKey[],
    readonly cure: string,
  ) {
    super(message);
  }
}

/** What a step makes of a value of a record. */
type Change = (value: string, fields: Fields) => unknown;

type Make = (fields: Fields, line: number) => unknown;

export interface CompiledMapping {
  /** Every field that it names. */
  fields: readonly string[];
  /** Whether a record is wanted at all. */
  wants(fields: Fields): boolean;
  /** Looks at a record before any is mapped; undefined where that is not needed. */
  see: ((fields: Fields) => void) | undefined;
  /** What a record states. @param number counts records from 1, for `{#}` */
  entries(fields: Fields, number: number): { entries: Mapped[]; faults: MappingFault[] };
}

/** Stands for the number of the record in a text: `row {#}`. */
const NUMBER = '#';

/**
 * Makes a mapping ready.
 *
 * @throws MappingError where it names a section or a table that is not there
 */
export function compile(mapping: Mapping): CompiledMapping {
  const named = new Set<string>();
  const compiler = new Compiler(mapping, named);
  const cite = mapping.cite === undefined ? undefined : compiler.template(mapping.cite, ['cite']);
  const states = Object.entries(mapping.state).flatMap(([name, templates]) => {
    const section = SECTIONS.find((one) => one === name);
    if (section === undefined) {
      const meant = nearest(name, SECTIONS);
      throw new MappingError(
        `"state" has a section "${name}", which is none`,
        ['state', name],
        meant === undefined ? `Take one of ${SECTIONS.join(', ')}` : `Did you mean "${meant}"`,
      );
    }
    return (Array.isArray(templates) ? templates : [templates]).map((template, at) => {
      const path = Array.isArray(templates) ? ['state', name, at] : ['state', name];
      const { when, ...rest }: Record<string, Template> = isPart(template) ? template : {};
      return {
        section,
        when: when === undefined ? undefined : compiler.template(when, [...path, 'when']),
        make: compiler.template(isPart(template) ? rest : template, path),
        template,
      };
    });
  });
  const conditions = mapping.where.map((condition) => {
    named.add(condition.field);
    const match = condition.match === undefined ? undefined : expression(condition.match);
    return (fields: Fields): boolean => {
      const value = fields[condition.field] ?? '';
      return (
        (condition.in === undefined || condition.in.includes(value)) &&
        (condition.not === undefined || !condition.not.includes(value)) &&
        (match === undefined || match.test(value)) &&
        (condition.empty === undefined || condition.empty === (value === ''))
      );
    };
  });
  const entries: CompiledMapping['entries'] = (fields, number) => {
    const made: Mapped[] = [];
    const faults: MappingFault[] = [];
    for (const [at, { section, when, make, template }] of states.entries()) {
      compiler.faults = faults;
      if (when !== undefined && isNothing(when(fields, number))) continue;
      const value = make(fields, number);
      if (isNothing(value)) continue;
      if (cite !== undefined && isPart(value) && value.cite === undefined) {
        const cited = cite(fields, number);
        (value as Record<string, unknown>).cite = Array.isArray(cited) ? cited : [cited];
      }
      made.push({ section, value, template: at, origin: (path) => originOf(template, path) });
    }
    return { entries: made, faults };
  };
  const see = (fields: Fields): void => {
    compiler.isSurveying = true;
    entries(fields, 0);
    compiler.isSurveying = false;
  };
  return {
    fields: [...named],
    wants: (fields) => conditions.every((holds) => holds(fields)),
    see: compiler.isDoubtful ? see : undefined,
    entries,
  };
}

class Compiler {
  faults: MappingFault[] = [];
  /** Whether values must be seen before they are read, and are now. */
  isDoubtful = false;
  isSurveying = false;

  constructor(
    private readonly mapping: Mapping,
    private readonly named: Set<string>,
  ) {}

  template(template: Template, path: readonly PropertyKey[]): Make {
    if (typeof template === 'string') return this.text(template);
    if (typeof template !== 'object') return () => template;
    if (Array.isArray(template)) {
      const items = template.map((item, at) => this.template(item, [...path, at]));
      return (fields, number) =>
        items.flatMap((make) => {
          const made = make(fields, number);
          if (isNothing(made)) return [];
          return Array.isArray(made) ? (made as unknown[]) : [made];
        });
    }
    if (isStep(template)) return this.step(template, path);
    return this.part(template, path);
  }

  /** A part, such as a participant. With `each` one for each value of a list; with `when` only where that has a value. */
  private part(template: Record<string, Template>, path: readonly PropertyKey[]): Make {
    const { each, when, ...rest } = template;
    const holds = when === undefined ? undefined : this.template(when, [...path, 'when']);
    const makes = Object.entries(rest).map(([key, value]) => [key, this.template(value, [...path, key])] as const);
    const one: Make = (fields, number) => {
      if (holds !== undefined && isNothing(holds(fields, number))) return undefined;
      const made: Record<string, unknown> = {};
      for (const [key, make] of makes) {
        const value = make(fields, number);
        if (!isNothing(value)) made[key] = value;
      }
      return made;
    };
    if (each === undefined) return one;
    const list = this.template(each, [...path, 'each']);
    return (fields, number) => {
      const values = list(fields, number);
      return (Array.isArray(values) ? values : [values])
        .filter((value) => !isNothing(value))
        .flatMap((value) => one({ ...fields, value: String(value) }, number) ?? []);
    };
  }

  /** A text with fields in braces; nothing where it has fields and all of them are empty. */
  private text(template: string): Make {
    const parts = template.split(/\{([^{}]+)\}/);
    if (parts.length === 1) return () => template;
    const names = parts.filter((_, at) => at % 2 === 1);
    for (const name of names) if (name !== NUMBER && name !== 'value') this.named.add(name);
    return (fields, number) => {
      let some = false;
      const text = parts.map((part, at) => {
        if (at % 2 === 0) return part;
        if (part === NUMBER) {
          some = true;
          return String(number);
        }
        const value = fields[part] ?? '';
        if (value !== '') some = true;
        return value;
      });
      return some ? text.join('').trim() : undefined;
    };
  }

  private step(step: Step, path: readonly PropertyKey[]): Make {
    const names = step.field === undefined ? [] : [step.field].flat();
    for (const name of names) if (name !== 'value') this.named.add(name);
    const first: Make =
      step.text === undefined
        ? (fields) => names.map((name) => fields[name]).find((value) => value !== undefined && value !== '')
        : this.text(step.text);
    const steps = this.steps(step, path);
    const one = (value: string, fields: Fields): unknown => {
      let made: unknown = value;
      for (const change of steps) {
        if (isNothing(made)) return undefined;
        made = change(String(made), fields);
      }
      return made;
    };
    const { split, default: fallback } = step;
    return (fields, number) => {
      try {
        const value = first(fields, number);
        if (isNothing(value)) return fallback;
        const text = String(value);
        if (split === undefined) {
          const made = one(text, fields);
          return isNothing(made) ? fallback : made;
        }
        return text
          .split(split)
          .map((item) => item.trim())
          .filter((item) => item !== '')
          .flatMap((item) => {
            const made = one(item, fields);
            return isNothing(made) ? [] : [made];
          });
      } catch (error) {
        if (!(error instanceof Untranslatable)) throw error;
        const field = names.find((name) => fields[name] !== undefined) ?? originOf(step, []);
        this.faults.push({ field, message: error.message, cure: error.cure });
        return undefined;
      }
    };
  }

  private steps(step: Step, path: readonly PropertyKey[]): Change[] {
    const steps: Change[] = [];
    if (step.match !== undefined) {
      const pattern = expressionAt(step.match, [...path, 'match']);
      steps.push((value) => {
        const found = pattern.exec(value);
        return found === null ? undefined : ((found[1] ?? found[0]) as string);
      });
    }
    for (const [from, to] of Object.entries(step.replace ?? {})) {
      const pattern = expressionAt(from, [...path, 'replace']);
      steps.push((value) => pattern.matcher(value).replaceAll(to).trim());
    }
    if (step.codes !== undefined) steps.push(this.codes(step.codes, path));
    const { country: form, date, cameo } = step;
    if (form !== undefined) steps.push((value) => country(value, form));
    if (cameo !== undefined) steps.push(kindOfCameo);
    if (date !== undefined) steps.push(this.dates(date, path));
    if (step.slug) steps.push((value) => slugify(value));
    if (step.number) {
      steps.push((value) => {
        const number = Number(value);
        if (value.trim() !== '' && Number.isFinite(number)) return number;
        throw new Untranslatable(`got "${value}"; wanted a number`, 'Correct it');
      });
    }
    return steps;
  }

  /** Dates, of which some must be seen before one is read. */
  private dates(step: NonNullable<Step['date']>, path: readonly PropertyKey[]): Change {
    try {
      const column = new DateColumn(step);
      for (const name of column.columns) this.named.add(name);
      this.isDoubtful ||= column.isDoubtful;
      return (value, fields) => {
        if (!this.isSurveying) return column.read(value, (name) => fields[name]);
        column.see(value);
        return undefined;
      };
    } catch (error) {
      if (!(error instanceof FormError)) throw error;
      throw new MappingError(error.message, [...path, 'date'], error.cure);
    }
  }

  private codes(codes: NonNullable<Step['codes']>, path: readonly PropertyKey[]): (value: string) => unknown {
    const table = typeof codes === 'string' ? this.mapping.tables[codes] : codes;
    if (table === undefined) {
      const meant = nearest(String(codes), Object.keys(this.mapping.tables));
      throw new MappingError(
        `There is no table "${String(codes)}"`,
        [...path, 'codes'],
        meant === undefined ? 'State it under "tables"' : `Did you mean "${meant}"`,
      );
    }
    const exact = new Map(Object.entries(table).filter(([code]) => !isExpression(code)));
    const expressions = Object.entries(table)
      .filter(([code]) => isExpression(code))
      .map(([code, meaning]) => [expressionAt(`^(?:${code.slice(1, -1)})$`, [...path, 'codes']), meaning] as const);
    return (value) => {
      const meaning = exact.get(value) ?? expressions.find(([pattern]) => pattern.test(value))?.[1];
      if (meaning !== undefined) return meaning;
      const meant = nearest(value, exact.keys());
      throw new Untranslatable(
        `got "${value}"; wanted one of ${Object.keys(table).slice(0, 20).join(', ')}`,
        meant === undefined ? 'Correct it, or list it in the mapping' : `Did you mean "${meant}"`,
      );
    };
  }
}

/** @throws MappingError where it is no regular expression */
function expressionAt(source: string, path: readonly PropertyKey[]): ReturnType<typeof expression> {
  try {
    return expression(source);
  } catch (error) {
    throw new MappingError(`"${source}": ${messageOf(error)}`, path, 'Correct it');
  }
}

const isExpression = (code: string): boolean => code.length > 2 && code.startsWith('/') && code.endsWith('/');

function isNothing(value: unknown): value is undefined | '' {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function isPart(value: unknown): value is Record<string, Template> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isStep(value as Template);
}

const STEP_KEYS = new Set('field text match replace split codes country cameo date slug number default'.split(' '));

function isStep(template: Template): template is Step {
  return (
    typeof template === 'object' &&
    !Array.isArray(template) &&
    ('field' in template || 'text' in template) &&
    Object.keys(template).every((key) => STEP_KEYS.has(key))
  );
}

/** The field that a template's part at a path reads: of several, the first. */
function originOf(template: Template, path: readonly PropertyKey[]): string | undefined {
  if (typeof template === 'string')
    return [...template.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name).find((name) => name !== NUMBER);
  if (typeof template !== 'object') return undefined;
  if (Array.isArray(template)) {
    const [at, ...rest] = path;
    // What was left out moves the others up: only where there is one template is it certain which it was.
    const item = template.length === 1 ? template[0] : template[Number(at)];
    return item === undefined ? undefined : originOf(item, rest);
  }
  if (isStep(template)) {
    if (template.field !== undefined) return [template.field].flat()[0];
    return originOf(template.text ?? '', []);
  }
  const [key, ...rest] = path;
  // The number of one of many that `each` makes.
  if (typeof key === 'number') return originOf(template, rest);
  const inner = template[String(key)];
  if (inner !== undefined) {
    const found = originOf(inner, rest);
    return found === 'value' && template.each !== undefined ? originOf(template.each, []) : found;
  }
  return template.each === undefined ? undefined : originOf(template.each, []);
}
