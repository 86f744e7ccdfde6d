import { z } from 'zod';
import type { Severity } from '../../findings/finding';
import { list } from '../collections';
import { jsonFormat } from './format';
import { isRecord } from './json';
import type { Judged, ReportedResult, ToolReport } from './report';
import { counting, lookUp, number, placeOf, severityOfWord, text, timeOf, worstOf } from './words';

/** What SonarQube's Web API answers (recorded from 25.1), as far as it is read. */

/** Offsets count from 0. */
const range = z
  .object({ startLine: number, endLine: number, startOffset: number, endOffset: number })
  .nullish()
  .catch(undefined);
const impacts = list(z.object({ softwareQuality: text, severity: z.string() })).nullish();
const components = list(z.object({ key: z.string(), path: text }))
  .nullish()
  .catch(undefined);
const paging = z.object({ pageIndex: z.number(), pageSize: z.number(), total: z.number() });

const issue = z.object({
  key: z.string(),
  rule: z.string(),
  severity: text,
  component: z.string(),
  line: number,
  hash: text,
  textRange: range,
  status: text,
  issueStatus: text,
  resolution: text,
  message: text,
  type: text,
  creationDate: text,
  impacts,
});
export const issuesAnswer = z.object({ paging, issues: list(issue), components });

const hotspot = z.object({
  key: z.string(),
  component: z.string(),
  securityCategory: text,
  vulnerabilityProbability: z.string(),
  status: z.string(),
  resolution: text,
  line: number,
  message: text,
  textRange: range,
  creationDate: text,
  ruleKey: text,
});
export const hotspotsAnswer = z.object({ paging, hotspots: list(hotspot), components });

const condition = z.object({
  status: z.string(),
  metricKey: z.string(),
  comparator: text,
  errorThreshold: text,
  actualValue: text,
});
export const statusAnswer = z.object({
  projectStatus: z.object({
    status: z.string(),
    conditions: list(condition).optional(),
    /** Since when code counts as new. */
    period: z.object({ date: text }).optional().catch(undefined),
  }),
});
type Status = z.infer<typeof statusAnswer>['projectStatus'];

/** Its `CRITICAL` is the second of five. */
const severities: Readonly<Record<string, Severity>> = { critical: 'high', major: 'medium', minor: 'low' };

/** What is done with; a status that nobody has used yet is not taken for one of these. */
const closedStatus: ReadonlySet<string> = new Set(['CLOSED', 'FIXED', 'RESOLVED', 'REVIEWED']);
const met: ReadonlySet<string> = new Set(['OK', 'WARN', 'NO_VALUE']);

function judged(severity: string | undefined, all: z.infer<typeof impacts>): Judged {
  if (severity !== undefined) return { level: severity, severity: severityOfWord(severity, severities) };
  return worstOf((all ?? []).map((one) => ({ level: one.severity, severity: severityOfWord(one.severity) })));
}

/** Where a component's file is: its path, or what follows the project's key. */
function filesIn(all: z.infer<typeof components>): (component: string) => string {
  const paths = new Map((all ?? []).flatMap(({ key, path }) => (path === undefined ? [] : [[key, path] as const])));
  return (component) => paths.get(component) ?? component.slice(component.lastIndexOf(':') + 1);
}

const spanOf = (where: z.infer<typeof range>, line?: number) => ({
  startLine: where?.startLine ?? line,
  endLine: where?.endLine,
  startColumn: (where?.startOffset ?? -1) + 1,
  endColumn: (where?.endOffset ?? -1) + 1,
});

/** `since`: what was there before, in RFC 3339, isn't new. */
export function issuesOf({ issues, components: all }: z.infer<typeof issuesAnswer>, since?: string): ReportedResult[] {
  const fileOf = filesIn(all);
  return issues.flatMap((one) => {
    const status = one.issueStatus ?? one.status ?? 'OPEN';
    const taken =
      status === 'ACCEPTED' || status === 'FALSE_POSITIVE' || /^(?:FALSE-POSITIVE|WONTFIX)$/.test(one.resolution ?? '');
    if (closedStatus.has(status) && !taken) return [];
    return {
      rule: one.rule,
      title: one.rule,
      message: one.message ?? one.rule,
      ...judged(one.severity, one.impacts),
      place: placeOf(fileOf(one.component), spanOf(one.textRange, one.line)),
      ...(isBefore(one.creationDate, since) && { existing: true as const }),
      ...(one.hash && { identity: `${one.rule} ${one.hash}` }),
      ...(taken && { suppressed: `in the tool: ${(one.resolution ?? status).toLowerCase().replaceAll('_', ' ')}` }),
      properties: { key: one.key, ...(one.type && { type: one.type }) },
    };
  });
}

const isBefore = (written: string | undefined, since: string | undefined): boolean =>
  since !== undefined && (timeOf(written).createdAt ?? since) < since;

export function hotspotsOf(
  { hotspots, components: all }: z.infer<typeof hotspotsAnswer>,
  since?: string,
): ReportedResult[] {
  const fileOf = filesIn(all);
  return hotspots.flatMap((one) => {
    const taken = one.resolution === 'ACKNOWLEDGED';
    if (closedStatus.has(one.status) && !taken) return [];
    const rule = one.ruleKey ?? `hotspot:${one.securityCategory ?? 'others'}`;
    return {
      rule,
      title: `Security hotspot: ${one.securityCategory ?? 'others'}`,
      message: one.message ?? rule,
      level: one.vulnerabilityProbability,
      severity: severityOfWord(one.vulnerabilityProbability),
      place: placeOf(fileOf(one.component), spanOf(one.textRange, one.line)),
      ...(isBefore(one.creationDate, since) && { existing: true as const }),
      ...(taken && { suppressed: 'in the tool: acknowledged' }),
      properties: { key: one.key, type: 'SECURITY_HOTSPOT' },
    };
  });
}

