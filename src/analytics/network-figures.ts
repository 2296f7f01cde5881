/** Degree, betweenness, PageRank and communities of a network, by graphology. The same links give the same figures. */
import graphology from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import pagerank from 'graphology-metrics/centrality/pagerank.js';
import type { Link, NodeFigures } from './network.js';

/** Whichever way a module of the older kind is loaded: its default export, or itself. */
function plain<T>(module: { default: T }): T {
  return typeof module === 'function' ? (module as T) : module.default;
}

/** The figures of the ends of links, the heaviest first. */
export function figuresOf(links: readonly Link[]): NodeFigures[] {
  const graph = new graphology.UndirectedGraph();
  for (const { a, b, weight } of links) {
    graph.mergeNode(a);
    graph.mergeNode(b);
    graph.addEdge(a, b, { weight });
  }
  const between = plain(betweenness)(graph, { normalized: true, getEdgeWeight: null });
  const ranks = plain(pagerank)(graph, { getEdgeWeight: 'weight' });
  const communities = bySize(plain(louvain)(graph, { getEdgeWeight: 'weight', rng: () => 0.5, randomWalk: false }));
  const figures = graph.mapNodes((slug) => ({
    slug,
    degree: graph.degree(slug),
    weightedDegree: graph.reduceEdges(slug, (sum, _, { weight }) => sum + (weight as number), 0),
    betweenness: between[slug] ?? 0,
    pageRank: ranks[slug] ?? 0,
    community: communities[slug] ?? 0,
  }));
  return figures.sort((x, y) => y.weightedDegree - x.weightedDegree || (x.slug < y.slug ? -1 : 1));
}

/** The communities numbered anew, the largest 0; of equal ones the one whose first member comes first. */
function bySize(communities: Record<string, number>): Record<string, number> {
  const members = new Map<number, string[]>();
  for (const slug of Object.keys(communities).sort()) {
    const number = communities[slug] ?? 0;
    members.set(number, [...(members.get(number) ?? []), slug]);
  }
  const ordered = [...members.values()].sort((x, y) => y.length - x.length || ((x[0] ?? '') < (y[0] ?? '') ? -1 : 1));
  return Object.fromEntries(ordered.flatMap((slugs, number) => slugs.map((slug) => [slug, number])));
}
