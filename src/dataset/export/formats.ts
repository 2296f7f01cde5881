/** Formats of one document: GraphML and GEXF for network tools, JSON-LD for the web of data. */
import { EDGE_COLUMNS, type ExportedEdge, type ExportedNode, NODE_COLUMNS, type Value } from './selection.js';

/** A document, written piece by piece. */
export interface Format {
  begin: string;
  node(node: ExportedNode): string;
  /** Between the last node and the first edge. */
  between: string;
  edge(edge: ExportedEdge, number: number): string;
  end: string;
}

/** Text in XML: what it may not hold is left out. */
function xml(value: Value): string {
  const text = Array.isArray(value) ? value.join('; ') : String(value as string | number | boolean);
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

const ATTRIBUTES = [...new Set(Object.values(NODE_COLUMNS).flat())].filter((name) => name !== 'label');

const TYPES: Readonly<Record<string, string>> = {
  ...{ latitude: 'double', longitude: 'double', rank: 'int', maxStayDays: 'int', ordinal: 'int' },
  ...{ former: 'boolean', reciprocal: 'boolean', acting: 'boolean' },
};

const shownName = ({ slug, properties }: ExportedNode): Value => properties.label ?? slug;

function withoutLabel({ properties }: ExportedNode): Record<string, Value> {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'label'));
}

export function graphml(): Format {
  const key = (id: string, of: string, name: string): string =>
    `  <key id="${id}" for="${of}" attr.name="${name}" attr.type="${TYPES[name] ?? 'string'}"/>\n`;
  const data = (prefix: string, properties: Record<string, Value>): string =>
    Object.entries(properties)
      .map(([name, value]) => `<data key="${prefix}-${name}">${xml(value)}</data>`)
      .join('');
  const keys = [
    ...['label', 'type', ...ATTRIBUTES].map((name) => key(`n-${name}`, 'node', name)),
    ...['type', ...EDGE_COLUMNS].map((name) => key(`e-${name}`, 'edge', name)),
  ];
  return {
    begin:
      '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns" ' +
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
      'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n' +
      `${keys.join('')}  <graph id="entente" edgedefault="directed">\n`,
    node: (node) => {
      const rest = withoutLabel(node);
      return `    <node id="${xml(node.id)}">${data('n', { label: shownName(node), type: node.type, ...rest })}</node>\n`;
    },
    between: '',
    edge: ({ type, from, to, properties }, number) =>
      `    <edge id="e${number}" source="${xml(from)}" target="${xml(to)}">${data('e', { type, ...properties })}</edge>\n`,
    end: '  </graph>\n</graphml>\n',
  };
}

/** GEXF 1.2, which older readers know too. */
export function gexf(): Format {
  const attribute = (name: string): string => {
    const type = { int: 'integer' }[TYPES[name] ?? ''] ?? TYPES[name] ?? 'string';
    return `      <attribute id="${name}" title="${name}" type="${type}"/>\n`;
  };
  const values = (properties: Record<string, Value>): string => {
    const all = Object.entries(properties).map(([name, value]) => `<attvalue for="${name}" value="${xml(value)}"/>`);
    return all.length === 0 ? '' : `<attvalues>${all.join('')}</attvalues>`;
  };
  return {
    begin:
      '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n' +
      '  <meta><creator>Entente</creator></meta>\n  <graph mode="static" defaultedgetype="directed">\n' +
      `    <attributes class="node">\n${['type', ...ATTRIBUTES].map(attribute).join('')}    </attributes>\n` +
      `    <attributes class="edge">\n${EDGE_COLUMNS.map(attribute).join('')}    </attributes>\n    <nodes>\n`,
    node: (node) => {
      const rest = withoutLabel(node);
      return `      <node id="${xml(node.id)}" label="${xml(shownName(node))}">${values({ type: node.type, ...rest })}</node>\n`;
    },
    between: '    </nodes>\n    <edges>\n',
    edge: ({ type, from, to, properties }, number) =>
      `      <edge id="${number}" source="${xml(from)}" target="${xml(to)}" label="${type}">${values(properties)}</edge>\n`,
    end: '    </edges>\n  </graph>\n</gexf>\n',
  };
}

/** Types of schema.org; what it has none for is an Entente type. */
const SCHEMA_TYPES: Readonly<Record<string, string>> = {
  ...{
    Official: 'schema:Person',
    Organization: 'schema:Organization',
    Country: 'schema:Country',
    Place: 'schema:Place',
  },
  ...{ Event: 'schema:Event', Source: 'schema:CreativeWork', Office: 'schema:Role' },
};

const CONTEXT = {
  schema: 'https://schema.org/',
  wd: 'http://www.wikidata.org/entity/',
  entente: 'urn:entente:',
  label: 'schema:name',
  aliases: 'schema:alternateName',
  description: 'schema:description',
  born: 'schema:birthDate',
  died: 'schema:deathDate',
  earliest: 'schema:startDate',
  latest: 'schema:endDate',
  latitude: 'schema:latitude',
  longitude: 'schema:longitude',
  url: 'schema:url',
  licence: 'schema:license',
  language: 'schema:inLanguage',
  publishedOn: 'schema:datePublished',
  sameAs: { '@id': 'schema:sameAs', '@type': '@id' },
  CITIZEN_OF: { '@id': 'schema:nationality', '@type': '@id' },
  PARTICIPATED_IN: { '@id': 'schema:performerIn', '@type': '@id' },
  TOOK_PLACE_IN: { '@id': 'schema:location', '@type': '@id' },
  PART_OF: { '@id': 'schema:superEvent', '@type': '@id' },
  WITHIN: { '@id': 'schema:containedInPlace', '@type': '@id' },
  PUBLISHED_BY: { '@id': 'schema:publisher', '@type': '@id' },
  HELD_OFFICE: { '@id': 'schema:hasOccupation', '@type': '@id' },
  '@vocab': 'urn:entente:',
};

const urn = (id: string): string => `urn:entente:${id}`;

export function jsonld(): Format {
  let some = false;
  const item = (value: object): string => {
    const text = `${some ? ',\n' : ''}${JSON.stringify(value)}`;
    some = true;
    return text;
  };
  return {
    begin: `{"@context":${JSON.stringify(CONTEXT)},"@graph":[\n`,
    node: ({ id, type, properties }) => {
      const { identifiers, ...rest } = properties;
      const wikidata = (Array.isArray(identifiers) ? (identifiers as readonly string[]) : [])
        .filter((one) => one.startsWith('wikidata='))
        .map((one) => `wd:${one.slice('wikidata='.length)}`);
      return item({
        '@id': urn(id),
        '@type': [SCHEMA_TYPES[type] ?? `entente:${type}`],
        ...rest,
        ...(identifiers !== undefined && { identifiers }),
        ...(wikidata.length > 0 && { sameAs: wikidata }),
      });
    },
    between: '',
    // A relationship with properties is a thing of its own; beside it stands the plain one.
    edge: ({ type, from, to, properties }) =>
      item({ '@id': urn(from), [type]: { '@id': urn(to) } }) +
      item({
        '@type': 'entente:Relationship',
        relation: type,
        source: { '@id': urn(from) },
        target: { '@id': urn(to) },
        ...properties,
      }),
    end: '\n]}\n',
  };
}
