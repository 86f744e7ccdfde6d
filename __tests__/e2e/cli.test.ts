import { afterAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseReport } from '../../src/reports/schema';
import { root, runBuilt, type Outcome } from '../helpers/built';
import { TestRepository } from '../helpers/repository';
import { sarifProblems } from '../helpers/sarif';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
});

/** A folder outside of git with these files. */
function folder(files: Record<string, string | Buffer>): string {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-cli-'));
  folders.push(made);
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(made, name)), { recursive: true });
    fs.writeFileSync(path.join(made, name), content);
  }
  return made;
}
function repository(): TestRepository {
  const made = new TestRepository();
  folders.push(made.folder);
  return made;
}
const check = (at: string, ...args: string[]): Promise<Outcome> => runBuilt('cli.js', ['check', at, ...args]);
const reportOf = (outcome: Outcome): ReturnType<typeof parseReport> => parseReport(outcome.stdout);

const injection = 'import db\n\n\ndef find(name):\n    db.execute("SELECT * FROM t WHERE name = \'%s\'" % name)\n';
const harmless = 'def add(a, b):\n    return a + b\n';

interface Expected {
  readonly verdict: string;
  readonly blocking: readonly { gate: string; path: string; line?: number }[];
}
const examples = JSON.parse(fs.readFileSync(path.join(root, 'examples/expected.json'), 'utf8')) as Record<
  string,
  Expected
>;

describe('the examples', () => {
  it.each(Object.entries(examples))('%s has the verdict its README shows', async (example, expected) => {
    const outcome = await check(path.join(root, 'examples', example), '--format', 'json');
    const report = reportOf(outcome);
    expect(report.verdict).toBe(expected.verdict);
    const blocking = report.gates.flatMap((gate) =>
      gate.findings
        .filter((finding) => finding.blocking)
        .map(({ location }) => ({ gate: gate.id, path: location.path, line: location.startLine })),
    );
    expect(blocking).toEqual(expected.blocking);
    const ran = report.gates.filter((gate) => gate.status !== 'skipped');
    const gates = example.startsWith('model-registry') ? ['secrets', 'artifacts'] : ['secrets', 'sast', 'container'];
    expect(ran.map(({ id }) => id)).toEqual(expect.arrayContaining(gates));
    expect(ran.filter((gate) => gate.evaluated === 0)).toEqual([]);
    expect(outcome.code).toBe(expected.verdict === 'fail' ? 1 : 0);
  });
});

describe('exit codes', () => {
  const rows: [string, Record<string, string | Buffer>, string[], number][] = [
    ['a clean tree', { 'a.py': harmless }, [], 0],
    ['a SQL injection', { 'a.py': injection }, [], 1],
    ['a SQL injection in mode warn', { 'a.py': injection, '.github/gatehouse.yml': 'version: 1\nmode: warn\n' }, [], 0],
    ['a SQL injection in mode observe', { 'a.py': injection }, ['--mode', 'observe'], 0],
    ['a SQL injection, only secrets asked', { 'a.py': injection }, ['--gate', 'secrets'], 0],
    ['an empty folder', {}, [], 2],
    ['a required gate without files', { 'a.txt': 'x\n' }, ['--gate', 'sast'], 2],
    [
      'a gate the policy names, without files',
      { 'a.py': harmless, '.github/gatehouse.yml': 'version: 1\ngates: { container: {} }\n' },
      [],
      2,
    ],
    ['a file that does not parse', { 'a.py': 'def f(:\n' }, [], 2],
    ['a file that does not parse, in mode observe', { 'a.py': 'def f(:\n' }, ['--mode', 'observe'], 2],
    ['a broken notebook', { 'a.ipynb': '{"cells": [' }, [], 2],
    ['a wrong policy', { 'a.py': harmless, '.github/gatehouse.yml': 'version: 1\nmod: warn\n' }, [], 2],
    ['a policy that is a folder', { 'a.py': harmless, '.github/gatehouse.yml/x': '' }, [], 2],
    ['an unknown gate', { 'a.py': harmless }, ['--gate', 'secret'], 2],
    ['an unknown option', { 'a.py': harmless }, ['--strict'], 2],
    ['an unknown format', { 'a.py': harmless }, ['--format', 'yaml'], 2],
    ['a base outside of git', { 'a.py': harmless }, ['--base', 'main'], 2],
    ['a config that is not there', { 'a.py': harmless }, ['--config', 'none.yml'], 2],
  ];
  it.each(rows)('%s', async (_, files, args, code) => {
    const outcome = await check(folder(files), ...args);
    expect([outcome.code, outcome.stdout + outcome.stderr]).toEqual([code, expect.any(String)]);
    expect(outcome.stdout + outcome.stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
    expect(outcome.stdout + outcome.stderr).not.toBe('');
  });

  it.each([
    [['check', '/nowhere/at/all'], /no such folder/],
    [['check', 'package.json'], /is not a folder/],
    [['check', 'a', 'b'], /one PATH/],
    [['chek'], /did you mean check/],
    [[], /gatehouse check/],
  ])('%j is wrong usage', async (args, message) => {
    const outcome = await runBuilt('cli.js', args);
    expect(outcome.code).toBe(2);
    expect(outcome.stdout + outcome.stderr).toMatch(message);
  });
});

describe('formats', () => {
  const files = { 'a.py': injection, Dockerfile: 'FROM python\nUSER root\n' };

  it.each(['text', 'json', 'sarif', 'junit', 'gitlab', 'markdown', 'html'])(
    '%s goes to stdout alone, or to --output',
    async (format) => {
      const at = folder(files);
      const outcome = await check(at, '--format', format);
      expect(outcome.code).toBe(1);
      expect(outcome.stderr).toBe('');
      const file = path.join(folder({}), 'out');
      const written = await check(at, '--format', format, '--output', file);
      expect(written.stdout).toBe('');
      const stable = (text: string): string =>
        text.replace(
          /\d+(?:\.\d+)? ?m?s\b|"(?:durationMs|startedAt)":[^,}]+|\d{4}-\d\d-\d\dT[\d:.]+Z?|time="[^"]*"/g,
          '',
        );
      expect(stable(fs.readFileSync(file, 'utf8'))).toBe(stable(outcome.stdout));
    },
  );

  it('json is one document of the public schema, also for a policy that can not be used', async () => {
    const report = reportOf(
      await check(folder({ ...files, '.github/gatehouse.yml': 'version: 3\n' }), '--format', 'json'),
    );
    expect(report).toMatchObject({
      verdict: 'error',
      gates: [],
      notices: [{ level: 'error', message: expect.stringContaining('gatehouse.yml:1:1') as unknown }],
    });
  });

  it('sarif is what the official schema describes', async () => {
    expect(sarifProblems((await check(folder(files), '--format', 'sarif')).stdout)).toEqual([]);
  });
});

