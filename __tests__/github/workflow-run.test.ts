import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { ChangeError } from '../../src/errors';
import { pullRequestOf, readWorkflowRun, targetOf, type WorkflowRun } from '../../src/github/workflow-run';
import { faults, startGitHubDouble, type Fault, type GitHubDouble } from '../double/github-api';
import { root } from '../helpers/built';
import { connect } from './support';

const [head, base, merge, own] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(40)) as [string, string, string, string]; // prettier-ignore
const run: WorkflowRun = {
  id: '5',
  attempt: 1,
  event: 'pull_request',
  headSha: head,
  headBranch: 'feature',
  headOwner: 'mallory',
  conclusion: 'success',
};

let double: GitHubDouble;
let fault: Fault | undefined;
beforeAll(async () => {
  double = await startGitHubDouble({
    fault: () => fault,
    commits: new Map([
      [merge, [base, head]],
      [own, [head, base]],
      ['e'.repeat(40), [head]],
      ['f'.repeat(40), [base, head, own]],
    ]),
  });
});
afterAll(() => double.close());
beforeEach(() => {
  fault = undefined;
  double.state.pulls.clear();
});
afterEach(() => {
  expect(double.invalid).toEqual([]);
});

describe('the payload of workflow_run', () => {
  const recorded = JSON.parse(
    fs.readFileSync(path.join(root, '__tests__/fixtures/events/workflow_run.json'), 'utf8'),
  ) as { workflow_run: Record<string, unknown> };
  const payload = (fields: Record<string, unknown> = {}, action = 'completed') => ({
    ...recorded,
    action,
    workflow_run: { ...recorded.workflow_run, conclusion: 'success', ...fields },
  });

  it('as GitHub sends it tells the run', () => {
    expect(readWorkflowRun('workflow_run', () => payload())).toEqual({
      id: '1589141559',
      attempt: 1,
      event: 'workflow_dispatch',
      headSha: '5779607b49aab1200488439f02372c57b4f75444',
      headBranch: 'main',
      headOwner: 'octo-org',
      conclusion: 'success',
    });
  });

  it('of a fork that is gone has no owner', () => {
    const told = readWorkflowRun('workflow_run', () => payload({ head_repository: null, head_branch: null }));
    expect(told).toMatchObject({ headOwner: null, headBranch: null });
  });

  it.each<[string, string | undefined, unknown, RegExp]>([
    ['another event', 'pull_request', payload(), /^this is a pull_request run, .* published on workflow_run$/],
    ['no event', undefined, payload(), /^this is a local run/],
    ['a run that was only asked for', 'workflow_run', payload({}, 'requested'), /has not ended/],
    ['a run without a conclusion', 'workflow_run', payload({ conclusion: null }), /has not ended/],
    [
      'a run whose token may write',
      'workflow_run',
      payload({ event: 'pull_request_target' }),
      /^the run is of pull_request_target, whose token may write: let it publish by itself/,
    ],
    ['an SHA that is none', 'workflow_run', payload({ head_sha: '../x' }), /can't be used: workflow_run\.head_sha: /],
    ['an id that is none', 'workflow_run', payload({ id: '1/../2' }), /workflow_run\.id: /],
    ['nothing', 'workflow_run', null, /can't be used/],
  ])('is refused of %s', (_, event, of, problem) => {
    const read = (): unknown => readWorkflowRun(event, () => of);
    expect(read).toThrow(ChangeError);
    expect(read).toThrow(problem);
  });
});

describe('what a run judged', () => {
  it.each<[string, string | undefined, Partial<WorkflowRun>, object]>([
    ['is the head that it says', head, {}, { head }],
    ["is GitHub's merge of the head into the base", merge, {}, { head: merge, base }],
    ['is not a merge of something else into the head', own, {}, { head }],
    ['is not a commit on top of the head', 'e'.repeat(40), {}, { head }],
    ['is not a merge of three', 'f'.repeat(40), {}, { head }],
    ["is not a commit that isn't there", '9'.repeat(40), {}, { head }],
    ['is not what is no commit at all', '../../../user', {}, { head }],
    ['is the head where no report says anything', undefined, {}, { head }],
    ['is no merge when it was a push', merge, { event: 'push' }, { head }],
  ])('%s', async (_, claimed, fields, target) => {
    expect(await targetOf(await connect(double), { ...run, ...fields }, claimed)).toEqual(target);
  });

  it('is not known when GitHub does not say', async () => {
    fault = faults.forbidden;
    await expect(targetOf(await connect(double), run, merge)).rejects.toThrow('contents: read');
  });
});

describe('the pull request of a run', () => {
  const pull = (number: number, label: string, sha: string, more: object = {}): void =>
    void double.state.pulls.set(number, { head: { label, sha }, ...more });

  it.each<[string, () => void, Partial<WorkflowRun>, number | undefined]>([
    ['is the one with this head', () => { pull(3, 'mallory:feature', head); pull(4, 'acme:feature', head); }, {}, 3],
    ['of the repository itself is found the same', () => { pull(4, 'acme:feature', head); }, { headOwner: 'acme' }, 4],
    ['has moved on', () => { pull(3, 'mallory:feature', own); }, {}, undefined],
    ['is closed', () => { pull(3, 'mallory:feature', head, { state: 'closed' }); }, {}, undefined],
    ['is one of two', () => { pull(3, 'mallory:feature', head); pull(4, 'mallory:feature', head); }, {}, undefined],
    ['is one of two of which one has moved on', () => { pull(3, 'mallory:feature', head); pull(4, 'mallory:feature', own); }, {}, 3],
    ['has a branch whose name must be encoded', () => { pull(3, 'mallory:a&b=#ü/../c', head); }, { headBranch: 'a&b=#ü/../c' }, 3],
    ['has a fork that is gone', () => { pull(3, 'mallory:feature', head); }, { headOwner: null }, undefined],
    ['is not that of a push', () => { pull(3, 'mallory:feature', head); }, { event: 'push' }, undefined],
  ])('%s', async (_, arrange, fields, number) => {
    arrange();
    expect(await pullRequestOf(await connect(double), { ...run, ...fields })).toBe(number);
  }); // prettier-ignore
});
