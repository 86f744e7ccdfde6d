import { PlatformError } from '../errors';

/** What a job's `permissions:` may have to list. */
export type Permission =
  | 'actions: read'
  | 'checks: write'
  | 'contents: read'
  | 'pull-requests: read'
  | 'pull-requests: write'
  | 'security-events: write';

/**
 * `forbidden`: the token may not (a fork, Dependabot, a missing permission) · `unauthorized`: the token is wrong or has
 * expired · `not-found`: isn't there, or is hidden from the token · `invalid`: GitHub refused what was sent ·
 * `unavailable`: no usable answer in time (network, 5xx, rate limit).
 */
export type GitHubErrorKind = 'forbidden' | 'unauthorized' | 'not-found' | 'invalid' | 'unavailable';

/** A call that did not succeed. The message is one line, never holds the token, and says what would help. */
export class GitHubError extends PlatformError {
  constructor(
    readonly kind: GitHubErrorKind,
    message: string,
    /** Of `forbidden`: the permission that the token lacks, where GitHub says that it is the token. */
    readonly lacks?: Permission,
  ) {
    super(message);
  }
}
