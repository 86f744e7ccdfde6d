import { z } from 'zod';
import { list } from '../collections';
import { FileProblem } from '../metrics-file/problem';
import { jsonFormat } from './format';
import { isRecord } from './json';
import { vulnerable } from './vulnerability';
import type { Judged } from './report';
import { severityOfScore, severityOfWord, text, timeOf, worstOf } from './words';

const rating = z.object({ score: z.number().optional().catch(undefined), severity: text, method: text });

const vulnerability = z.object({
  id: z.string(),
  source: z.object({ name: text, url: text }).optional().catch(undefined),
  references: list(z.object({ id: text }))
    .optional()
    .catch(undefined),
  ratings: list(rating).optional(),
  cwes: z.array(z.number()).optional().catch(undefined),
  description: text,
  recommendation: text,
  analysis: z
    .object({
      state: z
        .enum(['resolved', 'resolved_with_pedigree', 'exploitable', 'in_triage', 'false_positive', 'not_affected'])
        .optional(),
    })
    .optional(),
  affects: list(
    z.object({ ref: z.string(), versions: list(z.object({ version: text, range: text, status: text })).optional() }),
  ).optional(),
});
type Vulnerability = z.infer<typeof vulnerability>;

interface Part {
  readonly ref: string | undefined;
  readonly name: string;
  readonly version: string | undefined;
}

const component = z.object({ 'bom-ref': text, name: text, version: text, components: z.unknown().optional() });

/** What isn't ruled out is affected, also before anybody has looked at it. */
const ruledOut: ReadonlySet<string | undefined> = new Set([
  'resolved',
  'resolved_with_pedigree',
  'false_positive',
  'not_affected',
]);
const deepest = 20;

/** CycloneDX 1.4 and later with "vulnerabilities": a VEX document, or what scanners write beside a bill of materials. */
export const cycloneDxVex = jsonFormat({
  format: 'cyclonedx-vex',
  fits: (value) => isRecord(value) && value.bomFormat === 'CycloneDX',
  schema: z.object({
    metadata: z
      .object({ timestamp: text, component: z.object({ name: text, version: text }).optional().catch(undefined) })
      .optional()
      .catch(undefined),
    components: list(z.unknown()).optional(),
    vulnerabilities: list(vulnerability).optional(),
  }),
  read: ({ metadata, components = [], vulnerabilities }) => {
    if (vulnerabilities === undefined) {
      throw new FileProblem('a bill of materials without "vulnerabilities": it says what there is, and judges nothing');
    }
    const listed = partsIn(components, deepest);
    const parts = new Map(listed.map((part) => [part.ref, part]));
    const category = metadata?.component?.name;
    return {
      format: 'cyclonedx-vex',
      tool: 'CycloneDX VEX',
      ...(category !== undefined && { category }),
      ...timeOf(metadata?.timestamp),
      covered: { ...(listed.length > 0 && { components: listed.length }), vulnerabilities: vulnerabilities.length },
      failures: [],
      results: vulnerabilities
        .filter(({ analysis }) => !ruledOut.has(analysis?.state))
        .flatMap((one) => resultsOf(one, parts)),
    };
  },
});

function partsIn(components: readonly unknown[], depth: number): Part[] {
  return components.flatMap((one) => {
    const { data } = component.safeParse(one);
    if (data === undefined) return [];
    const { 'bom-ref': ref, name, version, components: inner } = data;
    return [
      ...(name !== undefined ? [{ ref, name, version }] : []),
      ...(Array.isArray(inner) && depth > 0 ? partsIn(inner, depth - 1) : []),
    ];
  });
}

function resultsOf(one: Vulnerability, parts: ReadonlyMap<string | undefined, Part>) {
  const affected = (one.affects ?? []).filter(
    ({ versions }) =>
      versions === undefined || versions.length === 0 || versions.some(({ status }) => status !== 'unaffected'),
  );
  // Every product is told to be unaffected, version by version.
  if (affected.length === 0 && (one.affects ?? []).length > 0) return [];
  const targets = affected.length === 0 ? [{ ref: 'unnamed', versions: undefined }] : affected;
  const { level, severity } = judged(one);
  return targets.map(({ ref, versions }) => {
    const part = parts.get(ref);
    return vulnerable({
      ids: [one.id, ...(one.references ?? []).flatMap(({ id }) => id ?? [])],
      title: one.description === undefined ? undefined : one.description.split('\n', 1)[0],
      package: part?.name ?? ref,
      version: part?.version ?? versions?.find(({ status }) => status !== 'unaffected')?.version,
      fixed: undefined,
      level,
      severity,
      path: undefined,
      uri: one.source?.url,
      cwe: one.cwes,
    });
  });
}

/** The worst of its ratings; scores of CVSS 2 are on another scale. */
function judged({ ratings = [] }: Vulnerability): Judged {
  return worstOf(
    ratings
      .filter(({ method }) => method !== 'CVSSv2' || ratings.length === 1)
      .flatMap(({ score, severity: word, method }) => {
        if (score !== undefined && /^CVSSv[34]/.test(method ?? ''))
          return { level: String(score), severity: severityOfScore(score) };
        return word === undefined ? [] : { level: word, severity: severityOfWord(word) };
      }),
  );
}
