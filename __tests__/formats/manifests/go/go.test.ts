import fs from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { goModReader, goWorkReader } from '../../../../src/formats/manifests/go/go-mod';
import { goSumReader, isGoSumOutOfDate, withGoSum } from '../../../../src/formats/manifests/go/go-sum';
import { keyOf } from '../../../../src/formats/manifests/manifest';

const textOf = (name: string): string => fs.readFileSync(`__tests__/fixtures/manifests/go/${name}`, 'utf8');
const [mod, sum] = [textOf('go.mod'), textOf('go.sum')];
const built = textOf('built.txt')
  .trim()
  .split('\n')
  .map((row) => `golang/${row.replace(' ', '@')}`)
  .sort();

describe('a real module', () => {
  it('go.sum has what Go builds with, for every platform and test', () => {
    const { dependencies, problems } = goSumReader.read(sum, 'go.sum');
    expect([dependencies.map(keyOf).sort(), problems]).toEqual([built, []]);
    expect(dependencies[0]).toMatchObject({ line: 2, hashes: [expect.stringMatching(/^h1:.{43}=$/)] });
  });

  it('go.mod with its go.sum has it too, and says who asks for it', () => {
    const { dependencies, locked, problems } = withGoSum(goModReader.read(mod, 'go.mod'), sum);
    const [standard, ...modules] = dependencies;
    expect([locked, problems]).toEqual([true, []]);
    expect(standard).toMatchObject({ name: 'stdlib', version: '1.26.8', line: 3 });
    expect(modules.map(keyOf).sort()).toEqual(built);
    expect(modules.every(({ hashes }) => hashes.length === 1)).toBe(true);
    expect(modules.filter(({ direct }) => direct).map(({ name }) => name)).toEqual([
      'github.com/google/uuid',
      'github.com/spf13/cobra',
      'github.com/stretchr/testify',
      'gopkg.in/yaml.v3',
    ]);
    expect(modules.at(-1)).toMatchObject({ name: 'gopkg.in/check.v1', direct: undefined, line: undefined });
  });

  it('needs the digest of each module that it imports', () => {
    const read = goModReader.read(mod, 'go.mod');
    expect(isGoSumOutOfDate(read, sum)).toBeUndefined();
    expect(isGoSumOutOfDate(read, sum.replaceAll('cobra v1.10.2', 'cobra v1.10.1'))).toBe(
      'go.sum has no digest of github.com/spf13/cobra v1.10.2',
    );
  });
});

describe('go.mod', () => {
  it('has replaced modules, and all that the grammar has', () => {
    const text = `module "example.com/a" // comment
go 1.16
toolchain go1.22.3-custom
require example.com/b v1.0.0
require (
	example.com/c v1.0.0 // indirect; comment
	\`example.com/d\` v2.0.0+incompatible
	example.com/e v1.0.0
)
replace example.com/b => example.com/fork/b v1.1.0
replace (
	example.com/c v1.0.0 => ../c
	example.com/e v9.0.0 => ../e
)
exclude example.com/b v0.9.0
retract [v1.0.0, v1.1.0] // broken
tool example.com/d/cmd
`;
    const { dependencies, locked, problems } = goModReader.read(text, 'go.mod');
    expect([locked, problems]).toEqual([false, []]);
    expect(
      dependencies.map(({ name, version, direct, line, origin }) => [name, version, direct, line, origin.kind]),
    ).toEqual([
      ['stdlib', '1.22.3', true, 3, 'index'],
      ['example.com/fork/b', 'v1.1.0', true, 10, 'index'],
      ['example.com/c', undefined, false, 12, 'folder'],
      ['example.com/d', 'v2.0.0+incompatible', true, 7, 'index'],
      ['example.com/e', 'v1.0.0', true, 8, 'index'],
    ]);
  });

  it.each([
    ['require (\n\ta v1\n', [{ line: 1, message: 'the block of require is not closed' }]],
    ['require a\n', [{ line: 1, message: 'a requirement is not a module with its version' }]],
    ['\nreplace a b\n', [{ line: 2, message: 'replace does not say what by what' }]],
    ['requires a v1\n', [{ line: 1, message: 'requires is no directive of Go' }]],
    ['module "a\n', [{ line: 1, message: 'a quote is not closed' }]],
    ['go x\n', [{ line: 1, message: 'go has no version' }]],
  ])('%j', (text, problems) => {
    expect(goModReader.read(text, 'go.mod').problems).toEqual(problems);
  });
});

describe('go.sum', () => {
  it('takes the highest version that has a digest of its archive', () => {
    const text = 'a v1.2.0 h1:a=\na v1.10.0 h1:b=\na v1.11.0/go.mod h1:c=\na v1.9.0 h1:d=\n';
    expect(goSumReader.read(text, 'go.sum').dependencies.map(keyOf)).toEqual(['golang/a@v1.10.0']);
    expect(goSumReader.read('a v1.0.0\n', 'go.sum').problems).toEqual([
      { line: 1, message: 'it is no module with its version and digest' },
    ]);
  });
});

describe('go.work', () => {
  it('names folders, and what stands in for modules', () => {
    const { dependencies } = goWorkReader.read(
      'go 1.22\nuse (\n\t./a\n\t./b\n)\nreplace c => example.com/c v1.0.0\n',
      'go.work',
    );
    expect(dependencies.map(({ name, version, line, origin }) => [name, version, line, origin.kind])).toEqual([
      ['./a', undefined, 3, 'folder'],
      ['./b', undefined, 4, 'folder'],
      ['example.com/c', 'v1.0.0', 6, 'index'],
    ]);
  });
});