describe('a change', () => {
  it('that touches nothing of a required gate passes, in numbers; new findings block, old ones do not', async () => {
    const here = repository();
    here.commit({
      'old.py': injection,
      'b.py': harmless,
      '.github/gatehouse.yml': 'version: 1\ngates: { sast: {} }\n',
    });
    here.commit({ 'README.md': 'docs\n' });
    const docs = reportOf(await check(here.folder, '--base', 'HEAD~1', '--format', 'json'));
    expect(docs.verdict).toBe('pass');
    expect(docs.gates.find((gate) => gate.id === 'sast')).toMatchObject({
      status: 'pass',
      evaluated: 0,
      reason: '1 file changed, 0 of 2 Python files and notebooks among them: nothing of its kind to judge',
    });

    here.commit({
      'old.py': `# a comment\n${injection.replaceAll('    db', '        db').replace('def', 'if True:\n  def')}`,
    });
    const moved = await check(here.folder, '--base', 'HEAD~1', '--format', 'json');
    expect([
      moved.code,
      reportOf(moved)
        .gates[1]?.findings.filter((finding) => finding.rule === 'S608')
        .map((finding) => finding.state),
    ]).toEqual([0, ['existing']]);

    here.commit({ 'old.py': `${injection}    db.execute(f"DELETE FROM t WHERE name = '{name}'")\n` });
    const added = await check(here.folder, '--base', 'HEAD~1', '--format', 'json');
    expect(added.code).toBe(1);
    const sql = reportOf(added).gates[1]?.findings.filter((finding) => finding.rule === 'S608');
    expect(sql?.map((finding) => [finding.location.startLine, finding.state])).toEqual([
      [6, 'new'],
      [5, 'existing'],
    ]);
  });

  it('that renames a file brings nothing new', async () => {
    const here = repository();
    here.commit({ 'old.py': injection });
    here.commit({ 'old.py': null, 'sub/new.py': injection });
    expect((await check(here.folder, '--base', 'HEAD~1')).code).toBe(0);
  });

  it("can not decide how it is judged: policy, baseline and waivers are the base's", async () => {
    const here = repository();
    here.commit({ 'a.py': harmless, '.github/gatehouse.yml': 'version: 1\n' });
    const base = 'HEAD~1';
    here.commit({
      'a.py': injection,
      '.github/gatehouse.yml': 'version: 1\nmode: observe\ngates:\n  sast: { fail-on: critical, exclude: ["**"] }\n',
    });
    const outcome = await check(here.folder, '--base', base, '--format', 'json');
    expect(outcome.code).toBe(1);
    expect(reportOf(outcome).notices).toContainEqual(
      expect.objectContaining({
        level: 'notice',
        message: expect.stringMatching(/changes the policy: mode: "enforce" → "observe"/) as unknown,
      }),
    );

    here.commit({ '.github/gatehouse.yml': 'version: 1\n' });
    await runBuilt('cli.js', ['baseline', here.folder]);
    here.commit({});
    expect((await check(here.folder)).code).toBe(0);
    const judged = await check(here.folder, '--base', 'HEAD~3', '--format', 'json');
    expect(judged.code).toBe(1);
    expect(reportOf(judged).notices).toContainEqual(
      expect.objectContaining({
        message: expect.stringMatching(/alters the baseline: \d+ findings accepted, 0 no longer/) as unknown,
      }),
    );
  });
});

