/** The contract grows and never breaks: `published.graphql` is what clients rely on. */
import { readFileSync } from 'node:fs';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { shipped } from '../../src/paths.js';

const read = (path: string): ReturnType<typeof buildSchema> => buildSchema(readFileSync(shipped(path), 'utf8'));

it('schema.graphql breaks nothing that was published', async () => {
  const changes = await diff(read('tests/project/published.graphql'), read('schema.graphql'));
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  expect(breaking.map(({ message }) => message)).toEqual([]);
});

it('a break would be seen', async () => {
  const broken = readFileSync(shipped('schema.graphql'), 'utf8').replace(
    '  minMeetings: PositiveInt',
    '  minMeetings: PositiveInt!',
  );
  const changes = await diff(read('tests/project/published.graphql'), buildSchema(broken));
  expect(
    changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking).map(({ path }) => path),
  ).toEqual(['CounterpartFilter.minMeetings']);
});
