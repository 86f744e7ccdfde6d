import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { scanImages, type FileScan } from '../../../src/engines/image';
import { modelsIn } from '../../../src/engines/image/models';
import { createSecretsEngine } from '../../../src/engines/secrets';
import { layerSearch } from '../../../src/engines/secrets/search/layers';
import { defaultLimits } from '../../../src/engines/secrets/search/limits';
import { bufferSource } from '../../../src/formats/source';
import { tar, type TarSpec } from '../../formats/tar/builder';
import { buildZip } from '../../formats/zip/builder';
import { savedImage } from '../../helpers/image';
import { memoryTree } from '../../helpers/memory-tree';
import { fileUnder, tokenOf } from './fixtures';

const token = tokenOf(5);
const secrets = createSecretsEngine();
const env = `GITLAB_TOKEN=${token}\n`;
const cell = JSON.stringify({
  cells: [
    { cell_type: 'code', source: ['a = 1\n', `token = "${token}"`], metadata: {}, outputs: [], execution_count: 1 },
  ],
  metadata: {},
  nbformat: 4,
  nbformat_minor: 5,
});

/** What is said of an image with one layer. */
async function scan(
  files: Readonly<Record<string, string | Buffer>>,
  search = layerSearch(secrets),
): Promise<FileScan> {
  const layer = Object.entries(files).map(([name, content]) => fileUnder(name, content));
  return scanImages(memoryTree({ 'i.tar': savedImage({ layers: [layer] }) }), 'i.tar', { secrets, search });
}
const about = ({ detections }: FileScan, rule: string): string[] =>
  detections.filter((each) => each.rule === rule).map(({ message }) => message);

describe('a secret in a file of a layer', () => {
  it.each<[string, string, string | Buffer, string]>([
    ['plain', 'app/.env', env, 'line 1 of "app/.env" in layer 1'],
    [
      'in base64',
      'app/secret.yaml',
      `a: b\ndata: ${Buffer.from(env).toString('base64')}\n`,
      'line 2 of "app/secret.yaml"',
    ],
    ['in a notebook', 'app/train.ipynb', cell, 'cell 1, line 2 of "app/train.ipynb"'],
    ['in UTF-16', 'app/settings.ini', Buffer.from(`\ufeff${env}`, 'utf16le'), 'line 1 of "app/settings.ini"'],
    [
      'among other bytes',
      'app/data.bin',
      Buffer.concat([Buffer.alloc(3_000, 1), Buffer.from(env), Buffer.alloc(50)]),
      'in "app/data.bin"',
    ],
    ['packed with gzip', 'app/env.gz', gzipSync(env), 'env, line 1 of "app/env.gz"'],
    ['in a tar file', 'app/bundle.tar', tar(fileUnder('in/.env', env)), 'in/.env, line 1 of "app/bundle.tar"'],
    [
      'in a packed tar file',
      'app/bundle.tgz',
      gzipSync(tar(fileUnder('.env', `\n${env}`))),
      '.env, line 2 of "app/bundle.tgz"',
    ],
    [
      'in a wheel',
      'app/a-1-py3-none-any.whl',
      buildZip({ entries: [{ name: 'a/settings.py', content: `TOKEN = "${token}"\n` }] }),
      'a/settings.py, line 1 of "app/a-1-py3-none-any.whl"',
    ],
  ])('is found %s', async (_, name, content, where) => {
    const result = await scan({ [name]: content });
    expect(about(result, 'secret-in-layer').join()).toContain(where.replace(/^in /, ''));
    expect(JSON.stringify(result.detections.map((each) => each.message))).not.toContain(token);
  });
});

describe('archives in layers', () => {
  const packed = gzipSync(Buffer.alloc(3_000_000, 'x'));

  it('unpack to so much together, and no more', async () => {
    const files = Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`app/${i}.gz`, packed]));
    const bounded = await scan(files, layerSearch(secrets, defaultLimits, 10_000_000));
    const unread = about(bounded, 'unreadable-layer');
    expect(unread.length).toBeGreaterThan(0);
    expect(unread.length).toBeLessThan(6);
    expect(unread[0]).toContain('was not searched to its end');
    expect(about(await scan(files), 'unreadable-layer')).toEqual([]);
  });

  it('that are damaged, or packed otherwise, are counted', async () => {
    const zip = buildZip({ entries: [{ name: 'a', content: 'b' }] });
    const result = await scan({
      'app/broken.zip': zip.subarray(0, 30),
      'app/data.xz': Buffer.from('\xfd7zXZ\0 and more', 'latin1'),
      'usr/share/doc/a/changelog.gz': gzipSync(env),
    });
    expect(result.skipped).toEqual({
      'damaged archives in layers': 1,
      'xz archives': 1,
      'packed files of the distribution': 1,
    });
    expect(about(result, 'unreadable-layer')).toEqual([]);
  });
});

it('a model that only a hard link names so is read, and once', async () => {
  const plain = Buffer.from("cos\nsystem\n(S'true'\ntR.");
  const begins = Buffer.from('\x80\x02cos\nsystem\n(X\x04\0\0\0truetR.', 'latin1');
  const link = (name: string, linkName: string): TarSpec => ({ name, type: '1', linkName });
  const layer = [
    fileUnder('srv/a', plain),
    fileUnder('srv/b', begins),
    link('srv/a.pkl', 'srv/a'),
    link('srv/b.pkl', 'srv/b'),
  ];
  const tree = memoryTree({ 'i.tar': savedImage({ layers: [layer, [link('c.pkl', 'srv/a')]] }) });
  const { detections } = await scanImages(tree, 'i.tar', { secrets, search: layerSearch(secrets) });
  const found = detections.filter(({ rule }) => rule === 'dangerous-call');
  expect(found.map(({ location }) => location.member)).toEqual(['layer 1/srv/b', 'layer 1/srv/a.pkl']);
});

