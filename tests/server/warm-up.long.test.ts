/** The console's questions, asked as the service starts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PageQuestion, readQuestions, warmUp } from '../../src/server/index.js';
import { bundledGraph } from '../support/graph.js';
import { useService } from '../support/service.js';

const service = useService(bundledGraph);
const TYPE = { query: '{ __typename }', variables: {} };
const signal = new AbortController().signal;

const ask = (question: PageQuestion): Promise<boolean> => service.plan(question, signal);

it('each is answered, whatever it asks', async () => {
  const questions = readQuestions();
  expect(questions.length).toBeGreaterThan(5);
  expect(await warmUp(ask, questions, signal)).toBe(questions.length);
});

it('a question that the service refuses does not keep the next from being asked', async () => {
  expect(await warmUp(ask, [{ query: '{ nothing }', variables: {} }, TYPE], signal)).toBe(1);
});

it('a service that is about to go ends it', async () => {
  expect(await warmUp(ask, [TYPE], AbortSignal.abort())).toBe(0);
});

it('a console that was not built has none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'console-'));
  expect(readQuestions(folder)).toEqual([]);
  writeFileSync(join(folder, 'questions.json'), JSON.stringify([TYPE]));
  expect(readQuestions(folder)).toEqual([TYPE]);
  rmSync(folder, { recursive: true });
});
