import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { flat } from '../../../src/formats/metrics-file/flat';
import { toolFormats } from '../../../src/formats/metrics-file/formats';
import { fixtureNames, readFixture } from './fixtures';

const docs = fs.readFileSync(path.join(import.meta.dirname, '../../../docs/metrics-files.md'), 'utf8');
/** Files that are there to be refused. */
const refused = /-(?:broken|revisions|missing|same|empty)\.json$|\.dvc$/;

const table = docs
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(1)
  .map((line) => line.slice(2, -2).split(' | '));

describe('docs/metrics-files.md', () => {
  it('has each format in its table once', () => {
    expect(table.map(([name]) => name)).toEqual([flat.name, ...toolFormats.map(({ name }) => name)]);
  });

  it('gives names that files have', () => {
    const found = new Map<string, string[]>();
    for (const file of fixtureNames.filter((name) => !refused.test(name))) {
      const { format, values } = readFixture(file);
      found.set(format, [...(found.get(format) ?? []), ...values.keys()]);
    }
    const missing = table.slice(1).flatMap(([name = '', , names = '']) => {
      expect(found.get(name) ?? []).not.toEqual([]);
      if (names.startsWith('the same')) return [];
      return [...names.matchAll(/`([^`]+)`/g)]
        .map((match) => match[1] ?? '')
        .filter((one) => !found.get(name)?.includes(one));
    });
    // Two artifacts with one name, and detectors that take all features together: no file here has them.
    expect(missing).toEqual(['metrics:accuracy', 'p_val', 'distance']);
  });
});
