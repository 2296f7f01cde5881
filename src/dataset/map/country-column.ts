/**
 * A column of countries of which nobody said how they are named: all its values are looked at before one is read, for a code
 * alone does not tell. AUS is Australia by ISO 3166 and Austria by the Correlates of War; NA may be Namibia, or what R writes
 * where nothing is known.
 */
import { countryNamed, isCountryId, isFormer } from './country-names.js';
import { country, type Day, type Scheme, SCHEME_NAMES, servedBy } from './country.js';
import { Untranslatable } from './untranslatable.js';

/** What codes look like, and the schemes that have such. Of those that read all alike the first is taken. */
const SHAPES = {
  pairs: { pattern: /^[A-Za-z]{2}$/, schemes: ['alpha-2'] },
  letters: { pattern: /^[A-Za-z]{3}$/, schemes: ['alpha-3', 'cow', 'gw'] },
  digits: { pattern: /^\d{1,3}(\.0+)?$/, schemes: ['numeric', 'cow', 'gw'] },
} as const satisfies Record<string, { pattern: RegExp; schemes: readonly Scheme[] }>;

type Shape = keyof typeof SHAPES;

/** More different values are no countries any more. */
const MOST_VALUES = 2_000;
const MOST_ROWS = 3;
const MOST_TOLD = 3;

/** What is to be told of a column once it was looked at. */
export interface Doubt {
  /** The first record that is meant, from 0. */
  record: number;
  message: string;
  cure: string;
  severity: 'error' | 'warning';
}

/** What schemes a column's codes can be of, the one taken first. */
export interface Read {
  /** The schemes that have most of the codes, and all of them equally many. */
  fitting: readonly Scheme[];
  /** Codes for which these do not mean the same. */
  differing: readonly string[];
}

/** The schemes that a column's codes of one shape can be of. @param codes all different ones */
export function readingsOf(codes: readonly string[], schemes: readonly Scheme[]): Read {
  const counts = schemes.map((scheme) => codes.filter((code) => servedBy(code, scheme).length > 0).length);
  const most = Math.max(...counts);
  const fitting = most === 0 ? [] : schemes.filter((_, at) => counts[at] === most);
  const [taken, ...others] = fitting;
  const last = (code: string, scheme: Scheme): string | undefined => servedBy(code, scheme).at(-1)?.country;
  const differing =
    taken === undefined
      ? []
      : codes.filter((code) => others.some((other) => !agree(last(code, taken), last(code, other))));
  return { fitting, differing };
}

/** Whether two schemes mean the same country by a code, in the end; a state that ended is not taken for one of today. */
function agree(one: string | undefined, other: string | undefined): boolean {
  return one === other || isFormer(one) !== isFormer(other);
}

/** The shape that a value has as a code; undefined where it is a name. */
export function shapeOf(value: string): Shape | undefined {
  return (Object.keys(SHAPES) as Shape[]).find((shape) => SHAPES[shape].pattern.test(value));
}

/** The schemes that have codes of a shape. */
export const schemesOf = (shape: Shape): readonly Scheme[] => SHAPES[shape].schemes;

export class CountryColumn {
  private readonly rows = new Map<string, number[]>();
  private readonly taken = new Map<Shape, Scheme>();
  private isNaMissing = false;

  /** @param name of the column, where it is told */
  constructor(readonly name: string) {}

  /** Looks at a value. @param record its number, from 0 */
  see(value: string, record: number): void {
    const rows = this.rows.get(value);
    if (rows === undefined) {
      if (this.rows.size < MOST_VALUES) this.rows.set(value, [record]);
    } else if (rows.length < MOST_ROWS && rows.at(-1) !== record) rows.push(record);
  }

  /** All were seen: decides how codes are read. What two schemes read in two ways is refused, not guessed. */
  settle(): Doubt[] {
    const doubts: Doubt[] = [];
    for (const shape of Object.keys(SHAPES) as Shape[]) {
      const codes = [...this.rows.keys()].filter((value) => shapeOf(value) === shape && !isName(value));
      const { fitting, differing } = readingsOf(codes, schemesOf(shape));
      const [first] = fitting;
      if (first === undefined) continue;
      this.taken.set(shape, first);
      if (differing.length > 0) doubts.push(this.doubt(fitting, differing));
    }
    const pairs = [...this.rows.keys()].filter((value) => shapeOf(value) === 'pairs');
    if (pairs.some((value) => value.toUpperCase() === 'NA')) {
      this.isNaMissing = !pairs.some((value) => value.toUpperCase() !== 'NA' && !isName(value));
      if (!this.isNaMissing) doubts.push(this.namibia());
    }
    return doubts;
  }

  /** The slug of a country. @throws Untranslatable */
  read(value: string, day: Day): string {
    if (this.isNaMissing && value.toUpperCase() === 'NA') {
      throw new Untranslatable(
        `got "${value}", which R writes for what is missing, and which is Namibia's only among codes of two letters`,
        'Say "missing: [NA]" in the mapping, or "country: alpha-2" where it is Namibia',
      );
    }
    if (isName(value)) return country(value, 'name', day);
    const shape = shapeOf(value);
    const scheme = shape === undefined ? undefined : this.taken.get(shape);
    if (scheme !== undefined) return country(value, scheme, day);
    // Codes of four letters are of former countries.
    return isCountryId(value.toLowerCase()) ? value.toLowerCase() : country(value, 'name', day);
  }

  private doubt(fitting: readonly Scheme[], differing: readonly string[]): Doubt {
    const told = differing.slice(0, MOST_TOLD).map((code) => {
      const readings = fitting.map((scheme) => `${ids(code, scheme)} by ${SCHEME_NAMES[scheme]}`);
      return `${code} (${this.rowsOf(code)}) is ${readings.join(', ')}`;
    });
    return {
      record: this.rows.get(differing[0] ?? '')?.[0] ?? 0,
      message: `"${this.name}" has codes that can be read in several ways, and all others fit each: ${told.join('; ')}`,
      cure: `Say which: ${fitting.map((scheme) => `country: ${scheme}`).join(', or ')}`,
      severity: 'error',
    };
  }

  private namibia(): Doubt {
    const code = [...this.rows.keys()].find((value) => value.toUpperCase() === 'NA') ?? 'NA';
    return {
      record: this.rows.get(code)?.[0] ?? 0,
      message: `"${this.name}" has ${code} (${this.rowsOf(code)}), which is read as Namibia; R writes it for what is missing`,
      cure: 'Say "country: alpha-2" where it is, or "missing: [NA]" where it is not',
      severity: 'warning',
    };
  }

  private rowsOf(value: string): string {
    const rows = this.rows.get(value) ?? [];
    return `record ${rows.map((row) => row + 1).join(', ')}${rows.length === MOST_ROWS ? ', …' : ''}`;
  }
}

/** UK, USA: words as they are used, and read so in any column. */
function isName(value: string): boolean {
  return !/^\d/.test(value) && countryNamed(value) !== undefined;
}

function ids(code: string, scheme: Scheme): string {
  return servedBy(code, scheme)
    .map(({ country: one }) => one)
    .join(' or ');
}
