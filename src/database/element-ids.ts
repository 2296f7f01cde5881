/** Neo4j's ids of many nodes in little memory. */
import { Numbers } from '../lib/numbers.js';

const MOST = 2 ** 32 - 1;

export class ElementIds {
  private isWide = false;
  private numbers = new Numbers(Uint32Array);
  /** What precedes the number in a node's id; the same for all nodes of a database. */
  private prefix = '';

  get length(): number {
    return this.numbers.length;
  }

  get(index: number): string {
    return `${this.prefix}${this.numbers.get(index)}`;
  }

  set(index: number, id: string): void {
    const colon = id.lastIndexOf(':') + 1;
    if (this.prefix === '') this.prefix = id.slice(0, colon);
    const number = Number(id.slice(colon));
    // A database may have more nodes than 32 bits count; few do.
    if (number > MOST && !this.isWide) this.widen();
    this.numbers.set(index, number);
  }

  private widen(): void {
    const wide = new Numbers();
    for (let at = 0; at < this.numbers.length; at += 1) wide.set(at, this.numbers.get(at));
    this.numbers = wide;
    this.isWide = true;
  }

  push(id: string): void {
    this.set(this.length, id);
  }

  /** All of them, in pieces of at most `size`. */
  *slices(size: number): Generator<string[]> {
    for (let start = 0; start < this.length; start += size) {
      const end = Math.min(start + size, this.length);
      yield Array.from({ length: end - start }, (_, at) => this.get(start + at));
    }
  }
}
