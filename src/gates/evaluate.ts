import type { Change } from '../change/change';
import type { EngineAccess } from '../engines/external/access';
import { GatehouseError, messageOf } from '../errors';
import { atLeast, type Detection, type FindingState } from '../findings/finding';
import { byPlace, identify } from '../findings/fingerprint';
import type { InlineSkip } from '../findings/inline-skip';
import type { Log } from '../log';
import type { Baseline } from '../policy/baseline';

import type { Mode } from '../policy/schema';
import { waiverFor, type Waivers } from '../policy/waivers';
import type { GateReport } from '../report';
import { isBlocking, judgeGate, type Evidence } from '../verdict';
import { inspectFiles } from './files';
import type { AssessInput, EvidenceGate, FileGateId, Gate, GateId, SettingsOf } from './gate';
import type { Skipped } from './inline-skips';

export interface Evaluation {
  /** The checked folder on the disk. */
  readonly root: string;
  readonly change: Change;
  /** Undefined where the policy doesn't say by what to judge. */
  readonly settings: SettingsOf<GateId> | undefined;
  /** `settings.exclude` is the default list. */
  readonly excludesByDefault: boolean;
  /** Whether a file is an image that the container gate judges in this gate's place. */
  readonly isElsewhere?: (path: string) => boolean;
  readonly required: boolean;
  readonly mode: Mode;
  readonly baseline: Baseline;
  /** What an earlier run said of this gate, where its settings build on that (`since`). */
  readonly earlier?: GateReport | undefined;
  readonly waivers: Waivers;
  readonly placeOf: AssessInput['placeOf'];
  readonly external: EngineAccess;
  readonly log: Log;
}

/** A finding before it may be shown: its line is still the scanned text. */
export interface JudgedDetection extends Omit<Detection, 'comments' | 'aliases'> {
  readonly fingerprint: string;
  readonly state: FindingState;
  readonly blocking: boolean;
  readonly waiver?: string;
  readonly inlineSkip?: InlineSkip;
}

export interface EvaluatedGate {
  readonly report: Omit<GateReport, 'findings'>;
  /** Sorted: blocking first, then by severity, then by place. */
  readonly findings: readonly JudgedDetection[];
  readonly usedWaivers: ReadonlySet<string>;
}

/** What a gate saw, before policy judges it. */
export interface Inspection {
  readonly found: readonly (Skipped & {
    readonly fingerprint: string;
    readonly existing: boolean;
  })[];
  readonly evidence: Omit<Evidence, 'required'>;
  readonly report: Pick<
    GateReport,
    'evaluated' | 'unit' | 'skipped' | 'engines' | 'measurements' | 'charts' | 'commits'
  >;
}

