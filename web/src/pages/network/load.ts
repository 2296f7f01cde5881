/** What the network is made of beside its first page: loaded page by page, each list to its end or to a bound that is told. */
import { askIn } from '../../graphql/ask-in';
import type { Reader } from '../../graphql/local-names';
import { ask, NoAnswer, type Problem } from '../../graphql/ask';
import { AT_ONCE, everyPage, pageOf, type Whole } from '../../graphql/every-page';
import type { CounterpartFilter, NetworkFilter, OfficeClass } from '../../graphql/types';
import type { Expansion, Link } from './graph';
import { NetworkExpand, NetworkHolders, NetworkLinks } from './network.generated';

/** The most people who are asked about by their office: the service takes no longer list. */
const MOST_HOLDERS = 2_000;
/** The most people who are added around one. */
export const MOST_MET = 1_000;
/** How many of these are asked for at once. */
const MET_AT_ONCE = 100;

function isThere<Part>(part: Part | null, [problem]: readonly Problem[]): Part {
  if (part === null) throw new NoAnswer(problem?.extensions?.code ?? '', problem?.message ?? '');
  return part;
}

/** The ids of those who held an office of a class. @throws NoAnswer where a page of them does not come */
export function holdersOf(officeClass: OfficeClass, signal: AbortSignal): Promise<Whole<string>> {
  return everyPage(async (after) => {
    const variables = { classes: { anyOf: [officeClass] }, first: AT_ONCE, after };
    const { data, problems } = await ask(NetworkHolders, variables, signal);
    const officials = isThere(data.officials, problems);
    return pageOf(
      officials,
      officials.nodes.map(({ id }) => id),
    );
  }, MOST_HOLDERS);
}

/** The links behind a cursor. @throws NoAnswer where a page of them does not come */
export async function linksBehind(
  filter: NetworkFilter,
  first: number,
  after: string | null,
  signal: AbortSignal,
): Promise<readonly Link[]> {
  const { rows } = await everyPage<Link>(async (cursor) => {
    const { data, problems } = await ask(NetworkLinks, { filter, first, after: cursor ?? after }, signal);
    const { edges } = isThere(data.network, problems);
    return pageOf(edges, edges.nodes);
  }, Infinity);
  return rows;
}

/** A person with whom he or she met; null where the graph has nobody of that id. @throws NoAnswer where a page does not come */
export async function expansionOf(
  id: string,
  filter: CounterpartFilter,
  reader: Reader,
  signal: AbortSignal,
): Promise<Expansion | null> {
  let person: Expansion['person'] | undefined;
  const { rows, totalCount } = await everyPage<Expansion['met'][number]>(async (after) => {
    const { data, problems } = await askIn(reader, NetworkExpand, { id, filter, first: MET_AT_ONCE, after }, signal);
    if (data.official === null && problems.length === 0) return { rows: [], totalCount: 0, next: null };
    const official = isThere(data.official, problems);
    person = official;
    return pageOf(official.counterparts, official.counterparts.edges);
  }, MOST_MET);
  return person === undefined ? null : { person, met: rows, totalCount };
}
