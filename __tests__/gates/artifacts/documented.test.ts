import { describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { modelRules } from '../../../src/engines/modelfile/rules';
import { documentRules, undocumented } from '../../../src/gates/artifacts/documented';
import { lockRules } from '../../../src/gates/artifacts/locked';
import { signatureRules } from '../../../src/gates/artifacts/signatures';
import { tableUnder } from '../../helpers/doc-table';
import { memoryTree } from '../../helpers/memory-tree';

describe('what stands beside models', () => {
  const both = ['no-model-card', 'no-model-licence'];
  it.each<[string, Record<string, string>, string[]]>([
    ['nothing', {}, both],
    ['a readme and a licence at the top', { 'README.md': '# M', LICENSE: 'MIT' }, []],
    ['a model card with its licence', { 'a/b/README.md': '---\ntags: [x]\nlicense: mit\n---\n# M\n' }, []],
    ['a model card without one', { 'a/MODEL_CARD.md': '# M\nlicense: mit\n' }, ['no-model-licence']],
    ['both in another folder', { 'c/README.md': '# M', 'c/LICENSE': 'MIT' }, both],
    ['a file that is called nearly so', { 'a/b/READMEs': 'x', 'a/b/unlicensed': 'x' }, both],
  ])('%s', async (_, files, expected) => {
    const tree = memoryTree({ 'a/b/m.pkl': 'x', 'a/b/n.pkl': 'x', ...files });
    const models = (await tree.list()).filter((entry) => entry.path.endsWith('.pkl'));
    const found = await undocumented(tree, models);
    expect(found.map(({ rule, location }) => `${rule} ${location.path}`)).toEqual(
      expected.map((rule) => `${rule} a/b/m.pkl`),
    );
  });

  it('does not matter where there are no models', async () => {
    expect(await undocumented(memoryTree({ 'a.txt': 'x' }), [])).toEqual([]);
  });
});

it('the table of rules in the docs says what the code does', () => {
  const rules: Record<string, { title: string; severity: string; cwe?: readonly number[] }> = {
    ...modelRules,
    ...lockRules,
    ...signatureRules,
    ...documentRules,
  };
  const expected = Object.entries(rules).map(([id, { title, severity, cwe = [] }]) => [
    `\`${id}\``,
    title,
    severity,
    cwe.map((number) => `CWE-${number}`).join(', '),
  ]);
  const file = path.join(import.meta.dirname, '../../../docs/artifacts.md');
  expect(tableUnder(file, '## Rules')).toEqual(expected);
});
