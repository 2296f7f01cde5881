/** The network as a graph in memory: people and how often each two met; what is reached from where. */
import Graph from 'graphology';
import type { NetworkExpandQuery, NetworkPageQuery, NodeFragment, OfficeClass } from '../../graphql/types';

export interface Person {
  name: string;
  /** Codes, and the first country's name. */
  countries: readonly string[];
  country: string;
  /** The classes of the offices held at any time. */
  classes: readonly OfficeClass[];
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
export type Expansion = NonNullable<NetworkExpandQuery['official']>;

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

function named({ name, citizenships, offices }: NodeFragment) {
  const [first] = citizenships;
  return {
    name,
    countries: citizenships.map(({ code }) => code),
    country: first?.name ?? '',
    classes: [...new Set(offices.flatMap(({ office }) => office.class ?? []))],
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
  add(expansion);
  for (const { node, meetings, weight } of expansion.counterparts.edges) {
    add(node);
    graph.mergeEdge(expansion.id, node.id, { meetings, weight });
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
