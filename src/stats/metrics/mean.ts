import { defined, undefinedBecause, type Value } from '../value';

/**
 * Row weights: how much each row counts, ≥ 0 and finite; `undefined` counts every row once. Bytes are how often a resample drew it:
 * so small that a large table's fit a processor's cache.
 */
export type Weights = Float64Array | Uint8Array | undefined;

/** Terms that are added up before their sum joins the total, which keeps the rounding error small at a million rows. */
const block = 1024;

/** Σ weight × value. Empty input sums to 0. */
export function weightedSum(values: Float64Array | Uint8Array, weights: Weights): number {
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

/** Σ count × weight × value / Σ count × weight of a resample in which row i stands `counts[i]` times: NaN where nothing weighs. */
export function resampledMean(values: Float64Array, weights: Weights): (counts: Uint8Array) => number {
  const products = weights ? values.map((value, row) => value * (weights[row] ?? 0)) : values;
  return (counts) => {
    let [sum, total] = [0, 0];
    for (let start = 0; start < counts.length; start += block) {
      const end = Math.min(start + block, counts.length);
      let [part, drawn] = [0, 0];
      if (weights)
        for (let i = start; i < end; i++) {
          const count = counts[i] ?? 0;
          part += count * (products[i] ?? 0);
          drawn += count * (weights[i] ?? 0);
        }
      else
        for (let i = start; i < end; i++) {
          const count = counts[i] ?? 0;
          part += count * (products[i] ?? 0);
          drawn = (drawn + count) | 0;
        }
      sum += part;
      total += drawn;
    }
    return sum / total;
  };
}

/** How far each row pulls the mean from where it is, in units that an acceleration doesn't depend on. */
export function influencesOnMean(values: Float64Array, weights: Weights): Float64Array {
  const mean = weightedSum(values, weights) / totalWeight(values.length, weights);
  return values.map((value, row) => (value - mean) * (weights ? (weights[row] ?? 0) : 1));
}
