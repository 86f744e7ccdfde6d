import { createHash } from 'node:crypto';
import type { CheckRunContent } from '../../src/github/check-run';
import { type ClientOptions, createClient, type GitHubClient } from '../../src/github/client';
import type { GateReport, Report } from '../../src/report';
import { judgeRun } from '../../src/verdict';
import type { GitHubDouble } from '../double/github-api';

export const sha = 'a'.repeat(40);
export const token = 'token-of-the-double';

/** A client of the double that doesn't really wait between attempts. */
export function connect(double: GitHubDouble, options: Partial<ClientOptions> = {}): Promise<GitHubClient> {
  return createClient({
    token,
    apiUrl: double.url,
    repository: 'octo/models',
    sleep: () => Promise.resolve(),
    random: () => 0.5,
    ...options,
  });
}

export function content(annotations: number, fields: Partial<CheckRunContent> = {}): CheckRunContent {
  return {
    name: 'gatehouse',
    headSha: sha,
    externalId: '77/1/gate',
    conclusion: 'failure',
    title: `${annotations} findings`,
    summary: 'The whole summary.',
    annotations: Array.from({ length: annotations }, (_, index) => ({
      path: 'src/train.py',
      start_line: index + 1,
      end_line: index + 1,
      start_column: 1,
      end_column: 8,
      annotation_level: 'failure' as const,
      title: 'A finding',
      message: `Finding ${index}`,
    })),
    ...fields,
  };
}

/** Mulberry32: the same numbers 0 ≤ x < 1 for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A gate that failed on as many findings, all of them new. */
export function gate(id: string, findings: number): GateReport {
  return {
    id,
    status: findings > 0 ? 'fail' : 'pass',
    reason: `${findings} new findings`,
    evaluated: 10,
    unit: 'files',
    skipped: {},
    engines: [],
    durationMs: 5,
    failOn: 'low',
    unreported: 0,
    measurements: [],
    findings: Array.from({ length: findings }, (_, index) => ({
      rule: `S${index % 40}`,
      engine: 'test',
      severity: 'high',
      title: 'A finding',
      message: `Finding ${index} of ${id}`,
      location: { path: `src/${id}/${index % 100}.py`, startLine: index + 1, endLine: index + 1 },
      fingerprint: createHash('sha256').update(`${id} ${index}`).digest('hex'),
      state: 'new',
      blocking: true,
      help: { text: 'Mend it.' },
    })),
  };
}

export function reportOf(gates: readonly GateReport[]): Report {
  return {
    schema: 'gatehouse.report/v1',
    version: '0.1.0',
    verdict: judgeRun(gates, []),
    target: {
      repository: 'octo/models',
      base: '1'.repeat(40),
      head: sha,
      event: 'pull_request',
      scope: '1111111..aaaaaaa, 2 commits, 3 files changed',
    },
    policy: { digest: 'd'.repeat(64), layers: [] },
    startedAt: '2026-03-01T12:00:00.000Z',
    durationMs: 100,
    gates,
    waivers: [],
    notices: [],
  };
}
