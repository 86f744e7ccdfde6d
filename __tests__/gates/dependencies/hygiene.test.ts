import { describe, expect, it } from '@jest/globals';
import { judgeFiles, policyFile, type Files, type Judged } from '../metrics/judged';

const sha = 'a'.repeat(40);
const hash = `--hash=sha256:${'b'.repeat(64)}`;

const check = (files: Files, settings = ''): Promise<Judged> =>
  judgeFiles(
    {
      [policyFile]: `version: 1\ngates:\n  dependencies: { engine: none${settings === '' ? '' : `, ${settings}`} }\n`,
      ...files,
    },
    { gates: ['dependencies'] },
  );

const found = ({ gate }: Judged): string[] =>
  gate.findings.map(
    ({ rule, location: { path, startLine } }) => `${rule} ${path}${startLine === undefined ? '' : `:${startLine}`}`,
  );

const requirements = (text: string): Files => ({ 'requirements.txt': text });
const poetry = (dependencies: string): string =>
  `[tool.poetry]\nname = "x"\nversion = "1"\n[tool.poetry.dependencies]\npython = "^3.11"\n${dependencies}`;

describe('how packages are asked for', () => {
  const cases: readonly (readonly [string, Files, readonly string[], string?])[] = [
    ['pinned with hashes', requirements(`flask==3.0.0 ${hash}\n`), []],
    ['pinned', requirements('flask==3.0.0\n'), ['unhashed-requirements requirements.txt']],
    [
      'hashes on some lines only',
      requirements(`flask==3.0.0 ${hash}\nclick==8.1.7\nitsdangerous==2.2.0\n-e .\n`),
      ['unhashed-requirements requirements.txt:2'],
    ],
    [
      'hashes that are asked for',
      requirements('--require-hashes\nflask==3.0.0\n'),
      ['unhashed-requirements requirements.txt:2'],
    ],
    [
      'a hash that is none',
      requirements(`flask==3.0.0 ${hash}\nclick==8.1.7 --hash=sha256:abc\n`),
      ['unhashed-requirements requirements.txt:2'],
    ],
    ['one of several hashes that is none', requirements(`flask==3.0.0 ${hash} --hash=sha256:abc\n`), []],
    ['any version', requirements('# ours\nflask\n'), ['unpinned-requirement requirements.txt:2']],
    ['a range', requirements('flask>=2,<4\n'), ['unpinned-requirement requirements.txt:1']],
    [
      'an extra index',
      requirements('--extra-index-url https://pypi.example.com/simple\nflask==3.0.0\n'),
      ['extra-index requirements.txt:1', 'unhashed-requirements requirements.txt'],
    ],
    [
      'an extra index, and hashes',
      requirements(`--extra-index-url https://pypi.example.com/simple\nflask==3.0.0 ${hash}\n`),
      [],
    ],
    [
      'no encryption',
      requirements(`--index-url http://pypi.example.com/simple\nflask==3.0.0 ${hash}\n`),
      ['insecure-index requirements.txt:1'],
    ],
    ['this machine', requirements(`--index-url http://localhost:3141/simple\nflask==3.0.0 ${hash}\n`), []],
    [
      'a host whose certificate is not checked',
      requirements(`--trusted-host pypi.example.com\nflask==3.0.0 ${hash}\n`),
      ['insecure-index requirements.txt:1'],
    ],
    [
      'a branch',
      requirements('tool @ git+https://git.example.com/tool.git@main\n'),
      ['mutable-source requirements.txt:1'],
    ],
    [
      'the default branch',
      requirements('tool @ git+https://git.example.com/tool.git\n'),
      ['mutable-source requirements.txt:1'],
    ],
    ['a commit', requirements(`tool @ git+https://git.example.com/tool.git@${sha}\n`), []],
    [
      'an archive without a hash',
      requirements('tool @ https://example.com/tool-1.0.tar.gz\n'),
      ['mutable-source requirements.txt:1'],
    ],
    [
      'an archive with its hash',
      requirements(`tool @ https://example.com/tool-1.0.tar.gz#sha256=${'c'.repeat(64)}\n`),
      [],
    ],
    ['a slip', requirements(`reqeusts==2.32.0 ${hash}\n`), ['possible-typosquat requirements.txt:1']],
    ['another slip', requirements(`pandsa==2.2.0 ${hash}\n`), ['possible-typosquat requirements.txt:1']],
    ['a name with a digit behind', requirements(`requests2==2.0.0 ${hash}\n`), []],
    ['a name with a letter before', requirements(`qtorch==0.3.0 ${hash}\n`), []],
    ['the first digits of a commit', requirements('tool @ git+https://git.example.com/tool.git@2f65279\n'), []],
    [
      'a template',
      requirements('flask=={{ version }}\n{% if x %}\nclick==8.1.7\n{% endif %}\n'),
      [
        'unhashed-requirements requirements.txt',
        ...[1, 2, 4].map((line) => `requirements-not-known requirements.txt:${line}`),
      ],
    ],
    [
      'a template of a project',
      { 'x/pyproject.toml': '[project]\nname = "x"\n{% if a %}\nversion = "1"\n{% endif %}\n' },
      ['requirements-not-known x/pyproject.toml:3'],
    ],
    [
      'a text for people',
      requirements(
        'Key Responsibilities:\n1. Work with a team\n2. Design and build things\n3. Own the whole life cycle\n',
      ),
      ['requirements-not-known requirements.txt:1'],
    ],
    [
      'a file of another program',
      { 'x/environment.yaml': 'inbox: !include inbox.yaml\ncalendar: !include calendar.yaml\n' },
      [],
    ],
    [
      'an index that uv asks for what others lack',
      { 'pyproject.toml': '[project]\nname = "x"\n[[tool.uv.index]]\nurl = "https://pypi.example.com/simple"\n' },
      [],
    ],
    [
      'an index that uv mixes with the others',
      {
        'pyproject.toml':
          '[project]\nname = "x"\n[tool.uv]\nindex-strategy = "unsafe-best-match"\n[[tool.uv.index]]\nurl = "https://pypi.example.com/simple"\n',
      },
      ['extra-index pyproject.toml:5'],
    ],
    [
      'what setup.py computes',
      { 'setup.py': 'setup(install_requires=read("x"))\n' },
      ['requirements-not-known setup.py:1'],
    ],
    ['a package that is only alike', requirements(`boto==2.49.0 ${hash}\nattr==0.3.2 ${hash}\n`), []],
    [
      'an internal name',
      requirements('acme-features==1.0\n'),
      ['internal-name-on-public-index requirements.txt:1', 'unhashed-requirements requirements.txt'],
      'internal: ["acme-*"]',
    ],
    [
      'an internal name from one index of our own',
      requirements('--index-url https://pypi.acme.example/simple\nacme-features==1.0\n'),
      ['unhashed-requirements requirements.txt'],
      'internal: ["acme-*"], indexes: ["https://pypi.acme.example/"]',
    ],
    [
      'an internal name from our index or another',
      requirements(
        '--index-url https://pypi.acme.example/simple\n--extra-index-url https://pypi.example.com/simple\nacme-features==1.0\n',
      ),
      [
        'internal-name-on-public-index requirements.txt:3',
        'extra-index requirements.txt:2',
        'unhashed-requirements requirements.txt',
      ],
      'internal: ["acme-*"], indexes: ["https://pypi.acme.example/"]',
    ],
    ['no lock file', { 'pyproject.toml': poetry('flask = "^3.0"\n') }, ['no-lock-file pyproject.toml']],
    ['no dependencies', { 'pyproject.toml': '[project]\nname = "x"\nversion = "1"\n' }, []],
    [
      'an npm package without a lock',
      { 'package.json': '{"name":"x","dependencies":{"express":"^4"}}' },
      ['no-lock-file package.json'],
    ],
    [
      'an npm lock',
      {
        'package.json': '{"name":"x","version":"1.0.0","dependencies":{"esbuild":"^0.25.0"}}',
        'package-lock.json': JSON.stringify({
          name: 'x',
          version: '1.0.0',
          lockfileVersion: 3,
          packages: {
            '': { name: 'x', version: '1.0.0', dependencies: { esbuild: '^0.25.0' } },
            'node_modules/esbuild': {
              version: '0.25.1',
              integrity: 'sha512-x',
              hasInstallScript: true,
              license: 'MIT',
            },
          },
        }),
      },
      ['install-script package-lock.json:1'],
    ],
    [
      'a Go module, whose standard library has no hash',
      {
        'go.mod': 'module example.com/x\n\ngo 1.22.1\n\nrequire golang.org/x/text v0.14.0\n',
        'go.sum': 'golang.org/x/text v0.14.0 h1:x=\ngolang.org/x/text v0.14.0/go.mod h1:y=\n',
      },
      [],
    ],
    [
      'an action by its tag',
      {
        '.github/workflows/ci.yml':
          'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n',
      },
      ['unpinned-action .github/workflows/ci.yml:6'],
    ],
    [
      'an action by its commit',
      {
        '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@${sha} # v4\n`,
      },
      [],
    ],
  ];
  it.each(cases)('%s', async (_, files, expected, settings = '') => {
    const judged = await check(files, settings);
    expect(found(judged)).toEqual(expected);
    expect(judged.gate.evaluated).toBe(Object.keys(files).length);
  });

  it('a password in the address of an index is not shown', async () => {
    const judged = await check(
      requirements('--extra-index-url https://user:hunter2secret@pypi.example.com/simple\nflask==3.0.0\n'),
    );
    const shown = judged.gate.findings.map(({ message }) => message).join('\n');
    expect(shown).toContain('https://pypi.example.com/simple');
    expect(shown).not.toContain('hunter2secret');
  });

  const secret = ['hunter2', 'secret'].join('');
  it.each([
    `--extra-index-url https://user:${secret}@pypi.example.com/simple`,
    `--index-url http://user:${secret}@pypi.example.com/simple`,
    `--index-url http://pypi.example.com/simple?token=${secret}`,
    `tool @ https://example.com/tool-1.0.tar.gz?token=${secret}`,
    `tool @ git+https://${secret}:x-oauth@example.com/tool.git@main`,
    `tool @ git+https://example.com/tool.git?token=${secret}`,
    `tool @ git+https://example.com/tool.git@main?token=${secret}`,
    `tool @ git+http://u:${secret}@example.com/tool.git?token=${secret}`,
  ])('the report does not show the secret of %s', async (line) => {
    const judged = await check(requirements(`${line}\nflask==3.0.0\n`));
    expect(judged.gate.findings.length).toBeGreaterThan(0);
    expect(JSON.stringify(judged.gate)).not.toContain(secret);
    expect(judged.text).not.toContain(secret);
  });

  it('what can not be read is an error that names the line', async () => {
    const judged = await check(requirements('flask==3.0.0\n===nonsense===\n'));
    expect([judged.code, judged.gate.status]).toEqual([2, 'error']);
    expect(judged.text).toContain('requirements.txt:2');
  });

  it('without manifests there is nothing to pass', async () => {
    const judged = await check({ 'readme.txt': 'x' });
    expect(judged.code).toBe(2);
  });
});

