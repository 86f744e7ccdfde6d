import type { Task } from './data';

/** What is measured when nobody asks for a metric; the second list where the table has scores that fit. */
export const defaultMetrics: Readonly<
  Record<Task, { decisions: readonly string[]; scores: readonly string[]; probabilities: readonly string[] }>
> = {
  binary: {
    decisions: ['accuracy', 'balanced_accuracy', 'precision', 'recall', 'f1', 'mcc'],
    scores: ['roc_auc', 'average_precision'],
    probabilities: ['log_loss', 'brier', 'ece'],
  },
  multiclass: {
    decisions: ['accuracy', 'balanced_accuracy', 'f1(average=macro)', 'mcc'],
    scores: [],
    probabilities: ['roc_auc(multi_class=ovr)', 'log_loss'],
  },
  regression: { decisions: ['mae', 'rmse', 'r2', 'median_ae'], scores: [], probabilities: [] },
  ranking: { decisions: [], scores: ['ndcg', 'ndcg(k=10)'], probabilities: [] },
};
