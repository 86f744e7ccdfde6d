/**
 * p-values adjusted for their number, in the order they came; compare them with the level as they are. Each throws a RangeError
 * for a value outside [0, 1] or NaN. An empty family stays empty.
 */

/** Family-wise error: Bonferroni. */
export function bonferroni(pValues: readonly number[]): number[] {
  check(pValues);
  return pValues.map((p) => Math.min(1, p * pValues.length));
}

/** Family-wise error: Holm (1979), uniformly sharper than Bonferroni and as general. */
export function holm(pValues: readonly number[]): number[] {
  const n = pValues.length;
  let worst = 0;
  return inOrder(pValues, 'ascending', (p, rank) => (worst = Math.max(worst, Math.min(1, p * (n - rank)))));
}

/** False discovery rate: Benjamini & Hochberg (1995), for independent or positively dependent tests. */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  return stepUp(pValues, 1);
}

/** False discovery rate under any dependence: Benjamini & Yekutieli (2001). */
export function benjaminiYekutieli(pValues: readonly number[]): number[] {
  return stepUp(
    pValues,
    pValues.reduce((sum, _, i) => sum + 1 / (i + 1), 0),
  );
}

function stepUp(pValues: readonly number[], factor: number): number[] {
  const n = pValues.length;
  let least = 1;
  return inOrder(pValues, 'descending', (p, rank) => (least = Math.min(least, (p * n * factor) / (n - rank))));
}

/** Visits the values from the smallest or the largest on, and puts the answers back into their places. */
function inOrder(
  pValues: readonly number[],
  direction: 'ascending' | 'descending',
  adjusted: (p: number, rank: number) => number,
): number[] {
  check(pValues);
  const sign = direction === 'ascending' ? 1 : -1;
  const order = [...pValues.keys()].sort((a, b) => sign * ((pValues[a] ?? 0) - (pValues[b] ?? 0)));
  const results = new Array<number>(pValues.length);
  for (const [rank, index] of order.entries()) results[index] = adjusted(pValues[index] ?? 0, rank);
  return results;
}

function check(pValues: readonly number[]): void {
  const bad = pValues.find((p) => !(p >= 0 && p <= 1));
  if (bad !== undefined) throw new RangeError(`a p-value is between 0 and 1, not ${bad}`);
}
