/** The day that is asked about: typed, and taken into the address once it is one. */
import { type ReactNode, useState } from 'react';
import { useParams } from '../address/address';
import { isDay } from '../address/filters';
import { useWords } from '../words/words';

export function AsOf({ asOf }: { asOf: string | undefined }): ReactNode {
  const { t } = useWords();
  const [, change] = useParams();
  const [typed, setTyped] = useState(asOf ?? '');
  return (
    <p className="tools">
      <label>
        {t('tenure.asOf')}{' '}
        <input
          type="date"
          value={typed}
          onChange={({ target: { value } }) => {
            setTyped(value);
            if (value === '' || isDay(value)) change({ asOf: value || undefined }, { replace: true });
          }}
        />
      </label>
    </p>
  );
}
