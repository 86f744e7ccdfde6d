import { describe, expect, it } from '@jest/globals';
import { severities, type FindingState } from '../src/findings/finding';
import type { GateStatus, Notice } from '../src/report';
import { exitCodes, isBlocking, judgeGate, judgeRun, type Evidence } from '../src/verdict';

const modes = ['observe', 'warn', 'enforce'] as const;
const states: FindingState[] = ['new', 'existing', 'waived'];
const evidence: Evidence = {
  required: true,
  kind: 'Python files',
  ofKind: 3,
  selected: 3,
  evaluated: 3,
  passedOver: 0,
  changed: undefined,
};

describe('a finding', () => {
  // Ranks written down once more, so that the table does not repeat the code under test.
  const rank = { critical: 4, high: 3, medium: 2, low: 1, info: 0 };

  for (const severity of severities) {
    for (const failOn of severities) {
      for (const mode of modes) {
        for (const state of states) {
          const blocks = mode === 'enforce' && state === 'new' && rank[severity] >= rank[failOn];
          it(`${severity}, ${state}, fail-on ${failOn}, mode ${mode}: ${blocks ? 'blocks' : 'does not block'}`, () => {
            expect(isBlocking({ severity, state }, { mode, failOn })).toBe(blocks);

            const over = state === 'new' && rank[severity] >= rank[failOn];
            const under = state === 'new' && !over && severity !== 'info';
            const expected: GateStatus =
              over && mode === 'enforce' ? 'fail' : (over || under) && mode !== 'observe' ? 'warn' : 'pass';
            expect(judgeGate([{ severity, state }], evidence, { mode, failOn }).status).toBe(expected);
          });
        }
      }
    }
  }

  it.each(modes.flatMap((mode) => states.map((state) => ({ mode, state }))))(
    'that says something could not be evaluated is an error while new: $state in mode $mode',
    ({ mode, state }) => {
      const finding = { severity: 'high', state, incomplete: true } as const;
      expect(isBlocking(finding, { mode, failOn: 'critical' })).toBe(state === 'new');
      expect(judgeGate([finding], evidence, { mode, failOn: 'critical' }).status).toBe(
        state === 'new' ? 'error' : 'pass',
      );
    },
  );
});

describe('a gate', () => {
  const rows: { name: string; evidence: Partial<Evidence>; status: GateStatus; reason: string }[] = [
    { name: 'all evaluated', evidence: {}, status: 'pass', reason: '3 of 3 Python files' },
    { name: 'some passed over', evidence: { evaluated: 2 }, status: 'pass', reason: '2 of 3 Python files' },
    {
      name: 'required, none there',
      evidence: { ofKind: 0, selected: 0, evaluated: 0 },
      status: 'error',
      reason: 'there are no Python files here',
    },
    {
      name: 'automatic, none there',
      evidence: { required: false, ofKind: 0, selected: 0, evaluated: 0 },
      status: 'skipped',
      reason: 'there are no Python files here',
    },
    {
      name: 'required, none evaluated',
      evidence: { evaluated: 0 },
      status: 'error',
      reason: 'none of the 3 Python files could be evaluated',
    },
    {
      name: 'a change that touches none',
      evidence: { ofKind: 340, selected: 0, evaluated: 0, changed: 12 },
      status: 'pass',
      reason: '12 files changed, 0 of 340 Python files among them: nothing of its kind to judge',
    },
    {
      name: 'a change of one that was passed over',
      evidence: { selected: 1, evaluated: 0, passedOver: 1, changed: 1 },
      status: 'pass',
      reason: '1 file changed, 1 of 3 Python files among them: all of them passed over',
    },
    {
      name: 'a change of one that was not evaluated',
      evidence: { selected: 1, evaluated: 0, changed: 1 },
      status: 'error',
      reason: '1 file changed, 1 of 3 Python files among them: none of them could be evaluated',
    },
    {
      name: 'a change, and none in the tree',
      evidence: { ofKind: 0, selected: 0, evaluated: 0, changed: 12 },
      status: 'error',
      reason: 'there are no Python files here',
    },
    {
      name: 'a change that deletes all there were',
      evidence: { ofKind: 0, selected: 0, evaluated: 0, changed: 0, deleted: 2 },
      status: 'error',
      reason:
        "the change deletes all Python files that the base has (2), and nothing of its kind is left to judge; if that is meant, don't require this gate any more",
    },
    {
      name: 'automatic, a change that deletes all there were',
      evidence: { required: false, ofKind: 0, selected: 0, evaluated: 0, changed: 0, deleted: 2 },
      status: 'skipped',
      reason: 'there are no Python files here',
    },
    { name: 'failed', evidence: { failure: 'it broke' }, status: 'error', reason: 'it broke' },
    {
      name: 'a change of one file',
      evidence: { ofKind: 3, selected: 1, evaluated: 1, changed: 1 },
      status: 'pass',
      reason: '1 file changed, 1 of 3 Python files among them',
    },
  ];
  it.each(rows)('$name: $status', ({ evidence: part, status, reason }) => {
    expect(judgeGate([], { ...evidence, ...part }, { mode: 'enforce', failOn: 'high' })).toEqual({ status, reason });
  });

  it.each(modes)('that failed is an error in mode %s', (mode) => {
    expect(judgeGate([], { ...evidence, failure: 'it broke' }, { mode, failOn: 'high' }).status).toBe('error');
  });
});

describe('a run', () => {
  const notice = (level: Notice['level']): Notice => ({ level, message: 'm' });
  const rows: [GateStatus[], Notice[], string, number][] = [
    [['pass', 'pass'], [], 'pass', 0],
    [['pass', 'skipped'], [], 'pass', 0],
    [['pass', 'warn'], [], 'warn', 0],
    [['warn', 'fail', 'pass'], [], 'fail', 1],
    [['fail', 'error', 'pass'], [], 'error', 2],
    [['skipped', 'skipped'], [], 'error', 2],
    [[], [], 'error', 2],
    [['pass'], [notice('notice')], 'pass', 0],
    [['pass'], [notice('warning')], 'warn', 0],
    [['fail'], [notice('warning')], 'fail', 1],
    [['pass'], [notice('error')], 'error', 2],
  ];
  it.each(rows)('of %j with notices %j: %s', (statuses, notices, verdict, exitCode) => {
    const judged = judgeRun(
      statuses.map((status) => ({ status })),
      notices,
    );
    expect(judged).toBe(verdict);
    expect(exitCodes[judged]).toBe(exitCode);
  });
});
