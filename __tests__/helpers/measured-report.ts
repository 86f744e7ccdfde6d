import { binaryCharts } from '../../src/engines/metrics/charts';
import { scoresOf, type BinaryData } from '../../src/engines/metrics/data';
import type { Measurement, Report } from '../../src/report';
import { finding, gateReport, report } from './arbitrary-report';
import { seeded } from './random';

/** A table of predictions: the truth drawn by its probability, the scores so much noise away from that. */
function scored(rows: number, noise: number): BinaryData {
  const random = seeded(7);
  const uniform = (): number => random.int(1_000_000) / 1_000_000;
  const logistic = (value: number): number => 1 / (1 + Math.exp(-value));
  const spread = (): number => 2 * (uniform() + uniform() + uniform()) - 3;
  const logits = Float64Array.from({ length: rows }, () => 2 * spread() - 1);
  const labels = Uint8Array.from(logits, (logit) => (uniform() < logistic(logit) ? 1 : 0));
  const scores = logits.map((logit) => logistic(logit + noise * spread()));
  const data: BinaryData = {
    source: 'candidate.csv',
    rows,
    weights: undefined,
    clusters: undefined,
    labels,
    classes: ['no', 'yes'],
    bothClasses: true,
    predictions: undefined,
    scores: scoresOf([scores], undefined),
    grouping: () => ({ columns: [], codes: new Int32Array(), names: [] }),
    take: () => data,
    sharing: () => data,
    answers: () => [],
    lacking: {},
  };
  return data;
}

const compared = {
  level: 0.95,
  method: 'delong',
  threshold: '≥ 0.8; non-inferior within 0.01',
  limits: [-0.01],
} as const;

const measurements: readonly Measurement[] = [
  {
    metric: 'accuracy',
    slice: {},
    value: 0.8312,
    baseline: 0.8298,
    delta: 0.0014,
    interval: [-0.0041, 0.0069],
    level: 0.95,
    method: 'newcombe',
    threshold: 'drop ≤ 0.02',
    limits: [-0.02],
    status: 'pass',
    why: 'it rose by 0.0014',
    rows: 5000,
  },
  {
    ...compared,
    metric: 'roc_auc',
    slice: {},
    value: 0.8721,
    baseline: 0.8768,
    delta: -0.0047,
    interval: [-0.0081, -0.0013],
    pValue: 0.0009,
    pWorse: 0.99,
    pWorseAdjusted: 1,
    status: 'pass',
    why: 'Δ -0.0047 [-0.0081, -0.0013] keeps clear of −0.01',
    rows: 5000,
  },
  {
    ...compared,
    metric: 'roc_auc',
    slice: { contract: 'month-to-month' },
    value: 0.8412,
    baseline: 0.8721,
    delta: -0.0309,
    interval: [-0.0452, -0.0166],
    pValue: 0.998,
    pWorse: 0.0021,
    pWorseAdjusted: 0.0063,
    status: 'fail',
    why: 'Δ -0.0309 [-0.0452, -0.0166] is beyond −0.01',
    rows: 2741,
  },
  {
    ...compared,
    metric: 'roc_auc',
    slice: { contract: 'one year' },
    value: 0.8812,
    baseline: 0.8801,
    delta: 0.0011,
    interval: [-0.0123, 0.0145],
    pValue: 0.052,
    pWorse: 0.95,
    pWorseAdjusted: 1,
    status: 'warn',
    why: 'Δ 0.0011 [-0.0123, 0.0145] reaches across −0.01: about 8600 rows would decide, there are 1204',
    rows: 1204,
  },
  {
    ...compared,
    metric: 'roc_auc',
    slice: { contract: 'two year' },
    value: null,
    reason: 'there are no positives',
    baseline: null,
    status: 'error',
    why: 'it is undefined: there are no positives',
    rows: 55,
  },
  {
    metric: 'equalized_odds_difference',
    slice: {},
    value: 0.1834,
    interval: [0.1412, 0.2256],
    level: 0.95,
    method: 'bootstrap-simultaneous',
    threshold: '≤ 0.1',
    status: 'fail',
    why: '0.1834 is above 0.1',
    rows: 5000,
    groups: [
      { group: { sex: 'female' }, rows: 2480, values: { 'true positive rate': 0.612, 'false positive rate': 0.081 } },
      { group: { sex: 'male' }, rows: 2520, values: { 'true positive rate': 0.7954, 'false positive rate': 0.1342 } },
    ],
  },
  {
    metric: 'demographic_parity_difference',
    slice: {},
    value: 0.0712,
    threshold: '≤ 0.1',
    status: 'pass',
    why: '0.0712 is at most 0.1',
    rows: 5000,
    groups: ['18–24', '25–34', '35–44', '45–54', '55–64', '65–74', '75 and older'].map((age, i) => ({
      group: { age_band: age },
      rows: 700 + i,
      values: { 'selection rate': i === 6 ? null : 0.21 + 0.011 * i },
    })),
  },
];

/** A report as a nightly run of a churn model gives it: one slice is worse, one group is treated worse. */
export function measuredReport(): Report {
  const gates = [
    gateReport({ id: 'secrets', reason: 'nothing found in 212 files', evaluated: 212 }),
    gateReport({
      id: 'metrics',
      status: 'fail',
      reason: '2 of 7 rules do not hold',
      evaluated: 5000,
      unit: 'rows',
      engines: [{ name: 'metrics', version: '0.1.0', durationMs: 812 }],
      measurements,
      charts: binaryCharts(scored(5000, 1.2), scored(5000, 0.3)),
      findings: [
        finding({
          rule: 'metric-margin',
          engine: 'metrics',
          title: 'Model worse than its baseline beyond the margin',
          message: 'roc_auc (contract=month-to-month): Δ -0.0309 [-0.0452, -0.0166] is beyond −0.01.',
          location: { path: '.github/gatehouse.yml', startLine: 14 },
          help: { text: 'The whole interval lies beyond the margin: the loss is not noise.' },
        }),
        finding({
          severity: 'low',
          blocking: false,
          snippet: { text: '    cursor.execute("SELECT " + name)', column: 20, length: 16 },
        }),
        finding({ state: 'existing', blocking: false, severity: 'info', rule: 'python/assert' }),
      ],
    }),
    gateReport({ id: 'container', status: 'skipped', reason: 'there are no Dockerfiles here', evaluated: 0 }),
  ];
  return report({
    verdict: 'fail',
    gates,
    notices: [{ level: 'warning', message: 'Waiver w1 ends in 5 days.', path: '.github/gatehouse.yml', line: 31 }],
    waivers: [{ id: 'w1', status: 'expiring' }],
  });
}
