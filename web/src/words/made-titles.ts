/**
 * Titles that data sets make of parts, in another language: "Visit of Joseph R. Biden to Japan" is a pattern with a person and a
 * country in it. A title of any other form is left as its data set has it.
 */
import { fill, type MessageKey, type Messages } from './fill';
import { saidIn } from './patterns';
import { regionNamed } from './name-in';

/** Somebody or something that a title names: by any of its names, and in the reader's language. */
export interface TitlePart {
  names: readonly string[];
  local: string;
}

const OFFICES = 'officeTitle.';

/**
 * The title of an event in the language of `texts`.
 *
 * @param parts what it may name; what is none of these stays as it is
 */
export function titleIn(texts: Messages, title: string, parts: readonly TitlePart[]): string {
  const byName = new Map(parts.flatMap(({ names, local }) => names.map((name) => [name, local] as const)));
  const comma = typeof texts['list.comma'] === 'string' ? texts['list.comma'] : ', ';
  return saidIn(texts, 'title.', title, (text) => namesIn(text, byName).join(comma));
}

/** "Japan, China and the United States": each by its local name; a name that has a comma or an "and" in it is one. */
function namesIn(text: string, byName: ReadonlyMap<string, string>): string[] {
  const whole = byName.get(text) ?? byName.get(text.replace(/^the /i, ''));
  if (whole !== undefined) return [whole];
  for (const separator of [', ', ' and ']) {
    // The shortest beginning first: "A and B" of "A and B and C" may be one name, and is then found whole.
    for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
      const head = byName.get(text.slice(0, at)) ?? byName.get(text.slice(0, at).replace(/^the /i, ''));
      if (head !== undefined) return [head, ...namesIn(text.slice(at + separator.length).replace(/^and /, ''), byName)];
    }
  }
  return [text];
}

/**
 * The title of an office in the language of `texts`: "Prime Minister of Japan" by what such an office is called, after the country.
 *
 * @param country the office's, with its code: some languages call the same office of another country something else
 */
export function officeIn(
  { language, texts }: { language: string; texts: Messages },
  title: string,
  country: (TitlePart & { code: string }) | null,
): string {
  const whole = wordFor(texts, title, country?.code);
  if (whole !== undefined) return whole;
  const mission = MISSION.exec(title)?.groups;
  const at = mission?.where === undefined ? undefined : regionNamed(language, mission.where);
  if (mission?.word !== undefined && at !== undefined)
    return inPattern(texts, 'office.to', wordFor(texts, mission.word, undefined), at) ?? title;
  const { word, where } = OF_COUNTRY.exec(title)?.groups ?? {};
  if (word === undefined || where === undefined || !country?.names.includes(where)) return title;
  return inPattern(texts, 'office.of', wordFor(texts, word, country.code), country.local) ?? title;
}

/** "US Ambassador, France": at a mission of the United States. */
const MISSION = /^US (?<word>.+), (?<where>.+?)$/u;
const OF_COUNTRY = /^(?<word>.+?) of (?:the )?(?<where>.+)$/u;

function inPattern(
  texts: Messages,
  key: 'office.of' | 'office.to',
  office: string | undefined,
  country: string,
): string | undefined {
  const pattern = texts[key];
  return office === undefined || typeof pattern !== 'string' ? undefined : fill(pattern, { office, country }, String);
}

function wordFor(texts: Messages, word: string, code: string | undefined): string | undefined {
  const found = texts[`${OFFICES}${word}.${code ?? ''}` as MessageKey] ?? texts[`${OFFICES}${word}` as MessageKey];
  return typeof found === 'string' ? found : undefined;
}
