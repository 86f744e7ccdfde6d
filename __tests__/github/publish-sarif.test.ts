import { afterEach, describe, expect, it } from '@jest/globals';
import { publishFindings, type ScanRequest } from '../../src/github/publish';
import type { Report } from '../../src/report';
import { sarifLimits } from '../../src/reports/sarif';
import { type DoubleOptions, type Fault, faults, type GitHubDouble, startGitHubDouble } from '../double/github-api';
import { gate, reportOf, sha, token } from './support';

const head = 'b'.repeat(40);
let double: GitHubDouble;
let waits: number[];
afterEach(() => double.close());

async function upload(report: Report, options: DoubleOptions = {}, request: Partial<ScanRequest> = {}) {
  double = await startGitHubDouble(options);
  waits = [];
  return publishFindings(report, {
    token,
    apiUrl: double.url,
    serverUrl: 'https://github.test',
    repository: 'octo/models',
    debug: () => undefined,
    ref: 'refs/pull/7/merge',
    sha,
    headSha: head,
    pullRequest: 7,
    client: {
      random: () => 0.5,
      sleep: (ms) => {
        waits.push(ms);
        return Promise.resolve();
      },
    },
    ...request,
  });
}
const page = 'https://github.test/octo/models/security/code-scanning';
const whole = { base: null };
const runs = () => double.state.sarifs.map(({ sarif }) => sarif.runs.map((run) => run.automationDetails?.id));

