import { describe, expect, it } from '@jest/globals';
import { TestRepository } from '../../helpers/repository';
import { judgeFiles, judgeFolder, policyFile, type Files, type Judged } from '../metrics/judged';

const policy = (settings = ''): Files => ({
  [policyFile]: `version: 1\ngates:\n  dependencies: { engine: none${settings} }\n`,
});
const judged = ['unexpected-source', 'insecure-index', 'unhashed-lock-entry', 'internal-name-on-public-index'];
const found = ({ gate }: Judged): string[] =>
  gate.findings
    .filter(({ rule }) => judged.includes(rule))
    .map(({ rule, severity, message }) => `${severity} ${rule} ${message}`);

const check = async (files: Files, settings?: string): Promise<string[]> =>
  found(await judgeFiles({ ...policy(settings), ...files }, { gates: ['dependencies'] }));

type Change = Readonly<Record<string, Files[string] | null>>;
async function checkChange(base: Files, change: Change): Promise<string[]> {
  const repository = new TestRepository();
  try {
    const sha = repository.commit({ ...policy(), ...base });
    repository.commit(change);
    return found(await judgeFolder(repository.folder, { gates: ['dependencies'], base: sha }));
  } finally {
    repository.remove();
  }
}

const registry = 'https://registry.npmjs.org';
const evil = 'https://evil.example';

