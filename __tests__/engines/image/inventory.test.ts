import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { inventoriesOf } from '../../../src/engines/image';
import type { Inventory } from '../../../src/engines/image/inventory';
import { cycloneDx } from '../../../src/engines/image/sbom';
import { fileUnder } from './fixtures';
import { savedImage, type ImageSpec, type LayerSpec } from '../../helpers/image';
import { memoryTree } from '../../helpers/memory-tree';

async function inventory(
  layers: readonly LayerSpec[],
  spec: Partial<ImageSpec> = {},
): Promise<Inventory & { readonly bom: string }> {
  const [found] = await inventoriesOf(memoryTree({ 'i.tar': savedImage({ layers, ...spec }) }), 'i.tar');
  if (found === undefined) throw new Error('no image');
  return { ...found.inventory, bom: cycloneDx(found.image, found.inventory) };
}
const listed = ({ packages }: Pick<Inventory, 'packages'>): string[] =>
  packages.map(({ purl, layer }) => `${purl} ${layer}`);

const debian = fileUnder(
  'etc/os-release',
  'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\nVERSION_ID="12"\n',
);
const alpine = fileUnder('etc/os-release', "NAME='Alpine'\nID=alpine\nVERSION_ID=3.20.1\n");
const deb = (name: string, version: string, more = ''): string =>
  `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\n${more}Version: ${version}\nDescription: short\n long: no field\n .\n more\n`;

describe('the packages of an image', () => {
  it.each<[string, LayerSpec[], string[]]>([
    [
      'of dpkg',
      [
        [
          debian,
          fileUnder(
            'var/lib/dpkg/status',
            [
              deb('zlib1g', '1:1.2.13', 'Source: zlib\n'),
              deb('libc-bin', '2.36-9+deb12u4', 'Source: glibc (2.36-9+x)\n'),
              'Package: gone\nStatus: deinstall ok config-files\nVersion: 1\n',
            ].join('\n'),
          ),
        ],
      ],
      [
        'pkg:deb/debian/libc-bin@2.36-9%2Bdeb12u4?arch=amd64&distro=debian-12&upstream=glibc%402.36-9%2Bx 1',
        'pkg:deb/debian/zlib1g@1:1.2.13?arch=amd64&distro=debian-12&upstream=zlib 1',
      ],
    ],
    [
      'of an image without dpkg, a file each',
      [
        [
          debian,
          fileUnder('var/lib/dpkg/status.d/tzdata', 'Package: tzdata\nVersion: 2024a\nArchitecture: all\n'),
          fileUnder('var/lib/dpkg/status.d/tzdata.md5sums', 'Package: x\nVersion: 1\n'),
        ],
      ],
      ['pkg:deb/debian/tzdata@2024a?arch=all&distro=debian-12 1'],
    ],
    [
      'of apk',
      [
        [
          alpine,
          fileUnder(
            'lib/apk/db/installed',
            'C:Q1=\nP:musl\nV:1.2.5-r0\nA:x86_64\nL:MIT\no:musl\n\nP:libssl3\nV:3.3.1-r0\nA:x86_64\no:openssl\nF:lib\n\n',
          ),
        ],
      ],
      [
        'pkg:apk/alpine/libssl3@3.3.1-r0?arch=x86_64&distro=alpine-3.20.1&upstream=openssl 1',
        'pkg:apk/alpine/musl@1.2.5-r0?arch=x86_64&distro=alpine-3.20.1 1',
      ],
    ],
    [
      'of Python',
      [
        [
          fileUnder(
            'opt/v/lib/python3.11/site-packages/Jinja2-3.1.dist-info/METADATA',
            'Metadata-Version: 2.1\nName: Jinja_2\nVersion: 3.1\n\nName: no\nVersion: 9\n',
          ),
          fileUnder('usr/lib/python3/dist-packages/six.egg-info/PKG-INFO', 'Name: six\r\nVersion: 1.16.0\r\n'),
          fileUnder('usr/lib/python3/dist-packages/broken.egg-info', 'no metadata'),
        ],
      ],
      ['pkg:pypi/jinja-2@3.1 1', 'pkg:pypi/six@1.16.0 1'],
    ],
    [
      'of npm',
      [
        [
          fileUnder(
            'app/node_modules/@types/node/package.json',
            '{"name":"@types/node","version":"20.1.0","license":"MIT"}',
          ),
          fileUnder('app/node_modules/x/package.json', '{"name":"x","version":"1.0.0"}'),
          fileUnder('app/node_modules/x/lib/package.json', '{"name":"inner","version":"1.0.0"}'),
          fileUnder('app/node_modules/y/package.json', '{'),
          fileUnder('app/package.json', '{"name":"app","version":"0.0.0"}'),
        ],
      ],
      ['pkg:npm/%40types/node@20.1.0 1', 'pkg:npm/x@1.0.0 1'],
    ],
    [
      'of conda',
      [
        [
          fileUnder(
            'opt/conda/conda-meta/numpy-1.26.json',
            '{"name":"numpy","version":"1.26","build":"py311_0","channel":"https://conda.anaconda.org/conda-forge/linux-64","subdir":"linux-64"}',
          ),
        ],
      ],
      ['pkg:conda/numpy@1.26?build=py311_0&channel=conda-forge&subdir=linux-64 1'],
    ],
    [
      'that a cache has a file in common with',
      [
        [
          fileUnder('root/.cache/uv/archive-v0/a/x-1.dist-info/METADATA', 'Name: x\nVersion: 1\n'),
          {
            name: 'app/.venv/lib/python3.12/site-packages/x-1.dist-info/METADATA',
            type: '1',
            linkName: 'root/.cache/uv/archive-v0/a/x-1.dist-info/METADATA',
          },
        ],
      ],
      ['pkg:pypi/x@1 1'],
    ],
    [
      'of the layer that brought them',
      [
        [debian, fileUnder('var/lib/dpkg/status', [deb('a', '1'), deb('b', '1')].join('\n'))],
        [fileUnder('var/lib/dpkg/status', [deb('a', '1'), deb('b', '2'), deb('c', '1')].join('\n'))],
        [fileUnder('var/lib/dpkg/status', [deb('a', '1'), deb('b', '2'), deb('c', '1')].join('\n'))],
      ],
      ['a@1', 'b@2', 'c@1'].map((each, i) => `pkg:deb/debian/${each}?arch=amd64&distro=debian-12 ${i === 0 ? 1 : 2}`),
    ],
    [
      'that a later layer leaves',
      [
        [
          fileUnder('s/a-1.dist-info/METADATA', 'Name: a\nVersion: 1\n'),
          fileUnder('s/b-1.dist-info/METADATA', 'Name: b\nVersion: 1\n'),
        ],
        [{ name: 's/.wh.a-1.dist-info' }],
      ],
      ['pkg:pypi/b@1 1'],
    ],
  ])('%s', async (_, layers, expected) => {
    expect(listed(await inventory(layers))).toEqual(expected);
  });

  it.each<[string, string]>([
    ['var/lib/rpm/rpmdb.sqlite', 'rpmdb.sqlite.gz'],
    ['usr/lib/sysimage/rpm/Packages', 'Packages.gz'],
  ])('of RPM in %s', async (name, fixture) => {
    const database = gunzipSync(fs.readFileSync(path.join(import.meta.dirname, '../../fixtures/rpm', fixture)));
    const rocky = fileUnder('etc/os-release', 'ID=rocky\nVERSION_ID=9.4\n');
    const { gaps, ...found } = await inventory([
      [rocky, fileUnder(name, 'older')],
      [fileUnder(name, database), fileUnder('var/lib/rpm/rpmdb.sqlite-wal', '')],
    ]);
    expect(gaps).toEqual([]);
    expect(listed(found)).toEqual([
      'pkg:rpm/rocky/alpha@1.2.3-4?arch=noarch&distro=rocky-9.4&epoch=2 2',
      'pkg:rpm/rocky/sub1@1.0-4?arch=noarch&distro=rocky-9.4&epoch=2&upstream=alpha%401.2.3-4 2',
      'pkg:rpm/rocky/sub2@2.0-4?arch=noarch&distro=rocky-9.4&epoch=2&upstream=alpha%401.2.3-4 2',
    ]);
  });

  it.each<[string, string]>([
    ['rpmdb.sqlite', 'it is no SQLite database'],
    ['Packages', 'it is no database of Berkeley DB'],
    ['Packages.db', 'it is no database of RPM in the format ndb'],
    ['rpmdb.sqlite-wal', 'changes that RPM has not written to its database yet are not read'],
  ])('says that it could not list those in %s', async (name, why) => {
    const { gaps } = await inventory([[fileUnder(`var/lib/rpm/${name}`, 'SQLite')]]);
    expect(gaps).toEqual([`The packages in "var/lib/rpm/${name}" are not listed: ${why}.`]);
  });

  it.each(['var/lib/dpkg', 'var/lib/dpkg/status', 'lib/apk/db/installed', 'var/lib/rpm/rpmdb.sqlite'])(
    'says that it does not follow a link at %s',
    async (name) => {
      const { gaps } = await inventory([[{ name, type: '2', linkName: '/opt/list' }]]);
      expect(gaps).toEqual([`The packages in "${name}" are not listed: a link leads to them.`]);
    },
  );
});

