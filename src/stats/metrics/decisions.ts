import { defined, undefinedBecause, type Value } from '../value';
import type { ClassCounts, Codes } from './counts';
import { noWeight, totalWeight, type Weights } from './mean';

/** Metrics of decisions (labels against predicted labels). All are undefined where the rows weigh nothing. */

function nothing({ total }: ClassCounts): Value | undefined {
  return total === 0 ? undefinedBecause('there are no rows, or their weights sum to 0') : undefined;
}

const at = (values: Float64Array, index: number): number => values[index] ?? 0;
const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** Share of the rows that were taken for what they are. */
export function accuracy(counts: ClassCounts): Value {
  return nothing(counts) ?? defined(sum(counts.correct) / counts.total);
}

/**
 * Mean recall over the classes that occur among the labels (scikit-learn `balanced_accuracy_score`); `adjusted` rescales it so
 * that chance is 0. A class that was predicted but never occurs is left out, and the note says so.
 */
export function balancedAccuracy(counts: ClassCounts, adjusted: boolean): Value {
  let recalls = 0;
  let occurring = 0;
  let onlyPredicted = 0;
  for (let c = 0; c < counts.classes; c++) {
    if (at(counts.actual, c) > 0) {
      occurring++;
      recalls += at(counts.correct, c) / at(counts.actual, c);
    } else if (at(counts.predicted, c) > 0) onlyPredicted++;
  }
  const mean = recalls / occurring;
  if (adjusted && occurring === 1) return undefinedBecause('the labels hold one class only, so chance is 1');
  const chance = 1 / occurring;
  return (
    nothing(counts) ??
    defined(
      adjusted ? (mean - chance) / (1 - chance) : mean,
      onlyPredicted === 0 ? undefined : `left out ${classes(onlyPredicted)} without a row of that label`,
    )
  );
}

const classes = (count: number): string => (count === 1 ? 'a class' : `${count} classes`);

/** How the rates of several classes become one number; `binary` takes the positive class alone. */
export type Average = 'binary' | 'micro' | 'macro' | 'weighted';

export interface Averaging {
  readonly average: Average;
  /** The value of 0/0: NaN makes it undefined (and leaves the class out of an average). scikit-learn's default is 0. */
  readonly zeroDivision: number;
  /** Which classes occur in the data; a macro average runs over these. */
  readonly present: Uint8Array;
}

/** A rate as its two halves, for one class or the sums over several. */
export type Fraction = (correct: number, actual: number, predicted: number, total: number) => readonly [number, number];

export const precision: Fraction = (correct, _actual, predicted) => [correct, predicted];
export const recall: Fraction = (correct, actual) => [correct, actual];
export const jaccard: Fraction = (correct, actual, predicted) => [correct, actual + predicted - correct];
/** Recall of the rest: of the rows that are not of the class, the share that were not taken for it. */
export const specificity: Fraction = (correct, actual, predicted, total) => [
  total - actual - (predicted - correct),
  total - actual,
];
/** F-measure: beta is how many times recall counts as much as precision (van Rijsbergen 1979). */
export function fbeta(beta: number): Fraction {
  const square = beta * beta;
  return (correct, actual, predicted) => [(1 + square) * correct, square * actual + predicted];
}

/**
 * A rate of one class or averaged over the classes, as scikit-learn's `precision_recall_fscore_support` and `jaccard_score`: `micro`
 * divides the sums, `macro` takes the mean over the classes present, `weighted` weighs them by their true rows. Where the
 * denominator is 0 the rate is `zeroDivision`, and the note says so.
 */
export function averagedRate(counts: ClassCounts, fraction: Fraction, averaging: Averaging): Value {
  const { average, zeroDivision, present } = averaging;
  const { actual, predicted, correct, total } = counts;
  const empty = nothing(counts);
  if (empty) return empty;
  if (average === 'binary')
    return quotient(fraction(at(correct, 1), at(actual, 1), at(predicted, 1), total), zeroDivision);
  if (average === 'micro') {
    // Every row counts once for each class here, as in one matrix of all one-against-rest decisions.
    const occurring = present.reduce((count, flag) => count + flag, 0);
    return quotient(fraction(sum(correct), sum(actual), sum(predicted), total * occurring), zeroDivision);
  }
  const rates: number[] = [];
  const weights: number[] = [];
  let conventions = 0;
  for (let c = 0; c < counts.classes; c++) {
    if (present[c] !== 1) continue;
    const [numerator, denominator] = fraction(at(correct, c), at(actual, c), at(predicted, c), total);
    if (denominator === 0) conventions++;
    const rate = denominator === 0 ? zeroDivision : numerator / denominator;
    if (Number.isNaN(rate)) continue;
    rates.push(rate);
    weights.push(average === 'macro' ? 1 : at(actual, c));
  }
  if (rates.length === 0) return undefinedBecause('the rate is 0/0 for every class');
  const weight = weights.reduce((acc, value) => acc + value, 0);
  // Classes without true rows only: scikit-learn averages them plainly.
  const weighted = rates.reduce((acc, rate, i) => acc + rate * (weight === 0 ? 1 : (weights[i] ?? 0)), 0);
  const note = conventions === 0 ? undefined : `the rate of ${classes(conventions)} is 0/0, ${taken(zeroDivision)}`;
  return defined(weighted / (weight === 0 ? rates.length : weight), note);
}

