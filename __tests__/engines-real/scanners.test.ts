import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EngineAccess } from '../../src/engines/external/access';
import { engines } from '../../src/engines/external/catalogue';
import { harmlessName } from '../../src/engines/external/engine';
import { withFiles } from '../../src/engines/external/files';
import { runEngine, type EngineRun } from '../../src/engines/external/run';
import { inventoriesOf } from '../../src/engines/image';
import { cycloneDx } from '../../src/engines/image/sbom';
import { scanVulnerabilities } from '../../src/gates/container/vulnerabilities';
import { askEngines } from '../../src/gates/dependencies/engines';
import { containerGate } from '../../src/gates/container';
import type { Scan } from '../../src/gates/gate';
import { fileGateSettings } from '../../src/policy/schema';
import { archiveOf, layoutFiles, savedFiles, savedImage, type ImageSpec } from '../helpers/image';
import { memoryTree } from '../helpers/memory-tree';
import { accessIn, withFolder } from '../helpers/stand-in';
import { engine, root } from './engines';

/** Its rows are made up (CVE-2099-…): they show that findings arrive, and nothing of how many real ones would. */
const madeUp = path.join(root, '__tests__/fixtures/trivy-db');

const alpine = [
  { name: 'etc/os-release', content: 'ID=alpine\nVERSION_ID=3.18.4\n' },
  { name: 'etc/alpine-release', content: '3.18.4\n' },
];
const packages = {
  name: 'lib/apk/db/installed',
  content: 'P:openssl\nV:3.1.0-r0\nA:x86_64\no:openssl\nL:Apache-2.0\n\nP:libssl3\nV:3.1.0-r0\nA:x86_64\no:openssl\n\n',
};
const torch = {
  name: 'usr/lib/python3.11/site-packages/torch-1.13.0.dist-info/METADATA',
  content: 'Metadata-Version: 2.1\nName: torch\nVersion: 1.13.0\n',
};
const image: ImageSpec = {
  layers: [[...alpine, packages], [torch], [{ name: 'app/x', content: '1' }]],
  history: [
    { created_by: 'ADD rootfs.tar / # buildkit' },
    { created_by: 'CMD ["sh"]', empty_layer: true },
    { created_by: 'RUN /bin/sh -c pip install torch==1.13.0 # buildkit' },
    { created_by: 'COPY . /app # buildkit' },
    { created_by: 'USER 1000', empty_layer: true },
  ],
};
const dockerfile = 'FROM alpine:3.18\nRUN pip install torch==1.13.0\nCOPY . /app\nUSER 1000\n';

interface Asked {
  readonly files: Readonly<Record<string, string | Buffer>>;
  readonly images?: string[];
  /** What is in the folder of the database, beside or in place of the one for tests. */
  readonly database?: (folder: string) => Promise<void>;
  readonly now?: Date;
}

const access = (folder: string, database: string): EngineAccess =>
  accessIn(folder, {
    paths: { trivy: engine('tools/bin/trivy'), syft: engine('tools/bin/syft'), hadolint: engine('tools/bin/hadolint') },
    databases: { trivy: database },
  });

type Found = Pick<Scan, 'detections' | 'engines'>;

/** Has `use` ask with a database of its own. */
const withDatabase = <T>(database: Asked['database'], use: (external: EngineAccess) => Promise<T>): Promise<T> =>
  withFolder(async (folder) => {
    const kept = path.join(folder, 'database');
    await mkdir(kept);
    await (database?.(kept) ?? cp(madeUp, path.join(kept, 'db'), { recursive: true }));
    return use(access(folder, kept));
  });

const ask = ({ files, images = [], database, now }: Asked): Promise<Found> =>
  withDatabase(database, (external) => {
    const settings = fileGateSettings.container.parse({ engine: 'trivy', images });
    return scanVulnerabilities({
      ...{ tree: memoryTree(files), settings, external, now: now ?? new Date('2026-11-03') },
      images: images.map((name) => ({ path: name, size: 0, kind: 'file' })),
      dockerfiles: 'Dockerfile' in files ? [{ path: 'Dockerfile', text: dockerfile }] : [],
    });
  });

