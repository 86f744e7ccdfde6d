import { expect, it } from '@jest/globals';
import { follow, page } from './follow';
import { paced } from '../../helpers/pace';

const repeat = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join('');

const doubling = (first: string): string =>
  `${first}\n${'y = y + y\n'.repeat(80)}${'y += y\n'.repeat(80)}import os\nos.system(x)\nreturn 'ok'`;

/** What could take time or memory exponential, or quadratic, in the length of a source. */
const hostile: readonly (readonly [what: string, source: string])[] = [
  ['a list that is added to itself', page(doubling('y = [1, x]'))],
  [
    'a list that is extended by itself',
    page(`y = [x]\n${'y.extend(y)\n'.repeat(80)}import os\nos.system(x)\nreturn 'ok'`),
  ],
  ['a text that is added to itself', page(doubling("y = 'ab'"))],
  ['lists of lists', page(`y = [x]\n${'y = [y, y]\n'.repeat(200)}import os\nos.system(str(y) + x)\nreturn 'ok'`)],
  [
    'loops in one another',
    page(`${repeat(18, (i) => `${'    '.repeat(i)}for v${i} in x:\n`)}${'    '.repeat(18)}y = x\nreturn 'ok'`),
  ],
  [
    'branches one after the other',
    page(`${repeat(3_000, (i) => `if x > '${i}':\n    x = x + 'a'\nelse:\n    y${i} = x\n`)}return 'ok'`),
  ],
  [
    'calls that fan out',
    `${repeat(60, (i) => `def f${i}(a):\n    return f${i + 1}(a) + f${i + 2}([a])\n`)}${page("f0(x)\nreturn 'ok'")}`,
  ],
  [
    'many keys and branches',
    page(
      `d = {${repeat(250, (i) => `'k${i}': x, `)}}\n${repeat(3_000, (i) => `if x:\n    d['k${i % 250}'] = d['k${(i * 7) % 250}']\n`)}return 'ok'`,
    ),
  ],
  ['brackets', `x = ${'('.repeat(9_000)}1${')'.repeat(9_000)}\n${page("return 'ok'")}`],
  ['brackets that are not closed', `x = ${'(['.repeat(9_000)}\n`],
];

it.each(hostile)('%s takes little time', async (_, source) => {
  const started = process.cpuUsage();
  const found = await follow(source);
  const { user, system } = process.cpuUsage(started);
  // Two seconds, on a machine that does much else.
  expect((user + system) / 1e6).toBeLessThan(paced(5));
  const isFound = found.includes(
    `command-injection ${source.split('\n').findIndex((line) => line.includes('os.system(')) + 1}`,
  );
  expect(isFound || found.some((each) => each.startsWith('incomplete')) || !source.includes('os.system(')).toBe(true);
});
