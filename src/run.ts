import path from 'node:path';
import { closeTrees, type Change } from './change/change';
import { earlierGate } from './earlier';
import { engineAccess } from './engines/external/access';
import { GatehouseError } from './errors';
import { evaluateGate, type EvaluatedGate, type JudgedDetection } from './gates/evaluate';
import { gateIds, isAcceptable, loadGate, settingsOf } from './gates/index';
import type { GateId, SettingsOf } from './gates/gate';
import { imagesLeftBy } from './gates/images';
import type { Finding } from './findings/finding';
import { ForeignTexts, mayHoldToken, maskAll } from './findings/mask';
import { snippetOf, type SecretMasker, type Span } from './findings/snippet';
import type { Log } from './log';
import { digestOf, withMetrics, type KeyPath } from './policy/load';
import type { MetricsSettings } from './policy/metrics';
import type { Mode } from './policy/schema';
import { decide, decidePolicy } from './policy/source';
import { readWaivers, reportWaivers } from './policy/waivers';
import type { Notice, Report, Target } from './report';
import { judgeRun } from './verdict';
import { version } from './version';

export interface RunRequest {
  /** The checked folder. */
  readonly root: string;
  readonly change: Change;
  /** Gates to run, each required; empty: every gate that applies. */
  readonly gates: readonly GateId[];
  /** The policy file, relative to `root` or absolute; undefined: where it usually is. */
  readonly config: string | undefined;
  /** Find what a baseline can accept: what stands in files, as if nothing had been accepted before. */
  readonly accepting?: boolean;
  /** The `metrics` section, where inputs state it and not the policy; `file` is the workflow's, if it is below `root`. */
  readonly metrics?: { readonly settings: MetricsSettings; readonly file: string | undefined } | undefined;
  /** Goes before every mode in the policy. */
  readonly mode: Mode | undefined;
  readonly repository: string | null;
  readonly workflowRun?: Target['run'];
  readonly now: Date;
  readonly log: Log;
}

/** The whole way: policy → gates → findings → verdict. What it returns is judged and safe to show; renderers only draw it. */
export async function run(request: RunRequest): Promise<Report> {
  try {
    return await judge(request);
  } finally {
    await closeTrees(request.change);
  }
}

async function judge(request: RunRequest): Promise<Report> {
  const started = performance.now();
  const { change, now, log } = request;
  const root = path.resolve(request.root);
  const decided = request.accepting
    ? { ...(await decidePolicy(change, root, request.config)), baseline: new Set<string>(), notices: [] }
    : await decide(change, root, request.config);
  const { policy, digest, lineOf } = request.metrics
    ? withMetrics(decided.loaded, request.metrics.settings)
    : decided.loaded;
  const waivers = readWaivers(
    policy.waivers,
    policy.waivers.map((_, i) => lineOf(['waivers', i])),
    now,
    decided.loaded.exceptions,
  );

  const placeOf = (key: KeyPath): { path: string; startLine?: number } => {
    const line = lineOf(key);
    if (line === undefined && request.metrics) return { path: request.metrics.file ?? '' };
    return { path: decided.file ?? '', ...(decided.file !== undefined && line !== undefined && { startLine: line }) };
  };
  const external = engineAccess(root, policy.engines, process.env);
  const evaluated: EvaluatedGate[] = [];
  const goingOn: Notice[] = [];
  // A commit is judged by what it holds; evidence of models and reports of tools may lie elsewhere, or be made later.
  const fits = (id: GateId): boolean =>
    request.accepting ? isAcceptable(id) : !change.staged || (id !== 'metrics' && id !== 'reports');
  const automatic = gateIds.filter(fits);
  const running = request.gates.length > 0 ? request.gates : automatic;
  const modeOf = (id: GateId): Mode => request.mode ?? policy.gates[id]?.mode ?? policy.mode;
  // A hook does not look at images.
  const container =
    running.includes('container') && !change.staged
      ? ({ id: 'container', mode: modeOf('container') } as const)
      : undefined;
  for (const id of running) {
    const gate = await loadGate(id);
    const required = request.gates.includes(id) || policy.gates[id] !== undefined;
    const settings = settingsOf(id, policy, required && !change.staged);
    const mode = modeOf(id);
    const excludesByDefault = lineOf(['gates', id, 'exclude']) === undefined;
    const { baseline } = decided;
    const since = settings && 'since' in settings ? settings.since : undefined;
    const earlier =
      since === undefined
        ? undefined
        : await earlierGate(id, since, { root, change, digest, repository: request.repository });
    goingOn.push(...(earlier?.notices ?? []));
    const judging = { excludesByDefault, required, mode, baseline, earlier: earlier?.gate, waivers, placeOf, external };
    const isElsewhere = imagesLeftBy({ id, mode }, container, policy);
    evaluated.push(await evaluateGate(gate, { root, change, settings, ...judging, isElsewhere, log }));
  }

  const masker = evaluated.some((gate) => gate.findings.some(mayHoldSecret))
    ? await secretMasker(settingsOf('secrets', policy) as SettingsOf<'secrets'>)
    : undefined;
  const claimed = sensitiveSpans(evaluated.flatMap(({ findings }) => findings));
  const foreign = masker && new ForeignTexts(masker);
  const gates = evaluated.map(({ report, findings }) => ({
    ...report,
    findings: findings.map((finding) => shown(finding, masker, claimed, report.id === 'reports' ? foreign : undefined)),
  }));
  const used = new Set(evaluated.flatMap((gate) => [...gate.usedWaivers]));
  const judgesAll = change.base === undefined && request.gates.length === 0;
  const waived = reportWaivers(waivers, used, { now, policyFile: decided.file, judgesAll });
  const notices = await masked([...decided.notices, ...waived.notices, ...goingOn]);
  return {
    schema: 'gatehouse.report/v1',
    version,
    verdict: judgeRun(gates, notices),
    target: {
      repository: request.repository,
      base: change.base?.sha ?? null,
      head: change.head.sha ?? null,
      prefix: change.prefix,
      event: change.event,
      scope: change.scope,
      ...(request.workflowRun && { run: request.workflowRun }),
    },
    policy: {
      digest,
      layers: [...decided.layers, ...inputLayer(request.metrics?.settings)],
      ...(request.mode && { mode: request.mode }),
    },
    startedAt: now.toISOString(),
    durationMs: Math.round(performance.now() - started),
    gates,
    waivers: waived.reports,
    notices,
  };
}

