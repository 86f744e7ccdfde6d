import type { Value } from './values';

/** Beyond its dense part: nobody's pickler numbers values with such gaps. */
const maxSparse = 100_000;
const maxDense = 1 << 26;
const pageBits = 15;
const pageSize = 1 << pageBits;

/** What a stream has put by, by number. */
export class Memo {
  /** Pages of values; the first is as short as most streams need it. NaN is none. */
  private readonly pages: Float64Array[] = [new Float64Array(256).fill(NaN)];
  /** Numbers below it have a place. */
  private room = 256;
  private readonly sparse = new Map<number, Value>();
  /** How many numbers are taken: MEMOIZE takes the one that this names. */
  count = 0;

  get(index: number): Value | undefined {
    const value =
      index < this.room ? (this.pages[index >>> pageBits]?.[index % pageSize] ?? NaN) : (this.sparse.get(index) ?? NaN);
    return Number.isNaN(value) ? undefined : value;
  }

  /** Answers false when there is no room. */
  set(index: number, value: Value): boolean {
    if (index >= this.room && index < maxDense && index <= this.count * 2 + 1_024) this.grow(index + 1);
    const page = index < this.room ? this.pages[index >>> pageBits] : undefined;
    if (page !== undefined) {
      const place = index % pageSize;
      if (Number.isNaN(page[place])) this.count++;
      page[place] = value;
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
    if (this.room < pageSize) {
      const first = new Float64Array(Math.min(pageSize, Math.max(least, this.room * 4))).fill(NaN, this.room);
      first.set(this.pages[0] ?? []);
      this.pages[0] = first;
      this.room = first.length;
    }
    while (this.room < least) {
      this.pages.push(new Float64Array(pageSize).fill(NaN));
      this.room += pageSize;
    }
    for (const [index, value] of this.sparse)
      if (index < this.room) {
        const page = this.pages[index >>> pageBits];
        if (page !== undefined) page[index % pageSize] = value;
        this.sparse.delete(index);
      }
  }
}
