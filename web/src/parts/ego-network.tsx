/** A person amid the strongest of those they met: the thicker the line, the more the meetings weigh. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { addressOf } from '../address/entity-address';
import { useWords } from '../words/words';
import './charts.css';

export interface Tie {
  id: string;
  name: string;
  meetings: number;
  weight: number;
}

const [WIDTH, HEIGHT] = [720, 380];
const MOST = 12;

export function EgoNetwork({ name, ties }: { name: string; ties: readonly Tie[] }): ReactNode {
  const { t } = useWords();
  const strongest = [...ties].sort((one, other) => other.weight - one.weight).slice(0, MOST);
  const top = strongest[0]?.weight ?? 1;
  // Of one or two the table says as much.
  if (strongest.length < 3) return null;
  return (
    <figure className="chart ego">
      <div
        className="scroller"
        tabIndex={0}
        role="group"
        aria-label={t('ego.label', { name, count: strongest.length })}
      >
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
          {strongest.map((tie, at) => {
            const [x, y] = place(at, strongest.length);
            return (
              <line
                key={tie.id}
                className="ego-line"
                x1={WIDTH / 2}
                y1={HEIGHT / 2}
                x2={x}
                y2={y}
                strokeWidth={1 + 7 * (tie.weight / top)}
              />
            );
          })}
          {strongest.map((tie, at) => {
            const [x, y] = place(at, strongest.length);
            const end = x < WIDTH / 2 - 20;
            const middle = Math.abs(x - WIDTH / 2) <= 20;
            const label = t('ego.tie', { name: tie.name, count: tie.meetings });
            return (
              <Link key={tie.id} to={addressOf(tie.id) ?? '/'} aria-label={label}>
                <title>{label}</title>
                <circle cx={x} cy={y} r={5 + 7 * Math.sqrt(tie.weight / top)} />
                <text
                  x={middle ? x : end ? x - 16 : x + 16}
                  y={middle ? (y < HEIGHT / 2 ? y - 16 : y + 26) : y + 4}
                  textAnchor={middle ? 'middle' : end ? 'end' : 'start'}
                >
                  {tie.name.length > 28 ? `${tie.name.slice(0, 27)}…` : tie.name}
                </text>
              </Link>
            );
          })}
          <circle cx={WIDTH / 2} cy={HEIGHT / 2} r={14} />
          <text x={WIDTH / 2} y={HEIGHT / 2 + 30} textAnchor="middle" fontWeight={600}>
            {name.length > 40 ? `${name.slice(0, 39)}…` : name}
          </text>
        </svg>
      </div>
    </figure>
  );
}

/** On an ellipse, from the right on. */
function place(at: number, count: number): readonly [number, number] {
  const angle = (2 * Math.PI * at) / Math.max(count, 1);
  return [WIDTH / 2 + 190 * Math.cos(angle), HEIGHT / 2 + 145 * Math.sin(angle)];
}
