import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../helpers/built';

/** Rows of `bench/run.mjs`: what, CPU s, wall s, peak MB, the ratio with its limit. */
const table = (): string[][] =>
  execFileSync(process.execPath, [path.join(root, 'bench/run.mjs')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '));

describe('speed', () => {
  it('keeps its promises on this machine, now', () => {
    const rows = table();
    const limited = rows.filter((row) => (row[4] ?? '').includes('at most'));
    expect(limited).toHaveLength(4);
    for (const [what, , , megabytes, ratio = ''] of limited) {
      const limit = Number(/at most ([\d.]+)/.exec(ratio)?.[1]);
      const measured = ratio.startsWith('peak') ? Number(megabytes) : Number.parseFloat(ratio);
      expect([what, measured <= limit, measured]).toEqual([what, true, measured]);
    }
  }, 600_000);
});
