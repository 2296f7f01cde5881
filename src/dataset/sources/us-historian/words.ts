/** Words by which the Office of the Historian's remarks name people: titles, offices, peoples, bodies, and what they do. */
import { createRequire } from 'node:module';
import type { Countries } from 'world-countries';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What a title ends with. */
export const HEADS = words(`
  President President-elect Minister Minister-designate Premier Chancellor King Queen Emperor Empress Prince Princess Emir
  Amir Sultan Shah Sheikh Shaikh Sheik Pope Cardinal Archbishop Patriarch General Marshal Colonel Comandante Commander
  Admiral Chairman Chairwoman Chairperson Secretary Secretary-General Governor Governor-General Speaker Leader Director
  Director-General Ambassador Commissioner Representative Envoy Chief Duke Duchess Taoiseach Tanaiste Regent Ayatollah
  Imam Lord Lady Sir Dr. Mr. Mrs. Councillor Counselor Councilor Mayor Senator Captain Lieutenant Viceroy
  Co-President Co-Chairman Presidency Premier-designate Spokesman Negotiator Dalai Head Judge Advisor Adviser Undersecretary leader
`);

/** Titles of several people. */
export const PLURALS: Readonly<Record<string, string>> = {
  Presidents: 'President',
  Ministers: 'Minister',
  Premiers: 'Premier',
  Chancellors: 'Chancellor',
  Kings: 'King',
  Chairmen: 'Chairman',
  Secretaries: 'Secretary',
  Generals: 'General',
  Princes: 'Prince',
  Commissioners: 'Commissioner',
  Ambassadors: 'Ambassador',
};

/** Forms of address: part of what precedes a name, not of an office. */
export const ADDRESSES = words(
  'Lord Lady Sir Dr. Mr. Mrs. Sheikh Shaikh Sheik Dato’ Dato Tun Haji Sayyid Seri Tengku Dom',
);

/** What an office is about, and what joins its words. */
export const OFFICE_WORDS = words(`
  Affairs Foreign External Defense Defence Security Public Interior Finance Trade Expatriates Cooperation International
  Development State Economy Economic Energy Health Environment Labor Justice Industry Commerce Immigration European
  Integration Planning Staff Army Armed Forces National Assembly Council Representatives Government Education Culture
  Tourism Agriculture Transport Communications Information Relations Religious Petroleum Oil Mineral Resources Water
  Science Technology Strategic Intelligence Homeland Migration Refugees Women Reconstruction Overseas Commonwealth Home
  Exchequer Treasury War Navy Parliament Senate Congress House Deputies Cabinet Military Transitional Revolutionary
  Central Committee Political People’s Supreme Soviet Federation Republics Board Union Commission Authority Party Ministers
  Communist Presidium General Policy Joint Chiefs Worship Nationals Living Abroad Regional Community
`);

/** Words that precede a head and belong to the title. */
export const MODIFIERS = words(`
  Prime Foreign Deputy Vice Acting Interim Former former acting interim then Defense Defence Crown Supreme First Second
  Grand General Federal Special Joint Assistant Under Chief Finance Interior External Trade Opposition State Permanent
  Provisional Transitional Co- Lieutenant Major Brigadier Field Air High Commonwealth Home Queen Senior Party Communist
  Defense Economics Energy Justice Planning National Security Religious Spiritual Paramount Vice-President Military
  Colonial Dominions War Parliamentary Provincial Executive Managing Quartet Personal UN
`);

/** Parts of names that are written small. */
export const PARTICLES = words(
  'al el bin ibn ben bint van von der den de del della da dos das di du la le ter zu y e abu ul ur bu ould wa ag',
);

/** Bodies of states: whoever speaks for one speaks for no country. */
export const BODIES = words(`
  NATO UN U.N. EU E.U. EC ASEAN OSCE CSCE OAS IAEA OECD OAU AU GCC OPEC IMF WHO League Quartet European Commission
  Nations Union Organization Bank
`);

/** Words that say that people came together. */
export const TRIGGERS =
  /^(met|meet|meets|meeting|meetings|audience|audiences|confer|conferred|conference|conferences|consulted|consult|consultations|talks|talked|discussed|discussions|discussion|reviewed|review|negotiated|negotiations|summit|visits|dialogue|co-chaired|cochaired|spoke|conversations|conversation|lunch|luncheon|dined|dinner|breakfast|held|explored|coordinated|considered|resumed)$/i;

/** Words after which a person follows who is met, without "with". */
export const DIRECT = /^(met|briefed|consulted)$/i;

