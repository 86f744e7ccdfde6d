import { cramerVonMisesUpper } from '../distributions/cramer-von-mises';
import { kolmogorovUpper, smirnovExact } from '../distributions/kolmogorov';
import { normalUpper } from '../distributions/normal';
import { mannWhitneyLower } from '../distributions/rank-sums';
import { exactCramerVonMises } from './cramer-von-mises-exact';
import { mergeRuns, tooFew } from './ranks';

/**
 * Tests of H0 "both samples come from one distribution". Samples are ascending and without NaN, infinities have their place; each is
 * undefined for an empty sample. Values are those of scipy's functions of the same names with their defaults.
 */
export interface TwoSampleTest {
  readonly statistic: number;
  readonly pValue: number;
  readonly method: 'exact' | 'asymptotic';
}

export type Tested = TwoSampleTest | { readonly undefined: string };

/** scipy's `ks_2samp` is exact up to so many rows of either sample. */
const smirnovRows = 10_000;

/**
 * Kolmogorov–Smirnov: the largest distance of the two distribution functions. With ties the p-value is conservative. The asymptotic one
 * is the one-sample distribution with nm/(n + m) rows.
 */
export function kolmogorovSmirnov(x: Float64Array, y: Float64Array): Tested {
  const none = tooFew(x, y);
  if (none) return none;
  let statistic = 0;
  mergeRuns(x, y, ({ before, tied }) => {
    statistic = Math.max(statistic, Math.abs((before[0] + tied[0]) / x.length - (before[1] + tied[1]) / y.length));
  });
  if (Math.max(x.length, y.length) <= smirnovRows)
    return { statistic, pValue: smirnovExact(x.length, y.length, statistic), method: 'exact' };
  const rows = roundHalfEven((x.length / (x.length + y.length)) * y.length);
  return { statistic, pValue: kolmogorovUpper(rows, statistic), method: 'asymptotic' };
}

/** numpy's rounding, which scipy applies to the number of rows. */
function roundHalfEven(value: number): number {
  const rounded = Math.round(value);
  return rounded - value === 0.5 && rounded % 2 === 1 ? rounded - 1 : rounded;
}

/** scipy's `cramervonmises_2samp` is exact up to so many rows of both samples. */
const cramerRows = 20;

/** Cramér–von Mises (Anderson 1962): the squared distance of the two distribution functions over the pooled sample; ties by midranks. */
export function cramerVonMises(x: Float64Array, y: Float64Array): Tested {
  const none = tooFew(x, y, 2);
  if (none) return none;
  const [n, m] = [x.length, y.length];
  const [total, product] = [n + m, n * m];
  let [first, second] = [0, 0];
  mergeRuns(x, y, ({ before, tied }) => {
    // Midrank less the place in its own sample, squared and summed over the run: places go up by one.
    const midrank = before[0] + before[1] + (tied[0] + tied[1] + 1) / 2;
    first += squaresOver(midrank - before[0], tied[0]);
    second += squaresOver(midrank - before[1], tied[1]);
  });
  const u = n * first + m * second;
  const statistic = u / (product * total) - (4 * product - 1) / (6 * total);
  if (Math.max(n, m) <= cramerRows) return { statistic, pValue: exactCramerVonMises(u, n, m), method: 'exact' };
  // Matched to the limit by its mean and variance: equations 11, 14 and 15 of Anderson.
  const mean = (1 + 1 / total) / 6;
  const variance =
    ((total + 1) * (4 * product * total - 3 * (n * n + m * m) - 2 * product)) / (180 * total * total * product);
  const standardised = 1 / 6 + (statistic - mean) / Math.sqrt(45 * variance);
  return { statistic, pValue: cramerVonMisesUpper(standardised), method: 'asymptotic' };
}

/** (offset − 1)² + (offset − 2)² + … , `count` terms. */
function squaresOver(offset: number, count: number): number {
  const middle = offset - (count + 1) / 2;
  return count * middle * middle + (count * (count * count - 1)) / 12;
}

/** scipy's `mannwhitneyu`: exact when a sample has no more rows than this and nothing is tied. */
const mannWhitneyRows = 8;
/** … and the table of the exact distribution has no more entries than this. */
const mannWhitneyTable = 2e7;

/** Mann–Whitney U of the first sample, two-sided; the normal approximation is corrected for ties and continuity. */
export function mannWhitney(x: Float64Array, y: Float64Array): Tested {
  const none = tooFew(x, y);
  if (none) return none;
  const [n, m] = [x.length, y.length];
  const total = n + m;
  let statistic = 0;
  let tieTerm = 0;
  mergeRuns(x, y, ({ before, tied }) => {
    statistic += tied[0] * (before[1] + tied[1] / 2);
    const size = tied[0] + tied[1];
    tieTerm += size * (size * size - 1);
  });
  const larger = Math.max(statistic, n * m - statistic);
  if (Math.min(n, m) <= mannWhitneyRows && tieTerm === 0 && n * m <= mannWhitneyTable) {
    return { statistic, pValue: Math.min(1, 2 * mannWhitneyLower(n * m - larger, n, m)), method: 'exact' };
  }
  const variance = ((n * m) / 12) * (total + 1 - tieTerm / (total * (total - 1)));
  // All values tied: nothing differs.
  if (!(variance > 0)) return { statistic, pValue: 1, method: 'asymptotic' };
  const z = (larger - (n * m) / 2 - 0.5) / Math.sqrt(variance);
  return { statistic, pValue: Math.min(1, 2 * normalUpper(z)), method: 'asymptotic' };
}
