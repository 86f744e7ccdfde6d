import { describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { root, runBuilt } from '../helpers/built';

const table = (name: string): string => path.join(root, '__tests__/fixtures/metrics', name);
const candidate = table('bcancer_s0_cand.csv');
const baseline = table('bcancer_s0_baseline.csv');

describe('gatehouse metrics', () => {
  it('compares two tables by the contract', async () => {
    const args = [
      'metrics',
      candidate,
      '--baseline',
      baseline,
      '--metric',
      'roc_auc',
      '--margin',
      '0.01',
      '--format',
      'json',
    ];
    const { stdout, code } = await runBuilt('cli.js', args);
    expect(code).toBe(0);
    const { schema, rows, measurements } = JSON.parse(stdout) as {
      schema: string;
      rows: number;
      measurements: object[];
    };
    expect([schema, rows]).toEqual(['gatehouse.metrics/v1', 228]);
    expect(measurements).toEqual([
      expect.objectContaining({ metric: 'roc_auc', slice: {}, rows: 228, level: 0.95, method: 'delong' }),
    ]);
    const [measured] = measurements as { value: number; delta: number; pValue: number }[];
    expect(measured?.value).toBeCloseTo(0.98383381324558, 12);
    expect(measured?.delta).toBeCloseTo(-0.01271081859317, 12);
    expect(measured?.pValue).toBeGreaterThan(0.05);
  });

  it.each([
    [['metrics', '/nowhere.csv'], /nowhere\.csv/],
    [['metrics', candidate, '--metric', 'roc_aux'], /roc_auc/],
    [['drift', candidate], /./],
  ])('%j is an error that says what to do', async (args, message) => {
    const { stdout, stderr, code } = await runBuilt('cli.js', args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });
});

describe('gatehouse drift', () => {
  it('compares two tables by the contract', async () => {
    const args = ['drift', baseline, candidate, '--column', 'score', '--test', 'ks', '--format', 'json'];
    const { stdout, code } = await runBuilt('cli.js', args);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'gatehouse.drift/v1',
      rows: { reference: 228, current: 228 },
      columns: [{ column: 'score', tests: [{ test: 'ks' }] }],
      drifted: ['score'],
    });
  });
});
