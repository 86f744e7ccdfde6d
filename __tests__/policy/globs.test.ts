import { describe, expect, it } from '@jest/globals';
import { globMatcher } from '../../src/policy/globs';
import { paced } from '../helpers/pace';

describe('globMatcher', () => {
  it.each<[string[], string, boolean]>([
    [['docs/**'], 'docs/.hidden/a.md', true],
    [['docs/**'], 'src/a.md', false],
    [['src/*.py', '**/*.{yml,yaml}'], 'a/b.yaml', true],
    [['*_*_*_*.py'], 'a_b_c_d.py', true],
    [['+(a|b).py', 'x'], 'abab.py', true],
    [['!(a).py'], 'a.py', false],
    [[], 'a', false],
  ])('%j on %s: %s', (globs, path, matches) => {
    expect(globMatcher(globs)(path)).toBe(matches);
  });

  it('comes to an end on every path, and goes by the others then', () => {
    const matches = globMatcher(['*a*a*a*a*a*a*a*b', 'c/*a*a*a*a']);
    const started = performance.now();
    for (const name of ['x', 'y', 'z']) expect(matches('a'.repeat(250) + name)).toBe(false);
    expect(performance.now() - started).toBeLessThan(paced(4_000));
    expect(matches('c/aaaa')).toBe(true);
  });
});
