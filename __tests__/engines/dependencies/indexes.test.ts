import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { packageIndexes } from '../../../src/engines/dependencies/indexes';
import type { PackageVersion } from '../../../src/engines/advisories';
import type { PackageMetadata } from '../../../src/engines/dependencies/metadata';

/** Pages as the standards have them: PEP 691, 700, 592, 658 and 792, and npm's registry. */
const file = (filename: string, over: object = {}): object => ({
  filename,
  url: `../../files/${filename}`,
  hashes: {},
  'upload-time': '2024-02-05T23:48:01Z',
  yanked: false,
  ...over,
});
const pages: Readonly<Record<string, unknown>> = {
  '/simple/numpy/': {
    meta: { 'api-version': '1.4' },
    name: 'numpy',
    versions: ['1.26.4', '2.0.0'],
    files: [
      file('numpy-1.26.4-cp311-cp311-manylinux_2_17_x86_64.whl', { 'core-metadata': { sha256: 'x' } }),
      file('numpy-2.0.0.tar.gz', { yanked: 'broken on Windows', 'upload-time': '2026-06-01T00:00:00Z' }),
    ],
  },
  '/simple/old-thing/': {
    meta: { 'api-version': '1.4' },
    'project-status': { status: 'archived' },
    name: 'old-thing',
    files: [file('Old_Thing-1.0.tar.gz')],
  },
  '/files/numpy-1.26.4-cp311-cp311-manylinux_2_17_x86_64.whl.metadata':
    'Metadata-Version: 2.4\nName: numpy\nClassifier: License :: OSI Approved :: BSD License\nLicense-Expression: BSD-3-Clause AND MIT\n\nLicense-Expression: in the description\n',
  '/simple/licensed/': {
    files: ['1.0', '2.0', '3.0'].map((version) =>
      file(`licensed-${version}-py3-none-any.whl`, { 'core-metadata': true, 'upload-time': undefined }),
    ),
  },
  '/files/licensed-1.0-py3-none-any.whl.metadata':
    'License: BSD-3-Clause\nClassifier: License :: OSI Approved\nClassifier: License :: OSI Approved :: BSD License\n\n',
  '/files/licensed-2.0-py3-none-any.whl.metadata':
    'License: see below\nClassifier: License :: OSI Approved :: MIT License\nClassifier: License :: OSI Approved :: GNU General Public License v3 (GPLv3)\n\n',
  '/files/licensed-3.0-py3-none-any.whl.metadata': 'License: MIT\nClassifier: Programming Language :: Python\n\n',
  '/npm/request': {
    name: 'request',
    versions: {
      '2.88.2': { deprecated: 'request has been deprecated', license: 'Apache-2.0' },
      '1.0.0': { license: { type: 'MIT' } },
    },
    time: { created: '2011-01-22T00:00:00Z', modified: '2026-11-01T00:00:00Z', '2.88.2': '2020-02-11T16:35:36Z' },
  },
  '/npm/@scope%2fname': { versions: { '1.0.0': {} }, time: {} },
  '/simple/hostile/': {
    files: [
      file('hostile-1.0.tar.gz', { url: 'file:///etc/passwd', 'core-metadata': true }),
      file('hostile-2.0.tar.gz', { url: 'http://[', 'core-metadata': true, 'upload-time': 'never' }),
    ],
  },
  '/npm/nonsense': { versions: 'none' },
};

