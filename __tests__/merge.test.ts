import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeReports, partOf, type Expectation, type Part } from '../src/merge';
import type { Finding } from '../src/findings/finding';
import type { GateReport, Report, Verdict } from '../src/report';
import { modes, type Mode } from '../src/policy/setting';
import { parseReport } from '../src/reports/schema';
import { judgeRun } from '../src/verdict';
import { arbitraryReport, finding, gateReport, report } from './helpers/arbitrary-report';

const now = new Date('2026-01-02T04:00:00Z');
const [head, otherHead] = ['a'.repeat(40), 'f'.repeat(40)];
const expecting = (fields: Partial<Expectation> = {}): Expectation => ({ gates: [], now, ...fields });

/** A report of some gates whose verdict follows from them. */
function judged(gates: readonly Partial<GateReport>[], fields: Partial<Report> = {}, target: Partial<Report['target']> = {}): Report {
  const whole = gates.map((gate) => gateReport(gate));
  const { notices = [] } = fields;
  return report({ gates: whole, verdict: judgeRun(whole, notices), ...fields, target: { ...report().target, ...target } });
} // prettier-ignore

const part = (source: string, ...of: Parameters<typeof judged>): Part => ({ source, report: judged(...of) });
const ofAttempt = (source: string, attempt: number, gate: Partial<GateReport> = {}, id = '77'): Part =>
  part(source, [gate], {}, { run: { id, attempt } });
const blocking = finding();
const failed = { status: 'fail', reason: '1 new finding', findings: [blocking] } as const;
const errorsOf = ({ notices }: Report): string[] =>
  notices.filter(({ level }) => level === 'error').map(({ message }) => message);

