import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { secretRules } from '../../../src/engines/secrets/rules';

it('docs/secrets.md has a row for every rule, as it is', () => {
  const rows = secretRules.map(
    ({ id, provider, title, severity, evidence, why, docs }) =>
      `| \`${id}\` | ${provider} | [${title}](${docs}) | ${severity} | ${evidence} | ${why} |`,
  );
  const documented = readFileSync('docs/secrets.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(documented).toEqual(rows);
});

it('docs/secrets.md tells how many rules there are', () => {
  expect(readFileSync('docs/secrets.md', 'utf8')).toContain(`${secretRules.length} built-in rules`);
});
