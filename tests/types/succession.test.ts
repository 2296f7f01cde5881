/** Who came before and after whom in an office, as far as known dates order them. Fixtures of its own. */
import { emptyGraph, importFiles } from '../support/graph.js';
import { useService } from '../support/service.js';

const cite = 'cite: [{ source: gazette }]';

/** Each office with its tenures, as `official from to`; `@` for an attested one. */
const OFFICES: Record<string, string[]> = {
  plain: ['ann 2000-01-01 2004-12-31', 'bob 2004-12-31 2008-06-30', 'cid 2008-07-01 ..'],
  again: ['ann 2000 2004-05-07', 'bob 2004-05-07 2008-05-07', 'ann 2008-05-07 2012'],
  gap: ['ann 1990 1992', 'bob 2000 2004'],
  months: ['ann 2003-01 2013-03', 'bob 2013-03 2018-03', 'cid 2018-03 ..'],
  vague: ['ann 2008 2013', 'bob 2013-03-14 2018-03-17'],
  together: ['ann 2000 2004-12-31', 'bob 2001 2004-12-31', 'cid 2005-01-01 2006', 'dot 2005-01-01 2007'],
  staggered: ['ann 2000 2003-12-31', 'bob 2001 2004-12-31', 'cid 2005-01-01 ..'],
  unordered: ['ann 2000 2004-06', 'bob 2001 2004-06-15', 'cid 2005-01-01 ..'],
  open: ['ann 2000-01-01 ..', 'bob 2005-01-01 ..'],
  unknown: ['ann 2000-01-01', 'bob 2005-01-01'],
  attested: ['ann @1995', 'bob @1999', 'cid 2003-01-01 2004'],
  left: ['ann @1995 1998-12-31', 'bob 1999-01-01 2003'],
  day: ['ann 2001-01-01 2001-01-01', 'bob 2001-01-01 2001-01-01'],
  alone: ['ann 2000-01-01 2001-01-01'],
};
const tenures = Object.entries(OFFICES).flatMap(([office, all]) =>
  all.map((text) => {
    const [official = '', from = '', to] = text.split(' ');
    const begun = from.startsWith('@') ? `attested: "${from.slice(1)}"` : `from: "${from}"`;
    return `  - { official: ${official}, office: ${office}, ${begun}${to === undefined ? '' : `, to: "${to}"`}, ${cite} }`;
  }),
);
const FACTS = `
sources: [{ id: gazette, title: The Gazette, kind: NEWS }]
offices:
${Object.keys(OFFICES)
  .map((id) => `  - { id: ${id}, title: ${id}, ${cite} }`)
  .join('\n')}
officials:
${['ann', 'bob', 'cid', 'dot'].map((id) => `  - { id: ${id}, name: ${id}, ${cite} }`).join('\n')}
tenures:
${tenures.join('\n')}
`;

const service = useService(async () => {
  const graph = await emptyGraph();
  await importFiles(graph, { 'all.yaml': FACTS });
  return graph;
});

interface Held {
  official: { slug: string };
  from: string | null;
  attested: string | null;
}
const shown = ({ official, from, attested }: Held): string => `${official.slug} ${from ?? attested ?? ''}`;

it.each([
  ['plain', { 'ann 2000-01-01': '', 'bob 2004-12-31': 'ann 2000-01-01', 'cid 2008-07-01': 'bob 2004-12-31' }],
  ['again', { 'ann 2000': '', 'bob 2004-05-07': 'ann 2000', 'ann 2008-05-07': 'bob 2004-05-07' }],
  ['gap', { 'ann 1990': '', 'bob 2000': 'ann 1990' }],
  ['months', { 'ann 2003-01': '', 'bob 2013-03': 'ann 2003-01', 'cid 2018-03': 'bob 2013-03' }],
  // He may have left as late as December.
  ['vague', { 'ann 2008': '', 'bob 2013-03-14': '' }],
  [
    'together',
    { 'ann 2000': '', 'bob 2001': '', 'cid 2005-01-01': 'ann 2000, bob 2001', 'dot 2005-01-01': 'ann 2000, bob 2001' },
  ],
  ['staggered', { 'ann 2000': '', 'bob 2001': '', 'cid 2005-01-01': 'bob 2001' }],
  // Which of the two left last is not known.
  ['unordered', { 'ann 2000': '', 'bob 2001': '', 'cid 2005-01-01': 'ann 2000, bob 2001' }],
  ['open', { 'ann 2000-01-01': '', 'bob 2005-01-01': '' }],
  ['unknown', { 'ann 2000-01-01': '', 'bob 2005-01-01': '' }],
  ['attested', { 'ann 1995': '', 'bob 1999': '', 'cid 2003-01-01': '' }],
  ['left', { 'ann 1995': '', 'bob 1999-01-01': 'ann 1995' }],
  ['day', { 'ann 2001-01-01': '', 'bob 2001-01-01': '' }],
  ['alone', { 'ann 2000-01-01': '' }],
])('%s: who came next before whom', async (office, before) => {
  const next = 'official { slug } from attested';
  const { data, errors } = await service.ask(
    `{ office(id: "${office}") { holders { nodes { ${next} predecessorCount predecessors { ${next} } successorCount successors { ${next} } } } } }`,
  );
  expect(errors).toBeUndefined();
  const { nodes } = data.office.holders as {
    nodes: (Held & { predecessorCount: number; predecessors: Held[]; successorCount: number; successors: Held[] })[];
  };
  expect(Object.fromEntries(nodes.map((one) => [shown(one), one.predecessors.map(shown).join(', ')]))).toEqual(before);
  for (const one of nodes) {
    expect([one.predecessorCount, one.successorCount]).toEqual([one.predecessors.length, one.successors.length]);
  }
});

it('those who began on the same day come after together', async () => {
  const { data } = await service.ask(
    '{ office(id: "together") { holders { nodes { official { slug } successors { official { slug } } } } } official(id: "ann") { offices(first: 1) { successors(first: 1) { official { slug } } } } }',
  );
  const { nodes } = data.office.holders as {
    nodes: { official: { slug: string }; successors: { official: { slug: string } }[] }[];
  };
  const after = Object.fromEntries(
    nodes.map(({ official, successors }) => [official.slug, successors.map((one) => one.official.slug)]),
  );
  expect(after).toEqual({ ann: ['cid', 'dot'], bob: ['cid', 'dot'], cid: [], dot: [] });
});