describe('one verdict', () => {
  const rows: [string, Part[], Verdict, Record<string, string>][] = [
    ['one that passes', [part('a', [{}])], 'pass', { sast: 'pass' }],
    ['one that fails', [part('a', [failed])], 'fail', { sast: 'fail' }],
    ['two gates', [part('a', [{ id: 'secrets' }]), part('b', [{ id: 'sast' }])], 'pass', { secrets: 'pass', sast: 'pass' }],
    ['one of two fails', [part('a', [{ id: 'secrets' }]), part('b', [failed])], 'fail', { secrets: 'pass', sast: 'fail' }],
    ['a warning', [part('a', [{ id: 'secrets', status: 'warn' }]), part('b', [{}])], 'warn', { secrets: 'warn', sast: 'pass' }],
    ['a warning in the notices', [part('a', [{}], { notices: [{ level: 'warning', message: 'W' }] })], 'warn', { sast: 'pass' }],
    ['an error beside a failure', [part('a', [{ id: 'secrets', status: 'error' }]), part('b', [failed])], 'error', { secrets: 'error', sast: 'fail' }],
    ['legs of a matrix', [part('linux', [{}]), part('macos', [failed]), part('windows', [{ status: 'warn' }])], 'fail', { sast: 'fail' }],
    ['a leg that skips what another judges', [part('a', [{ status: 'skipped', evaluated: 0 }, { id: 'secrets' }]), part('b', [{}])], 'pass', { secrets: 'pass', sast: 'pass' }],
    ['a gate of a later version', [part('a', [{ id: 'zeta' }, { id: 'alpha' }, { id: 'secrets' }])], 'pass', { secrets: 'pass', alpha: 'pass', zeta: 'pass' }],
  ]; // prettier-ignore
  it.each(rows)('%s', (_, parts, verdict, statuses) => {
    const merged = mergeReports(parts, expecting());
    expect(errorsOf(merged)).toEqual([]);
    expect(merged.verdict).toBe(verdict);
    expect(Object.entries(Object.fromEntries(merged.gates.map(({ id, status }) => [id, status])))).toEqual(
      Object.entries(statuses),
    );
  });

  it('of no report is an error', () => {
    const merged = mergeReports([], expecting({ head, policy: 'p', run: { id: '7', attempt: 2 } }));
    expect([merged.verdict, merged.gates, merged.startedAt]).toEqual(['error', [], now.toISOString()]);
    expect(errorsOf(merged)).toEqual([expect.stringMatching(/^There is no report: /)]);
    expect(merged.target).toMatchObject({ head, run: { id: '7', attempt: 2 } });
  });

  it('of what can not be read names it', () => {
    const parts = [part('a', [{}]), partOf('b.json', '{"schema": "gatehouse.report/v1"}'), partOf('c.json', 'PK')];
    const merged = mergeReports(parts, expecting());
    expect(merged.verdict).toBe('error');
    expect(errorsOf(merged)).toEqual([
      expect.stringMatching(/^b\.json can't be used: not a gatehouse\.report\/v1: version/),
      expect.stringMatching(/^c\.json can't be used: not a report: not JSON/),
    ]);
    expect(merged.gates).toHaveLength(1);
  });
});

describe('what is expected', () => {
  const run = { id: '77', attempt: 2 };
  const good = ofAttempt('a', 2);
  const elsewhere = (source: string, target: Partial<Report['target']>, fields: Partial<Report> = {}): Part =>
    part(source, [{}], fields, { run, ...target });
  const digest = 'sha256:0';

  const rows: [string, Part[], Partial<Expectation>, RegExp | undefined][] = [
    ['a gate that is there', [good], { gates: ['sast'] }, undefined],
    ['a gate that failed', [part('a', [failed])], { gates: ['sast'] }, undefined],
    ['a gate that a change did not touch', [part('a', [{ evaluated: 0 }])], { gates: ['sast'] }, undefined],
    ['a gate that nobody ran', [good], { gates: ['sast', 'secrets'] }, /^Gate secrets is expected, and no report has it\./],
    ['a gate named twice, that nobody ran', [good], { gates: ['secrets', 'secrets'] }, /^Gate secrets/],
    ['a gate that was skipped', [part('a', [{}, { id: 'container', status: 'skipped', evaluated: 0, reason: 'there are no Dockerfiles here' }])], { gates: ['container'] }, /^Gate container is expected, and was skipped \(there are no Dockerfiles here\)/],
    ['a gate that one leg skipped', [part('a', [{}, { id: 'container', status: 'skipped', evaluated: 0 }]), part('b', [{ id: 'container' }])], { gates: ['container'] }, undefined],
    ['this commit', [good], { head }, undefined],
    ['another commit', [good], { head: otherHead }, /^a \(sast\): it judged commit a{12}…, not commit f{12}…\. Run its job again/],
    ['a commit, and a report of none', [elsewhere('a', { head: null })], { head }, /^a \(sast\): it judged no commit, not commit a/],
    ['this repository', [good], { repository: 'acme/model' }, undefined],
    ['another repository', [good], { repository: 'acme/other' }, /^a \(sast\): it is of repository acme\/model, not of acme\/other\./],
    ['a repository, and a report of none', [elsewhere('a', { repository: null })], { repository: 'acme/model' }, /of repository none, not of/],
    ['this base', [good], { base: 'b'.repeat(40) }, undefined],
    ['another base: it may have compared with itself', [elsewhere('a', { base: head })], { base: 'b'.repeat(40) }, /^a \(sast\): it compared with commit a{12}…, not with commit b{12}…\./],
    ['the whole, and a report of a change', [good], { base: null }, /compared with commit b{12}…, not with no commit/],
    ['a change, and a report of the whole', [elsewhere('a', { base: null })], { base: 'b'.repeat(40) }, /compared with no commit, not with commit b/],
    ['this policy', [good], { policy: digest }, undefined],
    ['another policy', [good], { policy: 'sha256:1' }, /^a \(sast\): it was judged by policy sha256:0, not by sha256:1\./],
    ['a policy, and a report of none', [elsewhere('a', {}, { policy: { digest: '', layers: [] } })], { policy: digest }, /by policy none, not/],
    ['this folder', [elsewhere('a', { prefix: 'models/' })], { prefix: 'models/' }, undefined],
    ['a folder, and a report of another', [elsewhere('a', { prefix: 'lib/' })], { prefix: 'models/' }, /^a \(sast\): it checked folder lib\/, not folder models\/\. Give its job the same path/],
    ['the whole, and a report of a folder', [elsewhere('a', { prefix: '.github/' })], { prefix: '' }, /it checked folder \.github\/, not the whole repository\./],
    ['the whole, and a report that does not tell', [good], { prefix: '' }, /it checked a folder that it does not tell, not the whole/],
    ['as many reports', [good, part('b', [{}], {}, { run })], { reports: 2 }, undefined],
    ['more reports: one was not left', [good], { reports: 2 }, /^2 reports expected \(report-count\), and 1 there: a\. Let every job and leg leave one/],
    ['fewer reports', [good, part('b', [{}], {}, { run })], { reports: 1 }, /^1 report expected \(report-count\), and 2 there: a, b\./],
    ['a report, and there is none', [], { reports: 1 }, /^1 report expected \(report-count\), and 0 there\.|^There is no report/],
    ['two reports, and one is of another commit', [good, elsewhere('b', { head: otherHead })], { head, reports: 2 }, /^b \(sast\): it judged|^2 reports expected \(report-count\), and 1 there: a\./],
    ['one report of a job, and it has two attempts', [ofAttempt('a', 1), good], { reports: 1 }, undefined],
    ['this run', [good], { run }, undefined],
    ['another run', [ofAttempt('a', 2, {}, '76')], { run }, /^a \(sast\): it is of workflow run 76, not of 77\./],
    ['a run, and a report of none', [part('a', [{}])], { run }, /^a \(sast\): it says of no workflow run, and run 77 is judged\./],
    ['an attempt that is still to come', [ofAttempt('a', 3)], { run }, /^a \(sast\): it is of attempt 3, and attempt 2 is judged\./],
    ['a stale report beside a good one of its gate', [good, elsewhere('b', { head: otherHead })], { gates: ['sast'], head }, /^b \(sast\): it judged commit f/],
    ['a stale report of a gate that no other has', [good, part('b', [{ id: 'secrets' }], {}, { run, head: otherHead })], { gates: ['secrets'], head }, /^b \(secrets\): it judged commit f.*|^Gate secrets/],
  ]; // prettier-ignore
  it.each(rows)('%s', (_, parts, fields, message) => {
    const merged = mergeReports(parts, expecting(fields));
    if (message === undefined) {
      expect(errorsOf(merged)).toEqual([]);
      expect(merged.verdict).not.toBe('error');
    } else {
      expect(merged.verdict).toBe('error');
      for (const error of errorsOf(merged)) expect(error).toMatch(message);
      expect(errorsOf(merged).length).toBeGreaterThan(0);
    }
  });

  describe('the mode of the policy', () => {
    const inMode = (source: string, mode: Mode | undefined, id = 'sast'): Part =>
      part(source, [{ id }], { policy: { digest, layers: [], ...(mode && { mode }) } });
    it.each<[Mode | undefined, Mode, boolean]>([
      [undefined, 'enforce', true],
      ['enforce', 'enforce', true],
      ['warn', 'enforce', false],
      ['observe', 'enforce', false],
      ['observe', 'warn', false],
      ['enforce', 'warn', true],
      ['observe', 'observe', true],
    ])('%s as an input, %s in the policy', (mode, mine, fits) => {
      const modeOf = (): Mode => mine;
      const merged = mergeReports([inMode('a', mode), inMode('b', undefined)], expecting({ modeOf }));
      const problem = `a (sast): it judged in mode ${mode ?? ''}, and the policy judges gate sast in mode ${mine}. Take the input mode from its job.`;
      expect(errorsOf(merged)).toEqual(fits ? [] : [problem]);
      if (fits) expect(merged.policy.mode).toBe(mode);
    });

    it('is that of each gate', () => {
      const modeOf = (id: string): Mode => (id === 'sast' ? 'observe' : 'enforce');
      const of = (id: string): string[] => errorsOf(mergeReports([inMode('a', 'warn', id)], expecting({ modeOf })));
      expect(of('sast')).toEqual([]);
      expect(of('secrets')).toEqual([expect.stringContaining('the policy judges gate secrets in mode enforce')]);
    });

    it('is not known in a terminal: then all are of one', () => {
      const of = (...given: (Mode | undefined)[]): Report => mergeReports(given.map((mode, i) => inMode(`p${i}`, mode)), expecting()); // prettier-ignore
      expect(errorsOf(of('observe', undefined))).toEqual([
        "The reports are not of one mode: observe in p0, the policy's in p1. Merge only those that belong together.",
      ]);
      expect(errorsOf(of('enforce', 'warn'))).toHaveLength(1);
      expect([of('observe', 'observe').verdict, of('observe', 'observe').policy.mode]).toEqual(['pass', 'observe']);
    });
  });

  it('a report that does not belong adds nothing but its error', () => {
    const merged = mergeReports([good, elsewhere('b', { head: otherHead })], expecting({ head }));
    expect(merged.gates).toEqual([gateReport()]);
    expect(merged.target.head).toBe(head);
  });
});

describe('attempts of a run', () => {
  const run = { id: '77', attempt: 2 };
  const fine = { scan: 'success', models: 'success' };
  const rows: [string, Part[], Partial<Expectation>, Verdict, RegExp | undefined][] = [
    ['of one job, the newest counts', [ofAttempt('a', 1, failed), ofAttempt('a', 2)], { run }, 'pass', undefined],
    ['also when it is worse', [ofAttempt('a', 1), ofAttempt('a', 2, failed)], { run }, 'fail', undefined],
    ['also in a terminal', [ofAttempt('a', 1, failed), ofAttempt('a', 2)], {}, 'pass', undefined],
    ['a job that had succeeded is kept, when no job ended badly', [ofAttempt('a', 1), ofAttempt('b', 2)], { run, jobs: fine }, 'pass', undefined],
    ['all of them are kept, when only the judging job ran again', [ofAttempt('a', 1), ofAttempt('b', 1)], { run, jobs: fine }, 'pass', undefined],
    ['what is kept still fails', [ofAttempt('a', 1, failed), ofAttempt('b', 2)], { run, jobs: fine }, 'fail', undefined],
    ['a job that failed again, beside one that is kept', [ofAttempt('a', 1), ofAttempt('b', 2, failed)], { run, jobs: { ...fine, scan: 'failure' } }, 'fail', undefined],
    ['nothing says whether the job ran again', [ofAttempt('a', 1), ofAttempt('b', 2)], { run }, 'error', /^a \(attempt 1\): older than attempt 2, and nothing says whether its job was run again\./],
    ['nor in a terminal', [ofAttempt('a', 1), ofAttempt('b', 3)], {}, 'error', /^a \(attempt 1\): older than attempt 3/],
    ['a job broke off when it was run again', [ofAttempt('a', 1), ofAttempt('b', 2)], { run, jobs: { ...fine, scan: 'failure' } }, 'error', /^Job scan ended with failure, and no report says why\./],
    ['a job was cancelled when it was run again', [ofAttempt('a', 1), ofAttempt('b', 2)], { run, jobs: { ...fine, scan: 'cancelled' } }, 'error', /^a \(attempt 1\): older than attempt 2, and this did not run to its end: job scan \(cancelled\)\./],
    ['a job was skipped when it was run again', [ofAttempt('a', 1), ofAttempt('b', 2)], { run, jobs: { ...fine, scan: 'skipped' } }, 'error', /scan \(skipped\)/],
    ['a job broke off in the first attempt', [ofAttempt('a', 1)], { run: { ...run, attempt: 1 }, jobs: { ...fine, scan: 'failure' } }, 'error', /^Job scan/],
    ['a job was cancelled in the first attempt', [ofAttempt('a', 1)], { run: { ...run, attempt: 1 }, jobs: { ...fine, scan: 'cancelled' } }, 'error', /^Job scan/],
    ['a job was skipped', [ofAttempt('a', 1)], { run: { ...run, attempt: 1 }, jobs: { ...fine, scan: 'skipped' } }, 'error', /^Job scan was skipped, and judged nothing\./],
    ['a job was skipped that may be', [ofAttempt('a', 1)], { run: { ...run, attempt: 1 }, jobs: { ...fine, scan: 'skipped' }, maySkip: ['scan'] }, 'pass', undefined],
    ['a job was skipped that may be, beside a report that is kept', [ofAttempt('a', 1), ofAttempt('b', 2)], { run, jobs: { ...fine, scan: 'skipped' }, maySkip: ['scan'] }, 'pass', undefined],
    ['a job failed that may be skipped', [ofAttempt('a', 1)], { run: { ...run, attempt: 1 }, jobs: { ...fine, scan: 'failure' }, maySkip: ['scan'] }, 'error', /^Job scan ended with failure/],
    ['another job was skipped than the one that may be', [ofAttempt('a', 1)], { run: { ...run, attempt: 1 }, jobs: { ...fine, scan: 'skipped' }, maySkip: ['lint'] }, 'error', /^Job scan was skipped/],
    ['a job was skipped, and what another found says why it fails', [ofAttempt('a', 1, failed)], { run: { ...run, attempt: 1 }, jobs: { ...fine, scan: 'skipped' } }, 'fail', undefined],
    ['a job failed, and its report says why', [ofAttempt('a', 1, failed)], { run: { ...run, attempt: 1 }, jobs: { ...fine, scan: 'failure' } }, 'fail', undefined],
    ['the run failed as a whole', [ofAttempt('a', 2)], { run, conclusion: 'failure' }, 'error', /^Run 77 ended with failure, and no report says why\./],
    ['the run was skipped as a whole', [ofAttempt('a', 2)], { run, conclusion: 'skipped' }, 'error', /^Run 77 was skipped, and judged nothing\. Let its jobs run\.$/],
    ['the run failed, and a report says why', [ofAttempt('a', 2, failed)], { run, conclusion: 'failure' }, 'fail', undefined],
    ['the run succeeded with a report that was kept', [ofAttempt('a', 1)], { run, conclusion: 'success' }, 'pass', undefined],
    ['the run was cancelled, and a report is older', [ofAttempt('a', 1)], { run, conclusion: 'cancelled' }, 'error', /^a \(attempt 1\): older than attempt 2, and this did not run to its end: run 77 \(cancelled\)\./],
    ['parts of two runs', [ofAttempt('a', 1), ofAttempt('b', 1, {}, '78')], {}, 'error', /^The reports are not of one workflow run: 77 in a, 78 in b\./],
    ['parts of a run and of none', [ofAttempt('a', 1), part('b', [{}])], {}, 'error', /^The reports are not of one workflow run: 77 in a, none in b\./],
    ['an older attempt of another run does not count as one of this', [ofAttempt('a', 1, failed, '76'), ofAttempt('a', 2)], { run }, 'error', /workflow run 76/],
  ]; // prettier-ignore
  it.each(rows)('%s', (_, parts, fields, verdict, message) => {
    for (const order of [parts, [...parts].reverse()]) {
      const merged = mergeReports(order, expecting(fields));
      expect(merged.verdict).toBe(verdict);
      if (message === undefined) expect(errorsOf(merged)).toEqual([]);
      else expect(errorsOf(merged).join('\n')).toMatch(message);
    }
  });
});

describe('reports that contradict each other', () => {
  it.each<[string, Partial<Report['target']>, RegExp]>([
    ['repository', { repository: 'acme/other' }, /not of one repository: acme\/model in a, acme\/other in b/],
    ['folder', { prefix: 'models/' }, /not of one folder: a folder that it does not tell in a, folder models\/ in b/],
    ['base', { base: 'c'.repeat(40) }, /not of one base: commit b{12}… in a, commit c{12}… in b/],
    ['base and none', { base: null }, /not of one base: commit b{12}… in a, no commit in b/],
    ['head', { head: otherHead }, /not of one commit: commit a{12}… in a, commit f{12}… in b/],
    ['a head that begins the same', { head: `${'a'.repeat(39)}b` }, /not of one commit/],
  ])('on the %s', (_, target, message) => {
    const merged = mergeReports([part('a', [{}]), part('b', [{}], {}, target)], expecting());
    expect(merged.verdict).toBe('error');
    expect(errorsOf(merged)).toEqual([expect.stringMatching(message)]);
  });

  it('on the policy', () => {
    const policy = { digest: 'sha256:1', layers: [] };
    const merged = mergeReports([part('a', [{}]), part('b', [{}], { policy })], expecting());
    expect(errorsOf(merged)).toEqual([expect.stringMatching(/not of one policy: sha256:0 in a, sha256:1 in b/)]);
  });

  it('not when one does not know its repository', () => {
    const merged = mergeReports([part('a', [{}], {}, { repository: null }), part('b', [{}])], expecting());
    expect([merged.verdict, merged.target.repository]).toEqual(['pass', 'acme/model']);
  });

  it('not when one failed before it could know; why is told with its name', () => {
    const broken = part(
      'b',
      [],
      { notices: [{ level: 'error', message: 'no base commit' }], policy: { digest: '', layers: [] } },
      { repository: null, base: null, head: null },
    );
    const merged = mergeReports([part('a', [{}]), broken], expecting({ head, policy: 'sha256:0' }));
    expect([merged.verdict, errorsOf(merged)]).toEqual(['error', ['b: no base commit']]);
  });
});

describe('a report that contradicts itself', () => {
  const lying = (gate: Partial<GateReport>, fields: Partial<Report> = {}, target: Partial<Report['target']> = {}): Part =>
    part('a', [gate], { verdict: 'pass', ...fields }, target); // prettier-ignore
  const incomplete = finding({ incomplete: true, blocking: false });
  const rows: [string, Part, Verdict, RegExp | undefined][] = [
    ['passes with a gate that fails: its gates count', lying(failed), 'fail', undefined],
    ['passes with a gate in error: its gates count', lying({ status: 'error' }), 'error', undefined],
    ['passes with a notice of an error', lying({}, { notices: [{ level: 'error', message: 'E' }] }), 'error', /^E$/],
    ['a gate passes with what blocks', lying({ findings: [blocking] }), 'error', /^a contradicts itself: gate sast has status pass, and 1 finding that block/],
    ['a gate warns with what blocks', lying({ status: 'warn', findings: [blocking] }), 'error', /status warn/],
    ['a gate is skipped with what blocks', lying({ status: 'skipped', findings: [blocking] }), 'error', /status skipped/],
    ['a gate passes with what could not be evaluated', lying({ findings: [incomplete] }), 'error', /1 place that could not be evaluated/],
    ['a gate fails with what could not be evaluated', lying({ ...failed, findings: [blocking, incomplete] }), 'error', /1 place that could not be evaluated/],
    ['a gate passes with what was accepted', lying({ findings: [{ ...incomplete, state: 'waived' }] }), 'pass', undefined],
    ['a gate evaluated nothing, and there is no base', lying({ evaluated: 0 }, {}, { base: null }), 'error', /it evaluated nothing/],
    ['a gate evaluated nothing of a change', lying({ evaluated: 0 }), 'pass', undefined],
    ['fails with gates that pass', lying({}, { verdict: 'fail' }), 'error', /its verdict is fail, and its gates and notices give pass/],
    ['is in error with gates that pass', lying({}, { verdict: 'error' }), 'error', /its verdict is error/],
    ['says that it warns, and nothing does', lying({}, { verdict: 'warn' }), 'error', /its verdict is warn/],
    ['has no gate', part('a', []), 'error', /^a: no gate judged anything/],
    ['has only skipped gates', part('a', [{ status: 'skipped', evaluated: 0 }]), 'error', /^a: no gate judged anything/],
  ]; // prettier-ignore
  it.each(rows)('%s', (_, one, verdict, message) => {
    for (const parts of [[one], [one, part('b', [{ id: 'secrets' }], {}, { base: 'report' in one ? one.report.target.base : null })]]) {
      const merged = mergeReports(parts, expecting());
      expect(merged.verdict).toBe(verdict);
      if (message === undefined) expect(errorsOf(merged)).toEqual([]);
      else expect(errorsOf(merged).some((error) => message.test(error.replace(/^a: E$/, 'E')))).toBe(true);
    }
  }); // prettier-ignore
});

describe('what is joined', () => {
  const a = gateReport({
    status: 'fail', reason: '2 new findings', evaluated: 10, skipped: { binary: 1, large: 2 }, unreported: 3, durationMs: 5,
    engines: [{ name: 'python', version: '1', durationMs: 4 }],
    findings: [finding({ fingerprint: 'one', location: { path: 'b.py', startLine: 9 } }), finding({ fingerprint: 'both', blocking: false, state: 'waived', waiver: 'w' })],
    measurements: [{ metric: 'f1', slice: {}, value: 0.5, status: 'pass', rows: 10 }],
  }); // prettier-ignore
  const b = gateReport({
    status: 'warn', reason: '1 new finding', evaluated: 20, skipped: { binary: 4 }, unreported: 1, durationMs: 7,
    engines: [{ name: 'python', version: '1', durationMs: 6 }, { name: 'python', version: '2', durationMs: 1 }],
    findings: [finding({ fingerprint: 'both' }), finding({ fingerprint: 'two', location: { path: 'z.py' }, severity: 'critical' }), finding({ fingerprint: 'three', location: { path: 'b.py', startLine: 8 } })],
    measurements: [{ metric: 'f1', slice: {}, value: 0.5, status: 'pass', rows: 10 }],
  }); // prettier-ignore
  const merged = mergeReports([part('right', [b]), part('left', [a]), part('mid', [{ evaluated: 0, skipped: {}, engines: [], durationMs: 1 }])], expecting()); // prettier-ignore
  const [gate] = merged.gates;

  it('numbers are summed, engines united, measurements kept', () => {
    expect(gate).toMatchObject({
      status: 'fail',
      evaluated: 30,
      unit: 'files',
      skipped: { binary: 5, large: 2 },
      unreported: 4,
      durationMs: 13,
      engines: [
        { name: 'python', version: '1', durationMs: 10 },
        { name: 'python', version: '2', durationMs: 1 },
      ],
    });
    expect(gate?.measurements).toHaveLength(2);
  });

  it('findings are there once, as the part that takes them most seriously has them, in their order', () => {
    expect(gate?.findings.map(({ fingerprint, blocking: blocks, state }) => [fingerprint, blocks, state])).toEqual([
      ['two', true, 'new'],
      ['three', true, 'new'],
      ['one', true, 'new'],
      ['both', true, 'new'],
    ]);
  });

  it.each<[string, Partial<Finding>, Partial<Finding>]>([
    ['blocks', { blocking: true, severity: 'low' }, { blocking: false, severity: 'critical' }],
    ['is new', { blocking: false, state: 'new' }, { blocking: false, state: 'existing' }],
    ['exists', { blocking: false, state: 'existing' }, { blocking: false, state: 'waived' }],
    ['is more severe', { severity: 'critical' }, { severity: 'high' }],
  ])('of two of a fingerprint, the one that %s', (_, graver, milder) => {
    const [one, other] = [graver, milder].map((fields) => ({ status: 'fail', findings: [finding(fields)] }) as const);
    for (const parts of [
      [part('a', [one ?? {}]), part('b', [other ?? {}])],
      [part('a', [other ?? {}]), part('b', [one ?? {}])],
    ])
      expect(mergeReports(parts, expecting()).gates[0]?.findings).toEqual([finding(graver)]);
  });

  it('the reason tells of the parts, the worst first', () => {
    expect(gate?.reason).toBe('3 parts: left: 2 new findings; right: 1 new finding; mid: all 12 Python files');
    const same = mergeReports(['x', 'y'].map((source) => part(source, [{}])), expecting()); // prettier-ignore
    expect(same.gates[0]?.reason).toBe('2 parts: all 12 Python files');
    const many = mergeReports(Array.from({ length: 256 }, (_, i) => part(`leg-${i}`, [{ reason: `${i} files` }])), expecting()); // prettier-ignore
    expect(many.gates[0]?.reason).toMatch(/^256 parts: leg-0: 0 files; .*; and 251 more$/);
  });

  it('of one report is that report', () => {
    expect(mergeReports([part('a', [a])], expecting())).toEqual({ ...judged([a]), version: expect.any(String) });
  });

  it('a waiver that one used is used, and what has to be seen is', () => {
    const waivers = (...list: [string, Report['waivers'][number]['status']][]) => ({ waivers: list.map(([id, status]) => ({ id, status })) }); // prettier-ignore
    const parts = [
      part('a', [{}], waivers(['w1', 'unused'], ['w2', 'used'], ['w3', 'used'])),
      part('b', [{}], waivers(['w1', 'used'], ['w2', 'expiring'], ['w3', 'expired'], ['w4', 'invalid'])),
    ];
    expect(mergeReports(parts, expecting()).waivers).toEqual(waivers(['w1', 'used'], ['w2', 'expiring'], ['w3', 'expired'], ['w4', 'invalid']).waivers); // prettier-ignore
  });

  it('the layers of the policy are those of all', () => {
    const of = (...layers: string[]): Partial<Report> => ({ policy: { digest: 'd', layers } });
    const parts = [part('a', [{}], of('defaults', 'p.yml')), part('b', [{}], of('defaults', 'p.yml', 'inputs: x'))];
    expect(mergeReports(parts, expecting()).policy).toEqual({
      digest: 'd',
      layers: ['defaults', 'p.yml', 'inputs: x'],
    });
  });

  it('a notice that all have is there once; an error names who has it', () => {
    const warning = { level: 'warning', message: 'Waiver w ends', path: 'p.yml', line: 3 } as const;
    const error = { level: 'error', message: 'no base' } as const;
    const parts = ['a', 'b', 'c'].map((source) => part(source, [{}], { notices: source === 'c' ? [warning] : [warning, error] })); // prettier-ignore
    expect(mergeReports(parts, expecting()).notices).toEqual([warning, { level: 'error', message: 'a, b: no base' }]);
  });

  it('charts stay within what a report holds, and it is said', () => {
    const chart = { kind: 'roc', title: 'ROC', x: 'x', y: 'y', series: [] } as const;
    const parts = ['a', 'b', 'c'].map((source) => part(source, [{ charts: Array.from({ length: 8 }, () => chart) }]));
    const [joined] = mergeReports(parts, expecting()).gates;
    expect([joined?.charts?.length, joined?.reason]).toEqual([20, '3 parts: all 12 Python files; 4 charts left out']);
  });

  it('events and scopes are told once each, and the first start', () => {
    const parts = [
      part('a', [{}], { startedAt: '2026-01-02T03:00:05Z', durationMs: 5 }, { event: 'push', scope: 'x..y' }),
      part('b', [{}], { startedAt: '2026-01-02T03:00:04.5Z', durationMs: 6 }, { event: 'push', scope: 'the model' }),
    ];
    expect(mergeReports(parts, expecting())).toMatchObject({
      startedAt: '2026-01-02T03:00:04.5Z',
      durationMs: 11,
      target: { event: 'push', scope: 'x..y, the model' },
    });
  });
});

describe('always', () => {
  const order: readonly Verdict[] = ['pass', 'warn', 'fail', 'error'];
  const rank = ({ verdict }: { readonly verdict: Verdict }): number => order.indexOf(verdict);

  /** Of the same change, and saying nothing of itself that does not follow. */
  const sound = arbitraryReport.map((given): Report => {
    const gates = given.gates.map((gate): GateReport => {
      const open = gate.findings.some(({ blocking: blocks, incomplete, state }) => blocks || (incomplete && state === 'new'));
      return { ...gate, status: open ? 'error' : gate.status, evaluated: gate.evaluated + 1 };
    });
    const target = { ...given.target, repository: 'acme/model', head, prefix: '' };
    const policy = { digest: 'sha256:0', layers: [] };
    return { ...given, target, policy, gates, verdict: judgeRun(gates, given.notices) };
  }); // prettier-ignore
  const ownRun = fc.option(fc.record({ id: fc.constantFrom('7', '8'), attempt: fc.integer({ min: 1, max: 3 }) }), {
    nil: undefined,
  });
  const any = fc.tuple(fc.oneof(sound, arbitraryReport), ownRun).map(([given, run]): Report => {
    const { run: _, ...target } = given.target;
    return { ...given, target: run ? { ...target, run } : target };
  });
  const partsOf = (reports: fc.Arbitrary<Report>, minLength: number) =>
    fc
      .array(reports, { minLength, maxLength: 4 })
      .map((list) => list.map((one, index): Part => ({ source: `s${index}`, report: one })));
  const expectation: fc.Arbitrary<Expectation> = fc
    .record(
      {
        gates: fc.constantFrom([], ['sast'], ['sast', 'secrets']),
        head: fc.constantFrom(head, otherHead),
        run: fc.constantFrom({ id: '7', attempt: 2 }, { id: '8', attempt: 1 }),
        prefix: fc.constantFrom('', 'models/churn/'),
        modeOf: fc.constantFrom(...modes).map((mode) => () => mode),
        conclusion: fc.constantFrom('success', 'failure', 'skipped'),
        jobs: fc.dictionary(fc.constantFrom('x', 'y'), fc.constantFrom('success', 'failure', 'skipped'), { noNullPrototype: true }),
        now: fc.constant(now),
      },
      { requiredKeys: ['gates', 'now'] },
    ); // prettier-ignore

  it('the order of the parts does not matter', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            { weight: 4, arbitrary: fc.record({ source: fc.constantFrom('a', 'b', 'c'), report: any }) },
            fc.record({ source: fc.constantFrom('a', 'b'), problem: fc.constantFrom('broken', 'empty') }),
          ),
          { maxLength: 5 },
        ),
        expectation,
        fc.infiniteStream(fc.nat()),
        (parts, expected, numbers) => {
          const shuffled = [...parts].map((one) => [numbers.next().value ?? 0, one] as const).sort(([x], [y]) => x - y);
          const merged = mergeReports(parts, expected);
          expect(mergeReports(shuffled.map(([, one]) => one), expected)).toEqual(merged); // prettier-ignore
        },
      ),
      { numRuns: 150 },
    );
  });

  it('one sound report keeps its verdict, its findings and its gates', () => {
    fc.assert(
      fc.property(sound, (one) => {
        const merged = mergeReports([{ source: 'a', report: one }], expecting());
        expect(merged.verdict).toBe(one.verdict);
        expect(new Set(merged.gates)).toEqual(new Set(one.gates));
      }),
      { numRuns: 150 },
    );
  });

  it('one more part never improves the verdict, whatever it says', () => {
    fc.assert(
      fc.property(partsOf(any, 2), expectation, ([more, ...parts], expected) => {
        const gates = new Set(parts.flatMap((one) => ('report' in one ? one.report.gates.map(({ id }) => id) : [])));
        const same = { ...expected, gates: expected.gates.filter((id) => gates.has(id)) };
        const before = mergeReports(parts, same);
        const after = mergeReports([...parts, ...(more ? [more] : [])], same);
        expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
      }),
      { numRuns: 150 },
    );
  });

  it('the verdict is no better than any part says of itself, or than its gates', () => {
    fc.assert(
      fc.property(partsOf(any, 1), expectation, (parts, expected) => {
        const merged = rank(mergeReports(parts, expected));
        for (const one of parts) {
          if (!('report' in one)) continue;
          expect(merged).toBeGreaterThanOrEqual(rank({ verdict: judgeRun(one.report.gates, one.report.notices) }));
          expect(merged).toBeGreaterThanOrEqual(rank(one.report));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('nothing that blocks is lost', () => {
    fc.assert(
      fc.property(partsOf(sound, 1), (parts) => {
        const blockingIn = (gates: readonly GateReport[]): string[] =>
          gates.flatMap(({ id, findings }) =>
            findings.filter((one) => one.blocking).map(({ fingerprint }) => `${id} ${fingerprint}`),
          );
        const all = parts.flatMap((one) => ('report' in one ? blockingIn(one.report.gates) : []));
        expect(new Set(blockingIn(mergeReports(parts, expecting()).gates))).toEqual(new Set(all));
      }),
      { numRuns: 100 },
    );
  });

  it('what comes out is a report, and can be merged again', () => {
    fc.assert(
      fc.property(partsOf(any, 0), expectation, (parts, expected) => {
        const merged = mergeReports(parts, expected);
        expect(parseReport(JSON.stringify(merged))).toEqual(merged);
      }),
      { numRuns: 100 },
    );
    fc.assert(
      fc.property(partsOf(sound, 2), ([first, ...rest]) => {
        const all = [...(first ? [first] : []), ...rest];
        const of = (list: Part[]): Report => mergeReports(list, expecting());
        const inSteps = of([...(first ? [first] : []), { source: 'merged', report: of(rest) }]);
        expect(inSteps.verdict).toBe(of(all).verdict);
      }),
      { numRuns: 100 },
    );
  });
});