const askOfLockfiles = (files: Asked['files']): Promise<Omit<Scan, 'evaluated'>> =>
  withDatabase(undefined, async (external) => {
    const tree = memoryTree(files);
    const settings = fileGateSettings.dependencies.parse({ engine: 'trivy', 'max-db-age': 3_650 });
    return askEngines(['trivy'], await tree.list(), { tree, settings, external });
  });

const shown = ({ detections }: Found): string[] =>
  detections.map(({ rule, severity, location: { path: name, startLine, member }, incomplete, message }) =>
    [rule, severity, name, startLine ?? member, incomplete && message].filter((each) => each).join(' '),
  );

const found = [
  'CVE-2099-0001 critical Dockerfile 1',
  'CVE-2099-0002 high Dockerfile 2',
  'end-of-life-system high Dockerfile 1',
];
const timeout = 60_000;

describe('trivy', () => {
  it(
    'tells of an archive what the Dockerfile brought, in spite of what lies beside it',
    async () => {
      const planted = {
        '.trivyignore': 'CVE-2099-0001\nCVE-2099-0002\n',
        '.trivyignore.yaml': 'vulnerabilities: [{ id: CVE-2099-0001 }]\n',
        'trivy.yaml': 'severity: [LOW]\nvulnerability: { ignore-unfixed: true }\n',
      };
      const files = { ...planted, Dockerfile: dockerfile, 'image.tar': savedImage(image) };
      const scan = await ask({ files, images: ['image.tar'] });
      expect(shown(scan)).toEqual(found);
      expect(scan.detections.map(({ message }) => message)).toEqual([
        'libssl3, openssl 3.1.0-r0, built from openssl: CVE-2099-0001. Fixed in 3.1.1-r0. In image.tar, layer 1 of 3, from the base image.',
        'torch 1.13.0: CVE-2099-0002. Fixed in 1.13.1. In image.tar, layer 2 of 3, which this instruction makes.',
        'image.tar is built on alpine 3.18.4, which gets no security fixes any more.',
      ]);
    },
    timeout,
  );

  it(
    'tells the same of an OCI layout, in an archive and in a folder',
    async () => {
      const layout = layoutFiles(image);
      const inFolder = Object.fromEntries(Object.entries(layout).map(([name, content]) => [`out/${name}`, content]));
      const files = { Dockerfile: dockerfile, 'oci.tar': archiveOf(layout), ...inFolder };
      expect(shown(await ask({ files, images: ['oci.tar'] }))).toEqual(found);
      expect(shown(await ask({ files, images: ['out'] }))).toEqual(found);
    },
    timeout,
  );

  it(
    'is asked about every image of a layout: by itself it looks at one',
    async () => {
      const empty: ImageSpec = { ...image, layers: [[...alpine, packages], [], []], platform: 'linux/arm64' };
      const torchless = found.filter((each) => !each.includes('0002'));
      for (const [first, second] of [
        [image, empty],
        [empty, image],
      ] as const) {
        const files = { Dockerfile: dockerfile, 'oci.tar': archiveOf(layoutFiles(first, second)) };
        const all = shown(await ask({ files, images: ['oci.tar'] })).sort();
        expect(all).toEqual([...torchless, 'CVE-2099-0002 high Dockerfile 2'].sort());
      }
    },
    timeout,
  );

  it(
    'is asked about both, where an archive has one image for Docker and another one for everybody else',
    async () => {
      const harmless: ImageSpec = {
        layers: [[{ name: 'app/x', content: '1' }], [{ ...torch, content: torch.content.replace('1.13.0', '1.13.1') }]],
      };
      const both = (saved: ImageSpec, layout: ImageSpec): Buffer =>
        archiveOf({ ...savedFiles(saved), ...layoutFiles(layout) });
      const files = {
        Dockerfile: dockerfile,
        'a.tar': both(harmless, image),
        'b.tar': both(image, harmless),
        'c.tar': both(image, image),
      };
      for (const name of ['a.tar', 'b.tar', 'c.tar']) {
        const scan = await ask({ files, images: [name] });
        expect(shown(scan).sort()).toEqual([...found].sort());
      }
    },
    timeout,
  );

  it.each<[string, ImageSpec, string[]]>([
    [
      'no package at all',
      { layers: [[{ name: 'app/x', content: '1' }]] },
      [
        'no-packages-read high image.tar image.tar: trivy was asked, and no package was found in it, so whether it has vulnerabilities is not known.',
      ],
    ],
    [
      'a system and no list of its packages',
      { layers: [alpine, [torch]] },
      [
        'CVE-2099-0002 high image.tar layer 2',
        'no-packages-read high image.tar image.tar: trivy was asked, and it says that it is alpine 3.18.4, and lists no package of that, so whether it has vulnerabilities is not known.',
        'end-of-life-system high image.tar',
      ],
    ],
  ])(
    'ends as after a clean run over %s, which is incomplete here',
    async (_, spec, expected) => {
      expect(shown(await ask({ files: { 'image.tar': savedImage(spec) }, images: ['image.tar'] }))).toEqual(expected);
    },
    timeout,
  );

  const copied = (folder: string): Promise<void> => cp(madeUp, path.join(folder, 'db'), { recursive: true });
  it.each<[string, Partial<Asked>, RegExp]>([
    ['there is no database', { database: () => Promise.resolve() }, /trivy has no vulnerability database/],
    [
      'the database has no contents',
      {
        database: async (folder) => {
          await copied(folder);
          await writeFile(path.join(folder, 'db/trivy.db'), '');
        },
      },
      /trivy failed \(exit 1\)/,
    ],
    [
      'the database is none',
      {
        database: async (folder) => {
          await copied(folder);
          await writeFile(path.join(folder, 'db/trivy.db'), 'junk');
        },
      },
      /trivy failed \(exit 1\).*invalid database/,
    ],
    [
      'the archive is cut',
      { files: { 'image.tar': savedImage(image).subarray(0, 5_000) } },
      /trivy failed \(exit 1\).*unable to open/,
    ],
    [
      'there is a JAR, and no database for Java',
      {
        files: {
          'image.tar': savedImage({
            // An empty zip archive.
            layers: [[{ name: 'app/a.jar', content: Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex') }]],
          }),
        },
      },
      /trivy failed \(exit 1\).*Java/i,
    ],
  ])(
    'is in error where %s',
    async (_, over, message) => {
      const files = { 'image.tar': savedImage(image) };
      await expect(ask({ files, images: ['image.tar'], ...over })).rejects.toThrow(message);
    },
    timeout,
  );

  it(
    'says nothing of how old its database is: that is said here',
    async () => {
      const files = { Dockerfile: dockerfile, 'image.tar': savedImage(image) };
      const scan = await ask({ files, images: ['image.tar'], now: new Date('2027-11-01') });
      expect(shown(scan)).toEqual([...found, 'old-vulnerability-database medium image.tar']);
      expect(scan.detections.at(-1)?.message).toMatch(/^The database of trivy is 365 days old, more than the 5/);
    },
    timeout,
  );

  it(
    'reads lock files by what they are, and a broken one is no clean one',
    async () => {
      const lock = (version: string): string =>
        JSON.stringify({
          ...{ name: 'a', version: '1.0.0', lockfileVersion: 3 },
          packages: { '': { dependencies: { p: version } }, 'node_modules/p': { version } },
        });
      const scan = await askOfLockfiles({
        'requirements/gpu.txt': '# of the GPU\ntorch==1.13.0\nnumpy>=1\n',
        'requirements.txt': 'numpy>=1\n',
        'web/package-lock.json': lock('1.0.0'),
        'old/package-lock.json': '{broken',
        'uv.lock':
          'version = 1\n[[package]]\nname = "app"\nversion = "0.1.0"\nsource = { virtual = "." }\ndependencies = [{ name = "torch" }]\n[[package]]\nname = "torch"\nversion = "1.13.0"\nsource = { registry = "https://pypi.org/simple" }\n',
      });
      expect(shown(scan)).toEqual([
        'CVE-2099-0002 high requirements/gpu.txt 2',
        expect.stringMatching(/^CVE-2099-0002 high uv\.lock/),
        'no-packages-read high old/package-lock.json old/package-lock.json: trivy was asked, and no package could be read from it, so whether it has vulnerabilities is not known.',
      ]);
      expect(scan.skipped).toEqual({ 'nothing pinned': 1 });
    },
    timeout,
  );

  it(
    'reads the bill of materials that is made here, and finds in it what it finds in the image',
    () =>
      withFolder(async (folder) => {
        await cp(madeUp, path.join(folder, 'database/db'), { recursive: true });
        const tree = memoryTree({ 'image.tar': savedImage(image) });
        const [made] = await inventoriesOf(tree, 'image.tar');
        if (made === undefined) throw new Error('no image');
        const bill = memoryTree({ 'bom.json': cycloneDx(made.image, made.inventory) });
        const told = { target: 'sbom', database: path.join(folder, 'database') } as const;
        const ran: EngineRun = await withFiles(
          bill,
          await bill.list(),
          harmlessName,
          access(folder, told.database),
          (files) => runEngine(engines.trivy, files, access(folder, told.database), told),
        );
        expect(
          ran.findings.map(({ vulnerability }) => `${vulnerability?.id ?? ''} ${vulnerability?.package ?? ''}`),
        ).toEqual(['CVE-2099-0001 libssl3', 'CVE-2099-0001 openssl', 'CVE-2099-0002 torch']);
      }),
    timeout,
  );
});

describe('syft', () => {
  const count = (content: Buffer): Promise<EngineRun> =>
    withFolder(async (folder) => {
      const tree = memoryTree({ 'image.tar': content });
      const own = access(folder, folder);
      return withFiles(tree, await tree.list(), harmlessName, own, (files) => runEngine(engines.syft, files, own));
    });

  it(
    'finds the packages that are found here',
    async () => {
      const [made] = await inventoriesOf(memoryTree({ 'image.tar': savedImage(image) }), 'image.tar');
      expect((await count(savedImage(image))).inspected?.packages).toBe(made?.inventory.packages.length);
    },
    timeout,
  );

  it(
    'takes what is no image for a file without packages, which is an error here',
    async () => {
      await expect(count(Buffer.from('no image'))).rejects.toThrow(/syft gave an answer that can't be read: source/);
      await expect(count(savedImage(image).subarray(0, 5_000))).rejects.toThrow(/syft (?:failed|gave an answer)/);
    },
    timeout,
  );
});

describe('hadolint in the gate', () => {
  it(
    'says of a Dockerfile what the built-in rules do not say, and nothing twice',
    () =>
      withFolder(async (folder) => {
        const text = `FROM python:latest
RUN apt-get update && apt-get install -y curl
RUN pip install torch
RUN wget https://example.com/x.tar && ls *.py
ENTRYPOINT python app.py
`;
        const tree = memoryTree({ Dockerfile: text, '.hadolint.yaml': 'ignored: [DL3047]\n' });
        const scan = async (engine: string[]): Promise<Scan> =>
          containerGate.scan({
            ...{ tree, entries: [{ path: 'Dockerfile', size: text.length, kind: 'file' }] },
            ...{ settings: fileGateSettings.container.parse({ engine }), progress: () => undefined },
            external: access(folder, folder),
          });
        const [both, alone] = [await scan(['builtin', 'hadolint']), await scan(['builtin'])];
        const own = both.detections.filter(({ engine }) => engine === 'hadolint').map(({ rule }) => rule);
        expect(own).toContain('DL3047');
        // The same things, by other names.
        for (const rule of ['DL3007', 'DL3008', 'DL3013', 'DL3015', 'DL3025', 'DL3042'])
          expect(own).not.toContain(rule);
        expect(both.detections.length - own.length).toBe(alone.detections.length);
      }),
    timeout,
  );
});

it('the database for tests is not one that anybody could take for real', () => {
  expect(existsSync(path.join(madeUp, 'trivy.db'))).toBe(true);
  const names = readFileSync(path.join(madeUp, 'trivy.db'), 'latin1').match(/CVE-\d{4}-\d+/g) ?? [];
  expect([...new Set(names)].sort()).toEqual(['CVE-2099-0001', 'CVE-2099-0002']);
});
