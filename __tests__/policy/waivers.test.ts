import { describe, expect, it } from '@jest/globals';
import { readWaivers, reportWaivers, waiverFor } from '../../src/policy/waivers';

const whole = {
  id: 'w',
  rule: 'S608',
  paths: ['legacy/**'],
  reason: 'read-only',
  owner: 'data',
  expires: '2027-01-31',
};
const finding = { rule: 'S608', location: { path: 'legacy/report.py', startLine: 3 } };
const status = (waiver: unknown, now: string, used = ['w'], judgesAll = true) => {
  const waivers = readWaivers([waiver], [7], new Date(now));
  const { reports, notices } = reportWaivers(waivers, new Set(used), {
    now: new Date(now),
    policyFile: 'p.yml',
    judgesAll,
  });
  return { covers: waiverFor(waivers, finding) !== undefined, status: reports[0]?.status, notices };
};

describe('a waiver', () => {
  const rows: [string, unknown, string, boolean, string, string | undefined][] = [
    ['in force', whole, '2026-06-01T12:00:00Z', true, 'used', undefined],
    ['on its last day, to its end', whole, '2027-01-31T23:59:59Z', true, 'expiring', 'notice'],
    ['after its last day', whole, '2027-02-01T00:00:00Z', false, 'expired', 'warning'],
    ['15 days before its end', whole, '2027-01-16T23:00:00Z', true, 'used', undefined],
    ['14 days before its end', whole, '2027-01-17T00:00:00Z', true, 'expiring', 'notice'],
    ['without owner', { ...whole, owner: undefined }, '2026-06-01', false, 'invalid', 'warning'],
    ['with an empty reason', { ...whole, reason: ' ' }, '2026-06-01', false, 'invalid', 'warning'],
    ['without an end', { ...whole, expires: undefined }, '2026-06-01', false, 'invalid', 'warning'],
    ['with a day that is none', { ...whole, expires: '2027-02-30' }, '2026-06-01', false, 'invalid', 'warning'],
    ['for every rule', { ...whole, rule: '*' }, '2026-06-01', false, 'invalid', 'warning'],
    ['for no path', { ...whole, paths: [] }, '2026-06-01', false, 'invalid', 'warning'],
    ['with an unknown key', { ...whole, until: 'ever' }, '2026-06-01', false, 'invalid', 'warning'],
    ['that is no object', 'S608', '2026-06-01', false, 'invalid', 'warning'],
    ['of another rule', { ...whole, rule: 'S101' }, '2026-06-01', false, 'used', undefined],
    ['of another folder', { ...whole, paths: ['new/**'] }, '2026-06-01', false, 'used', undefined],
  ];
  it.each(rows)('%s', (_, waiver, now, covers, expected, level) => {
    const result = status(waiver, now);
    expect(result.covers).toBe(covers);
    expect(result.status).toBe(expected);
    expect(result.notices.map((notice) => notice.level)).toEqual(level === undefined ? [] : [level]);
    for (const notice of result.notices) expect(notice).toMatchObject({ path: 'p.yml', line: 7 });
  });

  it('that covers nothing warns, but not when only a change was judged', () => {
    expect(status(whole, '2026-06-01', [])).toMatchObject({ status: 'unused', notices: [{ level: 'warning' }] });
    expect(status(whole, '2026-06-01', [], false)).toMatchObject({ status: 'unused', notices: [] });
  });

  it('that names metrics covers what is found of these', () => {
    const covers = (metrics: string[], metric?: string): boolean =>
      waiverFor(readWaivers([{ ...whole, metrics }], [7], new Date('2026-06-01')), {
        ...finding,
        ...(metric !== undefined && { properties: { metric } }),
      }) !== undefined;
    expect(covers(['roc_auc', 'f1'], 'f1')).toBe(true);
    expect(covers(['roc_auc'], 'f1')).toBe(false);
    expect(covers(['roc_auc'])).toBe(false);
    expect(status({ ...whole, metrics: [] }, '2026-06-01').status).toBe('invalid');
  });

  it('may not share its id', () => {
    const waivers = readWaivers([whole, whole], [1, 2], new Date('2026-06-01'));
    expect(waivers.active).toHaveLength(1);
    expect(waivers.invalid).toEqual([{ id: 'w', line: 2, problem: 'another waiver has the same id' }]);
  });
});
