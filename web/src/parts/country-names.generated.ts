/** Generated from web/src/parts/country-names.graphql. */
import { query } from '../graphql/query';
import type { CountryNamesQuery, CountryNamesQueryVariables } from '../graphql/types';

export const CountryNames = /*#__PURE__*/ query<CountryNamesQuery, CountryNamesQueryVariables>('CountryNames', 'query CountryNames($ids:[ID!]!){nodes(ids:$ids){...on Country{id name}}}');
