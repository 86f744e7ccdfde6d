import { z } from 'zod';
import { list } from '../collections';
import { jsonFormat } from './format';
import { isRecord } from './json';
import { vulnerable } from './vulnerability';
import { severityOfScore, text } from './words';

const vulnerability = z.object({
  id: z.string(),
  summary: text,
  affected: list(
    z.object({
      package: z.object({ name: text }).optional().catch(undefined),
      ranges: list(z.object({ events: list(z.object({ fixed: text })).optional() })).optional(),
      database_specific: z
        .object({ cwes: list(z.object({ cweId: text })).optional() })
        .optional()
        .catch(undefined),
    }),
  )
    .optional()
    .catch(undefined),
  database_specific: z
    .object({ cwe_ids: z.array(z.string()).optional() })
    .optional()
    .catch(undefined),
});
type OsvRecord = z.infer<typeof vulnerability>;

const entry = z.object({
  package: z.object({ name: z.string(), version: text, ecosystem: text, commit: text }),
  groups: list(
    z.object({ ids: z.array(z.string()), aliases: z.array(z.string()).nullish(), max_severity: text }),
  ).nullish(),
  vulnerabilities: list(vulnerability).nullish(),
});

/** `osv-scanner --format json`. Only with `--all-packages` does it list what has no vulnerability. */
export const osvScanner = jsonFormat({
  format: 'osv-scanner',
  fits: (value) =>
    isRecord(value) &&
    Array.isArray(value.results) &&
    ('experimental_config' in value ||
      value.results.some((one) => isRecord(one) && 'source' in one && 'packages' in one)),
  schema: z.object({
    results: list(z.object({ source: z.object({ path: z.string() }), packages: list(entry) })),
  }),
  read: ({ results }) => ({
    format: 'osv-scanner',
    tool: 'OSV-Scanner',
    covered: { packages: results.reduce((sum, { packages }) => sum + packages.length, 0) },
    failures: [],
    results: results.flatMap(({ source, packages }) =>
      packages.flatMap(({ package: { name, version, commit }, groups, vulnerabilities }) => {
        const records = new Map((vulnerabilities ?? []).map((one) => [one.id, one]));
        const grouped = new Set((groups ?? []).flatMap(({ ids }) => ids));
        const alone = [...records.keys()].filter((id) => !grouped.has(id));
        const all = [...(groups ?? []), ...alone.map((id) => ({ ids: [id], aliases: [], max_severity: undefined }))];
        return all.map(({ ids, aliases, max_severity: level = '' }) => {
          const known = ids.flatMap((id) => records.get(id) ?? []);
          const malicious = ids.some((id) => id.startsWith('MAL-'));
          const score = level === '' ? undefined : Number(level);
          const told = score !== undefined && Number.isFinite(score);
          return vulnerable({
            ids: [...ids, ...(aliases ?? [])],
            title: known.find(({ summary }) => summary)?.summary,
            package: name,
            version: version === '' ? commit : version,
            fixed: known.length === 0 ? undefined : fixedIn(known, name),
            level: malicious ? 'malicious' : level || 'none given',
            severity: malicious ? 'critical' : told ? severityOfScore(score) : 'medium',
            path: source.path,
            uri: ids[0] === undefined ? undefined : `https://osv.dev/${encodeURIComponent(ids[0])}`,
            cwe: known.flatMap(weaknessesOf),
          });
        });
      }),
    ),
  }),
});

function fixedIn(records: readonly OsvRecord[], name: string): string[] {
  const versions = records.flatMap(({ affected = [] }) =>
    affected
      .filter((one) => one.package?.name === name)
      .flatMap(({ ranges = [] }) => ranges.flatMap(({ events = [] }) => events.flatMap(({ fixed }) => fixed ?? []))),
  );
  return [...new Set(versions)];
}

const weaknessesOf = ({ affected = [], database_specific: own }: OsvRecord): readonly unknown[] => [
  ...(own?.cwe_ids ?? []),
  ...affected.flatMap(({ database_specific: data }) => (data?.cwes ?? []).flatMap(({ cweId }) => cweId ?? [])),
];
