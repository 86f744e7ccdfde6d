import type { Base, ChangedFile } from '../../change/change';
import type { Detection } from '../../findings/finding';
import { decodeText } from '../../formats/text';
import { differences } from '../../policy/differences';
import { defaultPolicyFile, maxPolicyBytes, parsePolicy } from '../../policy/load';
import type { Tree } from '../../trees/tree';
import { version } from '../../version';
import type { Assessment, EvidenceGate } from '../gate';
import { gateSteps } from './steps';

const kind = 'workflow, policy and owner files';
const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const localAction = /^(?:\.github\/actions\/.+\/)?action\.ya?ml$/;
const owners = /^(?:\.github\/|docs\/)?CODEOWNERS$/;
const policyFiles = [defaultPolicyFile, '.github/gatehouse-baseline.json'];

const isOfKind = (path: string): boolean =>
  workflow.test(path) || localAction.test(path) || owners.test(path) || policyFiles.includes(path);

/** Shows what a change does to the rules that it is judged by: its workflows, its policy, who has to review what. */
export const workflowGate: EvidenceGate<'workflow'> = {
  id: 'workflow',
  kind,
  async assess({ change: { base, head, staged } }) {
    const started = performance.now();
    if (!base) return assessment('changes to judge without a base', { ofKind: 0, touched: 0 }, [], 0);
    const files = base.files.filter((file) => isOfKind(file.path) || isOfKind(file.basePath ?? ''));
    const changes = await Promise.all(files.map((file) => detectionsOf(file, base, head.tree)));
    // What is pushed has been decided on; what is proposed is for somebody to look at.
    const severity = base.decides || staged ? 'low' : 'info';
    const detections = changes.flat().map((each): Detection => ({ ...each, severity }));
    const weaker = await fewerGates(base, head.tree, files);
    if (weaker) detections.push(weaker);
    const ofKind = (await head.tree.list()).filter((entry) => entry.kind === 'file' && isOfKind(entry.path)).length;
    const changed = base.files.filter((file) => !file.deleted).length;
    return {
      ...assessment(
        kind,
        { ofKind: Math.max(ofKind, files.length), touched: files.length, changed },
        detections,
        started,
      ),
    };
  },
};

function assessment(
  what: string,
  counts: { readonly ofKind: number; readonly touched: number; readonly changed?: number },
  detections: readonly Detection[],
  started: number,
): Assessment {
  const { ofKind, touched, changed } = counts;
  return {
    detections,
    measurements: [],
    charts: [],
    evidence: { kind: what, ofKind, selected: touched, evaluated: touched, passedOver: 0, changed },
    evaluated: touched,
    unit: 'files',
    skipped: {},
    engines: started === 0 ? [] : [{ name: 'workflow', version, durationMs: Math.round(performance.now() - started) }],
  };
}

async function detectionsOf(file: ChangedFile, base: Base, head: Tree): Promise<Detection[]> {
  const what = file.deleted ? 'removes' : file.basePath === undefined ? 'adds' : 'alters';
  if (file.path === defaultPolicyFile || file.basePath === defaultPolicyFile)
    return policyDetections(file, what, base, head);
  const [rule, noun] = ruleOf(file.path);
  return [detection(rule, file.path, `This change ${what} ${noun}.`)];
}

type Rule = keyof typeof titles;

function ruleOf(path: string): [Rule, string] {
  if (workflow.test(path)) return ['workflow-changed', 'the workflow'];
  if (localAction.test(path)) return ['workflow-changed', 'the action'];
  if (owners.test(path)) return ['owners-changed', 'who has to review what'];
  return ['baseline-changed', 'which findings are accepted'];
}

