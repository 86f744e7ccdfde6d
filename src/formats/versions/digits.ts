/** Order of two runs of decimal digits by the number that they write, whatever its size. */
export function compareDigits(a: string, b: string): number {
  const [x, y] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return Math.sign(x.length - y.length) || compareText(x, y);
}

/** Order by code units, which for ASCII is that of every ecosystem. */
export const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** The order of the first two items that differ; `missing` stands behind the end of the shorter list. */
export function compareLists<T>(a: readonly T[], b: readonly T[], missing: T, compare: (x: T, y: T) => number): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const order = compare(a[i] ?? missing, b[i] ?? missing);
    if (order !== 0) return order;
  }
  return 0;
}
