import { Random } from '../random';
import { tooFew } from './ranks';

export interface MaximumMeanDiscrepancy {
  /** The unbiased estimate of MMD², which may be below 0. */
  readonly value: number;
  readonly pValue: number;
  /** σ of the kernel exp(−d²/2σ²). */
  readonly bandwidth: number;
  /** Rows of either sample that were used. */
  readonly rows: readonly [reference: number, current: number];
}

export interface MmdOptions {
  /** At most so many rows of either sample, drawn without replacement: the cost is quadratic. */
  readonly maxRows: number;
  readonly permutations: number;
  /** A hex digest. */
  readonly seed: string;
}

/**
 * Maximum mean discrepancy (Gretton et al. 2012, lemma 6) with a Gaussian kernel whose σ is the median distance of the pooled sample
 * (their mean where the median is 0); p by permutations, the observed one among them. Undefined with fewer than two values in a
 * sample, with infinities, or when all values are the same.
 */
export function maximumMeanDiscrepancy(
  x: Float64Array,
  y: Float64Array,
  { maxRows, permutations, seed }: MmdOptions,
): MaximumMeanDiscrepancy | { readonly undefined: string } {
  const none = tooFew(x, y, 2);
  if (none) return none;
  const [first, second] = [sampled(x, maxRows, new Random(seed, 0)), sampled(y, maxRows, new Random(seed, 1))];
  const pooled = new Float64Array(first.length + second.length);
  pooled.set(first);
  pooled.set(second, first.length);
  if (!pooled.every(Number.isFinite)) return { undefined: 'there are infinite values' };
  const bandwidth = medianDistance(pooled.slice().sort());
  if (bandwidth === 0) return { undefined: 'all values are the same' };
  const kernel = new Kernel(pooled, bandwidth, first.length);
  const members = Uint32Array.from(pooled, (_, i) => i);
  const value = kernel.discrepancy(members);
  const random = new Random(seed, 2);
  let asLarge = 1;
  for (let i = 0; i < permutations; i++) {
    shuffleStart(members, first.length, random);
    // Equal up to rounding counts as equal.
    if (kernel.discrepancy(members) >= value - 1e-12) asLarge++;
  }
  return { value, pValue: asLarge / (permutations + 1), bandwidth, rows: [first.length, second.length] };
}

function sampled(values: Float64Array, most: number, random: Random): Float64Array {
  if (values.length <= most) return values;
  const rows = Uint32Array.from(values, (_, i) => i);
  shuffleStart(rows, most, random);
  return Float64Array.from(rows.subarray(0, most), (row) => values[row] ?? NaN);
}

/** Fisher & Yates, stopped after `count` places. */
function shuffleStart(items: Uint32Array, count: number, random: Random): void {
  for (let i = 0; i < count; i++) {
    const other = i + random.below(items.length - i);
    const kept = items[i] ?? 0;
    items[i] = items[other] ?? 0;
    items[other] = kept;
  }
}

/** The median of all distances of pairs; their mean where it is 0. */
function medianDistance(ascendingValues: Float64Array): number {
  const n = ascendingValues.length;
  const distances = new Float64Array((n * (n - 1)) / 2);
  let [at, sum] = [0, 0];
  for (let i = 1; i < n; i++)
    for (let j = 0; j < i; j++) {
      const distance = (ascendingValues[i] ?? 0) - (ascendingValues[j] ?? 0);
      distances[at++] = distance;
      sum += distance;
    }
  distances.sort();
  const middle = distances.length >>> 1;
  const upper = distances[middle] ?? 0;
  const median = distances.length % 2 === 1 ? upper : (upper + (distances[middle - 1] ?? 0)) / 2;
  return median > 0 ? median : sum / distances.length;
}

/** The kernel's values of all pairs, with what of them no permutation changes summed up once. */
class Kernel {
  private readonly pairs: Float64Array;
  private readonly rowSums: Float64Array;
  private readonly total: number;

  constructor(
    pooled: Float64Array,
    bandwidth: number,
    private readonly first: number,
  ) {
    const n = pooled.length;
    this.pairs = new Float64Array(n * n);
    this.rowSums = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < i; j++) {
        const value = Math.exp(-((((pooled[i] ?? 0) - (pooled[j] ?? 0)) / bandwidth) ** 2) / 2);
        this.pairs[i * n + j] = value;
        this.pairs[j * n + i] = value;
        this.rowSums[i] = (this.rowSums[i] ?? 0) + value;
        this.rowSums[j] = (this.rowSums[j] ?? 0) + value;
      }
    }
    this.total = this.rowSums.reduce((total, row) => total + row, 0);
  }

  /** MMD² when the first `first` of `members` are one sample and the rest the other. */
  discrepancy(members: Uint32Array): number {
    const { pairs, rowSums } = this;
    const n = rowSums.length;
    const [a, b] = [this.first, n - this.first];
    // In ascending order memory is read forwards, which is several times as fast.
    const sample = members.slice(0, a).sort();
    let within = 0;
    let rows = 0;
    for (let i = 0; i < a; i++) {
      const start = (sample[i] ?? 0) * n;
      rows += rowSums[sample[i] ?? 0] ?? 0;
      // Row by row: a million terms in one sum would lose the digits that the difference is made of.
      let row = 0;
      for (let j = 0; j < i; j++) row += pairs[start + (sample[j] ?? 0)] ?? 0;
      within += row;
    }
    within *= 2;
    const across = rows - within;
    const other = this.total - within - 2 * across;
    return within / (a * (a - 1)) + other / (b * (b - 1)) - (2 * across) / (a * b);
  }
}
