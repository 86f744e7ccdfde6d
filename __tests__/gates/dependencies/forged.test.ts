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

const asksLodash: Files = { 'package.json': JSON.stringify({ name: 'a', dependencies: { lodash: '^4.0.0' } }) };
const berry = (key: string, resolution: string): Files => ({
  ...asksLodash,
  'yarn.lock': `__metadata:\n  version: 8\n\n"a@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "a@workspace:."\n  dependencies:\n    lodash: "npm:^4.0.0"\n  languageName: unknown\n  linkType: soft\n\n"${key}":\n  version: 4.17.21\n  resolution: "${resolution}"\n  checksum: 10/aa\n  languageName: node\n  linkType: hard\n`,
});
const pnpm = (tarball: string): Files => ({
  ...asksLodash,
  'pnpm-lock.yaml': `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      lodash:\n        specifier: ^4.0.0\n        version: 4.17.21\npackages:\n  lodash@4.17.21:\n    resolution: {integrity: sha512-aa==, tarball: ${tarball}}\nsnapshots:\n  lodash@4.17.21: {}\n`,
});
const poetry = (files: string, source = ''): Files => ({
  'poetry.lock': `[[package]]\nname = "click"\nversion = "8.1.7"\noptional = false\npython-versions = ">=3.7"\nfiles = [${files}]\n${source}\n[metadata]\nlock-version = "2.0"\npython-versions = "*"\ncontent-hash = "aa"\n`,
});
const fromUrl = (url: string): string => `[package.source]\ntype = "url"\nurl = "${url}"\n`;
const pylock = (archive: string, more = ''): Files => ({
  'pylock.toml': `lock-version = "1.0"\n[[packages]]\nname = "click"\n${more}archive = { url = "${archive}", hashes = { sha256 = "aa" } }\n`,
});
const condaLock = (url: string, manager = 'conda'): Files => ({
  'conda-lock.yml': `version: 1\nmetadata: { channels: [] }\npackage:\n${['linux-64', 'osx-64']
    .map(
      (platform) =>
        `- name: click\n  version: 8.1.7\n  manager: ${manager}\n  platform: ${platform}\n  dependencies: {}\n  url: ${platform === 'osx-64' ? url : url.replace(/[^/]*$/, manager === 'conda' ? 'click-8.1.7-h_0.conda' : 'click-8.1.7-py3-none-any.whl')}\n  hash: { sha256: aa }\n  category: main\n`,
    )
    .join('')}`,
});
/** A package that others need, which npm's lock file has under the name that they ask for, and another one's of its own. */
const renamed = (range: string, more: object = {}): Files => ({
  'package.json': JSON.stringify({ name: 'a', dependencies: { b: '1.0.0' }, ...more }),
  'package-lock.json': JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { name: 'a', dependencies: { b: '1.0.0' } },
      'node_modules/b': { version: '1.0.0', dependencies: { c: range } },
      'node_modules/c': { name: 'evil', version: '2.0.0', resolved: `${registry}/evil/-/evil-2.0.0.tgz` },
    },
  }),
});