describe('a baseline', () => {
  it('makes what is there existing, survives a move, and lets what is new block', async () => {
    const here = repository();
    here.commit({ 'a.py': injection });
    expect((await runBuilt('cli.js', ['baseline', here.folder])).stdout).toMatch(
      /gatehouse-baseline\.json: \d+ findings? accepted/,
    );
    const file = path.join(here.folder, '.github/gatehouse-baseline.json');
    const first = fs.readFileSync(file, 'utf8');
    expect((await check(here.folder)).code).toBe(0);
    await runBuilt('cli.js', ['baseline', here.folder]);
    expect(fs.readFileSync(file, 'utf8')).toBe(first);

    here.write({ 'a.py': `# moved\n\n${injection}` });
    expect((await check(here.folder)).code).toBe(0);
    here.write({ 'b.py': injection });
    expect((await check(here.folder)).code).toBe(1);
  });

  it.each([
    [
      'a merge conflict',
      '{"schema":"gatehouse.baseline/v1","findings":[\n<<<<<<< ours\n=======\n>>>>>>> theirs\n]}',
      /merge conflict/,
    ],
    ['another form', '[]', /not a baseline/],
  ])('with %s is an error', async (_, text, message) => {
    const outcome = await check(folder({ 'a.py': harmless, '.github/gatehouse-baseline.json': text }));
    expect(outcome.code).toBe(2);
    expect(outcome.stdout).toMatch(message);
  });
});

describe('a waiver', () => {
  const waiver = (expires: string): string =>
    `version: 1\nwaivers:\n  - { id: w1, rule: S608, paths: [a.py], reason: known, owner: me, expires: ${expires} }\n`;
  it.each([
    ['in force', '2999-01-01', 0, 'used'],
    ['expired', '2020-01-01', 1, 'expired'],
    ['with a wrong date', 'soon', 1, 'invalid'],
  ])('%s', async (_, expires, code, status) => {
    const outcome = await check(
      folder({ 'a.py': injection, '.github/gatehouse.yml': waiver(expires) }),
      '--format',
      'json',
    );
    expect(outcome.code).toBe(code);
    expect(reportOf(outcome).waivers).toEqual([{ id: 'w1', status }]);
  });
});

describe('other commands', () => {
  it('schema prints a JSON Schema that knows every setting', async () => {
    const { stdout, code } = await runBuilt('cli.js', ['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ type: 'object', additionalProperties: false, required: ['version'] });
  });

  it('explain says where each value came from', async () => {
    const at = folder({ '.github/gatehouse.yml': 'version: 1\ngates:\n  sast:\n    fail-on: low\n' });
    const { stdout } = await runBuilt('cli.js', ['explain', 'gates.sast', '--path', at]);
    expect(stdout).toMatch(/^gates\.sast\.fail-on\s+= "low" {3}# \.github\/gatehouse\.yml:4$/m);
    expect(stdout).toMatch(/^gates\.sast\.report-from\s+= "info" {3}# default$/m);
    expect((await runBuilt('cli.js', ['explain', 'gates.sats', '--path', at])).code).toBe(2);
  });

  it('init writes a policy and a workflow that judge this repository, and overwrites nothing', async () => {
    const at = folder({ 'a.py': harmless });
    expect((await runBuilt('cli.js', ['init', at])).code).toBe(0);
    const written = fs.readFileSync(path.join(at, '.github/gatehouse.yml'), 'utf8');
    expect(written).toMatch(/^ {2}sast:$/m);
    expect(written).toMatch(/^ {2}# container:$/m);
    expect((await check(at)).code).toBe(0);
    expect((await runBuilt('cli.js', ['init', at])).stdout).toMatch(/left as it is/);
    expect((await runBuilt('cli.js', ['init', folder({})])).code).toBe(0);
  });

  it('--version and --help answer', async () => {
    const version = (JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string })
      .version;
    expect((await runBuilt('cli.js', ['--version'])).stdout.trim()).toBe(version);
    expect((await runBuilt('cli.js', ['check', '--help'])).stdout).toMatch(/Exit codes/);
  });
});
