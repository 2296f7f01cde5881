/** What the colours stand for. */
import type { ReactNode } from 'react';
import { useWords } from '../../words/words';
import { type Group, NAMED } from './look';

export function Legend({ groups }: { groups: readonly Group[] }): ReactNode {
  const { t, number } = useWords();
  const [named, others] = [groups.slice(0, NAMED), groups.slice(NAMED)];
  const rest = others.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <h2>{t('network.legend')}</h2>
      <ul className="plain legend small">
        {named.map(({ key, label, colour, count }) => (
          <li key={key}>
            <Dot colour={colour} /> {label} <span className="soft">{number(count)}</span>
          </li>
        ))}
        {rest > 0 && (
          <li>
            <Dot colour={others[0]?.colour ?? ''} /> {t('network.others')} <span className="soft">{number(rest)}</span>
          </li>
        )}
      </ul>
    </>
  );
}

function Dot({ colour }: { colour: string }): ReactNode {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <circle cx="6" cy="6" r="5" fill={colour} />
    </svg>
  );
}
