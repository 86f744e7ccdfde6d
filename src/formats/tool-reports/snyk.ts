import { z } from 'zod';
import { list } from '../collections';
import { jsonFormat } from './format';
import { isRecord } from './json';
import type { ReportedResult } from './report';
import { vulnerable } from './vulnerability';
import { counting, leftOut, number, oneOrMany, placeOf, severityOfWord, text } from './words';

const strings = z.array(z.string()).nullish().catch(undefined);

const issue = z.object({
  id: z.string(),
  title: text,
  severity: z.string(),
  type: text,
  packageName: text,
  name: text,
  version: text,
  fixedIn: strings,
  cvssScore: number,
  from: strings,
  identifiers: z.object({ CVE: strings, CWE: strings }).nullish().catch(undefined),
  filtered: z
    .object({ ignored: list(z.object({ reason: text })).optional() })
    .nullish()
    .catch(undefined),
});
type Issue = z.infer<typeof issue>;

const misconfiguration = z.object({
  id: z.string(),
  title: text,
  severity: z.string(),
  issue: text,
  impact: text,
  resolve: text,
  documentation: text,
  msg: text,
  /** -1 for none. */
  lineNumber: number,
  isIgnored: z.boolean().optional().catch(undefined),
});

/** One project with packages, as `snyk test --json` tells of it. */
export const testedProject = z.object({
  ok: z.boolean().optional().catch(undefined),
  severityThreshold: text,
  vulnerabilities: list(issue).nullish(),
  dependencyCount: number,
  /** How many vulnerabilities it lists, each once. */
  uniqueCount: number,
  projectName: text,
  displayTargetFile: text,
  targetFile: text,
  path: text,
  filtered: z.object({ ignore: list(issue).nullish() }).nullish(),
  infrastructureAsCodeIssues: list(misconfiguration).nullish(),
  error: z.undefined().optional(),
});
const project = testedProject.extend({ applications: list(testedProject).nullish() });
type Tested = z.infer<typeof testedProject>;

/** What it answers in place of a project that it could not test. */
const failed = z.object({ ok: z.literal(false), error: z.string(), path: text });

/** As it orders them. */
const levels = ['low', 'medium', 'high', 'critical'];

const isProject = (value: unknown): boolean =>
  isRecord(value) &&
  ((value.ok === false && typeof value.error === 'string') ||
    (('ok' in value || 'packageManager' in value) &&
      ('vulnerabilities' in value || 'infrastructureAsCodeIssues' in value)));

const answer = z.union([failed, project], 'not a project as Snyk writes it');

/** `snyk test --json`, `snyk container test --json` and `snyk iac test --json`: one project, or a list. `snyk code` writes SARIF. */
export const snyk = jsonFormat({
  format: 'snyk',
  fits: (value) => (Array.isArray(value) ? value.length > 0 && value.every(isProject) : isProject(value)),
  schema: oneOrMany(answer),
  read: (answers) => {
    const projects = answers.flatMap((one) =>
      typeof one.error === 'string' ? [] : [one, ...('applications' in one ? (one.applications ?? []) : [])],
    );
    const files = projects.filter((one) => one.infrastructureAsCodeIssues);
    const packages = projects.filter((one) => !one.infrastructureAsCodeIssues);
    const [only] = projects;
    return {
      format: 'snyk',
      tool: 'Snyk',
      ...(projects.length === 1 && only?.projectName !== undefined && { category: only.projectName }),
      covered: {
        ...(packages.length > 0 && { packages: packages.reduce((sum, one) => sum + (one.dependencyCount ?? 0), 0) }),
        ...(files.length > 0 && { files: files.length }),
      },
      failures: [
        ...answers.flatMap((one) =>
          typeof one.error === 'string'
            ? [`${one.path === undefined ? '' : `${one.path}: `}${one.error}`]
            : unlisted(one, 'applications' in one ? (one.applications ?? []) : []),
        ),
        ...projects.flatMap(uncounted),
      ],
      ...leftOut(
        levels.slice(
          0,
          Math.max(0, ...projects.map(({ severityThreshold: least = '' }) => levels.indexOf(least.toLowerCase()))),
        ),
      ),
      results: projects.flatMap(resultsOf),
    };
  },
});

/** A project is not `ok` for what it lists, or what its applications do. */
function unlisted(project: Tested, applications: readonly Tested[]): string[] {
  const listed = [project, ...applications].some(
    (one) => (one.vulnerabilities ?? []).length + (one.infrastructureAsCodeIssues ?? []).length > 0,
  );
  const failing = project.ok === false || applications.some(({ ok }) => ok === false);
  return failing && !listed
    ? [`${project.projectName ?? project.path ?? 'a project'} is not ok, and lists nothing why`]
    : [];
}

function uncounted({ projectName, path = 'a project', uniqueCount = 0, vulnerabilities, filtered }: Tested): string[] {
  const listed = new Set([...(vulnerabilities ?? []), ...(filtered?.ignore ?? [])].map(({ id }) => id)).size;
  if (uniqueCount <= listed) return [];
  return [`${projectName ?? path} counts ${counting(uniqueCount, 'issue')} and lists ${listed}`];
}

function resultsOf(one: Tested): ReportedResult[] {
  const path = one.displayTargetFile ?? one.targetFile ?? one.path;
  const ignored = (one.filtered?.ignore ?? []).map((found) => {
    const reasons = (found.filtered?.ignored ?? []).flatMap(({ reason }) => reason ?? []);
    return { ...vulnerabilityOf(found, path), suppressed: `in the tool: ${reasons.join(', ') || 'without a reason'}` };
  });
  return [
    ...distinctIssues(one.vulnerabilities ?? []).map((found) => vulnerabilityOf(found, path)),
    ...ignored,
    ...(one.infrastructureAsCodeIssues ?? []).map((found) => ({
      rule: found.id,
      title: found.title ?? found.id,
      message: [found.issue ?? found.title ?? found.id, found.impact, found.msg].filter((part) => part).join('. '),
      level: found.severity,
      severity: severityOfWord(found.severity),
      place: placeOf(one.targetFile ?? path, { startLine: found.lineNumber }, found.msg),
      ...(found.resolve !== undefined && { help: found.resolve }),
      ...(found.documentation !== undefined && { uri: found.documentation }),
      ...(found.isIgnored && { suppressed: 'in the tool: ignored' }),
    })),
  ];
}

/** It lists a vulnerability once for each way on which its package comes. */
export function distinctIssues(issues: readonly Issue[]): Issue[] {
  const byName = new Map<string, Issue>();
  for (const one of issues) {
    const key = JSON.stringify([one.id, one.packageName ?? one.name, one.version]);
    if (!byName.has(key)) byName.set(key, one);
  }
  return [...byName.values()];
}

function vulnerabilityOf(found: Issue, path: string | undefined): ReportedResult {
  return vulnerable({
    ids: [found.id, ...(found.identifiers?.CVE ?? [])],
    title: found.title,
    package: found.packageName ?? found.name ?? found.id,
    version: found.version,
    fixed: found.type === 'license' ? undefined : (found.fixedIn ?? []),
    level: found.severity,
    severity: severityOfWord(found.severity),
    path,
    uri: `https://security.snyk.io/vuln/${encodeURIComponent(found.id)}`,
    cwe: found.identifiers?.CWE ?? [],
    via: found.from ?? [],
  });
}
