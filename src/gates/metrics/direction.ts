import { directionInCatalogue } from '../../engines/metrics/index';
import { partsOf, tellingWords } from './naming';
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

/** Words after or before which a number may be of something else: a rate, a change. */
const turning = new Set(['per', 'to', 'of', 'delta', 'diff', 'change', 'drop', 'gap', 'time']);

/** A size is better small where it is one of these; a sample's isn't. */
const sized = ['model', 'file', 'artifact', 'checkpoint', 'disk', 'memory'];

/**
 * Which way is better for a number of that name (`val.log_loss`, `p95_latency_ms`). Undefined where a word of it is not known: it
 * may turn the others round (`time_to_accuracy`, `tokens_per_ms`).
 */
export function directionOf(name: string): Direction | undefined {
  const parts = partsOf(name);
  const keys = name.split('.');
  const listed = directionInCatalogue(keys.pop() ?? '');
  // What a group of numbers is called says nothing, unless it could turn them round.
  if (listed !== undefined && !partsOf(keys.join('.')).some((part) => known.has(part) || turning.has(part)))
    return listed === 'none' ? undefined : listed;
  if (parts.includes('size') && !parts.some((part) => sized.includes(part))) return undefined;
  const found = new Set(tellingWords(parts, known).map((word) => known.get(word)));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
