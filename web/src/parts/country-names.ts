/** The names of the countries that a filter has by their codes: asked for where there are any. */
import { useAnswer } from '../graphql/use-answer';
import { CountryNames } from './country-names.generated';

const idOf = (code: string): string => `Country:${code.toLowerCase()}`;

/** By code: its name, null where the graph has no such country; undefined until the answer is there. */
export function useCountryNames(codes: readonly string[]): (code: string) => string | null | undefined {
  const ids = codes.map(idOf);
  const { data, problems } = useAnswer(CountryNames, { ids }, { enabled: ids.length > 0, keep: true });
  if (!data?.nodes || problems.length > 0) return () => undefined;
  const names = new Map(data.nodes.flatMap((node) => (node && 'name' in node ? [[node.id, node.name] as const] : [])));
  return (code) => (ids.includes(idOf(code)) ? (names.get(idOf(code)) ?? null) : undefined);
}
