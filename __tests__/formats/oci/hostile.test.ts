import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { createSecretsEngine } from '../../../src/engines/secrets';
import { layerSearch } from '../../../src/engines/secrets/search/layers';
import { scanImages } from '../../../src/engines/image';
import { bufferSource, type ByteSource } from '../../../src/formats/source';
import { openArchive, readImages } from '../../../src/formats/oci';
import { memoryTree } from '../../helpers/memory-tree';
import { archiveOf, layoutFiles, savedFiles, savedImage, sha256, type ImageSpec } from '../../helpers/image';
import { binarySize, tar, tarBlock, tarEntry } from '../tar/builder';
import { paced } from '../../helpers/pace';

const secrets = createSecretsEngine();
const config = {
  User: '1',
  Healthcheck: { Test: ['CMD', 'true'] },
  Labels: { 'org.opencontainers.image.revision': 'a' },
};
const image: ImageSpec = { config, layers: [[{ name: 'a', content: 'x' }], [{ name: 'b', content: 'y' }]] };

/** What keeps an archive from being judged. */
async function refusals(bytes: Buffer): Promise<string[]> {
  const { detections } = await scanImages(memoryTree({ 'image.tar': bytes }), 'image.tar', {
    secrets,
    search: layerSearch(secrets),
  });
  return detections.filter(({ incomplete }) => incomplete).map(({ message }) => message);
}

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const changed = (
  files: Record<string, Buffer>,
  name: RegExp,
  change: (bytes: Buffer) => Buffer,
): Record<string, Buffer> => {
  const found = Object.keys(files).find((each) => name.test(each)) ?? '';
  return { ...files, [found]: change(files[found] ?? Buffer.alloc(0)) };
};
/** Changes the manifest of a layout, with its digest. */
function withManifest(change: (manifest: Record<string, unknown>) => void): Record<string, Buffer> {
  const files = layoutFiles(image);
  const index = JSON.parse(String(files['index.json'])) as { manifests: { digest: string }[] };
  const [entry] = index.manifests;
  const name = `blobs/${(entry?.digest ?? '').replace(':', '/')}`;
  const manifest = JSON.parse(String(files[name])) as Record<string, unknown>;
  change(manifest);
  const bytes = json(manifest);
  const digest = `sha256:${sha256(bytes)}`;
  return { ...files, [`blobs/sha256/${sha256(bytes)}`]: bytes, 'index.json': json({ manifests: [{ digest }] }) };
}

