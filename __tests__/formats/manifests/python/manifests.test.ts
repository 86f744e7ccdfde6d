import { describe, expect, it } from '@jest/globals';
import { readerFor } from '../../../../src/formats/manifests';
import type { Manifest } from '../../../../src/formats/manifests/manifest';

const read = (path: string, text: string): Manifest => {
  const reader = readerFor(path);
  if (reader === undefined) throw new Error(`nothing reads ${path}`);
  return reader.read(text, path);
};

/** `line name version scope` of each. */
const listed = ({ dependencies }: Manifest): string[] =>
  dependencies.map(({ line, name, version, scope }) => `${line ?? '?'} ${name} ${version ?? '-'} ${scope}`);

describe('pyproject.toml', () => {
  it('reads the project, its groups, its build and what uv adds', () => {
    const text = `[build-system]
requires = ["hatchling==1.21", 'b']
[project]
name = "x"
dependencies = [
  # "no>=1",
  "a>=1",
  """b==2""",
  "c; python_version < '3.9'", "d @ https://example.org/d-1.0.zip",
]
[project.optional-dependencies]
"x y" = ["e==1"]
[dependency-groups]
dev = [{include-group = "lint"}, "f"]
lint = ["g"]
[tool.uv]
dev-dependencies = ["h"]
[tool.uv.sources]
a = { git = "https://example.org/a", tag = "v1" }
B = [{ index = "own", marker = "os_name == 'nt'" }]
e = { workspace = true }
[[tool.uv.index]]
name = "own"
url = "https://me:password@example.org/simple"
explicit = true
[[tool.uv.index]]
url = "https://example.com/simple"
[[tool.uv.index]]
url = "https://example.net/simple"
default = true
`;
    const manifest = read('pyproject.toml', text);
    expect(manifest.problems).toEqual([]);
    expect(listed(manifest)).toEqual([
      '7 a - runtime',
      '8 b 2 runtime',
      '9 c - runtime',
      '9 d 1.0 runtime',
      '12 e 1 optional',
      '14 f - development',
      '15 g - development',
      '2 hatchling 1.21 development',
      '2 b - development',
      '17 h - development',
    ]);
    expect(manifest.dependencies.map(({ origin }) => origin).slice(0, 5)).toEqual([
      { kind: 'repository', url: 'https://example.org/a', revision: 'v1' },
      { kind: 'index', url: 'https://example.org/simple' },
      { kind: 'index' },
      { kind: 'archive', url: 'https://example.org/d-1.0.zip' },
      { kind: 'folder', path: '.' },
    ]);
    expect(manifest.indexes).toEqual([
      { kind: 'extra-index', url: 'https://example.com/simple', line: 26, firstWins: true },
      { kind: 'index', url: 'https://example.net/simple', line: 28, firstWins: true },
    ]);
  });

  it("reads Poetry's tables", () => {
    const text = `[tool.poetry.dependencies]
python = "^3.9"
a = "^1.2"
b = "1.2.3"
c = { version = "==2.0", extras = ["x"], markers = "os_name == 'nt'", python = ">=3.10" }
d = [
  { version = "1.0", python = "<3.10" },
  { git = "https://example.org/d.git", rev = "abc", python = ">=3.10" },
]
e = { path = "../e", develop = true }
f = { version = "*", optional = true, source = "own" }
g.version = "~3"
[tool.poetry.group.dev.dependencies]
h = "*"
[tool.poetry.dev-dependencies]
i = ">=1 || <0.5"
[[tool.poetry.source]]
name = "own"
url = "https://example.org/simple/"
priority = "explicit"
[[tool.poetry.source]]
name = "more"
url = "https://example.com/simple/"
priority = "supplemental"
`;
    const manifest = read('sub/pyproject.toml', text);
    expect(manifest.problems).toEqual([]);
    expect(listed(manifest)).toEqual([
      '3 a - runtime',
      '4 b 1.2.3 runtime',
      '5 c 2.0 runtime',
      '7 d 1.0 runtime',
      '8 d - runtime',
      '10 e - runtime',
      '11 f - optional',
      '12 g - runtime',
      '16 i - development',
      '14 h - development',
    ]);
    const [a, , c, , d, e, f] = manifest.dependencies;
    expect(a?.specifier).toBe('^1.2');
    expect(c?.marker).toBe("os_name == 'nt' and python_version >=3.10");
    expect(d?.origin).toEqual({ kind: 'repository', url: 'https://example.org/d.git', revision: 'abc' });
    expect(e?.origin).toEqual({ kind: 'folder', path: '../e' });
    expect(f?.origin).toEqual({ kind: 'index', url: 'https://example.org/simple/' });
    expect(manifest.indexes).toEqual([{ kind: 'extra-index', url: 'https://example.com/simple/', line: 21 }]);
  });

  it('beside a project table, takes from that of Poetry only where packages come from', () => {
    const text = `[project]
dependencies = ["a>=1"]
[tool.poetry.dependencies]
a = { git = "https://example.org/a" }
`;
    const { dependencies } = read('pyproject.toml', text);
    expect(dependencies).toHaveLength(1);
    expect(dependencies[0]).toMatchObject({ line: 2, specifier: '>=1', origin: { kind: 'repository' } });
  });

  it('reads what PDM, Hatch, Flit and pixi add, and which files setuptools takes in', () => {
    const text = `[tool.pdm.dev-dependencies]
test = ["a", "-e file:///\${PROJECT_ROOT}/libs/b#egg=b"]
[[tool.pdm.source]]
name = "pypi"
url = "https://example.org/simple"
[tool.hatch.envs.default]
dependencies = ["c"]
[tool.flit.metadata]
requires = ["d"]
[tool.pixi.dependencies]
e = "1.2.3"
[tool.pixi.pypi-dependencies]
f = "==1"
[tool.setuptools.dynamic]
dependencies = { file = ["requirements.txt"] }
optional-dependencies.x = { file = "x.txt" }
`;
    const manifest = read('sub/pyproject.toml', text);
    expect(manifest.problems).toEqual([]);
    expect(listed(manifest)).toEqual([
      '2 a - development',
      '2 b - development',
      '9 d - runtime',
      '7 c - development',
      '11 e 1.2.3 runtime',
      '13 f 1 runtime',
    ]);
    expect(manifest.indexes).toEqual([{ kind: 'index', url: 'https://example.org/simple', line: 3 }]);
    expect(manifest.inclusions.map(({ path, line }) => [path, line])).toEqual([
      ['sub/requirements.txt', 15],
      ['sub/x.txt', 16],
    ]);
  });

  it.each([
    ['[project]\ndependencies = ["a", "b ="]', 2, 'project.dependencies: expected'],
    ['[project]\ndependencies = "a"', 2, 'no list of requirements'],
    ['[project]\ndependencies = [1]', 2, 'a requirement is no text'],
    ['[tool.poetry.dependencies]\na = 1', 2, 'neither a version nor a table'],
    ['[project\n', 1, 'it is no TOML'],
    ['[project]\n__proto__ = 1\ndependencies = [["x"]]', 3, 'a requirement is no text'],
  ])('names what is wrong with %j', (text, line, message) => {
    const { problems } = read('pyproject.toml', text);
    expect(problems.map((problem) => problem.line)).toEqual([line]);
    expect(problems[0]?.message).toContain(message);
  });
});

