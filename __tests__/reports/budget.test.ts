import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Budget, clip, clipBytes, utf8Bytes } from '../../src/reports/budget';
import { hostileText } from '../helpers/arbitrary-report';

describe('clip', () => {
  it.each([
    ['short', 5, 'short'],
    ['longer', 5, 'long…'],
    ['ab🎉cd', 4, 'ab…'],
    ['ab🎉cd', 5, 'ab🎉…'],
  ])('%j in %i code units is %j', (text, length, clipped) => {
    expect(clip(text, length)).toBe(clipped);
  });
});

describe('clipBytes', () => {
  it.each([
    ['short', 5, 'short'],
    ['日本語', 9, '日本語'],
    ['日本語', 8, '日…'],
    ['日本語', 6, '日…'],
    ['🎉🎉', 7, '🎉…'],
    ['🎉🎉', 6, '…'],
  ])('%j in %i bytes is %j', (text, bytes, clipped) => {
    expect(clipBytes(text, bytes)).toBe(clipped);
  });

  it('stays within its bytes and keeps a whole prefix', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 3, max: 400 }), (text, bytes) => {
        const clipped = clipBytes(text, bytes);
        expect(utf8Bytes(clipped)).toBeLessThanOrEqual(bytes);
        if (clipped === text) return;
        expect(clipped.endsWith('…')).toBe(true);
        const kept = clipped.slice(0, -1);
        expect(text.replace(/\p{Cs}/gu, '\uFFFD').startsWith(kept)).toBe(true);
        expect(kept).not.toMatch(/\p{Cs}/u);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('Budget', () => {
  it('takes blocks whole while they fit', () => {
    const budget = new Budget(10);
    expect([budget.take('日本'), budget.take('abc'), budget.take('ab'), budget.left]).toEqual([true, false, true, 0]);
    expect(budget.toString()).toBe('日本\nab\n');
  });
});
