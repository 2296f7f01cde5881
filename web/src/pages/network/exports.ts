/** The network as files: pictures, GEXF and CSV, each with the filters that made it. */
import type Sigma from 'sigma';
import { save, saveTable } from '../../parts/download';
import type { Social } from './graph';
import { namedIn, nameStart } from './labels';
import type { Positions } from './layout';

export interface Picture {
  graph: Social;
  shown: ReadonlySet<string>;
  positions: Positions;
  /** What is shown, in words: the filters, and what is left out. */
  caption: string;
  /** What the colours stand for. */
  legend: readonly { label: string; colour: string }[];
  colour: (id: string) => string;
  radius: (id: string) => number;
  paper: string;
  ink: string;
  line: string;
}

const NAME = 'entente-network';
/** In px. */
const LEGEND_ROW = 20;
const NAME_SIZE = 11;
/** How wide a picture in SVG is. */
const PICTURE = 1180;

/** The drawing as it stands on the screen. */
export function savePng(sigma: Sigma, { caption, legend, paper, ink }: Picture): void {
  const { width, height } = sigma.getDimensions();
  const ratio = window.devicePixelRatio;
  const canvas = document.createElement('canvas');
  canvas.width = width * ratio;
  canvas.height = (height + 28 + LEGEND_ROW * legend.length) * ratio;
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.fillStyle = paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  // WebGL keeps nothing after its frame: draw, and copy within the same turn.
  sigma.refresh();
  sigma
    .getContainer()
    .querySelectorAll('canvas')
    .forEach((layer) => context.drawImage(layer, 0, 0, width * ratio, height * ratio));
  context.fillStyle = ink;
  context.font = `${13 * ratio}px system-ui, sans-serif`;
  context.fillText(caption, 8 * ratio, (height + 19) * ratio);
  for (const [at, { label, colour }] of legend.entries()) {
    const y = height + 28 + LEGEND_ROW * (at + 0.5);
    context.fillStyle = colour;
    context.beginPath();
    context.arc(14 * ratio, y * ratio, 5 * ratio, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = ink;
    context.fillText(label, 26 * ratio, (y + 4) * ratio);
  }
  canvas.toBlob((blob) => {
    if (blob) save(`${NAME}.png`, blob);
  });
}

export function saveSvg(picture: Picture): void {
  save(`${NAME}.svg`, svgOf(picture), 'image/svg+xml');
}

function escaped(text: string): string {
  return text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function svgOf({ graph, shown, positions, caption, legend, colour, radius, paper, ink, line }: Picture): string {
  const ids = [...shown].filter((id) => positions.has(id));
  const at = (id: string): { x: number; y: number } => positions.get(id) ?? { x: 0, y: 0 };
  const [xs, ys] = [ids.map((id) => at(id).x), ids.map((id) => -at(id).y)];
  const [left, top] = [Math.min(...xs, 0), Math.min(...ys, 0)];
  const scale = 1000 / Math.max(Math.max(...xs, 1) - left, Math.max(...ys, 1) - top, 1);
  const point = (id: string): [string, string] => [
    ((at(id).x - left) * scale + 40).toFixed(1),
    ((-at(id).y - top) * scale + 40).toFixed(1),
  ];
  const lines = graph.mapEdges((_edge, { weight }, a, b) => {
    if (!shown.has(a) || !shown.has(b)) return '';
    const [[x1, y1], [x2, y2]] = [point(a), point(b)];
    return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${line}" stroke-width="${Math.min(Math.sqrt(weight), 6).toFixed(1)}"/>`;
  });
  const dots = ids.map((id) => {
    const [x, y] = point(id);
    const name = escaped(graph.getNodeAttribute(id, 'name'));
    return `<circle cx="${x}" cy="${y}" r="${radius(id).toFixed(1)}" fill="${colour(id)}"><title>${name}</title></circle>`;
  });
  const people = ids.map((id) => {
    const [x, y] = point(id).map(Number);
    return { id, name: graph.getNodeAttribute(id, 'name'), x: x ?? 0, y: y ?? 0, radius: radius(id) };
  });
  const named = namedIn(people, PICTURE, NAME_SIZE / 14);
  const names = people
    .filter(({ id }) => named.has(id))
    .map(
      ({ name, x, y, radius: size }) =>
        `<text x="${nameStart({ name, x, radius: size }, PICTURE, NAME_SIZE / 14).toFixed(1)}" y="${y + 4}" fill="${ink}" stroke="${paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke" font-size="${NAME_SIZE}" font-family="sans-serif">${escaped(name)}</text>`,
    );
  const bottom = 1120 + LEGEND_ROW * legend.length;
  const colours = legend.map(({ label, colour: one }, at) => {
    const y = 1120 + LEGEND_ROW * at;
    return `<circle cx="26" cy="${y}" r="5" fill="${one}"/><text x="40" y="${y + 4}" fill="${ink}" font-size="13" font-family="sans-serif">${escaped(label)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PICTURE} ${bottom}"><rect width="${PICTURE}" height="${bottom}" fill="${paper}"/>${lines.join('')}${dots.join('')}${names.join('')}<text x="20" y="1100" fill="${ink}" font-size="14" font-family="sans-serif">${escaped(caption)}</text>${colours.join('')}</svg>`;
}

export async function saveGexf({ graph, shown, positions, caption }: Picture): Promise<void> {
  const { write } = await import('graphology-gexf/browser');
  const part = graph.copy();
  for (const id of part.nodes()) if (!shown.has(id)) part.dropNode(id);
  part.replaceAttributes({ title: 'Entente', description: caption });
  const text = write(part, {
    version: '1.3',
    formatNode: (id: string, person: { name: string; country: string }) => ({
      label: person.name,
      attributes: { country: person.country },
      viz: { ...positions.get(id) },
    }),
    formatEdge: (_edge: string, tie: { meetings: number; weight: number }) => ({
      weight: tie.weight,
      attributes: { meetings: tie.meetings },
    }),
  });
  save(`${NAME}.gexf`, text, 'application/xml');
}

/** The ties. What they are chosen by stands with each. */
export function saveCsv({ graph, shown, caption }: Picture): void {
  const rows = graph.mapEdges((_edge, { meetings, weight }, a, b, { name }, { name: other }) => [
    a,
    name,
    b,
    other,
    meetings,
    weight,
    caption,
  ]);
  saveTable(
    'network',
    ['a', 'aName', 'b', 'bName', 'meetings', 'weight', 'filters'],
    rows.filter(([a, , b]) => shown.has(String(a)) && shown.has(String(b))),
  );
}
