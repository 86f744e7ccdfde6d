import { normalUpper } from '../distributions/normal';
import { signedRankCounts } from '../distributions/rank-sums';

export interface Wilcoxon {
  /** The smaller of the two rank sums. */
  readonly statistic: number;
  /** Two-sided, H0: the differences are symmetric about 0. */
  readonly pValue: number;
  readonly method: 'exact' | 'normal';
  /** Differences of 0, which are left out. */
  readonly zeros: number;
}

/** scipy's rule ("auto"): exact up to 50 differences without ties or zeros, and up to 13 with. */
const exactWithout = 50;
const exactWith = 13;

/**
 * Wilcoxon's signed-rank test of differences of the same rows; ties share midranks, zeros are dropped, the normal approximation has
 * no continuity correction: scipy's `wilcoxon(d)`. All differences 0: p = 1. Undefined without any. NaN is the caller's to refuse.
 */
export function wilcoxon(differences: Float64Array): Wilcoxon | { readonly undefined: string } {
  if (differences.length === 0) return { undefined: 'there are no rows' };
  const kept = differences.filter((difference) => difference !== 0).sort((a, b) => Math.abs(a) - Math.abs(b));
  const n = kept.length;
  const zeros = differences.length - n;
  if (n === 0) return { statistic: 0, pValue: 1, method: 'exact', zeros };
  const doubled = new Float64Array(n);
  let plus = 0;
  let tieTerm = 0;
  for (let start = 0; start < n;) {
    let end = start + 1;
    while (end < n && Math.abs(kept[end] ?? 0) === Math.abs(kept[start] ?? 0)) end++;
    for (let i = start; i < end; i++) {
      doubled[i] = start + end + 1;
      if ((kept[i] ?? 0) > 0) plus += start + end + 1;
    }
    const size = end - start;
    tieTerm += size ** 3 - size;
    start = end;
  }
  const total = n * (n + 1);
  const smaller = Math.min(plus, total - plus);
  const statistic = smaller / 2;
  const exact = differences.length <= (tieTerm === 0 && zeros === 0 ? exactWithout : exactWith);
  if (exact) {
    let ways = 0;
    const counts = signedRankCounts(doubled);
    for (let sum = 0; sum <= smaller; sum++) ways += counts[sum] ?? 0;
    return { statistic, pValue: Math.min(1, (2 * ways) / 2 ** n), method: 'exact', zeros };
  }
  const deviation = Math.sqrt((n * (n + 1) * (2 * n + 1) - tieTerm / 2) / 24);
  return {
    statistic,
    pValue: Math.min(1, 2 * normalUpper((total / 4 - statistic) / deviation)),
    method: 'normal',
    zeros,
  };
}
