/** The register: each country of ISO 3166, present or former, and each state since 1816 that ISO never listed. */
import { iso31661, iso31663 } from 'iso-3166';
import { COW_STATES, GW_STATES, type ListedState, type Served } from '../state-systems.js';
import { FIELD_FORMS } from './forms.js';
import { lineageOf } from './lineages.js';
import { COW_MEMBERS, type Days, GW_MEMBERS, LISTS_BEGIN } from './membership.js';
import { type PackagedCountry, slugOfPackaged, WORLD_COUNTRIES } from './packages.js';
import { type Succession, SUCCESSIONS } from './successions.js';
import { UNLISTED } from './unlisted.js';

/** Schemes of codes. Of the two systems of states, the numbers and the abbreviations. */
export type CodeScheme =
  | 'iso3166-1-alpha-2'
  | 'iso3166-1-alpha-3'
  | 'iso3166-1-numeric'
  | 'iso3166-3-alpha-4'
  | 'user-assigned-alpha-2'
  | 'user-assigned-alpha-3'
  | 'ioc'
  | 'cow'
  | 'cow-abbreviation'
  | 'gw'
  | 'gw-abbreviation';

/** A code, and the days on which it meant the country, both inclusive, EDTF: undefined where no list gives them. */
export interface Code {
  scheme: CodeScheme;
  code: string;
  from?: string | undefined;
  to?: string | undefined;
}

/** A time in which a state was there, EDTF: `..` is the end of one that still is. */
export interface Period {
  from?: string | undefined;
  to?: string | undefined;
}

/** A form of a name. */
export interface Form {
  value: string;
  /** BCP 47. */
  language?: string | undefined;
}

export interface RegisteredCountry {
  id: string;
  /** The short name in English. */
  name: string;
  /** Other forms, each once. */
  names: readonly Form[];
  codes: readonly Code[];
  /** In their order; none of a territory that never was a state. */
  periods: readonly Period[];
  former: boolean;
  successions: readonly Succession[];
  packaged?: PackagedCountry | undefined;
}

/** Languages of the United Nations beside English, as the package calls them. */
const LANGUAGES: Readonly<Record<string, string>> = { ara: 'ar', fra: 'fr', rus: 'ru', spa: 'es', zho: 'zh' };

/** States whose end Gleditsch and Ward set at the unification that they had been part of for years. */
const ENDED_AS_IN_COW: ReadonlySet<string> = new Set([
  'hanover',
  'hesse-kassel',
  'modena',
  'parma',
  'tuscany',
  'two-sicilies',
]);

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** Of the days of a code's state those on which it meant a country. @param turns whose it was */
function daysOf(country: string, turns: readonly Served[], members: readonly Days[] | undefined): Days[] {
  return turns.flatMap((turn, at) => {
    if (turn.country !== country) return [];
    const next = turns[at + 1]?.since;
    const [first, last] = [turn.since, next === undefined ? undefined : dayBefore(next)];
    return (members ?? []).flatMap(({ from, to }): Days[] => {
      const begin = first !== undefined && first > from ? first : from;
      const end = last !== undefined && (to === undefined || last < to) ? last : to;
      return end !== undefined && begin > end ? [] : [{ from: begin, to: end }];
    });
  });
}

interface Membership {
  state: ListedState;
  days: readonly Days[];
}

function membershipsOf(
  country: string,
  states: readonly ListedState[],
  members: ReadonlyMap<string, readonly Days[]>,
): Membership[] {
  return states
    .filter(([, , served]) => served.some((turn) => turn.country === country))
    .map((state) => ({ state, days: daysOf(country, state[2], members.get(state[0])) }));
}

/** Codes of a system of states: as many as there are times in which they meant the country. */
function systemCodes(scheme: 'cow' | 'gw', memberships: readonly Membership[]): Code[] {
  return memberships.flatMap(({ state: [number, abbreviations], days }) => {
    const times: readonly Partial<Days>[] = days.length === 0 ? [{}] : days;
    return times.flatMap(({ from, to }) => {
      // The first day of a list says nothing of when the code began to mean it.
      const range = { from, to: to ?? (from === undefined ? undefined : '..') };
      const numbered = { scheme, code: number, ...range };
      return [
        numbered,
        ...abbreviations.map((code) => ({ scheme: `${scheme}-abbreviation` as const, code, ...range })),
      ];
    });
  });
}

/** The times in which a state was there, as Gleditsch and Ward have them, or else as its lineage and the other list imply. */
function periodsOf(country: string, cow: readonly Membership[], gw: readonly Membership[]): Period[] {
  const byGw = joined(gw.flatMap(({ days }) => days));
  const byCow = joined(cow.flatMap(({ days }) => days));
  if (byGw.length > 0) {
    return byGw.map(({ from, to }) => ({
      from: from === LISTS_BEGIN ? `[..${from}]` : from,
      to: (ENDED_AS_IN_COW.has(country) ? byCow.at(-1)?.to : to) ?? '..',
    }));
  }
  const turns = lineageOf(country) ?? [];
  if (turns.length > 0) {
    return turns.flatMap(({ country: one, since }, at) => {
      const next = turns[at + 1]?.since;
      return one === country ? [{ from: since, to: next === undefined ? '..' : dayBefore(next) }] : [];
    });
  }
  // Whoever became a member was there by then.
  return byCow.map(({ from, to }) => ({ from: `[..${from}]`, to: to ?? '..' }));
}

