import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { allowSchema, customRuleSchema } from '../../../src/engines/secrets/custom/schema';
import { secretRules } from '../../../src/engines/secrets/rules';

const docs = readFileSync('docs/secrets.md', 'utf8');

it('docs/secrets.md has a row for every rule, as it is', () => {
  const rows = secretRules.map(
    ({ id, provider, title, severity, evidence, why, docs }) =>
      `| \`${id}\` | ${provider} | [${title}](${docs}) | ${severity} | ${evidence} | ${why} |`,
  );
  const documented = docs
    .slice(docs.indexOf('\n## Rules\n'))
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(documented).toEqual(rows);
});

it('docs/secrets.md tells how many rules there are', () => {
  expect(docs).toContain(`${secretRules.length} built-in rules`);
});

it.each([
  ['a rule', customRuleSchema],
  ['an entry of `allow`', allowSchema],
] as const)('docs/secrets.md lists every key of %s', (what, schema) => {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' });
  const rows = Object.entries(properties).map(
    ([key, each]) => `| \`${key}\` | ${typeof each === 'object' ? (each.description ?? '') : ''} |`,
  );
  expect(docs).toContain(`| key of ${what} | what |\n|---|---|\n${rows.join('\n')}\n`);
});
