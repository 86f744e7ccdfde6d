/**
 * Is the candidate worse than the baseline, beyond noise? Paired throughout: row i of both models is the same case.
 *
 * `delta` is candidate − baseline. p-values of non-inferiority test H0 "worse than the baseline by `margin` or more" (margin ≥ 0)
 * against "not that much worse"; small means non-inferior. They and `decide` take a delta of which more is better: for a loss
 * pass the negated delta or interval (`oriented`).
 */
export { deLong, type DeLong, type Orders } from './delong';
export { aucReplicates, bootstrapAuc, pairedAucDelta, resampledAuc, type PairedScores } from './auc-bootstrap';
export {
  mcNemarExact,
  newcombePaired,
  waldPaired,
  tangoNonInferiority,
  type McNemar,
  type PairedTable,
} from './proportions';
export { bootstrap, bootstrapReplicates, type Bootstrap, type BootstrapOptions } from './bootstrap';
export { accelerationOf, bcaInterval, bootstrapNonInferiority, percentileInterval, quantile } from './bca';
export { normalInterval, normalNonInferiority, normalTwoSided } from './wald';
export { pairedT, type PairedT } from './paired-t';
export { wilcoxon, type Wilcoxon } from './wilcoxon';
export { benjaminiHochberg, benjaminiYekutieli, bonferroni, holm } from './adjust';
export { decide, oriented, rowsToDecide, type Decision, type Direction } from './decision';
export type { Interval } from './interval';
