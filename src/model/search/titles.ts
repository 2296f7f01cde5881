/** Titles of address, which people put before any name, and what offices of a class are called everywhere. */
import type { OfficeClass } from '../vocabulary.js';

const CUSTOMARY: Readonly<Partial<Record<OfficeClass, readonly string[]>>> = {
  HEAD_OF_STATE: ['head of state', 'leader'],
  HEAD_OF_GOVERNMENT: ['prime minister', 'premier', 'PM', 'head of government', 'leader'],
  FOREIGN_MINISTER: ['foreign minister', 'minister of foreign affairs', 'FM'],
  PARTY_LEADER: ['party leader', 'leader', 'general secretary', 'chairman'],
  SPEAKER: ['speaker of parliament'],
  CROWN_PRINCE: ['crown prince'],
  DEPUTY_HEAD_OF_STATE: ['vice president', 'VP'],
  DEPUTY_HEAD_OF_GOVERNMENT: ['deputy prime minister', 'vice premier', 'DPM'],
  AMBASSADOR: ['ambassador', 'envoy'],
  ENVOY: ['envoy', 'ambassador'],
  CHARGE_D_AFFAIRES: ['chargé d’affaires'],
};

/** What an office of a class is called, whatever its title. */
export function customaryTitles(of: OfficeClass | undefined): readonly string[] {
  return (of === undefined ? undefined : CUSTOMARY[of]) ?? [];
}

/** Words of address: who asks with one that the graph does not know of means the person all the same. */
const ADDRESSES = new Set(
  (
    'president king queen prince princess emperor empress sultan emir amir sheikh shaikh sheik shah pope chancellor premier ' +
    'prime minister secretary general marshal colonel major captain admiral chairman chairwoman chair governor senator ' +
    'congressman ambassador envoy dr mr mrs ms miss sir lord lady dame foreign vice deputy acting former state leader comrade ' +
    'excellency his her majesty highness taoiseach ayatollah imam cardinal archbishop patriarch crown duke duchess baron count ' +
    'viscount tsar czar speaker professor prof hon honorable rev judge justice generalissimo dictator pm fm vp gen sec pres ' +
    'gov sen col lt amb elect dalai lama mayor director commissioner presidente primer ministro'
  ).split(' '),
);

export const isAddress = (word: string): boolean => ADDRESSES.has(word);
