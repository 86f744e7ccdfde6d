import type { Bound, Scored } from './catalogue/metric';
import type { Rows } from './data';

/** What an interval rests on: of few of them it knows little. */
export interface Basis {
  readonly units: number;
  readonly of: 'rows' | 'rows of a class' | 'rows of a group' | 'clusters';
}

/** Whether both models answer the same on every row, as far as the metric can tell. */
export function isAlike<D extends Rows<D>>({ comparison }: Bound<D>, candidate: D, baseline: D): boolean {
  const { decisions, auc } = comparison;
  if (decisions) return areEqual(decisions.of(candidate).predictions, decisions.of(baseline).predictions);
  if (auc) return rankAlike(auc(candidate), auc(baseline));
  return answerAlike(candidate, baseline);
}

/** Whether both models say the same of every row, to the last digit. */
export function answerAlike<D extends Rows<D>>(candidate: D, baseline: D): boolean {
  const [own, other] = [candidate.answers(), baseline.answers()];
  return own.length === other.length && own.every((column, i) => areEqual(column, other[i] ?? []));
}

function areEqual(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return a.length === b.length;
}

/** The same order with the same ties: whatever the unit of the scores. */
export function rankAlike(a: Scored, b: Scored): boolean {
  const isTied = ({ scores, order }: Scored, i: number): boolean => scores[order[i] ?? 0] === scores[order[i - 1] ?? 0];
  for (let i = 0; i < a.order.length; i++)
    if (a.order[i] !== b.order[i] || (i > 0 && isTied(a, i) !== isTied(b, i))) return false;
  return true;
}

/** What the bootstrap draws from. Where groups are compared, the smallest knows least. */
export function unitsOf<D extends Rows<D>>({ gap, comparison }: Bound<D>, data: D): Basis {
  const { rows, clusters } = data;
  const groups = gap && comparison.strata?.(data);
  const sizes: number[] = [];
  for (let row = 0; row < rows; row++) {
    const part = clusters?.[row] ?? groups?.[row] ?? 0;
    sizes[part] = (sizes[part] ?? 0) + 1;
  }
  // Parts of which no row counts are left out, as `forEach` leaves out holes.
  let [parts, smallest] = [0, Infinity];
  sizes.forEach((size) => {
    parts++;
    smallest = Math.min(smallest, size);
  });
  if (clusters) return { units: parts, of: 'clusters' };
  return { units: smallest, of: groups ? 'rows of a group' : 'rows' };
}
