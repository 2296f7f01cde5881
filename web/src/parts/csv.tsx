/** A table as a file with all its rows, not those alone that are shown; where there are too many it says so in its name. */
import { type ReactNode, useState } from 'react';
import type { Whole } from '../graphql/every-page';
import { useWords } from '../words/words';
import { nameOfTable, type Row, saveTable } from './download';

/** The most rows of a file. */
export const MOST_ROWS = 10_000;

interface CsvProps {
  name: string;
  head: Row;
  /** How many rows the table has. */
  total: number;
  rows: () => Whole<Row> | Promise<Whole<Row>>;
}

export function Csv({ name, head, total, rows }: CsvProps): ReactNode {
  const { t } = useWords();
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  const make = async (): Promise<void> => {
    setState('busy');
    try {
      const whole = await rows();
      saveTable(nameOfTable(name, whole), head, whole.rows);
      setState('ready');
    } catch {
      // The service says why in the page's own panels; here it matters that no file was made.
      setState('failed');
    }
  };
  return (
    <>
      <button type="button" disabled={total === 0 || state === 'busy'} onClick={() => void make()}>
        {total > MOST_ROWS ? t('csv.part', { rows: MOST_ROWS, total }) : t('csv.all', { count: total })}
      </button>
      {state === 'failed' && <span role="alert">{t('csv.failed')}</span>}
    </>
  );
}
