import type { Value } from './values';

/** Beyond its dense part: nobody's pickler numbers values with such gaps. */
const maxSparse = 100_000;
const maxDense = 1 << 26;

/** What a stream has put by, by number. */
export class Memo {
  private dense = new Float64Array(256).fill(NaN);
  private readonly sparse = new Map<number, Value>();
  /** How many numbers are taken: MEMOIZE takes the one that this names. */
  count = 0;

  get(index: number): Value | undefined {
    const value = index < this.dense.length ? (this.dense[index] ?? NaN) : (this.sparse.get(index) ?? NaN);
    return Number.isNaN(value) ? undefined : value;
  }

  /** Answers false when there is no room. */
  set(index: number, value: Value): boolean {
    if (index >= this.dense.length && index < maxDense && index <= this.count * 2 + 1_024) this.grow(index + 1);
    if (index < this.dense.length) {
      if (Number.isNaN(this.dense[index])) this.count++;
      this.dense[index] = value;
      return true;
    }
    if (!this.sparse.has(index)) {
      if (this.sparse.size >= maxSparse) return false;
      this.count++;
    }
    this.sparse.set(index, value);
    return true;
  }

  private grow(least: number): void {
    const dense = new Float64Array(Math.max(least, this.dense.length * 2)).fill(NaN, this.dense.length);
    dense.set(this.dense);
    for (const [index, value] of this.sparse)
      if (index < dense.length) {
        dense[index] = value;
        this.sparse.delete(index);
      }
    this.dense = dense;
  }
}
