import { describe, expect, it } from '@jest/globals';
import { publish, publishFindings, type Place } from '../../src/github/publish';
import type { Report } from '../../src/report';
import { stateDigest } from '../../src/reports/state';
import { type Fault, faults, type GitHubDouble, startGitHubDouble } from '../double/github-api';
import { gate, reportOf, seeded, sha, token } from './support';
import { paced } from '../helpers/pace';

const plans = 500;
/** Most of the time is spent in waiting for what hangs. */
const lanes = 8;
/** More than two requests can carry. */
const annotations = 120;
const troubles: readonly Fault[] = [
  faults.badGateway,
  faults.serverError,
  faults.tooMany,
  faults.secondaryLimit(1),
  faults.unauthorized,
  faults.forbidden,
  faults.notFound,
  faults.conflict,
  { status: 422, body: { message: 'Validation Failed' } },
  { slowMs: 30 },
  { slowMs: 900 },
  { cut: 'reset' },
  { cut: 'truncate' },
  { cut: 'hang' },
];
/** GitHub refuses before it acts. */
const isRefusal = (fault: Fault) => 'status' in fault && fault.status < 500;
const isSlow = (fault: Fault) => ('cut' in fault && fault.cut === 'hang') || ('slowMs' in fault && fault.slowMs > 600);

/** A third of the calls go wrong; less often so that no repetition helps (little would be published) or time is lost. */
function plan(seed: number): () => Fault | undefined {
  const random = seeded(seed);
  return () => {
    if (random() > 0.4) return undefined;
    const trouble = troubles[Math.floor(random() * troubles.length)];
    if (trouble === undefined) return undefined;
    if ((isRefusal(trouble) && random() < 0.6) || (isSlow(trouble) && random() < 0.9)) return undefined;
    return !isRefusal(trouble) && !('slowMs' in trouble) && random() < 0.5 ? { ...trouble, after: true } : trouble;
  };
}

const failing = reportOf([gate('sast', annotations)]);
const passing = reportOf([gate('sast', 0)]);

/** All that an action publishes, in its order; each plan has a pull request and commit of its own. */
async function publishAll(double: GitHubDouble, report: Report, seed: number) {
  const headSha = seed.toString(16).padStart(40, '0');
  const place: Place = {
    token,
    apiUrl: double.url,
    serverUrl: 'https://github.test',
    repository: 'octo/models',
    debug: () => undefined,
    client: {
      sleep: () => Promise.resolve(),
      random: () => 0.5,
      limits: { requestTimeoutMs: 400, budgetMs: 10_000 },
    },
  };
  const findings = await publishFindings(report, {
    ...place,
    ref: `refs/pull/${seed}/merge`,
    sha,
    headSha,
    pullRequest: seed,
  });
  const shown = await publish(report, {
    ...place,
    title: 'Gatehouse',
    headSha,
    pullRequest: seed,
    checkRun: 'auto',
    comment: 'changes',
  });
  return { ...shown, findings, headSha };
}

describe('whatever goes wrong', () => {
  it(`publishes once, leaves nothing open and ends in time (${plans} seeded plans)`, async () => {
    const counts = { checks: 0, incomplete: 0, comments: 0, uploads: 0 };
    let longest = 0;
    let seeds = 0;
    async function lane(): Promise<void> {
      let fault: () => Fault | undefined = () => undefined;
      const double = await startGitHubDouble({ fault: () => fault(), codeScanning: { pending: 1 } });
      try {
        while (seeds < plans) {
          const seed = ++seeds;
          fault = plan(seed);
          await soak(double, seed);
        }
        expect(double.invalid).toEqual([]);
      } finally {
        await double.close();
      }
    }
    async function soak(double: GitHubDouble, seed: number): Promise<void> {
      const start = performance.now();
      const first = await publishAll(double, failing, seed);
      longest = Math.max(longest, performance.now() - start);
      const label = `seed ${seed}: ${JSON.stringify(first)}`;

      // What GitHub answers is no rejection by code scanning, which alone could change a verdict.
      expect([label, !first.findings.published && first.findings.rejected]).not.toEqual([label, true]);
      const runs = double.state.checkRuns.filter(({ head_sha: head }) => head === first.headSha);
      expect([label, runs.length]).toEqual([label, first.check.published ? 1 : Math.min(1, runs.length)]);
      for (const run of runs) {
        expect([label, run.status, run.conclusion]).toEqual([label, 'completed', 'failure']);
        const sent = run.annotations.length;
        expect([label, new Set(run.annotations.map(({ message }) => message)).size]).toEqual([label, sent]);
        if (sent < annotations) expect(run.summary).toContain(`${sent} of ${annotations} annotations are published.`);
        if (first.check.published && !first.check.incomplete) expect([label, sent]).toEqual([label, annotations]);
      }
      const uploads = double.state.sarifs.filter(({ ref }) => ref === `refs/pull/${seed}/merge`);
      expect([label, uploads.length]).toEqual([label, first.findings.published ? 1 : Math.min(1, uploads.length)]);

      const second = await publishAll(double, passing, seed);
      const comments = double.state.comments.filter(({ issue }) => issue === seed);
      expect([label, comments.length <= 1]).toEqual([label, true]);
      const says = (report: Report) => comments[0]?.body.includes(stateDigest(report)) === true;
      // An edit may have arrived although no answer says so.
      if (first.comment.published) expect([label, says(failing) || says(passing)]).toEqual([label, true]);
      if (second.comment.published) expect([label, says(passing)]).toEqual([label, true]);

      counts.checks += Number(first.check.published);
      counts.incomplete += Number(first.check.published && first.check.incomplete !== undefined);
      counts.comments += Number(first.comment.published);
      counts.uploads += Number(first.findings.published);
    }
    await Promise.all(Array.from({ length: lanes }, lane));
    // The client's budget, twice (the upload has its own), and a machine that is busy.
    expect(longest).toBeLessThan(paced(25_000));
    // The plans are neither harmless nor hopeless.
    for (const count of [counts.checks, counts.comments, counts.uploads]) {
      expect(count).toBeGreaterThan(plans / 3);
      expect(count).toBeLessThan(plans);
    }
    expect(counts.incomplete).toBeGreaterThan(plans / 50);
  }, 400_000);
});
