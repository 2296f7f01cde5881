/**
 * What people call countries, beside what a data set states: names in the languages of the package `world-countries`, codes,
 * former names, and the words that say of which country somebody is.
 */
import { createRequire } from 'node:module';
import type { Countries } from 'world-countries';
import { wordsOf } from './fold.js';

const packaged = createRequire(import.meta.url);
// The package's types describe another module form than its ES module has.
const worldCountries = packaged('world-countries') as Countries;

/** The slugs of countries under which the package has another code. */
const SLUGS: Readonly<Record<string, string>> = { UNK: 'xkx' };

interface CountryWords {
  names: readonly string[];
  /** Of the names those in English, and those that histories and newspapers use. */
  common: readonly string[];
  /** English: what goes before a title or stands behind `of`. */
  adjectives: readonly string[];
}

/**
 * Other names by slug, as histories and newspapers use them. Former states: ISO 3166-3 (Codes for formerly used names of
 * countries) and the country names of the US Office of the Historian, "A Guide to the United States' History of
 * Recognition, Diplomatic, and Consular Relations, by Country, since 1776". In brackets adjectives.
 */
const OTHERS: Readonly<Record<string, string>> = {
  suhh: 'Soviet Union; Union of Soviet Socialist Republics; USSR; Советский Союз; СССР; 苏联; Union soviétique; URSS; Sowjetunion; UdSSR; Unión Soviética; ソ連; 소련 [Soviet]',
  ddde: 'East Germany; German Democratic Republic; GDR; Deutsche Demokratische Republik; DDR; ГДР; 东德; RDA; Allemagne de l’Est [East German]',
  cshh: 'Czechoslovakia; Czechoslovak Socialist Republic; Československo; CSSR; Tchécoslovaquie; Tschechoslowakei [Czechoslovak; Czechoslovakian; Czech]',
  yucs: 'Yugoslavia; Socialist Federal Republic of Yugoslavia; SFRY; Jugoslavija; Yougoslavie; Jugoslawien; 南斯拉夫 [Yugoslav; Yugoslavian]',
  csxx: 'Serbia and Montenegro; Federal Republic of Yugoslavia [Yugoslav; Serbian]',
  bumm: 'Burma; Union of Burma [Burmese]',
  byaa: 'Byelorussia; Byelorussian Soviet Socialist Republic; White Russia [Byelorussian]',
  zrcd: 'Zaire; Zaïre; Republic of Zaire [Zairian; Zairean]',
  hvbf: 'Upper Volta; Haute-Volta [Voltaic; Upper Voltan]',
  dybj: 'Dahomey [Dahomean]',
  rhzw: 'Rhodesia; Southern Rhodesia [Rhodesian]',
  vdvn: 'North Vietnam; Democratic Republic of Vietnam; DRV [North Vietnamese]',
  ydye: 'South Yemen; People’s Democratic Republic of Yemen; PDRY [South Yemeni]',
  nhvu: 'New Hebrides',
  tptl: 'East Timor; Portuguese Timor [East Timorese]',
  anhh: 'Netherlands Antilles',
  mmr: 'Burma [Burmese]',
  tha: 'Siam [Siamese]',
  irn: 'Persia [Persian]',
  eth: 'Abyssinia [Abyssinian]',
  lka: 'Ceylon [Ceylonese]',
  swz: 'Swaziland [Swazi]',
  mkd: 'Macedonia; FYROM [Macedonian]',
  cod: 'Congo-Kinshasa; DR Congo; DRC; Belgian Congo [Congolese]',
  cog: 'Congo-Brazzaville; Republic of Congo [Congolese]',
  nld: 'Holland; the Netherlands [Dutch]',
  gbr: 'Britain; Great Britain; England; UK; U.K. [British; UK; Britain; English]',
  usa: 'America; U.S.; US; USA; U.S.A.; the States; Etats-Unis; США; EE.UU.; EEUU [American; US; USA; America]',
  deu: 'West Germany; Federal Republic of Germany; FRG; BRD; Bundesrepublik; ФРГ [German; West German]',
  are: 'UAE; Emirates; ОАЭ; EAU [Emirati; UAE]',
  prk: 'DPRK; North Korea; N. Korea; N.K.; Korea, North; 북조선; 북한; КНДР [North Korean; DPRK]',
  kor: 'ROK; South Korea; S. Korea; S.K.; Korea, South; Korea; 한국; 남한; РК [South Korean; Korean; ROK]',
  chn: 'PRC; КНР; RPC; Mainland China; Red China; Communist China [Chinese; PRC]',
  twn: 'Formosa; Republic of China; ROC; Nationalist China [Taiwanese]',
  vat: 'Holy See; Vatican; Papal States [Vatican; Papal]',
  cze: 'Czech Republic; Czechia [Czech]',
  cpv: 'Cape Verde',
  tls: 'East Timor [East Timorese]',
  civ: 'Ivory Coast; Côte d’Ivoire; Cote d Ivoire [Ivorian; Ivoirian]',
  bih: 'Bosnia; BiH [Bosnian]',
  tur: 'Turkey; Türkiye; Ottoman Empire [Turkish]',
  vnm: 'Vietnam; Viet Nam; South Vietnam; Republic of Vietnam; SRV [Vietnamese; South Vietnamese]',
  phl: 'the Philippines [Philippine; Filipino]',
  sau: 'KSA; Saudi [Saudi; Saudi Arabian]',
  irl: 'Eire; Republic of Ireland [Irish]',
  rus: 'Russian Empire [Russian]',
  zaf: 'RSA [South African]',
  nzl: 'NZ [New Zealand]',
  isr: '[Israeli]',
  pse: 'Palestine; Palestinian Authority; PLO [Palestinian]',
  xkx: 'Kosovo [Kosovar; Kosovan]',
  svk: 'Slovakia; Slovak Republic [Slovak]',
  esp: '[Spanish]',
  fra: '[French]',
  pol: '[Polish]',
  dnk: '[Danish]',
  swe: '[Swedish]',
  fin: '[Finnish]',
  che: '[Swiss]',
  afg: '[Afghan]',
  srb: '[Serbian; Serb]',
  hrv: '[Croatian; Croat]',
  svn: '[Slovenian; Slovene]',
  jpn: '[Japanese]',
  mng: '[Mongolian]',
};

