import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseJson } from '../../../src/formats/metrics-file/json';
import type { Json } from '../../../src/formats/metrics-file/json';
import { SyntaxProblem } from '../../../src/formats/metrics-file/problem';

/** Its objects have no prototype; equality of tests wants one. */
const plain = (value: Json): unknown => JSON.parse(JSON.stringify(value));

function problemOf(text: string): string {
  try {
    parseJson(text);
  } catch (error) {
    if (error instanceof SyntaxProblem) return `${error.placeIn(text)}: ${error.message}`;
    throw error;
  }
  return 'no problem';
}

describe('JSON', () => {
  it('is read as JSON.parse reads it, with any blanks', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 1, '\t', '\r\n'), (text, indent) => {
        fc.pre(!text.includes('__proto__'));
        const value: unknown = JSON.parse(text);
        expect(plain(parseJson(JSON.stringify(value, null, indent)))).toEqual(value);
      }),
    );
  });

  it.each([
    ['NaN', NaN],
    ['nan', NaN],
    ['-NaN', NaN],
    ['Infinity', Infinity],
    ['+Infinity', Infinity],
    ['inf', Infinity],
    ['-Infinity', -Infinity],
    ['-inf', -Infinity],
    ['1e999', Infinity],
    ['-1e999', -Infinity],
    [`1${'0'.repeat(400)}`, Infinity],
    ['1.7976931348623157e308', Number.MAX_VALUE],
    ['-0.0', -0],
    ['1E-5', 0.00001],
  ])('%s is a number', (text, value) => {
    expect(parseJson(`[${text}]`)).toEqual([value]);
  });

  it.each([
    ['{"a": 1,}', '1:9: expected a key in double quotes'],
    ["{'a': 1}", '1:2: expected a key in double quotes'],
    ['{"a": 1\n "b": 2}', '2:2: expected "," or "}"'],
    ['{"a"; 1}', '1:5: expected ":"'],
    ['[1 2]', '1:4: expected "," or "]"'],
    ['{"a": 01}', '1:8: expected "," or "}"'],
    ['{"a": .5}', '1:7: expected a value'],
    ['{"a": nano}', '1:7: expected a value'],
    ['{"a": None}', '1:7: expected a value'],
    ['{"a": "\u0001"}', '1:7: a string with a control character or an unknown escape'],
    ['{"a": "\\x"}', '1:7: a string with a control character or an unknown escape'],
    ['{"a": 1} // auc', '1:10: something follows the object'],
    ['{"a": 1}\n{"a": 2}', '2:1: a second object; JSON Lines is a table, a metrics file is one object'],
    ['{"a": 1', '1:8: expected "," or "}", but the file ends here: is it cut off?'],
    ['{"a":', '1:6: expected a value, but the file ends here: is it cut off?'],
    ['{"a": "b\\"', '1:7: a string that never ends: is the file cut off?'],
    ['{"auc": 1,\n "\\u0061uc": 2}', '2:2: the key "auc" occurs twice in one object'],
    ['{"__proto__": {"auc": 1}}', '1:2: the key "__proto__" is not allowed'],
    ['['.repeat(1_000_000), '1:102: nested deeper than 100 levels'],
    [`[${'[],'.repeat(1_000_000)}0]`, '1:2999999: more than 1000000 values; a metrics file holds summary numbers'],
  ])('row %# is refused', (text, problem) => {
    expect(problemOf(text)).toBe(problem);
  });

  it('keeps names that objects have by nature as keys', () => {
    const value = parseJson('{"constructor": 1, "toString": 2, "hasOwnProperty": 3}');
    expect(Object.entries(value as object)).toEqual([
      ['constructor', 1],
      ['toString', 2],
      ['hasOwnProperty', 3],
    ]);
  });
});