describe('licences of a lock file', () => {
  const lock = (license: string | undefined): Files => ({
    'package-lock.json': JSON.stringify({
      name: 'x',
      version: '1.0.0',
      lockfileVersion: 3,
      packages: {
        '': { name: 'x', version: '1.0.0', dependencies: { left: '1.0.0' } },
        'node_modules/left': { version: '1.0.0', integrity: 'sha512-x', ...(license !== undefined && { license }) },
      },
    }),
  });
  it.each([
    ['MIT', 'allow: [MIT]', []],
    ['GPL-3.0-only', 'allow: [MIT]', ['denied-license']],
    ['(MIT OR GPL-3.0-only)', 'allow: [MIT]', []],
    ['MIT AND GPL-3.0-only', 'deny: [GPL-3.0-only]', ['denied-license']],
    ['MIT OR GPL-3.0-only', 'deny: [GPL-3.0-only]', []],
    ['Apache License, Version 2.0', 'allow: [Apache-2.0]', []],
    ['SEE LICENSE IN LICENSE.txt', 'allow: [MIT]', ['unknown-license']],
    [undefined, 'allow: [MIT]', ['unknown-license']],
    ['GPL-3.0-only', '', []],
  ])('%s, with %s', async (license, policy, expected) => {
    const judged = await check(lock(license), policy === '' ? '' : `licenses: { ${policy} }`);
    expect(judged.gate.findings.map(({ rule }) => rule)).toEqual(expected);
  });
});
