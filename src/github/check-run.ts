/** An annotation as the Checks API takes it. */
export interface CheckAnnotation {
  /** Relative to the repository's root. */
  readonly path: string;
  /** Lines and columns count from 1; columns only where both lines are the same. */
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  /** At most 64 KB, as `raw_details`. */
  readonly message: string;
  /** At most 255 characters. */
  readonly title?: string;
  readonly raw_details?: string;
}

/** What a check run shows, whole; publishing it in parts is the publisher's affair. */
export interface CheckRunContent {
  readonly name: string;
  /** The commit people look at: on a pull request its head, not the merge commit that was checked out. */
  readonly headSha: string;
  /**
   * Names this one publication (workflow run, attempt, job, and a number if a job publishes the same name twice): a check
   * run of this name, commit and id is taken to be the one that an unanswered request made.
   */
  readonly externalId: string;
  readonly conclusion: 'success' | 'failure';
  readonly title: string;
  /** Markdown, at most `maxSummaryBytes`, as `text`. */
  readonly summary: string;
  readonly text?: string;
  readonly annotations: readonly CheckAnnotation[];
}

/** The REST API says 65,535 characters; what its server refuses by is the size in bytes. */
export const maxSummaryBytes = 65_535;

/** REST API, create a check run, `output.annotations`: "a maximum of 50 per API request"; each update appends its own. */
export const maxAnnotationsPerRequest = 50;
