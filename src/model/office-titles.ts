/**
 * Titles and the classes of the offices that bear them, in English, as the sources give them. What a title leaves open is
 * not listed: a "Chancellor" is a head of government here, a foreign minister there, and heads a university elsewhere.
 */
import type { OfficeClass } from './vocabulary.js';

export interface TitleRule {
  class: OfficeClass;
  /**
   * Fits a title in small letters without accents, apostrophes and points. What it calls `country` must name a country, what it
   * calls `nation` must say of which somebody or something is: `french`.
   */
  title: RegExp;
  /** Set where the rule does not hold for what is left of a title that began with a country: "French Secretary of State". */
  asWritten: boolean;
}

/** One of the words between bars. */
const anyOf = (words: string): string =>
  `(?:${words
    .trim()
    .split(/\s*\|\s*/)
    .join('|')})`;

const CHAIR = anyOf('president | chairman | chairwoman | chairperson | chair | head');
const OF_COUNTRY = '(?: of (?<country>.+))?';

const PARLIAMENT =
  '(?:the )?(?:standing committee of (?:the )?)?(?!(?:indian|african) national congress)(?:(?<nation>[a-z]+(?: [a-z]+)?) )??' +
  `(?:${anyOf('national | federal | legislative | constituent | supreme | peoples | great | grand | general | state | islamic | consultative')} )*` +
  anyOf(`assembly | parliament | senate | congress | npc | duma | federation council | soviet | rada | verkhovna rada | knesset |
    bundestag | bundesrat | national council | folketing | riksdag | storting | eduskunta | althing | sejm | seimas | saeima |
    riigikogu | cortes | diet | majlis | majles | mejlis | shura council | lok sabha | rajya sabha | council of states |
    house | house of (?:representatives|commons|lords|councillors|the people|deputies|peoples|nationalities) |
    chamber of (?:deputies|representatives|the people|senators) | (?:chinese )?peoples political consultative conference`) +
  '(?: standing committee)?';

/** Parties whose leader leads, or led, the state. */
const RULING_PARTY =
  anyOf(`communist party of (?:china|vietnam|cuba|the soviet union|czechoslovakia) | chinese communist party | cpc | ccp |
  cpsu | soviet communist party | vietnamese communist party | cuban communist party | workers party of korea | korean workers party |
  lao peoples revolutionary party | socialist unity party of germany | polish united workers party | romanian communist party |
  bulgarian communist party | hungarian socialist workers party | party of labou?r of albania | mongolian peoples revolutionary party`);

const INTERNATIONAL =
  anyOf(`un | united nations | nato | north atlantic .* | european (?:commission|council|parliament|union|central bank).* |
  council of europe | african union.* | arab league | league of (?:arab states|nations) | asean | association of southeast asian nations |
  organi[sz]ation .* | oecd | osce | opec | iaea | imf | wto | who | unesco | oas | eu | au | commonwealth | commonwealth of nations |
  world (?:bank|health|trade|food|economic|intellectual).* | international (?:monetary|atomic|court|criminal|olympic|labou?r|committee|bank).* |
  gulf cooperation council | shanghai cooperation organi[sz]ation | (?:un |united nations )?(?:general assembly|security council)(?: of the united nations)?`);

/** What ministers are for, foreign affairs apart. */
const PORTFOLIO =
  anyOf(`defen[cs]e | finance | interior | home | home affairs | justice | trade | foreign trade | commerce | economy | economic |
  economic affairs | industry | health | education | labou?r | energy | oil | petroleum | agriculture | culture | environment | transport |
  transportation | treasury | planning | information | security | public security | unification | cabinet | federal | union`);

const FOREIGN_AFFAIRS = '(?:foreign|external|exterior) (?:affairs|relations)';

const GERMAN_STATES = anyOf(
  'federal republic of germany | west germany | germany | german reich | german empire | republic of austria | austria',
);

type Row = readonly [OfficeClass, title: string, asWritten?: 'as written'];

