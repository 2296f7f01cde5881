/** How two people are linked: the chain of meetings, others beside it, and where there is none, why. */
import type { FormEvent, ReactNode } from 'react';
import { useParams } from '../../address/address';
import { useFilters } from '../../parts/use-filters';
import { shownOf } from '../../address/shown';
import { slugOf } from '../../address/entity-address';
import { isDay, isFiltered, isKnown, meetingFilter } from '../../address/filters';
import type { PathPageQuery } from '../../graphql/types';
import { useAnswer } from '../../graphql/use-answer';
import { FilterBar } from '../../parts/filter-bar';
import { Head, Panel } from '../../parts/page';
import { ShowMore } from '../../parts/show-more';
import { Empty, FailedPart, Loaded, NotInGraph, useTitle } from '../../parts/states';
import { SearchBox } from '../../search/search-box';
import type { Suggestion } from '../../search/suggestions';
import { useWords } from '../../words/words';
import { PathPage as Question } from './path.generated';
import { PathStrip } from './strip';
import './path.css';

const USUAL_HOPS = 4;
const MOST_HOPS = 6;
const PEOPLE = ['OFFICIAL'] as const;
/** The names of a filter whose `from` and `to` are not those of the path. */
const FILTERS = ['kind', 'status', 'certainty'] as const;

export function PathPage(): ReactNode {
  const { t } = useWords();
  const [params, change] = useParams();
  const { from = '', to = '' } = params;
  const same = from !== '' && from === to;
  const both = from !== '' && to !== '' && !same;
  const filters = useFilters(FILTERS);
  // `from` and `to` are people here.
  const period = { from: dayOf(params.since), to: dayOf(params.until) };
  const filter = meetingFilter({ ...filters, ...period });
  const maxHops = hopsOf(params.hops);
  const asked = useAnswer(
    Question,
    { from, to, maxHops, filter, counterparts: filter, shown: shownOf(params, 'shown', 4) },
    { enabled: both },
  );
  const choose =
    (name: 'from' | 'to') =>
    ({ id }: Suggestion) =>
      change({ [name]: slugOf(id) });
  return (
    <article>
      <Head title={t('way.path')} kind={t('path.kind')}>
        {same ? t('path.same') : !both && t('path.lead')}
      </Head>
      <div className="path-ends">
        <SearchBox
          key={`from ${asked.data?.a?.name ?? from}`}
          id="path-from"
          label={t('path.from')}
          kinds={PEOPLE}
          initial={asked.data?.a?.name ?? from}
          onChoose={choose('from')}
        />
        <SearchBox
          key={`to ${asked.data?.b?.name ?? to}`}
          id="path-to"
          label={t('path.to')}
          kinds={PEOPLE}
          initial={asked.data?.b?.name ?? to}
          onChoose={choose('to')}
        />
      </div>
      <label className="tools">
        {t('path.hops')}{' '}
        <select value={maxHops} onChange={(event) => change({ hops: event.target.value }, { replace: true })}>
          {Array.from({ length: MOST_HOPS }, (_, at) => (
            <option key={at}>{at + 1}</option>
          ))}
        </select>
      </label>
      <FilterBar names={FILTERS} />
      <Period {...period} />
      {both && (
        <Loaded asked={asked}>
          {(data) => (
            <Chains data={data} ends={[from, to]} maxHops={maxHops} filtered={isFiltered({ ...filters, ...period })} />
          )}
        </Loaded>
      )}
    </article>
  );
}

const dayOf = (text: string | undefined): string | undefined => (isDay(text) ? text : undefined);

