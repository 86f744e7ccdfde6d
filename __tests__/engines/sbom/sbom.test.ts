import fs from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { cycloneDxOf } from '../../../src/engines/sbom/cyclonedx';
import { inventoryOf, type ManifestAt } from '../../../src/engines/sbom/inventory';
import { isLicenseExpression } from '../../../src/engines/sbom/parts';
import { spdxOf } from '../../../src/engines/sbom/spdx';
import { readerFor } from '../../../src/formats/manifests';
import { keyOf, type Dependency } from '../../../src/formats/manifests/manifest';

const folder = '__tests__/fixtures/manifests';
const fileAt = (path: string, text = fs.readFileSync(`${folder}/${path}`, 'utf8')): ManifestAt => {
  const manifest = readerFor(path)?.read(text, path);
  if (manifest === undefined) throw new Error(`${path} has no reader`);
  return { path, manifest };
};

const files = [
  fileAt('node/project/package.json'),
  fileAt('node/npm3/package-lock.json'),
  fileAt('cargo/Cargo.lock'),
  fileAt('go/go.mod'),
  fileAt('maven/pom.xml'),
  fileAt('.github/workflows/a.yml', 'jobs:\n  a:\n    steps:\n      - uses: a/b/c@v1\n'),
];
const now = new Date('2026-01-02T03:04:05.678Z');

const brief = (dependencies: readonly Dependency[]): unknown[] =>
  dependencies.map((each) => [keyOf(each), each.direct, [...each.neededBy].sort(), each.hashes, each.license]).sort();

describe('a bill of materials of a repository', () => {
  const { packages } = inventoryOf(files);
  const listed = new Set(packages.map(({ purl }) => purl));

  it('has each package once, in the version that is installed', () => {
    expect(listed.size).toBe(packages.length);
    expect(listed).toContain('pkg:npm/debug@4.4.3');
    expect(listed).not.toContain('pkg:npm/debug');
    expect(listed).toContain('pkg:github/a/b@v1#c');
    expect([...listed].filter((purl) => /local-lib|%40w/.test(purl))).toEqual([]);
    expect(packages.find(({ name }) => name === 'debug')).toMatchObject({
      direct: true,
      scope: 'runtime',
      license: 'MIT',
      needs: ['pkg:npm/ms@2.1.3'],
      places: [{ path: 'node/npm3/package-lock.json', line: 135 }],
    });
  });

  it.each<[string, string, string]>([
    ['CycloneDX', 'bom.json', cycloneDxOf(files, 'fixture')],
    ['SPDX', 'a.spdx.json', spdxOf(files, now, 'fixture')],
  ])('as %s is read back as it was', (_, name, text) => {
    const { manifest } = fileAt(name, text);
    expect(manifest.problems).toEqual([]);
    const back = brief(manifest.dependencies);
    const keys = new Map(packages.map((each) => [each.purl, keyOf(each)]));
    const neededBy = (purl: string): string[] =>
      packages
        .filter(({ needs }) => needs.includes(purl))
        .map((each) => keys.get(each.purl) ?? '')
        .sort();
    const wanted = packages
      .map((each) => [keyOf(each), each.direct, neededBy(each.purl), each.hashes, each.license])
      .sort();
    expect(back).toEqual(wanted);
    expect(back.length).toBeGreaterThan(80);
  });

  it('is the same for the same files', () => {
    expect(cycloneDxOf(files)).toBe(cycloneDxOf(files));
    expect(spdxOf(files, now)).toBe(spdxOf(files, now));
    expect(cycloneDxOf(files)).not.toBe(cycloneDxOf(files.slice(1), 'other'));
  });

  it('has the fields of CycloneDX 1.6', () => {
    const document = JSON.parse(cycloneDxOf(files, 'fixture')) as {
      components: { name: string }[];
      dependencies: object[];
    };
    expect(document).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      serialNumber: expect.stringMatching(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/),
      compositions: [{ aggregate: 'unknown', assemblies: ['repository'] }],
    });
    expect(document.components.find(({ name }) => name === 'schemas')).toEqual({
      type: 'library',
      'bom-ref': 'pkg:npm/%40jest/schemas@29.6.3',
      group: '@jest',
      name: 'schemas',
      version: '29.6.3',
      scope: 'excluded',
      hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[\da-f]{128}$/) }],
      licenses: [{ expression: 'MIT' }],
      purl: 'pkg:npm/%40jest/schemas@29.6.3',
      evidence: { occurrences: [{ location: 'node/npm3/package-lock.json', line: 38 }] },
    });
  });

  it('has a digest of one archive, and of several none', () => {
    const [one, two] = ['a'.repeat(64), 'b'.repeat(64)];
    const text = `a==1 --hash=sha256:${one} --hash=sha256:${two}\nb==1 --hash=sha256:${one}\n`;
    const document = JSON.parse(cycloneDxOf([fileAt('requirements.txt', text)])) as { components: object[] };
    expect(document.components).toMatchObject([
      { name: 'a', properties: [{ value: `sha256:${one}` }, { value: `sha256:${two}` }] },
      { name: 'b', hashes: [{ alg: 'SHA-256', content: one }] },
    ]);
    expect(document.components[0]).not.toHaveProperty('hashes');
  });

  it('says what could not be read', () => {
    const broken = [fileAt('package.json', '{"dependencies": {\n"a": 1}}')];
    const gap = 'package.json, line 2: what it asks of "a" is no text';
    expect(JSON.parse(cycloneDxOf(broken))).toMatchObject({
      compositions: [{ aggregate: 'incomplete' }],
      metadata: { component: { properties: [{ value: 'package.json' }, { name: 'gatehouse:gap', value: gap }] } },
    });
    expect(JSON.parse(spdxOf(broken, now))).toMatchObject({
      creationInfo: { created: '2026-01-02T03:04:05Z', comment: gap },
    });
  });

  it('knows licences of SPDX', () => {
    expect(['MIT', 'MIT OR Apache-2.0', 'SEE LICENSE IN x', '', '('.repeat(2_000)].map(isLicenseExpression)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
