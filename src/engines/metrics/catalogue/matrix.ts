import { UsageError } from '../../../errors';
import { confusionMatrix } from '../../../stats/metrics/counts';
import { defined, undefinedBecause } from '../../../stats/value';
import type { BinaryData, MulticlassData } from '../data';
import { choice, words, type ValuesOf } from '../parameters';
import { binaryDecider, multiclassDecider } from './decisions';
import { metric, type Decisions, type Metric } from './metric';

/** A larger table can't be read any more. */
const mostCells = 100 * 100;

const parameters = {
  cell: words(),
  normalize: choice(['none', 'true', 'pred', 'all'], 'none'),
};
type Values = ValuesOf<typeof parameters>;

/** Cells of a binary matrix by their usual names, as (true class, predicted class). */
const binaryCells: Readonly<Record<string, readonly [number, number]>> = {
  tn: [0, 0],
  fp: [0, 1],
  fn: [1, 0],
  tp: [1, 1],
};

/**
 * The confusion matrix: a table, in `matrix` of the measurement (rows true, columns predicted; scikit-learn `confusion_matrix`), or
 * one of its cells as a number: `cell=fp`, `cell=[cat, dog]` (true, predicted).
 */
function matrixMetric<D extends { readonly classes: readonly string[]; readonly weights: Float64Array | undefined }>(
  decide: (data: D) => Decisions,
): Metric<D> {
  return metric<D, typeof parameters>({
    name: 'confusion_matrix',
    direction: 'none',
    parameters,
    needs: ['prediction'],
    undefinedWhen: 'always without cell=, being a table (in `matrix`); 0/0 with normalize=',
    prepare(data, values, expression) {
      const { labels, predictions } = decide(data);
      if (values.cell.length === 0)
        return () => undefinedBecause('it is a table, not a number: see matrix, or ask for one cell=');
      const [actual, predicted] = cellOf(values.cell, data.classes, expression.text);
      return (weights) => {
        const cells = normalized(
          confusionMatrix(labels, predictions, data.classes.length, weights),
          data.classes.length,
          values,
        );
        const value = cells[actual * data.classes.length + predicted] ?? NaN;
        return Number.isNaN(value) ? undefinedBecause('0/0: no row counts in the denominator') : defined(value);
      };
    },
    details(data, values) {
      const { labels, predictions } = decide(data);
      const n = data.classes.length;
      if (values.cell.length > 0 || n * n > mostCells) return {};
      const cells = normalized(confusionMatrix(labels, predictions, n, data.weights), n, values);
      const shown = [...cells].map((cell) => (Number.isNaN(cell) ? null : cell));
      return { classes: data.classes, matrix: data.classes.map((_, row) => shown.slice(row * n, (row + 1) * n)) };
    },
  });
}

function cellOf(cell: readonly string[], classes: readonly string[], text: string): readonly [number, number] {
  const [first = '', second] = cell;
  const named =
    second === undefined && classes.length === 2 && Object.hasOwn(binaryCells, first) ? binaryCells[first] : undefined;
  if (named) return named;
  const [actual, predicted] = [classes.indexOf(first), classes.indexOf(second ?? '')];
  if (cell.length === 2 && actual >= 0 && predicted >= 0) return [actual, predicted];
  throw new UsageError(
    `metric ${text}: cell is [true class, predicted class]${classes.length === 2 ? ', or tn, fp, fn, tp' : ''}; the classes are ${classes.slice(0, 20).join(', ')}`,
  );
}

/** 0/0 is NaN. */
function normalized(cells: Float64Array, classes: number, { normalize }: Values): Float64Array {
  if (normalize === 'none') return cells;
  const key = (cell: number): number => {
    if (normalize === 'all') return 0;
    return normalize === 'true' ? Math.floor(cell / classes) : cell % classes;
  };
  const totals = new Float64Array(classes);
  cells.forEach((weight, cell) => (totals[key(cell)] = (totals[key(cell)] ?? 0) + weight));
  return cells.map((weight, cell) => weight / (totals[key(cell)] ?? NaN));
}

export const binaryMatrix: Metric<BinaryData> = matrixMetric((data) =>
  binaryDecider.of(data, { pos_label: undefined, threshold: undefined }),
);
export const multiclassMatrix: Metric<MulticlassData> = matrixMetric((data) => multiclassDecider.of(data, {}));
