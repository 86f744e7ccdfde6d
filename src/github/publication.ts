import { GitHubError, type Permission } from './error';

/** What became of something we tried to show on GitHub. Being refused is an outcome, not an exception: the verdict stands. */
export type Publication =
  /** `incomplete` says what is missing from what was published, and why. */
  { readonly published: true; readonly url: string; readonly incomplete?: string } | Unpublished;

export interface Unpublished {
  readonly published: false;
  readonly reason: string;
  /** It was tried; otherwise there was nothing to publish, or nowhere. */
  readonly failed?: true;
  /** The permission that the token lacks, where that is why. */
  readonly lacks?: Permission;
  /** GitHub took it, and then could not process it. */
  readonly rejected?: true;
}

export function notPublished(error: unknown): Unpublished {
  const reason = reasonOf(error);
  const lacks = error instanceof GitHubError ? error.lacks : undefined;
  return { published: false, reason, failed: true, ...(lacks !== undefined && { lacks }) };
}

/** The message of a refused or failed call; anything else is a bug of ours and is thrown on. */
export function reasonOf(error: unknown): string {
  if (error instanceof GitHubError) return error.message;
  throw error;
}
