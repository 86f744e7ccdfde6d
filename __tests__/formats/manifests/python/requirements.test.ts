import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { readerFor } from '../../../../src/formats/manifests';
import type { Dependency, Manifest } from '../../../../src/formats/manifests/manifest';
import { requirementsReader } from '../../../../src/formats/manifests/python/requirements';

const read = (text: string, path = 'requirements.txt'): Manifest => requirementsReader.read(text, path);
const only = (text: string, path?: string): Dependency => {
  const { dependencies, problems } = read(text, path);
  expect(problems).toEqual([]);
  const [dependency, ...others] = dependencies;
  if (dependency === undefined || others.length > 0) throw new Error(`${dependencies.length} dependencies in ${text}`);
  return dependency;
};

describe('requirements.txt', () => {
  it.each([
    ['requirements.txt', true],
    ['a/b/requirements-dev.txt', true],
    ['requirements_gpu.txt', true],
    ['dev-requirements.in', true],
    ['requirements/base.txt', true],
    ['constraints.txt', true],
    ['requirements.lock', true],
    ['requirements.md', false],
    ['notes.txt', false],
    ['requirements/README.md', false],
  ])('%s: %s', (path, expected) => {
    expect(readerFor(path) === requirementsReader).toBe(expected);
  });

  it.each<[string, Partial<Dependency>]>([
    [
      'Scikit_Learn==1.4.0',
      { name: 'scikit-learn', version: '1.4.0', specifier: '==1.4.0', origin: { kind: 'index' } },
    ],
    [
      'a[b,c] >= 1 , < 2 ; python_version < "3.9"  # why',
      { name: 'a', version: undefined, marker: 'python_version < "3.9"' },
    ],
    ['a==1.*', { version: undefined }],
    [
      'a==1 --hash=sha256:ab --hash sha512:CD',
      { name: 'a', version: '1', hashes: ['sha256:ab', 'sha512:CD'], direct: undefined },
    ],
    [
      'a @ git+https://example.org/o/r.git@v1.0#subdirectory=x',
      { name: 'a', origin: { kind: 'repository', url: 'https://example.org/o/r.git', revision: 'v1.0' } },
    ],
    [
      'git+ssh://git@example.org/o/the_name.git@feature/x',
      {
        name: 'the-name',
        origin: { kind: 'repository', url: 'ssh://example.org/o/the_name.git', revision: 'feature/x' },
      },
    ],
    [
      '-e git+https://example.org/o/r#egg=b[c]&subdirectory=d',
      { name: 'b', origin: { kind: 'repository', url: 'https://example.org/o/r', revision: undefined } },
    ],
    ['-e .', { name: '.', origin: { kind: 'folder', path: '.' } }],
    ['--editable=./libs/b[c]', { name: 'b', origin: { kind: 'folder', path: './libs/b' } }],
    [
      'https://example.org/p/a_b-1.2.3-py3-none-any.whl#sha256=00',
      {
        name: 'a-b',
        version: '1.2.3',
        hashes: ['sha256:00'],
        origin: { kind: 'archive', url: 'https://example.org/p/a_b-1.2.3-py3-none-any.whl' },
      },
    ],
    ['./dist/a-2.0.tar.gz ; python_version > "3"', { name: 'a', version: '2.0', marker: 'python_version > "3"' }],
    [
      'a @ https://${USER}:${TOKEN}@example.org/a-1.0.zip',
      { name: 'a', version: '1.0', origin: { kind: 'archive', url: 'https://example.org/a-1.0.zip' } },
    ],
    ['a \\\n  == \\\n  1.0', { version: '1.0', line: 1 }],
    ['# note \\\na==1', { line: 2 }],
    ['a==1 \\\n# the rest\n', { version: '1', line: 1 }],
    ['\r\n\r\na==1\r\n', { line: 3 }],
  ])('reads %j', (text, expected) => {
    expect(only(text)).toMatchObject({ ecosystem: 'pypi', direct: true, scope: 'runtime', ...expected });
  });

  it('reads indexes without the passwords in their addresses', () => {
    const text = [
      '--index-url https://me:password@example.org/simple --extra-index-url=https://example.com/simple',
      '-i https://example.net/simple',
      '-f ./wheels',
      '--trusted-host example.org',
      '--extra-index https://abbreviated.example.org',
      '--no-binary :all: --prefer-binary --pre',
    ].join('\n');
    const manifest = read(text);
    expect(manifest.problems).toEqual([]);
    expect(manifest.indexes).toEqual([
      { kind: 'index', url: 'https://example.org/simple', line: 1 },
      { kind: 'extra-index', url: 'https://example.com/simple', line: 1 },
      { kind: 'index', url: 'https://example.net/simple', line: 2 },
      { kind: 'find-links', url: './wheels', line: 3 },
      { kind: 'trusted-host', url: 'example.org', line: 4 },
      { kind: 'extra-index', url: 'https://abbreviated.example.org', line: 5 },
    ]);
  });

  it('tells which files it takes in, from the root of the tree', () => {
    expect(
      read('-r base.txt\n-c ../constraints.txt\n--requirement="a b.txt"', 'sub/requirements.txt').inclusions,
    ).toEqual([
      { path: 'sub/base.txt', kind: 'requirements', line: 1 },
      { path: 'constraints.txt', kind: 'constraints', line: 2 },
      { path: 'sub/a b.txt', kind: 'requirements', line: 3 },
    ]);
  });

  it.each([
    ['a==1\nb = 2', 2, 'found "= 2"'],
    ['-r https://example.org/r.txt', 1, 'not in this repository'],
    ['-r ../r.txt', 1, 'not in this repository'],
    ['-r', 1, '--requirement has no value'],
    ['--frobnicate', 1, '--frobnicate is no option'],
    ['a==${VERSION}', 1, 'known only where it is installed'],
    ['a==1 --hash=md5:ab', 1, 'no hash that pip takes'],
    ['./a ; python_version', 1, 'no marker'],
    ['-i "https://example.org', 1, 'a quote has no end'],
  ])('names what is wrong with %j', (text, line, message) => {
    const { problems } = read(text);
    expect(problems.map((problem) => problem.line)).toEqual([line]);
    expect(problems[0]?.message).toContain(message);
  });

  it.each([
    ['a==1\nb==2', false],
    ['# This file was autogenerated by uv\na==1\nb==2', true],
    ['# This file was autogenerated by uv\na==1\nb>=2', false],
    ['--require-hashes\na==1', true],
    ['a==1 --hash=sha256:ab', true],
    ['https://example.org/a-1.zip#sha256=00', false],
    ['--require-hashes', false],
  ])('is a lock file only if all of it is in one version and whole: %j', (text, locked) => {
    expect(read(text).locked).toBe(locked);
  });

  it.each([
    ['requirements-dev.txt', 'development'],
    ['requirements/test.txt', 'development'],
    ['docs/requirements.txt', 'development'],
    ['requirements.txt', 'runtime'],
    ['latest/requirements.txt', 'runtime'],
  ])('%s is for %s', (path, scope) => {
    expect(only('a', path).scope).toBe(scope);
  });
});

