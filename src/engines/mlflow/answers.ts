import { z } from 'zod';
import { runId } from './reference';

/**
 * What MLflow's REST API answers, as far as it is read here: recorded from 2.22.5 and 3.17.2, which answer the same. Fields that
 * are not named are left out.
 */

/** A list whose items are read one by one: the first that is wrong ends it, however many follow. */
function listOf<T>(item: z.ZodType<T>) {
  return z.custom<readonly unknown[]>(Array.isArray, 'not a list').transform((items, context): T[] => {
    const read: T[] = [];
    for (const [index, candidate] of items.entries()) {
      const { success, data, error } = item.safeParse(candidate);
      if (!success) {
        const [issue] = error.issues;
        context.addIssue({ code: 'custom', message: issue?.message ?? '', path: [index, ...(issue?.path ?? [])] });
        return z.NEVER;
      }
      read.push(data);
    }
    return read;
  });
}

/** In its databases MLflow keeps an infinite value as the largest double, 1.7976931348623157e308. */
const infiniteFrom = 1.797e308;

/** NaN is written as text, as protocol buffers do in JSON, and so is an infinite value that is kept as one. */
const metricValue = z
  .union([
    z.custom<number>((value) => typeof value === 'number', 'not a number'),
    z.enum(['NaN', 'Infinity', '-Infinity']).transform(Number),
  ])
  .transform((value) => (Math.abs(value) >= infiniteFrom ? Math.sign(value) * Infinity : value));

const metric = z.object({ key: z.string(), value: metricValue });

/** `runs/get`; the metrics are the last value of each. */
export const runAnswer = z.object({
  run: z.object({
    info: z.object({
      status: z.string(),
      lifecycle_stage: z.string().optional(),
      artifact_uri: z.string().optional(),
    }),
    data: z.object({ metrics: listOf(metric).optional() }).optional(),
  }),
});

/** `registered-models/alias` and `model-versions/get`. A version may have been registered without a run. */
export const versionAnswer = z.object({
  model_version: z.object({
    version: z.string().regex(/^\d{1,20}$/),
    run_id: z.union([z.literal(''), z.string().regex(runId)]).optional(),
  }),
});

/** `model-versions/get-download-uri`. */
export const downloadAnswer = z.object({ artifact_uri: z.string() });

/** `registered-models/get`. */
export const modelAnswer = z.object({
  registered_model: z.object({ aliases: listOf(z.object({ alias: z.string() })).optional() }),
});

const artifact = z.object({
  path: z.string(),
  is_dir: z.boolean().optional(),
  /** Bytes; protocol buffers write 64 bits as text. */
  file_size: z
    .union([
      z.number(),
      z
        .string()
        .regex(/^\d{1,15}$/)
        .transform(Number),
    ])
    .optional(),
});

/** `artifacts/list`: one folder's content, in pages; and `mlflow-artifacts/artifacts`, in one, each by its name alone. */
export const artifactsAnswer = z.object({
  files: listOf(artifact).optional(),
  next_page_token: z.string().optional(),
});