describe('models in archives of a layer', () => {
  const pickle = Buffer.from('\x80\x02cos\nsystem\n(X\x04\0\0\0truetR.', 'latin1');
  const zip = buildZip({ entries: [{ name: 'w/model.pkl', content: pickle }] });
  it.each<[string, Buffer, boolean]>([
    ['srv/weights.zip', zip, true],
    ['srv/weights', zip, true],
    ['srv/weights.zip.part', zip, true],
    ['srv/app.jar', zip, true],
    ['srv/outer', buildZip({ entries: [{ name: 'inner.zip', content: zip }] }), true],
    ['srv/blob', tar(fileUnder('w/model.pkl', pickle)), true],
    ['srv/blob.gzipped', gzipSync(tar(fileUnder('w/model.pkl', pickle))), true],
    [
      'usr/share/python-wheels/setuptools.whl',
      buildZip({
        entries: [
          { name: 'distutils-precedence.pth', content: pickle },
          { name: 'setuptools/tests/my-test-package.zip', content: 'PK' },
          { name: 'setuptools-66.dist-info/WHEEL', content: 'Wheel-Version: 1.0' },
        ],
      }),
      false,
    ],
    // No name in it is that of a model, as of a class.
    ['srv/classes.jar', buildZip({ entries: [{ name: 'a/B.class', content: pickle }] }), false],
    ['srv/weights.tar', tar(fileUnder('w/model.pkl', pickle)), true],
    ['srv/weights.tar.gz', gzipSync(tar(fileUnder('w/model.pkl', pickle))), true],
    // A package's own: what it brings, its code could do as well.
    ['usr/lib/python3/dist-packages/a/tests/data.zip', zip, false],
    ['srv/broken.zip', zip.subarray(0, 60), false],
    ['srv/other.zip', buildZip({ entries: [{ name: 'a.pkl', content: Buffer.from('\x80\x02\0', 'latin1') }] }), false],
  ])('%s', async (name, content, isFound) => {
    const result = await scan({ [name]: content });
    expect(about(result, 'dangerous-call')).toHaveLength(isFound ? 1 : 0);
    expect(result.detections.filter(({ incomplete }) => incomplete)).toEqual([]);
    expect(about(result, 'not-understood')).toEqual([]);
  });
});

it('archives get so much time for the models in them, and are counted beyond it', async () => {
  const zip = buildZip({ entries: [{ name: 'a.pkl', content: 'x' }] });
  const models = modelsIn('i.tar', secrets, 0);
  await models.onFile({ path: 'srv/a.zip', layer: 1 }, zip)?.(bufferSource(zip));
  expect([models.skipped, models.found]).toEqual([{ 'archives beyond the time for models in them': 1 }, []]);
  expect(models.onFile({ path: 'opt/conda/pkgs/a-1.tar.bz2', layer: 1 }, zip)).toBeUndefined();
});

it('an archive is known as a model of Keras by the files in it', async () => {
  const lambda = { class_name: '__lambda__', config: { code: 'AAAA' } };
  const layers = [{ class_name: 'Lambda', config: { name: 'l', function: lambda } }];
  const entries = [
    { name: 'config.json', content: JSON.stringify({ class_name: 'Sequential', config: { layers } }) },
    { name: 'metadata.json', content: '{"keras_version": "3.0.0"}' },
  ];
  const { detections } = await scan({ 'srv/weights': buildZip({ entries }) });
  expect(detections.map(({ location }) => location.member)).toContainEqual(expect.stringMatching(/config\.json/));
});

it('archives among packages are counted, and those in caches are not', async () => {
  const zip = buildZip({ entries: [{ name: 'a.pkl', content: 'x' }] });
  const result = await scan({ 'usr/lib/python3/dist-packages/a/b.jar': zip, 'root/.cache/pip/http/a': zip });
  expect(result.skipped).toEqual({ 'archives of packages, not looked into for models': 1 });
});

describe('files of a layer', () => {
  it('with more secrets than are listed are an error', async () => {
    const many = Array.from({ length: 1_500 }, (_, i) => `GITLAB_TOKEN=${tokenOf(100 + i)}`).join('\n');
    const result = await scan({ 'app/many.env': many });
    expect(about(result, 'secret-in-layer').length).toBe(1_000);
    expect(about(result, 'unreadable-layer')).not.toEqual([]);
  });
});

describe('an archive behind the beginning of a file', () => {
  const zip = buildZip({ entries: [{ name: '.env', content: env }] });
  const behind = (start: string | Buffer): Buffer => Buffer.concat([Buffer.from(start), zip]);
  it.each<[string, Buffer]>([
    ['a script', behind(`#!/bin/sh\nexec x\n${'#'.repeat(600)}\n`)],
    ['a program', behind(Buffer.concat([Buffer.from('\x7fELF', 'latin1'), Buffer.alloc(100_000, 1)]))],
  ])('that is %s is looked into', async (_, content) => {
    const result = await scan({ 'app/run': content });
    expect(about(result, 'secret-in-layer')).toEqual([expect.stringContaining('.env, line 1 of "app/run"')]);
  });

  it('that is too large to be kept is counted', async () => {
    const result = await scan({ 'app/run': behind(Buffer.concat([Buffer.from('MZ'), Buffer.alloc(2 ** 25, 1)])) });
    expect(result.skipped).toEqual({ 'archives behind large programs': 1 });
  });
});
