import { describe, expect, it } from '@jest/globals';
import { installedIn } from '../../../src/engines/dependencies/packages';
import type { ManifestFile } from '../../../src/engines/dependencies/project';
import type { Dependency } from '../../../src/formats/manifests/manifest';
import { paced } from '../../helpers/pace';

const nameOf = (index: number): string => `p${index}`;
const keyOf = (index: number): string => `npm/p${index}@1`;

const lockOf = (packages: readonly (readonly number[])[], asked: ReadonlySet<number>): ManifestFile => ({
  path: 'a.lock',
  text: '',
  manifest: {
    kind: 'a.lock',
    locked: true,
    indexes: [],
    inclusions: [],
    problems: [],
    dependencies: packages.map((neededBy, index): Dependency => ({
      ecosystem: 'npm',
      name: nameOf(index),
      version: '1',
      line: index + 1,
      direct: asked.has(index),
      neededBy: neededBy.map(keyOf),
      scope: 'runtime',
      origin: { kind: 'index' },
      hashes: [],
    })),
  },
});

const cpuSeconds = (of: () => void): number => {
  const before = process.cpuUsage();
  of();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

describe('the way to a package', () => {
  it('is the shortest from what is asked for, and bounded by cycles', () => {
    // 0 is asked for, and so is 5; 4 comes by 0 → 1 → 4 or by 5; 2 and 3 need each other and nobody needs them.
    const lock = lockOf([[], [0, 4], [3], [2], [1, 5], []], new Set([0, 5]));
    const found = installedIn({ manifest: undefined, lock });
    expect(found.map(({ way }) => way.join(' '))).toEqual(['p0', 'p0 p1', 'p2', 'p3', 'p5 p4', 'p5']);
    expect(found.map(({ line }) => line)).toEqual([1, 1, 3, 4, 6, 6]);
  });

  it('is found in time in long chains and dense graphs', () => {
    const chain = lockOf(
      Array.from({ length: 5000 }, (_, index) => (index === 0 ? [] : [index - 1])),
      new Set([0]),
    );
    const dense = lockOf(
      Array.from({ length: 1500 }, (_, index) =>
        Array.from({ length: 60 }, (_each, step) => (index + step + 1) % 1500),
      ),
      new Set([0]),
    );
    let last: readonly string[] = [];
    const seconds = cpuSeconds(() => {
      last = installedIn({ manifest: undefined, lock: chain }).at(-1)?.way ?? [];
      installedIn({ manifest: undefined, lock: dense });
    });
    expect(last).toHaveLength(5000);
    expect(seconds).toBeLessThan(paced(3));
  });
});
