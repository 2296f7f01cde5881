/**
 * Events on a line of time, a row for each kind. Imprecise dates are bars as wide as the doubt; what is only said, planned or
 * denied is drawn as that. Zooms by wheel and keys, and by its buttons.
 */
import { scaleUtc } from 'd3-scale';
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { addressOf } from '../address/entity-address';
import { dateInWords } from '../dates/date-words';
import { useLocalTitle } from '../search/local-title';
import { useWords } from '../words/words';
import type { ListedEvent } from './all-events';
import { shapeOf } from './marks';
import { timeOfDay } from './time-scale';
import './charts.css';
import './time-line.css';

const WIDTH = 840;
const LEFT = 120;
const ROW = 26;
const DAY_MS = 86_400_000;
/** Not nearer than a week. */
const NEAREST_MS = 7 * DAY_MS;

type Domain = readonly [number, number];
/** What is drawn of an event. */
type DrawnEvent = Omit<ListedEvent, 'place'>;

export function TimeLine({ events }: { events: readonly DrawnEvent[] }): ReactNode {
  const words = useWords();
  const { t } = words;
  const dated = events.filter(({ earliest, latest }) => earliest !== null || latest !== null);
  const whole = domainOf(dated);
  const [chosen, setDomain] = useState<Domain>();
  const frame = useRef<HTMLDivElement>(null);
  const domain = chosen ?? whole;
  const zoom = (factor: number, at = 0.5): void => setDomain(zoomed(domain, whole, factor, at));
  useWheel(frame, zoom);
  if (dated.length === 0) return null;

  const kinds = [...new Set(dated.map(({ kind }) => kind))].sort();
  const x = scaleUtc()
    .domain(domain)
    .range([LEFT, WIDTH - 12]);
  const height = kinds.length * ROW + 30;
  const keys = (event: KeyboardEvent): void => {
    const step = (domain[1] - domain[0]) * 0.2;
    const moves: Record<string, () => void> = {
      '+': () => zoom(0.5),
      '=': () => zoom(0.5),
      '-': () => zoom(2),
      '0': () => setDomain(undefined),
      ArrowLeft: () => setDomain(moved(domain, whole, -step)),
      ArrowRight: () => setDomain(moved(domain, whole, step)),
    };
    const move = moves[event.key];
    if (move === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move();
  };
  return (
    <figure className="chart time-line">
      <div ref={frame} className="scroller" role="group" tabIndex={0} onKeyDown={keys} aria-label={t('timeline.label')}>
        <svg viewBox={`0 0 ${WIDTH} ${height}`}>
          {x.ticks(7).map((tick) => (
            <g key={tick.getTime()}>
              <line className="grid" x1={x(tick)} x2={x(tick)} y1={0} y2={height - 22} />
              <text className="tick" x={x(tick)} y={height - 6} textAnchor="middle">
                {tickText(tick, domain, words.language)}
              </text>
            </g>
          ))}
          {kinds.map((kind, row) => (
            <text key={kind} x={LEFT - 12} y={row * ROW + 19} textAnchor="end">
              {t(`kind.${kind}`)}
            </text>
          ))}
          {dated.map((event) => (
            <Mark
              key={event.id}
              event={event}
              row={kinds.indexOf(event.kind)}
              x={x}
              label={dateInWords(event.date, words)}
            />
          ))}
        </svg>
      </div>
      <figcaption className="tools small soft">
        <button type="button" onClick={() => zoom(0.5)}>
          {t('timeline.nearer')}
        </button>
        <button type="button" onClick={() => zoom(2)}>
          {t('timeline.farther')}
        </button>
        <button type="button" onClick={() => setDomain(undefined)} disabled={chosen === undefined}>
          {t('timeline.all')}
        </button>
        <span>{t('timeline.legend')}</span>
      </figcaption>
    </figure>
  );
}

interface MarkProps {
  event: DrawnEvent;
  row: number;
  x: (time: Date) => number;
  label: string;
}

function Mark({ event, row, x, label }: MarkProps): ReactNode {
  const title = useLocalTitle({ id: event.id, name: event.title });
  const { t } = useWords();
  // What did not happen stands below what did: on one day, neither hides the other.
  const y = row * ROW + (shapeOf(event.status) === 'is-fact' ? 11 : 21);
  const [first, last] = [event.earliest ?? event.latest, event.latest ?? event.earliest];
  if (first === null || last === null) return null;
  // An end that is open reaches as far as the line does.
  const start = event.earliest === null ? LEFT : x(timeOfDay(first));
  const end = event.latest === null ? WIDTH - 12 : x(timeOfDay(last));
  if (end < LEFT || start > WIDTH - 12) return null;
  const [from, to] = [Math.max(start, LEFT), Math.min(end, WIDTH - 12)];
  const open = event.earliest === null || event.latest === null;
  const said = [title, label, t(`status.${event.status}`)].join(t('cite.comma'));
  return (
    <Link to={addressOf(event.id) ?? '/'} tabIndex={-1} aria-label={said}>
      <title>{said}</title>
      {to - from < 10 ? (
        <circle className={shapeOf(event.status)} cx={(from + to) / 2} cy={y} r={5} />
      ) : (
        <rect
          className={shapeOf(event.status)}
          x={from}
          y={y - 4}
          width={to - from}
          height={8}
          rx={4}
          fillOpacity={open ? 0.15 : 0.45}
        />
      )}
      {shapeOf(event.status) === 'is-not' && <line className="is-not" x1={from - 6} x2={to + 6} y1={y} y2={y} />}
    </Link>
  );
}

function domainOf(events: readonly DrawnEvent[]): Domain {
  const days = events
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day): day is string => day !== null);
  const times = days.map((day) => timeOfDay(day).getTime());
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const margin = Math.max((to - from) * 0.03, NEAREST_MS);
  return [from - margin, to + margin];
}

