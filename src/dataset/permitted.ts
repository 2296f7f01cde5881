/** What an import may do for somebody who may change some data sets alone: it leaves what others state as it is. */
import type { Graph } from '../database/graph.js';
import { cut, RequestRefused } from '../errors.js';
import { overruled, type Overruled } from './diff/overruled.js';
import { type Moved, movedIn, type Moves, movesOf } from './merge/moves.js';
import type { Prepared } from './prepare/prepare.js';
import type { Identity } from './resolve/identity.js';

/**
 * Refuses an import of a data set that is none of those that may be changed, and one that reaches beyond it: a higher precedence
 * has it shown in place of others; decisions on others say who they are, now or once they are imported; and by identifiers, ids or
 * names two of others may become one, or be called otherwise. Nor may a value of others be shown no longer, or one be added that they leave out.
 *
 * @param datasets those that may be changed; undefined: all may
 * @throws RequestRefused
 */
export async function permitImport(
  graph: Graph,
  prepared: Prepared,
  datasets: readonly string[] | undefined,
): Promise<void> {
  const {
    manifest: { name, precedence },
    identity,
  } = prepared;
  permitDataset(name, datasets);
  if (datasets === undefined) return;
  const refused = (message: string): RequestRefused =>
    new RequestRefused(
      `${message} This key changes ${datasets.join(', ')}: ask somebody whose key changes all data sets.`,
      'FORBIDDEN',
    );
  const held = identity.precedenceOf(name);
  if (precedence > held) {
    throw refused(
      `The precedence of ${JSON.stringify(name)} got ${precedence}, above ${held}: it would be shown in place of other data sets.`,
    );
  }
  const decided = identity.decisionOnOthers();
  if (decided !== undefined) {
    throw refused(`The decisions speak of ${decided.join(' and ')}, neither of whom ${JSON.stringify(name)} states.`);
  }
  const isOther = (dataset: string): boolean => dataset !== name && !datasets.includes(dataset);
  const moves = await movesOf(graph, identity);
  const moved = movedOfOthers(moves, isOther, identity);
  if (moved !== undefined) {
    throw refused(
      `By an id, a name, an identifier or a decision of ${JSON.stringify(name)}, or a decision on it, what ${moved.dataset} states of Official:${moved.before} would be of ` +
        `Official:${moved.after}.`,
    );
  }
  const value = await overruled(graph, prepared, datasets, moves);
  if (value !== undefined) throw refused(messageOf(value));
}

function messageOf({ fact, property, before, after }: Overruled): string {
  const [was = '', would = ''] = [before, after].map((text) => JSON.stringify(cut(text ?? '')));
  if (before === undefined) {
    return `It adds "${property}" (${would}) to ${fact}, which other data sets state without, and answers would follow from that. ${property === 'name' ? 'State it among "names"' : 'Leave it out'}.`;
  }
  return (
    `It states ${fact} otherwise than other data sets, and would be shown in their place: "${property}" is ${was}, and would be ${would}. ` +
    'Leave that out, or give the data set a precedence below theirs, such as -1, and no greater certainty.'
  );
}

/** @throws RequestRefused where a data set is none of those that may be changed @param datasets undefined: all may */
export function permitDataset(name: string, datasets: readonly string[] | undefined): void {
  if (datasets === undefined || datasets.includes(name)) return;
  throw new RequestRefused(`This key imports ${datasets.join(', ')}, and not ${JSON.stringify(name)}.`, 'FORBIDDEN');
}

/**
 * What others state of an official, and would be of another one: he becomes one with another, is told apart from one, or is named
 * after one. Undefined where all of it stays as it is, or becomes what it would be without the data set: whoever stated something may take it back.
 */
function movedOfOthers(moves: Moves, isOther: (dataset: string) => boolean, identity: Identity): Moved | undefined {
  const moved = movedIn(moves).filter(({ dataset }) => isOther(dataset));
  if (moved.length === 0) return undefined;
  const without = identity.withoutIt();
  return moved.find(({ dataset, called, after }) => without.resolve(dataset, called) !== after);
}
