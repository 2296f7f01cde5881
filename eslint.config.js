import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The rooms of the service, the way of a request from the last to the first. */
const SERVICE = ['analytics', 'database', 'projection', 'planner', 'types', 'execution', 'access', 'api', 'server'];

/** The rooms of the importer, the way of an entry from its file to the graph. */
const IMPORTER = [
  'report',
  'schema',
  'read',
  'map',
  'facts',
  'baseline',
  'sources',
  'manifest',
  'validate',
  'resolve',
  'prepare',
  'merge',
  'diff',
  'write',
  'export',
  'backup',
  'worker',
];

/** The rooms of the console, what every view rests on first. */
const CONSOLE = ['graphql', 'words', 'dates', 'address', 'search', 'parts', 'pages', 'shell'];
/** These rest on each other: words in dates, filters in questions. */
const GROUND = CONSOLE.slice(0, 4);

/** What the importer does not know. */
const BESIDE_DATASET = [...SERVICE.filter((folder) => folder !== 'database'), 'local-neo4j', 'cli'];

export default tseslint.config(
  {
    ignores: [
      'dist',
      'coverage',
      '.entente',
      'src/api/generated.ts',
      'web/src/graphql/types.ts',
      'web/**/*.generated.ts',
    ],
  },
  ...tseslint.configs.strict,
  {
    files: ['src/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    // One way in: configuration is read in one module. One way through: cli → server → api → execution → types → planner → database.
    files: ['src/**/*.ts'],
    ignores: ['src/config.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Read configuration in src/config.ts alone.',
        },
      ],
    },
  },
  // Each room may import from those before it; the importer and the local server stand beside the service.
  ...[
    ['lib', ['model', ...SERVICE, 'dataset', 'local-neo4j', 'cli']],
    ['model', [...SERVICE, 'dataset', 'local-neo4j', 'cli']],
    ...SERVICE.map((folder, at) => [folder, [...SERVICE.slice(at + 1), 'dataset', 'local-neo4j', 'cli']]),
    ['dataset', BESIDE_DATASET],
    ...IMPORTER.map((folder, at) => [`dataset/${folder}`, [...IMPORTER.slice(at + 1), ...BESIDE_DATASET]]),
    ['local-neo4j', [...SERVICE, 'dataset', 'cli']],
  ].map(([folder, forbidden]) => ({
    files: [`src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: forbidden.map((name) => ({
            group: [`**/${name}/**`, `!./${name}/**`],
            message: `Imports point one way: src/${folder} does not know src/${name}.`,
          })),
        },
      ],
    },
  })),
  {
    files: ['web/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...reactHooks.configs['recommended-latest'].rules,
      // What a hook of sigma or of a worker needs of the latest picture it reads from a ref.
      'react-hooks/refs': 'off',
      'react-hooks/set-state-in-effect': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  ...CONSOLE.map((folder, at) => ({
    files: [`web/src/${folder}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: CONSOLE.slice(GROUND.includes(folder) ? GROUND.length : at + 1).map((name) => ({
            group: [`**/${name}/**`, `!./${name}/**`],
            message: `Imports point one way: web/src/${folder} does not know web/src/${name}.`,
          })),
        },
      ],
    },
  })),
  {
    // One way for properties: fixed seeds in the short run, fresh ones in the long, and none that failed is forgotten.
    files: ['tests/**/*.ts'],
    ignores: ['tests/support/property.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='fc'][callee.property.name=/^(assert|check)$/]",
          message: 'Show properties by expectToHold() of tests/support/property.ts.',
        },
      ],
    },
  },
);
