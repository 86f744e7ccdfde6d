import type { MetricRule, MetricsSettings } from '../../policy/metrics';
import type { MeasuredGroup } from '../../report';

/** A rule with what the gate as a whole says filled in. */
export interface Rule extends Omit<MetricRule, 'level' | 'decision' | 'candidate' | 'baseline'> {
  /** Its place in the policy. */
  readonly index: number;
  readonly level: number;
  readonly decision: MetricsSettings['decision'];
  readonly candidate: string;
  readonly baseline: string | undefined;
}

export type Direction = 'higher' | 'lower';

/** What a rule found on one slice. */
export interface Outcome {
  readonly rule: Rule;
  readonly slice: Readonly<Record<string, string>>;
  readonly rows: number;
  /** Which way is better; undefined where neither is. */
  readonly direction: Direction | undefined;
  /** Null where it is undefined, with the reason. */
  readonly value: number | null;
  readonly reason?: string;
  /** Why the slice is not judged. */
  readonly leftOut?: string;
  /** Null where it is undefined, with the reason; absent without a baseline. */
  readonly baseline?: number | null;
  readonly baselineReason?: string;
  readonly delta?: number;
  /** Of `delta` where there is a baseline, else of `value`. */
  readonly interval?: readonly [number, number];
  readonly level?: number;
  readonly method?: string;
  readonly pValue?: number;
  readonly pWorse?: number;
  /** Both models answer the same on every row, as far as the metric can tell. */
  readonly alike?: boolean;
  /** What the interval rests on, and how that is called. */
  readonly basis?: { readonly units: number; readonly of: string };
  readonly note?: string;
  readonly groups?: readonly MeasuredGroup[];
}

/** The rules of a policy's section. */
export function rulesOf(settings: MetricsSettings): Rule[] {
  const { level, decision, candidate, baseline } = settings;
  return settings.rules.map((rule, index) => ({
    ...rule,
    index,
    level: rule.level ?? level,
    decision: rule.decision ?? decision,
    candidate: rule.candidate ?? candidate,
    baseline: rule.baseline ?? baseline,
  }));
}

/** Whether a rule compares with a baseline. */
export const isComparison = (rule: Rule): boolean =>
  rule['max-drop'] !== undefined || rule['max-relative-drop'] !== undefined || rule.margin !== undefined;
