/** Marks of what a fact is worth: by shape and by word, never by colour alone. */
import type { ReactNode } from 'react';
import type { Certainty, EventKind, EventStatus } from '../graphql/types';
import { useWords } from '../words/words';
import './marks.css';

/** Where an event stands between rumour and record. What occurred needs no word in a list. */
export function StatusMark({ status, always = false }: { status: EventStatus; always?: boolean }): ReactNode {
  const { t } = useWords();
  if (status === 'OCCURRED' && !always) return null;
  return <span className={`mark status-${status.toLowerCase()}`}>{t(`status.${status}`)}</span>;
}

export function CertaintyMark({ certainty }: { certainty: Certainty }): ReactNode {
  const { t } = useWords();
  return <span className={`mark certainty-${certainty.toLowerCase()}`}>{t(`certainty.${certainty}`)}</span>;
}

export function KindTag({ kind }: { kind: EventKind }): ReactNode {
  const { t } = useWords();
  return <span className="kind">{t(`kind.${kind}`)}</span>;
}

/** Sources differ on a value of this: leads to both. */
export function ConflictMark({ count, href }: { count: number; href: string }): ReactNode {
  const { t } = useWords();
  if (count === 0) return null;
  return (
    <a className="mark conflict" href={href}>
      {t('conflict.mark', { count })}
    </a>
  );
}

/** The mark at a value on which sources differ; nothing where they agree on it. */
export function DisputedMark({
  conflicts,
  field,
}: {
  conflicts: readonly { field: string }[];
  field: string;
}): ReactNode {
  const { t } = useWords();
  if (!conflicts.some((one) => one.field === field)) return null;
  return (
    <a className="mark conflict" href="#conflicts">
      {t('conflict.here')}
    </a>
  );
}

/** The class that draws an event as what it is: solid, outlined, dashed, struck. */
export function shapeOf(status: EventStatus): string {
  if (status === 'OCCURRED' || status === 'ONGOING') return 'is-fact';
  if (status === 'SCHEDULED' || status === 'PROPOSED') return 'is-planned';
  return status === 'SPECULATED' ? 'is-rumour' : 'is-not';
}
