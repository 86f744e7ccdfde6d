import { z } from 'zod';
import { list } from '../collections';
import { jsonFormat } from './format';
import { isRecord } from './json';
import { vulnerable } from './vulnerability';
import { severityOfWord, text, timeOf } from './words';

const match = z.object({
  vulnerability: z.object({
    id: z.string(),
    dataSource: text,
    severity: text,
    cwes: list(z.object({ cwe: text }))
      .optional()
      .catch(undefined),
    fix: z
      .object({ versions: z.array(z.string()).nullish(), state: text })
      .optional()
      .catch(undefined),
  }),
  relatedVulnerabilities: list(z.object({ id: z.string() })).nullish(),
  artifact: z.object({
    name: z.string(),
    version: text,
    locations: list(z.object({ path: text }))
      .nullish()
      .catch(undefined),
  }),
});
const ignored = z.intersection(
  match,
  z.object({ appliedIgnoreRules: list(z.object({ reason: text, namespace: text, vulnerability: text })).nullish() }),
);

const status = z.object({ valid: z.boolean().optional(), error: z.unknown().optional() });

/**
 * `grype -o json`: what matched alone, so that it can't tell how many packages it looked at. What it was told to ignore stands
 * under "ignoredMatches".
 */
export const grype = jsonFormat({
  format: 'grype',
  fits: (value) => isRecord(value) && 'matches' in value && 'descriptor' in value,
  schema: z.object({
    matches: list(match).nullable(),
    ignoredMatches: list(ignored).nullish(),
    source: z
      .object({ target: z.union([z.string(), z.object({ userInput: text }).transform((one) => one.userInput)]) })
      .nullish()
      .catch(undefined),
    descriptor: z.object({
      name: text,
      version: text,
      timestamp: text,
      db: z
        .object({ status: status.nullish(), valid: z.boolean().optional(), error: z.unknown().optional() })
        .nullish()
        .catch(undefined),
    }),
  }),
  read: ({ matches, ignoredMatches, source, descriptor }) => {
    const target = source?.target;
    const state = descriptor.db?.status ?? descriptor.db;
    const invalid = state?.valid === false || (typeof state?.error === 'string' && state.error !== '');
    return {
      format: 'grype',
      tool: 'Grype',
      ...(descriptor.version !== undefined && { version: descriptor.version }),
      ...(target !== undefined && { category: target }),
      ...timeOf(descriptor.timestamp),
      covered: {},
      failures: invalid ? ['its database was not valid'] : [],
      results: [
        ...(matches ?? []).map((one) => resultOf(one, target)),
        ...(ignoredMatches ?? []).map((one) => {
          const reasons = (one.appliedIgnoreRules ?? []).flatMap(({ reason }) => (reason ? [reason] : []));
          return { ...resultOf(one, target), suppressed: `in the tool: ${reasons.join(', ') || 'an ignore rule'}` };
        }),
      ],
    };
  },
});

function resultOf({ vulnerability, relatedVulnerabilities, artifact }: z.infer<typeof match>, target?: string) {
  const { id, severity = 'Unknown', dataSource, cwes, fix } = vulnerability;
  const [place] = artifact.locations ?? [];
  return vulnerable({
    ids: [id, ...(relatedVulnerabilities?.length === 1 ? relatedVulnerabilities.map((one) => one.id) : [])],
    package: artifact.name,
    version: artifact.version,
    fixed: fix?.state === 'fixed' ? (fix.versions ?? []) : [],
    level: severity,
    severity: severityOfWord(severity),
    path: place?.path?.replace(/^\//, '') ?? target,
    uri: dataSource,
    cwe: (cwes ?? []).flatMap(({ cwe }) => cwe ?? []),
  });
}
