import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseReport } from '../../src/reports/schema';
import type { Report } from '../../src/report';
import { startGitHubDouble } from '../double/github-api';
import { runBuilt } from '../helpers/built';
import { TestRepository } from '../helpers/repository';
import { runStep, type StepResult } from '../helpers/workflow';

jest.setTimeout(60_000);

/** Each is a pull request that would pass although it brings in what must block. */
const made: string[] = [];
afterAll(() => {
  for (const folder of made) fs.rmSync(folder, { recursive: true, force: true });
});
function repository(files: Record<string, string>): TestRepository {
  const here = new TestRepository();
  made.push(here.folder);
  here.commit(files);
  return here;
}
const harmless = 'def add(a, b):\n    return a + b\n';
const evil = 'import subprocess, sys\n\nsubprocess.run("ls " + sys.argv[1], shell=True)\neval(input())\n';

async function judged(here: TestRepository, ...args: string[]): Promise<Report> {
  const { stdout } = await runBuilt('cli.js', ['check', here.folder, '--base', 'HEAD~1', '--format', 'json', ...args]);
  return parseReport(stdout);
}
const gate = (report: Report, id: string) => report.gates.find((each) => each.id === id);

async function pullRequest(here: TestRepository, inputs: Record<string, string>): Promise<StepResult> {
  const double = await startGitHubDouble();
  const [base, head] = [here.git('rev-parse', 'HEAD~1'), here.git('rev-parse', 'HEAD')];
  const payload = { pull_request: { number: 1, base: { sha: base }, head: { sha: head } } };
  const result = await runStep('main', here, { event: 'pull_request', payload, sha: head, apiUrl: double.url, inputs });
  await double.close();
  return result;
}

describe('a policy', () => {
  it.each([
    ['beside the checked folder', { path: 'svc', config: '.github/gatehouse.yml' }],
    ['in the checked folder', { config: '.github/gatehouse.yml' }],
  ])("%s is the base's", async (_, inputs) => {
    const here = repository({ 'svc/a.py': harmless, '.github/gatehouse.yml': 'version: 1\ngates: { sast: {} }\n' });
    here.commit({ 'svc/a.py': evil, '.github/gatehouse.yml': 'version: 1\nmode: observe\n' });
    const result = await pullRequest(here, inputs);
    expect([result.code, result.outputs.verdict]).toEqual([1, 'fail']);
    expect(result.stdout).toMatch(/changes the policy: mode: "enforce" → "observe"/);
  });

  it("outside of the repository decides, and the baseline is still the base's", async () => {
    const here = repository({ 'a.py': harmless });
    here.write({ 'a.py': evil });
    await runBuilt('cli.js', ['baseline', here.folder]);
    here.commit({});
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-org-'));
    made.push(folder);
    fs.writeFileSync(path.join(folder, 'org.yml'), 'version: 1\n');
    expect((await judged(here, '--config', path.join(folder, 'org.yml'))).verdict).toBe('fail');
  });

  it('with a wrong name is an error, also with a base', async () => {
    const here = repository({ 'a.py': harmless });
    here.commit({ 'a.py': evil });
    expect((await judged(here, '--config', 'ci/strct.yml')).notices).toEqual([
      expect.objectContaining({ level: 'error', message: expect.stringMatching(/no such policy file/) as unknown }),
    ]);
    expect((await pullRequest(here, { config: 'nope.yml' })).code).toBe(2);
  });

  it('called .yaml is an error, not ignored', async () => {
    const here = repository({ 'a.py': harmless, '.github/gatehouse.yaml': 'version: 1\n' });
    here.commit({ 'b.py': harmless });
    expect((await judged(here)).verdict).toBe('error');
  });
});

