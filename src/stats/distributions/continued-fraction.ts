const tiny = 1e-300;

/**
 * b₀ + a₁/(b₁ + a₂/(b₂ + …)) by the modified Lentz method (Thompson & Barnett 1986), to the last bits. Throws when it does not
 * converge within ten million terms, which no argument of this library reaches.
 */
export function continuedFraction(b0: number, term: (i: number) => readonly [a: number, b: number]): number {
  let value = b0 === 0 ? tiny : b0;
  let c = value;
  let d = 0;
  for (let i = 1; i < 1e7; i++) {
    const [a, b] = term(i);
    d = b + a * d;
    c = b + a / c;
    if (d === 0) d = tiny;
    if (c === 0) c = tiny;
    d = 1 / d;
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < 3e-16) return value;
  }
  throw new RangeError('a continued fraction did not converge');
}
