/** ForceAtlas2 away from the page: gets the graph, sends positions as they settle. */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

export interface LayoutAsked {
  nodes: readonly { id: string; x?: number; y?: number; fixed: boolean }[];
  edges: readonly { a: string; b: string; weight: number }[];
}

/** By the order of the nodes: x and y of each. */
export interface LayoutAnswer {
  positions: Float64Array;
  done: boolean;
}

const ROUNDS = 12;
const ITERATIONS = 25;

self.onmessage = ({ data: { nodes, edges } }: MessageEvent<LayoutAsked>) => {
  const graph = new Graph({ type: 'undirected' });
  for (const [at, { id, fixed, x, y }] of nodes.entries()) {
    const angle = (2 * Math.PI * at) / nodes.length;
    graph.addNode(id, { fixed, x: x ?? 100 * Math.cos(angle), y: y ?? 100 * Math.sin(angle) });
  }
  for (const { a, b, weight } of edges) graph.mergeEdge(a, b, { weight });
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    strongGravityMode: true,
    gravity: 0.08,
    barnesHutOptimize: graph.order > 300,
  };
  for (let round = 1; round <= ROUNDS; round += 1) {
    if (graph.order > 1) forceAtlas2.assign(graph, { iterations: ITERATIONS, settings, getEdgeWeight: 'weight' });
    const positions = new Float64Array(
      nodes.flatMap(({ id }) => [graph.getNodeAttribute(id, 'x') as number, graph.getNodeAttribute(id, 'y') as number]),
    );
    self.postMessage({ positions, done: round === ROUNDS } satisfies LayoutAnswer);
  }
};
