import { describe, expect, it } from '@jest/globals';
import { imitatedBy } from '../../../src/engines/dependencies/typosquat';
import { popular as ofPypi } from '../../../src/engines/dependencies/popular/pypi';
import { popular as ofNpm } from '../../../src/engines/dependencies/popular/npm';

describe('a name that is one slip away from a much used one', () => {
  it.each([
    ['reqeusts', 'requests'],
    ['tensorfow', 'tensorflow'],
    ['scikit-learnn', 'scikit-learn'],
    ['nunpy', 'numpy'],
    ['pytroch', 'pytorch'],
    ['pytorch-lightnin', 'pytorch-lightning'],
  ])('%s: %s', (name, meant) => {
    expect(imitatedBy('pypi', name)).toBe(meant);
  });

  it('is none of those themselves', () => {
    expect(ofPypi.filter((name) => imitatedBy('pypi', name) !== undefined)).toEqual([]);
    expect(ofNpm.filter((name) => imitatedBy('npm', name) !== undefined)).toEqual([]);
  });

  it.each(['boto', 'attr', 'panda', 'my-company-package', 'dataset', 'x', 'tensorflow-gpu', 'scrapyd'])(
    'nor %s',
    (name) => {
      expect(imitatedBy('pypi', name)).toBeUndefined();
    },
  );

  it('is only known of PyPI and npm', () => {
    expect(imitatedBy('cargo', 'reqeusts')).toBeUndefined();
  });
});