const split = (text: string): string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A code of two letters is a word in many languages: it counts only as it is written, in capitals. */
export const isShortCode = (form: string): boolean => /^[A-Z]{2}$/.test(form);

function wordsOfPackage(country: Countries[number]): CountryWords {
  const { name, altSpellings, translations, cca3, cioc, demonyms } = country;
  const pairs = [name, ...Object.values(name.native ?? {}), ...Object.values(translations)];
  const english = demonyms.eng;
  return {
    names: [...pairs.flatMap(({ common, official }) => [common, official]), ...altSpellings, cca3, cioc],
    common: [name.common, name.official],
    adjectives: [name.common, english?.m ?? '', english?.f ?? ''],
  };
}

const BY_SLUG = new Map<string, CountryWords>(
  worldCountries.map((country) => [SLUGS[country.cca3] ?? country.cca3.toLowerCase(), wordsOfPackage(country)]),
);
for (const [slug, text] of Object.entries(OTHERS)) {
  const [, names = '', adjectives = ''] = /^([^[]*)(?:\[(.*)\])?$/.exec(text) ?? [];
  const known = BY_SLUG.get(slug) ?? { names: [], common: [], adjectives: [] };
  const own = split(names);
  BY_SLUG.set(slug, {
    names: [...own, ...known.names],
    common: [...own, ...known.common],
    adjectives: [...known.adjectives, ...split(adjectives), ...own],
  });
}

const present = (forms: readonly (string | undefined)[]): string[] =>
  [...new Set(forms.filter((form) => form !== undefined && form !== ''))] as string[];

/** Names of a country that no data set need state; none for a slug that is not of ISO 3166. */
export function countryNames(slug: string): string[] {
  return present(BY_SLUG.get(slug)?.names ?? []);
}

/** Those of its names that are English, or that histories and newspapers use: what who writes it wrong had in mind. */
export function commonCountryNames(slug: string): string[] {
  return present(BY_SLUG.get(slug)?.common ?? []);
}

/** English words for what belongs to a country: `Japan`, `Japanese`. */
export function countryAdjectives(slug: string): string[] {
  return present(BY_SLUG.get(slug)?.adjectives ?? []);
}

/** All words of `countryAdjectives`, as terms have them: what else somebody asks for is no country. */
export const COUNTRY_WORDS: ReadonlySet<string> = new Set(
  [...BY_SLUG.keys()]
    .flatMap(countryAdjectives)
    .flatMap(wordsOf)
    .map(({ whole }) => whole),
);
