import { afterAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { baseline as writeBaseline } from '../../../src/commands/baseline';
import { TestRepository } from '../../helpers/repository';
import { judgeFolder, policy, policyFile, type Judged } from './judged';
import { cases, csv, predicted } from './models';

/** Where evidence comes from in a repository, and what a change can do about it. */

const people = cases(3, 300);
const good = csv(predicted(people, { separation: 2, own: 0.1, seed: 1 }));
const alike = csv(predicted(people, { separation: 2, own: 0.1, seed: 2 }));
const bad = csv(predicted(people, { separation: 0.5, own: 0.1, seed: 3 }));

const made: TestRepository[] = [];
afterAll(() => {
  for (const repository of made) repository.remove();
});
function repository(files: Record<string, string | Buffer>): TestRepository {
  const here = new TestRepository();
  made.push(here);
  here.commit(files);
  return here;
}

const comparing = (metrics: Readonly<Record<string, string | null>> = {}): string =>
  policy({ metrics, rules: ['metric: roc_auc, margin: 0.1'] });
const seen = ({ code, text }: Judged): [number, string] => [code, text];

describe('git:<ref>:<path>', () => {
  const history = (): TestRepository => {
    const here = repository({ 'reports/new.json': '{"auc": 0.9}', 'reports/a table.csv': good });
    here.git('tag', 'v1');
    here.commit({ 'reports/new.json': '{"auc": 0.8}', 'reports/a table.csv': alike });
    return here;
  };
  const drop = (baseline: string, candidate = 'reports/new.json'): string =>
    policy({ metrics: { candidate, baseline }, rules: ['metric: auc, max-drop: 0.05'] });

  it.each(['HEAD~1', 'v1', 'refs/tags/v1', 'HEAD^', 'v1^{commit}', '@~1'])(
    'reads a metrics file at %s',
    async (ref) => {
      const here = history();
      here.write({ [policyFile]: drop(`'git:${ref}:reports/new.json'`) });
      const judged = await judgeFolder(here.folder);
      expect(seen(judged)).toEqual([1, expect.stringContaining('drops by 0.1')]);
    },
  );

  it('reads a metrics file at a commit', async () => {
    const here = history();
    const sha = here.git('rev-parse', 'HEAD~1');
    for (const ref of [sha, sha.slice(0, 10)]) {
      here.write({ [policyFile]: drop(`git:${ref}:reports/new.json`) });
      expect((await judgeFolder(here.folder)).code).toBe(1);
    }
  });

  it('reads a table with a space in its name', async () => {
    const here = history();
    here.write({
      [policyFile]: comparing({ candidate: 'reports/a table.csv', baseline: "'git:v1:reports/a table.csv'" }),
    });
    expect(seen(await judgeFolder(here.folder))).toEqual([0, expect.any(String)]);
  });

  it('reads from the checked folder on', async () => {
    const here = repository({ 'svc/m.json': '{"auc": 0.9}', 'm.json': '{"auc": 0.1}' });
    here.write({ 'svc/new.json': '{"auc": 0.8}', [`svc/${policyFile}`]: drop('git:HEAD:m.json', 'new.json') });
    expect((await judgeFolder(path.join(here.folder, 'svc'))).code).toBe(1);
  });

  it.each([
    ['an unknown ref', 'git:nowhere:reports/new.json', /nowhere/],
    ['an option in place of a ref', 'git:--upload-pack=x:y.json', /--upload-pack=x/],
    ['a short option in place of a ref', 'git:-h:y.json', /-h/],
    ['a ref that is a file', 'git:HEAD~1^{blob}:reports/new.json', /HEAD/],
    ['a range', 'git:HEAD~1..HEAD:reports/new.json', /HEAD~1\.\.HEAD/],
    ['no path', 'git:HEAD', /git:<ref>:<path>/],
    ['no ref', 'git::reports/new.json', /git:<ref>:<path>/],
    ['a path outside of the repository', 'git:HEAD:../new.json', /\.\.\/new\.json/],
    ['a path far outside', 'git:HEAD:reports/../../../etc/x.json', /etc\/x\.json/],
    ['an absolute path', 'git:HEAD:/etc/x.json', /etc\/x\.json/],
    ['a file of another kind', 'git:HEAD:reports/model.pkl', /model\.pkl/],
    ['an empty ref of spaces', "'git: :reports/new.json'", /git/],
  ])('%s is an error', async (_, reference, told) => {
    const here = history();
    here.write({ [policyFile]: drop(reference) });
    const judged = await judgeFolder(here.folder);
    expect(seen(judged)).toEqual([2, expect.stringMatching(told)]);
    expect(judged.text).not.toMatch(/internal error/);
  });

  it.each([
    'git:HEAD:../new.json',
    'git:HEAD:/etc/x.json',
    'git:nowhere:reports/new.json',
    'git:--upload-pack=x:y.json',
    'git:HEAD',
  ])('%s is no first run', async (reference) => {
    const here = history();
    const metrics = { candidate: 'reports/new.json', baseline: reference, 'first-run': 'pass' };
    here.write({ [policyFile]: policy({ metrics, rules: ['metric: auc, max-drop: 0.05'] }) });
    expect(seen(await judgeFolder(here.folder))).toEqual([2, expect.any(String)]);
  });

  it('a file that the commit does not have is a first run', async () => {
    const here = history();
    const metrics = { candidate: 'reports/new.json', baseline: 'git:v1:reports/later.json' };
    const rules = ['metric: auc, max-drop: 0.05'];
    here.write({ [policyFile]: policy({ metrics, rules }) });
    expect(seen(await judgeFolder(here.folder))).toEqual([2, expect.stringContaining('git:v1:reports/later.json')]);
    here.write({ [policyFile]: policy({ metrics: { ...metrics, 'first-run': 'pass' }, rules }) });
    expect((await judgeFolder(here.folder)).code).toBe(0);
  });

  it('says what to do in a shallow clone', async () => {
    const here = history();
    here.commit({ [policyFile]: drop('git:HEAD~1:reports/new.json') });
    const shallow = here.clone('--depth', '1');
    made.push(shallow);
    expect(seen(await judgeFolder(shallow.folder))).toEqual([2, expect.stringContaining('fetch-depth: 0')]);
  });

  it('says so where there is no repository', async () => {
    const here = history();
    here.write({ [policyFile]: drop('git:HEAD~1:reports/new.json') });
    fs.rmSync(path.join(here.folder, '.git'), { recursive: true });
    expect(seen(await judgeFolder(here.folder))).toEqual([2, expect.stringContaining('no git repository')]);
  });

  it('of a pointer to Git LFS is an error that says so', async () => {
    const here = repository({ 'old.csv': pointerTo(good) });
    here.write({ 'candidate.csv': alike, [policyFile]: comparing({ baseline: 'git:HEAD:old.csv' }) });
    expect(seen(await judgeFolder(here.folder))).toEqual([2, expect.stringContaining('Git LFS')]);
  });

  it('follows a link within its commit, and none that leads out', async () => {
    const here = repository({ 'reports/v2.json': '{"auc": 0.9}' });
    fs.symlinkSync('v2.json', path.join(here.folder, 'reports/latest.json'));
    fs.symlinkSync('/etc/hostname', path.join(here.folder, 'reports/out.json'));
    here.commit({});
    here.write({ 'new.json': '{"auc": 0.8}', [policyFile]: drop('git:HEAD:reports/latest.json', 'new.json') });
    expect(seen(await judgeFolder(here.folder))).toEqual([1, expect.stringContaining('drops by 0.1')]);
    here.write({ [policyFile]: drop('git:HEAD:reports/out.json', 'new.json') });
    expect((await judgeFolder(here.folder)).code).toBe(2);
  });
});

const pointerTo = (content: string): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256').update(content).digest('hex')}\nsize ${content.length}\n`;

describe('on a pull request', () => {
  /** A base with a good champion, and a change whose candidate is bad. */
  const change = (base: Record<string, string>, head: Record<string, string | null>): TestRepository => {
    const here = repository({ [policyFile]: comparing(), 'candidate.csv': good, 'baseline.csv': good, ...base });
    here.commit({ 'candidate.csv': bad, ...head });
    return here;
  };
  const judged = (here: TestRepository): Promise<Judged> => judgeFolder(here.folder, { base: 'HEAD~1' });

  it('a worse candidate fails, a good one passes', async () => {
    expect((await judged(change({}, {}))).code).toBe(1);
    expect(seen(await judged(change({}, { 'candidate.csv': alike })))).toEqual([0, expect.any(String)]);
  });

  it.each([
    ['lowers the baseline', { 'baseline.csv': bad }],
    ['removes the baseline', { 'baseline.csv': null }],
    ['breaks the baseline', { 'baseline.csv': 'id,label\n' }],
    ['lowers what the policy demands', { [policyFile]: policy({ rules: ['metric: roc_auc, min: 0.1'] }) }],
    ['compares with another baseline', { [policyFile]: comparing({ baseline: 'low.csv' }), 'low.csv': bad }],
    ['removes the section', { [policyFile]: 'version: 1\n' }],
    ['only observes', { [policyFile]: `mode: observe\n${comparing()}` }],
  ] as const)('a change that %s is judged as before', async (_, head) => {
    const result = await judged(change({}, head));
    expect(seen(result)).toEqual([1, expect.stringContaining('is beyond −0.1')]);
    expect(result.gate.measurements[0]?.baseline).toBeGreaterThan(0.85);
  });

  it('a change of the baseline in the working tree alone does no more', async () => {
    const here = change({}, {});
    here.write({ 'baseline.csv': bad });
    expect((await judged(here)).code).toBe(1);
  });

  it.each([['./baseline.csv'], ['reports/../baseline.csv'], ['.//baseline.csv']])(
    'so it is with the baseline as %s',
    async (baseline) => {
      expect((await judged(change({ [policyFile]: comparing({ baseline }) }, { 'baseline.csv': bad }))).code).toBe(1);
    },
  );

  it('so it is with a baseline given from the root of the disk', async () => {
    const here = change({}, {});
    const baseline = path.join(here.folder, 'baseline.csv');
    here.commit({ [policyFile]: comparing({ baseline }) });
    here.commit({ 'baseline.csv': bad });
    expect((await judged(here)).code).toBe(1);
  });

  it.each(['error', 'warn', 'pass'])(
    'a baseline that the change brings is an error with first-run: %s',
    async (first) => {
      const here = change(
        { [policyFile]: comparing({ baseline: 'own.csv', 'first-run': first }) },
        { 'own.csv': bad, 'candidate.csv': bad },
      );
      expect(seen(await judged(here))).toEqual([2, expect.stringContaining('the base has no such file')]);
    },
  );

  it('so it is with a rule that has a baseline of its own', async () => {
    const own = policy({
      metrics: { baseline: null },
      rules: ['metric: roc_auc, margin: 0.1, baseline: baseline.csv'],
    });
    expect((await judged(change({ [policyFile]: own }, { 'baseline.csv': bad }))).code).toBe(1);
  });

  it('so it is in a folder of the repository', async () => {
    const files = { [`svc/${policyFile}`]: comparing(), 'svc/candidate.csv': good, 'svc/baseline.csv': good };
    const here = repository(files);
    here.commit({ 'svc/candidate.csv': bad, 'svc/baseline.csv': bad });
    expect((await judgeFolder(path.join(here.folder, 'svc'), { base: 'HEAD~1' })).code).toBe(1);
  });

  it('so it is with a baseline that is a link', async () => {
    const here = new TestRepository();
    made.push(here);
    here.write({ [policyFile]: comparing(), 'candidate.csv': good, 'champions/v7.csv': good });
    fs.symlinkSync('champions/v7.csv', path.join(here.folder, 'baseline.csv'));
    here.commit({});
    here.commit({ 'candidate.csv': bad, 'champions/v7.csv': bad });
    expect(seen(await judged(here))).toEqual([1, expect.any(String)]);
  });

  it('so it is with a baseline in a folder that is a link', async () => {
    const here = new TestRepository();
    made.push(here);
    here.write({ [policyFile]: comparing({ baseline: 'latest/b.csv' }), 'candidate.csv': good, 'v7/b.csv': good });
    fs.symlinkSync('v7', path.join(here.folder, 'latest'));
    here.commit({});
    here.commit({ 'candidate.csv': bad, 'v7/b.csv': bad });
    expect(seen(await judged(here))).toEqual([1, expect.any(String)]);
  });

  it('so it is with a folder that the change makes a link to its own', async () => {
    const here = repository({
      [policyFile]: comparing({ baseline: 'champion/b.csv' }),
      'candidate.csv': good,
      'champion/b.csv': good,
    });
    here.git('rm', '-r', '--quiet', 'champion');
    here.write({ 'candidate.csv': bad, 'mine/b.csv': bad });
    fs.symlinkSync('mine', path.join(here.folder, 'champion'));
    here.commit({});
    expect(seen(await judged(here))).toEqual([1, expect.any(String)]);
  });

  it('so it is with a baseline in a submodule that the change moves on', async () => {
    const models = repository({ 'b.csv': good });
    const lower = models.commit({ 'b.csv': bad });
    const here = repository({ [policyFile]: comparing({ baseline: 'models/b.csv' }), 'candidate.csv': good });
    here.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', `file://${models.folder}`, 'models');
    const inside = new TestRepository(path.join(here.folder, 'models'));
    inside.git('checkout', '--quiet', 'HEAD~1');
    here.commit({});
    inside.git('checkout', '--quiet', lower);
    here.commit({ 'candidate.csv': bad });
    expect((await judged(here)).code).toBeGreaterThan(0);
  });

  it('a baseline that git does not hold is read where the job left it', async () => {
    const here = repository({ [policyFile]: comparing(), '.gitignore': 'baseline.csv\n', 'candidate.csv': good });
    here.commit({ 'candidate.csv': bad });
    here.write({ 'baseline.csv': good });
    expect((await judged(here)).code).toBe(1);
    here.write({ 'baseline.csv': bad });
    expect((await judged(here)).code).toBe(0);
  });

  it('a candidate and a baseline of one name are the head and the base', async () => {
    const metrics = { candidate: 'metrics.json', baseline: 'metrics.json' };
    const here = repository({
      [policyFile]: policy({ metrics, rules: ['metric: auc, max-drop: 0.05'] }),
      'metrics.json': '{"auc": 0.9}',
    });
    here.commit({ 'metrics.json': '{"auc": 0.8}' });
    expect(seen(await judged(here))).toEqual([1, expect.stringContaining('drops by 0.1')]);
    here.commit({ 'metrics.json': '{"auc": 0.95}' });
    expect((await judged(here)).code).toBe(0);
  });

  it('a pointer to Git LFS stands for the file that is checked out', async () => {
    const here = repository({ [policyFile]: comparing(), 'candidate.csv': good, 'baseline.csv': pointerTo(good) });
    here.commit({ 'candidate.csv': bad });
    here.write({ 'baseline.csv': good });
    expect((await judged(here)).code).toBe(1);
  });

  it('a pointer to Git LFS that the change replaced is an error', async () => {
    const here = repository({ [policyFile]: comparing(), 'candidate.csv': good, 'baseline.csv': pointerTo(good) });
    here.commit({ 'candidate.csv': bad, 'baseline.csv': pointerTo(bad) });
    here.write({ 'baseline.csv': bad });
    expect(seen(await judged(here))).toEqual([2, expect.stringContaining('Git LFS')]);
  });

  it('a pointer to Git LFS that was not fetched is an error that says so', async () => {
    const here = repository({ [policyFile]: comparing(), 'candidate.csv': good, 'baseline.csv': pointerTo(good) });
    here.commit({ 'candidate.csv': bad });
    expect(seen(await judged(here))).toEqual([2, expect.stringContaining('LFS')]);
  });

  it('a change that touches no evidence is judged all the same', async () => {
    const here = repository({ [policyFile]: comparing(), 'candidate.csv': alike, 'baseline.csv': good, 'a.md': 'x' });
    here.commit({ 'a.md': 'y' });
    const result = await judged(here);
    expect([result.code, result.gate.evaluated]).toEqual([0, 300]);
  });

  it('a missing candidate is an error whatever the change', async () => {
    const here = repository({ [policyFile]: comparing(), 'baseline.csv': good });
    here.commit({ 'a.md': 'y' });
    expect(seen(await judged(here))).toEqual([2, expect.stringContaining('candidate.csv')]);
  });
});

describe('gatehouse baseline', () => {
  it('accepts nothing of a model', async () => {
    const here = repository({
      [policyFile]: comparing(),
      'candidate.csv': bad,
      'baseline.csv': good,
      'a.py': 'x = 1\n',
    });
    await expect(writeBaseline([here.folder], { gate: ['metrics'] })).rejects.toThrow(/metrics/);
    const output = path.join(here.folder, '.github/gatehouse-baseline.json');
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = () => true;
    try {
      expect(await writeBaseline([here.folder], {})).toBe(0);
    } finally {
      process.stdout.write = write;
    }
    expect(fs.readFileSync(output, 'utf8')).not.toContain('metric');
    expect((await judgeFolder(here.folder)).code).toBe(1);
  });
});

it('that is a link out of the checked folder is not opened: a message could show what it leads to', async () => {
  const here = repository({
    [policyFile]: policy({ metrics: { candidate: 'reports/link.csv' }, rules: ['metric: roc_auc, min: 0.5'] }),
  });
  fs.mkdirSync(path.join(here.folder, 'reports'), { recursive: true });
  fs.symlinkSync('/etc/hostname', path.join(here.folder, 'reports/link.csv'));
  const judged = await judgeFolder(here.folder);
  expect(judged.code).toBe(2);
  expect(judged.text).toContain('leads out of the checked folder');
});