describe('a finding', () => {
  it.each([
    [
      'whose later lines change',
      'import subprocess\nsubprocess.run(\n    "ls",\n    shell=True)\n',
      'import subprocess\nsubprocess.run(\n    "ls " + input(),\n    shell=True)\n',
    ],
    [
      'in a text of several lines',
      'def f(db, u):\n    q = f"""\n    SELECT a FROM b WHERE id = {int(u)}\n"""\n    db.execute(q)\n',
      'def f(db, u):\n    q = f"""\n    SELECT a FROM b WHERE name = \'{u}\'\n"""\n    db.execute(q)\n',
    ],
  ])('%s is new', async (_, before, after) => {
    const here = repository({ 'a.py': before });
    here.commit({ 'a.py': after });
    expect((await judged(here)).verdict).toBe('fail');
  });

  it('equal to one that was there is new where the change adds it', async () => {
    const line = '    return eval(x)\n';
    const here = repository({ 'a.py': `def f(x):\n${line}\n\ndef g(x):\n    return x\n` });
    here.commit({ 'a.py': `def before(x):\n${line}\n\ndef f(x):\n${line}\n\ndef g(x):\n    return x\n` });
    const found = gate(await judged(here), 'sast')?.findings.filter((finding) => finding.rule === 'S307');
    expect(found?.map((finding) => [finding.location.startLine, finding.state])).toEqual([
      [2, 'new'],
      [6, 'existing'],
    ]);
  });
});

describe('a file', () => {
  it('that could not be evaluated before is an error when a change touches it', async () => {
    const here = repository({ 'old.py': 'print "hello"\n', 'a.py': harmless });
    here.commit({ 'old.py': `print "hello"\n${evil}` });
    expect(gate(await judged(here), 'sast')).toMatchObject({ status: 'error' });
  });

  it("that is a link of the gate's kind is judged as what it leads to", async () => {
    const here = repository({ 'a.py': harmless, 'notes.txt': harmless });
    here.write({ 'payload.txt': evil });
    fs.symlinkSync('payload.txt', path.join(here.folder, 'app.py'));
    fs.symlinkSync('a.py', path.join(here.folder, 'twice.py'));
    fs.symlinkSync('/etc/hostname', path.join(here.folder, 'out.py'));
    here.commit({});
    const sast = gate(await judged(here), 'sast');
    expect(sast).toMatchObject({ status: 'fail', skipped: { symlink: 1 } });
    expect(
      new Set(sast?.findings.filter((finding) => finding.blocking).map((finding) => finding.location.path)),
    ).toEqual(new Set(['app.py']));
    here.commit({ 'payload.txt': `${evil}exec(input())\n` });
    const later = gate(await judged(here), 'sast')?.findings.filter((finding) => finding.state === 'new');
    expect(later?.map((finding) => finding.rule)).toEqual(['S102']);
  });

  it('in a folder that the default list leaves out is judged when a change touches it', async () => {
    const here = repository({ 'a.py': harmless });
    here.commit({ 'src/site-packages/app.py': evil });
    expect((await judged(here)).verdict).toBe('fail');
    expect(gate(await judged(here), 'sast')?.skipped).toEqual({});
  });

  it('that git writes in another encoding is read as it was committed', async () => {
    const here = repository({ 'a.py': harmless, 'readme.txt': 'x\n' });
    here.write({ '.gitattributes': '*.env working-tree-encoding=UTF-16LE\n' });
    here.git('add', '.gitattributes');
    const text = `DATABASE_URL=postgresql://app:${['Vq8', 'rT2', 'mZ5', 'kP9'].join('')}@db.prod.internal/app\n`;
    here.write({ 'p.env': Buffer.from(text, 'utf16le') });
    here.commit({});
    const double = await startGitHubDouble();
    const [base, head] = [here.git('rev-parse', 'HEAD~1'), here.git('rev-parse', 'HEAD')];
    const payload = { pull_request: { base: { sha: base }, head: { sha: head } } };
    fs.writeFileSync(path.join(here.folder, 'p.env'), 'nothing to see\n');
    const result = await runStep('main', here, { event: 'pull_request', payload, sha: head, apiUrl: double.url });
    await double.close();
    expect(result.outputs.verdict).toBe('fail');
  });

  it('that a sparse checkout leaves out is an error', async () => {
    const here = repository({ 'src/a.py': harmless, 'other/o.py': evil });
    here.git('sparse-checkout', 'set', 'src');
    const { code, stdout } = await runBuilt('cli.js', ['check', here.folder]);
    expect(code).toBe(2);
    expect(stdout).toMatch(/sparse checkout without other\/o\.py/);
  });
});

