/** Two periods compared: the one of the filter, and one before it. */
import type { FormEvent, ReactNode } from 'react';
import { useParams } from '../../address/address';
import { isDay } from '../../address/filters';
import type { SearchParams } from '../../address/search-params';
import { dayInWords } from '../../dates/date-words';
import { useWords } from '../../words/words';

/** The other period, by `from2` and `to2`; undefined where the address has none. */
export function comparedPeriod({ from2, to2 }: SearchParams): { from?: string; to?: string } | undefined {
  const [from, to] = [from2, to2].map((day) => (isDay(day) ? day : undefined));
  return from === undefined && to === undefined ? undefined : { from, to };
}

export function Compare({ now, before }: { now: number; before: number | undefined }): ReactNode {
  const words = useWords();
  const { t } = words;
  const [params, change] = useParams();
  const period = comparedPeriod(params);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    change({ from2: String(form.get('from2')), to2: String(form.get('to2')) });
  };
  const said = (day: string | undefined): string => (day === undefined ? '…' : dayInWords(day, words));
  return (
    <>
      {period !== undefined && before !== undefined && (
        <p role="status">
          {t('pair.compared', { now, before, from: said(period.from), to: said(period.to), count: now })}{' '}
          <button type="button" onClick={() => change({ from2: undefined, to2: undefined })}>
            {t('pair.uncompare')}
          </button>
        </p>
      )}
      <details className="small">
        <summary>{t('pair.compare')}</summary>
        <form className="tools" onSubmit={submit}>
          <label>
            {t('filter.from')} <input type="date" name="from2" defaultValue={params.from2} />
          </label>
          <label>
            {t('filter.to')} <input type="date" name="to2" defaultValue={params.to2} />
          </label>
          <button type="submit">{t('filter.apply')}</button>
        </form>
      </details>
    </>
  );
}