const renamedBy = (name: string, lock: string): Files => ({ ...asksLodash, [name]: lock });
const locked = { version: '4.17.21', resolved: `${registry}/lodash/-/lodash-4.17.21.tgz`, integrity: 'sha512-aa==' };
const uvOf = (source: string): Files => ({
  'pyproject.toml': '[project]\nname = "x"\nversion = "1"\ndependencies = ["click"]\n',
  'uv.lock': `version = 1\n[[package]]\nname = "x"\nversion = "1"\nsource = { virtual = "." }\ndependencies = [{ name = "click" }]\n[package.metadata]\nrequires-dist = [{ name = "click" }]\n[[package]]\nname = "click"\nversion = "8.1.7"\nsource = ${source}\n`,
});

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

  const more: typeof cases = [
    ['what Yarn resolved', berry('lodash@npm:^4.0.0', 'lodash@npm:4.17.21'), []],
    [
      'another version than Yarn says',
      berry('lodash@npm:^4.0.0', 'lodash@npm:4.17.20'),
      [says('lodash 4.17.21', 'lodash 4.17.20')],
    ],
    [
      'another package than Yarn is asked for',
      berry('lodash@npm:^4.0.0', 'evil@npm:4.17.21'),
      [says('lodash 4.17.21', 'evil 4.17.21')],
    ],
    ['an alias of Yarn', berry('lodash@npm:@s/other@^4.0.0', '@s/other@npm:4.17.21'), []],
    [
      'an archive of another package, by Yarn',
      berry('lodash@npm:^4.0.0', 'lodash@npm:4.17.21::__archiveUrl=https%3A%2F%2Fnpm.example.com%2Fevil-1.0.0.tgz'),
      [says('lodash 4.17.21', 'https://npm.example.com/evil-1.0.0.tgz')],
    ],
    ['an archive of a mirror, by pnpm', pnpm('https://npm.example.com/lodash-4.17.21.tgz'), []],
    [
      'an archive of another version, by pnpm',
      pnpm('https://npm.example.com/lodash-4.17.20.tgz'),
      [says('lodash 4.17.21', 'https://npm.example.com/lodash-4.17.20.tgz')],
    ],
    ["GitHub's archive", npm('https://npm.pkg.github.com/download/lodash/4.17.21/aa'), []],
    [
      "GitHub's archive of another version",
      npm('https://npm.pkg.github.com/download/lodash/4.17.20/aa'),
      [says('lodash 4.17.21', 'https://npm.pkg.github.com/download/lodash/4.17.20/aa')],
    ],
    ["npmmirror's archive", npm('https://cdn.npmmirror.com/packages/lodash/4.17.21/lodash-4.17.21.tgz'), []],
    ['files, by Poetry', poetry('{ file = "click-8.1.7.tar.gz", hash = "sha256:aa" }'), []],
    ['an installer for Windows, by Poetry', poetry('{ file = "click-8.1.7.win32-py2.7.exe", hash = "sha256:aa" }'), []],
    [
      'files of another version, by Poetry',
      poetry('{ file = "click-8.0.0.tar.gz", hash = "sha256:aa" }'),
      [says('click 8.1.7', 'click-8.0.0.tar.gz')],
    ],
    ['an address, by Poetry', poetry('', fromUrl('https://github.com/pallets/click/archive/main.zip')), []],
    [
      'an address of another version, by Poetry',
      poetry('', fromUrl('https://evil.example/click-8.0.0.tar.gz')),
      [says('click 8.1.7', 'https://evil.example/click-8.0.0.tar.gz')],
    ],
    ['an archive, by pylock.toml', pylock('https://x.example/click-8.1.7-py3-none-any.whl'), []],
    [
      'an archive of another package, by pylock.toml',
      pylock('https://x.example/evil-8.1.7-py3-none-any.whl'),
      [says('click 8.1.7', 'https://x.example/evil-8.1.7-py3-none-any.whl')],
    ],
    ['a package of conda', condaLock('https://conda.anaconda.org/conda-forge/noarch/click-8.1.7-h_0.conda'), []],
    [
      'another package of conda, for one platform',
      condaLock('https://conda.anaconda.org/conda-forge/noarch/click-8.0.0-h_0.conda'),
      [says('click 8.1.7', 'https://conda.anaconda.org/conda-forge/noarch/click-8.0.0-h_0.conda')],
    ],
    [
      'another wheel, by conda-lock',
      condaLock('https://files.pythonhosted.org/x/click-8.0.0-py3-none-any.whl', 'pip'),
      [says('click 8.1.7', 'https://files.pythonhosted.org/x/click-8.0.0-py3-none-any.whl')],
    ],
    ['another package under the name that is asked for', renamed('^2.0.0'), [says('c 2.0.0', 'evil 2.0.0')]],
    ['an alias that is asked for', renamed('npm:evil@^2.0.0'), []],
    ['an alias that an override sets', renamed('^2.0.0', { overrides: { c: 'npm:evil@2.0.0' } }), []],
    [
      'another package under the name that pnpm is asked for',
      renamedBy(
        'pnpm-lock.yaml',
        `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      lodash:\n        specifier: ^4.0.0\n        version: evil@1.0.0\npackages:\n  evil@1.0.0:\n    resolution: {integrity: sha512-aa==}\nsnapshots:\n  evil@1.0.0: {}\n`,
      ),
      [says('lodash 1.0.0', 'evil 1.0.0')],
    ],
    [
      'another package under the name that Bun is asked for',
      renamedBy(
        'bun.lock',
        '{ "lockfileVersion": 1, "workspaces": { "": { "name": "a", "dependencies": { "lodash": "^4.0.0" } } }, "packages": { "lodash": ["evil@1.0.0", "", {}, "sha512-aa=="] } }',
      ),
      [says('lodash 1.0.0', 'evil 1.0.0')],
    ],
    [
      "another archive in npm 6's list alone",
      {
        ...asksLodash,
        'package-lock.json': JSON.stringify({
          lockfileVersion: 2,
          packages: { '': { dependencies: { lodash: '^4.0.0' } }, 'node_modules/lodash': locked },
          dependencies: { lodash: { ...locked, resolved: `${registry}/evil/-/evil-4.17.21.tgz` } },
        }),
      },
      [says('lodash 4.17.21', `${registry}/evil/-/evil-4.17.21.tgz`)],
    ],
    [
      'a folder that nobody asked uv for',
      uvOf('{ directory = "evil" }'),
      ['pyproject.toml asks the registry for click, and the lock file fetches evil.'],
    ],
    [
      'a repository that nobody asked uv for',
      uvOf(`{ git = "https://github.com/evil/click#${'a'.repeat(40)}" }`),
      ['pyproject.toml asks the registry for click, and the lock file fetches https://github.com/evil/click.'],
    ],
  ];

  it.each([...cases, ...more])('%s', async (_, files, expected) => {
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

describe("what npm's lock file lacks", () => {
  const without = (fields: object, more: object = {}): Files => ({
    'package.json': JSON.stringify({ name: 'a', dependencies: { b: '1.0.0' } }),
    'package-lock.json': JSON.stringify({
      lockfileVersion: 3,
      packages: { '': { dependencies: { b: '1.0.0' } }, 'node_modules/b': { version: '1.0.0', ...fields }, ...more },
    }),
  });
  const needs = { dependencies: { c: '^1.0.0' } };
  const rows: readonly (readonly [string, Files, boolean])[] = [
    ['a package that another needs', without(needs), true],
    ['nothing', without(needs, { 'node_modules/c': { version: '1.0.0' } }), false],
    ['an optional package', without({ optionalDependencies: { c: '^1.0.0' } }), false],
    ['a peer', without({ peerDependencies: { c: '^1.0.0' } }), false],
    ['what a package for other platforms needs', without({ ...needs, optional: true }), false],
    ['what a package brings along', without({ ...needs, bundleDependencies: ['c'] }), false],
  ];
  it.each(rows)('%s', async (_, files, isFound) => {
    const { gate } = await judgeFiles({ [policyFile]: policy, ...files }, { gates: ['dependencies'] });
    const found = gate.findings.filter(({ rule }) => rule === 'lock-out-of-date').map(({ message }) => message);
    const message = 'package-lock.json: package-lock.json has no c, which b 1.0.0 in it needs.';
    expect(found).toEqual(isFound ? [message] : []);
  });
});
