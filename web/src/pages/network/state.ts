/** What of the network is shown, as it stands in the address. Ids are slugs. */
import { isDay } from '../../address/filters';
import { OFFICE_CLASS } from '../../graphql/lists';
import type { OfficeClass } from '../../graphql/types';
import type { SearchParams } from '../../address/search-params';

export const SIZES = ['degree', 'weight', 'betweenness', 'pageRank'] as const;
export type Size = (typeof SIZES)[number];
export const COLOURS = ['country', 'community'] as const;
export type Colour = (typeof COLOURS)[number];

export interface ViewState {
  /** Those who held an office of this class, and whom they met. */
  class: OfficeClass | undefined;
  /** How many officials are asked for, the strongest. */
  first: number;
  colour: Colour;
  size: Size;
  /** The person in the middle of the ego network, and how far it reaches. */
  focus: string | undefined;
  depth: number;
  /** The person who is selected. */
  selected: string | undefined;
  /** Up to two people between whom the shortest chain is shown. */
  picked: readonly string[];
  /** People whose counterparts were added; taken out. */
  expanded: readonly string[];
  hidden: readonly string[];
  pinned: readonly string[];
}

/** The most that the service gives. */
export const MOST = 500;
const USUAL = 150;

const list = (text: string | undefined): string[] =>
  text === undefined ? [] : text.split(',').filter(Boolean).slice(0, 100);

export function viewState(params: SearchParams): ViewState {
  const [first, depth] = [Number(params.first), Number(params.depth)];
  return {
    first: Number.isInteger(first) && first > 0 && first <= MOST ? first : USUAL,
    class: OFFICE_CLASS.find((one) => one === params.class),
    colour: COLOURS.find((one) => one === params.colour) ?? 'country',
    size: SIZES.find((one) => one === params.size) ?? 'weight',
    focus: params.focus || undefined,
    depth: Number.isInteger(depth) && depth > 0 && depth <= 4 ? depth : 1,
    selected: params.selected || undefined,
    picked: list(params.pick).slice(0, 2),
    expanded: list(params.expand),
    hidden: list(params.hide),
    pinned: list(params.pin),
  };
}

/** A list of the address with something put in, or taken out where it is in it. Undefined where nothing is left. */
export function toggled(items: readonly string[], item: string): string | undefined {
  const without = items.filter((one) => one !== item);
  return (without.length < items.length ? without : [...items, item]).join(',') || undefined;
}

/** Days of the brush, where both are days. */
export function yearsOf(params: SearchParams): { from: number | undefined; to: number | undefined } {
  const year = (day: string | undefined): number | undefined => (isDay(day) ? Number(day.slice(0, 4)) : undefined);
  return { from: year(params.from), to: year(params.to) };
}
