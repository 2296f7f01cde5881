/** Which of the forms of a name fits best what is asked. What a form consists of is worked out once, and cached. */
import { LRUCache } from 'lru-cache';
import { isUnspaced, pieces, wordsOf } from './fold.js';
import type { Asked } from './query.js';
import { soundTerms } from './sounds.js';
import { inLatin, wholeNames } from './terms.js';

const MB = 1024 * 1024;

/** What is cached at most, in bytes: the forms of all countries and more, and thousands of answers. */
export const MATCHING_BYTES = { forms: 3.5 * MB, answers: MB / 2 } as const;

/** What an entry of a cache takes beside its texts, about. */
const ENTRY_BYTES = 200;

/** A form of a name, in texts of terms that begin and end with a space. */
interface FormTerms {
  /** Whole names, as `Asked.names` has them. */
  names: string;
  words: number;
  terms: string;
  /** What the terms sound like: worked out where a question first needs it. */
  sounds?: string;
}

/** Finds the forms that fit best, and caches what it needed for it. */
export class Matching {
  /** How many forms were read so far, for one question or another. */
  formsRead = 0;
  /** How many times a form was compared with a question. */
  compared = 0;
  private readonly forms: LRUCache<string, FormTerms>;
  private readonly answers: LRUCache<string, string>;

  constructor(bytes: { forms: number; answers: number } = MATCHING_BYTES) {
    this.forms = new LRUCache({
      maxSize: bytes.forms,
      // The sounds are shorter than the terms.
      sizeCalculation: ({ names, terms }, form) =>
        ENTRY_BYTES + bytesOf(form) + bytesOf(names) + bytesOf(terms) + terms.length,
    });
    this.answers = new LRUCache({
      maxSize: bytes.answers,
      sizeCalculation: (form, key) => ENTRY_BYTES + bytesOf(form) + bytesOf(key),
    });
  }

  /** What the caches take now, in bytes. */
  get size(): number {
    return this.forms.calculatedSize + this.answers.calculatedSize;
  }

  /**
   * The form that fits best what is asked; the first of those that fit alike, or of all where none does.
   *
   * @param named what the forms follow from: asked the same of the same, it answers the same
   */
  bestForm(asked: Asked, named: readonly string[], formsOf: () => readonly string[]): string {
    const key = JSON.stringify([asked.text, ...named]);
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const forms = formsOf();
    // How forms sound takes long to work out: only where none has a word, or the beginning of one.
    const form = this.best(asked, forms, false) ?? this.best(asked, forms, true) ?? forms[0] ?? '';
    this.answers.set(key, form);
    return form;
  }

  private best(asked: Asked, forms: readonly string[], bySound: boolean): string | undefined {
    let [found, most]: [string | undefined, number] = [undefined, 0];
    for (const form of forms) {
      const fits = this.fit(asked, form, bySound);
      if (fits > most) [found, most] = [form, fits];
    }
    return found;
  }

  /** How well a form fits: the words that it has whole, that it begins, that sound like it. */
  private fit(asked: Asked, form: string, bySound: boolean): number {
    this.compared += 1;
    const read = this.read(form);
    if (asked.names.some((name) => read.names.includes(name))) return Infinity;
    if (bySound) read.sounds ??= textOf(read.terms.trim().split(' ').flatMap(soundTerms));
    const fits = asked.words.map((way, which) =>
      way.reduce((sum, word, at) => {
        if (isIn(read.terms, word)) return sum + 10;
        if (
          isIn(
            read.terms,
            word.map((term) => term.trimEnd()),
          )
        )
          return sum + 5;
        return bySound && isIn(read.sounds ?? '', asked.sounds[which]?.[at] ?? []) ? sum + 3 : sum;
      }, 0),
    );
    const best = Math.max(...fits);
    // Of forms that fit alike, the one with least beside.
    return best === 0 ? 0 : best - read.words / 100;
  }

  private read(form: string): FormTerms {
    let read = this.forms.get(form);
    if (read === undefined) {
      this.formsRead += 1;
      read = termsOf(form);
      this.forms.set(form, read);
    }
    return read;
  }
}

function termsOf(form: string): FormTerms {
  const words = wordsOf(form);
  const joined = words.map(({ whole }, at) => `${whole}${words[at + 1]?.whole ?? ''}`);
  const latin = inLatin(words) ?? [];
  const parts = [...[...words, ...latin].flatMap(({ whole, parts }) => [whole, ...parts]), ...joined];
  const runs = parts.filter(isUnspaced).flatMap((part) => pieces(part, true));
  return {
    names: textOf(wholeNames(words).map((name) => `=${name}`)),
    words: words.length,
    terms: textOf([...parts, ...runs]),
  };
}

/** Words of countries, which begin with `_`, are in no name. */
const isIn = (text: string, some: readonly string[]): boolean =>
  some.some((term) => !term.startsWith(' _') && text.includes(term));

const textOf = (terms: readonly string[]): string => ` ${[...new Set(terms)].join(' ')} `;

/** Texts of Latin letters alone take one byte a character. */
const bytesOf = (text: string): number => (/[^\u0000-\u00ff]/.test(text) ? 2 : 1) * text.length;

/** That of the process: what it holds are names, whoever asks. */
export const MATCHING = new Matching();
