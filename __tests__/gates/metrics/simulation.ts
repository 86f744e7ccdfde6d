import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { metricsGate } from '../../../src/gates/metrics/index';
import type { Assessment } from '../../../src/gates/gate';
import { metricsSettings } from '../../../src/policy/metrics';
import { normalLower, normalQuantile } from '../../../src/stats/distributions/normal';
import { Random } from '../../../src/stats/random';
import { memoryTree } from '../../helpers/memory-tree';

/** Many pairs of models whose true difference is known, each judged by the gate. */
export interface Simulation {
  readonly pairs: number;
  /** Rows of pair i. */
  readonly rows: (pair: number) => number;
  /** True AUC of the baseline less that of the candidate. */
  readonly drop: number;
  readonly rules: readonly Readonly<Record<string, unknown>>[];
  /** The first stream of random numbers; no two simulations share one. */
  readonly stream: number;
  /** So many rows one after the other are of one customer: of one label, and each model sees them in one way of its own. */
  readonly rowsOfCustomer?: number;
  /** Further settings of the policy. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface Tally {
  /** Pairs that failed because a rule's whole interval lies beyond the margin. */
  failed: number;
  /** Pairs that passed. */
  passed: number;
  /** By metric: intervals there are, those that hold the true difference, and those that lie below and above it. */
  readonly intervals: Map<string, { all: number; below: number; above: number }>;
}

/** True AUC of the baseline, and how its scores are made: of one variance, the classes so far apart. */
const baselineAuc = 0.8;
const apart = (auc: number): number => Math.SQRT2 * normalQuantile(auc);
const share = 0.4;
/** What both models see alike, of a variance of 1. */
const common = 0.8;

/** Decisions are taken where a score is right about as often as it can be. */
const threshold = (separation: number): number => separation / 2 + Math.log((1 - share) / share) / separation;

/** The chance that a decision is right. */
function accuracyOf(separation: number, at: number): number {
  return share * (1 - normalLower(at - separation)) + (1 - share) * normalLower(at);
}

/** True differences candidate − baseline, by metric. */
export function truth(drop: number): Readonly<Record<string, number>> {
  const [candidate, baseline] = [apart(baselineAuc - drop), apart(baselineAuc)];
  const at = threshold(baseline);
  return {
    roc_auc: -drop,
    accuracy: accuracyOf(candidate, at) - accuracyOf(baseline, at),
    // The halves are drawn by lot: neither model treats them differently.
    equalized_odds_difference: 0,
  };
}

function normals(random: Random): () => number {
  let kept: number | undefined;
  return () => {
    if (kept !== undefined) {
      const value = kept;
      kept = undefined;
      return value;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - random.unit()));
    const angle = 2 * Math.PI * random.unit();
    kept = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}

function writePair(
  folder: string,
  stream: number,
  { rows, drop, rowsOfCustomer = 1 }: { rows: number; drop: number; rowsOfCustomer?: number | undefined },
): void {
  const random = new Random('51a51a51a51a51a5', stream);
  const normal = normals(random);
  const separations = [
    [0, apart(baselineAuc - drop)],
    [1, apart(baselineAuc)],
  ] as const;
  const at = threshold(apart(baselineAuc));
  const header = 'id,label,prediction,score,half,customer';
  const lines: [string[], string[]] = [[header], [header]];
  const own: [number, number] = [0, 0];
  let label = 0;
  for (let id = 0; id < rows; id++) {
    if (id % rowsOfCustomer === 0) label = random.unit() < share ? 1 : 0;
    const seen = Math.sqrt(common) * normal();
    const half = random.unit() < 0.5 ? 'a' : 'b';
    for (const [model, separation] of separations) {
      if (id % rowsOfCustomer === 0) own[model] = normal();
      const score = seen + Math.sqrt(1 - common) * own[model] + separation * label;
      const customer = Math.floor(id / rowsOfCustomer);
      lines[model].push(`${id},${label},${score > at ? 1 : 0},${score},${half},${customer}`);
    }
  }
  fs.writeFileSync(path.join(folder, 'candidate.csv'), `${lines[0].join('\n')}\n`);
  fs.writeFileSync(path.join(folder, 'baseline.csv'), `${lines[1].join('\n')}\n`);
}

const tree = memoryTree({});

function assess(root: string, { rules, settings: more }: Simulation): Promise<Assessment> {
  const settings = metricsSettings.parse({
    task: 'binary',
    candidate: 'candidate.csv',
    baseline: 'baseline.csv',
    'on-inconclusive': 'warn',
    ...more,
    rules,
  });
  return metricsGate.assess({
    root,
    change: { event: 'local', prefix: '', head: { sha: undefined, tree }, base: undefined, scope: '' },
    settings,
    placeOf: () => ({ path: 'policy.yml' }),
    progress: () => undefined,
  });
}

export async function simulate(simulation: Simulation): Promise<Tally> {
  const { pairs, rows, drop, stream, rowsOfCustomer } = simulation;
  const tally: Tally = { failed: 0, passed: 0, intervals: new Map() };
  const differences = truth(drop);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-simulation-'));
  try {
    for (let pair = 0; pair < pairs; pair++) {
      writePair(folder, stream + pair, { rows: rows(pair), drop, rowsOfCustomer });
      const { detections, measurements } = await assess(folder, simulation);
      if (detections.some(({ rule }) => rule === 'metric-margin')) tally.failed++;
      if (detections.length === 0) tally.passed++;
      for (const { metric, interval, delta } of measurements) {
        const difference = differences[metric];
        if (interval === undefined || delta == null) throw new Error(`pair ${pair}: ${metric} has no interval`);
        if (difference === undefined) continue;
        const known = tally.intervals.get(metric) ?? { all: 0, below: 0, above: 0 };
        tally.intervals.set(metric, known);
        known.all++;
        if (interval[1] < difference) known.below++;
        if (interval[0] > difference) known.above++;
      }
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
  return tally;
}

/** The most that a share of so many independent cases is likely to be by chance (three standard errors). */
export const atMost = (share: number, cases: number): number => share + 3 * Math.sqrt((share * (1 - share)) / cases);
