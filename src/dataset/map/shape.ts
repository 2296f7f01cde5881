/** What a template is: a step, a part, or nothing; and which column lies behind a place in what it makes. */
import { type Step, STEP_KEYS, type Template } from '../schema/mapping.js';
import { NUMBER } from './subject.js';

/** Where a step gets its value from. */
export const ORIGINS = ['field', 'text', 'first', 'last', 'min', 'max', 'all', 'unordered'] as const;

export function isNothing(value: unknown): value is undefined | '' {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

export function isPart(value: unknown): value is Record<string, Template> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isStep(value as Template);
}

export function isStep(template: Template): template is Step {
  return (
    typeof template === 'object' &&
    !Array.isArray(template) &&
    ORIGINS.some((origin) => origin in template) &&
    Object.keys(template).every((key) => STEP_KEYS.has(key))
  );
}

/** The columns that a step names, but for those in a text. */
export function columnsOf(step: Step): string[] {
  const { field, first, last, min, max, all, unordered } = step;
  return [field, first, last, min, max, all, unordered].flatMap((names) => names ?? []);
}

/** The columns that stand in braces in a text. */
export function bracedIn(text: string): string[] {
  return [...text.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? '');
}

/** The field that a template's part at a path reads: of several, the first. */
export function originOf(template: Template, path: readonly PropertyKey[]): string | undefined {
  if (typeof template === 'string') return bracedIn(template).find((name) => name !== NUMBER);
  if (typeof template !== 'object') return undefined;
  if (Array.isArray(template)) {
    const [at, ...rest] = path;
    // What was left out moves the others up: only where there is one template is it certain which it was.
    const item = template.length === 1 ? template[0] : template[Number(at)];
    return item === undefined ? undefined : originOf(item, rest);
  }
  if (isStep(template)) return columnsOf(template)[0] ?? originOf(template.text ?? '', []);
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
