import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import type { Metric } from '../../../src/engines/metrics/catalogue/metric';
import { catalogue, tasks } from '../../../src/engines/metrics/index';

const text = fs.readFileSync(path.join(import.meta.dirname, '../../../docs/metrics.md'), 'utf8');

/** The rows of the table below a heading, as cells. */
function tableOf(heading: string): string[][] {
  const [, section = ''] = text.split(`\n### ${heading}\n`);
  const lines = (section.split(/\n##/)[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => line.slice(2, -2).split(' | '));
}

function rowOf({
  name,
  parameters,
  direction,
  needs,
  undefinedWhen,
}: Pick<Metric<never>, 'name' | 'parameters' | 'direction' | 'needs' | 'undefinedWhen'>): string[] {
  const given = Object.entries(parameters).map(([key, { shown }]) =>
    shown === undefined ? `\`${key}=\`` : `\`${key}=${shown}\``,
  );
  return [`\`${name}\``, given.length === 0 ? '–' : given.join(' '), direction, needs.join(', '), undefinedWhen];
}

describe('docs/metrics.md', () => {
  it.each(tasks)('lists every metric of a %s task as it is', (task) => {
    const expected = catalogue[task].map((metric) => rowOf(metric));
    expect(tableOf(task)).toEqual(expected);
  });
});