/** The policy and its waivers are two things to look at. */
async function policyDetections(file: ChangedFile, what: string, base: Base, head: Tree): Promise<Detection[]> {
  const [before, after] = [
    await policyAt(base.tree, file.basePath),
    await policyAt(head, file.deleted ? undefined : file.path),
  ];
  const lines = before && after ? differences(before, after) : [];
  const [waivers, settings] = [
    lines.filter((line) => line.startsWith('waiver ')),
    lines.filter((line) => !line.startsWith('waiver ')),
  ];
  const list = (of: readonly string[]): string => (of.length > 0 ? `: ${of.join('; ')}` : '');
  const changes: Detection[] = [];
  if (settings.length > 0 || lines.length === 0)
    changes.push(detection('policy-changed', file.path, `This change ${what} the policy${list(settings)}.`));
  if (waivers.length > 0)
    changes.push(detection('waiver-changed', file.path, `This change alters what is waived${list(waivers)}.`));
  return changes;
}

/** Undefined where there is none, or none that can be read; what is wrong with it the run itself says. */
async function policyAt(
  tree: Tree,
  path: string | undefined,
): Promise<ReturnType<typeof parsePolicy>['policy'] | undefined> {
  try {
    if (path === undefined) return parsePolicy(Buffer.from('version: 1'), '').policy;
    return parsePolicy(await tree.read(path, { length: maxPolicyBytes + 1 }), path).policy;
  } catch {
    return undefined;
  }
}

/** Steps that ran Gatehouse and whose verdict counted, over all workflows: a change that leaves fewer opens a gate. */
async function fewerGates(base: Base, head: Tree, files: readonly ChangedFile[]): Promise<Detection | undefined> {
  const touched = files.find(({ path, basePath = '' }) => workflow.test(path) || workflow.test(basePath));
  if (!touched) return undefined;
  const [before, after] = [await effectiveSteps(base.tree), await effectiveSteps(head)];
  if (after.total >= before.total) return undefined;
  const lost = [...before.byFile].find(([path, steps]) => (after.byFile.get(path) ?? 0) < steps)?.[0] ?? touched.path;
  return {
    ...detection(
      'gate-removed',
      lost,
      `${before.total} ${before.total === 1 ? 'step' : 'steps'} of the workflows ran Gatehouse with a verdict that counted, and this change leaves ${after.total}: a step is removed, or its failure is ignored (continue-on-error, an if that is false).`,
    ),
    severity: 'high',
  };
}

async function effectiveSteps(tree: Tree): Promise<{ total: number; byFile: ReadonlyMap<string, number> }> {
  const byFile = new Map<string, number>();
  for (const { path, kind: entryKind } of await tree.list()) {
    if (entryKind !== 'file' || !workflow.test(path)) continue;
    const text = decodeText(await tree.read(path, { length: maxPolicyBytes }))?.text;
    const steps = text === undefined ? undefined : gateSteps(text);
    if (steps) byFile.set(path, steps.effective);
  }
  return { total: [...byFile.values()].reduce((sum, steps) => sum + steps, 0), byFile };
}

const titles = {
  'workflow-changed': 'Workflow changed',
  'policy-changed': 'Policy changed',
  'waiver-changed': 'Waivers changed',
  'baseline-changed': 'Accepted findings changed',
  'owners-changed': 'Code owners changed',
  'gate-removed': 'A gate no longer counts',
} as const;

const helps: Readonly<Record<Rule, string>> = {
  'workflow-changed':
    'A workflow runs with the rights of the repository, and decides whether anything else is checked. Have somebody review it who answers for the CI.',
  'policy-changed':
    'The change itself is judged by the policy of the base; this one decides about the next. Have somebody review it who answers for the policy.',
  'waiver-changed': 'A waiver lets a finding pass until its last day. See that reason and owner are right.',
  'baseline-changed':
    'What the baseline lists never blocks. See that only findings were added that have to stay, and prefer waivers, which end.',
  'owners-changed': 'CODEOWNERS decides whose approval a change needs, also for workflows and policy.',
  'gate-removed':
    'Keep the step, without continue-on-error. If the gate moves to another workflow or is no longer wanted, waive this once: the base decides.',
};

function detection(rule: Rule, path: string, message: string): Detection {
  return {
    rule,
    engine: 'workflow',
    severity: 'low',
    title: titles[rule],
    message,
    location: { path },
    lineText: '',
    help: { text: helps[rule] },
  };
}
