import type { Finding } from './findings/finding';

/** The report's form is public (`gatehouse.report/v1`): extend it, rename nothing. Its zod schema is in `reports/schema.ts`. */
export type GateStatus = 'pass' | 'warn' | 'fail' | 'error' | 'skipped';
export type Verdict = Exclude<GateStatus, 'skipped'>;

export interface Report {
  readonly schema: 'gatehouse.report/v1';
  readonly version: string;
  readonly verdict: Verdict;
  readonly target: Target;
  readonly policy: { readonly digest: string; readonly layers: readonly string[] };
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
  readonly event: string;
  /** What was judged, in words: "a1b2c3d..e4f5a6b, 3 commits, 12 files changed" or "the whole working tree". */
  readonly scope: string;
}

export interface GateReport {
  readonly id: string;
  readonly status: GateStatus;
  /** One sentence: why it has this status. */
  readonly reason: string;
  readonly evaluated: number;
  readonly unit: string;
  readonly skipped: Readonly<Record<string, number>>;
  readonly engines: readonly { readonly name: string; readonly version: string; readonly durationMs: number }[];
  readonly durationMs: number;
  readonly failOn: string;
  /** Sorted: blocking first, then by severity, then by path and line. */
  readonly findings: readonly Finding[];
  /** Findings under the policy's `report-from`, which no output shows. */
  readonly unreported: number;
  readonly measurements: readonly Measurement[];
}

export interface Measurement {
  readonly metric: string;
  readonly slice: Readonly<Record<string, string>>;
  readonly value: number | null;
  readonly reason?: string;
  readonly baseline?: number | null;
  readonly delta?: number | null;
  readonly interval?: readonly [number, number];
  readonly threshold?: string;
  readonly status: GateStatus;
  readonly rows: number;
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
