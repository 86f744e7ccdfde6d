import { afterEach, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { TestRepository } from '../../helpers/repository';
import { judgeFolder, policyFile } from '../metrics/judged';

const clean = (endTimeUtc?: string): string =>
  JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'CodeQL', rules: [{ id: 'a' }] } },
        ...(endTimeUtc !== undefined && { invocations: [{ executionSuccessful: true, endTimeUtc }] }),
        results: [],
      },
    ],
  });
const policy = (more = ''): string =>
  `version: 1\ngates:\n  reports:\n    files:\n      - { path: out/a.sarif${more} }\n`;

describe('a report that git has', () => {
  let repository: TestRepository;
  afterEach(() => {
    repository.remove();
  });

  type Files = Readonly<Record<string, string>>;
  interface History {
    readonly before?: Files;
    readonly change?: Files;
    /** What the job leaves on the disk. */
    readonly job?: Files;
    readonly entry?: string;
  }
  const judged = async ({ before = {}, change = {}, job = {}, entry }: History): Promise<readonly unknown[]> => {
    repository = new TestRepository();
    const base = repository.commit({ [policyFile]: policy(entry), 'app.py': 'x = 1\n', ...before });
    repository.commit({ 'app.py': 'x = 2\n', ...change });
    repository.write(job);
    const { code, gate } = await judgeFolder(repository.folder, { gates: ['reports'], base });
    return [code, gate.findings.map(({ rule }) => rule)];
  };
  const file = 'out/a.sarif';
  const old = clean('2026-01-01T00:00:00Z');
  const anew = clean(new Date().toISOString());

  const cases: readonly (readonly [string, History, unknown])[] = [
    ['from before the change, which names no time', { before: { [file]: clean() } }, [2, ['other-commit-report']]],
    ['from before the change, which names one', { before: { [file]: old } }, [2, ['other-commit-report']]],
    ['that the job writes anew', { before: { [file]: old }, job: { [file]: anew } }, [0, []]],
    [
      'that the policy allows to be of another commit',
      { before: { [file]: old }, entry: ', any-commit: true' },
      [0, []],
    ],
    [
      'that may be of another commit, and is too old',
      { before: { [file]: old }, entry: ', any-commit: true, max-age: 7d' },
      [2, ['stale-report']],
    ],
    ['and that the change brings', { change: { [file]: clean() } }, [2, ['report-from-change']]],
    ['and that the change alters', { before: { [file]: old }, change: { [file]: anew } }, [2, ['report-from-change']]],
    [
      'and that the change brings, where the job writes it anew',
      { change: { [file]: old }, job: { [file]: anew } },
      [0, []],
    ],
    ['not, nor ignores', { job: { [file]: clean() } }, [0, []]],
  ];
  it.each(cases)('%s', async (_, history, expected) => {
    expect(await judged(history)).toEqual(expected);
  });

  it('with the line ends that a checkout gives it', async () => {
    repository = new TestRepository();
    const base = repository.commit({
      [policyFile]: policy(),
      [file]: `${clean()}\n`,
      '.gitattributes': '*.sarif text eol=crlf\n',
    });
    repository.commit({ 'app.py': 'x = 2\n' });
    fs.rmSync(path.join(repository.folder, file));
    repository.git('checkout', '--', file);
    expect(fs.readFileSync(path.join(repository.folder, file), 'utf8')).toMatch(/\r\n$/);
    const { gate } = await judgeFolder(repository.folder, { gates: ['reports'], base });
    expect(gate.findings.map(({ rule }) => rule)).toEqual(['other-commit-report']);
  });

  it('is taken for what it is where there is no change', async () => {
    repository = new TestRepository();
    repository.commit({ [policyFile]: policy(), [file]: clean() });
    const { code } = await judgeFolder(repository.folder, { gates: ['reports'] });
    expect(code).toBe(0);
  });
});

describe('max-age', () => {
  it('asks the report, not its file', async () => {
    const repository = new TestRepository();
    repository.write({ [policyFile]: policy(', max-age: 24h'), 'out/a.sarif': clean() });
    const { code, gate } = await judgeFolder(repository.folder, { gates: ['reports'] });
    expect([code, gate.findings.map(({ rule }) => rule)]).toEqual([2, ['stale-report']]);
    expect(gate.findings[0]?.message).toContain('does not say when it was made');
    repository.write({ 'out/a.sarif': clean(new Date().toISOString()) });
    fs.utimesSync(path.join(repository.folder, 'out/a.sarif'), 0, 0);
    expect((await judgeFolder(repository.folder, { gates: ['reports'] })).code).toBe(0);
    repository.remove();
  });
});