describe('uploading to code scanning', () => {
  it('counts the findings to the merge of the pull request, a category for each gate', async () => {
    const report = reportOf([gate('secrets', 3), gate('sast', 2)]);
    await expect(upload(report)).resolves.toEqual({ published: true, url: page });
    expect(double.invalid).toEqual([]);
    expect(double.state.sarifs).toMatchObject([{ commit_sha: sha, ref: 'refs/pull/7/merge' }]);
    expect(runs()).toEqual([['gatehouse/secrets/', 'gatehouse/sast/']]);
    expect(double.state.sarifs[0]?.sarif.runs.map(({ results }) => results.length)).toEqual([3, 2]);
    const fingerprints = double.state.sarifs[0]?.sarif.runs[0]?.results as { partialFingerprints: object }[];
    expect(fingerprints[0]?.partialFingerprints).toHaveProperty('primaryLocationLineHash');
  });

  it.each<[string, Partial<ScanRequest>, Partial<Report['target']>, { ref: string; commit_sha: string } | RegExp]>([
    ['the head of a pull request', {}, { head }, { ref: 'refs/pull/7/head', commit_sha: head }],
    [
      'the head, where the event runs on the base (pull_request_target)',
      { ref: 'refs/heads/main' },
      { head },
      { ref: 'refs/pull/7/head', commit_sha: head },
    ],
    ['another checkout of a pull request', {}, { head: 'c'.repeat(40) }, /not the commit/],
    [
      'a branch, whole',
      { ref: 'refs/heads/main', pullRequest: undefined },
      whole,
      { ref: 'refs/heads/main', commit_sha: sha },
    ],
    ['a tag, whole', { ref: 'refs/tags/v1', pullRequest: undefined }, whole, { ref: 'refs/tags/v1', commit_sha: sha }],
    ['what a push changed', { ref: 'refs/heads/main', pullRequest: undefined }, {}, /take everything else for fixed/],
    [
      'a merge queue',
      { ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc', pullRequest: undefined },
      {},
      { ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc', commit_sha: sha },
    ],
    [
      'another commit than that of the event',
      { ref: 'refs/heads/main', pullRequest: undefined },
      { head, base: null },
      /not the commit/,
    ],
    ['no commit at all', { pullRequest: undefined }, { head: null, base: null }, /not the commit/],
  ])('%s has its ref, or none', async (_, request, target, expected) => {
    const report = reportOf([gate('sast', 1)]);
    const publication = await upload({ ...report, target: { ...report.target, ...target } }, {}, request);
    expect(double.invalid).toEqual([]);
    if (expected instanceof RegExp) {
      expect(publication).toEqual({ published: false, reason: expect.stringMatching(expected) });
      expect(double.requests).toEqual([]);
    } else {
      expect(publication).toMatchObject({ published: true });
      expect(double.state.sarifs).toMatchObject([expected]);
    }
  });

  it('leaves gates in error out, which GitHub would refuse with all others', async () => {
    const report = reportOf([gate('secrets', 1), { ...gate('sast', 1), status: 'error', reason: 'it crashed' }]);
    await expect(upload(report)).resolves.toEqual({
      published: true,
      url: page,
      incomplete: 'Gates in error are left out.',
    });
    expect(runs()).toEqual([['gatehouse/secrets/']]);
    await double.close();
    await expect(upload(reportOf([{ ...gate('sast', 1), status: 'error' }]))).resolves.toMatchObject({
      published: false,
    });
    expect(double.requests).toEqual([]);
  });

  it('says what the limits of code scanning cut', async () => {
    const publication = await upload(reportOf([gate('sast', sarifLimits.resultsPerRun + 5)]));
    expect(publication).toMatchObject({ published: true, incomplete: expect.stringMatching(/^5 findings left out/) });
    expect(double.invalid).toEqual([]);
  });
});

describe('processing', () => {
  it.each([
    [0, 1, true],
    [3, 4, true],
    [6, 7, true],
    [7, 7, false],
    [1_000, 7, false],
  ])('that is pending %i times is asked for %i times, two minutes at most', async (pending, looks, complete) => {
    const publication = await upload(reportOf([gate('sast', 1)]), { codeScanning: { pending } });
    expect(publication).toMatchObject({ published: true, ...(!complete && { incomplete: expect.any(String) }) });
    expect('incomplete' in publication).toBe(!complete);
    expect(double.requests).toHaveLength(1 + looks);
    expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(120_000);
  });

  it('that fails is a rejection, told in one line', async () => {
    const answer = { status: 200, body: { processing_status: 'failed', errors: ['rejecting\nSARIF', '::error::x'] } };
    const fault = ({ method }: { method: string }) => (method === 'GET' ? answer : undefined);
    await expect(upload(reportOf([gate('sast', 1)]), { fault })).resolves.toEqual({
      published: false,
      rejected: true,
      reason: 'code scanning could not process the findings: rejecting SARIF; ::error::x',
    });
  });
});

describe('what goes wrong', () => {
  it.each<[string, DoubleOptions, RegExp, number]>([
    ['a token that only reads', { readOnly: true }, /permissions: \{ security-events: write \}/, 1],
    ['code scanning that is off', { codeScanning: { enabled: false } }, /not enabled.*setting of the repository/, 1],
    [
      'a repository that is hidden',
      { fault: () => faults.notFound },
      /security-events: write.*code scanning may be/,
      1,
    ],
    ['a file that is too large', { fault: () => ({ status: 413, body: { message: 'Too large' } }) }, /413/, 1],
    ['an upload without an answer', { fault: () => ({ cut: 'reset', after: true }) }, /can't be reached/, 1],
    ['a rate limit', { fault: () => faults.tooMany }, /429/, 4],
  ])('%s is an outcome', async (_, options, reason, requests) => {
    const publication = await upload(reportOf([gate('sast', 1)]), options);
    expect(publication).toMatchObject({ published: false, reason: expect.stringMatching(reason) });
    expect(publication).not.toHaveProperty('rejected');
    expect(double.requests).toHaveLength(requests);
    expect(double.state.sarifs.length).toBeLessThanOrEqual(1);
  });

  it.each<[string, Fault]>([
    ['is refused', faults.forbidden],
    ['has no end', faults.serverError],
  ])('asking that %s leaves it published', async (_, fault) => {
    const publication = await upload(reportOf([gate('sast', 1)]), {
      fault: ({ method }) => (method === 'GET' ? fault : undefined),
    });
    expect(publication).toMatchObject({ published: true, incomplete: expect.stringMatching(/^asking whether/) });
  });
});
