const { imul } = Math;

/**
 * The generator xoshiro128** (Blackman & Vigna 2021), 32 bits a draw, seeded from a hex digest: the same seed gives the same numbers on
 * every machine. `stream` picks one of many independent sequences of a seed, so that replicate r of a bootstrap is the same
 * whichever worker draws it.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private d: number;

  /** Throws a RangeError when `seed` isn't at least 8 hex digits. */
  constructor(seed: string, stream = 0) {
    if (!/^(?:[\da-f]{8})[\da-f]*$/i.test(seed)) throw new RangeError('a seed is a digest of at least 8 hex digits');
    const state = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0xdeadbeef];
    const words = (seed.match(/.{1,8}/g) ?? []).map((word) => parseInt(word, 16));
    // Each word reaches every part of the state through a mixing step.
    for (const word of [...words, stream >>> 0, Math.floor(stream / 2 ** 32)]) {
      for (let i = 0; i < 4; i++) state[i] = mix((state[i] ?? 0) ^ mix(word + imul(i + 1, 0x9e3779b9)));
      for (let i = 0; i < 4; i++) state[i] = mix((state[i] ?? 0) + (state[(i + 3) % 4] ?? 0));
    }
    [this.a, this.b, this.c, this.d] = state as [number, number, number, number];
    if ((this.a | this.b | this.c | this.d) === 0) this.a = 1;
  }

  /** 32 random bits, as an unsigned integer. */
  bits(): number {
    const product = imul(this.b, 5);
    const result = imul((product << 7) | (product >>> 25), 9);
    const shifted = this.b << 9;
    this.c ^= this.a;
    this.d ^= this.b;
    this.b ^= this.c;
    this.a ^= this.d;
    this.c ^= shifted;
    this.d = (this.d << 11) | (this.d >>> 21);
    return result >>> 0;
  }

  /** A whole number from 0 up to, not including, `limit` ≤ 2³²; every one exactly as likely (Lemire 2019). */
  below(limit: number): number {
    for (;;) {
      const draw = this.bits();
      const low = imul(draw, limit) >>> 0;
      if (low >= limit || low >= 2 ** 32 % limit) return Math.round((draw * limit - low) * 2 ** -32);
    }
  }

  /**
   * Throws balls into 1,024 cells, each with the same chance, and counts them; the cells are `2 ** shift` apart from `start` on, shift
   * at most 10. Ten bits a ball, three balls of each 32 bits, without leaving the loop.
   */
  scatter(balls: number, counts: Uint8Array, start: number, shift: number): void {
    let { a, b, c, d } = this;
    const mask = 0x3ff << shift;
    for (let left = balls; left > 0; left -= 3) {
      const product = imul(b, 5);
      const draw = imul((product << 7) | (product >>> 25), 9);
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
      const first = start + ((draw << shift) & mask);
      counts[first] = (counts[first] ?? 0) + 1;
      if (left === 1) break;
      const second = start + ((draw >>> (10 - shift)) & mask);
      counts[second] = (counts[second] ?? 0) + 1;
      if (left === 2) break;
      const third = start + ((draw >>> (20 - shift)) & mask);
      counts[third] = (counts[third] ?? 0) + 1;
    }
    [this.a, this.b, this.c, this.d] = [a, b, c, d];
  }

  /** A number from 0 up to, not including, 1, in steps of 2⁻⁵³. */
  unit(): number {
    return ((this.bits() >>> 5) * 2 ** 26 + (this.bits() >>> 6)) / 2 ** 53;
  }
}

/** The finaliser of MurmurHash3: every bit of the input changes about half of the output's. */
function mix(value: number): number {
  let h = value | 0;
  h = imul(h ^ (h >>> 16), 0x85ebca6b);
  h = imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
