import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readerFor } from '../../../../src/formats/manifests';
import type { Manifest } from '../../../../src/formats/manifests/manifest';

const read = (path: string, text: string): Manifest => {
  const reader = readerFor(path);
  if (reader === undefined) throw new Error(`nothing reads ${path}`);
  return reader.read(text, path);
};
const fixture = (name: string): Manifest =>
  read(name, readFileSync(new URL(`../../../fixtures/manifests/conda/${name}`, import.meta.url), 'utf8'));

describe('environment.yml', () => {
  it.each([
    ['environment.yml', true],
    ['envs/environment-gpu.yaml', true],
    ['model/conda.yaml', true],
    ['conda_env.yml', true],
    ['conda-lock.yml', false],
    ['environments.yml', false],
  ])('%s: %s', (path, expected) => {
    expect(readerFor(path)?.kind === 'environment.yml').toBe(expected);
  });

  it('reads what is asked of conda and of pip', () => {
    const text = `name: x
channels: [conda-forge]
dependencies:
  - python=3.11
  - numpy=1.26.4
  - conda-forge::scipy==1.11.0
  - pandas >=2,<3
  - openssl=3.0=hd590300_0  # exported
  - "pytorch[version='2.1.0', channel=pytorch]"
  - &own ruamel.yaml 0.18.*
  - pip
  - pip:
      - -r requirements.txt
      - --extra-index-url https://me:password@example.org/simple
      - torch==2.1.0
      - "foo =="
  - *own
  - [1]
`;
    const manifest = read('sub/environment.yml', text);
    expect(manifest.locked).toBe(false);
    expect(
      manifest.dependencies.map(
        ({ line, ecosystem, name, version }) => `${line ?? '?'} ${ecosystem} ${name} ${version ?? '-'}`,
      ),
    ).toEqual([
      '4 conda python -',
      '5 conda numpy 1.26.4',
      '6 conda scipy 1.11.0',
      '7 conda pandas -',
      '8 conda openssl 3.0',
      '9 conda pytorch 2.1.0',
      '10 conda ruamel.yaml -',
      '11 conda pip -',
      '15 pypi torch 2.1.0',
      '17 conda ruamel.yaml -',
    ]);
    expect(manifest.inclusions).toEqual([{ path: 'sub/requirements.txt', kind: 'requirements', line: 13 }]);
    expect(manifest.indexes).toEqual([{ kind: 'extra-index', url: 'https://example.org/simple', line: 14 }]);
    expect(manifest.problems.map(({ line }) => line)).toEqual([16, 18]);
  });

  it('is a lock file where each package has its build, as an export does', () => {
    expect(read('environment.yml', 'dependencies:\n- a=1.0=h1_0\n- pip:\n  - b==1\n').locked).toBe(true);
    expect(read('environment.yml', 'dependencies:\n- a=1.0\n').locked).toBe(false);
    expect(read('environment.yml', 'services: []\n')).toMatchObject({ locked: false, dependencies: [], problems: [] });
  });

  it('ends with an alias bomb', () => {
    const bomb = ['a0: &a0 [x, x]', ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)];
    const manifest = read('environment.yml', `${bomb.join('\n')}\ndependencies: *a40\n`);
    expect(manifest.problems).toHaveLength(1);
    expect(manifest.problems[0]?.message).toMatch(/aliases/);
  });
});

describe("conda's lock files", () => {
  it('conda-lock.yml: each package once, with what every platform has', () => {
    const { dependencies, locked, problems } = fixture('conda-lock.yml');
    expect([locked, problems]).toEqual([true, []]);
    expect(
      dependencies.map(({ ecosystem, name, version, line, scope }) => [ecosystem, name, version, line, scope]),
    ).toEqual([
      ['conda', '_libgcc_mutex', '0.1', 16, 'runtime'],
      ['conda', 'libzlib', '1.2.13', 27, 'runtime'],
      ['conda', 'zlib', '1.2.13', 39, 'runtime'],
      ['pypi', 'iniconfig', '2.0.0', 63, 'development'],
    ]);
    expect(dependencies[0]?.neededBy).toEqual(['conda/libzlib@1.2.13']);
    expect(dependencies[2]).toMatchObject({ direct: true, origin: { url: 'https://conda.anaconda.org/conda-forge' } });
    expect(dependencies[2]?.hashes).toHaveLength(4);
  });

  it('pixi.lock', () => {
    const { dependencies, problems } = fixture('pixi.lock');
    expect(problems).toEqual([]);
    expect(dependencies.map(({ ecosystem, name, version, line }) => [ecosystem, name, version, line])).toEqual([
      ['conda', 'libzlib', '1.2.13', 14],
      ['conda', 'zlib', '1.2.13', 23],
      ['pypi', 'iniconfig', '2.0.0', 33],
    ]);
    expect(dependencies[0]).toMatchObject({ neededBy: ['conda/zlib@1.2.13'], license: 'Zlib' });
    expect(dependencies[2]).toMatchObject({ origin: { kind: 'index' }, direct: true });
  });

  it('a list of addresses', () => {
    const text = `@EXPLICIT
https://conda.anaconda.org/conda-forge/linux-64/_libgcc_mutex-0.1-conda_forge.tar.bz2#d7c89558ba9fa0495403155b64376d81
https://conda.anaconda.org/conda-forge/noarch/ca-certificates-2024.2.2-hbcca054_0.conda
what is this
`;
    const { dependencies, problems } = read('conda-linux-64.lock', text);
    expect(dependencies.map(({ name, version, hashes }) => [name, version, hashes])).toEqual([
      ['_libgcc_mutex', '0.1', ['md5:d7c89558ba9fa0495403155b64376d81']],
      ['ca-certificates', '2024.2.2', []],
    ]);
    expect(problems.map(({ line }) => line)).toEqual([4]);
  });
});

describe('pixi.toml', () => {
  it('reads features and platforms', () => {
    const text = `[dependencies]
python = "3.11.*"
numpy = "==1.26.4"
[pypi-dependencies]
a = { git = "https://example.org/a.git", rev = "abc" }
b = 1
[feature.test.dependencies]
pytest = "*"
[target.linux-64.build-dependencies]
gcc = ">=12"
`;
    const { dependencies, problems } = read('pixi.toml', text);
    expect(
      dependencies.map(({ line, ecosystem, name, version, scope }) => [line, ecosystem, name, version, scope]),
    ).toEqual([
      [2, 'conda', 'python', undefined, 'runtime'],
      [3, 'conda', 'numpy', '1.26.4', 'runtime'],
      [5, 'pypi', 'a', undefined, 'runtime'],
      [10, 'conda', 'gcc', undefined, 'development'],
      [8, 'conda', 'pytest', undefined, 'optional'],
    ]);
    expect(problems.map(({ line }) => line)).toEqual([6]);
  });
});
