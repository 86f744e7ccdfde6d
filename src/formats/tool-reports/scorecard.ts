import { z } from 'zod';
import type { Severity } from '../../findings/finding';
import { list } from '../collections';
import { jsonFormat } from './format';
import { isRecord } from './json';
import { lookUp, text, timeOf } from './words';

/** The risk of each check by Scorecard's documentation of its checks. */
const risks: Readonly<Record<string, Severity>> = {
  'Dangerous-Workflow': 'critical',
  Webhooks: 'critical',
  'Binary-Artifacts': 'high',
  'Branch-Protection': 'high',
  'Code-Review': 'high',
  'Dependency-Update-Tool': 'high',
  Maintained: 'high',
  'Signed-Releases': 'high',
  'Token-Permissions': 'high',
  Vulnerabilities: 'high',
  Fuzzing: 'medium',
  Packaging: 'medium',
  'Pinned-Dependencies': 'medium',
  SAST: 'medium',
  SBOM: 'medium',
  'Security-Policy': 'medium',
  'CI-Tests': 'low',
  'CII-Best-Practices': 'low',
  Contributors: 'low',
  License: 'low',
};
const best = 10;
const mostDetails = 10;

const check = z.object({
  name: z.string(),
  score: z.number(),
  reason: text,
  details: z.array(z.string()).nullish().catch(undefined),
  documentation: z.object({ short: text, url: text }).optional().catch(undefined),
});

/** `scorecard --format json`. A score of -1 is none: the check doesn't apply, or failed, which its reason tells. */
export const scorecard = jsonFormat({
  format: 'scorecard',
  fits: (value) => isRecord(value) && 'scorecard' in value && 'checks' in value,
  schema: z.object({
    date: text,
    repo: z.object({ name: text, commit: text }),
    scorecard: z.object({ version: text }),
    score: z.number().optional(),
    checks: list(check).nullable(),
  }),
  read: ({ date, repo, scorecard: own, score, checks }) => {
    const all = checks ?? [];
    const scored = all.filter((one) => one.score >= 0);
    return {
      format: 'scorecard',
      tool: 'OpenSSF Scorecard',
      ...(own.version !== undefined && { version: own.version }),
      ...(repo.name !== undefined && { category: repo.name }),
      ...timeOf(date),
      ...(repo.commit !== undefined && /^[0-9a-f]{40}$/.test(repo.commit) && { commit: repo.commit }),
      covered: { checks: scored.length },
      failures: all
        .filter((one) => one.score < 0 && (one.reason === undefined || /\berror\b/i.test(one.reason)))
        .map(({ name, reason }) => `${name} could not be checked: ${reason ?? 'it does not say why'}`),
      results: scored
        .filter((one) => one.score < best)
        .map((one) => ({
          rule: one.name,
          title: one.documentation?.short ?? one.name,
          message: [
            `${one.score} of ${best}: ${one.reason ?? 'it does not say why'}`,
            ...(one.details ?? []).slice(0, mostDetails),
          ].join('\n'),
          level: `${one.score}/${best}`,
          severity: lookUp(risks, one.name) ?? 'medium',
          place: undefined,
          identity: one.name,
          ...(one.documentation?.url !== undefined && { uri: one.documentation.url }),
          properties: { score: one.score, ...(score !== undefined && { total: score }) },
        })),
    };
  },
});
