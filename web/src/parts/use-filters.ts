/** The filters of the address, as far as they are understood. */
import { useMemo } from 'react';
import { useParams } from '../address/address';
import { FILTER_NAMES, type FilterName, type Filters, filtersOf } from '../address/filters';
import { useCountryNames } from './country-names';

/**
 * Those of the address that a page has; a code that is no country's of the graph is left out once that is known.
 *
 * @param names of the filters that the page has: it shows these and heeds no others
 */
export function useFilters(names: readonly FilterName[] = FILTER_NAMES): Filters {
  const [params] = useParams();
  const own = names.join();
  const asked = useMemo(
    () => filtersOf(Object.fromEntries(Object.entries(params).filter(([name]) => own.split(',').includes(name)))),
    [params, own],
  );
  const nameOf = useCountryNames([...asked.country, ...asked.involving]);
  const unknown = [...asked.country, ...asked.involving].filter((code) => nameOf(code) === null).join();
  return useMemo(() => {
    const isThere = (code: string): boolean => !unknown.split(',').includes(code);
    return { ...asked, country: asked.country.filter(isThere), involving: asked.involving.filter(isThere) };
  }, [asked, unknown]);
}
