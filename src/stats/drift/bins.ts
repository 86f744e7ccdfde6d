import { atPlace } from '../inference/bca';
import { countBelow, mergeRuns, tooFew } from './ranks';

/** How often each category or bin occurs in the two samples; none of them is empty in both. */
export interface Frequencies {
  readonly reference: Float64Array;
  readonly current: Float64Array;
  /** How the bins were made. */
  readonly binning: 'categories' | 'values' | 'quantile' | 'uniform';
}

export type Strategy = 'quantile' | 'uniform';

/** A cut between two bins: before a value, or after it. */
interface Cut {
  readonly at: number;
  readonly after: boolean;
}

/**
 * Bins of two ascending samples, cut by the reference alone; the outer ones are open. At most `bins` different values in both together:
 * each is its own bin. `quantile`: between the reference's k/bins quantiles, lower ends included; a value on which several quantiles
 * fall, which holds more than one bin's share, is a bin of its own, so that a column of mostly zeros keeps its bins. `uniform`: `bins`
 * of equal width over the reference's range. Undefined for an empty sample.
 */
export function binned(
  reference: Float64Array,
  current: Float64Array,
  { bins, strategy }: { readonly bins: number; readonly strategy: Strategy },
): Frequencies | { readonly undefined: string } {
  const none = tooFew(reference, current);
  if (none) return none;
  const values = distinctUpTo(reference, current, bins);
  if (values) {
    const cuts = values.slice(1).map((at) => ({ at, after: false }));
    return { ...countBins(reference, current, cuts), binning: 'values' };
  }
  const cuts = strategy === 'quantile' ? quantileCuts(reference, bins) : uniformCuts(reference, bins);
  if (cuts.some(({ at }) => !Number.isFinite(at)))
    return { undefined: 'infinite values in the reference leave no finite bins' };
  return { ...countBins(reference, current, cuts), binning: strategy };
}

/** The distinct values of both samples when there are no more than `limit`. */
function distinctUpTo(x: Float64Array, y: Float64Array, limit: number): number[] | undefined {
  const values: number[] = [];
  mergeRuns(x, y, ({ value }) => {
    if (values.length <= limit) values.push(value);
  });
  return values.length <= limit ? values : undefined;
}

function quantileCuts(reference: Float64Array, bins: number): Cut[] {
  // Multiplied before it is divided: an edge that is one of the values must not miss it by rounding.
  const edges = Array.from({ length: bins + 1 }, (_, k) => atPlace(reference, (k * (reference.length - 1)) / bins));
  const cuts: Cut[] = [];
  for (const [k, at] of edges.entries()) {
    const repeated = at === edges[k - 1] || at === edges[k + 1];
    const inner = k > 0 && k < bins;
    if (at === edges[k - 1]) continue;
    if (inner || repeated) cuts.push({ at, after: false });
    if (repeated) cuts.push({ at, after: true });
  }
  return cuts;
}

function uniformCuts(reference: Float64Array, bins: number): Cut[] {
  const [low, high] = [reference[0] ?? NaN, reference.at(-1) ?? NaN];
  if (low === high)
    return [
      { at: low, after: false },
      { at: low, after: true },
    ];
  return Array.from({ length: bins - 1 }, (_, k) => ({ at: low + ((high - low) * (k + 1)) / bins, after: false }));
}

function countBins(reference: Float64Array, current: Float64Array, cuts: readonly Cut[]): Omit<Frequencies, 'binning'> {
  const cumulative = (values: Float64Array): number[] => [
    ...cuts.map(({ at, after }) => countBelow(values, at, after)),
    values.length,
  ];
  const counts = (values: Float64Array): number[] => {
    const ends = cumulative(values);
    return ends.map((end, i) => end - (ends[i - 1] ?? 0));
  };
  return withoutEmpty(counts(reference), counts(current));
}

/** Drops what occurs in neither sample. */
export function withoutEmpty(reference: readonly number[], current: readonly number[]): Omit<Frequencies, 'binning'> {
  const kept = [...reference.keys()].filter((i) => (reference[i] ?? 0) + (current[i] ?? 0) > 0);
  return {
    reference: Float64Array.from(kept, (i) => reference[i] ?? 0),
    current: Float64Array.from(kept, (i) => current[i] ?? 0),
  };
}
