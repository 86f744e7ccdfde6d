import { EvidenceError } from '../errors';
import { reportsOfRun, type RunArtifacts } from '../github/artifacts';
import { createClient, transferLimits, type GitHubClient } from '../github/client';
import type { Inputs } from '../github/inputs';
import type { Runner } from '../github/runner';
import { partOf, type Part } from '../merge';

/** A client that reads. @throws GitHubError or UsageError where there is no token or no repository */
export function connect(inputs: Pick<Inputs, 'github-token'>, runner: Runner): Promise<GitHubClient> {
  const { apiUrl, repository = '' } = runner;
  return createClient({ token: inputs['github-token'] ?? '', apiUrl, repository, limits: transferLimits });
}

/**
 * The reports in the artifacts of a run. That one can't be used is a part too, and with it an error of the verdict.
 * @throws GitHubError as the client does
 */
export async function partsOfRun(client: GitHubClient, run: RunArtifacts): Promise<Part[]> {
  try {
    return (await reportsOfRun(client, run)).map(({ source, text }) => partOf(source, text));
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    return [{ source: `What run ${run.runId} reported`, problem: error.message }];
  }
}
