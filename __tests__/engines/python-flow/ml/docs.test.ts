import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { mlRules } from '../../../../src/engines/python-flow/ml';
import type { MlRule } from '../../../../src/engines/python-flow/ml/rule';

const docs = readFileSync(path.join(import.meta.dirname, '../../../../docs/sast.md'), 'utf8');
const [, section = ''] = /^## ML rules$([^]*?)^## /m.exec(docs) ?? [];

const row = ({ id, title, severity, reason, cwe, owasp }: MlRule): string =>
  `| ${id} | ${title} | ${severity} | ${reason} | ${cwe.join(', ')} | ${owasp.join(', ')} |`;

it('the documentation lists each ML rule as the code has it', () => {
  expect(section.match(/^\| [a-z-]+ \|.*$/gm)?.slice(1)).toEqual(mlRules.map(row));
});
