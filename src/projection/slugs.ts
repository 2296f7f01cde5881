/** Slugs in the order of the alphabet, packed: a few bytes more than their letters. */

export class Slugs {
  /** @param starts where each begins in `letters`, and where the last ends */
  private constructor(
    private readonly letters: Buffer,
    private readonly starts: Uint32Array,
  ) {}

  get length(): number {
    return this.starts.length - 1;
  }

  /** In bytes. */
  get bytes(): number {
    return this.letters.length + this.starts.byteLength;
  }

  /** All numbers, in order. */
  *numbers(): Generator<number> {
    for (let number = 0; number < this.length; number += 1) yield number;
  }

  /** The slug of a number, which must be below `length`. */
  at(number: number): string {
    return this.letters.toString('latin1', this.starts[number], this.starts[number + 1]);
  }

  /** The number of a slug; -1 where it is none of them. */
  numberOf(slug: string): number {
    const place = this.placeOf(slug);
    return Number.isInteger(place) ? place : -1;
  }

  /** The number of a slug; where it is none of them, half of 1 below the number of the first that comes behind it. */
  placeOf(slug: string): number {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.at(middle) < slug) low = middle + 1;
      else high = middle;
    }
    return low < this.length && this.at(low) === slug ? low : low - 0.5;
  }

  /** Packs slugs as they come. */
  static packer(count: number, letters: number): SlugPacker {
    return new SlugPacker(count, letters, (packed, starts) => new Slugs(packed, starts));
  }
}

const ASCII = /^[\x20-\x7e]*$/;

class SlugPacker {
  private readonly letters: Buffer;
  private readonly starts: Uint32Array;
  private count = 0;
  private last = '';

  /** @param letters how many all slugs have together, at most */
  constructor(
    count: number,
    letters: number,
    private readonly make: (letters: Buffer, starts: Uint32Array) => Slugs,
  ) {
    this.letters = Buffer.allocUnsafeSlow(letters);
    this.starts = new Uint32Array(count + 1);
  }

  /** Whether it took the slug: it must be of ASCII and come behind the one before, and there must be room. */
  add(slug: string): boolean {
    const start = this.starts[this.count] ?? 0;
    const end = start + slug.length;
    if (this.count + 1 >= this.starts.length || end > this.letters.length || slug <= this.last) return false;
    if (!ASCII.test(slug)) return false;
    this.letters.write(slug, start, 'latin1');
    this.count += 1;
    this.starts[this.count] = end;
    this.last = slug;
    return true;
  }

  /** All that were added. */
  packed(): Slugs {
    const starts = this.starts.length === this.count + 1 ? this.starts : this.starts.slice(0, this.count + 1);
    return this.make(this.letters, starts);
  }
}
