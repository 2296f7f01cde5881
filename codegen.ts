// Types for the resolvers and the model's closed lists, generated from schema.graphql; `npm run generate` writes them,
// `npm run lint` checks that they are fresh.
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'src/model/vocabulary.ts': {
      plugins: [
        {
          add: {
            content:
              '/** The closed lists, generated from schema.graphql: each as an object of its values and as a type. */',
          },
        },
        'typescript',
      ],
      config: {
        onlyEnums: true,
        enumsAsConst: true,
        namingConvention: { enumValues: 'keep' },
        disableDescriptions: true,
      },
    },
    'src/api/generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        defaultScalarType: 'unknown',
        contextType: './context.js#RequestContext',
        scalars: {
          ID: 'string',
          Date: 'string',
          DateTime: 'string',
          URL: 'string',
          EDTF: 'string',
          NonNegativeInt: 'number',
          PositiveInt: 'number',
        },
      },
    },
  },
};

export default config;
