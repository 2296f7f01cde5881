/** The filters of the address, as far as they are understood. */
import { useMemo } from 'react';
import { useParams } from '../address/address';
import { type Filters, filtersOf } from '../address/filters';
import { useCountryNames } from './country-names';

/** Those of the address; a code that is no country's of the graph is left out once that is known. */
export function useFilters(): Filters {
  const [params] = useParams();
  const asked = useMemo(() => filtersOf(params), [params]);
  const nameOf = useCountryNames([...asked.country, ...asked.involving]);
  const unknown = [...asked.country, ...asked.involving].filter((code) => nameOf(code) === null).join();
  return useMemo(() => {
    const isThere = (code: string): boolean => !unknown.split(',').includes(code);
    return { ...asked, country: asked.country.filter(isThere), involving: asked.involving.filter(isThere) };
  }, [asked, unknown]);
}
