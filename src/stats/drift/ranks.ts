/** What a pass over two ascending samples together sees: runs of equal values, in ascending order. */
export interface Run {
  readonly value: number;
  /** Rows of the first and of the second sample before the run, and in it. */
  readonly before: readonly [first: number, second: number];
  readonly tied: readonly [first: number, second: number];
}

/** Visits the distinct values of two ascending samples without NaN in order; O(n + m). The visited object is reused. */
export function mergeRuns(x: Float64Array, y: Float64Array, visit: (run: Run) => void): void {
  const before: [number, number] = [0, 0];
  const tied: [number, number] = [0, 0];
  const run = { value: 0, before, tied };
  for (let i = 0, j = 0; i < x.length || j < y.length;) {
    const [next, other] = [x[i] ?? Infinity, y[j] ?? Infinity];
    run.value = Math.min(next, other);
    before[0] = i;
    before[1] = j;
    while (i < x.length && x[i] === run.value) i++;
    while (j < y.length && y[j] === run.value) j++;
    tied[0] = i - before[0];
    tied[1] = j - before[1];
    visit(run);
  }
}

/** Ascending copy of a sample without its NaN. */
export function ascending(values: Float64Array): Float64Array {
  // Adding 0 makes −0 and 0 the same value.
  return values
    .filter((value) => !Number.isNaN(value))
    .map((value) => value + 0)
    .sort();
}

/** How many values are below `limit`, or with `inclusive` up to it. */
export function countBelow(ascendingValues: Float64Array, limit: number, inclusive = false): number {
  let low = 0;
  let high = ascendingValues.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = ascendingValues[middle] ?? NaN;
    if (value < limit || (inclusive && value === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first undefined reason two samples give rise to, or nothing. */
export function tooFew(x: Float64Array, y: Float64Array, least = 1): { readonly undefined: string } | undefined {
  for (const [values, name] of [[x, 'reference'] as const, [y, 'current table'] as const]) {
    if (values.length >= least) continue;
    return {
      undefined: values.length === 0 ? `the ${name} has no values` : `the ${name} has fewer than ${least} values`,
    };
  }
  return undefined;
}
