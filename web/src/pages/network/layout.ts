/** Where people stand: laid out by a worker, those placed before near where they were, pinned ones exactly there. */
import { useEffect, useRef, useState } from 'react';
import type { Social } from './graph';
import type { LayoutAnswer, LayoutAsked } from './layout.worker';

export type Positions = ReadonlyMap<string, { x: number; y: number }>;

/** Positions of a graph's people, better and better until `settled`. */
export function useLayout(
  graph: Social | undefined,
  pinned: ReadonlySet<string>,
): { positions: Positions; settled: boolean } {
  const [laid, setLaid] = useState<{ positions: Positions; settled: boolean }>({
    positions: new Map(),
    settled: false,
  });
  const before = useRef<Positions>(new Map());
  const pins = useRef(pinned);
  useEffect(() => {
    pins.current = pinned;
  });
  useEffect(() => {
    if (graph === undefined) return undefined;
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    const ids = graph.nodes();
    worker.onmessage = ({ data: { positions, done } }: MessageEvent<LayoutAnswer>) => {
      before.current = new Map(ids.map((id, at) => [id, { x: positions[2 * at] ?? 0, y: positions[2 * at + 1] ?? 0 }]));
      setLaid({ positions: before.current, settled: done });
      if (done) worker.terminate();
    };
    worker.postMessage({
      nodes: ids.map((id) => ({
        id,
        ...before.current.get(id),
        fixed: pins.current.has(id) && before.current.has(id),
      })),
      edges: graph.mapEdges((_edge, { weight }, a, b) => ({ a, b, weight })),
    } satisfies LayoutAsked);
    return () => worker.terminate();
  }, [graph]);
  return laid;
}
