/** The README's questions get the README's answers. */
import { readFileSync } from 'node:fs';
import { shipped } from '../../src/paths.js';
import { seededGraph } from '../support/graph.js';
import { useService } from '../support/service.js';

const readme = readFileSync(shipped('README.md'), 'utf8');
const pairs = [
  ...readme.matchAll(/\*\*(.+?)\*\*(?:(?!\*\*)[\s\S])*?```graphql\n([\s\S]*?)```\s*```json\n([\s\S]*?)```/g),
].map(([, question = '', query = '', answer = '']) => [question, query, answer] as const);

const service = useService(seededGraph);

it('there are five', () => {
  expect(pairs).toHaveLength(5);
});

it.each(pairs)('%s', async (_, query, answer) => {
  expect(await service.ask(query)).toEqual({ data: JSON.parse(answer) as unknown });
});
