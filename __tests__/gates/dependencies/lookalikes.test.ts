import { describe, expect, it } from '@jest/globals';
import { disguisedHosts, imitatedHost } from '../../../src/engines/dependencies/lookalikes';
import { TestRepository } from '../../helpers/repository';
import { judgeFiles, judgeFolder, policyFile, type Files, type Judged } from '../metrics/judged';

const policy: Files = { [policyFile]: 'version: 1\ngates:\n  dependencies: { engine: none }\n' };
const found = ({ gate }: Judged): string[] =>
  gate.findings
    .filter(({ rule }) => rule === 'unexpected-source')
    .map(({ severity, message }) => `${severity} ${message}`);

/** npm's lock file of twelve packages, all from one base but the last one. */
function npm(most: string, last = most): Files {
  const names = Array.from({ length: 12 }, (_, i) => `p${i}`);
  const asked = Object.fromEntries(names.map((name) => [name, '^1.0.0']));
  const places = names.map((name, i) => {
    const resolved = `${i === 11 ? last : most}/${name}/-/${name}-1.0.0.tgz`;
    return [`node_modules/${name}`, { version: '1.0.0', resolved, integrity: 'sha512-aa==' }];
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
const registry = 'https://registry.npmjs.org';
const takenFor = (host: string, who = 'p11 comes'): string =>
  `high ${who} from ${host}, which is easily taken for registry.npmjs.org.`;
const all = 'p0, p1, p2 and 9 more come';

describe('places that are made to be taken for a registry', () => {
  const rows: readonly (readonly [string, Files, readonly string[]])[] = [
    ['the registry before an @', npm(registry, 'https://registry.npmjs.org@evil.co'), [takenFor('evil.co')]],
    ['with a port', npm(registry, 'https://registry.npmjs.org:443@evil.co'), [takenFor('evil.co')]],
    ['everywhere', npm('https://registry.npmjs.org@evil.co'), [takenFor('evil.co', all)]],
    [
      'a host that begins alike',
      npm('https://registry.npmjs.org.evil.co'),
      [takenFor('registry.npmjs.org.evil.co', all)],
    ],
    ['other marks', npm('https://registry-npmjs.org'), [takenFor('registry-npmjs.org', all)]],
    ['another letter', npm(registry, 'https://registry.npmjs.0rg'), [takenFor('registry.npmjs.0rg')]],
    ['a mirror of ones own', npm('https://npm.example.com'), []],
    ['a user of ones own', npm('https://me%40example.com:x@npm.example.com'), []],
  ];
  it.each(rows)('%s', async (_, files, expected) => {
    expect(found(await judgeFiles({ ...policy, ...files }, { gates: ['dependencies'] }))).toEqual(expected);
  });

  it('lets be what the settings of the base name', async () => {
    const host = 'https://registry.npmjs.org.proxy.example.com';
    const repository = new TestRepository();
    try {
      const base = repository.commit({ ...policy, ...npm(registry), '.npmrc': `registry=${host}/\n` });
      repository.commit(npm(host));
      expect(found(await judgeFolder(repository.folder, { gates: ['dependencies'], base }))).toEqual([]);
    } finally {
      repository.remove();
    }
  });

  it.each([
    ['requirements.txt', '--index-url https://pypi.org@evil.co/simple\n', 'https://evil.co/simple', 'pypi.org'],
    [
      'pip.conf',
      '[global]\nindex-url = https://pypi.org.evil.co/simple\n',
      'https://pypi.org.evil.co/simple',
      'pypi.org',
    ],
    ['.npmrc', 'registry=https://registry-npmjs.org/\n', 'https://registry-npmjs.org/', 'registry.npmjs.org'],
    ['.npmrc', 'registry=https://npm.example.com/\n', undefined, undefined],
  ])('finds them in %s', async (name, text, url, meant) => {
    const judged = await judgeFiles({ ...policy, [name]: text }, { gates: ['dependencies'] });
    const message = `high Packages are asked of ${url ?? ''}, which is easily taken for ${meant ?? ''}.`;
    expect(found(judged)).toEqual(url === undefined ? [] : [message]);
  });

  it.each([
    ['registry.npmjs.org', undefined],
    ['registry.npmjs.org.', undefined],
    ['registry.yarnpkg.com:8443', undefined],
    ['cdn1.npmmirror.com', undefined],
    ['pypi.acme.org', undefined],
    ['npm.pkg.github.company.com', undefined],
    ['github.company.com', undefined],
    ['pypi.example.com', undefined],
    ['github.com-work', undefined],
    ['gitlab.com-2/org', undefined],
    ['registry.npmjs.org-cdn.example', 'registry.npmjs.org'],
    [new URL('https://пакеты.рф').host, undefined],
    ['pypi-org', 'pypi.org'],
    ['pypi.org.evil.co', 'pypi.org'],
    ['files.pythonh0sted.org', 'files.pythonhosted.org'],
    [new URL('https://registry.npmj\u0455.org').host, 'registry.npmjs.org'],
    ['github.com.evil.co/o', 'github.com'],
  ])('%s', (place, meant) => {
    expect(imitatedHost(place)).toBe(meant);
  });

  it('reads addresses as JSON may have them', () => {
    const text = String.raw`"https:\/\/pypi.org\u0040evil.co\/x" https://a@b:github.com@EVIL.example/x https://github.com@github.com/x`;
    expect([...disguisedHosts(text)]).toEqual([['evil.co', 'pypi.org']]);
  });

  it('takes no more than a moment, nor a stack, for a user without end', () => {
    expect([...disguisedHosts(`https://a@${'!@'.repeat(4_000_000)}`)]).toEqual([]);
  });
});