describe('Pipfile', () => {
  it('reads every category', () => {
    const text = `[[source]]
name = "own"
url = "https://example.org/simple"
[[source]]
name = "pypi"
url = "https://pypi.org/simple"
[packages]
a = "*"
"B.c" = {version = "==1.0", index = "pypi", sys_platform = "== 'win32'", markers = "os_name == 'nt'"}
d = {git = "https://example.org/d.git", ref = "main"}
e = {path = ".", editable = true}
[dev-packages]
f = ">=1"
[docs]
g = "==2.*"
`;
    const manifest = read('Pipfile', text);
    expect(listed(manifest)).toEqual([
      '8 a - runtime',
      '9 b-c 1.0 runtime',
      '10 d - runtime',
      '11 e - runtime',
      '13 f - development',
      '15 g - optional',
    ]);
    expect(manifest.dependencies[1]).toMatchObject({
      marker: "(os_name == 'nt') and (sys_platform == 'win32')",
      origin: { kind: 'index', url: 'https://pypi.org/simple' },
    });
    expect(manifest.indexes.map(({ kind }) => kind)).toEqual(['index', 'extra-index']);
  });
});

describe('setup.cfg and setup.py', () => {
  it('reads setup.cfg', () => {
    const text = `[metadata]
install_requires = no
[options]
install_requires =
    a>=1  # why
    # no
    b==2; python_version < '3.9'
setup_requires = c
[options.extras_require]
x =
    d
y = file: y.txt
`;
    const manifest = read('setup.cfg', text);
    expect(manifest.problems).toEqual([]);
    expect(listed(manifest)).toEqual(['5 a - runtime', '7 b 2 runtime', '8 c - development', '11 d - optional']);
    expect(manifest.inclusions).toEqual([{ path: 'y.txt', kind: 'requirements', line: 12 }]);
  });

  it('reads the literal lists of setup.py without running it', () => {
    const text = `"""install_requires=['no']"""
# install_requires=['no']
s = f'install_requires={[1]}'
setup(
    install_requires=[
        'a>=1',  # why
        "b==2; python_version < '3.9'",
    ],
    extras_require={'x': ['c'], "y": ("d", 'e')},
    tests_require=read('tests.txt'),
    setup_requires=['f'] + more,
)
`;
    const manifest = read('setup.py', text);
    expect(listed(manifest)).toEqual([
      '6 a - runtime',
      '7 b 2 runtime',
      '9 c - optional',
      '9 d - optional',
      '9 e - optional',
    ]);
    expect(manifest.problems).toEqual([]);
    expect(manifest.unknown?.map(({ line }) => line)).toEqual([10, 11]);
  });

  it.each([
    ['brackets that are never closed', `setup(install_requires=${'['.repeat(50_000)}"x`, 1, 0],
    ['a text that is never closed', 'setup(install_requires=["a", "b\n', 1, 0],
    ['a call', 'setup(install_requires=read("requirements.txt"))', 0, 1],
    ['a variable', 'install_requires = REQUIRED', 0, 1],
  ])('setup.py: %s', (_, text, problems, unknown) => {
    const manifest = read('setup.py', text);
    expect([manifest.problems.length, manifest.unknown?.length]).toEqual([problems, unknown]);
  });

  it('what setup.cfg takes from another setting is not known', () => {
    const manifest = read('setup.cfg', '[options.extras_require]\nextras =\n  a\nall =\n  %(extras)s\n');
    expect(manifest.problems).toEqual([]);
    expect(manifest.unknown?.map(({ line }) => line)).toEqual([5]);
  });
});
