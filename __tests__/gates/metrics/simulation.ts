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
  return { roc_auc: -drop, accuracy: accuracyOf(candidate, at) - accuracyOf(baseline, at) };
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

function writePair(folder: string, stream: number, rows: number, drop: number): void {
  const random = new Random('51a51a51a51a51a5', stream);
  const normal = normals(random);
  const separations = [
    [0, apart(baselineAuc - drop)],
    [1, apart(baselineAuc)],
  ] as const;
  const at = threshold(apart(baselineAuc));
  const header = 'id,label,prediction,score,half';
  const lines: [string[], string[]] = [[header], [header]];
  for (let id = 0; id < rows; id++) {
    const label = random.unit() < share ? 1 : 0;
    const seen = Math.sqrt(common) * normal();
    const half = random.unit() < 0.5 ? 'a' : 'b';
    for (const [model, separation] of separations) {
      const score = seen + Math.sqrt(1 - common) * normal() + separation * label;
      lines[model].push(`${id},${label},${score > at ? 1 : 0},${score},${half}`);
    }
  }
  fs.writeFileSync(path.join(folder, 'candidate.csv'), `${lines[0].join('\n')}\n`);
  fs.writeFileSync(path.join(folder, 'baseline.csv'), `${lines[1].join('\n')}\n`);
}

const tree = memoryTree({});

function assess(root: string, rules: Simulation['rules']): Promise<Assessment> {
  const settings = metricsSettings.parse({
    task: 'binary',
    candidate: 'candidate.csv',
    baseline: 'baseline.csv',
    'on-inconclusive': 'warn',
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

export async function simulate({ pairs, rows, drop, rules, stream }: Simulation): Promise<Tally> {
  const tally: Tally = { failed: 0, passed: 0, intervals: new Map() };
  const differences = truth(drop);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-simulation-'));
  try {
    for (let pair = 0; pair < pairs; pair++) {
      writePair(folder, stream + pair, rows(pair), drop);
      const { detections, measurements } = await assess(folder, rules);
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
