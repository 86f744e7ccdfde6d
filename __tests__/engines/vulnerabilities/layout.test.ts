import { describe, expect, it } from '@jest/globals';
import { imagesIn, withArchive, type LayoutPart } from '../../../src/engines/vulnerabilities/layout';
import { bufferSource } from '../../../src/formats/source';
import { archiveOf, layoutFiles, savedFiles, savedImage, sha256, type ImageSpec } from '../../helpers/image';

const image = (content: string, platform = 'linux/amd64'): ImageSpec => ({
  layers: [[{ name: 'a', content }]],
  platform,
});
const partsOf = (files: Record<string, Buffer>): LayoutPart[] =>
  Object.entries(files).map(([name, bytes]) => ({ name, bytes: bufferSource(bytes) }));
const indexOf = async (parts: readonly LayoutPart[]): Promise<unknown> => {
  const index = parts.find(({ name }) => name === 'index.json');
  return JSON.parse((await index?.bytes.read(0, 1e6))?.toString() ?? '');
};
const index = (manifests: object[]): Buffer => Buffer.from(JSON.stringify({ schemaVersion: 2, manifests }));

describe('the images of a layout', () => {
  it('are each alone in an index, with all that the layout has', async () => {
    const files = layoutFiles(image('1'), image('2', 'linux/arm64'));
    const images = await imagesIn(partsOf(files));
    const { manifests } = JSON.parse(files['index.json']?.toString() ?? '') as { manifests: object[] };
    expect(await Promise.all(images.map(indexOf))).toEqual(
      manifests.map((each) => ({ schemaVersion: 2, manifests: [each] })),
    );
    for (const each of images) expect(each.map(({ name }) => name).sort()).toEqual(Object.keys(files).sort());
  });

  it('are those of an index in the index too, and not what only attests', async () => {
    const files = layoutFiles(image('1'));
    const [manifest] = (JSON.parse(files['index.json']?.toString() ?? '') as { manifests: { digest: string }[] })
      .manifests;
    const unknown = { digest: `sha256:${'a'.repeat(64)}`, platform: { os: 'unknown', architecture: 'unknown' } };
    const attests = { ...unknown, annotations: { 'vnd.docker.reference.type': 'attestation-manifest' } };
    const inner = index([manifest ?? {}, attests]);
    const outer = { digest: `sha256:${sha256(inner)}`, mediaType: 'application/vnd.oci.image.index.v1+json' };
    const nested = { ...files, [`blobs/sha256/${sha256(inner)}`]: inner, 'index.json': index([outer]) };
    expect(await Promise.all((await imagesIn(partsOf(nested))).map(indexOf))).toEqual([
      { schemaVersion: 2, manifests: [manifest] },
    ]);
    // Whoever calls an image unknown has it looked at all the same.
    expect(await imagesIn(partsOf({ ...files, 'index.json': index([unknown]) }))).toHaveLength(1);
  });

  it('end also where an index leads to itself, many times', async () => {
    const name = 'b'.repeat(64);
    const itself = { digest: `sha256:${name}`, mediaType: 'application/vnd.oci.image.index.v1+json' };
    const circle = index(Array.from({ length: 1_000 }, () => itself));
    const files = { 'oci-layout': Buffer.from('{}'), 'index.json': circle, [`blobs/sha256/${name}`]: circle };
    expect(await imagesIn(partsOf(files))).toEqual([]);
    await withArchive(bufferSource(archiveOf(files)), ({ parts }) => {
      expect(parts).toHaveLength(3);
      return Promise.resolve();
    });
  });
});

describe('an archive', () => {
  const told = (bytes: Buffer): Promise<[boolean, number]> =>
    withArchive(bufferSource(bytes), async ({ direct, parts, saved }) => [
      direct,
      (await imagesIn(parts, saved)).length,
    ]);
  const [one, other] = [image('1'), image('2')];

  it.each<[string, Buffer, [boolean, number]]>([
    ['of docker save', savedImage(one), [true, 0]],
    ['of a layout', archiveOf(layoutFiles(one, other)), [false, 2]],
    ['of both, which say the same', archiveOf({ ...savedFiles(one), ...layoutFiles(one) }), [true, 0]],
    ['of both, which say different things', archiveOf({ ...savedFiles(one), ...layoutFiles(one, other) }), [true, 1]],
    ['that is none', Buffer.from('x'.repeat(2_000)), [true, 0]],
    ['that is empty', Buffer.alloc(0), [true, 0]],
  ])('%s is read as it has to be', async (_, bytes, expected) => {
    expect(await told(bytes)).toEqual(expected);
  });
});
