import { afterAll, describe, expect, it } from '@jest/globals';
import { judge } from '../../../src/commands/check';
import type { GateReport } from '../../../src/report';
import { TestRepository } from '../../helpers/repository';

const made: TestRepository[] = [];
afterAll(() => {
  for (const repository of made) repository.remove();
});

const log = { progress: () => undefined, bug: () => undefined, clear: () => undefined };
const workflow = 'on: pull_request\njobs:\n  gate:\n    steps:\n      - uses: gatehouse/gatehouse@v1\n';
const file = '.github/workflows/gate.yml';
const policy = '.github/gatehouse.yml';

type Commit = Readonly<Record<string, string | null>>;

/** The workflow gate over the difference of two commits. */
async function gateOf(
  before: Commit,
  after: Commit,
  base: string | undefined = 'HEAD~1',
): Promise<GateReport | undefined> {
  const repository = new TestRepository();
  made.push(repository);
  repository.commit({ 'README.md': 'a', ...before });
  repository.commit(after);
  const report = await judge({
    root: repository.folder,
    gates: ['workflow'],
    config: undefined,
    base: base === '' ? undefined : base,
    mode: undefined,
    log,
  });
  return report.gates[0];
}

const shown = (gate: GateReport | undefined): string[] =>
  (gate?.findings ?? []).map(({ rule, severity, location }) => `${rule} ${severity} ${location.path}`);

describe('a change', () => {
  it.each<[string, Commit, Commit, string[], string]>([
    ['of something else', { [file]: workflow }, { 'a.py': 'x = 1\n' }, [], 'pass'],
    ['that adds a workflow', {}, { [file]: workflow }, [`workflow-changed low ${file}`], 'warn'],
    [
      'of a workflow',
      { [file]: workflow },
      { [file]: `${workflow}# more\n` },
      [`workflow-changed low ${file}`],
      'warn',
    ],
    ['of who reviews', { [file]: workflow }, { CODEOWNERS: '* @me\n' }, ['owners-changed low CODEOWNERS'], 'warn'],
    [
      'of a policy and its waivers',
      { [policy]: 'version: 1\n' },
      { [policy]: 'version: 1\nmode: observe\nwaivers: [{ id: a }]\n' },
      [`policy-changed low ${policy}`, `waiver-changed low ${policy}`],
      'warn',
    ],
    [
      'that removes the gate',
      { [file]: workflow },
      { [file]: null },
      [`gate-removed high ${file}`, `workflow-changed low ${file}`],
      'fail',
    ],
    [
      'that mutes the gate',
      { [file]: workflow },
      { [file]: `${workflow}        continue-on-error: true\n` },
      [`gate-removed high ${file}`, `workflow-changed low ${file}`],
      'fail',
    ],
    [
      'that breaks the workflow',
      { [file]: workflow },
      { [file]: 'jobs: [' },
      [`gate-removed high ${file}`, `workflow-changed low ${file}`],
      'fail',
    ],
    [
      'that moves the gate to another workflow',
      { [file]: workflow },
      { [file]: 'on: push\njobs: {}\n', '.github/workflows/other.yml': `name: other\n${workflow}` },
      [`workflow-changed low ${file}`, 'workflow-changed low .github/workflows/other.yml'],
      'warn',
    ],
  ])('%s', async (_, before, after, findings, status) => {
    const gate = await gateOf(before, after);
    expect({ findings: shown(gate).sort(), status: gate?.status }).toEqual({ findings: [...findings].sort(), status });
  });

  it('can not be told without a base', async () => {
    const gate = await gateOf({ [file]: workflow }, { [file]: null }, '');
    expect(gate).toMatchObject({ status: 'error', reason: expect.stringContaining('without a base') as unknown });
  });

  it('tells what a policy would become', async () => {
    const gate = await gateOf({ [policy]: 'version: 1\n' }, { [policy]: 'version: 1\nmode: observe\n' });
    expect(gate?.findings[0]?.message).toContain('mode: "enforce" → "observe"');
  });
});
