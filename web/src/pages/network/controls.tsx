/** What is shown of the network and how; undo, and files. */
import type { ReactNode } from 'react';
import type Sigma from 'sigma';
import { useParams } from '../../address/address';
import { slugOf } from '../../address/entity-address';
import { OFFICE_CLASS } from '../../graphql/lists';
import { useWords } from '../../words/words';
import { type Picture, saveCsv, saveGexf, savePng, saveSvg } from './exports';
import type { Social } from './graph';
import type { Positions } from './layout';
import { colouring, type Group, legendOf, paletteNow, radiusOf } from './look';
import { filtersIn } from './filters-in-words';
import { COLOURS, MOST, SIZES, type ViewState } from './state';
import { useUndo } from './undo';
import { ViewFile } from './view-file';

interface ControlsProps {
  graph: Social;
  state: ViewState;
  shown: ReadonlySet<string>;
  positions: Positions;
  groups: readonly Group[];
  caption: string;
  sigma: Sigma | undefined;
  sought: string;
  setSought: (text: string) => void;
  /** The ids of those it found. */
  found: readonly string[];
  /** How many people the whole network has. */
  total: number;
}

export function Controls(props: ControlsProps): ReactNode {
  const { state, sigma, sought, setSought, found, total } = props;
  const words = useWords();
  const { t } = words;
  const [params, change] = useParams();
  const { undo, redo } = useUndo(params);
  const picture = (): Picture =>
    pictureOf(
      props,
      t('network.filters', { filters: filtersIn(params, words) || t('network.noFilter') }),
      t('network.others'),
    );
  return (
    <div className="tools controls">
      <Choice
        label={t('network.colour')}
        value={state.colour}
        options={COLOURS}
        say={(one) => t(`network.colour.${one}`)}
        onChange={(colour) => change({ colour }, { replace: true })}
      />
      <Choice
        label={t('network.size')}
        value={state.size}
        options={SIZES}
        say={(one) => t(`network.size.${one}`)}
        onChange={(size) => change({ size }, { replace: true })}
      />
      <Choice
        label={t('network.class')}
        value={state.class ?? ''}
        options={['', ...OFFICE_CLASS]}
        say={(one) => (one === '' ? t('network.anyClass') : t(`class.${one}`))}
        onChange={(one) => change({ class: one || undefined })}
      />
      {state.first < Math.min(total, MOST) && (
        <button type="button" onClick={() => change({ first: String(Math.min(state.first * 2, MOST)) })}>
          {t('list.more')}
        </button>
      )}
      {state.focus !== undefined && (
        <>
          <Choice
            label={t('network.depth')}
            value={String(state.depth)}
            options={['1', '2', '3', '4']}
            say={(one) => one}
            onChange={(depth) => change({ depth })}
          />
          <button type="button" onClick={() => change({ focus: undefined, depth: undefined })}>
            {t('network.everybody')}
          </button>
        </>
      )}
      {state.hidden.length > 0 && (
        <button type="button" onClick={() => change({ hide: undefined })}>
          {t('network.unhide', { count: state.hidden.length })}
        </button>
      )}
      {state.picked.length > 0 && (
        <button type="button" onClick={() => change({ pick: undefined })}>
          {t('network.unpick')}
        </button>
      )}
      <label>
        {t('network.within')}{' '}
        <input
          type="search"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
          maxLength={100}
          onKeyDown={({ key }) => {
            if (key === 'Enter' && found[0] !== undefined) change({ selected: slugOf(found[0]) }, { replace: true });
          }}
        />
      </label>
      <span role="status">{sought.trim() !== '' && t('network.found', { count: found.length })}</span>
      <button type="button" disabled={!undo} onClick={undo}>
        {t('network.undo')}
      </button>
      <button type="button" disabled={!redo} onClick={redo}>
        {t('network.redo')}
      </button>
      <span className="tools" role="group" aria-label={t('network.save')}>
        <button type="button" disabled={!sigma} onClick={() => sigma && savePng(sigma, picture())}>
          PNG
        </button>
        <button type="button" onClick={() => saveSvg(picture())}>
          SVG
        </button>
        <button type="button" onClick={() => void saveGexf(picture())}>
          GEXF
        </button>
        <button type="button" onClick={() => saveCsv(picture())}>
          CSV
        </button>
      </span>
      <ViewFile params={params} />
    </div>
  );
}

function pictureOf(
  { graph, state, shown, positions, groups, caption }: ControlsProps,
  filters: string,
  others: string,
): Picture {
  const most = Math.max(...graph.mapNodes((_id, person) => person[state.size]), 0);
  const colourOf = colouring(state.colour, groups);
  const { paper, ink, tie: line } = paletteNow();
  return {
    ...{ graph, shown, positions },
    caption: `${caption} ${filters} ${location.href}`,
    legend: legendOf(groups, others),
    colour: (id) => colourOf(graph.getNodeAttributes(id)),
    radius: (id) => radiusOf(graph.getNodeAttributes(id), state.size, most),
    ...{ paper, ink, line },
  };
}

interface ChoiceProps<T extends string> {
  label: string;
  value: string;
  options: readonly T[];
  say: (one: T) => string;
  onChange: (one: T) => void;
}

function Choice<T extends string>({ label, value, options, say, onChange }: ChoiceProps<T>): ReactNode {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={({ target }) => onChange(target.value as T)}>
        {options.map((one) => (
          <option key={one} value={one}>
            {say(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
