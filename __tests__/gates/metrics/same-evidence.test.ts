import { afterEach, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { TestRepository } from '../../helpers/repository';
import { folderOf, judgeFolder, policy, policyFile, type Files, type Judged } from './judged';
import { cases, csv, predicted } from './models';

/** A comparison of a model with itself shows nothing, whatever its two names are. */

const people = cases(3, 200);
const model = csv(predicted(people, { separation: 1.5, seed: 1 }));
const another = csv(predicted(people, { separation: 1.5, own: 0.1, seed: 2 }));
const compares = ['metric: accuracy, max-drop: 0.5'];

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

interface Setup {
  readonly baseline?: string;
  readonly rules?: readonly string[];
  readonly candidate?: string;
  readonly failOn?: string;
}

const policyOf = ({ baseline = 'baseline.csv', rules = compares, failOn = 'high' }: Setup): string =>
  policy({ rules, metrics: { baseline, 'fail-on': failOn } });

function folder(setup: Setup, files: Files = {}): string {
  const made = folderOf({ [policyFile]: policyOf(setup), 'candidate.csv': setup.candidate ?? model, ...files });
  folders.push(made);
  return made;
}

function repository(setup: Setup, files: Files = {}): TestRepository {
  const made = new TestRepository();
  folders.push(made.folder);
  made.write({ [policyFile]: policyOf(setup), 'candidate.csv': setup.candidate ?? model, ...files });
  made.commit({});
  return made;
}

const rulesOf = ({ gate }: Judged): string[] => gate.findings.map(({ rule }) => rule);

describe('one file under two names is an error', () => {
  it.each([
    [
      'a symbolic link',
      (from: string, to: string) => {
        fs.symlinkSync(path.basename(from), to);
      },
    ],
    [
      'a hard link',
      (from: string, to: string) => {
        fs.linkSync(from, to);
      },
    ],
  ])('%s', async (_, link) => {
    const root = folder({});
    link(path.join(root, 'candidate.csv'), path.join(root, 'baseline.csv'));
    const judged = await judgeFolder(root);
    expect([judged.code, judged.text]).toEqual([2, expect.stringContaining('are one and the same')]);
    expect(judged.text).toMatch(/candidate\.csv and baseline\.csv/);
  });

  it('a path spelt in another way', async () => {
    const judged = await judgeFolder(folder({ baseline: './reports/../candidate.csv' }, { 'reports/x': '' }));
    expect([judged.code, judged.text]).toEqual([2, expect.stringContaining('candidate and baseline at once')]);
  });

  it.each(['git:HEAD:candidate.csv', 'git:main:candidate.csv'])('what %s has of it', async (baseline) => {
    const here = repository({ baseline });
    here.git('branch', '-M', 'main');
    const judged = await judgeFolder(here.folder);
    expect([judged.code, judged.text]).toEqual([2, expect.stringContaining('are one and the same')]);
  });

  it('two names of one commit', async () => {
    const here = repository({ baseline: 'git:HEAD:candidate.csv' });
    here.git('branch', 'release');
    const rules = ['metric: accuracy, max-drop: 0.5, candidate: git:release:candidate.csv'];
    here.write({ [policyFile]: policyOf({ baseline: 'git:HEAD:candidate.csv', rules }) });
    const judged = await judgeFolder(here.folder);
    expect([judged.code, judged.text]).toEqual([2, expect.stringContaining('are one and the same')]);
  });

  it('a link to a file of numbers', async () => {
    const rules = ['metric: auc, max-drop: 0.1'];
    const root = folderOf({
      [policyFile]: policy({ rules, metrics: { candidate: 'new.json', baseline: 'old.json' } }),
      'new.json': '{"auc": 0.8}',
    });
    folders.push(root);
    fs.symlinkSync('new.json', path.join(root, 'old.json'));
    expect((await judgeFolder(root)).code).toBe(2);
  });
});

describe('the same bytes in two files', () => {
  it.each(['high', 'low', 'info'])('warn, also with fail-on: %s', async (failOn) => {
    const judged = await judgeFolder(folder({ failOn }, { 'baseline.csv': model }));
    expect([judged.code, judged.gate.status, rulesOf(judged)]).toEqual([0, 'warn', ['metric-copy']]);
    expect(judged.gate.findings[0]).toMatchObject({ severity: 'low', blocking: false, advisory: true });
    expect(judged.text).toContain('candidate.csv and baseline.csv hold the same bytes');
  });

  it('are no matter where nothing is compared', async () => {
    const judged = await judgeFolder(folder({ rules: ['metric: accuracy, min: 0.1'] }, { 'baseline.csv': model }));
    expect([judged.code, judged.gate.status, rulesOf(judged)]).toEqual([0, 'pass', []]);
  });

  it('of the same size but for the last byte are two', async () => {
    const other = `${model.slice(0, -2)}${model.at(-2) === '1' ? '0' : '1'}\n`;
    const judged = await judgeFolder(folder({}, { 'baseline.csv': other }));
    expect([judged.code, judged.gate.status, rulesOf(judged)]).toEqual([0, 'pass', []]);
  });
});

describe('the same bytes of another version are an unchanged model', () => {
  it('of an earlier commit', async () => {
    const here = repository({ baseline: 'git:HEAD~1:candidate.csv' });
    here.commit({ 'README.md': 'x' });
    const judged = await judgeFolder(here.folder);
    expect([judged.code, judged.gate.status, rulesOf(judged)]).toEqual([0, 'pass', ['metric-evidence']]);
    expect(judged.text).toContain('the model answers as the baseline does');
  });

  it('of the base of a pull request', async () => {
    const here = repository({}, { 'baseline.csv': model });
    here.commit({ 'README.md': 'x' });
    const judged = await judgeFolder(here.folder, { base: 'HEAD~1' });
    expect([judged.code, judged.gate.status, rulesOf(judged)]).toEqual([0, 'pass', ['metric-evidence']]);
  });
});

it('what the job made anew is not what git has of it', async () => {
  const here = repository({ baseline: 'git:HEAD:candidate.csv' });
  here.write({ 'candidate.csv': another });
  const judged = await judgeFolder(here.folder);
  expect([judged.code, judged.gate.status, rulesOf(judged)]).toEqual([0, 'pass', []]);
});
