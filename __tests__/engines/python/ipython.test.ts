import { describe, expect, it } from '@jest/globals';
import { pythonOf } from '../../../src/engines/python/ipython';
import { paced } from '../../helpers/pace';

describe('a statement only IPython understands becomes one that does nothing, on the same line', () => {
  it.each([
    ['%matplotlib inline\nx', 'pass\nx'],
    ['!pip install torch', 'pass'],
    ['!!ls', 'pass'],
    ['if a:\n    !ls {x}\n\t%cd ..', 'if a:\n    pass\n\tpass'],
    ['files = !ls *.csv', 'files = None'],
    ['a, b = %sx ls', 'a, b = None'],
    ['d["k"] = !ls', 'd["k"] = None'],
    ['?model', 'pass'],
    ['model?', 'pass'],
    ['model.fit??', 'pass'],
    ['np.*load*?', 'pass'],
    ['%time?', 'pass'],
    ['!pip install \\\n  torch \\\n  numpy\nx', 'pass\n\n\nx'],
    ['x = 1 # comment\n!ls', 'x = 1 # comment\npass'],
    ['x = "it\'s (" # [\n!ls', 'x = "it\'s (" # [\npass'],
    ['x = "\\"("\n!ls', 'x = "\\"("\npass'],
    ['a\r\n!ls\rb', 'a\npass\nb'],
    ['a = b = !ls', 'a = b = None'],
    ['a: list = !ls', 'a: list = None'],
    ['%%bash?\nexec(x)', 'pass\nexec(x)'],
    ['%%bash? x\nexec(x)', 'pass\nexec(x)'],
  ])('%j', (cell, source) => {
    expect(pythonOf(cell)).toEqual({ kind: 'python', source });
  });
});

describe('Python stays as it is', () => {
  it.each([
    'x = 10 %y',
    'x = (10\n%y)',
    'x = 10 \\\n%y',
    'x != y',
    's = """\n!rm\n%x\nwhat?\n"""',
    "s = '''a\"\"\"\n!b\n'''",
    's = "a\\\n!b"',
    '"a =%s" % x',
    'x = "a = !ls"',
    'f"{x=!r}"',
    'pip = 1',
    's = """a\\"""\n!b\n"""',
    'x = [\n  # (\n  1\n]',
    'print("really?")',
    'x = {"a?": 1}',
    '',
  ])('%j', (cell) => {
    expect(pythonOf(cell)).toEqual({ kind: 'python', source: cell });
  });
});

describe('magics that run Python keep it', () => {
  it.each([
    ['%time model = pickle.load(f)', 'model = pickle.load(f)'],
    ['%timeit -n 10 -r3 f(x)', 'f(x)'],
    ['%timeit -q -o f(-x)', 'f(-x)'],
    ['%prun -l 5 -s cumulative f(x)', 'f(x)'],
    ['%lprun -f train train(x)', 'train(x)'],
    ['%timeit -t eval (x)', 'eval (x)'],
    ['%time %timeit -n1 f(x)', 'f(x)'],
    ['%time !ls', 'pass'],
    ['%time x = \\\neval(y)', 'x =  eval(y)\n'],
    ['r = %timeit -o eval(x)', 'r = None; eval(x)'],
    ['%%prun -l 5 exec(x)\nexec(y)', 'exec(x)\nexec(y)'],
    ['%%capture \\\nexec(x)', '\nexec(x)'],
    ['%%px --local\n%cd ..\nexec(x)', '\npass\nexec(x)'],
    ['%%nobody_knows\nexec(x)', '\nexec(x)'],
    ['%time', 'pass'],
    ['%%time\nexec(x)', '\nexec(x)'],
    ['\n%%time\nexec(x)', '\npass\nexec(x)'],
    ['%%timeit -n 10 y = eval(x)\nexec(y)', 'y = eval(x)\nexec(y)'],
    ['%%capture out --no-stderr\n!ls\nexec(x)', '\npass\nexec(x)'],
  ])('%j', (cell, source) => {
    const program = pythonOf(cell);
    expect(program.kind).toBe('python');
    expect(program.source.replace(/^pass(?=\n(?:exec|pass))/, '')).toBe(source);
  });
});

