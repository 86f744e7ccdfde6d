import { atLeast, type FindingState, type Severity } from './findings/finding';
import type { Mode } from './policy/schema';
import type { GateStatus, Notice, Verdict } from './report';

/** The part of a finding that is judged. */
export interface Judged {
  readonly severity: Severity;
  readonly state: FindingState;
  readonly incomplete?: true;
  readonly advisory?: true;
  readonly failOn?: Severity;
  readonly message?: string;
}

export interface Thresholds {
  readonly mode: Mode;
  readonly failOn: Severity;
}

/** What one gate brings to its judgement, beside its findings. */
export interface Evidence {
  /** Named by policy, option or its own action: then finding nothing of its kind is an error. */
  readonly required: boolean;
  /** Things of its kind in the whole head ("Python files"); undefined when not all were looked at. */
  readonly ofKind: number | undefined;
  readonly kind: string;
  /** Of those, how many were to be judged: all, or with a base those the change touches. */
  readonly selected: number;
  readonly evaluated: number;
  /** Of the selected, how many were passed over for a reason that the report counts (`skipped`). */
  readonly passedOver: number;
  /** All files the change touches; undefined when everything is judged. */
  readonly changed: number | undefined;
  /** Where none of its kind is left in the head: how many of them the change deletes, if they were all that the base had. */
  readonly deleted?: number;
  /** The commits gone through beside the files, and of how many files what they brought was evaluated. */
  readonly commits?: { readonly walked: number; readonly files: number };
  /** Why the gate as a whole could not do its work. */
  readonly failure?: string;
}

/** Whether a finding keeps the verdict from passing. What could not be evaluated does so in every mode. */
export function isBlocking(finding: Judged, { mode, failOn }: Thresholds): boolean {
  if (finding.state !== 'new') return false;
  return finding.incomplete === true || (mode === 'enforce' && isOver(finding, failOn));
}

const isOver = ({ severity, advisory, failOn }: Judged, ofGate: Severity): boolean =>
  !advisory && atLeast(severity, failOn ?? ofGate);

/** A gate's status and the reason for it, in one sentence. */
export function judgeGate(
  findings: readonly Judged[],
  evidence: Evidence,
  thresholds: Thresholds,
): { status: GateStatus; reason: string } {
  const fresh = findings.filter((finding) => finding.state === 'new');
  if (evidence.failure !== undefined) return { status: 'error', reason: evidence.failure };

  const incomplete = fresh.filter((finding) => finding.incomplete);
  if (incomplete.length > 0) return { status: 'error', reason: incompleteReason(incomplete) };

  const scope = scopeOf(evidence);
  if (evidence.evaluated === 0) {
    const { changed, ofKind, selected, passedOver, deleted = 0, kind } = evidence;
    const accepted = findings.filter((finding) => finding.incomplete && finding.state !== 'new').length;
    // Nobody passes it by taking its files away.
    if (deleted > 0 && fresh.length === 0 && evidence.required) {
      const reason = `the change deletes all ${kind} that the base has (${deleted}), and nothing of its kind is left to judge; if that is meant, don't require this gate any more`;
      return { status: 'error', reason };
    }
    if (changed === undefined || (ofKind === 0 && !evidence.commits?.files)) {
      const nothing = ofKind
        ? `none of the ${ofKind} ${evidence.kind} could be evaluated`
        : `there are no ${evidence.kind} here`;
      return { status: evidence.required ? 'error' : 'skipped', reason: nothing };
    }
    if (passedOver + accepted < selected)
      return { status: 'error', reason: `${scope}: none of them could be evaluated` };
    // What commits brought is judged below, also where nothing of it is left.
    if (fresh.length === 0) {
      const why = selected === 0 ? 'nothing of its kind to judge' : 'all of them passed over';
      return { status: 'pass', reason: `${scope}: ${why}` };
    }
  }

  const { mode, failOn } = thresholds;
  const over = fresh.filter((finding) => isOver(finding, failOn));
  if (over.length > 0) {
    const of = over.some((finding) => finding.failOn !== undefined)
      ? 'over the thresholds of the policy'
      : `of severity ${failOn}${failOn === 'critical' ? '' : ' or worse'}`;
    const found = `${count(over.length, 'new finding')} ${of}; ${scope}`;
    if (mode === 'enforce') return { status: 'fail', reason: found };
    return { status: mode === 'warn' ? 'warn' : 'pass', reason: `${found}; mode ${mode} does not block` };
  }
  const under = fresh.filter((finding) => finding.severity !== 'info');
  if (under.length > 0) {
    const none = under.some((finding) => atLeast(finding.severity, failOn))
      ? 'none that the policy lets block'
      : `none of severity ${failOn}${failOn === 'critical' ? '' : ' or worse'}`;
    const found = `${count(under.length, 'new finding')}, ${none}; ${scope}`;
    return { status: mode === 'observe' ? 'pass' : 'warn', reason: found };
  }
  return { status: 'pass', reason: scope };
}

function incompleteReason([first, ...rest]: readonly Judged[]): string {
  const many = count(1 + rest.length, 'place');
  if (first?.message === undefined) return `${many} could not be evaluated`;
  return `${many} could not be evaluated${rest.length > 0 ? ', the first' : ''}: ${first.message.replace(/\.$/, '')}`;
}

/** "12 of 12 Python files", or "12 files changed, 3 of 340 Python files among them; 2 commits with 15 files". */
function scopeOf({ changed, selected, evaluated, ofKind, kind, commits }: Evidence): string {
  const things = ofKind === undefined ? kind : `of ${ofKind} ${kind}`;
  const files =
    changed === undefined
      ? `${evaluated} ${things}`
      : `${count(changed, 'file')} changed, ${selected} ${things} among them`;
  return commits ? `${files}; ${count(commits.walked, 'commit')} with ${count(commits.files, 'changed file')}` : files;
}

const order = ['error', 'fail', 'warn', 'pass'] as const satisfies readonly Verdict[];

/** The one verdict: the worst of the gates. A run in which no gate judged anything is an error. */
export function judgeRun(gates: readonly { readonly status: GateStatus }[], notices: readonly Notice[]): Verdict {
  if (notices.some((notice) => notice.level === 'error')) return 'error';
  const worst = order.find((verdict) => gates.some((gate) => gate.status === verdict)) ?? 'error';
  return worst === 'pass' && notices.some((notice) => notice.level === 'warning') ? 'warn' : worst;
}

export const exitCodes: Readonly<Record<Verdict, 0 | 1 | 2>> = { pass: 0, warn: 0, fail: 1, error: 2 };

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
