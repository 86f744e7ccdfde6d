import { afterAll, describe, expect, it } from '@jest/globals';
import { check, judge } from '../../src/commands/check';
import type { Log } from '../../src/log';
import type { Report } from '../../src/report';
import { TestRepository } from '../helpers/repository';

const made: TestRepository[] = [];
afterAll(() => {
  for (const each of made) each.remove();
});
const log: Log = { progress: () => undefined, bug: () => undefined };
const policyFile = '.github/gatehouse.yml';

async function staged(before: Record<string, string>, after: Record<string, string>): Promise<Report> {
  const here = new TestRepository();
  made.push(here);
  here.commit({ 'a.py': 'a = 1\n', ...before });
  here.write(after);
  here.git('add', '--all');
  return judge({
    root: here.folder,
    gates: [],
    config: undefined,
    base: undefined,
    staged: true,
    mode: undefined,
    log,
  });
}
const statusOf = (report: Report, gate: string): string | undefined =>
  report.gates.find(({ id }) => id === gate)?.status;

describe('what is staged', () => {
  it('is judged without the evidence of a model, also where the policy demands it', async () => {
    const metrics =
      'version: 1\ngates:\n  metrics:\n    candidate: reports/made-in-ci.csv\n    rules:\n      - metric: accuracy\n        min: 0.8\n';
    const report = await staged({ [policyFile]: metrics }, { 'a.py': 'a = 2\n' });
    expect(report.verdict).toBe('pass');
    expect(report.gates.map(({ id }) => id)).toEqual([
      'secrets',
      'sast',
      'dependencies',
      'container',
      'artifacts',
      'workflow',
    ]);
  });

  it('is judged by its own policy, and the workflow gate shows what that changes', async () => {
    const report = await staged({}, { [policyFile]: 'version: 1\ngates:\n  container: {}\n', 'a.py': 'a = 2\n' });
    expect(statusOf(report, 'container')).toBe('error');
    expect(statusOf(report, 'workflow')).toBe('warn');
    expect(report.policy.layers).toEqual(['defaults', policyFile]);
  });

  it('is asked what it is, and the rest of the repository is not', async () => {
    const before = {
      [policyFile]: 'version: 1\ngates:\n  container: {}\n  artifacts: {}\n',
      Dockerfile: 'FROM scratch\n',
    };
    const report = await staged(
      { ...before, 'm.pkl': 'S"a"\n.' },
      { 'a.py': 'a = 2\n', 'n.pkl': 'cos\nsystem\n(S"true"\ntR.' },
    );
    expect(report.gates.find(({ id }) => id === 'container')).toMatchObject({
      status: 'pass',
      reason: '2 files changed, 0 Dockerfiles and container specifications among them: nothing of its kind to judge',
    });
    expect(report.gates.find(({ id }) => id === 'artifacts')).toMatchObject({
      status: 'fail',
      reason: '1 new finding of severity medium or worse; 2 files changed, 1 model files among them',
    });
  });

  it('that is nothing passes, and says so in numbers', async () => {
    const report = await staged({}, {});
    expect(report.verdict).toBe('pass');
    expect(report.target).toMatchObject({ event: 'pre-commit', head: null });
    expect(report.gates.find(({ id }) => id === 'sast')?.reason).toMatch(/^0 files changed, 0 of 1 Python files/);
  });

  it.each([
    [{ staged: true, base: 'main' }, /compares with HEAD/],
    [{ staged: true, gate: ['secrets', 'metrics'] }, /metrics judges a model/],
  ])('can not be combined with everything: %j', async (values, message) => {
    await expect(check(['.'], values)).rejects.toThrow(message);
  });
});