function quotient([numerator, denominator]: readonly [number, number], zeroDivision: number): Value {
  if (denominator !== 0) return defined(numerator / denominator);
  if (Number.isNaN(zeroDivision)) return undefinedBecause('0/0: no row counts in the denominator');
  return defined(zeroDivision, `0/0, ${taken(zeroDivision)}: no row counts in the denominator`);
}

const taken = (zeroDivision: number): string =>
  Number.isNaN(zeroDivision) ? 'left out of the average' : `taken as ${zeroDivision}`;

/**
 * Matthews' correlation coefficient (Gorodkin 2004 for several classes). As in scikit-learn 0 where labels or predictions hold
 * one class only, with a note.
 */
export function matthews(counts: ClassCounts): Value {
  const { actual, predicted, correct, total } = counts;
  const dot = (a: Float64Array, b: Float64Array): number => a.reduce((acc, value, i) => acc + value * at(b, i), 0);
  const covariance = sum(correct) * total - dot(actual, predicted);
  const product = (total * total - dot(predicted, predicted)) * (total * total - dot(actual, actual));
  const empty = nothing(counts);
  if (empty) return empty;
  return product > 0
    ? defined(covariance / Math.sqrt(product))
    : defined(0, '0/0, taken as 0: labels or predictions hold one class only');
}

export type KappaWeights = 'none' | 'linear' | 'quadratic';

/**
 * Cohen's kappa: agreement beyond chance. With `linear` or `quadratic` weights a disagreement costs the distance of the classes
 * or its square, by their order. Undefined where labels and predictions hold the same single class.
 */
export function cohenKappa(
  labels: Codes,
  predictions: Codes,
  counts: ClassCounts,
  kind: KappaWeights,
  weights: Weights,
): Value {
  const { actual, predicted, correct, total } = counts;
  const empty = nothing(counts);
  if (empty) return empty;
  const observed = kind === 'none' ? total - sum(correct) : distance(labels, predictions, kind, weights);
  const expected = expectedDistance(actual, predicted, kind) / total;
  if (!(expected > 0))
    return undefinedBecause('labels and predictions hold the same single class, so chance agreement is 1');
  return defined(1 - observed / expected);
}

function distance(labels: Codes, predictions: Codes, kind: 'linear' | 'quadratic', weights: Weights): number {
  let result = 0;
  for (let i = 0; i < labels.length; i++) {
    const apart = Math.abs((labels[i] ?? 0) - (predictions[i] ?? 0));
    result += (kind === 'linear' ? apart : apart * apart) * (weights ? (weights[i] ?? 0) : 1);
  }
  return result;
}

/** Σ actual[i] × predicted[j] × distance(i, j), in time linear in the classes. */
function expectedDistance(actual: Float64Array, predicted: Float64Array, kind: KappaWeights): number {
  let result = 0;
  if (kind === 'none') {
    const all = sum(predicted);
    for (let i = 0; i < actual.length; i++) result += at(actual, i) * (all - at(predicted, i));
    return result;
  }
  if (kind === 'quadratic') {
    const [first, second] = [sum(actual), sum(predicted)];
    const moment = (values: Float64Array, power: number, from: number): number =>
      values.reduce((acc, value, i) => acc + value * (i - from) ** power, 0);
    // From the middle of the classes that occur: far from 0 the terms would cancel out, and not wholly.
    const middle = Math.round((moment(actual, 1, 0) + moment(predicted, 1, 0)) / (first + second));
    return (
      moment(actual, 2, middle) * second -
      2 * moment(actual, 1, middle) * moment(predicted, 1, middle) +
      first * moment(predicted, 2, middle)
    );
  }
  // Between class i and i + 1 lies one step for every pair on both sides of it.
  const [allActual, allPredicted] = [sum(actual), sum(predicted)];
  let [belowActual, belowPredicted] = [0, 0];
  for (let i = 0; i + 1 < actual.length; i++) {
    belowActual += at(actual, i);
    belowPredicted += at(predicted, i);
    result += belowActual * (allPredicted - belowPredicted) + (allActual - belowActual) * belowPredicted;
  }
  return result;
}

/** Share of `hits` (1 or 0 a row) among the rows: top-k accuracy and the like. */
export function share(hits: Uint8Array, weights: Weights): Value {
  const total = totalWeight(hits.length, weights);
  if (total === 0) return undefinedBecause(noWeight(hits.length));
  let hit = 0;
  for (let i = 0; i < hits.length; i++) if (hits[i] === 1) hit += weights ? (weights[i] ?? 0) : 1;
  return defined(hit / total);
}