/** Times that touch or overlap, as one. */
function joined(days: readonly Days[]): Days[] {
  const found: Days[] = [];
  for (const { from, to } of [...days].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = found.at(-1);
    if (last !== undefined && (last.to === undefined || dayBefore(from) <= last.to)) {
      if (last.to !== undefined && (to === undefined || to > last.to)) last.to = to;
    } else found.push({ from, to });
  }
  return found;
}

/** Forms of a package's country: English first, then its own languages and those of the United Nations. */
function packagedForms({ name, translations, altSpellings }: PackagedCountry): Form[] {
  const languages: [string, { common: string; official: string }][] = [
    ...Object.entries(name.native ?? {}).map(([code, forms]) => [canonical(code), forms] as [string, typeof forms]),
    ...Object.entries(LANGUAGES).flatMap(([code, language]) => {
      const forms = (translations as Record<string, { common: string; official: string } | undefined>)[code];
      return forms === undefined ? [] : [[language, forms] as [string, typeof forms]];
    }),
  ];
  return [
    { value: name.common, language: 'en' },
    { value: name.official, language: 'en' },
    ...languages.flatMap(([language, { common, official }]) => [
      { value: common, language },
      { value: official, language },
    ]),
    ...altSpellings.map((value) => ({ value })),
  ];
}

/** The language's shortest code, as BCP 47 has it. */
function canonical(code: string): string {
  return Intl.getCanonicalLocales(code)[0] ?? code;
}

/** What stands of a country apart from the systems of states. */
interface Bare {
  id: string;
  name: string;
  former: boolean;
  codes: Code[];
  forms: readonly Form[];
  packaged?: PackagedCountry | undefined;
}

function registered({ id, name, former, codes, forms, packaged }: Bare): RegisteredCountry {
  const cow = membershipsOf(id, COW_STATES, COW_MEMBERS);
  const gw = membershipsOf(id, GW_STATES, GW_MEMBERS);
  const names = new Map<string, Form>();
  for (const form of [...forms, ...(FIELD_FORMS.get(id) ?? []).map((value) => ({ value }))])
    if (form.value !== '' && form.value !== name && !names.has(form.value)) names.set(form.value, form);
  const successions = SUCCESSIONS.filter(({ from }) => from === id);
  const periods = periodsOf(id, cow, gw);
  return {
    ...{ id, name, former, packaged, successions, names: [...names.values()] },
    codes: [...codes, ...systemCodes('cow', cow), ...systemCodes('gw', gw)],
    periods: periods.length > 0 || !former ? periods : endedBy(successions),
  };
}

/** A former country of which no list says more ended when others came of it. */
function endedBy(successions: readonly Succession[]): Period[] {
  const days = successions.map(({ on }) => on).filter((on) => on !== undefined);
  const last = days.sort().at(-1);
  return last === undefined ? [] : [{ to: /^\d{4}-\d\d-\d\d$/.test(last) ? dayBefore(last) : last }];
}

function all(): RegisteredCountry[] {
  const packages = new Map(WORLD_COUNTRIES.map((country) => [slugOfPackaged(country), country]));
  const ioc = (packaged: PackagedCountry | undefined): Code[] =>
    packaged === undefined || packaged.cioc === '' ? [] : [{ scheme: 'ioc', code: packaged.cioc }];
  const present = iso31661.map(({ alpha2, alpha3, numeric, name }): Bare => {
    const packaged = packages.get(alpha3.toLowerCase());
    return {
      ...{ id: alpha3.toLowerCase(), name: packaged?.name.common ?? name, former: false, packaged },
      codes: [
        { scheme: 'iso3166-1-alpha-2', code: alpha2 },
        { scheme: 'iso3166-1-alpha-3', code: alpha3 },
        { scheme: 'iso3166-1-numeric', code: numeric },
        ...ioc(packaged),
      ],
      forms: [...(packaged === undefined ? [] : packagedForms(packaged)), { value: name, language: 'en' }],
    };
  });
  const former = iso31663.map(({ alpha4, from }): Bare => ({
    ...{ id: alpha4.toLowerCase(), name: from.name, former: true, forms: [] },
    codes: [
      { scheme: 'iso3166-3-alpha-4', code: alpha4 },
      { scheme: 'iso3166-1-alpha-2', code: from.alpha2 },
      { scheme: 'iso3166-1-alpha-3', code: from.alpha3 },
      ...(from.numeric === undefined ? [] : [{ scheme: 'iso3166-1-numeric' as const, code: from.numeric }]),
    ],
  }));
  const unlisted = UNLISTED.map(({ id, name, forms, former: ended }): Bare => {
    const packaged = packages.get(id);
    return {
      ...{ id, name, former: ended, packaged },
      codes: [
        ...(id === 'xkx'
          ? ([
              { scheme: 'user-assigned-alpha-2', code: 'XK' },
              { scheme: 'user-assigned-alpha-3', code: 'XKX' },
            ] as const)
          : []),
        ...ioc(packaged),
      ],
      forms: [...(packaged === undefined ? [] : packagedForms(packaged)), ...forms.map((value) => ({ value }))],
    };
  });
  return [...present, ...former, ...unlisted].map(registered);
}

/** All countries and states, those of today first. */
export const REGISTER: readonly RegisteredCountry[] = all();

/** The country of an id; undefined where the register has none. */
export const REGISTERED: ReadonlyMap<string, RegisteredCountry> = new Map(
  REGISTER.map((country) => [country.id, country]),
);