const inputLayer = (settings: MetricsSettings | undefined): string[] =>
  settings === undefined ? [] : [`inputs: gates.metrics (sha256:${digestOf(settings)})`];

/**
 * The report of a run that could not judge at all: a policy, base or event that can't be used. What is a bug of ours is not
 * dressed up as one: it is thrown on.
 */
export async function errorReport(
  error: unknown,
  { event, repository, run: workflowRun, now }: Pick<Target, 'event' | 'repository' | 'run'> & { readonly now: Date },
): Promise<Report> {
  if (!(error instanceof GatehouseError)) throw error;
  const notices = await masked(error.message.split('\n').map((message) => ({ level: 'error', message })));
  return {
    schema: 'gatehouse.report/v1',
    version,
    verdict: 'error',
    target: { repository, base: null, head: null, event, scope: 'nothing', ...(workflowRun && { run: workflowRun }) },
    policy: { digest: '', layers: [] },
    startedAt: now.toISOString(),
    durationMs: 0,
    gates: [],
    waivers: [],
    notices,
  };
}

/** Secrets may stand in any line that a finding shows, also where no secret was looked for. */
async function secretMasker(settings?: SettingsOf<'secrets'>): Promise<SecretMasker> {
  const { createSecretsEngine, maskSecret } = await import('./engines/secrets/index');
  // What the policy allows to stand in a file is still not shown.
  const own =
    settings && settings.rules.length > 0
      ? (await import('./engines/secrets/custom')).compileRules(settings)
      : undefined;
  const engine = createSecretsEngine(own?.rules);
  return { find: (line, file) => engine.scanText(line, file), mask: maskSecret };
}

const lineKey = (path: string, line: number): string => `${path}\0${line}`;
/** A key over more lines than these shows only its first ones, masked. */
const maxSecretLines = 200;

/** Where any gate has found a secret, by line: another finding on it shows the line too. */
function sensitiveSpans(findings: readonly JudgedDetection[]): Map<string, Span[]> {
  const spans = new Map<string, Span[]>();
  for (const { sensitive, location } of findings) {
    const { path: file, startLine, endLine = startLine, startColumn = 1, endColumn = Infinity } = location;
    if (!sensitive || startLine === undefined || endLine === undefined) continue;
    for (let line = startLine; line <= Math.min(endLine, startLine + maxSecretLines); line++) {
      const start = line === startLine ? startColumn - 1 : 0;
      const end = line === endLine ? endColumn - 1 : Infinity;
      const key = lineKey(file, line);
      spans.set(key, [...(spans.get(key) ?? []), { start, end }]);
    }
  }
  return spans;
}

/** Whether a finding shows its line. What only informs doesn't: there can be many. */
const showsLine = (detection: JudgedDetection): boolean => detection.severity !== 'info';

const mayHoldSecret = (detection: JudgedDetection): boolean => showsLine(detection) || mayHoldToken(detection.message);

function shown(
  detection: JudgedDetection,
  masker: SecretMasker | undefined,
  claimed: ReadonlyMap<string, readonly Span[]>,
  foreign: ForeignTexts | undefined,
): Finding {
  const { lineText, identity, ...rest } = detection;
  if (masker === undefined) return rest;
  const texts = { message: maskAll(rest.message, masker), ...foreign?.of(rest) };
  if (!showsLine(detection)) return Object.assign({}, rest, texts);
  const { path: file, startLine = 0 } = detection.location;
  const others = claimed.size === 0 ? undefined : claimed.get(lineKey(file, startLine));
  const find = (line: string, name: string): readonly Span[] => [
    ...masker.find(line, name),
    ...(others ?? []).map(({ start, end }) => ({
      start: Math.min(start, line.length),
      end: Math.min(end, line.length),
    })),
  ];
  const snippet = snippetOf(detection, others === undefined ? masker : { ...masker, find });
  return Object.assign({}, rest, texts, snippet ? { snippet } : {});
}

/** Notices quote what a policy says, and somebody may have put a secret there. */
async function masked(notices: readonly Notice[]): Promise<Notice[]> {
  if (!notices.some((notice) => mayHoldToken(notice.message))) return [...notices];
  const masker = await secretMasker();
  return notices.map((notice) => ({ ...notice, message: maskAll(notice.message, masker) }));
}
