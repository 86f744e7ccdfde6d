import { describe, expect, it } from '@jest/globals';
import { judgeFiles, policyFile, type Files } from '../metrics/judged';

const policy = 'version: 1\ngates:\n  dependencies:\n    engine: none\n';
const mismatches = async (files: Files): Promise<string[]> => {
  const { gate } = await judgeFiles({ [policyFile]: policy, ...files }, { gates: ['dependencies'] });
  return gate.findings.filter(({ rule }) => rule === 'lock-entry-mismatch').map(({ message }) => message);
};

const npm = (resolved: string, more: object = {}, asked: object = { lodash: '^4.0.0' }): Files => ({
  'package.json': JSON.stringify({ name: 'a', dependencies: asked, ...more }),
  'package-lock.json': JSON.stringify({
    name: 'a',
    lockfileVersion: 3,
    packages: { '': { name: 'a', dependencies: asked }, 'node_modules/lodash': { version: '4.17.21', resolved } },
  }),
});
const uv = (url: string, name = 'scikit-learn'): Files => ({
  'uv.lock': `version = 1\n[[package]]\nname = "${name}"\nversion = "1.5.0"\nsource = { registry = "https://pypi.org/simple" }\nwheels = [{ url = "${url}", hash = "sha256:aa" }]\n`,
});
const says = (what: string, url: string): string => `The lock file says ${what}, and fetches ${url}.`;
const registry = 'https://registry.npmjs.org';

describe('what a lock file fetches', () => {
  const cases: readonly (readonly [string, Files, readonly string[]])[] = [
    ['the package', npm(`${registry}/lodash/-/lodash-4.17.21.tgz`), []],
    ['by another registry', npm('https://npm.example.com/api/npm/all/lodash/-/lodash-4.17.21.tgz'), []],
    [
      'another version',
      npm(`${registry}/lodash/-/lodash-4.17.4.tgz`),
      [says('lodash 4.17.21', `${registry}/lodash/-/lodash-4.17.4.tgz`)],
    ],
    [
      'another package',
      npm(`${registry}/evil/-/evil-4.17.21.tgz`),
      [says('lodash 4.17.21', `${registry}/evil/-/evil-4.17.21.tgz`)],
    ],
    [
      'an address that nobody asked for',
      npm(`https://user:${'hunter2'.repeat(2)}@evil.example/lodash-4.17.21.tgz`),
      ['package.json asks the registry for lodash, and the lock file fetches https://evil.example/lodash-4.17.21.tgz.'],
    ],
    [
      'an address that an override asks for',
      npm('https://x.example/l.tgz', { overrides: { lodash: 'https://x.example/l.tgz' } }),
      [],
    ],
    ['an address that is asked for', npm('https://x.example/l.tgz', {}, { lodash: 'https://x.example/l.tgz' }), []],
    ['a wheel', uv('https://files.pythonhosted.org/x/scikit_learn-1.5.0-cp311-cp311-linux_x86_64.whl'), []],
    ['an old sdist', uv('https://files.pythonhosted.org/x/scikit-learn-1.5.tar.gz'), []],
    [
      'a build',
      uv('https://download.pytorch.org/whl/torch-1.5.0%2Bcpu-cp311-cp311-linux_x86_64.whl', 'torch'),
      [says('torch 1.5.0', 'https://download.pytorch.org/whl/torch-1.5.0%2Bcpu-cp311-cp311-linux_x86_64.whl')],
    ],
    [
      'another wheel',
      uv('https://files.pythonhosted.org/x/pillow-8.0.0-cp311-cp311-linux_x86_64.whl'),
      [says('scikit-learn 1.5.0', 'https://files.pythonhosted.org/x/pillow-8.0.0-cp311-cp311-linux_x86_64.whl')],
    ],
  ];

  it.each(cases)('%s', async (_, files, expected) => {
    expect(await mismatches(files)).toEqual(expected);
  });

  it('reads the same of Yarn and pylock.toml', async () => {
    const yarn = `# yarn lockfile v1\n\nlodash@^4:\n  version "4.17.21"\n  resolved "${registry}/lodash/-/lodash-4.17.4.tgz#aa"\n`;
    const pylock =
      '[[packages]]\nname = "click"\nversion = "8.1.7"\nsdist = { url = "https://x.example/click-8.0.tar.gz" }\n';
    expect(await mismatches({ 'yarn.lock': yarn })).toHaveLength(1);
    expect(await mismatches({ 'pylock.toml': `lock-version = "1.0"\n${pylock}` })).toHaveLength(1);
  });
});
