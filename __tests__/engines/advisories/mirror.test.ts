import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { PackageVersion } from '../../../src/engines/advisories/advisory';
import { osvMirror } from '../../../src/engines/advisories/mirror';
import { osvApi } from '../../../src/engines/advisories/osv-api';
import { EngineError } from '../../../src/errors';
import { realRecords, startOsv } from '../../helpers/osv';

const folders: string[] = [];
const newFolder = (files: Readonly<Record<string, string | Buffer>>): string => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-mirror-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), content);
  }
  return folder;
};
afterAll(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true });
});

/** A zip as other programs write it. */
function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const packed = zlib.deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, tail, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]);
}

function crc32(bytes: Buffer): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

const fixtures = path.join(import.meta.dirname, '../../fixtures/osv');
const pypi = (name: string, version: string): PackageVersion => ({ ecosystem: 'pypi', name, version });
const record = (id: string, more: object = {}, ecosystem = 'PyPI'): string =>
  JSON.stringify({
    id,
    modified: '2024-01-01T00:00:00Z',
    affected: [
      {
        package: { ecosystem, name: 'a' },
        ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '2.0' }] }],
      },
    ],
    ...more,
  });
const asked = [pypi('a', '1.0')];

describe('osvMirror', () => {
  it('tells of a folder, of a zip and of a zip in a folder what the API tells', async () => {
    const packages = [
      ...['7.1.0', '8.0.0', '9.5.0', '10.3.0'].map((version) => pypi('Pillow', version)),
      pypi('torch', '1.13.0+cu117'),
      pypi('numpy', '1.16.0'),
      pypi('not-there', '1.0'),
    ];
    const records = realRecords();
    await using server = await startOsv({ records });
    const { advisories } = await osvApi({ url: server.url }).query(packages);
    expect(advisories.map((list) => list.length)).toEqual([expect.any(Number), expect.any(Number), 2, 0, 1, 3, 0]);
    const zip = zipOf(Object.fromEntries(records.map((one) => [`${one.id}.json`, JSON.stringify(one)])));
    const zipped = newFolder({ 'PyPI/all.zip': zip, 'README.md': 'x', '.git/config.json': '{' });
    for (const mirror of [fixtures, zipped, path.join(zipped, 'PyPI/all.zip')]) {
      const answer = await osvMirror(mirror).query(packages);
      expect(answer.advisories).toEqual(advisories);
      expect(answer.asOf).toEqual(new Date('2024-05-16T11:19:52.866Z'));
      expect([answer.stale, answer.unknown.size]).toEqual([false, 0]);
    }
  }, 30_000);

  it('reads the files once for the same packages', async () => {
    const folder = newFolder({ 'X-1.json': record('X-1') });
    const mirror = osvMirror(folder);
    const first = await mirror.query(asked);
    fs.rmSync(path.join(folder, 'X-1.json'));
    expect(await mirror.query(asked)).toEqual(first);
    await expect(mirror.query([pypi('b', '1.0')])).rejects.toThrow(/holds no OSV record/);
  });

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['a record', { 'X-1.json': record('X-1') }, ['X-1']],
    ['a withdrawn one', { 'X-1.json': record('X-1', { withdrawn: '2024-01-01T00:00:00Z' }) }, []],
    ['a YAML file', { 'below/x.yml': record('X-1') }, ['X-1']],
    [
      'versions in YAML that look like numbers',
      {
        'x.yaml':
          'id: X-1\nmodified: 2024-01-01T00:00:00Z\naffected:\n- package: {name: a, ecosystem: PyPI}\n  ranges:\n  - type: ECOSYSTEM\n    events:\n    - introduced: 0\n    - fixed: 1.10\n',
      },
      ['X-1'],
    ],
    [
      'one twice, the newer withdrawn',
      {
        'a/X-1.json': record('X-1'),
        'b/X-1.json': record('X-1', { modified: '2024-01-02T00:00:00Z', withdrawn: '2024-01-02T00:00:00Z' }),
      },
      [],
    ],
    [
      'keys of prototypes',
      { 'X-1.json': record('X-1').replace('{', '{"__proto__":{"withdrawn":"x"},"constructor":1,') },
      ['X-1'],
    ],
  ])('%s', async (_, files, ids) => {
    const { advisories } = await osvMirror(newFolder(files)).query(asked);
    expect(advisories[0]?.map(({ id }) => id)).toEqual(ids);
  });

  it.each<[string, Readonly<Record<string, string | Buffer>>, RegExp]>([
    ['nothing', {}, /holds no OSV record/],
    ['nothing of the ecosystem', { 'X-1.json': record('X-1', {}, 'npm') }, /holds no record of PyPI.*PyPI\/all\.zip/],
    ['half a record', { 'X-1.json': record('X-1').slice(0, 50) }, /X-1\.json is not an OSV record/],
    ['half a YAML record', { 'X-1.yaml': 'id: X-1\naffected: []\n' }, /X-1\.yaml is not an OSV record.*modified/],
    ['an empty file', { 'X-1.json': '' }, /X-1\.json is not an OSV record/],
    ['another file', { 'package.json': '{"name":"x"}' }, /package\.json is not an OSV record/],
    [
      'a record that is broken where it matters',
      { 'X-1.json': record('X-1', { affected: [{ package: { ecosystem: 'PyPI', name: 'a' }, ranges: 'all' }] }) },
      /X-1\.json is not an OSV record.*ranges/,
    ],
    ['a record of version 2', { 'X-1.json': record('X-1', { schema_version: '2.0.0' }) }, /only version 1/],
    ['what is not UTF-8', { 'X-1.json': Buffer.from([0xff, 0xfe, 0x7b]) }, /X-1\.json is not an OSV record/],
    [
      'aliases without end',
      { 'X-1.yaml': `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n` },
      /X-1\.yaml is not an OSV record/,
    ],
    ['a thousand levels, and more', { 'X-1.yaml': '['.repeat(100_000) }, /X-1\.yaml is not an OSV record/],
    ['as many in JSON', { 'X-1.json': '['.repeat(100_000) }, /X-1\.json is not an OSV record/],
    ['half a zip', { 'all.zip': zipOf({ 'X-1.json': record('X-1') }).subarray(0, 150) }, /all\.zip can't be read/],
    ['no zip', { 'all.zip': 'PK' }, /all\.zip can't be read/],
    [
      'a zip with half a record',
      { 'all.zip': zipOf({ 'X-1.json': record('X-1').slice(0, 50) }) },
      /all\.zip: X-1\.json is not an OSV record/,
    ],
    ['an empty zip', { 'all.zip': zipOf({}) }, /holds no OSV record/],
  ])('a mirror with %s is an error', async (_, files, message) => {
    const query = osvMirror(newFolder(files)).query(asked);
    await expect(query).rejects.toThrow(EngineError);
    await expect(query).rejects.toThrow(message);
  });

  it.each([
    ['missing', /can't be read: no such file/],
    ['file.txt', /neither a folder nor a zip/],
  ])('%s', async (name, message) => {
    const folder = newFolder({ 'file.txt': '' });
    await expect(osvMirror(path.join(folder, name)).query(asked)).rejects.toThrow(message);
  });

  it('says what it can not tell', async () => {
    const folder = newFolder({ 'X-1.json': record('X-1').replace('2.0', 'two') });
    const { unknown, advisories } = await osvMirror(folder).query([
      ...asked,
      { ecosystem: 'git', name: 'x', version: 'a'.repeat(40) },
      { ecosystem: 'conda', name: 'a', version: '1.0' },
      pypi('a', 'main'),
    ]);
    expect(advisories).toEqual([[], [], [], []]);
    expect([...unknown.values()]).toEqual([
      'the versions in X-1 can not be compared with "1.0"',
      'a mirror can not tell which versions a commit is in',
      'OSV has no advisories of conda packages',
      '"main" is no version that can be compared',
    ]);
  });

  it('needs no record for what it can not be asked about', async () => {
    const folder = newFolder({ 'X-1.json': record('X-1', {}, 'npm') });
    const { unknown } = await osvMirror(folder).query([{ ecosystem: 'conda', name: 'a', version: '1.0' }]);
    expect(unknown.size).toBe(1);
  });
});
