/** Groups of countries that questions name: by id, a form of the name, or the code of M49. */
import { distance } from 'fastest-levenshtein';
import { foldCountryName } from '../model/countries/fold.js';
import { FIRST_DAY, LAST_DAY } from '../model/edtf-point.js';

/** A first and a last day, `YYYY-MM-DD`, both inclusive. */
export type Days = readonly [first: string, last: string];

/** A country that certainly was a member, and when. */
export interface KnownMember {
  country: string;
  days: Days;
}

/** What the graph has of a group. */
export interface KnownGroup {
  slug: string;
  label: string;
  /** Other forms of the name, and its code of M49. */
  forms: readonly string[];
  members: readonly KnownMember[];
}

/** Days that begin or end where nothing is given. */
export const daysFrom = (first: string | null, last: string | null): Days => [first ?? FIRST_DAY, last ?? LAST_DAY];

/** Days on which there is no doubt, whatever day is asked about. */
export const ALWAYS: Days = [FIRST_DAY, LAST_DAY];

/** Longer texts are no names of groups. */
const LONGEST_NAME = 200;

/** Beyond so much of its length a name is another one, not a misspelt one. */
const MISSPELT = 1 / 4;

/** How many groups an unknown name is told to mean perhaps. */
const MOST_PROPOSED = 3;

/** The groups of the graph. */
export class KnownGroups {
  private readonly bySlug: ReadonlyMap<string, KnownGroup>;
  private readonly byForm = new Map<string, Set<KnownGroup>>();

  constructor(readonly all: readonly KnownGroup[]) {
    this.bySlug = new Map(all.map((group) => [group.slug, group]));
    for (const group of all) {
      for (const form of [group.label, ...group.forms]) {
        const key = foldCountryName(form);
        this.byForm.set(key, (this.byForm.get(key) ?? new Set()).add(group));
      }
    }
  }

  /** The group of a slug. */
  get(slug: string): KnownGroup | undefined {
    return this.bySlug.get(slug);
  }

  /** The group that a text names; undefined where there is none, or several go by it. */
  named(text: string): KnownGroup | undefined {
    const slug = this.bySlug.get(text.trim().toLowerCase());
    if (slug !== undefined || text.length > LONGEST_NAME) return slug;
    const found = this.byForm.get(foldCountryName(text));
    return found?.size === 1 ? [...found][0] : undefined;
  }

  /** Groups that a text may mean that names none: those that share a name, and those whose names it misspells. */
  meant(text: string): KnownGroup[] {
    const wanted = foldCountryName(text.slice(0, LONGEST_NAME));
    const best = new Map<KnownGroup, number>();
    for (const [form, groups] of this.byForm) {
      const steps = distance(wanted, form);
      if (steps > Math.floor(Math.max(wanted.length, form.length) * MISSPELT)) continue;
      for (const group of groups) best.set(group, Math.min(steps, best.get(group) ?? Infinity));
    }
    const ranked = [...best].sort(([a, one], [b, other]) => one - other || (a.slug < b.slug ? -1 : 1));
    return ranked.slice(0, MOST_PROPOSED).map(([group]) => group);
  }
}
