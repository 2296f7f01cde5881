/** Identifiers elsewhere, linked where the scheme has pages. */
import type { ReactNode } from 'react';

const PAGES: Readonly<Record<string, (value: string) => string>> = {
  wikidata: (value) => `https://www.wikidata.org/wiki/${encodeURIComponent(value)}`,
  viaf: (value) => `https://viaf.org/viaf/${encodeURIComponent(value)}`,
  geonames: (value) => `https://www.geonames.org/${encodeURIComponent(value)}`,
};

export function Identifiers({ identifiers }: { identifiers: readonly { scheme: string; value: string }[] }): ReactNode {
  return (
    <ul className="plain">
      {identifiers.map(({ scheme, value }) => {
        const page = PAGES[scheme.toLowerCase()]?.(value);
        return (
          <li key={`${scheme} ${value}`}>
            <span className="soft small">{scheme}</span>{' '}
            {page ? (
              <a href={page} rel="noreferrer external">
                {value}
              </a>
            ) : (
              value
            )}
          </li>
        );
      })}
    </ul>
  );
}
