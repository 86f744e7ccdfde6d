import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sbom } from '../../src/commands/sbom';
import { archiveOf, layoutFiles, savedImage, type ImageSpec } from '../helpers/image';

const image: ImageSpec = { layers: [[{ name: 's/a-1.dist-info/METADATA', content: 'Name: a\nVersion: 1\n' }]] };

let folder = '';
const file = (name: string): string => path.join(folder, name);
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sbom-'));
  fs.writeFileSync(file('saved.tar'), savedImage(image));
  fs.writeFileSync(file('two.tar'), archiveOf(layoutFiles(image, { ...image, platform: 'linux/arm64' })));
  fs.writeFileSync(file('cut.tar'), savedImage({ layers: [savedImage(image).subarray(0, 600)] }));
  fs.writeFileSync(file('empty.tar'), '');
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

describe('gatehouse sbom', () => {
  it.each([
    ['saved.tar', undefined, 'linux/amd64'],
    ['two.tar', 'linux/arm64', 'linux/arm64'],
  ])('writes what is installed in %s', async (name, platform, expected) => {
    expect(await sbom([file(name)], { platform, output: file('out.json') })).toBe(0);
    const document = JSON.parse(fs.readFileSync(file('out.json'), 'utf8')) as {
      components: { purl: string }[];
      metadata: { component: { properties: object[] } };
    };
    expect(document.components.map(({ purl }) => purl)).toEqual(['pkg:pypi/a@1']);
    expect(document.metadata.component.properties).toContainEqual({
      name: 'gatehouse:image:platform',
      value: expected,
    });
  });

  it.each<[string, string[], string | undefined, string]>([
    ['no image', [], undefined, 'sbom takes one IMAGE, not 0'],
    ['two', ['a', 'b'], undefined, 'sbom takes one IMAGE, not 2'],
    ['one that is not there', ['none.tar'], undefined, 'there is no such file or folder'],
    ['an empty one', ['empty.tar'], undefined, "empty.tar can't be read: it is empty"],
    ['one with a broken layer', ['cut.tar'], undefined, "cut.tar can't be read: "],
    [
      'several images',
      ['two.tar'],
      undefined,
      'there are 2 images in it (app:1 (linux/amd64), app:1 (linux/arm64)); name one with --platform',
    ],
    ['another platform', ['saved.tar'], 'linux/riscv64', 'there is no image for linux/riscv64 in it'],
  ])('refuses %s', async (_, names, platform, message) => {
    await expect(sbom(names.map(file), { platform, output: file('none.json') })).rejects.toThrow(message);
    expect(fs.existsSync(file('none.json'))).toBe(false);
  });
});
