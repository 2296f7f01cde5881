/** Many keys in little memory: each text as a hash of 64 bits, so that millions fit where the texts would not. */
import { Numbers } from '../../lib/numbers.js';

/** Two hashes of 32 bits each, by multiplication and exclusive or (Bob Jenkins' one-at-a-time idea, two streams). */
function hash(text: string): [high: number, low: number] {
  let [high, low] = [0x9e3779b9, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x85ebca6b);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return [high >>> 0, low >>> 0];
}

/** A hash that fits a number exactly: 0 to 2⁵³ − 1. */
export function numberOf(text: string): number {
  const [high, low] = hash(text);
  return (high & 0x1fffff) * 4_294_967_296 + low;
}

/**
 * A set of texts, each with the number at which it was added, from 0. About 18 bytes a text. Two texts in a million million
 * are taken for the same where there are millions of them.
 */
export class KeyTable {
  private count = 0;
  private readonly high = new Numbers(Uint32Array);
  private readonly low = new Numbers(Uint32Array);
  /** Numbers plus 1 by hash; 0 is free. A quarter is free at least. */
  private places = new Int32Array(128);

  get size(): number {
    return this.count;
  }

  /** The number of a text, or -1. */
  find(text: string): number {
    const [high, low] = hash(text);
    return (this.places[this.placeOf(high, low)] ?? 0) - 1;
  }

  has(text: string): boolean {
    return this.find(text) >= 0;
  }

  /** The number of a text, which is added where it is new: then it is the `size` before. */
  add(text: string): number {
    return this.addHash(...hash(text));
  }

  /** As `add`, of what `numberOf` gave. A table takes either texts or such numbers. */
  addNumber(number: number): number {
    return this.addHash(Math.floor(number / 4_294_967_296), number >>> 0);
  }

  private addHash(high: number, low: number): number {
    const place = this.placeOf(high, low);
    const found = this.places[place] ?? 0;
    if (found > 0) return found - 1;
    if (this.count >= this.places.length * 0.75) this.grow();
    this.high.set(this.count, high);
    this.low.set(this.count, low);
    this.places[this.placeOf(high, low)] = this.count + 1;
    this.count += 1;
    return this.count - 1;
  }

  private placeOf(high: number, low: number): number {
    const mask = this.places.length - 1;
    for (let place = low & mask; ; place = (place + 1) & mask) {
      const found = this.places[place] ?? 0;
      if (found === 0 || (this.low.get(found - 1) === low && this.high.get(found - 1) === high)) return place;
    }
  }

  private grow(): void {
    this.places = new Int32Array(this.places.length * 2);
    for (let at = 0; at < this.count; at += 1) {
      this.places[this.placeOf(this.high.get(at), this.low.get(at))] = at + 1;
    }
  }
}
