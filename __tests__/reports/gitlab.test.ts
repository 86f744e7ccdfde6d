import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { maxCodeQualityIssues, renderGitlab } from '../../src/reports/gitlab';
import { arbitraryReport, failing, finding, gateReport, report } from '../helpers/arbitrary-report';

/** GitLab's documented form ("Code Quality report format"): every field is required. */
const issues = z.array(
  z.strictObject({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().min(1),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({ path: z.string().min(1), lines: z.strictObject({ begin: z.int().min(1) }) }),
  }),
);
const read = (text: string) => issues.parse(JSON.parse(text));

describe('renderGitlab', () => {
  it('has the documented form and one fingerprint an issue, for any report', () => {
    fc.assert(
      fc.property(arbitraryReport, (any) => {
        const list = read(renderGitlab(any));
        expect(new Set(list.map((issue) => issue.fingerprint)).size).toBe(list.length);
        const shown = any.gates.flatMap((gate) => gate.findings).filter(({ state }) => state !== 'waived').length;
        expect(list.length).toBeGreaterThanOrEqual(shown);
        for (const issue of list) expect(issue.description).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['critical', 'blocker'],
    ['high', 'critical'],
    ['medium', 'major'],
    ['low', 'minor'],
    ['info', 'info'],
  ] as const)('says %s as %s', (severity, expected) => {
    expect(read(renderGitlab(failing([finding({ severity })])))[0]?.severity).toBe(expected);
  });

  it('has existing findings, for GitLab compares branches itself, and no waived ones', () => {
    const states = (['new', 'existing', 'waived'] as const).map((state) =>
      finding({ state, blocking: false, fingerprint: state }),
    );
    expect(read(renderGitlab(failing(states))).map((issue) => issue.fingerprint)).toEqual(['new', 'existing']);
  });

  it('is an empty list when nothing was found', () => {
    expect(renderGitlab(report())).toBe('[]\n');
  });

  it('does not read as a pass when a gate or the run is in error', () => {
    const gates = [gateReport({ status: 'error', reason: 'engine crashed' })];
    const notices = [{ level: 'error', message: 'no base' }] as const;
    expect(read(renderGitlab(report({ verdict: 'error', gates, notices })))).toMatchObject([
      { description: 'Gatehouse run ended in error: no base', severity: 'blocker' },
      { description: 'Gatehouse sast ended in error: engine crashed', severity: 'blocker' },
    ]);
    expect(read(renderGitlab(report({ verdict: 'error', gates: [] })))).toMatchObject([{ severity: 'blocker' }]);
  });

  it('says what it left out', () => {
    const findings = Array.from({ length: maxCodeQualityIssues + 7 }, (_, i) => finding({ fingerprint: `f${i}` }));
    const list = read(renderGitlab(failing(findings)));
    expect(list).toHaveLength(maxCodeQualityIssues + 1);
    expect(list.at(-1)?.description).toBe('7 more findings left out: see the JSON report.');
  });
});