function zoomed([from, to]: Domain, whole: Domain, factor: number, at: number): Domain | undefined {
  const centre = from + (to - from) * at;
  const width = Math.max((to - from) * factor, NEAREST_MS);
  if (width >= whole[1] - whole[0]) return undefined;
  return moved([centre - width * at, centre + width * (1 - at)], whole, 0);
}

/** Moved, but not beyond the whole. */
function moved([from, to]: Domain, whole: Domain, by: number): Domain {
  const shift = Math.min(Math.max(by, whole[0] - from), Math.max(whole[1] - to, whole[0] - from));
  return [from + shift, to + shift];
}

function tickText(tick: Date, [from, to]: Domain, language: string): string {
  const days = (to - from) / DAY_MS;
  if (days > 3 * 365) return String(tick.getUTCFullYear());
  const form: Intl.DateTimeFormatOptions =
    days > 90 ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' }).format(tick);
}

/** React listens to the wheel passively: the page would scroll too. */
function useWheel(frame: React.RefObject<HTMLDivElement | null>, zoom: (factor: number, at: number) => void): void {
  const latest = useRef(zoom);
  useEffect(() => {
    latest.current = zoom;
  });
  useEffect(() => {
    const element = frame.current;
    const turn = (event: WheelEvent): void => {
      // A page that is scrolled by is left alone: who zooms has the line in focus, or holds a key.
      if (element === null || !(event.ctrlKey || element.contains(document.activeElement))) return;
      event.preventDefault();
      const { left, width } = element.getBoundingClientRect();
      const at = Math.min(1, Math.max(0, ((event.clientX - left) / width - LEFT / WIDTH) / (1 - LEFT / WIDTH)));
      latest.current(event.deltaY > 0 ? 1.25 : 0.8, at);
    };
    element?.addEventListener('wheel', turn, { passive: false });
    return () => element?.removeEventListener('wheel', turn);
  }, [frame]);
}
