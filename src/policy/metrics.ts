import { z } from 'zod';
import { severities } from '../findings/finding';
import { judging, setting } from './setting';

/** The `metrics` section: which evidence of which model, and what must hold of it. */

const text = z.string().trim().min(1).max(2_000);
/** A value of a table's cell, as one writes it in YAML. */
const cell = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.union([item, z.array(item).min(1).max(100)]).transform((value) => (Array.isArray(value) ? value : [value]));
const share = z.number().min(0.5).lt(1);
const amount = z.number().min(0);

const evidence =
  'A table of predictions (CSV, JSON Lines, Parquet, Arrow), a metrics file, `mlflow:…` or `git:<ref>:<path>`.';
const decisions = ['non-inferiority', 'point'] as const;

const ruleSchema = z
  .strictObject({
    metric: setting(text, 'set', 'A metric expression, or the name of a number in a metrics file.'),
    min: setting(z.number().optional(), 'more', 'The value must be at least this.'),
    max: setting(z.number().optional(), 'less', 'The value must be at most this.'),
    'max-drop': setting(amount.optional(), 'less', 'It may be worse than the baseline by at most this.'),
    'max-relative-drop': setting(
      amount.optional(),
      'less',
      'It may be worse than the baseline by at most this share of it, signs aside.',
    ),
    margin: setting(
      amount.optional(),
      'less',
      'Non-inferiority: it must be shown to be worse than the baseline by less than this.',
    ),
    level: setting(share.optional(), 'more', 'Confidence level of the interval; goes before that of the gate.'),
    decision: setting(z.enum(decisions).optional(), 'earlier', 'How `margin` decides; goes before that of the gate.'),
    direction: setting(
      z.enum(['higher', 'lower']).optional(),
      'set',
      'Which way is better, for a number whose name does not say it.',
    ),
    by: setting(oneOrMore(text).optional(), 'set', 'Columns whose groups are compared, or each judged on its own.'),
    where: setting(
      z.record(text, oneOrMore(cell)).optional(),
      'set',
      'Only rows with these values: `{ region: [north, south] }`.',
    ),
    worst: setting(z.boolean().default(false), 'set', 'Show only the worst of the slices of `by`; all are judged.'),
    'min-size': setting(
      z.int().min(1).optional(),
      'less',
      'Groups and slices of fewer rows are not judged. Default: 30.',
    ),
    severity: setting(z.enum(severities).default('high'), 'earlier', 'Of the finding when the rule does not hold.'),
    candidate: setting(text.optional(), 'set', 'Evidence of this rule alone.'),
    baseline: setting(text.optional(), 'set', 'Evidence of this rule alone.'),
  })
  .refine(
    (rule) => criteria.some((key) => rule[key] !== undefined),
    `a rule demands something: one of min, max, max-drop, max-relative-drop, margin`,
  )
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, 'min is above max: nothing can pass')
  .refine(({ worst, by }) => !worst || by !== undefined, 'worst needs by: the worst of which slices?');

const criteria = ['min', 'max', 'max-drop', 'max-relative-drop', 'margin'] as const;

export const metricsSettings = z.strictObject({
  ...judging('high'),
  task: setting(
    z.enum(['binary', 'multiclass', 'regression', 'ranking']).optional(),
    'set',
    'What the model predicts; told from the table where it is clear.',
  ),
  candidate: setting(text, 'set', `The model to judge. ${evidence}`),
  baseline: setting(text.optional(), 'set', `The model it is compared with. ${evidence}`),
  id: setting(text.optional(), 'set', 'Column that joins the two tables. Default: `id`, else by row order.'),
  label: setting(text.optional(), 'set', 'Column of the truth.'),
  prediction: setting(text.optional(), 'set', "Column of the model's decisions."),
  score: setting(oneOrMore(text).optional(), 'set', 'Column of the score; of several classes one each.'),
  weight: setting(text.optional(), 'set', 'Column of row weights.'),
  cluster: setting(text.optional(), 'set', 'Column of what rows belong to together (a customer): resampled as one.'),
  query: setting(text.optional(), 'set', 'Column of the query of a ranking.'),
  positive: setting(cell.optional(), 'set', 'The positive class of a binary task.'),
  relevant: setting(z.number().optional(), 'set', 'Least relevance that counts as relevant.'),
  groups: setting(
    z.record(text, oneOrMore(cell)).default({}),
    'superset',
    'Groups that must be among the rows: `{ sex: [female, male] }`.',
  ),
  decision: setting(
    z.enum(decisions).default('non-inferiority'),
    'earlier',
    'How `margin` decides: by the interval of the difference, or by its point value.',
  ),
  level: setting(share.default(0.95), 'more', 'Confidence level of the intervals.'),
  adjust: setting(
    z.enum(['holm', 'benjamini-hochberg', 'none']).default('holm'),
    'later',
    'Adjustment of what counts as worse over all comparisons by `margin`.',
  ),
  'on-inconclusive': setting(
    z.enum(['fail', 'warn', 'pass']).default('fail'),
    'earlier',
    'When the data can not tell whether the margin is kept.',
  ),
  'first-run': setting(z.enum(['error', 'warn', 'pass']).default('error'), 'earlier', 'When there is no baseline yet.'),
  rules: setting(
    z
      .array(ruleSchema, {
        error: ({ input }) =>
          input === undefined
            ? 'rules are missing: say what must hold, like `rules: [{ metric: roc_auc, min: 0.8 }]`'
            : undefined,
      })
      .min(1, 'there are no rules: nothing would be judged')
      .max(1_000),
    'superset',
    'What must hold; see below.',
  ),
});

export type MetricsSettings = z.infer<typeof metricsSettings>;
export type MetricRule = MetricsSettings['rules'][number];
