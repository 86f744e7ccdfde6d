import { z } from 'zod';
import { list } from '../collections';
import { jsonFormat } from './format';
import { isRecord } from './json';
import type { ReportedResult } from './report';
import { vulnerable } from './vulnerability';
import { counting, number, placeOf, severityOfWord, text, timeOf } from './words';

const cause = z.object({ StartLine: number, EndLine: number, Resource: text }).optional().catch(undefined);
const strings = z.array(z.string()).optional().catch(undefined);

const vulnerability = z.object({
  VulnerabilityID: z.string(),
  PkgName: z.string(),
  PkgPath: text,
  InstalledVersion: text,
  FixedVersion: text,
  Severity: z.string(),
  Title: text,
  PrimaryURL: text,
  CweIDs: strings,
  VendorIDs: strings,
});
const misconfiguration = z.object({
  ID: z.string(),
  Title: text,
  Message: text,
  Resolution: text,
  Severity: z.string(),
  Status: text,
  PrimaryURL: text,
  CauseMetadata: cause,
});
const secret = z.object({
  RuleID: z.string(),
  Title: text,
  Severity: z.string(),
  StartLine: number,
  EndLine: number,
});
const license = z.object({ Severity: z.string(), Category: text, PkgName: text, FilePath: text, Name: z.string() });

const result = z.object({
  Target: z.string(),
  Class: text,
  Packages: list(z.unknown()).optional(),
  Vulnerabilities: list(vulnerability).nullish(),
  MisconfSummary: z.object({ Successes: number, Failures: number }).optional().catch(undefined),
  Misconfigurations: list(misconfiguration).nullish(),
  Secrets: list(secret).nullish(),
  Licenses: list(license).nullish(),
  ExperimentalModifiedFindings: list(
    z.object({ Type: text, Status: text, Statement: text, Source: text, Finding: z.unknown().optional() }),
  ).nullish(),
});
type Result = z.infer<typeof result>;

/**
 * `trivy -f json` (of images, files, repositories, bills of materials, and of `config`). Packages are counted where it lists them
 * (`--list-all-pkgs`), and what it was told to ignore where it shows that (`--show-suppressed`).
 */
export const trivy = jsonFormat({
  format: 'trivy',
  fits: (value) => isRecord(value) && 'SchemaVersion' in value && 'ArtifactName' in value,
  schema: z.object({
    SchemaVersion: z.literal(2),
    Trivy: z.object({ Version: text }).optional().catch(undefined),
    CreatedAt: text,
    ArtifactName: z.string(),
    Metadata: z.object({ RepoCommit: text, Commit: text }).optional().catch(undefined),
    Results: list(result).nullish(),
  }),
  read: ({ Trivy, CreatedAt, ArtifactName, Metadata, Results }) => {
    const results = Results ?? [];
    const commit = Metadata?.Commit ?? Metadata?.RepoCommit;
    const packages = results.flatMap(({ Packages }) => (Packages ? [Packages.length] : []));
    const checks = results.flatMap(({ MisconfSummary: summary }) =>
      summary ? [(summary.Successes ?? 0) + (summary.Failures ?? 0)] : [],
    );
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
    return {
      format: 'trivy',
      tool: 'Trivy',
      ...(Trivy?.Version !== undefined && { version: Trivy.Version }),
      category: ArtifactName,
      ...timeOf(CreatedAt),
      ...(commit !== undefined && { commit }),
      covered: {
        targets: results.length,
        ...(packages.length > 0 && { packages: sum(packages) }),
        ...(checks.length > 0 && { checks: sum(checks) }),
      },
      failures: results.flatMap(unlisted),
      results: results.flatMap((one) => resultsOf(one, ArtifactName)),
    };
  },
});

/** Its other statuses say that a check was passed, or that an exception of the policy holds. */
const hasFailed = ({ Status = 'FAIL' }: z.infer<typeof misconfiguration>): boolean =>
  Status !== 'PASS' && Status !== 'EXCEPTION';

function unlisted({ Target, MisconfSummary: summary, Misconfigurations }: Result): string[] {
  const told = summary?.Failures ?? 0;
  if (told === 0 || Misconfigurations?.some(hasFailed)) return [];
  return [`${Target}: it counts ${counting(told, 'failed check')} and lists none`];
}

