import { randomUUID } from 'node:crypto';
import { GatehouseError } from '../errors';
import type { Report } from '../report';
import { checkRunContent } from '../reports/check-run';
import { markdownBudgets, renderMarkdown } from '../reports/markdown';
import { plural } from '../reports/overview';
import { renderSarif } from '../reports/sarif';
import { stateDigest } from '../reports/state';
import { type ClientOptions, createClient, type GitHubClient, transferLimits } from './client';
import type { Publication, Unpublished } from './publication';
import { publishCheck } from './publish-check';
import { publishComment, type CommentMode } from './publish-comment';
import { publishSarif } from './publish-sarif';

/** Where a report is shown, and by whom. */
export interface Place {
  readonly token: string | undefined;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly repository: string | undefined;
  readonly debug: (message: string) => void;
  /** Time and chance of the client, for tests. */
  readonly client?: Pick<ClientOptions, 'sleep' | 'random' | 'limits'>;
}

export interface PublishRequest extends Place {
  /** The name of the check run and, in its marker, of the comment. */
  readonly title: string;
  /** The commit people look at. */
  readonly headSha: string | undefined;
  readonly pullRequest: number | undefined;
  readonly checkRun: 'auto' | 'on' | 'off';
  readonly comment: CommentMode;
}

export interface Published {
  readonly check: Publication;
  readonly comment: Publication;
}

/** Shows a report on GitHub. Never rejects for what GitHub refuses: the verdict stands without it. */
export async function publish(report: Report, request: PublishRequest): Promise<Published> {
  const { repository, headSha, pullRequest, serverUrl } = request;
  const client = await clientFor(request);
  if ('published' in client) return { check: client, comment: client };

  const links = { serverUrl, fullReport: "the job's summary and report file" };
  const check: Publication =
    request.checkRun === 'off'
      ? no('check-run is off')
      : headSha === undefined
        ? no('no commit is known')
        : await publishCheck(
            client,
            checkRunContent(report, { ...links, name: request.title, headSha, externalId: randomUUID() }),
          );
  const comment: Publication =
    request.comment === 'off' || pullRequest === undefined || repository === undefined
      ? no(request.comment === 'off' ? 'comment is off' : 'there is no pull request for it')
      : await publishComment(client, request.comment, {
          issueNumber: pullRequest,
          name: request.title,
          body: renderMarkdown(report, { ...links, budget: markdownBudgets.comment }),
          failing: report.verdict === 'fail' || report.verdict === 'error',
          digest: stateDigest(report),
        });
  return { check, comment };
}

export interface ScanRequest extends Place {
  /** GITHUB_REF and GITHUB_SHA. */
  readonly ref: string | undefined;
  readonly sha: string | undefined;
  /** The head of the pull request, where there is one. */
  readonly headSha: string | undefined;
  readonly pullRequest: number | undefined;
}

/**
 * Uploads the findings to code scanning, in a category for each gate. Rejects never for what GitHub refuses; `rejected` says that
 * GitHub took the file and then found it wanting, which nobody else would tell.
 *
 * What is uploaded replaces what its category held on that ref. A gate in error has only part of its findings, and GitHub refuses
 * to process such a run, with all others in the file: it is left out.
 */
export async function publishFindings(report: Report, request: ScanRequest): Promise<Publication> {
  if (report.notices.some(({ level }) => level === 'error'))
    return no('the run is in error, and code scanning would take what could not be judged for fixed');
  const commitSha = report.target.head;
  const ref = refOf(commitSha, request);
  if (commitSha === null || ref === undefined)
    return no('what was judged is not the commit that the event names, so code scanning has no place for it');
  if (report.target.base !== null && /^refs\/(?!pull\/|heads\/gh-readonly-queue\/)/.test(ref))
    return no(
      'only what the event changed was judged, and code scanning would take everything else for fixed; a run on schedule or workflow_dispatch judges and uploads the whole',
    );
  const gates = report.gates.filter(({ status }) => status !== 'error');
  if (gates.length === 0) return no('no gate could judge');
  const client = await clientFor({ ...request, client: { limits: transferLimits, ...request.client } });
  if ('published' in client) return client;

  const { text, omitted } = renderSarif({ ...report, verdict: 'pass', gates, notices: [] }, { directUpload: true });
  const publication = await publishSarif(
    client,
    {
      text,
      commitSha,
      ref,
      startedAt: report.startedAt,
      page: `${request.serverUrl}/${request.repository ?? ''}/security/code-scanning`,
    },
    request.client?.sleep,
  );
  if (!publication.published) return publication;
  const missing = [
    ...(omitted > 0 ? [`${plural(omitted, 'finding')} left out, the least severe: code scanning takes no more.`] : []),
    ...(gates.length < report.gates.length ? ['Gates in error are left out.'] : []),
    ...(publication.incomplete === undefined ? [] : [publication.incomplete]),
  ];
  return missing.length === 0 ? publication : { ...publication, incomplete: missing.join(' ') };
}

/** The ref to which code scanning counts a commit: it must be one that holds that commit. */
function refOf(judged: string | null, { ref, sha, headSha, pullRequest }: ScanRequest): string | undefined {
  if (judged === null) return undefined;
  if (pullRequest === undefined) return judged === sha && /^refs\/(?:heads|tags)\//.test(ref ?? '') ? ref : undefined;
  const merge = `refs/pull/${pullRequest}/merge`;
  // On pull_request_target GITHUB_REF is the base branch.
  if (judged === sha && ref === merge) return merge;
  return judged === headSha ? `refs/pull/${pullRequest}/head` : undefined;
}

const no = (reason: string): Unpublished => ({ published: false, reason });

async function clientFor({ token, apiUrl, repository, debug, client }: Place): Promise<GitHubClient | Unpublished> {
  if (!token) return { ...no('there is no github-token'), failed: true };
  if (!repository) return { ...no('there is no repository (GITHUB_REPOSITORY is not set)'), failed: true };
  try {
    return await createClient({ ...client, token, apiUrl, repository, log: debug });
  } catch (error) {
    if (error instanceof GatehouseError) return { ...no(error.message), failed: true };
    throw error;
  }
}
