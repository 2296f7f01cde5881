/** The console's questions as TypeScript: a file of types for all, and beside each `.graphql` file one of its documents. */
import { readdirSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import {
  buildSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  isEnumType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql';
import { shipped } from '../src/paths.js';

/** Lists that the console offers as choices. */
const CHOICES = [
  'Certainty',
  'EventKind',
  'EventStatus',
  'PassportClass',
  'TimeInterval',
  'TimeSeriesGroup',
  'OfficeClass',
];

const config = {
  useTypeImports: true,
  skipTypename: true,
  defaultScalarType: 'string',
  disableDescriptions: true,
  scalars: { ID: 'string', NonNegativeInt: 'number', PositiveInt: 'number' },
};

/** The files to write, by their path below the project's folder. */
export async function consoleFiles(definitions: string): Promise<Map<string, string>> {
  const schema = buildSchema(definitions);
  const documents = readdirSync(shipped('web', 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => `web/src/${file.replaceAll('\\', '/')}`)
    .map((location) => ({ location, document: parse(readFileSync(shipped(location), 'utf8')) }));
  const types = await codegen({
    filename: 'types.ts',
    schema: parse(definitions),
    schemaAst: schema,
    documents,
    config: {},
    plugins: [{ operations: config }],
    pluginMap: { operations },
  });
  const lists = CHOICES.map((name) => {
    const type = schema.getType(name);
    if (!isEnumType(type)) throw new Error(`${name} is no list of the schema.`);
    const values = type.getValues().map(({ name: value }) => `'${value}'`);
    return `export const ${name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()} = [${values.join(', ')}] as const;\n`;
  });
  const files = new Map([
    ['web/src/graphql/types.ts', `/** What the console asks and gets, generated from its questions. */\n${types}`],
    [
      'web/src/graphql/lists.ts',
      `/** Choices that the console offers, generated from schema.graphql. */\n${lists.join('')}`,
    ],
  ]);
  const fragments = new Map(
    documents.flatMap(({ document }) => document.definitions.filter(isFragment)).map((one) => [one.name.value, one]),
  );
  for (const { location, document } of documents) {
    const asked = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    if (asked.length > 0)
      files.set(location.replace(/\.graphql$/, '.generated.ts'), questions(location, asked, fragments));
  }
  return files;
}

const isFragment = (definition: DocumentNode['definitions'][number]): definition is FragmentDefinitionNode =>
  definition.kind === Kind.FRAGMENT_DEFINITION;

function questions(
  location: string,
  asked: readonly OperationDefinitionNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): string {
  const up = '../'.repeat(location.split('/').length - 3);
  const names = asked.map((operation) => operation.name?.value ?? '');
  const imported = names.flatMap((name) => [`${name}Query`, `${name}QueryVariables`]).join(', ');
  const constants = asked.map((operation, at) => {
    const parts = [operation, ...[...usedBy(operation, fragments)].sort().flatMap((name) => fragments.get(name) ?? [])];
    const text = stripIgnoredCharacters(parts.map(print).join('\n')).replaceAll("'", "\\'");
    const name = names[at] ?? '';
    return `export const ${name} = /*#__PURE__*/ query<${name}Query, ${name}QueryVariables>('${name}', '${text}');\n`;
  });
  return `/** Generated from ${location}. */\nimport { query } from '${up}graphql/query';\nimport type { ${imported} } from '${up}graphql/types';\n\n${constants.join('')}`;
}

/** The names of the fragments that a definition needs, and those that these need. */
function usedBy(
  definition: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<string>(),
): Set<string> {
  visit(definition, {
    FragmentSpread({ name: { value } }) {
      const fragment = fragments.get(value);
      if (fragment === undefined || found.has(value)) return;
      found.add(value);
      usedBy(fragment, fragments, found);
    },
  });
  return found;
}