/** Runs one gate over a change and judges what it finds. Never rejects: a gate that fails is in `error`. */
export async function evaluateGate(gate: Gate, evaluation: Evaluation): Promise<EvaluatedGate> {
  const started = performance.now();
  const { settings, log, required } = evaluation;
  const thresholds = { mode: evaluation.mode, failOn: settings?.['fail-on'] ?? 'high' };
  let inspection = nothing(gate);
  let evidence: Evidence = { ...inspection.evidence, required };
  let findings: JudgedDetection[] = [];
  const usedWaivers = new Set<string>();
  try {
    inspection = await inspect(gate, evaluation);
    evidence = { ...inspection.evidence, required };
    if (settings === undefined && required && !('scan' in gate)) evidence = { ...evidence, failure: unsaid(gate) };
    for (const { detection, fingerprint, existing, inlineSkip, skipped } of inspection.found) {
      const rest = detection.comments || detection.aliases ? withoutNotes(detection) : detection;
      // What a file keeps from being read can be accepted; a model that was not judged can't.
      const waivable = 'scan' in gate || !detection.incomplete;
      const known = waivable ? waiverFor(evaluation.waivers, detection) : undefined;
      if (known) usedWaivers.add(known.id);
      const waiver = known?.id ?? (skipped ? 'inline' : undefined);
      const state = waiver !== undefined ? 'waived' : existing ? 'existing' : 'new';
      const blocking = isBlocking({ ...detection, state }, thresholds);
      const by: Pick<JudgedDetection, 'state' | 'waiver' | 'inlineSkip'> = {
        state,
        ...(waiver !== undefined && { waiver }),
        ...(inlineSkip && { inlineSkip }),
      };
      const message = known?.from === undefined ? rest.message : `${rest.message} ${known.from.remark}`;
      // There may be a hundred thousand, and what a spread made takes further keys ten times slower.
      findings.push(Object.assign({}, rest, { message, fingerprint, blocking }, by));
    }
  } catch (error) {
    if (!(error instanceof GatehouseError)) log.bug(error);
    const failure = `${error instanceof GatehouseError ? '' : 'internal error: '}${messageOf(error)}`;
    evidence = { ...evidence, failure };
  }

  const judgement = judgeGate(findings, evidence, thresholds);
  const found = findings.length;
  const reportFrom = settings?.['report-from'] ?? 'info';
  findings = findings.filter((finding) => atLeast(finding.severity, reportFrom)).sort(byWeight);
  return {
    report: {
      id: gate.id,
      ...judgement,
      ...inspection.report,
      durationMs: Math.round(performance.now() - started),
      failOn: thresholds.failOn,
      unreported: found - findings.length,
    },
    findings,
    usedWaivers,
  };
}

/** What is only for the judgement of skips is not shown. */
function withoutNotes({ comments, aliases, ...rest }: Detection): Omit<Detection, 'comments' | 'aliases'> {
  return rest;
}

/** Files are found without being named; by what to judge a model, or which reports there must be, a policy alone can say. */
const unsaid = ({ id, kind }: EvidenceGate): string =>
  `there are no ${kind} here: a policy has to name them, under gates.${id}`;

function nothing(gate: Gate): Inspection {
  const unit = 'scan' in gate ? gate.unit : 'rules';
  return {
    found: [],
    evidence: { kind: gate.kind, ofKind: 0, selected: 0, evaluated: 0, passedOver: 0, changed: undefined },
    report: { evaluated: 0, unit, skipped: {}, engines: [], measurements: [] },
  };
}

async function inspect(gate: Gate, evaluation: Evaluation): Promise<Inspection> {
  const { settings } = evaluation;
  if (settings === undefined) return nothing(gate);
  // Settings and gate are of the same id.
  return 'scan' in gate
    ? inspectFiles(gate, settings as SettingsOf<FileGateId>, evaluation)
    : assess(gate, settings, evaluation);
}

async function assess(
  gate: EvidenceGate,
  settings: AssessInput['settings'],
  { root, change, baseline, placeOf, log }: Evaluation,
): Promise<Inspection> {
  const progress = (text: string): void => {
    log.progress(`${gate.id}: ${text}`);
  };
  const { detections, existing, evidence, ...assessment } = await gate.assess({
    root,
    change,
    settings,
    placeOf,
    progress,
  });
  const { measurements, charts, evaluated, unit, skipped, engines } = assessment;
  return {
    // A candidate is new, and so is what a change does to the rules.
    found: identify(detections).map(({ detection, fingerprint }) => ({
      detection,
      fingerprint,
      existing: existing !== undefined && (existing.has(detection) || baseline.has(fingerprint)),
    })),
    evidence,
    report: { evaluated, unit, skipped, engines, measurements, ...(charts.length > 0 && { charts }) },
  };
}

const severityRank = { critical: 0, high: 1, medium: 2, low: 3, info: 4 } as const;
const stateRank = { new: 0, existing: 1, waived: 2 } as const;

function byWeight(a: JudgedDetection, b: JudgedDetection): number {
  return (
    Number(b.blocking) - Number(a.blocking) ||
    stateRank[a.state] - stateRank[b.state] ||
    severityRank[a.severity] - severityRank[b.severity] ||
    byPlace(a, b)
  );
}
