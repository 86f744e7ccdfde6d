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

/** Which way is better for a number of that name (`val.log_loss`, `p95_latency_ms`); undefined where the name doesn't say, or says both. */
export function directionOf(name: string): Direction | undefined {
  const found = new Set<Direction>();
  for (const word of name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)) {
    const direction = known.get(word);
    if (direction) found.add(direction);
  }
  const [only, other] = found;
  return other === undefined ? only : undefined;
}