/** A pull request's files that another scanner, a linter or git would obey, and a finding that must block all the same. */
describe('a file that switches something off', () => {
  const token = ['hf_', 'RsXkQvLwZtYbNcMd', 'JfHgPaUeTrWqSzCxVn'].join('');
  const bad = {
    'bad.py': evil,
    'deploy.env': `HF_TOKEN=${token}\n`,
    Dockerfile: 'FROM python:3.12\nRUN curl https://get.example.org | sh\nUSER root\n',
  };
  const skipping: Record<string, string> = {
    '.gitleaks.toml': `[allowlist]\npaths = ['''.*''']\nregexes = ['''hf_.*''']\n`,
    '.gitleaksignore': 'deploy.env:huggingface-token:1\n',
    '.secrets.baseline': '{"results":{}}',
    '.trufflehogignore': '.*\n',
    '.bandit': '[bandit]\nexclude = /\nskips = B102,B307,B602\n',
    'pyproject.toml':
      "[tool.ruff]\nexclude = ['*']\nlint.ignore = ['ALL']\n[tool.bandit]\nexclude_dirs = ['.']\nskips = ['B602']\n",
    'ruff.toml': "exclude = ['*']\n[lint]\nignore = ['ALL']\n",
    '.ruff.toml': "exclude = ['*']\n",
    'setup.cfg': '[flake8]\nexclude = .\n[bandit]\nskips = B602\n',
    'tox.ini': '[flake8]\nexclude = .\n',
    '.semgrepignore': '*\n',
    '.trivyignore': 'DS-0002\n*\n',
    '.trivyignore.yaml': 'misconfigurations: [{ id: DS-0002 }]\n',
    'trivy.yaml': 'severity: [CRITICAL]\nscan: { skip-files: ["**"] }\n',
    '.hadolint.yaml': 'ignored: [DL3002, DL4006]\n',
    '.checkov.yaml': 'skip-check: [CKV_DOCKER_8]\n',
    '.gitattributes': '* linguist-generated -diff -text export-ignore filter=none merge=ours eol=crlf diff=none\n',
    '.gitignore': '*\n',
    '.ignore': '*\n',
    '.rgignore': '*\n',
    '.dockerignore': '*\n',
    '.gatehouseignore': '*\n',
    '.github/gatehouse-baseline.json': '{"schema":"gatehouse.baseline/v1","findings":[]}',
    '.gitconfig': '[core]\n\tfsmonitor = touch sprung\n',
    '.mailmap': 'a <a@b.example>\n',
    '.env': 'PATH=.\nNODE_OPTIONS=--require ./sprung.cjs\n',
    '.npmrc': 'script-shell=./sprung.sh\nnode-options=--require ./sprung.cjs\n',
    '.node-version': '0.10\n',
    'package.json': '{"type":"commonjs","scripts":{"preinstall":"touch sprung"},"imports":{"#x":"./sprung.cjs"}}',
    'node_modules/picomatch/index.js': 'require("fs").writeFileSync("sprung", "")\n',
    'node_modules/@astral-sh/ruff-wasm-nodejs/ruff_wasm.js': 'require("fs").writeFileSync("sprung", "")\n',
    'tsconfig.json': '{"exclude":["**"]}',
    'pip.conf': '[global]\nindex-url = http://evil.example\n',
    'sitecustomize.py': 'open("sprung", "w")\n',
    'conftest.py': 'open("sprung", "w")\n',
    'assets/ruff_wasm.cjs': 'require("fs").writeFileSync("sprung", "")\n',
  };
  const verdict = (report: Report) => [
    report.verdict,
    ...['secrets', 'sast', 'container'].map((id) =>
      gate(report, id)
        ?.findings.filter((finding) => finding.blocking && finding.location.path in bad)
        .map((finding) => [finding.rule, finding.location.path, finding.fingerprint]),
    ),
  ];
  let expected: ReturnType<typeof verdict>;
  beforeAll(async () => {
    const here = repository({ 'a.py': harmless });
    here.commit(bad);
    expected = verdict(await judged(here));
    expect(expected.map((part) => (typeof part === 'string' ? part : (part?.length ?? 0) > 0))).toEqual([
      'fail',
      true,
      true,
      true,
    ]);
  });

  it('changes nothing, whichever it is', async () => {
    const here = repository({ 'a.py': harmless });
    here.commit({ ...bad, ...skipping });
    expect(verdict(await judged(here))).toEqual(expected);
    const { stdout } = await runBuilt('cli.js', ['check', '.', '--base', 'HEAD~1', '--format', 'json'], {
      cwd: here.folder,
    });
    expect(verdict(parseReport(stdout))).toEqual(expected);
    const action = await pullRequest(here, {});
    expect([action.code, action.outputs.verdict]).toEqual([1, 'fail']);
    expect(fs.existsSync(path.join(here.folder, 'sprung'))).toBe(false);
  });

  it('changes nothing when it was there before', async () => {
    const here = repository({ 'a.py': harmless, ...skipping });
    here.commit(bad);
    expect(verdict(await judged(here))).toEqual(expected);
  });

  it.each(['node_modules/.bin', './tools', '', '.'])('is no program of ours, with %j in the PATH', async (folder) => {
    const here = repository({ 'a.py': harmless, 'bad.py': harmless });
    const trap = '#!/bin/sh\ntouch "$(dirname "$0")/sprung" sprung\nexit 0\n';
    const programs = ['git', 'node', 'sh', 'ruff', 'python3', 'git-cat-file'];
    here.write(bad);
    for (const program of programs) here.write({ [path.join(folder, program)]: trap });
    for (const program of programs) fs.chmodSync(path.join(here.folder, folder, program), 0o755);
    here.commit({});
    for (const first of [folder, path.join(here.folder, folder)]) {
      const env = { PATH: `${first}:${process.env.PATH ?? ''}` };
      const args = ['check', here.folder, '--base', 'HEAD~1', '--format', 'json'];
      const { stdout } = await runBuilt('cli.js', args, { cwd: here.folder, env });
      expect(verdict(parseReport(stdout))).toEqual(expected);
    }
    expect(fs.readdirSync(here.folder).filter((name) => name === 'sprung')).toEqual([]);
    expect(fs.existsSync(path.join(here.folder, folder, 'sprung'))).toBe(false);
  });

  it('is no configuration of git that runs a program', async () => {
    const here = repository({ 'a.py': harmless });
    here.commit({ ...bad, '.gitattributes': '* diff=trap merge=trap\n' });
    const sprung = path.join(here.folder, '..', `sprung-${path.basename(here.folder)}`);
    const trap = `touch ${sprung}; cat`;
    const hook = `#!/bin/sh\ntouch ${sprung}\n`;
    for (const name of ['post-index-change', 'fsmonitor-watchman', 'reference-transaction', 'post-checkout']) {
      fs.writeFileSync(path.join(here.folder, '.git/hooks', name), hook, { mode: 0o755 });
    }
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'core.editor',
      'core.sshCommand',
      'core.gitProxy',
      'core.askPass',
      'credential.helper',
      'diff.external',
      'diff.trap.command',
      'diff.trap.textconv',
      'merge.trap.driver',
      'gpg.program',
      'uploadpack.packObjectsHook',
      'alias.rev-parse',
    ]) {
      here.git('config', key, key === 'alias.rev-parse' ? `!${trap}` : trap);
    }
    fs.rmSync(sprung, { force: true });
    expect(verdict(await judged(here))).toEqual(expected);
    const action = await pullRequest(here, {});
    fs.writeFileSync(path.join(here.folder, 'a.py'), harmless);
    const { stdout } = await runBuilt('cli.js', ['check', here.folder, '--format', 'json']);
    expect([action.outputs.verdict, parseReport(stdout).verdict, fs.existsSync(sprung)]).toEqual([
      'fail',
      'fail',
      false,
    ]);
  });

  it('is no submodule that stands where a file was', async () => {
    const library = repository({ 'evil.py': evil });
    const here = repository({ 'a.py': harmless, 'lib/b.py': harmless });
    here.git('rm', '-r', '--quiet', 'lib');
    here.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.folder, 'lib');
    here.commit(bad);
    expect(verdict(await judged(here))).toEqual(expected);
  });
});

