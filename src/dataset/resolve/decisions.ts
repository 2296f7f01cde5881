/** Files of decisions on who is who, which people write: pairs that are one, and pairs that are two. */
import { basename } from 'node:path';
import { z } from 'zod';
import type { Graph } from '../../database/graph.js';
import { NODE_TYPES } from '../../model/ids.js';
import type { Register } from '../validate/register.js';
import type { Problem } from '../report/problems.js';
import { readYaml } from '../schema/yaml.js';

const globalId = z.string().regex(/^[A-Z][A-Za-z]+:[a-z0-9-]+$/, 'wanted a global id, such as Official:zhao-leji');
const pair = z.tuple([globalId, globalId]);

/** What the global id of an official begins with. */
export const OFFICIAL = 'Official:';

/** A file of decisions on who is who. */
export const Decisions = z.strictObject({
  same: z.array(pair).default([]).describe('Pairs that are one: the second is the first.'),
  different: z.array(pair).default([]).describe('Pairs that are two, however alike they look.'),
});

export type Decisions = z.infer<typeof Decisions>;

/** Decisions and further ones: of two that disagree the further counts. */
export function decided(earlier: Decisions, further: Decisions): Decisions {
  const without = (all: Decisions['same'], others: Decisions['same']): Decisions['same'] =>
    all.filter(([a, b]) => !others.some(([c, d]) => (a === c && b === d) || (a === d && b === c)));
  return {
    same: [...without(earlier.same, further.different), ...further.same],
    different: [...without(earlier.different, further.same), ...further.different],
  };
}

/** Reads files of decisions; of two that disagree the later counts. @param tell gets what is wrong */
export async function readDecisions(files: readonly string[], tell: (problem: Problem) => void): Promise<Decisions> {
  let decisions: Decisions = { same: [], different: [] };
  for (const file of files) {
    const problems: Problem[] = [];
    const read = await readYaml(file, basename(file), Decisions, problems);
    problems.forEach(tell);
    if (read !== undefined) decisions = decided(decisions, read.value);
  }
  return decisions;
}

/** For each global id that is another one: that one, however many pairs lead there. */
export function oneFor(same: Decisions['same']): Map<string, string> {
  const kept = new Map<string, string>();
  const ofAll = (id: string): string => {
    const other = kept.get(id);
    return other === undefined ? id : ofAll(other);
  };
  for (const [first, second] of same) {
    const [one, other] = [ofAll(first), ofAll(second)];
    if (one !== other) kept.set(other, one);
  }
  return new Map([...kept.keys()].map((id) => [id, ofAll(id)]));
}

/** Pairs that decisions say are two, and that others of them make one. */
function contradictory({ same, different }: Decisions): Decisions['different'] {
  const one = oneFor(same);
  // Of one id twice: the bearers of it in two data sets are two.
  return different.filter(([a, b]) => a !== b && (one.get(a) ?? a) === (one.get(b) ?? b));
}

/** Where decisions are looked at. */
interface Ground {
  graph: Graph | undefined;
  register: Register;
  /** Whether an official goes by an id, or some data set calls one by it, once the import is done. */
  knows: (id: string) => boolean;
  /** The slug of the official whom the data set means by an id then; undefined where that names nobody. */
  resolve: (id: string) => string | undefined;
  /** As which file they are told of. */
  file: string;
}

/** Decisions that contradict each other, which are errors; those about what neither the data set nor the graph has, and those that do not hold. */
export async function doubtful(decisions: Decisions, ground: Ground): Promise<Problem[]> {
  const { file } = ground;
  const opposed = contradictory(decisions).map(([a, b]): Problem => ({
    file,
    message: `The decisions say that "${a}" and "${b}" are two, and that they are one`,
    cure: 'Take one of the two back; pairs under "same" that share a member are all one',
  }));
  const unknown = (await nobody(decisions, ground)).map((id): Problem => ({
    ...{ file, severity: 'warning' },
    message: `The decisions name "${id}", which neither this data set nor the graph has`,
    cure: 'Correct the id, unless it is one that was put together with another before',
  }));
  return [...opposed, ...unknown, ...inVain(decisions, ground)];
}

/** Decisions on officials that come to nothing: those whom they make one are two all the same, or the other way round. */
function inVain({ same, different }: Decisions, { resolve, file }: Ground): Problem[] {
  const told = (
    pairs: Decisions['same'],
    isAsDecided: (one: string, other: string) => boolean,
    what: string,
  ): Problem[] =>
    pairs.flatMap(([a, b]) => {
      const [one, other] = [a, b].map((id) =>
        id.startsWith(OFFICIAL) ? resolve(id.slice(OFFICIAL.length)) : undefined,
      );
      // Of one id twice: its bearers are two.
      if (one === undefined || other === undefined || a === b || isAsDecided(one, other)) return [];
      const cure =
        'A decision on the doubt, a data set that states both, or a decision of one of a higher precedence goes before it: take this one back, or settle it there';
      return [
        {
          ...{ file, severity: 'warning' as const },
          message: `The decision that "${a}" and "${b}" are ${what} does not hold`,
          cure,
        },
      ];
    });
  return [
    ...told(same, (one, other) => one === other, 'one'),
    ...told(different, (one, other) => one !== other, 'two'),
  ];
}

/** The global ids that decisions name, and that neither the data set nor the graph has. */
async function nobody({ same, different }: Decisions, { graph, register, knows }: Ground): Promise<string[]> {
  if (graph === undefined) return [];
  const unknown = new Map<string, string>();
  for (const id of [...same, ...different].flat()) {
    const [type = '', slug = ''] = id.split(':');
    const isKnown = register.states(type, slug) || (id.startsWith(OFFICIAL) && knows(slug));
    if (!isKnown) unknown.set(id, slug);
  }
  for (const type of NODE_TYPES) {
    const slugs = [...unknown].filter(([id]) => id.startsWith(`${type}:`)).map(([, slug]) => slug);
    if (slugs.length === 0) continue;
    const found = await graph.run(`UNWIND $slugs AS slug MATCH (n:${type} {slug: slug}) RETURN slug`, { slugs });
    for (const { slug } of found) unknown.delete(`${type}:${String(slug)}`);
  }
  return [...unknown.keys()];
}
