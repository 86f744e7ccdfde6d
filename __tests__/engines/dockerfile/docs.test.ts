import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { aliases } from '../../../src/engines/dockerfile/aliases';
import { rules } from '../../../src/engines/dockerfile/rules';

it('describes every rule in docs/container.md as the code has it, and no other', () => {
  const rows = readFileSync('docs/container.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
  const expected = rules.map((rule) => [
    `\`${rule.id}\``,
    rule.title,
    rule.buildStageSeverity === undefined ? rule.severity : `${rule.severity} (${rule.buildStageSeverity})`,
    rule.cwe.map((number) => `CWE-${number}`).join(', '),
    rule.reason,
  ]);
  expect(rows).toEqual(expected);
});

it('lists in docs/container.md what other tools call a rule, and only rules that there are', () => {
  const rows = readFileSync('docs/container.md', 'utf8').match(/^\| [a-z-]+ \| [A-Z].*\|$/gm);
  expect(rows).toEqual(Object.entries(aliases).map(([rule, names]) => `| ${rule} | ${names.join(', ')} |`));
  const ids = rules.map(({ id }) => id);
  expect(Object.keys(aliases).filter((rule) => !ids.includes(rule))).toEqual([]);
});
