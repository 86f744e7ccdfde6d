import { randomUUID } from 'node:crypto';
import { GatehouseError } from '../errors';
import type { Report } from '../report';
import { checkRunContent } from '../reports/check-run';
import { markdownBudgets, renderMarkdown } from '../reports/markdown';
import { createClient } from './client';
import type { Publication } from './publication';
import { publishCheck } from './publish-check';
import { publishComment, type CommentMode } from './publish-comment';

export interface PublishRequest {
  readonly token: string | undefined;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly repository: string | undefined;
  /** The name of the check run and, in its marker, of the comment. */
  readonly title: string;
  /** The commit people look at. */
  readonly headSha: string | undefined;
  readonly pullRequest: number | undefined;
  readonly checkRun: 'auto' | 'on' | 'off';
  readonly comment: CommentMode;
  readonly debug: (message: string) => void;
}

export interface Published {
  readonly check: Publication;
  readonly comment: Publication;
}

/** Shows a report on GitHub. Never rejects for what GitHub refuses: the verdict stands without it. */
export async function publish(report: Report, request: PublishRequest): Promise<Published> {
  const { token, repository, headSha, pullRequest } = request;
  const nothing = (reason: string): Published => ({
    check: { published: false, reason },
    comment: { published: false, reason },
  });
  if (!token) return nothing('there is no github-token');
  if (!repository) return nothing('there is no repository (GITHUB_REPOSITORY is not set)');

  const links = { serverUrl: request.serverUrl, fullReport: "the job's summary and report file" };
  let client;
  try {
    client = await createClient({ token, apiUrl: request.apiUrl, repository, log: request.debug });
  } catch (error) {
    if (error instanceof GatehouseError) return nothing(error.message);
    throw error;
  }
  const check: Publication =
    request.checkRun === 'off'
      ? { published: false, reason: 'check-run is off' }
      : headSha === undefined
        ? { published: false, reason: 'no commit is known' }
        : await publishCheck(
            client,
            checkRunContent(report, { ...links, name: request.title, headSha, externalId: randomUUID() }),
          );
  const comment: Publication =
    request.comment === 'off' || pullRequest === undefined
      ? { published: false, reason: request.comment === 'off' ? 'comment is off' : 'this is not a pull request' }
      : await publishComment(client, request.comment, {
          issueNumber: pullRequest,
          name: request.title,
          body: renderMarkdown(report, { ...links, budget: markdownBudgets.comment }),
          failing: report.verdict === 'fail' || report.verdict === 'error',
        });
  return { check, comment };
}
