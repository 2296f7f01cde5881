/** First and last met, where sources leave the date of a meeting open: a range, and never a day that is not certain. */
import type { Graph } from '../../src/database/index.js';
import { emptyGraph, importFiles } from '../support/graph.js';
import { serveFromMemory } from '../support/meetings.js';
import { type Asked, serve } from '../support/service.js';

const cite = 'cite: [{ source: gazette }]';
const WITH: Record<string, readonly string[]> = {
  since: ['"[1984..]"', '1990-05-05'],
  until: ['/2023-01-05', '2023-01-02'],
  before: ['"[..2018-06-14]"', '2018-06-12'],
  alone: ['"[1984..]"'],
  dated: ['1990-05-05', '1991-01-01'],
};
const FILE = `
sources: [{ id: gazette, title: The Gazette, kind: NEWS }]
officials:
${['ann', ...Object.keys(WITH)].map((id) => `  - { id: ${id}, name: ${id}, ${cite} }`).join('\n')}
events:
${Object.entries(WITH)
  .flatMap(([other, dates]) =>
    dates.map(
      (date, at) =>
        `  - { id: ${other}-${at}, title: T, kind: TALKS, status: OCCURRED, date: ${date}, ${cite}, participants: [{ official: ann, role: HOST, presence: IN_PERSON }, { official: ${other}, role: GUEST, presence: IN_PERSON }] }`,
    ),
  )
  .join('\n')}
`;

let graph: Graph;
beforeAll(async () => {
  graph = await emptyGraph();
  await importFiles(graph, { 'all.yaml': FILE });
});
afterAll(() => graph.close());

it.each([
  ['walked to', serve],
  ['in memory', serveFromMemory],
] as const)('the meetings %s', async (_, start: (of: Graph) => Promise<Asked>) => {
  const service = await start(graph);
  try {
    const { data } = await service.ask(
      '{ official(id: "ann") { counterparts { edges { node { slug } firstMet lastMet } } } }',
    );
    const { edges } = data.official.counterparts as {
      edges: { node: { slug: string }; firstMet: string; lastMet: string }[];
    };
    expect(Object.fromEntries(edges.map(({ node, firstMet, lastMet }) => [node.slug, [firstMet, lastMet]]))).toEqual({
      since: ['[1984-01-01..1990-05-05]', '[1990-05-05..]'],
      until: ['[..2023-01-02]', expect.any(String)],
      before: ['[..2018-06-12]', '[2018-06-12..2018-06-14]'],
      alone: ['[1984..]', '[1984..]'],
      dated: ['1990-05-05', '1991-01-01'],
    });
  } finally {
    await service.stop();
  }
});
