import { describe, expect, it } from '@jest/globals';
import { follow, page, rulesIn } from './follow';
import { paced } from '../../helpers/pace';

/** Each twice: as data gets through, and as it doesn't. */
const bodies: readonly string[] = [
  "y = same(x)\nos.system('ls ' + y)",
  "y = same('a')\nos.system('ls ' + y)",
  "d = {'a': x, 'b': 'b'}\nos.system(same(d['a']))",
  "d = {'a': x, 'b': 'b'}\nos.system(same(d['b']))",
  "y = 'a' if 3 > 2 else x\nos.system(same(y))",
  "y = x if 3 > 2 else 'a'\nos.system(same(y))",
  "y = same(x)\nif y not in ('a', 'b'):\n    return 'no'\nos.system(y)",
  "y = same(x)\nif y in ('a', 'b'):\n    pass\nos.system(y)",
  'y = same(x)\nif not y.isalnum():\n    raise ValueError\nos.system(y)',
];

const helper = 'def same(text):\n    return text\n';
const whole = (body: string): string => helper + page(`${body}\nreturn 'ok'`);

const changes: Readonly<Record<string, (body: string) => string | Record<string, string>>> = {
  'variables are renamed': (body) =>
    whole(body)
      .replace(/\by\b/g, 'other')
      .replace(/\bd\b/g, 'table')
      .replace(/\bx\b(?!')/g, 'given'),
  'the helper is in another module': (body) => ({
    'app.py': `from lib.texts import same\n${page(`${body}\nreturn 'ok'`)}`,
    'lib/texts.py': helper,
  }),
  'the helper is imported by its module': (body) => ({
    'app.py': `import texts\n${page(`${body}\nreturn 'ok'`)}`.replace(/\bsame\(/g, 'texts.same('),
    'texts.py': helper,
  }),
  'it is wrapped in a function': (body) =>
    helper + page(`def inner():\n${body.replace(/^/gm, '    ')}\n    return 'ok'\nreturn inner()`),
  'it is wrapped in a function with a parameter': (body) =>
    helper + page(`def inner(x):\n${body.replace(/^/gm, '    ')}\n    return 'ok'\nreturn inner(x)`),
  'there is code that does nothing': (body) =>
    whole(`count = 0\nfor i in range(3):\n    count += i\nif count > 99:\n    print(count)\n${body}\nunused = [count]`),
  'there is code that is never reached': (body) =>
    whole(`if False:\n    y = 'a'\n    x = 'a'\n${body}\nreturn 'ok'\nos.system(x)`),
  'there are comments and empty lines': (body) => whole(body.replace(/\n/g, '\n\n# y = x\n')),
  'it is in a try statement': (body) => whole(`try:\n${body.replace(/^/gm, '    ')}\nfinally:\n    pass`),
};

describe.each(Object.entries(changes))('the verdict is the same when %s', (_, change) => {
  it.each(bodies)('%j', async (body) => {
    const before = await rulesIn(whole(body));
    expect(await rulesIn(change(body))).toEqual(before);
  });
});

it('the bodies are of both kinds', async () => {
  const verdicts = await Promise.all(bodies.map(async (body) => (await rulesIn(whole(body))).length));
  expect(verdicts).toEqual([1, 0, 1, 0, 0, 1, 0, 1, 0]);
});

/** Sources that no person writes. */
const hostile: Readonly<Record<string, string>> = {
  'brackets in one another': `${'('.repeat(5_000)}x${')'.repeat(5_000)}`,
  'lists in one another': `y = ${'['.repeat(3_000)}${']'.repeat(3_000)}`,
  'a long sum': `y = ${'x + '.repeat(20_000)}x`,
  'a long chain of methods': `y = x${'.strip()'.repeat(5_000)}`,
  'many branches': 'if x:\n    y = x\n'.repeat(20_000),
  'branches that double': Array.from(
    { length: 60 },
    (_, i) => `y${i} = x if x else ${i === 0 ? 'x' : `y${i - 1}`}`,
  ).join('\n'),
  'a long chain of elif': `if x == 0:\n    y = 1\n${Array.from({ length: 5_000 }, (_, i) => `elif x == ${i}:\n    y = ${i}`).join('\n')}`,
  'blocks in one another':
    Array.from({ length: 90 }, (_, i) => `${' '.repeat(i)}if x:`).join('\n') + `\n${' '.repeat(90)}y = x`,
  'a huge literal': `y = [${'1, '.repeat(100_000)}]`,
  'a huge dict': `y = {${Array.from({ length: 30_000 }, (_, i) => `'k${i}': ${i}`).join(', ')}}`,
  'functions that call each other':
    Array.from({ length: 300 }, (_, i) => `def f${i}(a):\n    return f${(i + 1) % 300}(a) + f${(i + 7) % 300}(a)`).join(
      '\n',
    ) + '\nf0(x)',
  'loops in one another':
    Array.from({ length: 25 }, (_, i) => `${' '.repeat(i)}for i${i} in x:`).join('\n') + `\n${' '.repeat(25)}y = x`,
  'a class that is its own base': 'class A(A):\n    pass\nA().x',
  'text that doubles': `y = 'a'\n${'y = y + y\n'.repeat(60)}`,
  'lists that hold themselves': 'y = []\ny.append(y)\ny[0] = y\nimport os\nos.system(y)',
  'what is no Python': 'def (:\n  if ]]\n\u0000 x = = 3 @@',
  nothing: '',
};

describe('ends in time over', () => {
  it.each(Object.entries(hostile))('%s', async (_, source) => {
    const started = performance.now();
    const found = await follow(`from flask import request\nx = request.args['x']\n${source}\n`);
    expect(performance.now() - started).toBeLessThan(paced(8_000));
    expect(Array.isArray(found)).toBe(true);
  });

  it('says when it does not look at everything', async () => {
    const found = await follow(
      `from flask import request\nx = request.args['x']\n${hostile['blocks in one another'] ?? ''}\n`,
    );
    expect(found).toEqual(['incomplete: blocks nested too deeply']);
  });
});
