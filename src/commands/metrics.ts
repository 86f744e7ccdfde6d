import { measureFiles, tasks } from '../engines/metrics/index';
import { UsageError } from '../errors';
import { metricsJson, metricsText } from '../engines/metrics/render';
import { oneOf } from './options';
import { writeResult } from './terminal';

export interface MetricsValues {
  readonly baseline?: string | undefined;
  readonly task?: string | undefined;
  readonly label?: string | undefined;
  readonly prediction?: string | undefined;
  readonly score?: string[] | undefined;
  readonly weight?: string | undefined;
  readonly id?: string | undefined;
  readonly cluster?: string | undefined;
  readonly positive?: string | undefined;
  readonly query?: string | undefined;
  readonly relevant?: string | undefined;
  readonly by?: string[] | undefined;
  readonly metric?: string[] | undefined;
  readonly margin?: string | undefined;
  readonly level?: string | undefined;
  readonly format?: string | undefined;
  readonly output?: string | undefined;
}

/** `gatehouse metrics FILE`: computes and prints, without judging. Answers the exit code. */
export async function metrics(positionals: readonly string[], values: MetricsValues): Promise<number> {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError(`metrics takes one FILE (and --baseline FILE), not ${positionals.length}`);
  const format = oneOf('--format', values.format ?? 'text', ['text', 'json']);
  const { label, prediction, score, weight, id, cluster, positive, query } = values;
  const measured = await measureFiles({
    candidate: file,
    baseline: values.baseline,
    options: {
      task: values.task === undefined ? undefined : oneOf('--task', values.task, tasks),
      ...{ label, prediction, score, weight, id, cluster, positive, query },
      relevant: values.relevant === undefined ? undefined : numberOf('--relevant', values.relevant),
    },
    metrics: values.metric ?? [],
    by: values.by ?? [],
    margin: numberOf('--margin', values.margin ?? '0', (margin) => margin >= 0, '0 or more'),
    level: numberOf('--level', values.level ?? '0.95', (level) => level > 0 && level < 1, 'between 0 and 1'),
  });
  writeResult(format === 'json' ? metricsJson(measured) : metricsText(measured), values.output);
  return 0;
}

function numberOf(option: string, text: string, valid?: (value: number) => boolean, range = 'a number'): number {
  const value = text.trim() === '' ? NaN : Number(text);
  if (Number.isFinite(value) && valid?.(value) !== false) return value;
  throw new UsageError(`${option} ${text}: must be ${range}`);
}
