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
    ['two', ['a', 'b'], undefined, 'sbom takes one PATH, not 2'],
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

  describe('of a folder', () => {
    const project = (): string => fs.mkdtempSync(path.join(folder, 'project-'));

    it.each(['cyclonedx', 'spdx'])('writes what its files name, as %s', async (format) => {
      const own = project();
      fs.mkdirSync(path.join(own, 'node_modules/b'), { recursive: true });
      fs.writeFileSync(path.join(own, 'node_modules/b/package.json'), '{"dependencies": {"c": "1.0.0"}}');
      fs.writeFileSync(path.join(own, 'package.json'), '{"dependencies": {"a": "1.0.0"}}');
      fs.writeFileSync(path.join(own, 'bom.json'), '{}');
      fs.writeFileSync(path.join(own, 'manifest.json'), '{"name": "a website"}');
      fs.writeFileSync(path.join(own, 'go.mod'), 'module m\ngo 1.21\nrequire d v1.0.0\n');
      fs.writeFileSync(path.join(own, 'go.sum'), 'd v1.0.0 h1:a=\ne v1.0.0 h1:b=\n');
      fs.writeFileSync(path.join(own, 'run.py'), '# /// script\n# dependencies = ["f==1.0"]\n# ///\n');
      fs.writeFileSync(path.join(own, 'other.py'), '# a\nimport b\n');
      fs.writeFileSync(path.join(own, 'Gemfile'), '');
      expect(await sbom([own], { format, output: file('folder.json') })).toBe(0);
      const text = fs.readFileSync(file('folder.json'), 'utf8');
      const purls = new Set([...text.matchAll(/"(pkg:[^"]*)"/g)].map(([, purl]) => purl));
      expect([...purls].sort()).toEqual([
        'pkg:golang/d@v1.0.0',
        'pkg:golang/e@v1.0.0',
        'pkg:npm/a@1.0.0',
        'pkg:pypi/f@1.0',
      ]);
      expect(text).toContain('Gemfile: what this asks for (Ruby) is not read');
    });

    it.each<[string, string | undefined, string | undefined, string]>([
      ['without manifests', undefined, undefined, 'there is no image in it, and no manifest or lock file'],
      ['for a platform', 'linux/amd64', undefined, '--platform is for images'],
      ['in another format', undefined, 'spdxx', 'did you mean spdx?'],
    ])('refuses one %s', async (_, platform, format, message) => {
      await expect(sbom([project()], { platform, format, output: file('none.json') })).rejects.toThrow(message);
    });

    it('has no SPDX of an image', async () => {
      await expect(sbom([file('saved.tar')], { format: 'spdx' })).rejects.toThrow(
        'of an image there is CycloneDX only',
      );
    });
  });
});
