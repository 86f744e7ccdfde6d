import fc from 'fast-check';

import { describe, expect, it } from '@jest/globals';

import { NumberParser } from '../../../src/formats/table/number';

function parse(text: string): number | string {
  // Surrounded by digits: a reader that looks beyond the cell finds another number.
  const bytes = Buffer.from(`7${text}7`, 'latin1');
  const parser = new NumberParser();
  const kind = parser.parse(bytes, 1, bytes.length - 1);
  return kind === 'number' ? parser.value : kind;
}

const decimalText = fc
  .tuple(
    fc.constantFrom('', '-', '+'),
    fc.stringMatching(/^(0|[1-9]\d{0,20})$/),
    fc.stringMatching(/^\d{0,20}$/),
    fc.option(fc.integer({ min: -330, max: 330 }), { nil: undefined }),
  )
  .map(([sign, integer, fraction, exponent]) => {
    return `${sign}${integer}.${fraction}${exponent === undefined ? '' : `e${exponent}`}`;
  });

describe('numbers in bytes', () => {
  it('has the value of Number(text) for every double as it is printed', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        // Printed integers of 16 digits or more are text.
        fc.pre(!/^-?\d{16,}$/.test(String(value)));
        return Object.is(parse(Object.is(value, -0) ? '-0' : String(value)), value);
      }),
      { numRuns: 5_000, seed: 1 },
    );
  });

  it('has the value of Number(text) for any decimal, also between two doubles', () => {
    fc.assert(
      fc.property(decimalText, (text) => Object.is(parse(text), Number(text))),
      { numRuns: 20_000, seed: 2 },
    );
  });

  it('rounds 17 digits of fractions in [0, 1) as Number(text) does', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 15, max: 19 }), (value, digits) => {
        const text = value.toFixed(digits);
        return Object.is(parse(text), Number(text));
      }),
      { numRuns: 20_000, seed: 3 },
    );
  });

  it.each([
    ['0', 0],
    ['-0', -0],
    ['1.', 1],
    ['.5', 0.5],
    ['+1', 1],
    [' 1\t', 1],
    ['1e308', 1e308],
    ['1e999', Infinity],
    ['-1e999', -Infinity],
    ['1e-999', 0],
    ['5e-324', 5e-324],
    ['0.1', 0.1],
    ['0.30000000000000004', 0.1 + 0.2],
    ['9007199254740993.0', 9007199254740992],
    ['1e99999999999', Infinity],
    ['0e99999999999', 0],
    ['NaN', NaN],
    ['nan', NaN],
    ['-nan', NaN],
    ['inf', Infinity],
    ['-inf', -Infinity],
    ['Infinity', Infinity],
    ['-INFINITY', -Infinity],
    ['123456789012345', 123456789012345],
    // As ids these would be taken for others.
    ['1234567890123456', 'text'],
    ['007', 'text'],
    ['00', 'text'],
    ['0.07', 0.07],
    ['00.5', 0.5],
    ['1,000', 'text'],
    ['1_000', 'text'],
    ['1 000', 'text'],
    ['0x10', 'text'],
    ['1e', 'text'],
    ['1e+', 'text'],
    ['1e5x', 'text'],
    ['1.2.3', 'text'],
    ['--1', 'text'],
    ['.', 'text'],
    ['-', 'text'],
    ['e5', 'text'],
    ['12%', 'text'],
    ['true', 'text'],
    ['infinite', 'text'],
    [' ', 'text'],
    ['', 'missing'],
    ['NULL', 'missing'],
    ['null', 'missing'],
    ['NA', 'missing'],
    ['N/A', 'missing'],
    ['None', 'missing'],
    ['na', 'text'],
    ['none', 'text'],
  ])('%j is %p', (text, expected) => {
    expect(parse(text)).toBe(expected);
  });
});
