import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { parseReport } from '../../src/reports/schema';
import { runnerCommand } from '../helpers/runner-command';
import { runUnder } from '../helpers/hostile-process';
import {
  folder,
  harmless,
  hostileNames,
  injection,
  put,
  rawNames,
  removeFolders,
  token,
} from '../helpers/hostile-trees';
import { TestRepository } from '../helpers/repository';
import { sarifProblems } from '../helpers/sarif';
import { runStep } from '../helpers/workflow';
import { parseXml } from '../helpers/xml';

jest.setTimeout(60_000);
afterAll(removeFolders);

const content = `${injection}TOKEN = '${token}'\n`;
const texts = [...hostileNames, ...rawNames.map(([, text]) => text)].sort();

const plain = folder();
const repository = new TestRepository(folder());
let base = '';

beforeAll(() => {
  repository.commit({ 'README.md': 'x\n' });
  base = repository.git('rev-parse', 'HEAD');
  for (const root of [plain, repository.folder]) {
    for (const name of [...hostileNames, ...rawNames.map(([raw]) => raw)]) put(root, name, content);
  }
  repository.commit({});
});

/** What acts on a terminal or hides: no rendering lets it through, whatever the names hold. */
const acting = /[^\n\P{Cc}]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

describe('every hostile name is judged under its own text', () => {
  it.each([
    ['in a folder', () => [plain]],
    ['in a repository', () => [repository.folder]],
    ['in a commit that is compared with another', () => [repository.folder, '--base', base]],
  ])('%s', async (_, args) => {
    const outcome = await runUnder(['check', ...args(), '--gate', 'sast', '--gate', 'secrets', '--format', 'json']);
    const report = parseReport(outcome.stdout);
    expect(report.gates.map((gate) => gate.status)).toEqual(['fail', 'fail']);
    for (const [index, rule] of ['S605', 'github-token'].entries()) {
      const found = report.gates[index]?.findings.filter((finding) => finding.rule === rule && finding.blocking);
      expect(found?.map((finding) => finding.location.path).sort()).toEqual(texts);
    }
  });

  it('in a commit that is not checked out', async () => {
    repository.git('checkout', '--quiet', '-b', 'elsewhere', base);
    const head = repository.git('rev-parse', 'main');
    const payload = { pull_request: { number: 1, base: { sha: base }, head: { sha: head } } };
    const result = await runStep('main', repository, {
      event: 'pull_request',
      payload,
      apiUrl: 'http://127.0.0.1:9',
      inputs: { 'github-token': '' },
    });
    repository.git('checkout', '--quiet', 'main');
    expect([result.code, result.outputs.verdict]).toEqual([1, 'fail']);
    const sql = execFileSync('grep', ['-c', 'S605', result.outputs['summary-file'] ?? ''], { encoding: 'utf8' });
    expect(Number(sql)).toBeGreaterThan(0);
    expect(result.outputs.blocking).toBe(String(2 * texts.length));

    const commands = result.stdout.split('\n').flatMap((line) => runnerCommand(line) ?? []);
    const names = new Set(commands.map((command) => command.name));
    expect([...names].filter((name) => !['debug', 'error', 'warning'].includes(name))).toEqual([]);
    const errors = commands.filter((command) => command.name === 'error');
    expect(errors).toHaveLength(10);
    for (const { properties } of errors) {
      expect(Object.keys(properties).sort()).toEqual(['col', 'endColumn', 'endLine', 'file', 'line', 'title']);
      expect(properties.file).toMatch(/\.py$/);
    }
    // Colours are ours; a name brings no other escape.
    expect(result.stdout.replace(/\p{Cc}\[[\d;]*m/gu, '')).not.toMatch(acting);
  });
});

describe('no hostile name acts', () => {
  it.each(['text', 'markdown', 'html', 'junit', 'sarif', 'gitlab', 'json'])('in %s', async (format) => {
    const outcome = await runUnder(['check', plain, '--format', format]);
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toBe('');
    expect(outcome.stdout).not.toMatch(acting);
    if (format !== 'markdown' && format !== 'html' && format !== 'junit')
      expect(outcome.stdout.split('\n').filter((line) => runnerCommand(line) !== undefined)).toEqual([]);
    if (format === 'junit') {
      expect(parseXml(outcome.stdout).name).toBe('testsuites');
    } else if (format === 'sarif') {
      expect(sarifProblems(outcome.stdout)).toEqual([]);
      expect(outcome.stdout).toContain('"caf%E9.py"');
      expect(outcome.stdout).toContain('"caf%C3%A9.py"');
    } else if (format === 'json' || format === 'gitlab') {
      expect(() => void JSON.parse(outcome.stdout)).not.toThrow();
    }
  });

  it('as the name of the checked folder, of the policy, or in the policy', async () => {
    const odd = folder({
      'b\n::error::\u001b[31m/a.py': harmless,
      'b\n::error::\u001b[31m/p.yml': '"::error::\u001b": 1\n',
    });
    for (const args of [[`${odd}/b\n::error::\u001b[31m`], [`${odd}/b\n::error::\u001b[31m/none`]]) {
      const outcome = await runUnder(['check', ...args, '--config', 'p\n::error::\u001b.yml']);
      expect(outcome.code).toBe(2);
      const shown = outcome.stdout + outcome.stderr;
      expect(shown.split('\n').filter((line) => runnerCommand(line) !== undefined)).toEqual([]);
      expect(shown).not.toMatch(acting);
    }
    const outcome = await runUnder(['check', `${odd}/b\n::error::\u001b[31m`, '--config', 'p.yml']);
    expect(outcome.code).toBe(2);
    expect(outcome.stdout).toMatch(/unknown key/);
    expect(outcome.stdout).not.toMatch(acting);
  });
});
