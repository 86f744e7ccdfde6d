import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { assertNever } from '../errors';
import { atLeast, severities, type Finding, type Location, type Severity } from '../findings/finding';
import type { GateReport, Report } from '../report';
import { clip } from './budget';
import { jsonText, uriPath, visible } from './escape';
import { helpMarkdown, helpUri } from './help';
import { gatesAndRun, mostUrgentFirst, pathOf, plural } from './overview';

/**
 * What GitHub code scanning takes ("SARIF support for code scanning", "SARIF results exceed limit"): beyond these a file is
 * refused whole. Of 25,000 results it shows the 5,000 most severe, of 20 tags 10.
 */
export const sarifLimits = {
  runs: 20,
  resultsPerRun: 25_000,
  tagsPerRule: 20,
  /** Characters of a rule's name, and of its short and full description. */
  name: 255,
  description: 1_024,
  gzipBytes: 10 * 1024 * 1024,
} as const;

/** Rules are listed only for results, so their limit (25,000 a run) can't be passed. */
const maxMessage = 4_000;
const maxHelp = 20_000;

/** Gates whose findings say nothing about security; the rest is shown by severity, critical to low. */
const qualityGates: ReadonlySet<string> = new Set(['data', 'metrics']);

export interface SarifOptions {
  /**
   * Adds GitHub's own fingerprint, for a file that goes straight to its API. The `upload-sarif` action computes it by
   * itself and warns about each one that is there already.
   */
  readonly directUpload?: boolean;
}

export interface SarifFile {
  readonly text: string;
  /** Findings that had to be left out, the least urgent ones; each run says how many of its own. */
  readonly omitted: number;
}

/** The report as SARIF 2.1.0, one run a gate, within what GitHub code scanning takes. Source lines are not part of it. */
export function renderSarif(report: Report, options: SarifOptions = {}): SarifFile {
  const all = gatesAndRun(report);
  const gates = all.slice(0, sarifLimits.runs).map((gate) => ({ gate, findings: mostUrgentFirst(gate.findings) }));
  const total = all.reduce((sum, gate) => sum + gate.findings.length, 0);
  const longest = Math.max(0, ...gates.map(({ findings }) => findings.length));
  for (let most = Math.min(longest, sarifLimits.resultsPerRun); ; most = Math.floor(most / 2)) {
    const runs = gates.map(({ gate, findings }) => run(report, gate, findings.slice(0, most), options));
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs };
    const text = `${jsonText(log)}\n`;
    if (most > 0 && !fitsUpload(text)) continue;
    return { text, omitted: total - runs.reduce((sum, { results }) => sum + results.length, 0) };
  }
}

/** gzip adds at most a few bytes in 16 kB, so a text well under the limit needn't be packed to know. */
function fitsUpload(text: string): boolean {
  return text.length * 3 < sarifLimits.gzipBytes || gzipSync(text).length <= sarifLimits.gzipBytes;
}

function run(report: Report, gate: GateReport, findings: readonly Finding[], options: SarifOptions) {
  const rules = [...byRule(findings).values()];
  const indexOf = new Map(rules.map((ofRule, index) => [ofRule.worst.rule, index]));
  const notifications = gateNotifications(report, gate, gate.findings.length - findings.length);
  return {
    tool: {
      driver: {
        name: `Gatehouse ${visible(gate.id)}`,
        semanticVersion: report.version,
        rules: rules.map(({ worst, cwe }) => rule(gate, worst, cwe)),
      },
    },
    // Code scanning takes it for the category: what is checked apart must not replace each other's alerts.
    automationDetails: { id: `gatehouse/${visible(gate.id)}/${visible(report.target.prefix ?? '')}` },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the tree that was checked.' } } },
    invocations: [
      {
        executionSuccessful: gate.status !== 'error',
        startTimeUtc: report.startedAt,
        ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
      },
    ],
    results: findings.map((finding) => result(finding, indexOf.get(finding.rule) ?? -1, options)),
  };
}

function gateNotifications(report: Report, gate: GateReport, omitted: number) {
  const notifications: { level: 'error' | 'warning' | 'note'; message: { text: string } }[] = [];
  const add = (level: 'error' | 'warning' | 'note', text: string): void => {
    notifications.push({ level, message: { text: clip(visible(text), maxMessage) } });
  };
  if (gate.status === 'error') add('error', gate.reason || 'The gate could not do its work.');
  if (gate.status === 'skipped') add('note', `Skipped: ${gate.reason}`);
  if (omitted > 0) add('warning', `${plural(omitted, 'finding')} left out to stay within what code scanning takes.`);
  const runsLeftOut = gatesAndRun(report).length - sarifLimits.runs;
  if (runsLeftOut > 0)
    add('warning', `${plural(runsLeftOut, 'gate')} left out: a file holds ${sarifLimits.runs} runs.`);
  return notifications;
}

interface OfRule {
  /** The severest finding of the rule: GitHub keeps one severity a rule. */
  readonly worst: Finding;
  readonly cwe: ReadonlySet<number>;
}

function byRule(findings: readonly Finding[]): Map<string, OfRule> {
  const rules = new Map<string, { worst: Finding; cwe: Set<number> }>();
  for (const finding of findings) {
    const known = rules.get(finding.rule);
    if (known === undefined) {
      rules.set(finding.rule, { worst: finding, cwe: new Set(finding.cwe) });
      continue;
    }
    if (!atLeast(known.worst.severity, finding.severity)) known.worst = finding;
    for (const cwe of finding.cwe ?? []) known.cwe.add(cwe);
  }
  return rules;
}

