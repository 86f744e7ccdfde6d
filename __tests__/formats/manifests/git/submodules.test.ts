import { expect, it } from '@jest/globals';
import { kindOf } from '../../../../src/formats/manifests/names';
import { gitSubmodulesReader } from '../../../../src/formats/manifests/git/submodules';

it('reads submodules', () => {
  const text = `# comment
[submodule "a \\"b\\""]
	path = vendor/a
	url = https://example.org/a.git ; comment
	branch = "main"
[submodule "c"]
	path = c
[core]
`;
  const { dependencies, problems } = gitSubmodulesReader.read(text, '.gitmodules');
  expect(dependencies).toEqual([
    {
      ecosystem: 'git',
      name: 'vendor/a',
      version: undefined,
      specifier: 'main',
      line: 2,
      direct: true,
      neededBy: [],
      scope: 'runtime',
      origin: { kind: 'repository', url: 'https://example.org/a.git', revision: undefined },
      hashes: [],
    },
  ]);
  expect(problems).toEqual([
    { line: 8, message: 'it is not as git writes it' },
    { line: 6, message: 'a submodule has no path or no url' },
  ]);
});

it('is of the root alone', () => {
  expect(['.gitmodules', 'a/.gitmodules'].map((path) => kindOf(path) === gitSubmodulesReader.kind)).toEqual([
    true,
    false,
  ]);
});