/** The first that fits counts. */
const ROWS: readonly Row[] = [
  [
    'HEAD_OF_INTERNATIONAL_ORGANIZATION',
    `(?:secretary general|director general|managing director|executive director|high representative|${CHAIR}) of (?:the )?${INTERNATIONAL}`,
  ],
  [
    'HEAD_OF_INTERNATIONAL_ORGANIZATION',
    '(?:un|united nations|nato|asean|arab league|oas|osce|oecd|commonwealth) secretary general',
  ],

  ['HEAD_OF_GOVERNMENT', `(?:prime minister|premier|taoiseach|head of (?:the )?government)${OF_COUNTRY}`],
  ['HEAD_OF_GOVERNMENT', 'premier of the (?:state council|cabinet|executive yuan|administration council)(?: of .+)?'],
  [
    'HEAD_OF_GOVERNMENT',
    `${CHAIR} of (?:the )?(?:council of ministers|government|cabinet|council of peoples commissars)${OF_COUNTRY}`,
  ],
  ['HEAD_OF_GOVERNMENT', `president of the council${OF_COUNTRY}`],
  // As "Presidente del Gobierno" is rendered: the state has a king.
  ['HEAD_OF_GOVERNMENT', 'president of spain'],
  ['HEAD_OF_GOVERNMENT', `(?:federal )?chancellor of (?:the )?${GERMAN_STATES}|federal chancellor`, 'as written'],
  ['HEAD_OF_GOVERNMENT', '(?:german|west german|austrian) (?:federal )?chancellor', 'as written'],
  [
    'HEAD_OF_GOVERNMENT',
    'cardinal secretary of state|secretary of state of (?:the )?(?:holy see|vatican|vatican city)',
    'as written',
  ],

  [
    'HEAD_OF_STATE',
    '(?:king|queen|emperor|empress|tsar|shah|pope|grand duke|grand duchess|co prince|yang di pertuan agong)(?: of .+)?',
  ],
  ['HEAD_OF_STATE', `(?:emir|amir|sultan|prince regent|regent|captain regent)${OF_COUNTRY}`],
  ['HEAD_OF_STATE', '(?:sovereign |reigning |ruling )?(?:prince|princess) of (?:monaco|liechtenstein)'],
  ['HEAD_OF_STATE', `(?:president|head of state|chief of state|paramount leader|supreme leader)${OF_COUNTRY}`],
  ['HEAD_OF_STATE', 'leader of (?<country>.+)'],
  [
    'HEAD_OF_STATE',
    `${CHAIR} of (?:the )?(?:presidium|presidency|council of state|state council|state affairs(?: commission)?|national defen[cs]e commission|(?:revolutionary|sovereignty|transitional)(?: command| military| sovereignty)? council)(?: of .+)?`,
  ],
  [
    'HEAD_OF_STATE',
    `(?:general secretary|first secretary|chairman) of (?:the )?(?:central committee of (?:the )?)?${RULING_PARTY}(?: central committee)?`,
  ],
  ['HEAD_OF_STATE', 'general secretary of (?<country>.+)'],
  ['HEAD_OF_STATE', 'governor general(?: of .+)?'],

  ['CROWN_PRINCE', '(?:crown prince|crown princess|hereditary prince|hereditary grand duke|heir apparent)(?: of .+)?'],
  ['CROWN_PRINCE', '(?:prince|princess) of wales'],
  ['SPEAKER', `(?:lord )?speaker(?: of .+)?|${CHAIR} of ${PARLIAMENT}(?: of .+)?`],

  [
    'SENIOR_OFFICIAL',
    '(?:principal |deputy )*(?:assistant|second assistant|third assistant|deputy under) secretary(?! general).*',
  ],
  [
    'DEPUTY_MINISTER',
    '(?:permanent |parliamentary )?under secretary(?! general).*|(?:deputy|parliamentary) secretary(?! general).*',
  ],
  ['DEPUTY_MINISTER', 'minister of state.*|(?:state|junior) minister.*|state secretary.*'],
  [
    'DEPUTY_MINISTER',
    'foreign secretary of (?:india|pakistan|bangladesh|nepal|sri lanka)|(?:indian|pakistani|bangladeshi|nepali|nepalese|sri lankan) foreign secretary',
    'as written',
  ],

  ['FOREIGN_MINISTER', '(?:us |usa |american |united states )?secretary of state', 'as written'],
  [
    'FOREIGN_MINISTER',
    'secretary of state of (?:the )?(?:us|usa|united states|united states of america)',
    'as written',
  ],
  [
    'FOREIGN_MINISTER',
    `(?:(?:federal |union )?minister|secretary|secretary of state|peoples commissar) (?:of|for) (?:the )?(?:.* )?${FOREIGN_AFFAIRS}.*|secretary of state for (?:the )?foreign .*|minister (?:of|for) international relations.*`,
  ],
  [
    'FOREIGN_MINISTER',
    '(?:federal |union )?(?:foreign|foreign affairs|external affairs|external relations) (?:minister|secretary)(?: of .+)?',
  ],

  ['MINISTER_PLENIPOTENTIARY', '(?:envoy extraordinary|minister plenipotentiary|minister resident|internuncio).*'],
  [
    'ENVOY',
    '(?:(?:special|personal|presidential|peace) )+(?:envoy|representative)(?: .*)?|envoy(?: (?:of|to|for) .*)?|ambassador at large.*',
  ],
  [
    'AMBASSADOR',
    '(?:ambassador|apostolic nuncio|nuncio)(?: extraordinary.*)?(?: (?:to|of|in|at|for) .*)?|high commissioner(?: (?:to|in) .*)?',
  ],
  ['AMBASSADOR', '(?:permanent )?representative to .*|permanent representative.*'],
  ['CHARGE_D_AFFAIRES', 'charge(?: daffaires.*)?'],
  ['CONSUL', '(?:honorary )?consul(?: general)?(?: (?:of|in|at|to) .*)?'],

  ['GOVERNOR', '(?:first minister|chief minister|minister president|mayor|lord mayor)(?: of .+)?'],
  ['GOVERNOR', 'governor(?: of (?!.*\\b(?:bank|reserve|authority)\\b).+)?'],
  [
    'MINISTER',
    `(?:${PORTFOLIO} )*minister(?: (?:of|for|without|in charge|responsible|delegate).*)?|secretary of state for .*`,
  ],
  [
    'MINISTER',
    `secretary (?:of|for) (?:the )?(?:${PORTFOLIO}|war|navy|homeland|veterans|housing)(?: .*)?|${PORTFOLIO} secretary`,
  ],
  [
    'MINISTER',
    '(?:attorney general|chancellor of the exchequer|lord chancellor|trade representative|state councill?or)(?: of .+)?',
  ],

  [
    'PARTY_LEADER',
    `general secretary|(?:general secretary|secretary general|first secretary|leader|${CHAIR}) of (?:the )?.*\\b(?:party|kuomintang|league of communists)(?: of .+)?`,
  ],
  [
    'CHIEF_OF_DEFENCE',
    'chief of (?:the )?(?:(?:joint|general|defen[cs]e|army|naval|air|military|combined) )+staff(?: of .+)?|chief of staff of the (?:army|navy|air force|armed forces).*|chairman of the joint chiefs.*|chief of defen[cs]e.*',
  ],
  ['LEGISLATOR', `(?:senator|congressman|congresswoman)(?: .*)?|(?:member|deputy) (?:of|to) ${PARLIAMENT}(?: .*)?`],
  [
    'SENIOR_OFFICIAL',
    '(?:white house )?chief of staff(?: .*)?|(?:national security|foreign policy|legal) advis[eo]r(?: .*)?',
  ],
  [
    'SENIOR_OFFICIAL',
    '(?:(?:senior|special|chief) )*(?:advis[eo]r|assistant|aide) to .*|director(?: general)?(?: .*)?',
  ],
  [
    'SENIOR_OFFICIAL',
    '(?:cabinet|permanent) secretary.*|chief of protocol.*|governor of .*\\b(?:bank|reserve|authority)\\b.*',
  ],
];

export const TITLE_RULES: readonly TitleRule[] = ROWS.map(([kind, title, asWritten]) => ({
  class: kind,
  title: new RegExp(`^(?:${title})$`),
  asWritten: asWritten !== undefined,
}));
