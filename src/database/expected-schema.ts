/** The constraints and indexes that a database should have, as the steps that were applied to it leave them. */
import { MIGRATIONS } from './migration-steps.js';

export interface SchemaObject {
  kind: 'constraint' | 'index';
  name: string;
  /** What makes it. */
  statement: string;
}

/** @param applied versions of the steps */
export function expectedSchema(applied: ReadonlySet<number>): SchemaObject[] {
  const expected = new Map<string, SchemaObject>();
  for (const { version, statements } of MIGRATIONS) {
    if (!applied.has(version)) continue;
    for (const statement of statements) {
      const made = /^CREATE (?:\w+ )?(CONSTRAINT|INDEX) (\w+) /.exec(statement);
      const dropped = /^DROP (?:CONSTRAINT|INDEX) (\w+) /.exec(statement)?.[1];
      if (made?.[2] !== undefined) {
        const kind = made[1] === 'INDEX' ? 'index' : 'constraint';
        expected.set(made[2], { kind, name: made[2], statement });
      } else if (dropped !== undefined) expected.delete(dropped);
    }
  }
  return [...expected.values()];
}
