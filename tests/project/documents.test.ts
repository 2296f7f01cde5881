/** What the documents promise is what there is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { SETTINGS } from '../../src/settings.js';
import { shipped } from '../../src/paths.js';

const readme = readFileSync(shipped('README.md'), 'utf8');

it('the README lists every variable with its default', () => {
  const rows = [...readme.matchAll(/^\| `([A-Z0-9_]+)` +\| (.*?) +\| (.*?) +\|$/gm)].map((row) => row.slice(1));
  expect(rows).toEqual(SETTINGS.map(({ name, description, otherwise }) => [name, description, otherwise]));
});

it('links in the documents lead to files that are there', () => {
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'SECURITY.md',
    ...readdirSync(shipped('docs'))
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file}`),
  ];
  for (const document of documents) {
    const folder = document.includes('/') ? ['docs'] : [];
    for (const [, target = ''] of readFileSync(shipped(document), 'utf8').matchAll(
      /\]\((?!https?:|#|mailto:)([^)#]+)[^)]*\)/g,
    )) {
      expect({ document, target, there: existsSync(shipped(...folder, target)) }).toEqual({
        document,
        target,
        there: true,
      });
    }
  }
});

it('the tests that the threat model names are there', () => {
  const rows = readFileSync(shipped('docs', 'threat-model.md'), 'utf8')
    .split('\n')
    .filter((line) => line.split('|').length === 6);
  const named = rows.flatMap((row) =>
    [...(row.split('|').at(-2) ?? '').matchAll(/`([\w./*-]+)`/g)].map(([, name = '']) => name),
  );
  expect(named.length).toBeGreaterThan(20);
  for (const name of named.filter((one) => !one.endsWith('/*'))) {
    const file = `${name}.test.ts`;
    expect({ file, there: existsSync(shipped('tests', file)) }).toEqual({ file, there: true });
  }
});
