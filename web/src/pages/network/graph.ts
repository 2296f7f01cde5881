/** The network as a graph in memory: people and how often each two met; what is reached from where. */
import Graph from 'graphology';
import type { NetworkExpandQuery, NetworkPageQuery, NodeFragment } from '../../graphql/types';

export interface Person {
  name: string;
  /** Countries of citizenship; the code and name of the first are what the person is coloured and named by. */
  countries: readonly { id: string; name: string; code: string }[];
  country: string;
  degree: number;
  weight: number;
  betweenness: number;
  pageRank: number;
  /** Undefined for people who were added: their figures are not known. */
  community: number | undefined;
}

export interface Tie {
  meetings: number;
  weight: number;
}

export type Social = Graph<Person, Tie>;
export type Link = NonNullable<NetworkPageQuery['network']>['edges']['nodes'][number];
type Expanded = NonNullable<NetworkExpandQuery['official']>;
/** A person, and those who were met: all of them, or the first so many of `totalCount`. */
export interface Expansion {
  person: NodeFragment;
  met: readonly Expanded['counterparts']['edges'][number][];
  totalCount: number;
}

/** @param links all of them: those of the first page and those behind it */
export function makeGraph(
  network: NonNullable<NetworkPageQuery['network']>,
  links: readonly Link[],
  expansions: readonly Expansion[],
): Social {
  const graph: Social = new Graph({ type: 'undirected' });
  for (const { official, degree, weightedDegree, betweenness, pageRank, community } of network.nodes) {
    graph.addNode(official.id, {
      ...named(official),
      ...{ degree, weight: weightedDegree, betweenness, pageRank, community },
    });
  }
  for (const { a, b, meetings, weight } of links)
    if (graph.hasNode(a.id) && graph.hasNode(b.id)) graph.mergeEdge(a.id, b.id, { meetings, weight });
  for (const expansion of expansions) expand(graph, expansion);
  return graph;
}

function named({ name, citizenships }: NodeFragment) {
  const [first] = citizenships;
  return {
    name,
    countries: citizenships,
    country: first?.name ?? '',
  };
}

function expand(graph: Social, expansion: Expansion): void {
  const add = (person: NodeFragment): void => {
    if (graph.hasNode(person.id)) return;
    graph.addNode(person.id, {
      ...named(person),
      degree: 0,
      weight: 0,
      betweenness: 0,
      pageRank: 0,
      community: undefined,
    });
  };
  add(expansion.person);
  for (const { node, meetings, weight } of expansion.met) {
    add(node);
    graph.mergeEdge(expansion.person.id, node.id, { meetings, weight });
  }
}

/** Those within so many steps of a person, the person included. */
export function within(graph: Social, centre: string, depth: number): Set<string> {
  const reached = new Set(graph.hasNode(centre) ? [centre] : []);
  let edge = [...reached];
  for (let step = 0; step < depth; step += 1) {
    edge = edge.flatMap((id) => graph.neighbors(id)).filter((id) => !reached.has(id) && Boolean(reached.add(id)));
  }
  return reached;
}

/** A shortest chain between two, ends included; empty where there is none among what is shown. */
export function chain(graph: Social, from: string, to: string): string[] {
  if (!graph.hasNode(from) || !graph.hasNode(to)) return [];
  const before = new Map<string, string | undefined>([[from, undefined]]);
  const waiting = [from];
  for (let id = waiting.shift(); id !== undefined && !before.has(to); id = waiting.shift()) {
    for (const next of graph.neighbors(id)) {
      if (before.has(next)) continue;
      before.set(next, id);
      waiting.push(next);
    }
  }
  const found: string[] = [];
  for (let id: string | undefined = before.has(to) ? to : undefined; id !== undefined; id = before.get(id))
    found.unshift(id);
  return found;
}
