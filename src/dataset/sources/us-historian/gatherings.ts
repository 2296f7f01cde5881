/** Meetings of several: which gatherings a remark names, and which journeys came to the same one. */
import { countryNamed } from '../../map/country-names.js';
import type { Journey } from './records.js';
import { sentencesOf, tidied } from './text.js';
import { CALLED_OFF } from './words.js';

/** A sort of gathering of leaders that records name alike, with the name that is shown. */
const SORTS: readonly (readonly [id: string, name: string, words: RegExp])[] = [
  ['nato-summit', 'NATO Summit', /\bNATO\b[^.;]*\b(Summit|Heads of (State|Government)|Leaders)\b/],
  [
    'g7-summit',
    'Group of Seven Summit',
    /\b(G ?[-–=]? ?[78]\b[^.;]*(Summit|Leaders|meetings)|(?<!Americas |World |G-20 |G20 )Economic Summit)\b/,
  ],
  ['g20-summit', 'Group of Twenty Summit', /\bG ?[-–]? ?20\b[^.;]*\b(Summit|Leaders)\b/],
  [
    'apec-summit',
    'APEC Leaders’ Meeting',
    /\b(APEC|Asia[- ]Pacific Economic Cooperation)\b[^.;]*\b(Summit|Leaders|Leaders’)/,
  ],
  ['summit-of-the-americas', 'Summit of the Americas', /\bSummit of the Americas\b/],
  [
    'us-eu-summit',
    'Summit of the United States and the European Union',
    /\bU\.S\.-(EU|European Union)\b[^.;]*\bSummit\b/,
  ],
  ['us-asean-summit', 'Summit of the United States and ASEAN', /\bU\.S\.-ASEAN\b[^.;]*\b(Summits?|Leaders)\b/],
  ['east-asia-summit', 'East Asia Summit', /\bEast Asia Summits?\b/],
  ['osce-summit', 'Summit of the OSCE', /\b(OSCE|CSCE)\b[^.;]*\bSummit\b/],
  ['nuclear-security-summit', 'Nuclear Security Summit', /\bNuclear Security Summit\b/],
  [
    'camp-david-summit',
    'Camp David Summit',
    /\b(Camp David [Ss]ummit|[Ss]ummit at Camp David|peace conference at Camp David|Trilateral Summit at Camp David)\b/,
  ],
  ['wye-river-talks', 'Wye River talks', /\bWye (Plantation|River)\b/],
  ['yalta-conference', 'Yalta Conference', /\b(Yalta|Crimea) Conference\b/],
  ['potsdam-conference', 'Potsdam Conference', /\b(Potsdam|Tripartite) Conference\b/],
  ['c5-1-summit', 'C5+1 Summit', /\bC5\+1 Presidential Summit\b/],
  ['quad-summit', 'Quad Leaders’ Summit', /\bQuad\b[^.;]*\bLeaders’ Summit\b/],
  ['us-africa-leaders-summit', 'U.S.-Africa Leaders Summit', /\b(U\.S\.-)?Africa(n)? Leaders(’)? Summit\b/],
  [
    'gulf-cooperation-council-summit',
    'Summit of the Gulf Cooperation Council',
    /\b(Summit[^.;]*Gulf Cooperation Council|Gulf Cooperation Council[^.;]*Summit)\b/,
  ],
];

/** Words after which a gathering is talked of, or was one of ministers. */
const ELSEWHERE =
  /\b(discuss\p{L}*|brief\p{L}*|announc\p{L}*|prepar\p{L}*|report\p{L}*|review\p{L}*|pre-summit|prior|Foreign Ministers?|Finance Ministers?|Defense Ministers?|Ministerial|CEO)\b/iu;

/** Words that say that those behind them came together, all of them. */
const TOGETHER =
  /\b(summit|conference|trilateral|tripartite|quadrilateral|three-way|four-way|joint meeting|meetings? (of|between)|accords|peace talks)\b/i;
const TALKED_OF = /\b(discuss|review|brief|announc|propos|return|prepar|pre-summit)\p{L}*/iu;

/** A gathering that a record says its travellers came to. */
export interface Attendance {
  sort: string;
  name: string;
  journey: Journey;
  sentence: string;
  /** Which sentence of the remark it is, from 1. */
  number: number;
  /** Slugs of the countries of whose leaders the record says that they were there. */
  countries: string[];
}

/** Whether the words of a remark before a list of names say that all of these came together. */
export function isTogether(words: string): boolean {
  return TOGETHER.test(words) && !TALKED_OF.test(words);
}

/** The gatherings of leaders that a journey's remark says its travellers came to. */
export function attendances(journey: Journey, remark: string): Attendance[] {
  return sentencesOf(tidied(remark)).flatMap((sentence, at) => {
    if (CALLED_OFF.test(sentence)) return [];
    const clauses = sentence.split(/;|, and (?=[a-z]+ed\b)/);
    return SORTS.flatMap(([sort, name, words]) => {
      const clause = clauses.find((one) => words.test(one));
      if (clause === undefined) return [];
      const [before = ''] = clause.split(words);
      if (ELSEWHERE.test(sort === 'wye-river-talks' ? '' : before + (words.exec(clause)?.[0] ?? ''))) return [];
      return [{ sort, name, journey, sentence, number: at + 1, countries: leadersOf(sentence) }];
    });
  });
}

/** Attendances of one gathering: of one sort, in one country, on days in common. In the order of their first. */
export function gatherings(all: readonly Attendance[]): Attendance[][] {
  const found: Attendance[][] = [];
  for (const one of all) {
    const { sort, journey } = one;
    const same = found.find(
      (others) =>
        others[0]?.sort === sort &&
        others.some(
          (other) =>
            other.journey.where === journey.where &&
            other.journey.start <= journey.end &&
            other.journey.end >= journey.start,
        ),
    );
    if (same === undefined) found.push([one]);
    else same.push(one);
  }
  return found;
}

/** "the Heads of State and Government of Canada, France, and Italy" */
function leadersOf(sentence: string): string[] {
  const [, list] =
    /\b(?:[Hh]eads of State and Government|[Pp]residents|[Ll]eaders) of (?:the )?([^.;]*?)(?:, and with| on | at |[.;]|$)/.exec(
      sentence,
    ) ?? [];
  if (list === undefined) return [];
  const names = list.replace(/\b(the|and) /g, '').split(/, ?/);
  const countries = names.map((name) => countryNamed(name === 'Federal Republic of Germany' ? 'Germany' : name));
  return countries.flatMap((country) => country ?? []);
}
