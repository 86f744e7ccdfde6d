export { driftTests } from './catalogue';
export { adjustments, compareTables, type Adjustment, type Drift, type DriftOptions } from './drift';
export { driftJson, driftText } from './render';
