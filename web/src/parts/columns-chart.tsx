/** Numbers per period as columns; each number opens what it counts. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../words/words';
import './charts.css';

export interface Column {
  /** `2024-04` */
  label: string;
  count: number;
  /** The rows that it counts. */
  to: string;
  search: Readonly<Record<string, string>>;
  hash?: string;
}

const [WIDTH, HEIGHT] = [760, 170];

export function ColumnsChart({ columns, label }: { columns: readonly Column[]; label: string }): ReactNode {
  const { t, number } = useWords();
  const most = Math.max(...columns.map(({ count }) => count), 1);
  const width = (WIDTH - 40) / Math.max(columns.length, 1);
  const every = Math.ceil(columns.length / 10);
  return (
    <figure className="chart">
      <div className="scroller" tabIndex={0} role="group" aria-label={label}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
          <line className="grid" x1={36} x2={WIDTH} y1={HEIGHT - 24} y2={HEIGHT - 24} />
          <text className="tick" x={30} y={16} textAnchor="end">
            {number(most)}
          </text>
          {columns.map(({ label: period, count, to, search, hash }, at) => {
            const x = 38 + at * width;
            const height = ((HEIGHT - 36) * count) / most;
            return (
              <g key={period}>
                {count > 0 && (
                  <Link
                    to={to}
                    search={search as never}
                    hash={hash}
                    tabIndex={-1}
                    aria-label={t('chart.column', { period, count })}
                  >
                    <title>{t('chart.column', { period, count })}</title>
                    <rect
                      className="column-mark"
                      x={x}
                      y={HEIGHT - 24 - height}
                      width={Math.max(Math.min(width - 2, 48), 1)}
                      height={height}
                    />
                  </Link>
                )}
                {at % every === 0 && (
                  <text className="tick" x={x} y={HEIGHT - 6}>
                    {period}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      </div>
      {/* The same for the keyboard and for fingers: a column can be narrower than either can hit. */}
      <details className="small">
        <summary>{t('chart.asList')}</summary>
        <ul className="plain pills">
          {columns
            .filter(({ count }) => count > 0)
            .map(({ label: period, count, to, search, hash }) => (
              <li key={period}>
                {period}{' '}
                <Link to={to} search={search as never} hash={hash} aria-label={t('chart.column', { period, count })}>
                  {number(count)}
                </Link>
              </li>
            ))}
        </ul>
      </details>
    </figure>
  );
}
