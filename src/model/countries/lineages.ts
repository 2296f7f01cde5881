/**
 * Which state was there on a day, of those that followed one another: of Zaire and the Congo, of Russia and the Soviet Union.
 * Only where one went on as the other: who came of a state that broke up, or joined another one, is told by the successions.
 */
import { type Served, servedOn, turnsOf } from '../state-systems.js';

/** A state, and between two states the first day of the second. */
const LINEAGES: readonly (readonly Served[])[] = [
  'rus<1922-12-30<suhh<1991-12-26<rus',
  'srb<1918-12-01<yucs<2003-02-04<csxx<2006-06-05<srb',
  'prussia<1871-01-18<deu',
  'sardinia<1861-03-17<ita',
  'ottoman-empire<1923-10-29<tur',
  'north-yemen<1990-05-22<yem',
  'gran-colombia<1830-09-23<col',
  'cod<1971-10-27<zrcd<1997-05-17<cod',
  'bumm<1989-06-18<mmr',
  'dybj<1975-11-30<ben',
  'hvbf<1984-08-04<bfa',
  'rhzw<1980-04-18<zwe',
  'nhvu<1980-07-30<vut',
  'aidj<1977-06-27<dji',
  'gehh<1979-07-12<kir',
  'tptl<2002-05-20<tls',
  'byaa<1991-09-19<blr',
  'tanganyika<1964-04-26<tza',
].map(turnsOf);

const BY_STATE: ReadonlyMap<string, readonly Served[]> = new Map(
  LINEAGES.flatMap((lineage) => lineage.map(({ country }) => [country, lineage] as const)),
);

/** The states that followed one another and of which this is one, in their order; undefined where it is of none. */
export function lineageOf(country: string): readonly Served[] | undefined {
  return BY_STATE.get(country);
}

/**
 * The state of a day that a country's name or code means then: of the Congo in 1975 it is Zaire, of the Soviet Union in 1995 it
 * is Russia. The country itself where none followed another one, or the day is not known.
 *
 * @param country its slug
 * @param day `YYYY-MM-DD`, or a shorter beginning of it: of the year of a change it is the state that came
 */
export function stateOn(country: string, day: string | undefined): string {
  const lineage = BY_STATE.get(country);
  if (lineage === undefined || day === undefined || day === '') return country;
  return servedOn(lineage, day) ?? country;
}