describe('an inline skip', () => {
  const skipped = (comment: string): string => `eval(input())  ${comment}\n`;
  const states = (report: Report, id: string) =>
    gate(report, id)?.findings.map((finding) => [
      finding.rule,
      finding.state,
      finding.waiver,
      finding.inlineSkip?.marker,
    ]);

  it.each<[string, string, string, (string | undefined)[]]>([
    ['with a reason counts', '{}', '# nosec B307 -- typed by whoever runs it', ['waived', 'inline', 'nosec B307']],
    ['without a reason does not', '{}', '# nosec B307', ['new', undefined, 'nosec B307']],
    ['of another rule does not', '{}', '# nosec B602 -- typed by whoever runs it', ['new', undefined, undefined]],
    [
      'does not count by report',
      '{ inline-skips: report }',
      '# noqa: S307 typed by its owner',
      ['new', undefined, 'noqa S307'],
    ],
    [
      'is nothing by ignore',
      '{ inline-skips: ignore }',
      '# noqa: S307 typed by its owner',
      ['new', undefined, undefined],
    ],
  ])('%s', async (_, settings, comment, expected) => {
    const policy = `version: 1\ngates: { sast: ${settings} }\n`;
    const here = repository({ 'a.py': harmless, '.github/gatehouse.yml': policy });
    // What the head's policy says of skips decides nothing.
    here.commit({ 'a.py': skipped(comment), '.github/gatehouse.yml': 'version: 1\ngates: { sast: {} }\n' });
    const report = await judged(here, '--gate', 'sast');
    expect(states(report, 'sast')).toEqual([['S307', ...expected]]);
    const waived = expected[0] === 'waived';
    expect(report.verdict === 'fail').toBe(!waived);
    expect(gate(report, 'sast')?.skipped).toEqual(waived ? { 'inline skips': 1 } : {});
  });

  it('of a secret is mentioned and does not count', async () => {
    const token = ['hf_', 'RsXkQvLwZtYbNcMd', 'JfHgPaUeTrWqSzCxVn'].join('');
    const here = repository({ 'a.py': harmless });
    here.commit({ 'a.py': `T = "${token}"  # gitleaks:allow made up for tests\n` });
    const report = await judged(here, '--gate', 'secrets');
    expect(states(report, 'secrets')).toEqual([['huggingface-token', 'new', undefined, 'gitleaks:allow']]);
    for (const format of ['text', 'markdown', 'html', 'sarif', 'gitlab', 'junit']) {
      const args = ['check', here.folder, '--base', 'HEAD~1', '--gate', 'secrets', '--format', format];
      const { code, stdout } = await runBuilt('cli.js', args);
      expect([code, stdout.replace(/\s+/g, ' ')]).toEqual([
        1,
        expect.stringMatching(/inline skip stands here \(gitleaks/),
      ]);
    }
  });
});

describe('an event', () => {
  it.each(['workflow_dispatch', 'workflow_run', 'issue_comment', 'schedule'])(
    '%s judges what is checked out',
    async (event) => {
      const here = repository({ 'a.py': harmless });
      const first = here.git('rev-parse', 'HEAD');
      here.commit({ 'a.py': evil });
      const double = await startGitHubDouble();
      const result = await runStep('main', here, { event, payload: {}, sha: first, apiUrl: double.url });
      await double.close();
      expect(result.outputs.verdict).toBe('fail');
    },
  );

  it("pull_request with a merge of the author's own is compared with the real base", async () => {
    const here = repository({ 'a.py': harmless });
    const base = here.git('rev-parse', 'HEAD');
    here.git('checkout', '--quiet', '-b', 'theirs');
    const theirs = here.commit({ '.github/gatehouse.yml': 'version: 1\nmode: observe\n', 'a.py': evil });
    here.git('checkout', '--quiet', '-b', 'feature', base);
    const head = here.commit({ 'b.py': harmless });
    here.git('checkout', '--quiet', theirs);
    here.git('merge', '--quiet', '--no-ff', '-m', 'merge', head);
    const double = await startGitHubDouble();
    const payload = { pull_request: { base: { sha: base }, head: { sha: here.git('rev-parse', 'HEAD') } } };
    const result = await runStep('main', here, { event: 'pull_request', payload, sha: base, apiUrl: double.url });
    await double.close();
    expect(result.outputs.verdict).toBe('fail');
  });
});

describe('what is written', () => {
  it('never goes through a link that the head put there', async () => {
    const here = repository({ 'a.py': harmless });
    const victim = path.join(here.folder, '..', `victim-${path.basename(here.folder)}`);
    made.push(victim);
    fs.writeFileSync(victim, 'precious');
    fs.symlinkSync(victim, path.join(here.folder, 'gatehouse.sarif'));
    here.commit({});
    const result = await pullRequest(here, { 'sarif-file': 'gatehouse.sarif' });
    expect(result.code).toBe(2);
    expect(result.stdout).toMatch(/is a link/);
    expect(fs.readFileSync(victim, 'utf8')).toBe('precious');
  });

  it('holds no secret that a message or a notice quotes', async () => {
    const secret = ['hf_', 'RsXkQvLwZtYbNcMd', 'JfHgPaUeTrWqSzCxVn'].join('');
    const here = repository({ 'a.py': harmless });
    here.commit({ 'a.py': `open("/tmp/${secret}")\n`, '.github/gatehouse.yml': `version: 1\nbaseline: ${secret}\n` });
    for (const format of ['text', 'json', 'sarif', 'junit', 'gitlab', 'markdown', 'html']) {
      const { stdout, stderr } = await runBuilt('cli.js', [
        'check',
        here.folder,
        '--base',
        'HEAD~1',
        '--format',
        format,
      ]);
      // A page may break a name where its parts end.
      expect((stdout + stderr).replaceAll('<wbr>', '')).not.toContain(secret);
      expect(stdout).not.toBe('');
    }
  });
});

describe('gatehouse baseline', () => {
  it('writes the file that the policy names, and keeps what other gates had accepted', async () => {
    const here = repository({
      'a.py': evil,
      Dockerfile: 'FROM python\nUSER root\n',
      '.github/gatehouse.yml': 'version: 1\nbaseline: accepted.json\n',
    });
    expect((await runBuilt('cli.js', ['check', here.folder])).code).toBe(2);
    expect((await runBuilt('cli.js', ['baseline', here.folder])).code).toBe(0);
    expect((await runBuilt('cli.js', ['check', here.folder])).code).toBe(0);
    const before = fs.readFileSync(path.join(here.folder, 'accepted.json'), 'utf8');
    await runBuilt('cli.js', ['baseline', here.folder, '--gate', 'sast']);
    expect(fs.readFileSync(path.join(here.folder, 'accepted.json'), 'utf8')).toBe(before);
  });
});
