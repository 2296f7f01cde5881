/** Neo4j's ids of many nodes in little memory. */
import { Numbers } from '../numbers.js';

export class ElementIds {
  private readonly numbers = new Numbers();
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
    this.numbers.set(index, Number(id.slice(colon)));
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