function rule(gate: GateReport, finding: Finding, cwe: ReadonlySet<number>) {
  const quality = qualityGates.has(gate.id);
  const title = clip(visible(finding.title) || finding.rule, sarifLimits.description);
  const helpText = clip(finding.help.text, maxHelp);
  const uri = helpUri(finding.help);
  const score = securitySeverity[finding.severity];
  const tags = [quality ? 'quality' : 'security', ...[...cwe].map((number) => `external/cwe/cwe-${number}`)];
  return {
    id: finding.rule,
    name: clip(visible(finding.rule), sarifLimits.name),
    shortDescription: { text: title },
    fullDescription: { text: clip(visible(helpText.split('\n\n', 1)[0] ?? ''), sarifLimits.description) || title },
    help: {
      text: helpText || title,
      ...(helpText === '' ? {} : { markdown: helpMarkdown({ ...finding.help, text: helpText }) }),
    },
    ...(uri === undefined ? {} : { helpUri: uri }),
    defaultConfiguration: { level: level(finding.severity) },
    properties: {
      tags: tags.slice(0, sarifLimits.tagsPerRule),
      ...(quality ? { 'problem.severity': problemSeverity(finding.severity) } : {}),
      ...(quality || score === undefined ? {} : { 'security-severity': score }),
    },
  };
}

function result(finding: Finding, ruleIndex: number, { directUpload = false }: SarifOptions) {
  const { location, fingerprint, state } = finding;
  // Without a line the upload-sarif action computes no fingerprint of its own, so GitHub needs ours.
  const lineHash = directUpload || location.startLine === undefined;
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: level(finding.severity),
    message: { text: messageText(finding) },
    locations: [locationOf(location)],
    ...(finding.flow === undefined
      ? {}
      : {
          codeFlows: [
            {
              threadFlows: [
                {
                  locations: finding.flow.map((step) => ({
                    location: { ...locationOf(step.location), message: { text: plainText(step.message) } },
                  })),
                },
              ],
            },
          ],
        }),
    ...fixes(finding),
    partialFingerprints: { 'gatehouse/v1': fingerprint, ...(lineHash ? { primaryLocationLineHash: fingerprint } : {}) },
    baselineState: state === 'new' ? 'new' : 'unchanged',
    ...suppressed(finding),
    properties: { severity: finding.severity, blocking: finding.blocking, engine: finding.engine },
  };
}

/** `properties.suggestion`: what to write in place of a span of the file. It comes with reports of other runs too. */
const suggestion = z.object({
  startLine: z.int().min(1),
  endLine: z.int().min(1),
  startColumn: z.int().min(1),
  endColumn: z.int().min(1),
  replacement: z.string().max(maxMessage),
});

/** The change that puts it right, where that is mechanical. */
function fixes({ location, properties }: Finding) {
  const { data } = suggestion.safeParse(properties?.suggestion);
  if (data === undefined) return {};
  const { replacement, startLine, ...span } = data;
  const { artifactLocation } = locationOf(location).physicalLocation;
  const replacements = [{ deletedRegion: region(span, startLine), insertedContent: { text: replacement } }];
  return { fixes: [{ artifactChanges: [{ artifactLocation, replacements }] }] };
}

function locationOf(location: Location) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriPath(pathOf(location)), uriBaseId: '%SRCROOT%' },
      ...(location.startLine === undefined ? {} : { region: region(location, location.startLine) }),
    },
    ...(location.member === undefined
      ? {}
      : { logicalLocations: [{ fullyQualifiedName: visible(location.member), kind: 'member' }] }),
  };
}

/** A skip in the code that does not count is one that was rejected, which leaves the result unsuppressed (§3.35.3). */
function suppressed({ state, waiver = '', inlineSkip }: Finding) {
  const justified = (text: string) => ({ justification: clip(visible(text), maxMessage) });
  const counts = state === 'waived' && inlineSkip !== undefined && waiver === 'inline';
  const suppressions = [
    ...(state === 'waived' && !counts
      ? [{ kind: 'external', status: 'accepted', ...justified(`Waiver ${waiver} of the Gatehouse policy.`) }]
      : []),
    ...(inlineSkip && (counts || state !== 'waived')
      ? [
          {
            kind: 'inSource',
            status: counts ? 'accepted' : 'rejected',
            ...justified(`${inlineSkip.marker}: ${inlineSkip.reason ?? 'no reason given'}`),
          },
        ]
      : []),
  ];
  return suppressions.length === 0 ? {} : { suppressions };
}

function messageText(finding: Finding): string {
  return plainText(finding.message.trim() || finding.title.trim() || finding.rule);
}

/** In a SARIF message `[words](target)` is a link (§3.11.6), which scanned text must not be able to make. */
function plainText(text: string): string {
  return clip(visible(text), maxMessage).replaceAll('](', '] (');
}

function region({ endLine, startColumn, endColumn }: Omit<Location, 'path'>, startLine: number) {
  return {
    startLine,
    ...(startColumn === undefined ? {} : { startColumn }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(endColumn === undefined ? {} : { endColumn }),
  };
}

function level(severity: Severity): 'error' | 'warning' | 'note' {
  switch (severity) {
    case 'critical':
    case 'high':
      return 'error';
    case 'medium':
      return 'warning';
    case 'low':
    case 'info':
      return 'note';
    default:
      return assertNever(severity);
  }
}

function problemSeverity(severity: Severity): 'error' | 'warning' | 'recommendation' {
  const of = level(severity);
  return of === 'note' ? 'recommendation' : of;
}

/**
 * GitHub's bands: over 9.0 critical, 7.0 to 8.9 high, 4.0 to 6.9 medium, 0.1 to 3.9 low. Zero or nothing is no security
 * severity, which is what `info` means.
 */
const securitySeverity: Readonly<Record<Severity, string | undefined>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
  info: undefined,
} satisfies Record<(typeof severities)[number], string | undefined>;
