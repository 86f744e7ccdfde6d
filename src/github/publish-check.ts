import { z } from 'zod';
import { type CheckAnnotation, type CheckRunContent, maxAnnotationsPerRequest, maxSummaryBytes } from './check-run';
import type { GitHubClient } from './client';
import { type Publication, reasonOf } from './publication';

/** Kept back from the client's time, so that a check run that can't be finished is at least concluded. */
const concludeReserveMs = 20_000;

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
 * Creates a check run with its annotations and conclusion, in as few requests as fit the API: one, or one for each fifty
 * annotations, of which the last one concludes. If that fails half way the run is concluded with the annotations it has.
 * Nothing is created or appended twice, except when GitHub carries out a request after it has said that it didn't.
 */
export async function publishCheck(client: GitHubClient, content: CheckRunContent): Promise<Publication> {
  const [first = [], ...rest] = chunks(content.annotations, maxAnnotationsPerRequest);
  let run: CheckRun;
  try {
    run = await create(client, content, first, rest.length === 0);
  } catch (error) {
    return { published: false, reason: reasonOf(error) };
  }
  const url = run.html_url ?? run.url;

  let sent = first.length;
  try {
    for (const [index, annotations] of rest.entries()) {
      const last = index === rest.length - 1;
      if (!last && client.timeLeft() < concludeReserveMs) {
        return await conclude(client, run, content, sent, 'GitHub took too long');
      }
      await update(client, run, last ? concluded(content, annotations) : unfinished(content, annotations), {
        doing: 'adding annotations to the check run',
        sent: sent + annotations.length,
      });
      sent += annotations.length;
    }
    return { published: true, url };
  } catch (error) {
    return conclude(client, run, content, sent, reasonOf(error));
  }
}

function create(
  client: GitHubClient,
  content: CheckRunContent,
  annotations: readonly CheckAnnotation[],
  whole: boolean,
): Promise<CheckRun> {
  return client.request({
    doing: 'creating the check run',
    permission,
    route: 'POST /repos/{owner}/{repo}/check-runs',
    params: {
      name: content.name,
      head_sha: content.headSha,
      external_id: content.externalId,
      ...(whole ? concluded(content, annotations) : unfinished(content, annotations)),
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
async function update(
  client: GitHubClient,
  run: CheckRun,
  fields: object,
  { doing, sent }: { doing: string; sent: number },
): Promise<void> {
  const call = { permission, params: { check_run_id: run.id }, answer: checkRun, justCreated: true } as const;
  await client.request({
    ...call,
    doing,
    route: `PATCH ${runRoute}`,
    params: { ...call.params, ...fields },
    recover: async () => {
      const current = await client.request({ ...call, doing: 'reading the check run', route: `GET ${runRoute}` });
      return current.output.annotations_count >= sent ? current : undefined;
    },
  });
}

/** Ends a run that lacks annotations: better than one that spins until GitHub gives up on it. */
async function conclude(
  client: GitHubClient,
  run: CheckRun,
  content: CheckRunContent,
  sent: number,
  why: string,
): Promise<Publication> {
  const note = `Only ${sent} of ${content.annotations.length} annotations could be published.`;
  const noted = `${note}\n\n${content.summary}`;
  const summary = Buffer.byteLength(noted) <= maxSummaryBytes ? noted : content.summary;
  const url = run.html_url ?? run.url;
  try {
    await client.request({
      doing: 'concluding the check run',
      permission,
      route: `PATCH ${runRoute}`,
      params: { check_run_id: run.id, ...concluded({ ...content, summary }, []) },
      answer: checkRun,
      justCreated: true,
    });
    return { published: true, url, incomplete: `${note} ${why}` };
  } catch (error) {
    return { published: false, reason: `${reasonOf(error)}. The check run ${url} is left unfinished: ${why}` };
  }
}

function concluded(content: CheckRunContent, annotations: readonly CheckAnnotation[]): object {
  const { title, summary, text, conclusion } = content;
  return {
    status: 'completed',
    conclusion,
    output: { title, summary, ...(text !== undefined && { text }), annotations },
  };
}

function unfinished(content: CheckRunContent, annotations: readonly CheckAnnotation[]): object {
  const summary = 'Annotations are still being published.';
  return { status: 'in_progress', output: { title: content.title, summary, annotations } };
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
