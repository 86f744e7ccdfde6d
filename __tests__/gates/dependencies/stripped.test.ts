import { describe, expect, it } from '@jest/globals';
import { TestRepository } from '../../helpers/repository';
import { judgeFolder, policyFile, type Files } from '../metrics/judged';

const policy: Files = { [policyFile]: 'version: 1\ngates:\n  dependencies: { engine: none }\n' };
const names = ['a', 'b', 'c', 'd'];

/** npm's lock file, in which some packages have no hash. */
function npm(without: readonly string[], version = '1.0.0'): Files {
  const asked = Object.fromEntries(names.map((name) => [name, '^1.0.0']));
  const places = names.map((name) => {
    const resolved = `https://registry.npmjs.org/${name}/-/${name}-${version}.tgz`;
    return [
      `node_modules/${name}`,
      { version, resolved, ...(!without.includes(name) && { integrity: 'sha512-aa==' }) },
    ];
  });
  return {
    'package.json': JSON.stringify({ name: 'x', dependencies: asked }),
    'package-lock.json': JSON.stringify({
      name: 'x',
      lockfileVersion: 3,
      packages: { '': { name: 'x', dependencies: asked }, ...(Object.fromEntries(places) as object) },
    }),
  };
}
const lost = (count: number): string =>
  `medium ${count} packages have lost the hash that the lock file had before this change, in the same version.`;

describe('hashes that a change takes out of a lock file', () => {
  it.each([
    ['all', npm([]), npm(names), [lost(4)]],
    ['half of them', npm([]), npm(['c', 'd']), [lost(2)]],
    [
      'one, which the others show',
      npm([]),
      npm(['d']),
      ['medium d 1.0.0 has no hash, as other packages from there have.'],
    ],
    ['of other versions', npm([]), npm(names, '1.1.0'), []],
    ['none, where there were none', npm(names), { ...npm(names), 'README.md': 'x\n' }, []],
    ['none', npm([]), npm([], '1.1.0'), []],
  ])('%s', async (_, before, after, expected) => {
    const repository = new TestRepository();
    try {
      const base = repository.commit({ ...policy, ...before });
      repository.commit(after);
      const { gate } = await judgeFolder(repository.folder, { gates: ['dependencies'], base });
      const found = gate.findings.filter(({ rule }) => rule === 'unhashed-lock-entry');
      expect(found.map(({ severity, message }) => `${severity} ${message}`)).toEqual(expected);
    } finally {
      repository.remove();
    }
  });
});