type Row = [
  text: string,
  found: [line: number, name: string | null, hashes: string[]][],
  errors: number[],
  indexes: [line: number, url: string][],
];

describe('requirements files as pip reads them', () => {
  it('finds the same in 1,500 files: requirements, hashes, indexes, errors, and the lines of all', () => {
    const file = new URL('../../../fixtures/manifests/python/requirements-files.json.gz', import.meta.url);
    const rows = JSON.parse(gunzipSync(readFileSync(file)).toString()) as Row[];
    let compared = 0;
    for (const [text, found, errors, indexes] of rows) {
      const manifest = read(text);
      // pip passes over words that stand among options; here they are a problem, because who wrote them meant them.
      if (manifest.problems.some(({ message }) => /^"[^-].* is no option/.test(message))) continue;
      compared++;
      const mine = manifest.dependencies.map(({ line, name, hashes }, at) => {
        const sorted = [...hashes].sort();
        return [line, found[at]?.[1] === null ? null : name, sorted];
      });
      const problems = [...new Set(manifest.problems.map(({ line }) => line))];
      const urls = manifest.indexes.map(({ line, url }) => [line, url]);
      expect([text, mine, problems, urls]).toEqual([text, found, errors, indexes]);
    }
    expect(compared).toBeGreaterThan(1_400);
  });
});
