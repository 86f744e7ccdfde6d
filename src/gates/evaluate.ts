import picomatch from 'picomatch';
import type { Base, Change } from '../change/change';
import { GatehouseError, messageOf } from '../errors';
import { atLeast, type Detection, type FindingState } from '../findings/finding';
import { byPlace, identify } from '../findings/fingerprint';
import type { Log } from '../log';
import type { Baseline } from '../policy/baseline';
import type { Mode } from '../policy/schema';
import { waiverFor, type Waivers } from '../policy/waivers';
import type { GateReport } from '../report';
import type { TreeEntry } from '../trees/tree';
import { isBlocking, judgeGate, type Evidence } from '../verdict';
import { existingIn } from './existing';
import type { Gate, Scan, ScanInput } from './gate';
import { scopeOf, type Scope } from './scope';

export interface Evaluation {
  readonly change: Change;
  readonly settings: ScanInput['settings'];
  /** `settings.exclude` is the default list. */
  readonly excludesByDefault: boolean;
  readonly required: boolean;
  readonly mode: Mode;
  readonly baseline: Baseline;
  readonly waivers: Waivers;
  readonly log: Log;
}

/** A finding before it may be shown: its line is still the scanned text. */
export interface JudgedDetection extends Detection {
  readonly fingerprint: string;
  readonly state: FindingState;
  readonly blocking: boolean;
  readonly waiver?: string;
}

export interface EvaluatedGate {
  readonly report: Omit<GateReport, 'findings'>;
  /** Sorted: blocking first, then by severity, then by place. */
  readonly findings: readonly JudgedDetection[];
  readonly usedWaivers: ReadonlySet<string>;
}

/**
 * Runs one gate over a change and judges what it finds. With a base, the changed files are scanned on both sides, and what is
 * found on both is `existing`. Never rejects: a gate that fails is in `error`.
 */
export async function evaluateGate(gate: Gate, evaluation: Evaluation): Promise<EvaluatedGate> {
  const started = performance.now();
  const { change, settings, log } = evaluation;
  const thresholds = { mode: evaluation.mode, failOn: settings['fail-on'] };
  let scan: Scan = { detections: [], evaluated: 0, skipped: {}, engines: [] };
  let findings: JudgedDetection[] = [];
  const usedWaivers = new Set<string>();
  let evidence: Evidence = {
    required: evaluation.required,
    kind: gate.kind,
    ofKind: 0,
    selected: 0,
    evaluated: 0,
    passedOver: 0,
    changed: change.base?.files.filter((file) => !file.deleted).length,
  };
  let skipped: Scan['skipped'] = {};
  try {
    const isExcluded = exclusionOf(evaluation);
    const scope = await scopeOf(gate, change.head.tree, isExcluded);
    const entries = change.base ? touched(gate, scope, change.base) : scope.entries;
    evidence = { ...evidence, ofKind: scope.entries.length, selected: entries.length };
    scan = await gate.scan({ tree: scope.tree, entries, settings, progress: progressOf(gate, log) });
    evidence = { ...evidence, evaluated: scan.evaluated, passedOver: sum(scan.skipped) };
    skipped = { ...scope.skipped, ...scan.skipped };

    const found = identify([...scan.detections, ...scope.unreadable.map(unreadableFolder)]);
    const existing = change.base ? await existingIn(gate, change.base, settings, found, isExcluded) : new Set();
    for (const identified of found) {
      const { detection, fingerprint } = identified;
      const waiver = waiverFor(evaluation.waivers, detection);
      if (waiver) usedWaivers.add(waiver.id);
      const accepted = existing.has(identified) || evaluation.baseline.has(fingerprint);
      const state = waiver ? 'waived' : accepted ? 'existing' : 'new';
      const blocking = isBlocking({ ...detection, state }, thresholds);
      findings.push({ ...detection, fingerprint, state, blocking, ...(waiver ? { waiver: waiver.id } : {}) });
    }
  } catch (error) {
    if (!(error instanceof GatehouseError)) log.bug(error);
    evidence = {
      ...evidence,
      failure: `${error instanceof GatehouseError ? '' : 'internal error: '}${messageOf(error)}`,
    };
  }

  const judgement = judgeGate(findings, evidence, thresholds);
  const found = findings.length;
  findings = findings.filter((finding) => atLeast(finding.severity, settings['report-from'])).sort(byWeight);
  return {
    report: {
      id: gate.id,
      ...judgement,
      evaluated: scan.evaluated,
      unit: gate.unit,
      skipped,
      engines: scan.engines,
      durationMs: Math.round(performance.now() - started),
      failOn: thresholds.failOn,
      unreported: found - findings.length,
      measurements: [],
    },
    findings,
    usedWaivers,
  };
}

/** What a folder that can't be opened holds may be of any gate's kind. */
function unreadableFolder({ path }: TreeEntry): Detection {
  return {
    rule: 'unreadable-folder',
    engine: 'gatehouse',
    severity: 'high',
    title: 'Folder could not be opened',
    message: `${path}: the folder can't be opened, so what is in it was not evaluated.`,
    location: { path },
    lineText: '',
    incomplete: true,
    help: {
      text: 'Let the job read the folder. If it is not part of the project, have git ignore it, or leave it out with `exclude` in the policy.',
    },
  };
}

/**
 * The policy's own list of exclusions always holds. The default one is for what lies about in a working tree: a file that a
 * change touches is judged wherever it lies.
 */
function exclusionOf({ settings, change, excludesByDefault }: Evaluation): (path: string) => boolean {
  if (settings.exclude.length === 0 || (excludesByDefault && change.base)) return () => false;
  return picomatch(settings.exclude, { dot: true });
}

/** The entries that a change touches: themselves, what they link to, or a file they depend on. */
function touched(gate: Gate, { entries, links }: Scope, base: Base): TreeEntry[] {
  const changed = new Set(base.files.map((file) => file.path));
  const depends = gate.dependsOn?.bind(gate);
  return entries.filter(
    (entry) =>
      changed.has(entry.path) ||
      changed.has(links.get(entry.path) ?? '') ||
      (depends !== undefined && base.files.some((file) => depends(entry, file.path))),
  );
}

const sum = (counts: Scan['skipped']): number => Object.values(counts).reduce((total, count) => total + count, 0);

function progressOf(gate: Gate, log: Log): ScanInput['progress'] {
  return (done, total) => {
    log.progress(`${gate.id}: ${done} of ${total} ${gate.unit}`);
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
