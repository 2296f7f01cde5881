/** The picture of the network, drawn by sigma: hovering dims the rest, a click selects, a drag moves and pins. */
import Graph from 'graphology';
import { type ReactNode, useEffect, useRef } from 'react';
import Sigma from 'sigma';
import type { Social } from './graph';
import { namedIn, nameStart } from './labels';
import type { Positions } from './layout';
import { colouring, type Group, type Palette, paletteNow, radiusOf } from './look';
import type { Scheme } from '../../parts/scheme';
import type { Colour, Size } from './state';

export interface CanvasProps {
  graph: Social;
  positions: Positions;
  shown: ReadonlySet<string>;
  groups: readonly Group[];
  colour: Colour;
  size: Size;
  scheme: Scheme;
  selected: string | undefined;
  /** People and links that stand out: a chain, a match. */
  marked: ReadonlySet<string>;
  chained: readonly string[];
  /** Whether ties may rest on what is not known to have happened. */
  told: boolean;
  label: string;
  onSelect: (id: string | undefined) => void;
  onPin: (id: string) => void;
  /** Told of the drawing, for pictures of it. */
  onDraw: (sigma: Sigma | undefined) => void;
}

type Drawn = Graph<
  { x: number; y: number; size: number; color: string; label: string; hidden: boolean },
  { size: number; color: string }
>;

/** With more ties than this, they are left out while the picture moves: each frame would draw them all. */
const STILL_ONLY = 500;

export function Canvas(props: CanvasProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const sigma = useRef<Sigma>(undefined);
  const hovered = useRef<string>(undefined);
  const latest = useRef(props);
  const palette = useRef<Palette>(undefined);
  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    if (place.current === null) return undefined;
    const drawn: Drawn = new Graph({ type: 'undirected' });
    const named = new Set<string>();
    const made = new Sigma(drawn as Graph, place.current, {
      allowInvalidContainer: true,
      stagePadding: 48,
      labelFont: 'system-ui, sans-serif',
      // Names are chosen by `namedIn`, not by their size alone.
      labelRenderedSizeThreshold: Infinity,
      defaultDrawNodeLabel: (context, node) => drawName(context, node, (palette.current ??= paletteNow())),
      hideLabelsOnMove: true,
      defaultDrawNodeHover: (context, node) => drawHover(context, node, (palette.current ??= paletteNow())),
      zIndex: true,
      nodeReducer: (id, attributes) =>
        reduceNode(id, attributes, drawn, latest.current, hovered.current, (palette.current ??= paletteNow()), named),
      edgeReducer: (edge, attributes) =>
        reduceEdge(edge, attributes, drawn, latest.current, hovered.current, (palette.current ??= paletteNow())),
    });
    sigma.current = made;
    latest.current.onDraw(made);
    listen(made, drawn, latest, hovered);
    const stop = nameAfterMoves(made, drawn, named);
    return () => {
      stop();
      latest.current.onDraw(undefined);
      made.kill();
      sigma.current = undefined;
    };
  }, []);

  const { graph, positions, shown, groups, colour, size, scheme, selected, marked, chained, told } = props;
  useEffect(() => {
    const made = sigma.current;
    if (made === undefined) return;
    palette.current = paletteNow();
    draw(made.getGraph() as Drawn, latest.current, palette.current, made.getDimensions());
    made.setSetting('hideEdgesOnMove', made.getGraph().size > STILL_ONLY);
    made.refresh();
  }, [graph, positions, shown, groups, colour, size, scheme, told]);
  useEffect(() => {
    sigma.current?.refresh({ skipIndexation: true });
  }, [selected, marked, chained]);

  return <div ref={place} className="network-canvas" role="img" aria-label={props.label} />;
}

/** Makes what is drawn be what is shown. */
function draw(
  drawn: Drawn,
  { graph, positions, shown, groups, colour, size, told }: CanvasProps,
  { tie, dim }: Palette,
  { width, height }: { width: number; height: number },
): void {
  for (const id of drawn.nodes()) if (!graph.hasNode(id) || !shown.has(id)) drawn.dropNode(id);
  const most = Math.max(...graph.mapNodes((_id, person) => person[size]), 0);
  const colourOf = colouring(colour, groups);
  graph.forEachNode((id, person) => {
    const at = positions.get(id);
    if (!shown.has(id) || at === undefined) return;
    drawn.mergeNode(id, {
      ...at,
      size: radiusOf(person, size, most, Math.min(width, height * 1.5)),
      color: colourOf(person),
      label: person.name,
      hidden: false,
    });
  });
  graph.forEachEdge((_edge, { weight }, a, b) => {
    if (drawn.hasNode(a) && drawn.hasNode(b))
      drawn.mergeEdge(a, b, { size: 0.5 + Math.min(Math.sqrt(weight), 6), color: told ? dim : tie });
  });
}

type Attributes = Record<string, unknown>;

