import { defined, undefinedBecause, type Value } from '../value';
import { mergeRuns, tooFew } from './ranks';

/** Distances of two ascending samples without NaN. Undefined for an empty sample or with an infinity. */
function distance(x: Float64Array, y: Float64Array, between: (gap: number) => number): Value {
  const none = tooFew(x, y);
  if (none) return none;
  if (![x[0], y[0], x.at(-1), y.at(-1)].every(Number.isFinite)) return undefinedBecause('there are infinite values');
  let sum = 0;
  let last = NaN;
  mergeRuns(x, y, ({ value, before }) => {
    if (!Number.isNaN(last)) sum += between(Math.abs(before[0] / x.length - before[1] / y.length)) * (value - last);
    last = value;
  });
  return defined(sum);
}

/** ∫ |F − G|, the earth mover's distance, in the units of the values: scipy's `wasserstein_distance`. */
export function wasserstein(x: Float64Array, y: Float64Array): Value {
  return distance(x, y, (gap) => gap);
}

/** √(2 ∫ (F − G)²): scipy's `energy_distance`. */
export function energyDistance(x: Float64Array, y: Float64Array): Value {
  const square = distance(x, y, (gap) => gap * gap);
  return 'value' in square ? defined(Math.sqrt(2 * square.value)) : square;
}

/** The population standard deviation (denominator n). Undefined without values or with an infinity. */
export function standardDeviation(values: Float64Array): Value {
  if (values.length === 0) return undefinedBecause('there are no values');
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return defined(Math.sqrt(squares / values.length));
}
