import { afterEach, describe, expect, it } from '@jest/globals';
import { maxSummaryBytes } from '../../src/github/check-run';
import { publishCheck } from '../../src/github/publish-check';
import { type DoubleOptions, type Fault, faults, type GitHubDouble, startGitHubDouble } from '../double/github-api';
import { connect, content } from './support';
import { paced } from '../helpers/pace';

let double: GitHubDouble;
async function start(options: DoubleOptions = {}): Promise<GitHubDouble> {
  double = await startGitHubDouble(options);
  return double;
}
afterEach(() => double.close());

const methods = () => double.requests.map(({ method }) => method);
const nth = (index: number, fault: Fault) => (request: { index: number }) =>
  request.index === index ? fault : undefined;

describe('publishing a check run', () => {
  it.each([
    [0, ['POST']],
    [50, ['POST']],
    [51, ['POST', 'PATCH']],
    [120, ['POST', 'PATCH', 'PATCH']],
  ])('%i annotations arrive in order, in as few requests as can be', async (count, expected) => {
    const client = await connect(await start());
    const wanted = content(count, { text: 'Details.' });
    await expect(publishCheck(client, wanted)).resolves.toEqual({
      published: true,
      url: 'https://github.test/o/r/runs/9000',
    });
    expect(methods()).toEqual(expected);
    expect(double.invalid).toEqual([]);
    expect(double.state.checkRuns).toHaveLength(1);
    expect(double.state.checkRuns[0]).toMatchObject({
      name: 'gatehouse',
      head_sha: wanted.headSha,
      external_id: wanted.externalId,
      status: 'completed',
      conclusion: 'failure',
      title: wanted.title,
      summary: wanted.summary,
      text: 'Details.',
      annotations: wanted.annotations,
    });
  });

  it('is completed from the first request on, and says how many of its annotations are there', async () => {
    const seen: unknown[] = [];
    await start({
      fault: () => {
        const [run] = double.state.checkRuns;
        if (run) seen.push([run.status, run.conclusion, run.annotations.length, run.summary?.split('\n')[0]]);
        return undefined;
      },
    });
    await publishCheck(await connect(double), content(120));
    expect(seen).toEqual([
      ['completed', 'failure', 50, '50 of 120 annotations are published.'],
      ['completed', 'failure', 100, '100 of 120 annotations are published.'],
    ]);
    expect(double.requests.map(({ body }) => (body as { status?: string }).status)).toEqual([
      'completed',
      undefined,
      undefined,
    ]);
    expect(double.state.checkRuns[0]).toMatchObject({ status: 'completed', summary: 'The whole summary.' });
  });

  it('a token that only reads is an outcome, said with the permission that is missing', async () => {
    const client = await connect(await start({ readOnly: true }));
    const publication = await publishCheck(client, content(120));
    expect(publication).toEqual({
      published: false,
      failed: true,
      reason: expect.stringContaining('permissions: { checks: write }'),
      lacks: 'checks: write',
    });
    expect(double.requests).toHaveLength(1);
  });

  it.each<[string, Fault]>([
    ['refused', { status: 422, body: { message: 'Invalid request.' } }],
    ['forbidden', faults.forbidden],
  ])('stays as it is, and says what it lacks, when an update is %s', async (_, fault) => {
    const client = await connect(await start({ fault: nth(1, fault) }));
    const publication = await publishCheck(client, content(120));
    expect(publication).toMatchObject({ published: true, incomplete: expect.stringContaining('50 of 120') });
    expect(methods()).toEqual(['POST', 'PATCH']);
    const [run] = double.state.checkRuns;
    expect(run).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(run?.annotations).toHaveLength(50);
    expect(run?.summary).toBe('50 of 120 annotations are published.\n\nThe whole summary.');
    expect(double.invalid).toEqual([]);
  });

  it('leaves a summary alone that has no room for the note', async () => {
    const client = await connect(await start({ fault: nth(1, faults.conflict) }));
    const summary = 'é'.repeat(Math.floor(maxSummaryBytes / 2));
    await expect(publishCheck(client, content(60, { summary }))).resolves.toMatchObject({ published: true });
    expect(double.state.checkRuns[0]?.summary).toBe(summary);
    expect(double.invalid).toEqual([]);
  });

  it('an API that hangs half way holds nobody up', async () => {
    await start({ fault: ({ index }) => (index > 0 ? { cut: 'hang' } : undefined) });
    const client = await connect(double, { limits: { requestTimeoutMs: 400, budgetMs: 1_500 } });
    const begin = performance.now();
    await expect(publishCheck(client, content(60))).resolves.toMatchObject({
      published: true,
      incomplete: expect.stringMatching(/^50 of 60 .*within 0.4 s/),
    });
    expect(performance.now() - begin).toBeLessThan(paced(4_000));
  });

  it.each<[string, number, Fault, string[]]>([
    [
      'a creation that lost its answer is found',
      0,
      { ...faults.badGateway, after: true },
      ['POST', 'GET', 'PATCH', 'PATCH'],
    ],
    ['one that timed out is found', 0, { cut: 'hang', after: true }, ['POST', 'GET', 'PATCH', 'PATCH']],
    ['one that never arrived is repeated', 0, { cut: 'reset' }, ['POST', 'GET', 'POST', 'PATCH', 'PATCH']],
    ['an update that lost its answer is seen', 1, { cut: 'truncate', after: true }, ['POST', 'PATCH', 'GET', 'PATCH']],
    ['one that never arrived is repeated', 1, faults.serverError, ['POST', 'PATCH', 'GET', 'PATCH', 'PATCH']],
    ['the last one is seen too', 2, { cut: 'reset', after: true }, ['POST', 'PATCH', 'PATCH', 'GET']],
    ['a run that is not known yet is waited for', 1, faults.notFound, ['POST', 'PATCH', 'PATCH', 'PATCH']],
  ])('%s (request %i)', async (_, index, fault, expected) => {
    await start({ fault: nth(index, fault) });
    const client = await connect(double, { limits: { requestTimeoutMs: 1_000 } });
    await expect(publishCheck(client, content(120))).resolves.toEqual({
      published: true,
      url: 'https://github.test/o/r/runs/9000',
    });
    expect(methods()).toEqual(expected);
    expect(double.state.checkRuns).toHaveLength(1);
    expect(double.state.checkRuns[0]?.annotations).toEqual(content(120).annotations);
  });

  it('does not take the run of another job for its own', async () => {
    await start({ fault: nth(1, { cut: 'reset' }) });
    const client = await connect(double);
    await publishCheck(client, content(1, { externalId: '77/1/other leg' }));
    await publishCheck(client, content(1));
    expect(double.state.checkRuns.map(({ external_id: id }) => id)).toEqual(['77/1/other leg', '77/1/gate']);
  });
});
