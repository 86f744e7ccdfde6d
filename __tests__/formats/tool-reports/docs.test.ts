import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { formats } from '../../../src/formats/tool-reports/formats';

describe('docs/reports.md', () => {
  it('has every format in its table, and no other', () => {
    const [, section = ''] = readFileSync('docs/reports.md', 'utf8').split('\n## Formats\n');
    const cells = [...section.replace(/\n## [^]*/, '').matchAll(/^\| (`[^|]+`) \|/gm)].map(([, cell = '']) => cell);
    const named = cells
      .filter((cell) => cell !== '`format`')
      .flatMap((cell) => cell.split(', ').map((name) => name.slice(1, -1)));
    expect(named.sort()).toEqual([...new Set(formats.map(({ format }) => format))].sort());
  });
});
