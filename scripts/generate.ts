/**
 * Writes what is generated: the resolvers' types, the model's closed lists and the plans' input objects from `schema.graphql`, and the JSON Schemas of
 * data sets from `src/dataset/schema/format.ts`; the questions of the console from the documents in `web/`. With `--check` it writes nothing and fails where a file is not fresh.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { buildSchema, parse } from 'graphql';
import { z } from 'zod';
import { shipped } from '../src/paths.js';
import { consoleFiles } from './console.js';
import { inputTypes } from './inputs.js';

const definitions = readFileSync(shipped('schema.graphql'), 'utf8');

async function types(filename: string, plugins: Record<string, object>): Promise<string> {
  return codegen({
    filename,
    schema: parse(definitions),
    schemaAst: buildSchema(definitions),
    documents: [],
    config: {},
    plugins: Object.entries(plugins).map(([name, config]) => ({ [name]: config })),
    pluginMap: { typescript, resolvers },
  });
}

function jsonSchema(title: string, form: z.ZodType): string {
  return `${JSON.stringify({ title, ...z.toJSONSchema(form, { io: 'input', reused: 'ref' }) }, null, 2)}\n`;
}

const lists = {
  onlyEnums: true,
  enumsAsConst: true,
  namingConvention: { enumValues: 'keep' },
  disableDescriptions: true,
};
const scalars = {
  ...{ ID: 'string', Date: 'string', URL: 'string', EDTF: 'string' },
  ...{ NonNegativeInt: 'number', PositiveInt: 'number' },
};
const api = {
  useTypeImports: true,
  enumsAsTypes: true,
  defaultScalarType: 'unknown',
  contextType: './context.js#RequestContext',
  // A point in time comes in as a JavaScript date and goes out as text.
  scalars: { ...scalars, DateTime: { input: 'Date', output: 'string' } },
};

const check = process.argv.includes('--check');

/** Writes a file, or tells that it is not what it would be. */
function put(name: string, text: string): void {
  const file = shipped(name);
  if (!check) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${name} is not fresh. Run "npm run generate".`);
    process.exitCode = 1;
  }
}

put(
  'src/model/vocabulary.ts',
  `/** The closed lists, generated from schema.graphql: each as an object of its values and as a type. */\n${await types('vocabulary.ts', { typescript: lists })}`,
);
const read = { ...scalars, DateTime: 'Date', String: 'string', Int: 'number', Float: 'number' };
put('src/planner/inputs.ts', inputTypes(buildSchema(definitions), read));
put('src/api/generated.ts', await types('generated.ts', { typescript: api, resolvers: api }));
// Read once the lists are there that it is made of.
const { Content } = await import('../src/dataset/schema/format.js');
const { Manifest } = await import('../src/dataset/schema/manifest.js');
put('seed/schema/dataset.schema.json', jsonSchema('Entente data set: dataset.yaml', Manifest));
const { Mapping } = await import('../src/dataset/schema/mapping.js');
const { Decisions } = await import('../src/dataset/resolve/decisions.js');
put('seed/schema/mapping.schema.json', jsonSchema('Entente data set: a mapping', Mapping));
put('seed/schema/decisions.schema.json', jsonSchema('Entente data set: decisions on who is who', Decisions));
put('seed/schema/content.schema.json', jsonSchema('Entente data set: a file of facts', Content));
for (const [file, text] of await consoleFiles(definitions)) put(file, text);
