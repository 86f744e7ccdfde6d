import { describe, expect, it } from '@jest/globals';
import { follow, page } from './follow';

/** Functions that call each other in a tree: 4 levels with `width` calls each. */
const large = (width: number): string =>
  Array.from({ length: 5 }, (_, level) => {
    const calls = Array.from({ length: width }, (__, i) => `    y = f${level + 1}([a, ${i}, y])\n`).join('');
    return `def f${level}(a):\n    y = []\n${level < 4 ? calls : ''}    return y\n`;
  }).join('');

const handler = (body: string): string => `from helper import *\nimport helper\n${page(`${body}\nreturn 'ok'`)}`;

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
