import { defined, undefinedBecause, type Value } from '../value';

/** Weight of the rows by what the decision gave them: a benefit of 0 (false negative), 1 (right) or 2 (false positive). */
export interface Benefits {
  readonly none: number;
  readonly right: number;
  readonly extra: number;
}

/**
 * Generalised entropy index of the benefits b = 1 + prediction − label (Speicher 2018): 0 where all get the same. alpha 1 is
 * Theil's index, with 0 ln 0 = 0; alpha 0 the mean log deviation, undefined where somebody gets nothing. AIF360's values, but
 * for alpha 0, where its code divides by the mean once more than its formula.
 */
export function generalizedEntropy({ none, right, extra }: Benefits, alpha: number): Value {
  const total = none + right + extra;
  if (total === 0) return undefinedBecause('there are no rows, or their weights sum to 0');
  const mean = (right + 2 * extra) / total;
  if (mean === 0) return undefinedBecause('nobody gets any benefit: every row is a false negative');
  const term = termOf(alpha, mean);
  const sum = [
    [none, 0],
    [right, 1],
    [extra, 2],
  ].reduce((acc, [weight = 0, benefit = 0]) => (weight === 0 ? acc : acc + weight * term(benefit)), 0);
  return Number.isFinite(sum)
    ? defined(sum / total)
    : undefinedBecause(`a row without benefit has no term for alpha=${alpha}`);
}

function termOf(alpha: number, mean: number): (benefit: number) => number {
  if (alpha === 1) return (benefit) => (benefit === 0 ? 0 : (benefit / mean) * Math.log(benefit / mean));
  if (alpha === 0) return (benefit) => -Math.log(benefit / mean);
  return (benefit) => ((benefit / mean) ** alpha - 1) / (alpha * (alpha - 1));
}

/** Standard deviation of the benefits over their mean: √(2 × generalised entropy with alpha 2). */
export function coefficientOfVariation(benefits: Benefits): Value {
  const index = generalizedEntropy(benefits, 2);
  return 'value' in index ? defined(Math.sqrt(Math.max(0, 2 * index.value))) : index;
}
