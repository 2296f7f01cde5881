/** Offices as bars over the years: what sources say is solid, what is inferred behind it dashed, what never ended has teeth. */
import { scaleUtc } from 'd3-scale';
import { utcYear } from 'd3-time';
import type { ReactNode } from 'react';
import type { TenureRowFragment } from '../graphql/types';
import { useWords } from '../words/words';
import { countedDays, isOpen, knownDays } from './tenure-span';
import { timeOfDay } from './time-scale';
import './charts.css';

interface TenureChartProps {
  tenures: readonly TenureRowFragment[];
  /** What is written over the bar of a tenure: the office of a person, the holder of an office. */
  label: (tenure: TenureRowFragment) => string;
  /** Those in effect on `asOf`, by id. */
  held: ReadonlySet<string>;
  /** A day; none: no line is drawn. */
  asOf?: string;
  today: string;
}

const WIDTH = 720;
const ROW = 30;
const BAR = 10;
/** About as wide as a letter of a title. */
const LETTER = 7.5;
const YEAR_MS = 366 * 86_400_000;

/** A tenure as far as sources date it, and as far as it counts. */
interface Span {
  id: string;
  title: string;
  first: number;
  /** The last day that sources speak of, and the last that is inferred. */
  known: number;
  last: number;
  isOpen: boolean;
}

export function TenureChart({ tenures, label, held, asOf, today }: TenureChartProps): ReactNode {
  const { t } = useWords();
  const spans = tenures.flatMap((tenure) => spanOfTenure(tenure, label(tenure), today) ?? []);
  if (spans.length === 0) return null;
  const from = Math.min(...spans.map(({ first }) => first));
  const to = Math.max(...spans.map(({ last }) => last));
  const margin = Math.max((to - from) * 0.03, YEAR_MS);
  const x = scaleUtc()
    .domain([from - margin, to + margin])
    .range([8, WIDTH - 8]);
  const height = spans.length * ROW + 28;
  const line = asOf === undefined ? undefined : x(timeOfDay(asOf));
  return (
    <figure className="chart">
      <div className="scroller" tabIndex={0} role="group" aria-label={t('tenure.heading')}>
        <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={t('tenure.chart', { count: spans.length })}>
          {x.ticks(utcYear.every(Math.ceil((to - from + 2 * margin) / (8 * YEAR_MS))) ?? utcYear).map((tick) => (
            <g key={tick.getTime()}>
              <line className="grid" x1={x(tick)} x2={x(tick)} y1={0} y2={height - 22} />
              <text className="tick" x={x(tick)} y={height - 6} textAnchor="middle">
                {tick.getUTCFullYear()}
              </text>
            </g>
          ))}
          {spans.map((span, row) => {
            const start = x(span.first);
            const known = Math.max(x(span.known), start + 4);
            const end = Math.max(x(span.last), known);
            const y = row * ROW + 16;
            const fits = start + span.title.length * LETTER < WIDTH;
            return (
              <g key={span.id} className={held.has(span.id) ? 'is-held' : undefined}>
                <rect className="bar-known" x={start} y={y} width={known - start} height={BAR} />
                {end > known && <rect className="bar-inferred" x={known} y={y} width={end - known} height={BAR} />}
                {span.isOpen && <path className="bar-open" d={`M${end} ${y}h7m-7 ${BAR / 2}h11m-11 ${BAR / 2}h7`} />}
                <text x={fits ? start : WIDTH - 8} y={y - 4} textAnchor={fits ? 'start' : 'end'}>
                  {span.title}
                </text>
              </g>
            );
          })}
          {line !== undefined && <line className="as-of" x1={line} x2={line} y1={0} y2={height - 22} />}
        </svg>
      </div>
      <figcaption className="small soft">{t('tenure.legend')}</figcaption>
    </figure>
  );
}

function spanOfTenure(tenure: TenureRowFragment, title: string, today: string): Span | undefined {
  const [known, counted] = [knownDays(tenure, today), countedDays(tenure, today)];
  if (known === undefined || counted === undefined) return undefined;
  return {
    id: tenure.id,
    title: title.length > 70 ? `${title.slice(0, 69)}…` : title,
    first: timeOfDay(known.first).getTime(),
    known: timeOfDay(known.last).getTime(),
    last: timeOfDay(counted.last).getTime(),
    isOpen: isOpen(tenure),
  };
}
