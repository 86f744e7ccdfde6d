import { describe, expect, it } from '@jest/globals';
import { readerFor } from '../../../src/formats/manifests';
import { contentKindOf } from '../../../src/formats/manifests/by-content';
import { indexesInCommands } from '../../../src/formats/manifests/commands';
import { paced } from '../../helpers/pace';
import type { PackageIndex } from '../../../src/formats/manifests/manifest';

const shown = (indexes: readonly PackageIndex[]): string[] =>
  indexes.map(({ kind, url, line, firstWins }) => `${line ?? ''} ${kind} ${url}${firstWins ? ' (first)' : ''}`);

describe('indexes that commands ask', () => {
  it.each<readonly [string, readonly string[]]>([
    ['RUN pip install --extra-index-url https://a.example/simple x', ['1 extra-index https://a.example/simple']],
    ['ENV PIP_EXTRA_INDEX_URL https://a.example/simple', ['1 extra-index https://a.example/simple']],
    ['  PIP_EXTRA_INDEX_URL: "https://a.example/simple"', ['1 extra-index https://a.example/simple']],
    [
      '  PIP_EXTRA_INDEX_URL: https://${{ secrets.T }}@a.example/simple',
      ['1 extra-index https://${{ secrets.T }}@a.example/simple'],
    ],
    ['export PIP_EXTRA_INDEX_URL=$PRIVATE_INDEX', ['1 extra-index $PRIVATE_INDEX']],
    ['uv pip install --extra-index-url=https://a.example/ x', ['1 extra-index https://a.example/ (first)']],
    ['pip install --trusted-host a.example x', ['1 trusted-host a.example']],
    ['pip install -i http://a.example/simple x', ['1 index http://a.example/simple']],
    ['npm ci --registry http://a.example', ['1 index http://a.example']],
    ['npm config set strict-ssl false', ['1 trusted-host npm registries']],
    ['npm config set strict-ssl true', []],
    ['pip install --index-url https://a.example/simple x', []],
    ['curl -f http://a.example/x', []],
    ['# pip install --extra-index-url https://a.example/simple', []],
    ['pass --extra-index-url URL, or set PIP_EXTRA_INDEX_URL', []],
    [`--extra-index-url ${'https://a.example/'.repeat(10_000)}`, []],
  ])('%.60s', (line, expected) => {
    expect(shown(indexesInCommands(line))).toEqual(expected);
  });

  it('are looked for in time that goes by the length', () => {
    const rows = [
      'pip install '.repeat(160),
      `PIP_EXTRA_INDEX_URL${' '.repeat(1_900)}x`,
      '--trusted-host '.repeat(120),
    ];
    const text = rows.map((row) => `${row}\n`.repeat(200)).join('');
    const limit = paced(1.5);
    const started = performance.now();
    expect(indexesInCommands(text)).toEqual([]);
    expect((performance.now() - started) / 1e3).toBeLessThan(limit);
  });

  it('are read of workflows', () => {
    const workflow = 'on: push\njobs:\n  a:\n    steps:\n      - run: pip install --trusted-host a.example x\n';
    const read = readerFor('.github/workflows/ci.yml')?.read(workflow, '.github/workflows/ci.yml');
    expect(shown(read?.indexes ?? [])).toEqual(['5 trusted-host a.example']);
  });

  it('are read of Dockerfiles that have any beside another', async () => {
    const text = 'FROM x\nARG PIP_EXTRA_INDEX_URL=https://a.example/\nRUN pip install --trusted-host a.example x\n';
    for (const path of ['Dockerfile', 'a/Dockerfile.gpu', 'serve.dockerfile', 'Containerfile']) {
      const kind = contentKindOf(path);
      expect([kind?.is(text), kind?.is('FROM x\nRUN pip install x\n')]).toEqual([true, false]);
      const reader = await kind?.reader();
      expect(shown(reader?.read(text, path).indexes ?? [])).toEqual(['2 extra-index https://a.example/']);
    }
    expect(contentKindOf('docs/dockerfile-tips.md')).toBeUndefined();
  });
});

describe('settings', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'pip.conf',
      '[global]\nindex-url = https://u:p@a.example/simple\nextra-index-url =\n    https://b.example/\n    https://c.example/ # ours\n[install]\ntrusted_host = d.example e.example\ntimeout = 5\n',
      [
        '2 index https://a.example/simple',
        '4 extra-index https://b.example/',
        '5 extra-index https://c.example/',
        '7 trusted-host d.example',
        '7 trusted-host e.example',
      ],
    ],
    [
      '.npmrc',
      '; ours\nregistry = "https://a.example/"\n@acme:registry=http://b.example/\nstrict-ssl=false\n//b.example/:_authToken=${T}\nsave-exact=true\n',
      ['2 index https://a.example/', '3 index http://b.example/', '4 trusted-host npm registries'],
    ],
  ])('%s', (path, text, expected) => {
    expect(shown(readerFor(`x/${path}`)?.read(text, `x/${path}`).indexes ?? [])).toEqual(expected);
  });
});
