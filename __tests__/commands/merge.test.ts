import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runCli } from '../../src/cli';
import { formats } from '../../src/reports/index';
import { renderJson } from '../../src/reports/json';
import { parseReport } from '../../src/reports/schema';
import { failing, finding, gateReport, report } from '../helpers/arbitrary-report';

let folder: string;
const home = process.cwd();
beforeAll(() => {
  folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-merge-')));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(home);
  fs.rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  fs.rmSync('in', { recursive: true, force: true });
});

/** Writes files below `in/`. */
function write(files: Record<string, string | Buffer>): void {
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join('in', name)), { recursive: true });
    fs.writeFileSync(path.join('in', name), content);
  }
}

/** Runs `gatehouse merge` as the command line does. */
async function merge(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => Boolean((out += String(chunk))) || true),
    jest.spyOn(process.stderr, 'write').mockImplementation((chunk) => Boolean((err += String(chunk))) || true),
  ];
  try {
    return { code: await runCli(['merge', ...args]), out, err };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

const passing = renderJson(report());
const secrets = renderJson(report({ gates: [gateReport({ id: 'secrets' })] }));
const failed = renderJson(failing([finding()]));
const warned = renderJson(report({ verdict: 'warn', gates: [gateReport({ status: 'warn' })] }));

async function merged(...args: string[]) {
  const { code, out, err } = await merge(...args, '--format', 'json');
  expect(err).toBe('');
  const { verdict, gates, notices } = parseReport(out);
  return { code, verdict, gates: gates.map(({ id }) => id), errors: notices.map(({ message }) => message) };
}

describe('verdict and exit code', () => {
  it.each<[string, Record<string, string>, string[], number, string]>([
    ['one that passes', { 'a.json': passing }, [], 0, 'pass'],
    ['one that warns', { 'a.json': warned }, [], 0, 'warn'],
    ['one that fails', { 'a.json': secrets, 'b.json': failed }, [], 1, 'fail'],
    ['an expected gate', { 'a.json': passing, 'b/c.json': secrets }, ['--expect', 'sast', '--expect', 'secrets'], 0, 'pass'],
    ['a missing gate', { 'a.json': passing }, ['--expect', 'secrets'], 2, 'error'],
    ['this commit', { 'a.json': passing }, ['--head', 'A'.repeat(40)], 0, 'pass'],
    ['another commit', { 'a.json': passing }, ['--head', 'b'.repeat(40)], 2, 'error'],
    ['another policy', { 'a.json': passing }, ['--policy', 'c'.repeat(64)], 2, 'error'],
  ])('%s', async (_, files, options, code, verdict) => {
    write(files);
    expect(await merged('in', ...options)).toMatchObject({ code, verdict });
  }); // prettier-ignore
});

describe('what is read', () => {
  it('files and folders, at any depth, each file once', async () => {
    write({
      'a.json': passing,
      'deep/er/b.JSON': secrets,
      'deep/notes.txt': 'x',
      'deep/coverage.json': '{"total": 1}',
    });
    const { out } = await merge('in/a.json', './in', 'in/deep/../a.json', '--format', 'json');
    const { gates } = parseReport(out);
    expect(gates.map(({ id, evaluated }) => [id, evaluated])).toEqual([
      ['secrets', 12],
      ['sast', 12],
    ]);
  });

  it('a named file whatever its name, also one that a pipe gives', async () => {
    write({ report: passing });
    expect(await merged('in/report')).toMatchObject({ code: 0, gates: ['sast'] });
  });

  it.each<[string, Record<string, string | Buffer>, string[], RegExp]>([
    ['a file that is not there', {}, ['in/none.json'], /^in\/none\.json can't be used: no such file or folder$/],
    ['a folder without reports', { 'a.txt': 'x', 'b.json': '{}' }, ['in'], /^in can't be used: the folder holds no report$/],
    ['a file that is another JSON', { 'a.json': '{"a": 1}' }, ['in/a.json'], /^in\/a\.json can't be used: not a gatehouse\.report\/v1/],
    ['a report that broke off', { 'a.json': passing.slice(0, 200) }, ['in'], /^in\/a\.json can't be used: not a report: not JSON/],
    ['an empty file', { 'a.json': '' }, ['in'], /^in\/a\.json can't be used: not a report: not JSON/],
    ['a report of another version', { 'a.json': passing.replace('report/v1', 'report/v2') }, ['in'], /^in\/a\.json can't be used: not a gatehouse\.report\/v1: schema/],
    ['a report with a key that is not known', { 'a.json': passing.replace('{', '{"extra": 1,') }, ['in'], /^in\/a\.json can't be used: .*extra/],
    ['bytes that are no text', { 'a.json': Buffer.from([0xff, 0xfe, 0x00]) }, ['in'], /^in\/a\.json can't be used: not a report/],
  ])('%s is an error, beside what can be read', async (_, files, places, message) => {
    write({ ...files, '../good.json': secrets });
    const result = await merged('good.json', ...places);
    expect(result).toMatchObject({ code: 2, verdict: 'error', gates: ['secrets'] });
    expect(result.errors).toEqual([expect.stringMatching(message)]);
  }); // prettier-ignore

  it('a folder that may not be opened, and a file', async () => {
    if (process.getuid?.() === 0) return;
    write({ 'closed/a.json': passing, 'b.json': passing });
    fs.chmodSync('in/closed', 0);
    fs.chmodSync('in/b.json', 0);
    expect((await merged('in')).errors).toEqual([expect.stringMatching(/^in can't be used: permission denied/)]);
    fs.chmodSync('in/closed', 0o755);
  });

  it('nothing behind a link in a folder, and no pipe there', async () => {
    write({ 'a.json': passing, '../outside/b.json': secrets });
    fs.symlinkSync('../outside/b.json', 'in/link.json');
    fs.symlinkSync('../outside', 'in/linked');
    execFileSync('mkfifo', ['in/pipe.json']);
    const result = await merged('in');
    expect(result.gates).toEqual(['sast']);
    expect(result.errors).toEqual(
      ['link', 'pipe'].map((name) => `in/${name}.json can't be used: it is a link or no file, and is not opened`),
    );
  });

  it('no more than a report may have', async () => {
    write({ 'a.json': passing });
    fs.truncateSync('in/a.json', 256 * 1024 * 1024 + 1);
    expect((await merged('in')).errors).toEqual([
      "in/a.json can't be used: it is larger than the 268435456 bytes that are read",
    ]);
  });
});

describe('usage', () => {
  it.each<[string[], RegExp]>([
    [[], /merge takes one REPORT or more/],
    [['in', '--expect', 'secret'], /there is no gate secret; did you mean secrets\?/],
    [['in', '--head', 'main'], /--head main: must be the whole SHA of a commit/],
    [['in', '--head', 'abc1234'], /must be the whole SHA/],
    [['in', '--policy', 'x'], /--policy x: must be the digest/],
    [['in', '--format', 'yaml'], /--format yaml: .*valid: text, json/],
    [['in', '--gate', 'sast'], /Unknown option '--gate'/],
  ])('%j', async (args, message) => {
    write({ 'a.json': passing });
    const { code, out, err } = await merge(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it('the help names it', async () => {
    expect((await merge('--help')).out).toMatch(/gatehouse merge REPORT\.\.\. \[--expect GATE\]\.\.\. \[--head SHA\]/);
  });
});

describe('formats', () => {
  it.each(formats)('%s, to stdout or a file', async (format) => {
    write({ 'a.json': secrets, 'b.json': failed });
    const { code, out } = await merge('in', '--format', format);
    expect(code).toBe(1);
    expect(out).toContain(format === 'json' ? '"schema"' : 'SQL built from input');
    const written = await merge('in', '--format', format, '--output', 'out/merged');
    expect([written.code, written.out]).toEqual([1, '']);
    expect(fs.readFileSync('out/merged', 'utf8')).toBe(out);
  });

  it('text says what is missing, and which report is not of this change', async () => {
    write({ 'a.json': passing });
    const { out } = await merge('in', '--expect', 'secrets', '--head', 'b'.repeat(40));
    expect(out).toMatch(/in\/a\.json \(sast\): it judged commit aaaaaaaaaaaa…, not commit bbbbbbbbbbbb…\. Run its job again/);
    expect(out).toMatch(/Gate secrets is expected, and no report has it\./);
  }); // prettier-ignore
});
