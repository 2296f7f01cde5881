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
  Co-President Co-Chairman Presidency Premier-designate Spokesman Negotiator Dalai Head Judge Advisor Adviser Undersecretary Generalissimo
  Apparent Prosecutor Executive Justice Member Aide Coordinator Mediator Commander-in-Chief Chair Chieftain Maharaja Prior
  leader negotiator president premier minister chairman chancellor commander envoy adviser advisor spokesman
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
  'Lord Lady Sir Dr. Mr. Mrs. Sheikh Shaikh Sheik Dato’ Dato Tun Haji Sayyid Seri Tengku Dom Daw',
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
  Colonial Dominions War Parliamentary Provincial Executive Managing Quartet Personal UN Heir Junta Caretaker caretaker
  late chief prime foreign deputy opposition rebel elect Majority Minority
`);

/** Parts of names that are written small. */
export const PARTICLES = words(
  'al el bin ibn ben bint van von der den de del della da dos das di du la le ter zu y e abu ul ur bu ould wa ag arap ap te o-cha',
);

/** What a title of honour begins with. */
export const HONOURS = words('His Her Their Majesty Holiness Highness Royal Excellency Serene Imperial All Ecumenical');

/** Bodies of states: whoever speaks for one speaks for no country. */
export const BODIES = words(`
  NATO UN U.N. EU E.U. EC ASEAN OSCE CSCE OAS IAEA OECD OAU AU GCC OPEC IMF WHO League Quartet European Commission
  Nations Union Organization Bank
`);

/** Words that say that people came together; "with" says with whom. */
export const TRIGGERS =
  /^(met|meet|meets|meeting|meetings|audience|audiences|confer|conferred|conference|conferences|consulted|consult|consultations|talks|talked|discussed|discussions|discussion|reviewed|review|negotiated|negotiations|summit|visits|dialogue|co-chaired|cochaired|spoke|conversations|conversation|conversed|lunch|luncheon|dined|dinner|breakfast|held|explored|coordinated|considered|resumed|pre-summit)$/i;

/** Words after which a person follows who is met, without "with". */
export const DIRECT = /^(met|briefed|consulted|joined|greeted|acc\w*ompanied|received)$/i;

/** Words after which somebody is named with whom the traveller went. */
export const WITH_HIM = /^(acc\w*ompanied|joined)$/i;

/** "Received by", "hosted by": whoever did it was met. */
export const BY = /^(received|hosted|greeted|welcomed|co-hosted)$/i;

/** "Presented a proposal to": whoever got it was met. */
export const TO = /^(spoke|presented|conveyed|talked)$/i;

/** Verbs with which something else begins: those who are named next need not have been met. */
export const VERBS =
  /^(acc\w*ompanied|accompanying|attended|attend|addressed|signed|dedicated|opened|visited|visiting|toured|announced|delivered|led|participated|witnessed|departed|stopped|stopping|returned|returning|hosted|headed|represented|received|celebrated|commemorated|laid|presented|joined|expressed|vacationed|welcomed|sponsored|organized|proposed|met|greeted|inspected|arrived|also|then|later|afterwards?)$/i;

/** Nouns whose people need not have been met: "the funeral of", "condolences on the death of". */
export const MATTERS =
  /^(funeral|inauguration|wedding|memorial|death|birthday|coronation|condolences|honor|commemoration|guest|guests|return|following|leaders?hip|behalf|residence|tomb|grave|illness|assassination|passing|ceremony|ceremonies|support|speech|en|route|despite|during|after|before|implementation|visit)$/i;

/** Words that say that a meeting did not come about, or was somebody else's: nobody behind them was met. */
export const NEVER =
  /^(invitation|invitations|invited|inviting|scheduled|planned|declined|refused|unable|failed|intended|hoped|wife|wives|widow|widower|spouse|husband|daughter|daughters|son|sons|mother|brother|sister|family|relatives|supporters)$/i;

/** A meeting of which the same sentence says that it did not take place. */
export const CALLED_OFF =
  /\b(cancel\p{L}+|postpon\p{L}+|called off|(did|does) not (meet|take place)|never (met|took place))\b/iu;

export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The month that a word names, from 1: `October` and `Oct.` are 10; 0 for none. */
export function monthOf(word: string): number {
  const short = /^(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/.exec(word)?.[1]?.slice(0, 3);
  return MONTHS.findIndex((month) => month === word || (short !== undefined && month.startsWith(short))) + 1;
}

/** Words that begin with a capital and are no part of a name. */
export const NO_NAMES = words(`
  ${MONTHS.join(' ')} Also Then Later Afterwards And The A An In On At By From For With Met Attended Visited Signed Addressed
  Discussed Informal Official State Private Working Conference Summit Meeting Cold Middle East Gulf World Organization
  Nations Union League European Arab African American United Parliament Congress Senate Day Treaty Agreement Group Forum
  Strategic Dialogue Accord Economic Security Council Delegation Talks Pact Declaration Process Peace Crisis War
  Held Joined Returned Participated Toured Delivered Received Presented
  States Assembly Tribunal Crimes International Roadmap Signatories Cabinet Committee Governing Post-Ministerial Ministerial Quartet Palestinian-Israeli
`);

const packaged = createRequire(import.meta.url);

/** Peoples by the adjective, and some bodies that act for one. */
export const PEOPLES: ReadonlyMap<string, string> = new Map([
  // "Norwegian" is of Norway, not of Svalbard: of several that share an adjective the independent state comes last.
  ...[...(packaged('world-countries') as Countries)]
    .sort((a, b) => Number(a.unMember) - Number(b.unMember))
    .flatMap(({ cca3, demonyms }) => {
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
    ...{
      UAE: 'are',
      UK: 'gbr',
      'U.K.': 'gbr',
      PRC: 'chn',
      ROK: 'kor',
      DRC: 'cod',
      USSR: 'suhh',
      GDR: 'ddde',
      FRG: 'deu',
      Ivorian: 'civ',
      Ecuadorean: 'ecu',
      Kazakhstani: 'kaz',
      Uzbek: 'uzb',
      Faroese: 'fro',
      Kyrgyz: 'kgz',
      Turkmen: 'tkm',
      Somalian: 'som',
      Taiwanese: 'twn',
      Ethiopian: 'eth',
      Georgian: 'geo',
      Icelandic: 'isl',
      Maltese: 'mlt',
      Libyan: 'lby',
      Omani: 'omn',
    },
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
  'Turkish Cypriot': 'cyp',
  'Greek Cypriot': 'cyp',
  'Bosnian Serb': 'bih',
  'Bosnian Croat': 'bih',
  'Kosovar Albanian': 'xkx',
  'Kosovo Albanian': 'xkx',
  'Northern Ireland': 'gbr',
  'Hong Kong': 'hkg',
  'Abu Dhabi': 'are',
  'Holy See': 'vat',
  'Saudi Arabia': 'sau',
  'Sri Lanka': 'lka',
  'East Timor': 'tls',
  'South Korea’s': 'kor',
  'North Vietnamese': 'vdvn',
};
