/** The countries of a filter: completed by their names, each taken out again by a click. */
import { type ReactNode, useState } from 'react';
import { slugOf } from '../address/entity-address';
import { SearchBox } from '../search/search-box';
import { useWords } from '../words/words';
import { useCountryNames } from './country-names';

interface CountryFieldProps {
  name: 'country' | 'involving';
  /** Codes. */
  codes: readonly string[];
}

const COUNTRIES = ['COUNTRY'] as const;

export function CountryField({ name, codes }: CountryFieldProps): ReactNode {
  const { t } = useWords();
  const [chosen, setChosen] = useState(codes);
  const nameOf = useCountryNames(chosen);
  return (
    <div className="field country-field">
      <SearchBox
        key={chosen.join()}
        id={`filter-${name}`}
        label={t(`filter.${name}`)}
        placeholder={t('filter.countryHint')}
        kinds={COUNTRIES}
        onChoose={({ id }) => setChosen([...new Set([...chosen, slugOf(id).toUpperCase()])])}
      />
      {chosen.map((code) => (
        <button
          key={code}
          type="button"
          className="filter-chip"
          onClick={() => setChosen(chosen.filter((one) => one !== code))}
        >
          <input type="hidden" name={name} value={code} />
          {nameOf(code) ?? code} <span aria-hidden="true">×</span>
          <span className="unseen">{t('filter.clearOne')}</span>
        </button>
      ))}
    </div>
  );
}