/** The days between which the meetings of the chain lie: `since` and `until` in the address. */
function Period({ from, to }: { from: string | undefined; to: string | undefined }): ReactNode {
  const { t } = useWords();
  const [, change] = useParams();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    change({ since: String(form.get('since')), until: String(form.get('until')) });
  };
  return (
    <form className="tools" onSubmit={submit} key={`${from ?? ''} ${to ?? ''}`}>
      <label>
        {t('path.since')} <input type="date" name="since" defaultValue={from} />
      </label>
      <label>
        {t('path.until')} <input type="date" name="until" defaultValue={to} />
      </label>
      <button type="submit">{t('filter.apply')}</button>
      {(from !== undefined || to !== undefined) && (
        <button type="button" onClick={() => change({ since: undefined, until: undefined })}>
          {t('path.anyTime')}
        </button>
      )}
    </form>
  );
}

const UNFILTERED = Object.fromEntries([...FILTERS, 'since', 'until'].map((name) => [name, undefined]));

function hopsOf(text: string | undefined): number {
  const hops = Number(text);
  return Number.isInteger(hops) && hops >= 1 && hops <= MOST_HOPS ? hops : USUAL_HOPS;
}

interface ChainsProps {
  data: PathPageQuery;
  ends: readonly [string, string];
  maxHops: number;
  filtered: boolean;
}

function Chains({ data: { a, b, paths }, ends, maxHops, filtered }: ChainsProps): ReactNode {
  const { t, number } = useWords();
  useTitle(a && b ? t('path.title', { a: a.name, b: b.name }) : t('way.path'));
  if (!a || !b) return <NotInGraph id={a ? ends[1] : ends[0]} />;
  if (!paths) return <FailedPart name="paths" />;
  const [first, ...others] = paths.nodes;
  if (first === undefined) return <WhyNot a={a} b={b} maxHops={maxHops} filtered={filtered} />;
  return (
    <>
      <p className="answer-sentence">
        {t(first.steps.every(({ event }) => isKnown(event)) ? 'path.sentence' : 'path.sentence.told', {
          a: a.name,
          b: b.name,
          count: first.length,
        })}
      </p>
      <Panel id="chain" title={t('path.chain')}>
        <PathStrip steps={first.steps} />
      </Panel>
      {others.length > 0 && (
        <Panel id="others" title={t('path.others')} count={number(others.length)}>
          {others.map((path, at) => (
            <PathStrip key={at} steps={path.steps} />
          ))}
          <ShowMore
            shown={paths.nodes.length}
            total={paths.totalCount}
            name="shown"
            step={20}
            order={t('path.shortest')}
            filterable
          />
        </Panel>
      )}
    </>
  );
}

type End = NonNullable<PathPageQuery['a']>;

/** What limit or filter keeps a chain from being found. */
function WhyNot({ a, b, maxHops, filtered }: { a: End; b: End; maxHops: number; filtered: boolean }): ReactNode {
  const { t } = useWords();
  const [, change] = useParams();
  const alone = [a, b].filter(({ counterparts }) => counterparts.totalCount === 0);
  return (
    <div className="state">
      <p>
        <strong>{t('path.none', { a: a.name, b: b.name, count: maxHops })}</strong>
      </p>
      <ul>
        {alone.map(({ id, name }) => (
          <li key={id}>{t(filtered ? 'path.aloneSo' : 'path.alone', { name })}</li>
        ))}
        {alone.length === 0 && maxHops < MOST_HOPS && (
          <li>
            {t('path.limit', { count: maxHops })}{' '}
            <button type="button" onClick={() => change({ hops: String(MOST_HOPS) })}>
              {t('path.raise', { count: MOST_HOPS })}
            </button>
          </li>
        )}
        {filtered && (
          <li>
            {t('path.filter')}{' '}
            <button type="button" onClick={() => change(UNFILTERED)}>
              {t('filter.clear')}
            </button>
          </li>
        )}
        {!filtered && (
          <li>
            {t('path.rumours')}{' '}
            <button type="button" onClick={() => change({ status: 'OCCURRED,ONGOING,SCHEDULED,PROPOSED,SPECULATED' })}>
              {t('path.include')}
            </button>
          </li>
        )}
      </ul>
      {alone.length === 0 && maxHops === MOST_HOPS && <Empty>{t('path.apart')}</Empty>}
    </div>
  );
}