const signs: Readonly<Record<string, string>> = { LT: 'under', GT: 'over' };

/** The gate's verdict. `NONE` and a gate without conditions, which SonarQube calls passed after a first analysis, judged nothing. */
export function qualityGate({
  status,
  conditions = [],
}: Status): Pick<ToolReport, 'covered' | 'failures'> & Partial<Pick<ToolReport, 'verdict'>> {
  const covered = { conditions: conditions.length };
  if (status === 'NONE' || conditions.length === 0) {
    const counted = counting(conditions.length, 'condition');
    return { covered, failures: [`the quality gate evaluated nothing: its status is ${status}, with ${counted}`] };
  }
  const missed = conditions
    .filter(({ status: one }) => !met.has(one))
    .map(
      ({ metricKey, actualValue = 'not known', comparator = '', errorThreshold = 'its threshold' }) =>
        `${metricKey} is ${actualValue}, ${lookUp(signs, comparator) ?? 'beyond'} ${errorThreshold}`,
    );
  return {
    covered,
    failures: [],
    verdict: {
      passed: (status === 'OK' || status === 'WARN') && missed.length === 0,
      text: `the quality gate is ${status}: ${missed.join('; ') || `all of ${counting(conditions.length, 'condition')} met`}`,
    },
  };
}

/** A page of an answer isn't the answer. */
export function missingPages({ total }: z.infer<typeof paging>, shown: number, what: string): string[] {
  return total > shown ? [`it holds ${shown} of ${counting(total, what)}: the other pages are missing`] : [];
}

export const sonarqubeIssues = jsonFormat({
  format: 'sonarqube-issues',
  fits: (value) => isRecord(value) && 'issues' in value && 'paging' in value,
  schema: issuesAnswer,
  read: (answer) => ({
    format: 'sonarqube-issues',
    tool: 'SonarQube',
    covered: {},
    failures: missingPages(answer.paging, answer.issues.length, 'issue'),
    results: issuesOf(answer),
  }),
});

export const sonarqubeHotspots = jsonFormat({
  format: 'sonarqube-hotspots',
  fits: (value) => isRecord(value) && 'hotspots' in value && 'paging' in value,
  schema: hotspotsAnswer,
  read: (answer) => ({
    format: 'sonarqube-hotspots',
    tool: 'SonarQube',
    covered: {},
    failures: missingPages(answer.paging, answer.hotspots.length, 'hotspot'),
    results: hotspotsOf(answer),
  }),
});

export const sonarqubeStatus = jsonFormat({
  format: 'sonarqube-quality-gate',
  fits: (value) => isRecord(value) && 'projectStatus' in value,
  schema: statusAnswer,
  read: ({ projectStatus }) => ({
    format: 'sonarqube-quality-gate',
    tool: 'SonarQube',
    results: [],
    ...qualityGate(projectStatus),
  }),
});

const location = z.object({
  message: text,
  filePath: z.string(),
  textRange: z
    .object({ startLine: number, endLine: number, startColumn: number, endColumn: number })
    .nullish()
    .catch(undefined),
});
const engine = z.string().optional();

/** What other tools write for SonarQube to import ("generic issue import format"); since 10.3 the rules stand apart. */
export const sonarqubeGeneric = jsonFormat({
  format: 'sonarqube-generic',
  fits: (value) =>
    isRecord(value) &&
    Array.isArray(value.issues) &&
    !('paging' in value) &&
    Object.keys(value).every((key) => key === 'issues' || key === 'rules'),
  schema: z.object({
    rules: list(
      z.object({
        id: z.string(),
        name: text,
        description: text,
        engineId: engine,
        severity: text,
        type: text,
        impacts,
      }),
    ).optional(),
    issues: list(
      z.object({ engineId: engine, ruleId: z.string(), severity: text, type: text, primaryLocation: location }),
    ),
  }),
  read: ({ rules = [], issues }) => {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    const engines = [...new Set([...issues, ...rules].flatMap(({ engineId }) => engineId ?? []))];
    return {
      format: 'sonarqube-generic',
      tool: engines.join(', ') || 'generic issues',
      covered: { ...(rules.length > 0 && { rules: rules.length }) },
      failures: [],
      results: issues.map(({ ruleId, severity, type, primaryLocation: { message, filePath, textRange } }) => {
        const rule = byId.get(ruleId);
        const kind = type ?? rule?.type;
        return {
          rule: ruleId,
          title: rule?.name ?? ruleId,
          message: message ?? rule?.name ?? ruleId,
          ...judged(severity ?? rule?.severity, rule?.impacts),
          place: placeOf(filePath, {
            ...textRange,
            startColumn: (textRange?.startColumn ?? -1) + 1,
            endColumn: (textRange?.endColumn ?? -1) + 1,
          }),
          ...(rule?.description !== undefined && { help: rule.description }),
          ...(kind !== undefined && { properties: { type: kind } }),
        };
      }),
    };
  },
});
