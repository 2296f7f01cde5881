type NumberList = Float64Array | Float32Array | Uint32Array | Uint8Array;

/** A list of numbers that grows; 8 bytes each, where no shorter kind is given. */
export class Numbers {
  private values: NumberList;
  private count = 0;

  constructor(private readonly kind: new (length: number) => NumberList = Float64Array) {
    this.values = new kind(64);
  }

  /** One more than the greatest index that was set. */
  get length(): number {
    return this.count;
  }

  /** 0 where none was set. */
  get(index: number): number {
    return this.values[index] ?? 0;
  }

  set(index: number, value: number): void {
    if (index >= this.values.length) {
      const grown = new this.kind(Math.max(index + 1, Math.ceil(this.values.length * 1.5)));
      grown.set(this.values);
      this.values = grown;
    }
    this.values[index] = value;
    if (index >= this.count) this.count = index + 1;
  }
}
