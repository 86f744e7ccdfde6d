/** A small seeded generator (mulberry32), so that a test that needs random text gets the same every time. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  int(below: number): number;
  /** `length` characters, each drawn from `alphabet`. */
  text(alphabet: string, length: number): string;
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return {
    int,
    text: (alphabet, length) => Array.from({ length }, () => alphabet[int(alphabet.length)] ?? '').join(''),
  };
}
