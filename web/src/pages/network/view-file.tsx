/** A view of the network as a file, for those too large for an address: saved, and opened again. */
import { useNavigate } from '@tanstack/react-router';
import { type ChangeEvent, type ReactNode, useRef, useState } from 'react';
import type { SearchParams } from '../../address/search-params';
import { save } from '../../parts/download';
import { useWords } from '../../words/words';

const FORMAT = 'entente-network-view';
/** More than any view: a file that is larger is another one. In bytes. */
const LARGEST = 1_000_000;

export function ViewFile({ params }: { params: SearchParams }): ReactNode {
  const { t } = useWords();
  const navigate = useNavigate();
  const picker = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState(false);
  const open = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    const view = file && file.size <= LARGEST ? viewIn(await file.text()) : undefined;
    target.value = '';
    setRefused(view === undefined);
    if (view) void navigate({ to: '.', search: view as never, resetScroll: false });
  };
  return (
    <>
      <button
        type="button"
        onClick={() =>
          save(
            'entente-network.view.json',
            JSON.stringify({ format: FORMAT, view: params }, null, 2),
            'application/json',
          )
        }
      >
        {t('network.saveView')}
      </button>
      <button type="button" onClick={() => picker.current?.click()}>
        {t('network.openView')}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('network.openView')}
        onChange={(event) => void open(event)}
      />
      {refused && <span role="alert">{t('network.noView')}</span>}
    </>
  );
}

/** The view that a file holds; undefined where it holds none. */
export function viewIn(text: string): SearchParams | undefined {
  try {
    const { format, view } = JSON.parse(text) as { format?: unknown; view?: unknown };
    if (format !== FORMAT || typeof view !== 'object' || view === null) return undefined;
    return Object.fromEntries(Object.entries(view).filter(([, value]) => typeof value === 'string'));
  } catch {
    return undefined;
  }
}
