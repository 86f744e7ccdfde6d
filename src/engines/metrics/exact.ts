import {
  deLong,
  type DeLong,
  mcNemarExact,
  newcombePaired,
  normalInterval,
  normalNonInferiority,
  tangoNonInferiority,
  type PairedTable,
} from '../../stats/inference/index';
import { rankAlike } from './alike';
import type { Outcomes, Scored } from './catalogue/metric';
import type { Inference, InferenceOptions, Undefined } from './compare';

/** What only rounding makes of a standard error of 0. */
const rounding = 1e-12;

/** Differences whose distribution is known: no resampling. */

/** DeLong's interval of a difference of areas under the ROC curve. */
export function byDeLong(
  candidate: Scored,
  baseline: Scored,
  weights: Float64Array | undefined,
  { margin, level }: InferenceOptions,
): Inference | Undefined {
  const orders = { candidate: candidate.order, baseline: baseline.order };
  const result = deLong(candidate.labels, candidate.scores, baseline.scores, weights, orders);
  if ('undefined' in result) return result;
  const { delta, standardError } = result;
  if (standardError < rounding && !rankAlike(candidate, baseline)) return withoutVariance(result, { margin, level });
  return {
    interval: normalInterval(delta, standardError, level),
    level,
    pValue: normalNonInferiority(delta, standardError, margin),
    pWorse: normalNonInferiority(-delta, standardError, -margin),
    method: 'delong',
    basis: { units: Math.min(result.positives, result.negatives), of: 'rows of a class' },
  };
}

/**
 * Two models that rank every row of a class equally well (both separate the classes, say) leave no variance to see, and of few rows
 * that says little. A row may lose its whole placement with a chance p and still none of n rows does with (1 − p)ⁿ: the exact bounds
 * of a share that was never seen (Clopper & Pearson 1934), of the rarer class.
 */
function withoutVariance(
  { delta, positives, negatives }: DeLong,
  { margin, level }: Pick<InferenceOptions, 'margin' | 'level'>,
): Inference {
  const rows = Math.min(positives, negatives);
  const unseen = 1 - ((1 - level) / 2) ** (1 / rows);
  const chanceOf = (share: number): number => (share <= 0 ? 1 : Math.max(0, 1 - share) ** rows);
  return {
    interval: [Math.max(-1, delta - unseen), Math.min(1, delta + unseen)],
    level,
    pValue: chanceOf(delta + margin),
    pWorse: chanceOf(-delta - margin),
    method: 'delong',
    note: 'no row tells how much the difference varies: the interval is what so many rows can rule out',
  };
}

/** How often both models, one of them or neither are right. */
export function tableOf(candidate: Outcomes, baseline: Outcomes): PairedTable {
  const cells = [0, 0, 0, 0];
  for (let row = 0; row < candidate.success.length; row++) {
    if (candidate.counted && candidate.counted[row] !== 1) continue;
    const cell = 2 * (candidate.success[row] ?? 0) + (baseline.success[row] ?? 0);
    cells[cell] = (cells[cell] ?? 0) + 1;
  }
  const [neither = 0, baselineOnly = 0, candidateOnly = 0, both = 0] = cells;
  return { both, baselineOnly, candidateOnly, neither };
}

/** Newcombe's interval of the difference of two shares of the same rows, and the test that goes with the margin. */
export function byTable(table: PairedTable, { margin, level }: InferenceOptions): Inference | Undefined {
  const interval = newcombePaired(table, level);
  if ('undefined' in interval) return interval;
  const { baselineOnly, candidateOnly } = table;
  const exact = margin === 0;
  const { better, worse } = mcNemarExact(baselineOnly, candidateOnly);
  const score = exact ? NaN : tangoNonInferiority(table, margin);
  return {
    interval,
    level,
    pValue: exact ? better : score,
    pWorse: exact ? worse : 1 - score,
    discordant: { candidateOnly, baselineOnly },
    method: 'newcombe',
    test: exact ? 'mcnemar-exact' : 'tango-score',
  };
}