function resultsOf(one: Result, artifact: string): ReportedResult[] {
  const vulnerabilities = (one.Vulnerabilities ?? []).map((found) => vulnerabilityOf(found, one, artifact));
  const failed = (one.Misconfigurations ?? []).filter(hasFailed);
  const ignored = (one.ExperimentalModifiedFindings ?? []).flatMap(({ Type, Statement, Source, Finding }) => {
    const why = `in the tool: ${Statement ?? Source ?? 'without a reason'}`;
    const parsed = Type === 'vulnerability' ? vulnerability.safeParse(Finding).data : undefined;
    const wrong = Type === 'misconfiguration' ? misconfiguration.safeParse(Finding).data : undefined;
    if (parsed) return [{ ...vulnerabilityOf(parsed, one, artifact), suppressed: why }];
    if (wrong) return [{ ...misconfigurationOf(wrong, one.Target), suppressed: why }];
    return isRecord(Finding) ? [{ ...otherOf(Finding, Type, one.Target), suppressed: why }] : [];
  });
  return [
    ...vulnerabilities,
    ...failed.map((found) => misconfigurationOf(found, one.Target)),
    ...(one.Secrets ?? []).map(({ RuleID, Title, Severity, StartLine, EndLine }) => ({
      rule: RuleID,
      title: Title ?? RuleID,
      message: `${Title ?? RuleID} in ${one.Target}`,
      level: Severity,
      severity: severityOfWord(Severity),
      place: placeOf(one.Target, { startLine: StartLine, endLine: EndLine }),
      cwe: [798],
    })),
    ...(one.Licenses ?? []).map(({ Severity, Category, PkgName, FilePath, Name }) => ({
      rule: `license-${Category ?? 'unknown'}`,
      title: `License of the category ${Category ?? 'unknown'}`,
      message: `${PkgName ?? FilePath ?? one.Target}: ${Name}`,
      level: Severity,
      severity: severityOfWord(Severity),
      place: placeOf(FilePath ?? one.Target, {}, PkgName),
    })),
    ...ignored,
  ];
}

function vulnerabilityOf(found: z.infer<typeof vulnerability>, { Class, Target }: Result, artifact: string) {
  return vulnerable({
    ids: [found.VulnerabilityID, ...(found.VendorIDs ?? [])],
    title: found.Title,
    package: found.PkgName,
    version: found.InstalledVersion,
    fixed: found.FixedVersion ? [found.FixedVersion] : [],
    level: found.Severity,
    severity: severityOfWord(found.Severity),
    // The target of a distribution's packages is a title: "image (debian 12.5)".
    path: Class === 'os-pkgs' ? artifact : (found.PkgPath ?? Target),
    uri: found.PrimaryURL,
    cwe: found.CweIDs,
  });
}

function misconfigurationOf(found: z.infer<typeof misconfiguration>, target: string): ReportedResult {
  const { ID, Title = ID, Message, Resolution, Severity, PrimaryURL, CauseMetadata } = found;
  return {
    rule: ID,
    title: Title,
    message: Message ?? Title,
    level: Severity,
    severity: severityOfWord(Severity),
    place: placeOf(
      target,
      { startLine: CauseMetadata?.StartLine, endLine: CauseMetadata?.EndLine },
      CauseMetadata?.Resource,
    ),
    ...(Resolution !== undefined && { help: Resolution }),
    ...(PrimaryURL !== undefined && { uri: PrimaryURL }),
  };
}

/** A secret, a license, or what lacks a part of what we read: it is told by the little that all of them have. */
function otherOf(found: Readonly<Record<string, unknown>>, type = 'finding', target: string): ReportedResult {
  const told = (...keys: readonly string[]): string | undefined =>
    keys.map((key) => found[key]).find((value): value is string => typeof value === 'string' && value !== '');
  const rule = told('VulnerabilityID', 'ID', 'RuleID', 'Name') ?? type;
  const level = told('Severity') ?? 'UNKNOWN';
  return {
    ...{ rule, title: told('Title') ?? rule, message: `${type} ${rule} in ${target}`, level },
    severity: severityOfWord(level),
    place: placeOf(target),
  };
}
