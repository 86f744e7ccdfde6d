import { z } from 'zod';
import { list } from '../collections';
import { format, json, jsonObject } from './format';
import { isArray, isObject } from './json';
import type { Json } from './json';
import { merge, sharedNames } from './names';
import { Numbers } from './numbers';

const sections = [
  'binary_classification_metrics',
  'multiclass_classification_metrics',
  'classification_metrics',
  'regression_metrics',
];

/**
 * Model quality as SageMaker Model Monitor writes it ("Model Quality Metrics" in its developer guide) and evaluation steps of
 * SageMaker Pipelines imitate it (`evaluation.json`): a section for the kind of problem with metrics of "value" and
 * "standard_deviation", where what isn't finite is a text. `classification_metrics` is what samples call it that don't say
 * how many classes there are.
 */
export const sageMakerEvaluation = format({
  name: 'SageMaker evaluation',
  matches: (file) => sections.some((section) => isObject(file[section])),
  schema: jsonObject,
  read: (file) => {
    const sources = Object.entries(file).map(([key, value]) => {
      const numbers = new Numbers();
      if (sections.includes(key)) numbers.addNested(undefined, withNumbers(value));
      else numbers.addNested(key, value);
      return [key, numbers.values] as const;
    });
    const values = merge(sources, sharedNames(sources.map(([, numbers]) => numbers.keys())));
    const metrics = sources.filter(([key]) => sections.includes(key));
    return { values, evaluated: metrics.reduce((sum, [, numbers]) => sum + numbers.size, 0) };
  },
});

const notFinite = new Map([
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
]);

/** The same with the texts that stand for a number in a metric's "value" and "standard_deviation" as numbers. */
function withNumbers(value: Json): Json {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const measured = key === 'value' || key === 'standard_deviation';
      return [key, measured && typeof inner === 'string' ? (notFinite.get(inner) ?? inner) : withNumbers(inner)];
    }),
  );
}

/** What Model Monitor checks in data ("Schema for Violations" in its developer guide). */
const dataChecks = [
  'data_type_check',
  'completeness_check',
  'baseline_drift_check',
  'missing_column_check',
  'extra_column_check',
  'categorical_values_check',
];

const violation = z.object({
  constraint_check_type: z.string(),
  description: z.string(),
  feature_name: z.string().optional(),
  facet: z.string().optional(),
  label: z.string().optional(),
  metric_name: z.string().optional(),
});

/**
 * `constraint_violations.json` of SageMaker Model Monitor and Clarify: data quality has "feature_name", model quality
 * "metric_name", bias "facet" and "metric_name", feature attribution "label" and "metric_name"; the last two also have a version.
 * Each violation counts in `violations` and under its check's, feature's, facet's, label's and metric's name. The checks of data
 * quality are there with 0 too, so that a rule can ask for one that found nothing.
 */
export const sageMakerViolations = format({
  name: 'SageMaker violations',
  matches: ({ violations }) => isArray(violations),
  schema: z.object({ version: json.optional(), violations: list(violation) }),
  read: ({ version, violations }) => {
    const ofData = version === undefined && violations.every(({ metric_name }) => metric_name === undefined);
    const counts = new Map<string, number>((ofData ? dataChecks : []).map((check) => [check, 0]));
    for (const { constraint_check_type: check, feature_name, facet, label, metric_name } of violations) {
      for (const name of new Set([check, feature_name, facet, label, metric_name])) {
        if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
    const numbers = new Numbers();
    numbers.add('violations', violations.length);
    for (const [name, count] of counts) numbers.add(`violations.${name}`, count);
    return { values: numbers.values, evaluated: 1 };
  },
});
