/** What a statement cost the server, by Neo4j's profile. */
import type { ProfiledPlan } from 'neo4j-driver';

/** The rows, and the plan with what each of its operators cost. */
export interface Profiled {
  rows: (readonly unknown[])[];
  plan: Operator | undefined;
}

/** An operator of a plan, by Neo4j's names. */
export interface Operator {
  name: string;
  details: string;
  rows: number;
  /** Of this operator alone. */
  dbHits: number;
  children: Operator[];
}

/** An operator and those below it, as the driver tells them. */
export function operatorOf({ operatorType, arguments: told, dbHits, rows, children }: ProfiledPlan): Operator {
  const details = (told as { Details?: unknown }).Details;
  return {
    name: operatorType.replace(/@.*/, ''),
    details: typeof details === 'string' ? details : '',
    rows,
    dbHits,
    children: children.map(operatorOf),
  };
}

/** The database hits of a plan. */
export function hitsOf(plan: Operator | undefined): number {
  return plan === undefined ? 0 : plan.dbHits + plan.children.reduce((sum, child) => sum + hitsOf(child), 0);
}
