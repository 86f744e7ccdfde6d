import { z } from 'zod';
import { type CheckAnnotation, type CheckRunContent, maxAnnotationsPerRequest, maxSummaryBytes } from './check-run';
import type { GitHubClient } from './client';
import { notPublished, type Publication, reasonOf } from './publication';

const permission = 'checks: write';
const runRoute = '/repos/{owner}/{repo}/check-runs/{check_run_id}';

const checkRun = z.object({
  id: z.number().int(),
  url: z.string(),
  html_url: z.string().nullable(),
  external_id: z.string().nullable(),
  output: z.object({ annotations_count: z.number().int() }),
});
type CheckRun = z.infer<typeof checkRun>;

/**
 * Creates a check run that is completed from the first moment, and adds what annotations are left in fifties: whatever ends this
 * process, no check run waits for it. Until the last annotation is there, its summary says how many are. Nothing is created or
 * added twice, except when GitHub carries out a request after it has said that it didn't.
 */
export async function publishCheck(client: GitHubClient, content: CheckRunContent): Promise<Publication> {
  const [first = [], ...rest] = chunks(content.annotations, maxAnnotationsPerRequest);
  let sent = first.length;
  let run: CheckRun;
  try {
    run = await create(client, content, first);
  } catch (error) {
    return notPublished(error);
  }
  const url = run.html_url ?? run.url;
  try {
    for (const annotations of rest) {
      await add(client, run, content, { annotations, sent: sent + annotations.length });
      sent += annotations.length;
    }
    return { published: true, url };
  } catch (error) {
    return { published: true, url, incomplete: `${countOf(content, sent)} ${reasonOf(error)}` };
  }
}

function create(
  client: GitHubClient,
  content: CheckRunContent,
  annotations: readonly CheckAnnotation[],
): Promise<CheckRun> {
  const { name, headSha, externalId, conclusion } = content;
  return client.request({
    doing: 'creating the check run',
    permission,
    route: 'POST /repos/{owner}/{repo}/check-runs',
    params: {
      name,
      head_sha: headSha,
      external_id: externalId,
      status: 'completed',
      conclusion,
      output: outputOf(content, annotations, annotations.length),
    },
    answer: checkRun,
    recover: () => find(client, content),
  });
}

async function find(client: GitHubClient, content: CheckRunContent): Promise<CheckRun | undefined> {
  const pages = client.pages({
    doing: 'looking for the check run',
    permission,
    route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    params: { ref: content.headSha, check_name: content.name, filter: 'all' },
    answer: z.object({ check_runs: z.array(checkRun) }),
  });
  for await (const { check_runs: runs } of pages) {
    const found = runs.find((run) => run.external_id === content.externalId);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `sent`: how many annotations the run has once this update took effect. */
async function add(
  client: GitHubClient,
  run: CheckRun,
  content: CheckRunContent,
  { annotations, sent }: { annotations: readonly CheckAnnotation[]; sent: number },
): Promise<void> {
  const call = { permission, params: { check_run_id: run.id }, answer: checkRun, justCreated: true } as const;
  await client.request({
    ...call,
    doing: 'adding annotations to the check run',
    route: `PATCH ${runRoute}`,
    params: { ...call.params, output: outputOf(content, annotations, sent) },
    recover: async () => {
      const current = await client.request({ ...call, doing: 'reading the check run', route: `GET ${runRoute}` });
      return current.output.annotations_count >= sent ? current : undefined;
    },
  });
}

function outputOf(content: CheckRunContent, annotations: readonly CheckAnnotation[], sent: number): object {
  const { title, summary, text } = content;
  const noted = sent < content.annotations.length ? `${countOf(content, sent)}\n\n${summary}` : summary;
  return {
    title,
    summary: Buffer.byteLength(noted) <= maxSummaryBytes ? noted : summary,
    ...(text !== undefined && { text }),
    annotations,
  };
}

const countOf = ({ annotations }: CheckRunContent, sent: number): string =>
  `${sent} of ${annotations.length} annotations are published.`;

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