it.each([
  ['%%bash\nexec(x)', 'foreign', ''],
  ['%%html\n<b>', 'foreign', ''],
  ['%%!\nls', 'foreign', ''],
  ['%%script bash -e\nls', 'foreign', ''],
  ['%%script false --no-raise-error\nx', 'foreign', ''],
  ['%%python3\nexec(x)\n!no', 'module', '\nexec(x)\n!no'],
  ['%%script python3\nexec(x)', 'module', '\nexec(x)'],
  ['%%script --bg python\nexec(x)', 'module', '\nexec(x)'],
  ['%%script --out a /usr/bin/env "python3.12" -u\nexec(x)', 'module', '\nexec(x)'],
  ['%%script ./run\nexec(x)', 'other', '\nexec(x)'],
  ['%%writefile src/app.py\nexec(x)\n%no', 'module', '\nexec(x)\n%no'],
  ['%%writefile "app.py"\nexec(x)', 'module', '\nexec(x)'],
  ["%%writefile -a 'my app.PY'\nexec(x)", 'module', '\nexec(x)'],
  ['%%file app.pyw --append\nexec(x)', 'module', '\nexec(x)'],
  ['%%writefile run\nexec(x)', 'other', '\nexec(x)'],
  ['%%cython -a\ncdef int x', 'other', '\ncdef int x'],
  ['%sql\nselect 1', 'python', 'pass\nselect 1'],
])('%j is %s', (cell, kind, source) => {
  expect(pythonOf(cell)).toEqual({ kind, source });
});

describe('a call without brackets becomes the call', () => {
  it.each([
    [',print a b', 'print("a", "b")'],
    [';eval 1 + 1', 'eval("1 + 1")'],
    ['if a:\n  /eval x y', 'if a:\n  eval(x, y)'],
    ['/f', 'f()'],
    [';f a \\\n b\nc', 'f("a   b")\n\nc'],
    [';f "+eval(x)+"', 'f(""+eval(x)+"")'],
  ])('%j', (cell, source) => {
    expect(pythonOf(cell)).toEqual({ kind: 'python', source });
  });
});

describe('with automagic a well-known magic needs no %', () => {
  it.each([
    ['pip install -q foo==1.0\nexec(x)', 'pass\nexec(x)'],
    ['conda install \\\n  foo\ncd ..\nls -l\npwd', 'pass\n\npass\npass\npass'],
    ['if a:\n  cat x.txt\n  mkdir -p a/b', 'if a:\n  pass\n  pass'],
    ['time eval(x)', 'eval(x)'],
    ['ls = eval(x)', 'ls = eval(x)'],
    ['ls -eval(x)', 'ls -eval(x)'],
    ['lsx -l', 'lsx -l'],
    ["x = '''\nls -l\n'''", "x = '''\nls -l\n'''"],
  ])('%j', (cell, source) => {
    expect(pythonOf(cell, true)).toEqual({ kind: 'python', source });
  });
});

it('takes the first line’s indentation off, as IPython does', () => {
  expect(pythonOf('\n  if a:\n    b\n  c\nd').source).toBe('\nif a:\n  b\nc\nd');
});

describe('takes time in proportion to the cell', () => {
  const many = 100_000;
  it.each([
    ['options before a line separator', `%timeit ${'-a 1 '.repeat(many)}\u2028\u2029`],
    ['blanks after a question', `x?${' '.repeat(many)}y`],
    ['blanks after a magic', `%x${' '.repeat(many)}y\u2028`],
    ['targets', `${'a, '.repeat(many)}\u2028`],
    ['quotes', '"'.repeat(many)],
    ['lines', '!a\n'.repeat(many)],
    ['continued lines', `!a${'\\\n'.repeat(4 * many)}`],
    ['nested magics', '%time '.repeat(many)],
    ['nested targets', 'a = '.repeat(many)],
    ['subscripts', '["a"]['.repeat(many)],
    ['a bare magic', `cd${' '.repeat(many)}(`],
  ])('%s', (_name, cell) => {
    const started = performance.now();
    pythonOf(cell, true);
    expect(performance.now() - started).toBeLessThan(paced(2_000));
  });
});
