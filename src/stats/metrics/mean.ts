import { defined, undefinedBecause, type Value } from '../value';

/** Row weights: how much each row counts, ≥ 0 and finite; `undefined` counts every row once. */
export type Weights = Float64Array | undefined;

/** Terms that are added up before their sum joins the total, which keeps the rounding error small at a million rows. */
const block = 1024;

/** Σ weight × value. Empty input sums to 0. */
export function weightedSum(values: Float64Array, weights: Weights): number {
  let total = 0;
  for (let start = 0; start < values.length; start += block) {
    const end = Math.min(start + block, values.length);
    let part = 0;
    if (weights) for (let i = start; i < end; i++) part += (values[i] ?? 0) * (weights[i] ?? 0);
    else for (let i = start; i < end; i++) part += values[i] ?? 0;
    total += part;
  }
  return total;
}

/** Σ weight: the number of rows where there are no weights. */
export function totalWeight(rows: number, weights: Weights): number {
  return weights ? weightedSum(weights, undefined) : rows;
}

/**
 * Σ weight × value / Σ weight: what every metric that is the mean of a loss per row comes down to. Undefined without rows, and
 * where the weights sum to 0.
 */
export function weightedMean(values: Float64Array, weights: Weights): Value {
  const total = totalWeight(values.length, weights);
  if (total === 0) return undefinedBecause(noWeight(values.length));
  return defined(weightedSum(values, weights) / total);
}

export function noWeight(rows: number): string {
  return rows === 0 ? 'there are no rows' : 'the weights sum to 0';
}
