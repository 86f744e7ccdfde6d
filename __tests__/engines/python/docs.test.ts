import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { incompleteDetection, incompleteRuleNames } from '../../../src/engines/python/detection';
import { pythonRules, type PythonRule } from '../../../src/engines/python/rules';

const docs = readFileSync(path.join(import.meta.dirname, '../../../docs/sast.md'), 'utf8');

const row = ({ code, name, severity, reason, title, cwe, harmless }: PythonRule): string => {
  const weight = harmless === undefined ? severity : `${severity} / ${harmless.severity}`;
  const why = harmless === undefined ? reason : `${reason} / ${harmless.reason}`;
  return `| ${code} | ${name} | ${title} | ${weight} | ${why} | ${cwe.join(', ')} |`;
};

it('the documentation lists each rule as the code has it', () => {
  expect(docs.match(/^\| S\d{3} \|.*$/gm)).toEqual(pythonRules.map(row));
});

it('the documentation lists what counts as not evaluated', () => {
  expect(docs.match(/^\| `[a-z-]+` \|.*$/gm)).toEqual(
    incompleteRuleNames.map((rule) => {
      const { title, help } = incompleteDetection(rule, '', { path: 'a.py' });
      return `| \`${rule}\` | ${title} | ${help.text} |`;
    }),
  );
});
