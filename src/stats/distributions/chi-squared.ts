import { incompleteGamma } from './incomplete-gamma';

/** P(X > x) of the χ² distribution with `degrees` > 0 degrees of freedom. */
export function chiSquaredUpper(x: number, degrees: number): number {
  return incompleteGamma(degrees / 2, x / 2).upper;
}
