import { z } from 'zod';
import type { GitHubClient } from './client';
import { GitHubError } from './error';
import { notPublished, type Publication } from './publication';

/**
 * `on-failure` writes a comment only for a failing verdict, but turns one that is there green when the verdict does. `changes`
 * writes when the comment that is there says something else; where there is none, that is as if it said that nothing fails.
 */
export type CommentMode = 'off' | 'on-failure' | 'changes' | 'always';

export interface CommentContent {
  /** Of the pull request. */
  readonly issueNumber: number;
  /** Each name has its own comment on the pull request. */
  readonly name: string;
  /** Markdown, at most `maxCommentBody(name)` characters. */
  readonly body: string;
  readonly failing: boolean;
  /** Names what the body says, in hexadecimal: of a comment with the same one nothing has changed. */
  readonly digest: string;
}

/** The server's own refusal: "body is too long (maximum is 65536 characters)". */
const maxComment = 65_536;

const permission = 'pull-requests: write';

const comment = z.object({
  id: z.number().int(),
  html_url: z.string(),
  body: z.string().nullish(),
  user: z.object({ login: z.string() }).nullable(),
});
type Comment = z.infer<typeof comment>;

/** How many characters (UTF-16 code units, which are never fewer than GitHub's) a body may have beside its marker. */
export function maxCommentBody(name: string): number {
  return maxComment - marked({ name, digest: '0'.repeat(64), body: '' }).length;
}

/**
 * Writes the one comment of this name on a pull request, or edits the one that is there.
 *
 * A comment is ours if it begins with our marker and was written by the account the token acts for. The account matters:
 * with write access one can edit other people's comments too, so a user who pastes the marker would otherwise have theirs
 * overwritten and ours hidden behind it. `GET /user` is closed to GITHUB_TOKEN; GraphQL's `viewer` is not, and names the
 * bot as `user.login` does (`github-actions[bot]`; only a bot's login can have brackets). It is asked only when there is
 * a comment with the marker. That the marker comes first keeps another workflow of the same bot, which quotes what users
 * write, from being taken for us.
 */
export async function publishComment(
  client: GitHubClient,
  mode: CommentMode,
  content: CommentContent,
): Promise<Publication> {
  if (mode === 'off') return { published: false, reason: 'comments are off' };
  const body = marked(content);
  if (body.length > maxComment) {
    return { published: false, reason: `the comment has ${body.length} characters, GitHub takes ${maxComment}` };
  }
  try {
    const existing = await findOwn(client, content);
    if (existing === undefined && mode !== 'always' && !content.failing) {
      return { published: false, reason: 'nothing fails, and there is no comment to turn green' };
    }
    if (existing !== undefined && mode === 'changes' && existing.body?.startsWith(beginningOf(content)))
      return { published: true, url: existing.html_url };
    const { html_url: url } =
      existing === undefined ? await create(client, content, body) : await edit(client, existing, body);
    return { published: true, url };
  } catch (error) {
    return notPublished(error);
  }
}

function create(client: GitHubClient, content: CommentContent, body: string): Promise<Comment> {
  return client.request({
    doing: 'writing the comment',
    permission,
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    params: { issue_number: content.issueNumber, body },
    answer: comment,
    recover: () => findOwn(client, content),
  });
}

function edit(client: GitHubClient, { id }: Comment, body: string): Promise<Comment> {
  return client.request({
    doing: 'editing the comment',
    permission,
    route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    params: { comment_id: id, body },
    answer: comment,
  });
}

/** The oldest comment that is ours. */
async function findOwn(client: GitHubClient, { issueNumber, name }: CommentContent): Promise<Comment | undefined> {
  const pages = client.pages({
    doing: 'reading the comments',
    permission,
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    params: { issue_number: issueNumber },
    answer: z.array(comment),
  });
  const marker = markerOf(name);
  let login: string | undefined;
  for await (const page of pages) {
    for (const candidate of page) {
      if (!candidate.body?.startsWith(marker) || candidate.user === null) continue;
      login ??= await ownLogin(client);
      if (candidate.user.login === login) return candidate;
    }
  }
  return undefined;
}

async function ownLogin(client: GitHubClient): Promise<string> {
  const doing = 'asking whose token this is';
  const { data, errors } = await client.request({
    doing,
    permission,
    route: 'POST /graphql',
    params: { query: 'query { viewer { login } }' },
    answer: z.object({
      data: z.object({ viewer: z.object({ login: z.string() }) }).nullish(),
      errors: z.array(z.object({ message: z.string() })).optional(),
    }),
    // A query changes nothing: after an attempt without an answer it is simply asked again.
    recover: () => Promise.resolve(undefined),
  });
  if (data == null) {
    throw new GitHubError(
      'forbidden',
      `${doing}: GitHub refused (${errors?.[0]?.message.slice(0, 200) ?? 'no reason given'})`,
    );
  }
  return data.viewer.login;
}

/** An HTML comment, whatever the name: nothing in it can end it early, and two names never share one. */
function markerOf(name: string): string {
  const wellFormed = Buffer.from(name).toString();
  return `<!-- gatehouse:${encodeURIComponent(wellFormed).replaceAll('--', '-%2D')} -->`;
}

/** All of a comment before its body, by which it is found again and what it says is known. */
const beginningOf = ({ name, digest }: Pick<CommentContent, 'name' | 'digest'>): string =>
  `${markerOf(name)}\n<!-- says:${digest} -->\n`;

const marked = (content: Pick<CommentContent, 'name' | 'digest' | 'body'>): string =>
  beginningOf(content) + content.body;
