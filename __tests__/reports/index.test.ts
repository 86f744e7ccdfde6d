import fs from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formats, render } from '../../src/reports/index';
import { arbitraryReport, failing, finding } from '../helpers/arbitrary-report';

describe('render', () => {
  it.each([
    ['text', /^Gatehouse failed/],
    ['json', /^\{"schema":"gatehouse\.report\/v1"/],
    ['sarif', /"version":"2\.1\.0"/],
    ['junit', /^<\?xml/],
    ['gitlab', /^\[\n/],
    ['markdown', /^## ❌/],
    ['html', /^<!doctype html>\n<html lang="en">/],
  ] as const)('knows %s', (format, start) => {
    expect(render(format, failing([finding()]))).toMatch(start);
  });

  it('gives well-formed text that ends in a line break and holds no ESC, in every format, for any report', () => {
    fc.assert(
      fc.property(arbitraryReport, fc.constantFrom(...formats), (any, format) => {
        const text = render(format, any);
        expect(text.endsWith('\n')).toBe(true);
        expect(text.includes('\u001b')).toBe(false);
        expect(text.isWellFormed()).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same for the same report, and leaves it as it was', () => {
    const report = failing([finding(), finding({ blocking: false, state: 'existing' })]);
    const before = JSON.stringify(report);
    for (const format of formats) expect(render(format, report)).toBe(render(format, report));
    expect(JSON.stringify(report)).toBe(before);
  });

  it('is described in the docs, format by format', () => {
    const docs = fs.readFileSync(new URL('../../docs/outputs.md', import.meta.url), 'utf8');
    for (const format of formats) expect(docs).toContain(`\`${format}\``);
  });
});
