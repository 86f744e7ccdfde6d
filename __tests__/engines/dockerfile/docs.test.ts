import { expect, it } from '@jest/globals';
import { aliases } from '../../../src/engines/dockerfile/aliases';
import { rules } from '../../../src/engines/dockerfile/rules';
import { rules as workloadRules } from '../../../src/engines/workload/rules';
import { tableUnder } from '../../helpers/doc-table';

const page = 'docs/container.md';

it('describes every rule in docs/container.md as the code has it, and no other', () => {
  const expected = rules.map((rule) => [
    `\`${rule.id}\``,
    rule.title,
    rule.buildStageSeverity === undefined ? rule.severity : `${rule.severity} (${rule.buildStageSeverity})`,
    rule.cwe.map((number) => `CWE-${number}`).join(', '),
    rule.reason,
  ]);
  expect(tableUnder(page, '## Dockerfiles')).toEqual(expected);
});

it('lists in docs/container.md what other tools call a rule, and only rules that there are', () => {
  const ofWorkloads = workloadRules
    .filter((rule) => rule.aliases.length > 0)
    // Trivy's names are listed in one of their two spellings.
    .map((rule) => [rule.id, rule.aliases.filter((alias) => !alias.startsWith('KSV-')).join(', ')]);
  const expected = [...Object.entries(aliases).map(([rule, names]) => [rule, names.join(', ')]), ...ofWorkloads];
  expect(tableUnder(page, '## Inline skips')).toEqual(expected);
  const ids = rules.map(({ id }) => id);
  expect(Object.keys(aliases).filter((rule) => !ids.includes(rule))).toEqual([]);
});

it('measures beside hadolint every rule that it has too', () => {
  const rows = tableUnder(page, '## Beside hadolint').map(([rule, codes]) => [rule, codes]);
  const expected = Object.entries(aliases).flatMap(([rule, names]) => {
    const codes = names.filter((name) => name.startsWith('DL'));
    return codes.length > 0 ? [[rule, codes.join(', ')]] : [];
  });
  expect(rows).toEqual(expected);
});
