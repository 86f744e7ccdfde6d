import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { z } from 'zod';
import { oneLine } from '../http/reason';
import type { GitHubClient } from './client';
import { notPublished, type Publication, reasonOf } from './publication';

export interface SarifContent {
  /** At most 10 MB when it is packed. */
  readonly text: string;
  readonly commitSha: string;
  /** `refs/heads/NAME`, `refs/tags/NAME`, `refs/pull/NUMBER/merge` or `refs/pull/NUMBER/head`. */
  readonly ref: string;
  /** ISO 8601. */
  readonly startedAt: string;
  /** Where people look at the alerts. */
  readonly page: string;
}

/** Before each look whether GitHub is done: two minutes in all. */
const waitsMs = [1_000, 2_000, 5_000, 10_000, 20_000, 40_000, 42_000];

const about = {
  permission: 'security-events: write',
  otherwise: 'code scanning may be off: it is a setting of the repository, and in a private one it needs a licence',
} as const;

const receipt = z.object({ id: z.string().min(1) });
const status = z.object({
  processing_status: z.enum(['pending', 'complete', 'failed']),
  errors: z.array(z.string()).nullish(),
});

/**
 * Hands the findings to code scanning, and waits until GitHub has read them. An upload without an answer is not repeated: it may
 * have arrived. A file that GitHub can't process is `rejected`.
 */
export async function publishSarif(
  client: GitHubClient,
  content: SarifContent,
  sleep: (ms: number) => Promise<unknown> = delay,
): Promise<Publication> {
  const { text, commitSha, ref, startedAt, page: url } = content;
  let id: string;
  try {
    ({ id } = await client.request({
      ...about,
      doing: 'uploading the findings to code scanning',
      route: 'POST /repos/{owner}/{repo}/code-scanning/sarifs',
      params: {
        commit_sha: commitSha,
        ref,
        sarif: (await promisify(gzip)(text)).toString('base64'),
        started_at: startedAt,
      },
      answer: receipt,
    }));
  } catch (error) {
    return notPublished(error);
  }
  try {
    for (const ms of waitsMs) {
      await sleep(ms);
      const { processing_status: state, errors } = await lookAt(client, id);
      if (state === 'complete') return { published: true, url };
      if (state === 'failed') return { published: false, rejected: true, reason: rejection(errors ?? []) };
    }
    return { published: true, url, incomplete: 'Code scanning has not processed the findings after two minutes.' };
  } catch (error) {
    return { published: true, url, incomplete: reasonOf(error) };
  }
}

const lookAt = (client: GitHubClient, id: string): Promise<z.infer<typeof status>> =>
  client.request({
    ...about,
    doing: 'asking whether code scanning has processed the findings',
    route: 'GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}',
    params: { sarif_id: id },
    answer: status,
    justCreated: true,
  });

const rejection = (errors: readonly string[]): string =>
  `code scanning could not process the findings: ${oneLine(errors.join('; ')) || 'it does not say why'}`;