function reduceNode(
  id: string,
  attributes: Attributes,
  drawn: Drawn,
  props: CanvasProps,
  hovered: string | undefined,
  { dim }: Palette,
  named: ReadonlySet<string>,
): Attributes {
  const { selected, marked, chained } = props;
  const centre = hovered ?? selected;
  const near = centre === undefined || !drawn.hasNode(centre) || id === centre || drawn.areNeighbors(id, centre);
  const lit = chained.length > 0 && hovered === undefined ? chained.includes(id) : near;
  if (marked.has(id)) return { ...attributes, highlighted: true, forceLabel: true, zIndex: 2 };
  if (!lit) return { ...attributes, color: dim, label: '', zIndex: 0 };
  return {
    ...attributes,
    zIndex: 1,
    forceLabel: named.has(id) || id === centre || chained.includes(id),
    highlighted: id === selected,
  };
}

function reduceEdge(
  edge: string,
  attributes: Attributes,
  drawn: Drawn,
  props: CanvasProps,
  hovered: string | undefined,
  { dim, chain }: Palette,
): Attributes {
  const { selected, chained } = props;
  const [a, b] = drawn.extremities(edge);
  if (chained.length > 0 && hovered === undefined) {
    const at = chained.indexOf(a);
    const linked = at >= 0 && (chained[at + 1] === b || chained[at - 1] === b);
    return linked ? { ...attributes, color: chain, size: 4, zIndex: 2 } : { ...attributes, color: dim };
  }
  const centre = hovered ?? selected;
  if (centre === undefined || a === centre || b === centre) return attributes;
  return { ...attributes, hidden: true };
}

/** How long the picture must have been still for the names to be chosen anew, in ms. */
const STILL_MS = 100;

/** Chooses whose names are written whenever the picture has moved, and writes them. @returns what ends it */
function nameAfterMoves(sigma: Sigma, drawn: Drawn, named: Set<string>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const choose = (): void => {
    const chosen = namedIn(
      drawn.mapNodes((id, { x, y, size, label }) => ({
        id,
        name: label,
        ...sigma.graphToViewport({ x, y }),
        radius: sigma.scaleSize(size),
      })),
      sigma.getDimensions().width,
    );
    if (chosen.size === named.size && [...chosen].every((id) => named.has(id))) return;
    named.clear();
    for (const id of chosen) named.add(id);
    sigma.refresh({ skipIndexation: true });
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(choose, STILL_MS);
  };
  sigma.on('afterRender', later);
  return () => clearTimeout(timer);
}

/** A name, with paper around its letters: it can be read over people and ties. */
function drawName(
  context: CanvasRenderingContext2D,
  { x, y, size, label }: { x: number; y: number; size: number; label: string | null },
  { ink, paper }: Palette,
): void {
  if (!label) return;
  context.font = '14px system-ui, sans-serif';
  context.strokeStyle = paper;
  context.lineWidth = 3;
  context.lineJoin = 'round';
  const start = nameStart({ name: label, x, radius: size }, context.canvas.clientWidth);
  context.strokeText(label, start, y + 5);
  context.fillStyle = ink;
  context.fillText(label, start, y + 5);
}

/** The label of who is hovered: paper and ink of the theme. */
function drawHover(
  context: CanvasRenderingContext2D,
  { x, y, size, label }: { x: number; y: number; size: number; label: string | null },
  { ink, paper }: Palette,
): void {
  context.beginPath();
  context.arc(x, y, size + 3, 0, 2 * Math.PI);
  context.strokeStyle = ink;
  context.lineWidth = 2;
  context.stroke();
  if (!label) return;
  context.font = '600 14px system-ui, sans-serif';
  const { width } = context.measureText(label);
  context.fillStyle = paper;
  context.fillRect(x + size + 4, y - 11, width + 8, 22);
  context.strokeRect(x + size + 4, y - 11, width + 8, 22);
  context.fillStyle = ink;
  context.fillText(label, x + size + 8, y + 5);
}

interface Ref<T> {
  current: T;
}

function listen(sigma: Sigma, drawn: Drawn, latest: Ref<CanvasProps>, hovered: Ref<string | undefined>): void {
  let dragged: string | undefined;
  let moved = false;
  const hover = (id: string | undefined): void => {
    hovered.current = id;
    sigma.refresh({ skipIndexation: true });
  };
  sigma.on('enterNode', ({ node }) => hover(node));
  sigma.on('leaveNode', () => hover(undefined));
  sigma.on('clickStage', () => latest.current.onSelect(undefined));
  sigma.on('clickNode', ({ node }) => {
    if (!moved) latest.current.onSelect(node);
  });
  sigma.on('downNode', ({ node, preventSigmaDefault }) => {
    dragged = node;
    moved = false;
    preventSigmaDefault();
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (dragged === undefined) return;
    moved = true;
    drawn.mergeNodeAttributes(dragged, sigma.viewportToGraph(event));
    preventSigmaDefault();
  });
  const drop = (): void => {
    if (dragged !== undefined && moved) latest.current.onPin(dragged);
    dragged = undefined;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
}
