import { expect, it } from '@jest/globals';
import { imageRules } from '../../../src/engines/image';
import { tableUnder } from '../../helpers/doc-table';

it('describes every rule in docs/container.md as the code has it, and no other', () => {
  const expected = Object.entries(imageRules).map(([id, { title, severity, cwe, reason }]) => [
    `\`${id}\``,
    title,
    severity,
    cwe.map((number) => `CWE-${number}`).join(', '),
    reason,
  ]);
  expect(tableUnder('docs/container.md', '## Built images')).toEqual(expected);
});
