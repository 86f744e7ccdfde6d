import { binomialTerm } from './saddle-point';

/** `marked` of `rows` in each of two samples. */
export interface TwoSamples {
  readonly marked: readonly [first: number, second: number];
  readonly rows: readonly [first: number, second: number];
}

/** scipy.stats.fisher_exact counts tables as likely as the observed one up to this, against rounding. */
const tie = 1 + 1e-7;

/**
 * Fisher's exact test: given how many are marked in all, how likely are `marked[0]` of the first sample, or fewer, or more; two-sided
 * is the sum over all tables not likelier than this one (R, scipy). Linear in the number of tables that are likely at all.
 */
export function fisherExact({ marked: [a, c], rows: [n, m] }: TwoSamples): {
  readonly twoSided: number;
  readonly fewer: number;
  readonly more: number;
} {
  const all = a + c;
  const low = Math.max(0, all - m);
  const high = Math.min(all, n);
  const share = all / (n + m);
  const term = (x: number): number =>
    (binomialTerm(x, n, share, 1 - share) * binomialTerm(all - x, m, share, 1 - share)) /
    binomialTerm(all, n + m, share, 1 - share);
  const observed = term(a);
  if (observed === 0) return a < n * share ? { twoSided: 0, fewer: 0, more: 1 } : { twoSided: 0, fewer: 1, more: 0 };
  const below = tail(a, low, -1, observed, [n, m, all]);
  const above = tail(a, high, 1, observed, [n, m, all]);
  return {
    twoSided: Math.min(1, observed + below.notLikelier + above.notLikelier),
    fewer: Math.min(1, observed + below.sum),
    more: Math.min(1, observed + above.sum),
  };
}

/** Sums the terms beyond `from` up to `end` by the ratio of neighbours, and those of them that are not likelier than `observed`. */
function tail(
  from: number,
  end: number,
  step: 1 | -1,
  observed: number,
  [n, m, all]: readonly [number, number, number],
): { sum: number; notLikelier: number } {
  let term = observed;
  let sum = 0;
  let notLikelier = 0;
  let falling = false;
  for (let x = from; x !== end; x += step) {
    const ratio =
      step === 1
        ? ((n - x) * (all - x)) / ((x + 1) * (m - all + x + 1))
        : (x * (m - all + x)) / ((n - x + 1) * (all - x + 1));
    term *= ratio;
    sum += term;
    if (term <= observed * tie) notLikelier += term;
    falling ||= ratio < 1;
    if (falling && term <= sum * 1e-18 && term <= notLikelier * 1e-18) break;
  }
  return { sum, notLikelier };
}
