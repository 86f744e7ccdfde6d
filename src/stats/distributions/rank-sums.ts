/**
 * The number of ways, out of 2ⁿ, in which a subset of the (doubled, so whole) midranks sums to each value: the null distribution of
 * Wilcoxon's signed-rank statistic, ties included. O(n³).
 */
export function signedRankCounts(doubledRanks: Float64Array): Float64Array {
  const counts = new Float64Array(doubledRanks.reduce((sum, rank) => sum + rank, 1));
  counts[0] = 1;
  let reached = 0;
  for (const rank of doubledRanks) {
    reached += rank;
    for (let sum = reached; sum >= rank; sum--) counts[sum] = (counts[sum] ?? 0) + (counts[sum - rank] ?? 0);
  }
  return counts;
}

/**
 * P(U ≤ u) of the Mann–Whitney statistic of samples of n and m without ties, for u ≤ n·m/2: the coefficients of the Gaussian binomial
 * ∏ (1 − q^(m+i)) / (1 − qⁱ), i = 1…n, in O(n·u).
 */
export function mannWhitneyLower(u: number, n: number, m: number): number {
  const [small, large] = n <= m ? [n, m] : [m, n];
  const counts = new Float64Array(Math.floor(u) + 1);
  counts[0] = 1;
  let ways = 1;
  for (let i = 1; i <= small; i++) {
    const factor = large + i;
    ways *= factor / i;
    for (let k = counts.length - 1; k >= factor; k--) counts[k] = (counts[k] ?? 0) - (counts[k - factor] ?? 0);
    for (let k = i; k < counts.length; k++) counts[k] = (counts[k] ?? 0) + (counts[k - i] ?? 0);
  }
  let sum = 0;
  for (const count of counts) sum += count;
  return Math.min(1, sum / ways);
}
