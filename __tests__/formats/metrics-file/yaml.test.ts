import { describe, expect, it } from '@jest/globals';
import { readText } from './fixtures';

const values = (text: string): Record<string, number> => Object.fromEntries(readText(text).values);

describe('YAML', () => {
  it.each([
    ['auc: 0.9\nnested:\n  f1: .nan\n  loss: -.inf\n', { auc: 0.9, 'nested.f1': NaN, 'nested.loss': -Infinity }],
    ['"auc": 0.9\n"f1": 0.8\n', { auc: 0.9, f1: 0.8 }],
    ['# metrics\n---\nauc: 1e999\n', { auc: Infinity }],
    ['\uFEFFauc: 0.9', { auc: 0.9 }],
    ['0: {precision: 0.5}\n1.0: {precision: 0.6}\n', { '0.precision': 0.5, '1.0.precision': 0.6 }],
    [
      'per_class: [0.1, 0.2]\npassed: true\nname: m\nnothing: ~\nanswer: yes\n',
      { 'per_class.0': 0.1, 'per_class.1': 0.2 },
    ],
    ['a: &shared {auc: 0.9}\nb: *shared\n', { 'a.auc': 0.9, 'b.auc': 0.9 }],
    ['constructor: 1\ntoString: 2\n', { constructor: 1, toString: 2 }],
  ])('%p', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  const bomb = Array.from(
    { length: 9 },
    (_, i) =>
      `a${i}: &a${i} [${
        i === 0
          ? '1'
          : Array(9)
              .fill(`*a${i - 1}`)
              .join(', ')
      }]`,
  );

  it.each([
    ['auc: 0.9\nauc: 0.8\n', /^metrics\.json: 2:1: the key "auc" occurs twice in one object$/],
    ['1: 0.9\n"1": 0.8\n', /2:1: the key "1" occurs twice/],
    ['__proto__: {auc: 1}\n', /1:1: the key "__proto__" is not allowed/],
    ['? [a, b]\n: 1\n', /1:3: a key that is not one word or text/],
    ['auc: [0.9\n', /2:1: neither JSON nor YAML/],
    ['auc: 1\n---\nauc: 2\n', /a second YAML document/],
    ['auc: !!python/object/apply:numpy.core.multiarray.scalar [1]\n', /1:6: a tag that is not plain YAML .*float\(\)/],
    ['a: &a [*a]\n', /nested deeper than 100 levels, or it holds itself/],
    ['a: *nothing\n', /1:4: the alias "\*nothing" names nothing/],
    [bomb.join('\n'), /more than 100 aliases/],
    [`a: ${'['.repeat(100_000)}`, /nested too deeply/],
    [`a: ${'['.repeat(200)}1${']'.repeat(200)}`, /nested deeper than 100 levels/],
    [`a: ${'x'.repeat(600_000)}`, /at most 524288 are read\. Write it as JSON/],
    ['accuracy,auc\n0.9,0.8\n', /plain text, not names with numbers/],
    ['0.9\n', /one number, not names with numbers/],
    ['- auc: 0.9\n', /a list, not names with numbers/],
    ['# nothing\n', /nothing but comments, not names with numbers/],
  ])('row %# is refused', (text, message) => {
    expect(() => readText(text)).toThrow(message);
  });
});
