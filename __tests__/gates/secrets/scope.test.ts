import { afterAll, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { localChange } from '../../../src/change/resolve';
import { stagedChange } from '../../../src/change/staged';
import { openRepository } from '../../../src/git/repository';
import type { Report } from '../../../src/report';
import { errorReport, run } from '../../../src/run';
import { draw } from '../../engines/secrets/cases/example';
import { TestRepository } from '../../helpers/repository';

const made: TestRepository[] = [];
const repository = (): TestRepository => {
  const here = new TestRepository();
  made.push(here);
  return here;
};
afterAll(() => {
  for (const each of made) each.remove();
});

const token = (seed: number): string => 'hf' + '_' + draw(seed).letters(34);
const line = (seed: number): string => `t = "${token(seed)}"\n`;
const now = new Date('2026-11-22T12:00:00Z');

const policyFile = '.github/gatehouse.yml';
const policy = (settings: string, rest = ''): Record<string, string> => ({
  [policyFile]: `version: 1\ngates:\n  secrets: { ${settings} }\n${rest}`,
});

async function judged(here: TestRepository, base?: string, staged = false): Promise<Report> {
  const opened = await openRepository(here.folder);
  const change = staged ? await stagedChange(here.folder, opened, {}) : await localChange(here.folder, opened, base);
  const log = { progress: () => undefined, clear: () => undefined, bug: () => undefined };
  const asked = { config: undefined, mode: undefined, repository: null, now, log };
  try {
    return await run({ root: here.folder, change, gates: ['secrets'], ...asked });
  } catch (error) {
    return errorReport(error, { event: 'local', repository: null, now });
  }
}

const gateOf = (report: Report): Report['gates'][number] => {
  const [gate] = report.gates;
  if (!gate) throw new Error(JSON.stringify(report.notices));
  return gate;
};
/** `state path:line` of each finding. */
const shown = (report: Report): string[] =>
  gateOf(report)
    .findings.map(({ state, location }) => `${state} ${location.path}:${location.startLine ?? '-'}`)
    .sort();

/** What happens on a branch that leaves `main`. */
function branch(start: Record<string, string>, ...commits: Record<string, string | null>[]): TestRepository {
  const here = repository();
  here.commit({ 'x.py': 'x = 1\n', ...start }, 'base');
  here.git('checkout', '--quiet', '-b', 'feature');
  for (const files of commits) here.commit(files);
  return here;
}

describe('the scope of the secrets gate', () => {
  it.each<[string, string, Record<string, string>, Record<string, string | null>[], string[]]>([
    [
      'auto: a secret once, where it is',
      'scope: auto',
      {},
      [{ 'a.py': line(1) }, { 'a.py': `\n${line(1)}` }],
      ['new a.py:2'],
    ],
    ['auto: one that is gone', 'scope: auto', {}, [{ 'a.py': line(1) }, { 'a.py': null }], ['new a.py:1']],
    ['commits: one that is gone', 'scope: commits', {}, [{ 'a.py': line(1) }, { 'a.py': null }], ['new a.py:1']],
    ['diff: what is left', 'scope: diff', {}, [{ 'a.py': line(1) }, { 'a.py': line(2) }], ['new a.py:1']],
    ['diff: nothing of what is gone', 'scope: diff', {}, [{ 'a.py': line(1) }, { 'a.py': 'x\n' }], []],
    [
      'tree: files that no one touched',
      'scope: tree',
      { 'o.py': line(1) },
      [{ 'a.py': line(2) }],
      ['existing o.py:1', 'new a.py:1'],
    ],
    ['auto: not files that no one touched', 'scope: auto', { 'o.py': line(1) }, [{ 'a.py': line(2) }], ['new a.py:1']],
    [
      'a moved line is old',
      'scope: auto',
      { 'o.py': line(1) },
      [{ 'o.py': `# moved\n\n${line(1)}` }],
      ['existing o.py:3'],
    ],
    ['another secret in its place is new', 'scope: auto', { 'o.py': line(1) }, [{ 'o.py': line(2) }], ['new o.py:1']],
    [
      'one that went and came back is old',
      'scope: auto',
      { 'o.py': line(1) },
      [{ 'o.py': 'x\n' }, { 'o.py': line(1) }, { 'o.py': 'x\n' }],
      ['existing o.py:1'],
    ],
    [
      'in a renamed file it is old',
      'scope: auto',
      { 'o.py': line(1) },
      [{ 'o.py': null, 'n.py': `${line(1)}all = "else"\nis = "new"\n` }],
      ['existing n.py:1'],
    ],
    [
      'in a copied file it is new',
      'scope: auto',
      { 'o.py': line(1) },
      [{ 'n.py': `${line(1)}all = "else"\nis = "new"\n` }],
      ['new n.py:1'],
    ],
    [
      'on its way to another file it is one',
      'scope: auto',
      {},
      [{ 'a.py': line(1) }, { 'a.py': null, 'b.py': `x = 1\n${line(1)}` }],
      ['new b.py:2'],
    ],
    ['excluded paths are left out', 'scope: auto, exclude: [a.py]', {}, [{ 'a.py': line(1) }, { 'a.py': null }], []],
  ])('%s', async (_, settings, start, commits, found) => {
    const here = branch({ ...start, ...policy(settings) }, ...commits);
    const report = await judged(here, 'main');
    expect(shown(report)).toEqual(found);
    expect(report.verdict).toBe(found.some((each) => each.startsWith('new')) ? 'fail' : 'pass');
    for (const seed of [1, 2]) expect(JSON.stringify(report)).not.toContain(token(seed).slice(0, 8));
  });

  it('says what it covered', async () => {
    const here = branch({}, { 'a.py': line(1) }, { 'a.py': null });
    const gate = gateOf(await judged(here, 'main'));
    expect(gate.commits).toEqual({ walked: 2, files: 1, bytes: line(1).length });
    expect(gate.reason).toMatch(/0 files changed, 0 of 1 files among them; 2 commits with 1 changed file$/);
    const [finding] = gate.findings;
    expect(finding?.properties).toMatchObject({ commit: here.git('rev-parse', 'HEAD~1') });
    expect(finding?.message).toContain(`Commit ${here.git('rev-parse', 'HEAD~1').slice(0, 7)} brings it`);
    expect(finding?.blocking).toBe(true);
  });

  it('is no other than what a baseline or a waiver accepts', async () => {
    const waiver = `waivers:\n  - { id: w, rule: huggingface-token, paths: [a.py], reason: revoked since, owner: me, expires: 2027-01-01 }\n`;
    const here = branch(policy('scope: auto', waiver), { 'a.py': line(1) }, { 'a.py': null });
    expect(shown(await judged(here, 'main'))).toEqual(['waived a.py:1']);
    const open = branch({}, { 'a.py': line(1) }, { 'a.py': null });
    const [finding] = gateOf(await judged(open, 'main')).findings;
    const entry = { gate: 'secrets', rule: finding?.rule, path: 'a.py', fingerprint: finding?.fingerprint };
    const baseline = JSON.stringify({ schema: 'gatehouse.baseline/v1', findings: [entry] });
    const accepted = branch({ '.github/gatehouse-baseline.json': baseline }, { 'a.py': line(1) }, { 'a.py': null });
    expect(shown(await judged(accepted, 'main'))).toEqual(['existing a.py:1']);
  });

  it.each([
    ['auto', 'fail', undefined],
    ['commits', 'error', /scope: auto/],
    ['history', 'fail', undefined],
  ])('without a base: %s', async (scope, verdict, message) => {
    const report = await judged(branch(policy(`scope: ${scope}`), { 'a.py': line(1) }));
    expect(report.verdict).toBe(verdict);
    if (message) expect(gateOf(report).reason).toMatch(message);
    else expect(shown(report)).toEqual(['new a.py:1']);
  });

  it('is what is staged, in a hook, whatever the policy asks for', async () => {
    for (const scope of ['auto', 'commits', 'history', 'tree']) {
      const here = branch({ ...policy(`scope: ${scope}`), 'o.py': line(1) });
      here.write({ 'a.py': line(2) });
      here.git('add', 'a.py');
      expect(shown(await judged(here, undefined, true))).toEqual(['new a.py:1']);
    }
  });
});

describe('a history that goes on from an earlier report', () => {
  const settings = 'scope: history, since: ../since-%.json';
  function begun(): { here: TestRepository; file: string } {
    const here = repository();
    const name = `since-${path.basename(here.folder)}.json`;
    here.commit({ ...policy(settings.replace('since-%.json', name)), 'a.py': line(1), 'b.py': line(2) }, 'first');
    here.commit({ 'a.py': null }, 'second');
    return { here, file: path.join(here.folder, '..', name) };
  }
  /** Judges, and keeps the report for the next time. */
  async function next(here: TestRepository, file: string): Promise<Report> {
    const report = await judged(here);
    fs.writeFileSync(file, JSON.stringify(report));
    return report;
  }

  it('goes through new commits only, and forgets nothing', async () => {
    const { here, file } = begun();
    const all = ['new a.py:1', 'new b.py:1'];
    const first = await next(here, file);
    expect([shown(first), gateOf(first).commits]).toMatchObject([all, { walked: 2 }]);
    const second = await next(here, file);
    expect([shown(second), gateOf(second).commits]).toMatchObject([
      all,
      { walked: 0, tips: gateOf(first).commits?.tips },
    ]);
    here.commit({ 'b.py': 'x\n', 'c.py': line(3) }, 'third');
    const third = await next(here, file);
    expect([shown(third), gateOf(third).commits]).toMatchObject([[...all, 'new c.py:1'], { walked: 1 }]);
    expect(gateOf(third).commits?.tips).toEqual([here.git('rev-parse', 'HEAD')]);
    expect(gateOf(third).findings.map(({ fingerprint }) => fingerprint)).toEqual(
      expect.arrayContaining(gateOf(first).findings.map(({ fingerprint }) => fingerprint)),
    );
    fs.rmSync(file);
    expect(shown(await judged(here))).toEqual(shown(third));
  });

  it.each<[string, (report: Report, here: TestRepository) => unknown, string]>([
    [
      'another folder',
      (report) => ({ ...report, target: { ...report.target, prefix: 'sub/' } }),
      'tells of the folder sub/, not of the whole repository',
    ],
    [
      'another repository',
      (report) => ({ ...report, target: { ...report.target, repository: 'o/r' } }),
      'tells of o/r',
    ],
    [
      'other rules',
      (report) => ({ ...report, policy: { ...report.policy, digest: '0'.repeat(64) } }),
      'was written under another policy',
    ],
    [
      'commits that are not here',
      (report) => ({
        ...report,
        gates: report.gates.map((gate) => ({
          ...gate,
          commits: { walked: 2, files: 1, bytes: 1, tips: ['1'.repeat(40)] },
        })),
      }),
      'tells of commits that are not here',
    ],
  ])('does not build on a report of %s', async (_, change, problem) => {
    const { here, file } = begun();
    const first = await next(here, file);
    fs.writeFileSync(file, JSON.stringify(change(first, here)));
    const report = await judged(here);
    expect([shown(report), gateOf(report).commits?.walked]).toEqual([shown(first), 2]);
    expect(report.notices.map(({ message }) => message).join()).toContain(`${problem}, so everything is gone through.`);
  });

  it('goes on where the one branch that there is was begun anew', async () => {
    const { here, file } = begun();
    await next(here, file);
    here.git('checkout', '--quiet', '--orphan', 'anew');
    here.commit({ 'b.py': null, 'd.py': line(3) }, 'anew');
    here.git('branch', '--quiet', '-D', 'main');
    const report = await next(here, file);
    expect([shown(report), gateOf(report).commits?.walked]).toEqual([['new d.py:1'], 1]);
    here.commit({ 'd.py': null }, 'clean');
    expect(shown(await next(here, file))).toEqual(['new d.py:1']);
  });

  it('drops what no branch leads to any more', async () => {
    const { here, file } = begun();
    await next(here, file);
    here.git('checkout', '--quiet', '--orphan', 'clean');
    here.commit({ 'b.py': 'x\n' }, 'clean');
    here.git('branch', '-D', 'main');
    expect(shown(await next(here, file))).toEqual([]);
    expect(shown(await next(here, file))).toEqual([]);
  });

  it.each<[string, (report: Report) => unknown, RegExp]>([
    ['another version', (report) => ({ ...report, version: '0.0.0' }), /version 0\.0\.0/],
    ['another policy', (report) => ({ ...report, policy: { ...report.policy, digest: 'x' } }), /another policy/],
    [
      'a gate in error',
      (report) => ({ ...report, gates: [{ ...report.gates[0], status: 'error' }] }),
      /did not get to its end/,
    ],
    ['no report', () => ({}), /can't be read/],
  ])('begins anew after %s', async (_, change, reason) => {
    const { here, file } = begun();
    fs.writeFileSync(file, JSON.stringify(change(await judged(here))));
    const report = await judged(here);
    expect(gateOf(report).commits?.walked).toBe(2);
    expect(report.notices.map(({ message }) => message).join()).toMatch(reason);
  });

  it('is not taken from the repository itself', async () => {
    const here = repository();
    here.commit({ ...policy('scope: history, since: report.json'), 'report.json': '{}' }, 'first');
    const report = await judged(here);
    expect(report.verdict).toBe('error');
    expect(report.notices[0]?.message).toMatch(/since: report\.json is committed here/);
  });
});