describe('the bill of materials', () => {
  const layers = [
    [debian, fileUnder('var/lib/dpkg/status', deb('a', '1'))],
    [
      fileUnder('x/s/@b/package.json', ''),
      fileUnder('y/node_modules/@s/b/package.json', '{"name":"@s/b","version":"1","license":"MIT"}'),
      fileUnder('z/node_modules/@s/b/package.json', '{"name":"@s/b","version":"1"}'),
    ],
  ];

  it('has the fields of CycloneDX 1.6, each package once with its places', async () => {
    const { bom } = await inventory(layers, { name: 'registry:5000/app:1.2' });
    const document = JSON.parse(bom) as Record<string, unknown>;
    expect(document).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: { component: { type: 'container', name: 'registry:5000/app', version: '1.2' } },
      components: [
        { type: 'operating-system', name: 'debian', version: '12', description: 'Debian GNU/Linux 12 (bookworm)' },
        { type: 'library', name: 'a', version: '1', purl: 'pkg:deb/debian/a@1?arch=amd64&distro=debian-12' },
        {
          type: 'library',
          group: '@s',
          name: 'b',
          purl: 'pkg:npm/%40s/b@1',
          licenses: [{ license: { name: 'MIT' } }],
          evidence: {
            occurrences: [
              { location: 'y/node_modules/@s/b/package.json' },
              { location: 'z/node_modules/@s/b/package.json' },
            ],
          },
          properties: [{ name: 'gatehouse:layer', value: '2' }],
        },
      ],
      compositions: [{ aggregate: 'unknown' }],
    });
    expect(document.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
    const references = (document.components as { 'bom-ref': string }[]).map((each) => each['bom-ref']);
    expect(new Set(references).size).toBe(references.length);
  });

  it('is the same for the same image', async () => {
    expect((await inventory(layers)).bom).toBe((await inventory(layers)).bom);
  });
});
