import type { Weights } from './mean';

/** What a row is or was taken for: an index into the classes. In a binary task 1 is the positive class. */
export type Codes = Uint8Array | Int32Array;

/**
 * The margins and the diagonal of a confusion matrix, which is all that most metrics of decisions need: linear in the number
 * of classes, where the matrix is quadratic.
 */
export interface ClassCounts {
  readonly classes: number;
  /** Weight of the rows of each class. */
  readonly actual: Float64Array;
  /** Weight of the rows taken for each class. */
  readonly predicted: Float64Array;
  /** Weight of the rows of each class that were taken for it. */
  readonly correct: Float64Array;
  readonly total: number;
}

export function countClasses(labels: Codes, predictions: Codes, classes: number, weights: Weights): ClassCounts {
  const actual = new Float64Array(classes);
  const predicted = new Float64Array(classes);
  const correct = new Float64Array(classes);
  let total = 0;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? 0;
    const prediction = predictions[i] ?? 0;
    const weight = weights ? (weights[i] ?? 0) : 1;
    actual[label] = (actual[label] ?? 0) + weight;
    predicted[prediction] = (predicted[prediction] ?? 0) + weight;
    if (label === prediction) correct[label] = (correct[label] ?? 0) + weight;
    total += weight;
  }
  return { classes, actual, predicted, correct, total };
}

/** Which classes occur among labels or predictions: over these a macro average runs (scikit-learn's `unique_labels`). */
export function classesPresent(labels: Codes, predictions: Codes, classes: number): Uint8Array {
  const present = new Uint8Array(classes);
  for (const codes of [labels, predictions])
    // eslint-disable-next-line @typescript-eslint/prefer-for-of -- over arrays of two types its iterator takes many times as long
    for (let i = 0; i < codes.length; i++) present[codes[i] ?? 0] = 1;
  return present;
}

/** The confusion matrix, row-major: cell `true × classes + predicted` holds the weight of these rows. */
export function confusionMatrix(labels: Codes, predictions: Codes, classes: number, weights: Weights): Float64Array {
  const cells = new Float64Array(classes * classes);
  for (let i = 0; i < labels.length; i++) {
    const cell = (labels[i] ?? 0) * classes + (predictions[i] ?? 0);
    cells[cell] = (cells[cell] ?? 0) + (weights ? (weights[i] ?? 0) : 1);
  }
  return cells;
}