type Entry = readonly [name: string, base: string, more?: object];
/** npm's lock file; each package comes from `BASE/NAME/-/NAME-1.0.0.tgz`. */
function npm(...entries: readonly Entry[]): Files {
  const asked = Object.fromEntries(entries.map(([name]) => [name, '^1.0.0']));
  const places = entries.map(([name, base, more]) => {
    const resolved = `${base}/${name}/-/${name.replace(/^.*\//, '')}-1.0.0.tgz`;
    return [`node_modules/${name}`, { version: '1.0.0', resolved, integrity: 'sha512-aa==', ...more }];
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
const [a, b, c] = (['a', 'b', 'c'] as const).map((name): Entry => [name, registry]) as [Entry, Entry, Entry];
const oneElsewhere = npm(a, b, ['c', evil]);
const alien = (name: string, host = 'evil.example', severity = 'medium'): string =>
  `${severity} unexpected-source ${name} comes from ${host}, which nothing else in this repository names.`;

const lookalike = (host: string): string =>
  `high unexpected-source c comes from ${host}, which is easily taken for registry.npmjs.org.`;

const uv = (source: string, files: string, hash = ', hash = "sha256:aa"', more = ''): Files => ({
  'pyproject.toml': `[project]\nname = "x"\nversion = "1"\ndependencies = ["pillow"]\n${more}`,
  'uv.lock': `version = 1\n[[package]]\nname = "x"\nversion = "1"\nsource = { virtual = "." }\ndependencies = [{ name = "pillow" }]\n[package.metadata]\nrequires-dist = [{ name = "pillow" }]\n[[package]]\nname = "pillow"\nversion = "11.0.0"\nsource = { registry = "${source}" }\nsdist = { url = "${files}/pillow-11.0.0.tar.gz"${hash} }\n`,
});
const pypi = 'https://pypi.org/simple';
const hosted = 'https://files.pythonhosted.org/packages/aa';

const cargo = (source: string, checksum = 'checksum = "aa"\n', asked = '"0.3"'): Files => ({
  'Cargo.toml': `[package]\nname = "x"\nversion = "0.1.0"\n[dependencies]\ntime = ${asked}\n`,
  'Cargo.lock': `version = 3\n[[package]]\nname = "x"\nversion = "0.1.0"\ndependencies = ["time"]\n[[package]]\nname = "time"\nversion = "0.3.30"\nsource = "${source}"\n${checksum}`,
});
const crates = 'registry+https://github.com/rust-lang/crates.io-index';

describe('places that a lock file takes packages from', () => {
  const cases: readonly (readonly [string, Files, readonly string[], string?])[] = [
    ['the registry', npm(a, b, c), []],
    ['one from elsewhere', oneElsewhere, [alien('c')]],
    ['that .npmrc names', { ...oneElsewhere, '.npmrc': `@x:registry=${evil}/\n` }, []],
    ['that .npmrc names in a comment', { ...oneElsewhere, '.npmrc': `# ${evil}/\n` }, [alien('c')]],
    ['that has a token in .npmrc', { ...oneElsewhere, '.npmrc': '//evil.example/:_authToken=${TOKEN}\n' }, []],
    ['all through one mirror', npm(...[a, b, c].map(([name]): Entry => [name, 'https://npm.example.com/all'])), []],
    ['a scope of its own', npm(a, b, ['@x/c', evil], ['@x/d', evil]), []],
    ['one of a scope', npm(a, ['@x/c', evil], ['@x/d', registry]), [alien('@x/c')]],
    ['known mirrors', npm(a, ['b', 'https://registry.yarnpkg.com'], ['c', 'https://registry.npmmirror.com']), []],
    [
      'a host that begins as the registry',
      npm(a, b, ['c', `${registry}.evil.example`]),
      [lookalike('registry.npmjs.org.evil.example')],
    ],
    [
      'a user that looks like the registry',
      npm(a, b, ['c', 'https://registry.npmjs.org@evil.example']),
      [lookalike('evil.example')],
    ],
    ['a backslash', npm(a, b, ['c', 'https://evil.example\\@registry.npmjs.org']), [alien('c')]],
    ['this machine', npm(a, b, ['c', 'http://localhost:4873']), []],
    [
      'without encryption',
      npm(a, b, ['c', 'http://registry.npmjs.org']),
      ['medium insecure-index What comes from registry.npmjs.org is fetched without encryption.'],
    ],
    [
      'without encryption or hash',
      npm(a, b, ['c', 'http://registry.npmjs.org', { integrity: undefined }]),
      [
        'high insecure-index What comes from registry.npmjs.org is fetched without encryption.',
        'medium unhashed-lock-entry c 1.0.0 has no hash, as other packages from there have.',
      ],
    ],
    [
      'without hash',
      npm(a, b, ['c', registry, { integrity: undefined }]),
      ['medium unhashed-lock-entry c 1.0.0 has no hash, as other packages from there have.'],
    ],
    ['of a registry without hashes', npm(a, b, c, ['@x/d', evil, { integrity: undefined }]), []],
    ['by npm, who forgot from where', npm(a, b, ['c', registry, { resolved: undefined, integrity: undefined }]), []],
    ['PyPI', uv(pypi, hosted), []],
    [
      'PyPI without a hash',
      uv(pypi, hosted, ''),
      ['medium unhashed-lock-entry pillow 11.0.0 has no hash, as other packages from there have.'],
    ],
    ['files of PyPI that lie elsewhere', uv(pypi, evil), [alien('pillow')]],
    ['files of another index', uv('https://pip.example.com/simple', 'https://cdn.example.com/x'), []],
    ['crates.io', cargo(crates), []],
    [
      'crates.io without a checksum',
      cargo(crates, ''),
      ['medium unhashed-lock-entry time 0.3.30 has no hash, as other packages from there have.'],
    ],
    ['another registry of Cargo', cargo('registry+https://evil.example/index'), [alien('time')]],
    [
      'a registry of Cargo that is called by name',
      cargo('sparse+https://r.example.com/', '', '{ version = "0.3", registry = "ours" }'),
      [],
    ],
    [
      'a repository',
      cargo(`git+https://github.com/evil/time#${'a'.repeat(40)}`, ''),
      [alien('time', 'github.com/evil')],
    ],
    [
      'a repository that is asked for',
      cargo(`git+https://github.com/time-rs/time#${'a'.repeat(40)}`, '', '{ git = "https://github.com/time-rs/time" }'),
      [],
    ],
    [
      'none of the indexes of the policy',
      npm(a, ['b', 'https://npm.example.com.evil.example']),
      [
        `high unexpected-source a comes from ${registry}/, which is none of the indexes that the policy names.`,
        'high unexpected-source b comes from https://npm.example.com.evil.example/, which is none of the indexes that the policy names.',
        alien('b', 'npm.example.com.evil.example'),
      ],
      ', indexes: ["https://npm.example.com"]',
    ],
    [
      'a name of the own',
      npm(a, b, c),
      [`${registry}/`, 'the public index'].map(
        (from) => `high internal-name-on-public-index c is a name of your own, and may be installed from ${from}.`,
      ),
      ', internal: [c], indexes: ["https://npm.example.com"]',
    ],
  ];
  it.each(cases)('%s', async (_, files, expected, ...[settings]) => {
    expect((await check(files, settings)).sort()).toEqual([...expected].sort());
  });

  it('counts what packages ask for by an address as asked for', async () => {
    const git = `git+ssh://git@github.com/x/d.git#${'a'.repeat(40)}`;
    const lock = (range: string): Files =>
      npm(['a', registry, { dependencies: { d: range } }], ['d', registry, { resolved: git }]);
    const asked = JSON.stringify({ name: 'x', dependencies: { a: '^1.0.0' } });
    expect(await check({ ...lock('github:x/d'), 'package.json': asked })).toEqual([]);
    expect(await check({ ...lock('^1.0.0'), 'package.json': asked })).toEqual([alien('d', 'github.com/x')]);
  });
});

describe('places that a change brings', () => {
  const before = npm(a);
  const after = npm(['a', evil]);
  const lockOf = (name: string, files: Files): Files => ({ [name]: files[name] ?? '' });
  const lock = lockOf('package-lock.json', after);
  const many = (base: string): Files => npm(...Array.from({ length: 12 }, (_, at): Entry => [`p${at}`, base]));
  const rows: readonly (readonly [string, Files, Change, readonly string[]])[] = [
    ['the host alone', before, lock, [alien('a', undefined, 'high')]],
    ['that settings of the base name', { ...before, '.npmrc': `registry=${evil}/\n` }, lock, []],
    [
      'that settings of the change name',
      before,
      { ...lock, '.npmrc': `registry=${evil}/\n` },
      ['medium unexpected-source a comes from evil.example, which only this change names.'],
    ],
    [
      'all of a lock file',
      many(registry),
      lockOf('package-lock.json', many(evil)),
      [
        'medium unexpected-source p0, p1, p2 and 9 more come from evil.example, which nothing else in this repository names.',
      ],
    ],
    [
      'with a lock file in the place of another',
      Object.fromEntries(Object.entries(before).map(([name, text]) => [`x/${name}`, text])),
      { 'x/package.json': null, 'x/package-lock.json': null, ...after },
      [alien('a', undefined, 'high')],
    ],
    ['with a new lock file', lockOf('package.json', before), lock, []],
    ['uv', uv(pypi, hosted), lockOf('uv.lock', uv(`${evil}/simple`, evil)), [alien('pillow', undefined, 'high')]],
    [
      'Cargo',
      cargo(crates),
      lockOf('Cargo.lock', cargo('registry+https://evil.example/i')),
      [alien('time', undefined, 'high')],
    ],
    [
      "PyTorch's index",
      uv(pypi, hosted),
      uv('https://download.pytorch.org/whl/cpu', 'https://download-r2.pytorch.org/whl/cpu'),
      [],
    ],
    [
      'Yarn',
      {
        'yarn.lock': `# yarn lockfile v1\n\na@^1:\n  version "1.0.0"\n  resolved "https://registry.yarnpkg.com/a/-/a-1.0.0.tgz#aa"\n`,
      },
      { 'yarn.lock': `# yarn lockfile v1\n\na@^1:\n  version "1.0.0"\n  resolved "${evil}/a/-/a-1.0.0.tgz#bb"\n` },
      [alien('a', undefined, 'high')],
    ],
  ];
  it.each(rows)('%s', async (_, base, change, expected) => {
    expect(await checkChange(base, change)).toEqual(expected);
  });
});
