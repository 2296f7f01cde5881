import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'coverage', '.entente', 'src/api/generated.ts'] },
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
    // One way in: configuration is read in one module. One way through: cli → server → api → graph ← dataset.
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
  ...[
    ['model', ['graph', 'api', 'server', 'cli', 'dataset', 'neo4j']],
    ['graph', ['api', 'server', 'cli', 'dataset', 'neo4j']],
    ['neo4j', ['api', 'server', 'cli', 'dataset']],
    ['dataset', ['api', 'server', 'cli', 'neo4j']],
    ['api', ['server', 'cli', 'dataset', 'neo4j']],
    ['server', ['cli', 'dataset', 'neo4j']],
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
);
