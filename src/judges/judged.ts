import type { Report } from '../report';

/** What an action judged, and where it belongs. */
export interface Judged {
  readonly report: Report;
  /** Where the checked folder lies in the repository, with a trailing slash; GitHub wants paths from its top. */
  readonly prefix: string;
  /** The commit that people look at. */
  readonly headSha: string | undefined;
  readonly pullRequest: number | undefined;
  /** The ref and the commit of the run that judged: GITHUB_REF and GITHUB_SHA. */
  readonly ref: string | undefined;
  readonly sha: string | undefined;
}
