import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { piecesOf } from '../../src/disk';
import { jsonText } from '../../src/reports/escape';
import { jsonParts, renderJson } from '../../src/reports/json';
import { arbitraryReport, failing, finding } from '../helpers/arbitrary-report';

describe('a report as JSON', () => {
  it('is in parts what it is as a whole', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        expect(renderJson(report)).toBe(`${jsonText(report)}\n`);
      }),
      { numRuns: 100 },
    );
  });

  it('is written in pieces, none of which holds all of a large one', () => {
    const report = failing(Array.from({ length: 3_000 }, () => finding()));
    const pieces = [...piecesOf(jsonParts(report))];
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join('')).toBe(renderJson(report));
    expect([...piecesOf('whole')]).toEqual(['whole']);
    expect([...piecesOf([])]).toEqual([]);
  });
});
