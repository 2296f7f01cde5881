/** Meetings by year under the network: drag over it to choose a period, or use its two sliders; play moves the period on. */
import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useParams } from '../../address/address';
import { useWords } from '../../words/words';
import { yearsOf } from './state';

interface HistogramProps {
  points: readonly { start: string; events: number }[];
}

const [WIDTH, HEIGHT] = [1000, 70];
/** How long each step of playing is shown, in ms. */
const STEP_MS = 1_200;

export function Histogram({ points }: HistogramProps): ReactNode {
  const { t } = useWords();
  const [params, change] = useParams();
  const years = points.map(({ start }) => Number(start.slice(0, 4)));
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const begins = points.findIndex(({ events }) => events > 0);
  const chosen = yearsOf(params);
  const from = Math.min(Math.max(chosen.from ?? first, first), last);
  const to = Math.max(Math.min(chosen.to ?? last, last), from);
  const [playing, setPlaying] = useState(false);
  const start = useRef<number>(undefined);
  // What somebody chooses can be taken back by going back; what is played on its way can not.
  const choose = (one: number, other: number, replace = false): void =>
    change({ from: dayOf(Math.min(one, other), '01-01'), to: dayOf(Math.max(one, other), '12-31') }, { replace });
  const stepOn = useRef(choose);
  useEffect(() => {
    stepOn.current = choose;
  });
  // By the years alone: whatever else is drawn meanwhile does not put the next step off.
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => {
      if (to >= last) setPlaying(false);
      else stepOn.current(from + 1, to + 1, true);
    }, STEP_MS);
    return () => clearTimeout(timer);
  }, [playing, from, to, last]);
  if (points.length < 2) return null;
  const most = Math.max(...points.map(({ events }) => events), 1);
  const width = WIDTH / points.length;
  const title = t('network.histogram', { from: String(first), to: String(last) });
  const yearAt = ({ clientX, currentTarget }: PointerEvent): number => {
    const box = currentTarget.getBoundingClientRect();
    return (
      first + Math.min(points.length - 1, Math.max(0, Math.floor(((clientX - box.left) / box.width) * points.length)))
    );
  };
  const play = (): void => {
    // Of all years, a tenth at a time is shown, from the first in which somebody met.
    if (!playing && from === first && to === last) {
      const start = first + Math.max(begins, 0);
      choose(start, Math.min(start + Math.max(Math.round((last - start) / 10), 1), last));
    }
    setPlaying(!playing);
  };
  return (
    <div className="histogram">
      <p className="small soft" aria-hidden="true">
        {title}
      </p>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={title}
        onPointerDown={(event) => {
          start.current = yearAt(event);
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={(event) => {
          if (start.current !== undefined) choose(start.current, yearAt(event));
          start.current = undefined;
        }}
      >
        {points.map(({ start: day, events }, at) => (
          <rect
            key={day}
            className={first + at >= from && first + at <= to ? 'is-in' : 'is-out'}
            x={at * width}
            y={HEIGHT - ((HEIGHT - 4) * events) / most}
            width={Math.max(width - 1, 0.5)}
            height={((HEIGHT - 4) * events) / most}
          />
        ))}
      </svg>
      <p className="histogram-years small soft" aria-hidden="true">
        <span>{first}</span>
        <span>{Math.round((first + last) / 2)}</span>
        <span>{last}</span>
      </p>
      <div className="tools">
        <label>
          {t('filter.from')} <span>{String(from)}</span>{' '}
          <input
            type="range"
            min={first}
            max={last}
            value={from}
            onChange={({ target }) => choose(Number(target.value), Math.max(to, Number(target.value)))}
          />
        </label>
        <label>
          {t('filter.to')} <span>{String(to)}</span>{' '}
          <input
            type="range"
            min={first}
            max={last}
            value={to}
            onChange={({ target }) => choose(Math.min(from, Number(target.value)), Number(target.value))}
          />
        </label>
        <button type="button" onClick={play}>
          {t(playing ? 'network.pause' : 'network.play')}
        </button>
        <button
          type="button"
          disabled={chosen.from === undefined && chosen.to === undefined}
          onClick={() => change({ from: undefined, to: undefined })}
        >
          {t('network.allYears')}
        </button>
      </div>
    </div>
  );
}

const dayOf = (year: number, rest: string): string => `${String(year).padStart(4, '0')}-${rest}`;
