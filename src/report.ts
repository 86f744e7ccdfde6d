import type { Finding } from './findings/finding';
import type { Mode } from './policy/setting';

/** The report's form is public (`gatehouse.report/v1`): extend it, rename nothing. Its zod schema is in `reports/schema.ts`. */
export type GateStatus = 'pass' | 'warn' | 'fail' | 'error' | 'skipped';
export type Verdict = Exclude<GateStatus, 'skipped'>;

export interface Report {
  readonly schema: 'gatehouse.report/v1';
  readonly version: string;
  readonly verdict: Verdict;
  readonly target: Target;
  readonly policy: {
    readonly digest: string;
    readonly layers: readonly string[];
    /** What an input or option said before any mode of the policy; absent where the policy alone decided. */
    readonly mode?: Mode;
  };
  readonly startedAt: string;
  readonly durationMs: number;
  readonly gates: readonly GateReport[];
  readonly waivers: readonly WaiverReport[];
  /** What a person should know beside the findings: a waiver that ends, a policy the head would change. */
  readonly notices: readonly Notice[];
}

export interface Target {
  readonly repository: string | null;
  /** Commit SHA, or null where there is none (no git, no base). */
  readonly base: string | null;
  readonly head: string | null;
  /** The checked folder in its repository, with a trailing slash; empty for the whole, absent where nothing was judged. */
  readonly prefix?: string;
  readonly event: string;
  /** What was judged, in words: "a1b2c3d..e4f5a6b, 3 commits, 12 files changed" or "the whole working tree". */
  readonly scope: string;
  /** The workflow run that judged, and which attempt of it; absent outside of a workflow. */
  readonly run?: { readonly id: string; readonly attempt: number };
}

export interface GateReport {
  readonly id: string;
  readonly status: GateStatus;
  /** One sentence: why it has this status. */
  readonly reason: string;
  readonly evaluated: number;
  readonly unit: string;
  readonly skipped: Readonly<Record<string, number>>;
  readonly engines: readonly {
    readonly name: string;
    readonly version: string;
    readonly durationMs: number;
    /** Of an external engine: the most memory that it had, as far as the system told. */
    readonly peakMegabytes?: number;
  }[];
  readonly durationMs: number;
  readonly failOn: string;
  /** Sorted: blocking first, then by severity, then by path and line. */
  readonly findings: readonly Finding[];
  /** Findings under the policy's `report-from`, which no output shows. */
  readonly unreported: number;
  readonly measurements: readonly Measurement[];
  readonly charts?: readonly Chart[];
  /** The commits that were gone through beside the files; absent where none were to be. */
  readonly commits?: CommitCoverage;
}

export interface CommitCoverage {
  readonly walked: number;
  /** How many contents of files they brought, and how many bytes of those were read. */
  readonly files: number;
  readonly bytes: number;
  /** All commits of the repository were gone through: those behind these, in this run or earlier ones. */
  readonly tips?: readonly string[];
}

/** One metric of one slice, as one rule judged it. Numbers are in the metric's own unit. */
export interface Measurement {
  readonly metric: string;
  /** Column → value; empty for all rows. */
  readonly slice: Readonly<Record<string, string>>;
  /** The candidate's; null where it is undefined, with the reason. */
  readonly value: number | null;
  readonly reason?: string;
  readonly baseline?: number | null;
  /** candidate − baseline */
  readonly delta?: number | null;
  /** Of `delta` where there is a baseline, else of `value`. */
  readonly interval?: readonly [number, number];
  /** Confidence level of `interval`. */
  readonly level?: number;
  /** How `interval` was computed: `delong`, `newcombe`, `bootstrap-bca` … */
  readonly method?: string;
  /** One-sided, H0: worse than the baseline by the margin or more; small means non-inferior. */
  readonly pValue?: number;
  /** One-sided, H0: not worse than the baseline by more than the margin; small means worse. Raw, and adjusted over all comparisons. */
  readonly pWorse?: number;
  readonly pWorseAdjusted?: number;
  /** What the rule demands: `≥ 0.8, non-inferior within 0.01`. */
  readonly threshold?: string;
  /** Differences `delta` at which the rule turns: what may be lost, with its sign. */
  readonly limits?: readonly number[];
  readonly status: GateStatus;
  /** Why it has this status, in one sentence. */
  readonly why?: string;
  readonly rows: number;
  /** The groups that a fairness metric compares. */
  readonly groups?: readonly MeasuredGroup[];
}

export interface MeasuredGroup {
  readonly group: Readonly<Record<string, string>>;
  readonly rows: number;
  /** What is compared, by name (`selection rate`); null where it is undefined. */
  readonly values: Readonly<Record<string, number | null>>;
}

/** A picture of a candidate, and where there is one, of its baseline: lines over a range of x. */
export interface Chart {
  readonly kind: 'roc' | 'precision-recall' | 'calibration';
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly series: readonly {
    readonly name: 'candidate' | 'baseline';
    /** [x, y], ascending in x, at most 101; both from 0 to 1. */
    readonly points: readonly (readonly [number, number])[];
  }[];
}

export interface WaiverReport {
  readonly id: string;
  readonly status: 'used' | 'unused' | 'expired' | 'expiring' | 'invalid';
}

export interface Notice {
  /** An `error` says why the run as a whole could not judge. */
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
}
