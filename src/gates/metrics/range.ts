import { partsOf, tellingWords } from './naming';

/** Where a number of some kind can lie at all. */
export type Range = readonly [least: number, most: number];

const ranges: readonly (readonly [range: Range, words: string])[] = [
  [
    [0, 1],
    'auc auroc auprc ap map accuracy acc precision recall f1 f2 fbeta specificity sensitivity tpr tnr fpr fnr fdr jaccard iou dice ndcg mrr ece mce',
  ],
  [[-1, 1], 'mcc kappa'],
  [[0, 2], 'brier'],
  [[-Infinity, 1], 'r2'],
  [[1, Infinity], 'perplexity'],
  [
    [0, Infinity],
    'logloss mae mse rmse rmsle msle mape smape medae wer cer latency duration seconds ms bytes memory throughput',
  ],
];

const known = new Map(
  ranges.flatMap(([range, words]) => words.split(' ').map((word): [string, Range] => [word, range])),
);

/** What rounding adds to a sum of shares. */
const slack = 1e-9;

/**
 * Why a number of that name can't have that value: an accuracy of 12. Undefined where it can, and where a word of the name is not
 * known. A name that says percent (`accuracy_percent`) goes to 100.
 */
export function outOfRange(name: string, value: number): string | undefined {
  // A loss may be negative; the logarithm of a probability, its sign turned, may not.
  const parts = partsOf(
    partsOf(name)
      .join('_')
      .replace(/log_loss/, 'logloss'),
  );
  const found = new Set(tellingWords(parts, known).map((word) => known.get(word)));
  const [range] = found;
  if (!range || found.size > 1) return undefined;
  const isPercent = parts.some((part) => /^(?:percent|percentage|pct)$/.test(part));
  const [least, most] = range.map((bound) => (isPercent ? 100 * bound : bound));
  if (least === undefined || most === undefined || (value >= least - slack && value <= most + slack)) return undefined;
  const lies =
    most === Infinity
      ? `is never below ${least}`
      : least === -Infinity
        ? `is never above ${most}`
        : `lies between ${least} and ${most}`;
  const inPercent = most === 1 && value > 1 && value <= 100 ? `; if it is in percent, call it ${name}_percent` : '';
  return `${name} is ${value}, and such a number ${lies}${inPercent}`;
}
