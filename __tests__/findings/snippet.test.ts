import { describe, expect, it } from '@jest/globals';
import { excerpt, type Detection } from '../../src/findings/finding';
import { snippetOf, type SecretMasker } from '../../src/findings/snippet';

const masker: SecretMasker = {
  find: (line) =>
    [...line.matchAll(/KEY\w+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  mask: (value) => `${value.slice(0, 2)}…(${value.length})`,
};
const at = (lineText: string, startColumn: number, endColumn: number, more: Partial<Detection> = {}): Detection => ({
  rule: 'r',
  engine: 'e',
  severity: 'high',
  title: 't',
  message: 'm',
  location: { path: 'a.py', startLine: 1, endLine: 1, startColumn, endColumn },
  lineText,
  help: { text: 'h' },
  ...more,
});

describe('a snippet', () => {
  const rows: [string, Detection, { text: string; column: number; length: number } | undefined][] = [
    ['shows a line as it is', at('x = eval(y)', 5, 12), { text: 'x = eval(y)', column: 5, length: 7 }],
    [
      'masks the secret it is about',
      at('p = "hunter22"', 6, 14, { sensitive: true }),
      { text: 'p = "hu…(8)"', column: 6, length: 6 },
    ],
    [
      'masks a secret before the place',
      at('KEY12345 = f(x)', 12, 16),
      { text: 'KE…(8) = f(x)', column: 10, length: 4 },
    ],
    ['masks a secret after the place', at('f(x) = KEY12345', 1, 5), { text: 'f(x) = KE…(8)', column: 1, length: 4 }],
    ['masks a secret inside the place', at('f("KEY12345")', 1, 14), { text: 'f("KE…(8)")', column: 1, length: 11 }],
    ['points into a mask at its start', at('KEY12345', 3, 5), { text: 'KE…(8)', column: 1, length: 6 }],
    [
      'marks to the line end when the place goes on',
      at('k = """', 5, 3, { location: { path: 'a', startLine: 1, endLine: 2, startColumn: 5, endColumn: 3 } }),
      { text: 'k = """', column: 5, length: 3 },
    ],
    ['has none for a whole file', at('', 1, 1, { location: { path: 'a' } }), undefined],
    ['has none for a line that was cut', at(excerpt(`${'a'.repeat(3_000)}KEY12345`, 3_001), 3_001, 3_005), undefined],
    ['keeps a place beyond the line inside it', at('ab', 9, 12), { text: 'ab', column: 3, length: 1 }],
  ];
  it.each(rows)('%s', (_, detection, expected) => {
    expect(snippetOf(detection, masker)).toEqual(expected);
  });
});
