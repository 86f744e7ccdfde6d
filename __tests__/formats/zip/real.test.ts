import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { bytesSource, openZip, ZipError } from '../../../src/formats/zip/index';

const fixtures = path.join(import.meta.dirname, '../../fixtures/zip');
const hello = 'hello zip\n'.repeat(50);
const files = { 'a.txt': hello, empty: '', 'd/b.json': 'inside\n', 'größe.txt': 'größe\n' };

async function read(file: string): Promise<Record<string, string>> {
  const zip = await openZip(bytesSource(fs.readFileSync(path.join(fixtures, file))));
  const found: Record<string, string> = {};
  for (const entry of zip.entries.filter(({ kind }) => kind !== 'folder')) {
    const pieces: Buffer[] = [];
    try {
      for await (const piece of zip.read(entry, 2 ** 20)) pieces.push(piece);
      found[entry.name] = Buffer.concat(pieces).toString();
    } catch (error) {
      if (!(error instanceof ZipError)) throw error;
      found[entry.name] = error.message;
    }
  }
  return found;
}

describe('archives by real tools', () => {
  it.each<[string, Record<string, string>]>([
    ['python-stored.zip', files],
    ['python-deflated.zip', files],
    ['python-streamed.zip', files],
    ['python-zip64.zip', files],
    ['archiver.zip', files],
    ['info-zip.zip', { ...files, link: 'a.txt' }],
    ['info-zip-streamed.zip', { '-': hello }],
    ['info-zip-encrypted.zip', { 'a.txt': 'entry "a.txt" is encrypted' }],
    [
      'python-methods.zip',
      {
        'a.bz2': 'entry "a.bz2" is packed with bzip2; stored and deflate are read',
        'a.lzma': 'entry "a.lzma" is packed with lzma; stored and deflate are read',
        'a.txt': hello,
      },
    ],
  ])('%s', async (file, expected) => {
    expect(await read(file)).toEqual(expected);
  });

  it('a jar', async () => {
    const { 'META-INF/MANIFEST.MF': manifest, ...rest } = await read('java.jar');
    expect(manifest).toMatch(/^Manifest-Version: 1.0\r\n/);
    expect(rest).toEqual(files);
  });

  it("NumPy's arrays", async () => {
    const arrays = await read('numpy.npz');
    expect(Object.keys(arrays)).toEqual(['weights.npy', 'bias.npy']);
    expect(arrays['weights.npy']).toContain("'shape': (3, 4)");
  });

  it('a wheel', async () => {
    const wheel = await read('tiny-1.0-py3-none-any.whl');
    expect(wheel['tiny/__init__.py']).toBe('x = 1\n');
    expect(wheel['tiny-1.0.dist-info/METADATA']).toMatch(/^Name: tiny$/m);
  });

  it('a link is told as one', async () => {
    const zip = await openZip(bytesSource(fs.readFileSync(path.join(fixtures, 'info-zip.zip'))));
    expect(zip.entries.filter(({ kind }) => kind === 'symlink').map(({ name }) => name)).toEqual(['link']);
  });
});
