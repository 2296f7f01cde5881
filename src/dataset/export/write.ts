/** Writing an export: one document, or a table for each kind. Streamed: no more than a page is in memory. */
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Graph } from '../../database/graph.js';
import { KeyTable } from '../facts/keys.js';
import { type Format, gexf, graphml, jsonld } from './formats.js';
import { EDGE_COLUMNS, edges, NODE_COLUMNS, nodes, type Selection, type Value } from './selection.js';

export const FORMATS = { graphml, gexf, jsonld } as const satisfies Record<string, () => Format>;

/** How much was written. */
export interface Exported {
  nodes: number;
  edges: number;
}

async function put(file: NodeJS.WritableStream, text: string): Promise<void> {
  if (text !== '' && !file.write(text)) await once(file, 'drain');
}

/** Writes one document. The stream is left open. */
export async function exportDocument(
  graph: Graph,
  name: keyof typeof FORMATS,
  selection: Selection,
  to: NodeJS.WritableStream,
): Promise<Exported> {
  const format: Format = FORMATS[name]();
  const selected = new KeyTable();
  await put(to, format.begin);
  for (const type of Object.keys(NODE_COLUMNS)) {
    for await (const node of nodes(graph, type, selection)) {
      selected.add(node.id);
      await put(to, format.node(node));
    }
  }
  await put(to, format.between);
  let count = 0;
  for await (const edge of edges(graph, selection, (id) => selected.has(id))) {
    await put(to, format.edge(edge, count));
    count += 1;
  }
  await put(to, format.end);
  return { nodes: selected.size, edges: count };
}

function row(values: readonly (Value | undefined)[]): string {
  const cells = values.map((value) => {
    const text = value === undefined ? '' : Array.isArray(value) ? value.join('; ') : String(value as string | number);
    return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  });
  return `${cells.join(',')}\r\n`;
}

/** Writes a table for each kind of node and of relationship into a folder (RFC 4180, UTF-8). */
export async function exportTables(graph: Graph, selection: Selection, folder: string): Promise<Exported> {
  await mkdir(folder, { recursive: true });
  const selected = new KeyTable();
  for (const [type, columns] of Object.entries(NODE_COLUMNS)) {
    const file = createWriteStream(join(folder, `${type}.csv`));
    await put(file, row(['id', ...columns]));
    for await (const { id, properties } of nodes(graph, type, selection)) {
      selected.add(id);
      await put(file, row([id, ...columns.map((column) => properties[column])]));
    }
    await ended(file);
  }
  let count = 0;
  const files = new Map<string, WriteStream>();
  for await (const { type, from, to, properties } of edges(graph, selection, (id) => selected.has(id))) {
    let file = files.get(type);
    if (file === undefined) {
      file = createWriteStream(join(folder, `${type}.csv`));
      files.set(type, file);
      await put(file, row(['source', 'target', ...EDGE_COLUMNS]));
    }
    await put(file, row([from, to, ...EDGE_COLUMNS.map((column) => properties[column])]));
    count += 1;
  }
  for (const file of files.values()) await ended(file);
  return { nodes: selected.size, edges: count };
}

function ended(file: WriteStream): Promise<void> {
  return new Promise((resolve, reject) => {
    file.on('error', reject);
    file.end(resolve);
  });
}
