import type { Direction } from './outcome';

/** Words in the name of a number by which it is known which way is better. */
const words: Readonly<Record<Direction, string>> = {
  higher:
    'auc auroc auprc ap map accuracy acc precision recall f1 f2 fbeta r2 specificity sensitivity tpr tnr mcc kappa ndcg mrr jaccard iou dice bleu rouge throughput successful passed',
  lower:
    'loss logloss error err mae mse rmse rmsle msle mape smape medae deviance perplexity wer cer brier ece mce fpr fnr fdr latency duration seconds ms cost size bytes memory violations unsuccessful failed exceptions crashed drifted difference distance',
};

const known = new Map(
  (['higher', 'lower'] as const).flatMap((direction) =>
    words[direction].split(' ').map((word): [string, Direction] => [word, direction]),
  ),
);

/** Words that say of what, how much of it or in which unit. */
const neutral =
  /^(?:\d+|p\d+|ms|s|sec|secs|seconds|mb|kb|gb|usd|eur|avg|mean|median|max|min|std|total|train|test|val|valid|validation|eval|dev|holdout|macro|micro|weighted|avg|score|value|ratio|rate|percent|pct|at|k|mean|x|y|new|final|best)$/;

/** Which way is better for a number of that name (`val.log_loss`, `p95_latency_ms`); undefined where the name doesn't say, or says both. */
export function directionOf(name: string): Direction | undefined {
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const telling = parts.filter((word) => known.has(word) || !neutral.test(word));
  // The last word is what is counted: `cost_savings` are savings.
  const last = known.get(telling.at(-1) ?? '');
  const found = new Set(telling.map((word) => known.get(word)).filter((direction) => direction !== undefined));
  return found.size === 1 ? last : undefined;
}
