import { z } from 'zod';
import { list, record } from '../collections';
import { FileProblem } from '../metrics-file/problem';
import { jsonFormat } from './format';
import { isRecord } from './json';
import { vulnerable } from './vulnerability';
import { number, severityOfWord, text } from './words';

const cwe = z
  .union([z.array(z.string()), z.string().transform((one) => [one])])
  .optional()
  .catch(undefined);

const failure = z.object({ code: text, summary: text, detail: text });

const advisory = z.object({
  source: z.unknown().optional(),
  name: text,
  title: text,
  url: text,
  severity: z.string(),
  cwe,
  range: text,
});
const metadata = z.object({
  vulnerabilities: record(z.unknown()).optional().catch(undefined),
  dependencies: z
    .union([z.number(), z.object({ total: z.number() }).transform(({ total }) => total)])
    .optional()
    .catch(undefined),
  totalDependencies: number,
});

/** `npm audit --json` of npm 7 and later (version 2 of the report). */
export const npmAudit = jsonFormat({
  format: 'npm-audit',
  fits: (value) => isRecord(value) && 'auditReportVersion' in value,
  schema: z.object({
    auditReportVersion: z.literal(2),
    vulnerabilities: record(
      z.object({
        name: z.string(),
        severity: z.string(),
        via: list(z.union([z.string(), advisory], 'expected an advisory or the name of a package')),
        fixAvailable: z
          .union([z.boolean(), z.object({ name: z.string(), version: z.string() })])
          .optional()
          .catch(undefined),
      }),
    ),
    metadata,
  }),
  read: ({ vulnerabilities, metadata: about }) => ({
    format: 'npm-audit',
    tool: 'npm audit',
    covered: { packages: about.dependencies ?? 0 },
    failures: [
      ...unlisted(about, vulnerabilities),
      ...Object.values(vulnerabilities)
        .filter(({ via }) => via.every((one) => typeof one === 'string' && !Object.hasOwn(vulnerabilities, one)))
        .map(({ name }) => `it calls ${name} vulnerable, and does not say by what`),
    ],
    results: Object.values(vulnerabilities).flatMap(({ name, via, fixAvailable }) =>
      // A name is a package below, whose advisories stand there.
      via.flatMap((one) =>
        typeof one === 'string'
          ? []
          : vulnerable({
              ids: idsOf(one.url, one.source),
              title: one.title,
              package: one.name ?? name,
              version: one.range,
              fixed:
                typeof fixAvailable === 'object'
                  ? [`${fixAvailable.name} ${fixAvailable.version}`]
                  : fixAvailable
                    ? undefined
                    : [],
              level: one.severity,
              severity: severityOfWord(one.severity),
              path: 'package-lock.json',
              uri: one.url,
              cwe: one.cwe,
            }),
      ),
    ),
  }),
});

/** `npm audit --json` of npm 6, also of pnpm. */
export const npmAuditV1 = jsonFormat({
  format: 'npm-audit',
  fits: (value) => isRecord(value) && 'advisories' in value && 'metadata' in value,
  schema: z.object({
    advisories: record(
      z.object({
        id: z.unknown().optional(),
        module_name: z.string(),
        title: text,
        severity: z.string(),
        url: text,
        cves: z.array(z.string()).optional().catch(undefined),
        github_advisory_id: text,
        cwe,
        patched_versions: text,
        findings: list(z.object({ version: text, paths: z.array(z.string()).optional().catch(undefined) })),
      }),
    ),
    metadata,
  }),
  read: ({ advisories, metadata: about }) => ({
    format: 'npm-audit',
    tool: 'npm audit',
    covered: { packages: about.totalDependencies ?? about.dependencies ?? 0 },
    failures: unlisted(about, advisories),
    results: Object.values(advisories).map((one) => {
      const [first] = one.findings;
      return vulnerable({
        ids: [...(one.cves ?? []), one.github_advisory_id ?? '', ...idsOf(one.url, one.id)].filter((id) => id !== ''),
        title: one.title,
        package: one.module_name,
        version: first?.version,
        fixed: one.patched_versions && one.patched_versions !== '<0.0.0' ? [one.patched_versions] : [],
        level: one.severity,
        severity: severityOfWord(one.severity),
        path: 'package-lock.json',
        uri: one.url,
        cwe: one.cwe,
        via: first?.paths?.[0]?.split('>'),
      });
    }),
  }),
});

/** What `npm audit --json` prints when it could not audit: no registry, no lock file. */
export const npmAuditError = jsonFormat({
  format: 'npm-audit',
  fits: (value) => isRecord(value) && isRecord(value.error) && 'summary' in value.error,
  schema: z.object({ message: text, error: failure }),
  read: ({ message, error: { code, summary, detail } }) => {
    const why = [code, summary, detail, message].filter((part) => part !== undefined && part !== '');
    throw new FileProblem(`npm audit failed: ${why.join(': ') || 'it does not say why'}`);
  },
});

/** It counts by itself what it lists: one that counts some and lists none was cut. */
function unlisted({ vulnerabilities: counts = {} }: z.infer<typeof metadata>, listed: object): string[] {
  const told = Math.max(0, ...Object.values(counts).filter((count) => typeof count === 'number'));
  if (told === 0 || Object.keys(listed).length > 0) return [];
  return [`it counts vulnerable packages (${told}), and lists none`];
}

function idsOf(url: string | undefined, source: unknown): string[] {
  const id = /GHSA(?:-[0-9a-z]{4}){3}/i.exec(url ?? '')?.[0];
  if (id !== undefined) return [id];
  return [typeof source === 'number' || typeof source === 'string' ? `npm-${source}` : 'npm-advisory'];
}
