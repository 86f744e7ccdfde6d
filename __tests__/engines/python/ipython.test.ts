import { describe, expect, it } from '@jest/globals';
import { pythonOf } from '../../../src/engines/python/ipython';

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
    ['%time', 'pass'],
    ['%%time\nexec(x)', '\nexec(x)'],
    ['\n%%time\nexec(x)', '\n\nexec(x)'],
    ['%%timeit -n 10 y = eval(x)\nexec(y)', 'y = eval(x)\nexec(y)'],
    ['%%capture out --no-stderr\n!ls\nexec(x)', '\npass\nexec(x)'],
    ['%%python3\nexec(x)', '\nexec(x)'],
  ])('%j', (cell, source) => {
    const program = pythonOf(cell);
    expect(program.kind).toBe('python');
    expect(program.source.replace(/^pass(?=\n)/, '')).toBe(source);
  });
});

it.each([
  ['%%bash\nexec(x)', 'foreign', ''],
  ['%%html\n<b>', 'foreign', ''],
  ['%%!\nls', 'foreign', ''],
  ['%%writefile notes.txt\nhello', 'foreign', ''],
  ['%%writefile src/app.py\nexec(x)\n%no', 'other', '\nexec(x)\n%no'],
  ['%%px --local\nexec(x)', 'other', '\nexec(x)'],
  ['%sql\nselect 1', 'other', 'pass\nselect 1'],
  ['%md # title\ntext', 'other', 'pass\ntext'],
])('%j is %s', (cell, kind, source) => {
  expect(pythonOf(cell)).toEqual({ kind, source });
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
  ])('%s', (_name, cell) => {
    const started = performance.now();
    pythonOf(cell);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
