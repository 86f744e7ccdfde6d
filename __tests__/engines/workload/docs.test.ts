import { expect, it } from '@jest/globals';
import { rules as dockerfileRules } from '../../../src/engines/dockerfile/rules';
import { rules } from '../../../src/engines/workload/rules';
import { tableUnder } from '../../helpers/doc-table';

it('describes every rule in docs/container.md as the code has it, and no other', () => {
  const expected = rules.map((rule) => [
    `\`${rule.id}\``,
    rule.title,
    rule.severity,
    rule.cwe.map((number) => `CWE-${number}`).join(', '),
    rule.reason,
  ]);
  expect(tableUnder('docs/container.md', '## How containers are run')).toEqual(expected);
});

it('has no rule of the same name as one for Dockerfiles', () => {
  const ids = new Set(dockerfileRules.map(({ id }) => id));
  expect(rules.filter(({ id }) => ids.has(id))).toEqual([]);
});