describe('an archive that can not be judged', () => {
  const saved = savedFiles(image);
  it.each<[string, () => Buffer, RegExp]>([
    ['is empty', () => Buffer.alloc(0), /it is empty/],
    ['is a text', () => Buffer.from('no image\n'.repeat(100)), /it is no image archive/],
    ['is another tar file', () => tar({ name: 'a', content: 'x' }), /neither manifest\.json nor oci-layout/],
    ['has no image', () => archiveOf({ 'manifest.json': json([]) }), /there is no image in it/],
    ['has an image without layers', () => savedImage({ config, layers: [] }), /has no layers/],
    [
      'has a manifest that is no JSON',
      () => archiveOf({ ...saved, 'manifest.json': Buffer.from('[{') }),
      /"manifest\.json" is not JSON/,
    ],
    [
      'has a manifest of another shape',
      () => archiveOf({ ...saved, 'manifest.json': json([{ Layers: 1 }]) }),
      /is not as it has to be: 0\.Config/,
    ],
    [
      'lacks a layer',
      () => archiveOf(Object.fromEntries(Object.entries(saved).filter(([name]) => name !== '1/layer.tar'))),
      /layer 2 \("1\/layer\.tar"\) is not in it/,
    ],
    [
      'lacks its configuration',
      () => archiveOf({ 'manifest.json': saved['manifest.json'] ?? Buffer.alloc(0) }),
      /\.json" is not in it/,
    ],
    [
      'states more layers than it has',
      () =>
        archiveOf(
          changed(saved, /manifest/, (bytes) =>
            json((JSON.parse(String(bytes)) as object[]).map((each) => ({ ...each, Layers: ['0/layer.tar'] }))),
          ),
        ),
      /has 2 layers and its manifest 1/,
    ],
    [
      'has another configuration than its name says',
      () => archiveOf(changed(saved, /^[0-9a-f]{64}\.json$/, (bytes) => Buffer.concat([bytes, Buffer.from(' ')]))),
      /does not have its digest/,
    ],
    [
      'has two entries of a name',
      () => tar({ name: 'manifest.json', content: '[]' }, { name: './manifest.json', content: '[]' }),
      /two entries "manifest\.json"/,
    ],
    ['is cut off', () => savedImage(image).subarray(0, 1500), /cut off/],
    ['is a short text', () => Buffer.from('hello'), /it is no image archive/],
    ['is a packed text', () => gzipSync('x'.repeat(2_000)), /it is no image archive/],
    ['is a zip file', () => Buffer.from('PK\x03\x04'.padEnd(2_000, 'x')), /it is no image archive/],
    ['is packed and cut off', () => gzipSync(savedImage(image)).subarray(0, 300), /can't be unpacked/],
    [
      'has a manifest with another digest',
      () =>
        archiveOf(
          changed(layoutFiles(image), /index/, () => json({ manifests: [{ digest: `sha256:${'0'.repeat(64)}` }] })),
        ),
      /is not in it/,
    ],
    [
      'has a digest that leads out',
      () =>
        archiveOf(
          changed(layoutFiles(image), /index/, () => json({ manifests: [{ digest: 'sha256:../../../etc/passwd' }] })),
        ),
      /can't be checked/,
    ],
    ['has indexes without end', () => archiveOf(endlessIndex()), /more than 4 deep/],
    [
      'lacks a layer of its layout',
      () =>
        archiveOf(
          withManifest((manifest) => {
            manifest.layers = [{ digest: `sha256:${'1'.repeat(64)}` }, { digest: `sha256:${'2'.repeat(64)}` }];
          }),
        ),
      /layer 1 .* is not in it/,
    ],
  ])('%s', async (_, bytes, expected) => {
    const [message, ...more] = await refusals(bytes());
    expect(message).toMatch(expected);
    expect(more).toEqual([]);
  });
});

function endlessIndex(): Record<string, Buffer> {
  const files: Record<string, Buffer> = { 'oci-layout': json({ imageLayoutVersion: '1.0.0' }) };
  let digest = `sha256:${'0'.repeat(64)}`;
  for (let depth = 0; depth < 8; depth++) {
    const bytes = json({ manifests: [{ digest }] });
    digest = `sha256:${sha256(bytes)}`;
    files[`blobs/sha256/${sha256(bytes)}`] = bytes;
  }
  files['index.json'] = json({ manifests: [{ digest }] });
  return files;
}

describe('a layer that can not be judged', () => {
  const broken = (layer: Buffer): Promise<string[]> =>
    refusals(savedImage({ ...image, layers: [layer, [{ name: 'b' }]] }));
  it.each<[string, () => Buffer, RegExp]>([
    ['is a text', () => Buffer.from('x'.repeat(2_000)), /checksum/],
    ['is cut off', () => tarEntry({ name: 'a', content: 'x'.repeat(5_000) }).subarray(0, 3 * tarBlock), /cut off/],
    [
      'states a file of 100 GB',
      () => Buffer.concat([tarEntry({ name: 'a', content: 'x', size: binarySize(100n * 10n ** 9n) })]),
      /cut off/,
    ],
    ['has a sparse file of 100 GB', () => tar({ name: 'a', type: 'S', size: binarySize(100n * 10n ** 9n) }), /sparse/],
    [
      'has a second archive behind its end',
      () => Buffer.concat([tar({ name: 'a' }), tar({ name: 'b' })]),
      /something follows/,
    ],
    ['is packed with xz', () => Buffer.from('\xfd7zXZ\0 etc', 'latin1'), /packed with xz/],
  ])('%s', async (_, layer, expected) => {
    const [message, ...more] = await broken(layer());
    expect(message).toMatch(/^Layer 1 can't be read to its end: /);
    expect(message).toMatch(expected);
    expect(more).toEqual([]);
  });

  it.each<[string, Record<string, Buffer>, RegExp]>([
    [
      'plain',
      changed(savedFiles(image), /^0\/layer\.tar$/, (bytes) =>
        Buffer.concat([bytes.subarray(0, -1), Buffer.from('x')]),
      ),
      /something follows the end of the archive\. And it does not have the digest that is stated for its content\.$/,
    ],
    [
      'packed',
      changed(layoutFiles({ ...image, pack: (tarFile) => gzipSync(tarFile) }), /^blobs\/sha256\//, (bytes) =>
        Buffer.concat([bytes.subarray(0, 30), Buffer.from([0xff, 0xff]), bytes.subarray(32)]),
      ),
      /it does not have the digest that is stated for its bytes\.$/,
    ],
  ])('is said to lack its digest, where a byte of it was changed: %s', async (_, files, expected) => {
    expect((await refusals(archiveOf(files)))[0]).toMatch(expected);
  });

  it.each<[string, (packed: Buffer) => Buffer, RegExp]>([
    ['is cut off', (packed) => packed.subarray(0, packed.length - 12), /unexpected end of file/],
    [
      'is damaged',
      (packed) => Buffer.concat([packed.subarray(0, 30), Buffer.from([0xff, 0xff]), packed.subarray(32)]),
      /can't be unpacked/,
    ],
  ])('is packed and %s', async (_, damage, expected) => {
    const pack = (tarFile: Buffer): Buffer => damage(gzipSync(tarFile));
    const messages = await refusals(
      savedImage({ ...image, layers: [[{ name: 'a', content: 'x'.repeat(500) }]], pack }),
    );
    expect(messages.join('\n')).toMatch(expected);
  });

  it('does not have the content that the configuration states', async () => {
    const files = changed(savedFiles(image), /^0\/layer\.tar$/, () => tar({ name: 'a', content: 'z' }));
    expect(await refusals(archiveOf(files))).toEqual([
      "Layer 1 can't be read to its end: it does not have the digest that is stated for its content.",
    ]);
  });

  it('does not have the bytes that the manifest states', async () => {
    const files = layoutFiles({ ...image, pack: (tarFile) => gzipSync(tarFile) });
    const other = changed(files, /^blobs\/sha256\//, (bytes) => Buffer.concat([bytes, Buffer.alloc(16)]));
    expect((await refusals(archiveOf(other))).join()).toContain(
      'it does not have the digest that is stated for its bytes',
    );
  });

  it('is a bomb: what it unpacks to is bounded', async () => {
    // 30 MB of gzip would unpack to 30 GB; the limit for this one is 2 GiB, which takes seconds, so a smaller one is set here.
    const { unpackArchive } = await import('../../../src/formats/oci/layer');
    const packed = gzipSync(Buffer.alloc(3_000_000));
    let bytes = 0;
    const unpack = async (): Promise<void> => {
      for await (const piece of unpackArchive(bufferSource(packed), 'gzip', 1_000_000)) bytes += piece.length;
    };
    await expect(unpack()).rejects.toThrow('it unpacks to more than 1000000 bytes');
    expect(bytes).toBeLessThanOrEqual(1_000_000);
  });
});

it('passes over the content of an archive when it looks for its entries', async () => {
  const size = 40 * 2 ** 30;
  const header = tarEntry({ name: 'blob', size: binarySize(BigInt(size)) }).subarray(0, tarBlock);
  const end = tar({ name: 'oci-layout', content: '{}' });
  let read = 0;
  const source: ByteSource = {
    size: tarBlock + size + end.length,
    read: (offset, length) => {
      read += length;
      if (offset === 0) return Promise.resolve(header.subarray(0, tarBlock));
      const at = offset - tarBlock - size;
      return Promise.resolve(at < 0 ? Buffer.alloc(length) : end.subarray(at, at + length));
    },
  };
  const store = await openArchive(source);
  expect((await store.find('oci-layout'))?.size).toBe(2);
  expect((await store.find('blob'))?.size).toBe(size);
  expect(read).toBeLessThan(100_000);
});

it('reads a layer of many entries in bounded memory and time', async () => {
  const count = 100_000;
  const entries = Array.from({ length: count }, (_, i) => tarEntry({ name: `d${i % 100}/.wh.f${i}` }));
  const started = process.cpuUsage();
  expect(
    await refusals(savedImage({ config, layers: [[{ name: 'a' }], Buffer.concat([...entries, Buffer.alloc(1024)])] })),
  ).toEqual([]);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1e6).toBeLessThan(paced(20));
});

describe('an image that would take without end', () => {
  it('unpacks to so much in all of its layers together, one that is listed often counted as often', async () => {
    const layer = [{ name: 'a', content: Buffer.alloc(100_000, 'x') }];
    const store = await openArchive(
      bufferSource(savedImage({ config, layers: [layer, layer, layer], pack: gzipSync })),
    );
    const { images } = await readImages(store, () => 250_000);
    const read = async (i: number): Promise<number> => {
      let bytes = 0;
      for await (const piece of images[0]?.layers[i]?.open() ?? []) bytes += piece.length;
      return bytes;
    };
    const [first, second] = [await read(0), await read(1)];
    expect(first).toBe(second);
    await expect(read(2)).rejects.toThrow('its layers unpack to more than 250000 bytes');
    await store.close();
  });

  it.each<[string, number, string[], Record<string, number>]>([
    ['programs with the bit', 0o4755, ['of one kind that is told of'], {}],
    ['paths that everybody can write', 0o666, [], { 'paths beyond what is listed': 10 }],
  ])('has so many %s', async (_, mode, refused, skipped) => {
    const layer = Array.from({ length: 50_010 }, (__, i) => ({ name: `opt/${i}`, mode }));
    const bytes = savedImage({ config, layers: [layer] });
    const search = layerSearch(secrets);
    const result = await scanImages(memoryTree({ 'image.tar': bytes }), 'image.tar', { secrets, search });
    const gaps = result.detections.filter(({ incomplete }) => incomplete).map(({ message }) => message);
    expect(gaps).toEqual(refused.map((text) => expect.stringContaining(text)));
    expect(result.skipped).toEqual(skipped);
    // Some by name, and how many more.
    expect(result.detections.length).toBeLessThan(250);
    expect(result.detections.map(({ message }) => message).join()).toContain(
      'more of this kind are not listed one by one',
    );
  });
});
