/** A number as people read it: six significant digits. */
export const figure = (value: number): string => String(Number(value.toPrecision(6)));

/** Two numbers with so many digits that they differ where the numbers do: "0.7999998 is below 0.8". */
export function figures(a: number, b: number): [string, string] {
  for (let digits = 6; digits < 17; digits++) {
    const [x, y] = [Number(a.toPrecision(digits)), Number(b.toPrecision(digits))];
    if (x !== y || a === b) return [String(x), String(y)];
  }
  return [String(a), String(b)];
}