let server: http.Server;
let address: string;
const asked: string[] = [];
beforeAll(async () => {
  server = http.createServer(({ url = '', headers }, response) => {
    asked.push(`${url} ${String(headers.accept)}`);
    const page = pages[url];
    response.statusCode = page === undefined ? 404 : 200;
    response.end(typeof page === 'string' ? page : JSON.stringify(page ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const describePackages = (
  packages: readonly PackageVersion[],
  licenses = false,
): Promise<readonly (PackageMetadata | undefined)[]> =>
  packageIndexes({ pypi: `${address}/simple/`, npm: `${address}/npm` }).describe(packages, { licenses });

describe('what indexes say of packages', () => {
  it.each<[PackageVersion, PackageMetadata | undefined]>([
    [
      { ecosystem: 'pypi', name: 'numpy', version: '1.26.4' },
      { exists: true, license: 'BSD-3-Clause AND MIT', lastRelease: '2026-06-01T00:00:00Z' },
    ],
    [
      { ecosystem: 'pypi', name: 'numpy', version: '2.0' },
      { exists: true, withdrawn: 'broken on Windows', lastRelease: '2026-06-01T00:00:00Z' },
    ],
    [
      { ecosystem: 'pypi', name: 'old-thing', version: '1.0' },
      { exists: true, archived: true, lastRelease: '2024-02-05T23:48:01Z' },
    ],
    [{ ecosystem: 'pypi', name: 'nobody-has-it', version: '1.0' }, { exists: false }],
    [
      { ecosystem: 'npm', name: 'request', version: '2.88.2' },
      {
        exists: true,
        withdrawn: 'request has been deprecated',
        license: 'Apache-2.0',
        lastRelease: '2020-02-11T16:35:36Z',
      },
    ],
    [
      { ecosystem: 'npm', name: 'request', version: '1.0.0' },
      { exists: true, license: 'MIT', lastRelease: '2020-02-11T16:35:36Z' },
    ],
    [{ ecosystem: 'npm', name: '@scope/name', version: '1.0.0' }, { exists: true }],
    [{ ecosystem: 'cargo', name: 'serde', version: '1.0.0' }, undefined],
  ])('%j', async (asking, expected) => {
    expect(await describePackages([asking], true)).toEqual([expected]);
  });

  it.each(['1.0', '2.0'])('a file elsewhere than on a server is none (%s)', async (version) => {
    const [answer] = await describePackages([{ ecosystem: 'pypi', name: 'hostile', version }], true);
    expect(answer).toEqual({ exists: true, lastRelease: 'never' });
  });

  it('takes the surest of what Python packages say of their licence', async () => {
    const asking = ['1.0', '2.0', '3.0'].map((version) => ({ ecosystem: 'pypi', name: 'licensed', version }) as const);
    expect((await describePackages(asking, true)).map((each) => each?.license)).toEqual([
      'BSD-3-Clause',
      'MIT License; GNU General Public License v3 (GPLv3)',
      'MIT',
    ]);
  });

  it('what is no name is not asked about', async () => {
    asked.length = 0;
    const names = [
      ['pypi', '../files'],
      ['npm', '..'],
      ['npm', '@a/b/../../c'],
      ['npm', 'x?y#z'],
    ] as const;
    const answers = await describePackages(names.map(([ecosystem, name]) => ({ ecosystem, name, version: '1' })));
    expect(answers).toEqual(names.map(() => ({ exists: false })));
    expect(asked).toEqual([]);
  });

  it('each package is asked about once, and its metadata only for its licence', async () => {
    asked.length = 0;
    const numpy = (version: string): PackageVersion => ({ ecosystem: 'pypi', name: 'numpy', version });
    await describePackages([numpy('1.26.4'), numpy('2.0.0'), numpy('1.26.4')]);
    expect(asked).toEqual(['/simple/numpy/ application/vnd.pypi.simple.v1+json']);
  });

  it('an answer of another form is an error that names server and package', async () => {
    await expect(describePackages([{ ecosystem: 'npm', name: 'nonsense', version: '1' }])).rejects.toThrow(
      /The npm registry at http:\/\/127\.0\.0\.1:\d+\/npm: reading about nonsense: its answer is not what is expected/,
    );
  });

  it('and so is a server that is not there', async () => {
    const nobody = packageIndexes({ pypi: 'http://127.0.0.1:9/simple' });
    const answer = nobody.describe([{ ecosystem: 'pypi', name: 'numpy', version: '1' }], { licenses: false });
    await expect(answer).rejects.toThrow(/http:\/\/127\.0\.0\.1:9\/simple: reading about numpy: it can't be reached/);
  }, 30_000);
});
