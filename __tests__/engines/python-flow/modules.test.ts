import { describe, expect, it } from '@jest/globals';
import { importsIn } from '../../../src/engines/python-flow/modules';
import { follow, lookedInto, page } from './follow';

/** Functions that call each other in a tree: 4 levels with `width` calls each. */
const large = (width: number): string =>
  Array.from({ length: 5 }, (_, level) => {
    const calls = Array.from({ length: width }, (__, i) => `    y = f${level + 1}([a, ${i}, y])\n`).join('');
    return `def f${level}(a):\n    y = []\n${level < 4 ? calls : ''}    return y\n`;
  }).join('');

const handler = (body: string): string => `from helper import *\nimport helper\n${page(`${body}\nreturn 'ok'`)}`;

it.each([
  ['import a', ['a']],
  ['import a.b.c as d, e', ['a', 'a.b', 'a.b.c', 'e']],
  ['from a.b import (\n    c,\n    d as e,\n)', ['a.b', 'a.b.c', 'a.b.d']],
  ['from . import a', ['.', '.a']],
])('%j imports', (source, modules) => {
  expect([...importsIn(source)].sort()).toEqual(modules);
});

describe('a module is executed when one of its names is read', () => {
  it('through the packages that pass the name on', async () => {
    const files = {
      'app.py': `from package import run\n${page("run(x)\nreturn 'ok'")}`,
      'package/__init__.py': 'from .inner import run\n',
      'package/inner.py': 'import os\ndef run(a):\n    os.system(a)\n',
    };
    expect(await follow(files)).toEqual(['command-injection app.py:9']);
  });

  it('when modules take names from each other', async () => {
    const files = {
      'app.py': `from helper import run\nNAME = 'a'\n${page("run(x)\nreturn 'ok'")}`,
      'helper.py': 'import os\nfrom app import NAME\ndef run(a):\n    os.system(NAME + a)\n',
    };
    expect(await follow(files)).toEqual(['command-injection app.py:10']);
  });

  it('when a name stands for itself in a circle', async () => {
    const files = {
      'app.py': `from a import run\n${page("run(x)\nreturn 'ok'")}`,
      'a.py': 'from b import run\n',
      'b.py': 'from a import run\n',
    };
    expect(await follow(files)).toEqual([]);
  });

  it.each([
    ['of a package', { 'package/__init__.py': '', 'package/deep/__init__.py': '' }],
    ['of a folder', {}],
  ])('by the dotted name %s', async (_, more) => {
    const files = {
      'app.py': `import package.inner\nimport package.deep.other as other\n${page("package.inner.run(x)\nother.run(x)\nreturn 'ok'")}`,
      'package/inner.py': 'import os, package.deep.other\ndef run(a):\n    package.deep.other.run(a)\n',
      'package/deep/other.py': 'import os\ndef run(a):\n    os.system(a)\n',
      ...more,
    };
    expect(await follow(files)).toEqual(['command-injection app.py:10', 'command-injection app.py:11']);
  });

  it('through packages that take everything from their modules', async () => {
    const files = {
      'app.py': `from package import run\nfrom other import *\n${page("run(x)\nown(x)\nreturn 'ok'")}`,
      'package/__init__.py': 'from .unused import *\nfrom .inner import *\n',
      'package/unused.py': 'run_all = 1\n',
      'package/inner.py': 'from .deeper import (\n    walk, run,\n)\n',
      'package/deeper.py': 'import os\ndef walk(a): pass\ndef run(a):\n    os.system(a)\n',
      'other.py': 'import os\nown, another = os.system, 1\n',
    };
    expect(await follow(files)).toEqual(['command-injection app.py:10', 'command-injection app.py:11']);
  });

  it('when modules take everything from each other', async () => {
    const files = {
      'app.py': `from a import *\n${page("run(x)\nabsent(x)\nreturn 'ok'")}`,
      'a.py': 'from b import *\n# absent = 1\n',
      'b.py': 'from a import *\nimport os\ndef run(a):\n    os.system(a)\n',
    };
    expect(await follow(files)).toEqual(['command-injection app.py:9']);
  });

  it('but not for a name that its text can give to nothing', async () => {
    const files = {
      'app.py': `from light import *\nfrom heavy import *\n${page("run(x)\nreturn 'ok'")}`,
      'heavy.py': "'''It can run.'''\nresult = [run_all() for _ in walk(run)]\n",
      'light.py': 'import os\nrun = os.system\n',
    };
    expect(await lookedInto(files)).toEqual(['app.py', 'light.py']);
  });

  it('where one of two imports is taken', async () => {
    const files = {
      'app.py': `try:\n    from helper import run\nexcept ImportError:\n    run = print\n${page("run(x)\nreturn 'ok'")}`,
      'helper.py': 'import os\ndef run(a):\n    os.system(a)\n',
    };
    expect(await follow(files)).toEqual(['command-injection app.py:12']);
  });
});

it('a property is called where it is read, not where it is defined', async () => {
  const files = {
    'app.py': handler('helper.Box(x).run'),
    'helper.py':
      'import os\n# a\n# b\n# c\n# d\n# e\n# f\n# g\n# h\n# i\nclass Box:\n    def __init__(self, a):\n        self.a = a\n    @property\n    def run(self):\n        os.system(self.a)\n',
  };
  expect(await follow(files)).toEqual(['command-injection app.py:10']);
});

it('a helper that checks may hold a `with` that binds nothing', async () => {
  const code = page("check(x)\nos.system(x)\nreturn 'ok'");
  const helper = "def check(a):\n    with open('a'):\n        if a not in ('b', 'c'):\n            raise ValueError\n";
  expect(await follow(`${helper}${code}`)).toEqual([]);
});

describe('a call that is given nothing from outside and leads far', () => {
  it('hides nothing around it, and leaves the file whole', async () => {
    const files = { 'app.py': handler('helper.f0([1])\nos.system(x)'), 'helper.py': large(12) };
    expect(await follow(files)).toEqual(['command-injection app.py:11']);
  });

  it('is named when what it brings is given data from outside', async () => {
    const files = { 'app.py': handler('helper.f0([1])(x)'), 'helper.py': large(12) };
    expect(await follow(files)).toEqual(['incomplete: calls that lead too far were not followed']);
  });

  it('is followed on once it reads such data itself', async () => {
    const far = `${large(12)}from flask import request\ndef g():\n    b = request.args.get('b')\n    f0([2])\n    return f0([b])\n`;
    const files = { 'app.py': handler('helper.g()'), 'helper.py': far };
    expect(await follow(files)).toEqual(expect.arrayContaining([expect.stringContaining('incomplete')]));
  });
});