/** Words after which those who are named need not have been met. */
export const BLOCKERS =
  /^(accompanied|accompanying|attended|attend|addressed|signed|dedicated|opened|visited|visiting|toured|announced|delivered|led|participated|witnessed|departed|stopped|stopping|funeral|inauguration|wedding|memorial|death|birthday|coronation|condolences|honor|returned|returning|invited|invitation|hosted|headed|represented|received|celebrated|commemorated|commemoration|laid|presented|guest|guests|return|joined|expressed|vacationed|following|leaders?hip|behalf|welcomed|residence|tomb|illness|assassination|ceremony|ceremonies|support|speech|en|route|despite|sponsored|during|after|before|implementation|organized|proposed)$/i;

export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Words that begin with a capital and are no part of a name. */
export const NO_NAMES = words(`
  ${MONTHS.join(' ')} Also Then Later Afterwards And The A An In On At By From For With Met Attended Visited Signed Addressed
  Discussed Informal Official State Private Working Conference Summit Meeting Cold Middle East Gulf World Organization
  Nations Union League European Arab African American United Parliament Congress Senate Day Treaty Agreement Group Forum
  Strategic Dialogue Accord Economic Security Council Delegation Talks Pact Declaration Process Peace Crisis War
`);

const packaged = createRequire(import.meta.url);

/** Peoples by the adjective, and some bodies that act for one. */
export const PEOPLES: ReadonlyMap<string, string> = new Map([
  ...(packaged('world-countries') as Countries).flatMap(({ cca3, demonyms }) => {
    const name = (demonyms as { eng?: { m?: string } } | undefined)?.eng?.m;
    return name === undefined || name === '' ? [] : [[name, cca3 === 'UNK' ? 'xkx' : cca3.toLowerCase()] as const];
  }),
  ...Object.entries({
    ...{
      British: 'gbr',
      Soviet: 'suhh',
      Palestinian: 'pse',
      PLO: 'pse',
      Kosovar: 'xkx',
      Kosovo: 'xkx',
      Yugoslav: 'yucs',
    },
    ...{
      Yugoslavian: 'yucs',
      Czech: 'cze',
      Czechoslovak: 'cshh',
      Czechoslovakian: 'cshh',
      Bosnian: 'bih',
      Saudi: 'sau',
    },
    ...{
      Philippine: 'phl',
      Filipino: 'phl',
      Vatican: 'vat',
      Papal: 'vat',
      Chinese: 'chn',
      Congolese: 'cod',
      Guinean: 'gin',
    },
    ...{ Dominican: 'dom', Indian: 'ind', Irish: 'irl', Dutch: 'nld', Spanish: 'esp', French: 'fra', German: 'deu' },
    ...{ Greek: 'grc', Turkish: 'tur', Serb: 'srb', Serbian: 'srb', Croat: 'hrv', Croatian: 'hrv', Danish: 'dnk' },
    ...{ Swedish: 'swe', Finnish: 'fin', Polish: 'pol', Scottish: 'gbr', Welsh: 'gbr', English: 'gbr', Slovak: 'svk' },
    ...{
      Slovene: 'svn',
      Slovenian: 'svn',
      Afghan: 'afg',
      Iraqi: 'irq',
      Pakistani: 'pak',
      Emirati: 'are',
      Kuwaiti: 'kwt',
    },
    ...{
      Israeli: 'isr',
      Thai: 'tha',
      Swiss: 'che',
      Korean: 'kor',
      Vietnamese: 'vnm',
      Nigerien: 'ner',
      Nigerian: 'nga',
    },
    ...{ Basotho: 'lso', Argentine: 'arg', Burmese: 'mmr', Rhodesian: 'zwe', Montenegrin: 'mne', Macedonian: 'mkd' },
    ...{ Ethiopian: 'eth', Georgian: 'geo', Icelandic: 'isl', Maltese: 'mlt', Libyan: 'lby', Omani: 'omn' },
  }),
]);

/** Adjectives of two words. */
export const PEOPLES_OF_TWO: Readonly<Record<string, string>> = {
  'South Korean': 'kor',
  'North Korean': 'prk',
  'South African': 'zaf',
  'South Vietnamese': 'vnm',
  'West German': 'deu',
  'East German': 'ddde',
  'Saudi Arabian': 'sau',
  'New Zealand': 'nzl',
  'Sri Lankan': 'lka',
  'Costa Rican': 'cri',
  'El Salvadoran': 'slv',
  'Sierra Leonean': 'sle',
  'Burkina Faso': 'bfa',
  'South Sudanese': 'ssd',
  'Northern Irish': 'gbr',
  'Puerto Rican': 'usa',
  'Nationalist Chinese': 'twn',
};
