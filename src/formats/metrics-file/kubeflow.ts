import { z } from 'zod';
import { list, record } from '../collections';
import { format, json, jsonObject, numberOrText } from './format';
import { isArray, isObject } from './json';
import { merge, sharedNames } from './names';
import { Numbers } from './numbers';

/**
 * `mlpipeline-metrics.json` of Kubeflow Pipelines v1: the RunMetric messages of its API (run.proto), so that a double may also be
 * the text "NaN", "Infinity" or "-Infinity" (JSON mapping of Protocol Buffers). PERCENTAGE says how to show a fraction; it
 * stays a fraction.
 */
export const kubeflowV1 = format({
  name: 'Kubeflow Pipelines v1 metrics',
  matches: ({ metrics, tests }) =>
    isArray(metrics) &&
    tests === undefined &&
    (metrics.length === 0 || metrics.some((metric) => isObject(metric) && 'numberValue' in metric)),
  schema: z.object({
    metrics: list(
      z.object({
        name: z.string(),
        numberValue: numberOrText,
        format: z.enum(['RAW', 'PERCENTAGE', 'UNSPECIFIED']).optional(),
      }),
    ),
  }),
  read: ({ metrics }) => {
    const numbers = new Numbers();
    for (const { name, numberValue } of metrics) numbers.add(name, numberValue);
    return { values: numbers.values, evaluated: metrics.length };
  },
});

const confusionMatrix = z.object({
  annotationSpecs: list(z.object({ displayName: z.string() })),
  rows: list(z.object({ row: list(z.number()) })),
});

/**
 * `executor_output.json` of Kubeflow Pipelines v2 (ExecutorOutput in pipeline_spec.proto): output parameters by their names, and of
 * every artifact the metadata: `metrics.log_metric` puts names and numbers there, `ClassificationMetrics` a confusion matrix
 * (rows are the true classes) and `confidenceMetrics`.
 */
export const kubeflowV2 = format({
  name: 'Kubeflow Pipelines v2 executor output',
  matches: ({ artifacts, parameterValues }) =>
    isObject(parameterValues) ||
    (isObject(artifacts) && Object.values(artifacts).some((entry) => isObject(entry) && isArray(entry.artifacts))),
  schema: z.object({
    parameterValues: jsonObject.optional(),
    artifacts: record(
      z.object({
        artifacts: list(
          z.object({
            metadata: z.object({ confusionMatrix: confusionMatrix.optional() }).catchall(json).optional(),
          }),
        ),
      }),
    ).optional(),
  }),
  read: ({ parameterValues = {}, artifacts = {} }) => {
    const parameters = new Numbers();
    parameters.addNested(undefined, parameterValues);
    const sources = Object.entries(artifacts).flatMap(([key, output]) =>
      output.artifacts.map(({ metadata = {} }, place) => {
        const { confusionMatrix: matrix, ...rest } = metadata;
        const numbers = new Numbers();
        numbers.addNested(undefined, rest);
        if (matrix) addMatrix(numbers, matrix);
        return [output.artifacts.length === 1 ? key : `${key}.${place}`, numbers.values] as const;
      }),
    );
    const all = [['parameterValues', parameters.values] as const, ...sources];
    const values = merge(all, sharedNames(all.map(([, numbers]) => numbers.keys())));
    return { values, evaluated: values.size };
  },
});

/** `confusionMatrix.<true class>.<predicted class>` */
function addMatrix(numbers: Numbers, { annotationSpecs, rows }: z.infer<typeof confusionMatrix>): void {
  const classOf = (place: number): string => annotationSpecs[place]?.displayName ?? String(place);
  rows.forEach(({ row }, truth) => {
    row.forEach((count, predicted) => {
      numbers.add(`confusionMatrix.${classOf(truth)}.${classOf(predicted)}`, count);
    });
  });
}
