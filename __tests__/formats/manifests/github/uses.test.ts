import { describe, expect, it } from '@jest/globals';
import { kindOf } from '../../../../src/formats/manifests/names';
import { githubUsesReader } from '../../../../src/formats/manifests/github/uses';

describe('uses', () => {
  it('of jobs, their steps and the steps of an action', () => {
    const text = `on: push
jobs:
  call:
    uses: owner/repo/.github/workflows/a.yml@main
  build:
    steps:
      - uses: actions/checkout@0123456789012345678901234567890123456789 # v4
      - run: echo
        with: { uses: not/this@v1 }
      - &step
        uses: "./local"
      - *step
      - uses: docker://alpine:3.20@sha256:abcd
      - uses: docker://host.org:5000/a/b
runs:
  steps:
    - uses: owner/repo@v1
`;
    const { dependencies, problems } = githubUsesReader.read(text, 'action.yml');
    expect(problems).toEqual([]);
    expect(
      dependencies.map(({ ecosystem, name, version, line, origin, hashes }) => [
        ecosystem,
        name,
        version,
        line,
        origin.kind,
        hashes,
      ]),
    ).toEqual([
      ['github', 'owner/repo/.github/workflows/a.yml', 'main', 4, 'repository', []],
      ['github', 'actions/checkout', '0123456789012345678901234567890123456789', 7, 'repository', []],
      ['github', './local', undefined, 11, 'folder', []],
      ['other', 'docker/alpine', 'sha256:abcd', 13, 'archive', ['sha256:abcd']],
      ['other', 'docker/host.org:5000/a/b', undefined, 14, 'archive', []],
      ['github', 'owner/repo', 'v1', 17, 'repository', []],
    ]);
    expect(dependencies[1]).toMatchObject({ origin: { url: 'https://github.com/actions/checkout' } });
  });

  it.each<[string, number | undefined]>([
    ['jobs:\n  a:\n    steps:\n      - uses: actions/checkout\n', 4],
    ['jobs:\n  a:\n    steps:\n      - uses: ${{ matrix.action }}\n', 4],
    ['jobs:\n  a:\n    steps:\n      - uses: 1\n', 4],
    ['jobs:\n  a: "b\n', 3],
    ['["'.repeat(60_000), undefined],
  ])('%.80j is a problem', (text, line) => {
    expect(githubUsesReader.read(text, 'action.yml').problems).toMatchObject([{ line }]);
  });

  it('of workflows and actions alone', () => {
    const paths = [
      '.github/workflows/a.yml',
      '.github/workflows/a/b.yml',
      'a/action.yaml',
      'a/b.yml',
      '.github/actions/x/action.yml',
    ];
    expect(paths.map((path) => kindOf(path) === githubUsesReader.kind)).toEqual([true, false, true, false, true]);
  });
});
