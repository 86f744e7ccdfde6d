import fs from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { kindOf } from '../../../../src/formats/manifests/names';
import { readerFor } from '../../../../src/formats/manifests';
import { keyOf, type Manifest } from '../../../../src/formats/manifests/manifest';
import { billOfMaterialsReader } from '../../../../src/formats/manifests/sbom';

const folder = '__tests__/fixtures/manifests';
const textOf = (name: string): string => fs.readFileSync(`${folder}/${name}`, 'utf8');
const read = (text: string): Manifest => billOfMaterialsReader.read(text, 'bom.json');

const short = ({ dependencies }: Manifest): unknown[] =>
  dependencies.map((each) => [keyOf(each), each.direct, each.neededBy, each.scope, each.license, each.hashes]);

describe('bills of materials that Syft writes', () => {
  const lock = readerFor('package-lock.json')?.read(textOf('node/npm3/package-lock.json'), 'package-lock.json');
  // Syft lists no folders, and nothing that is for development alone.
  const expected = (lock?.dependencies ?? [])
    .filter(({ origin, scope }) => origin.kind === 'index' && scope !== 'development')
    .map(keyOf)
    .sort();

  it.each(['npm.cdx.xml', 'npm.spdx', 'npm.spdx.json'])('%s has what the lock file has', (name) => {
    const { dependencies, problems } = billOfMaterialsReader.read(textOf(`sbom/${name}`), name);
    const names = new Set(expected);
    const found = dependencies
      .map(keyOf)
      .filter((key) => names.has(key))
      .sort();
    expect(problems).toEqual([]);
    expect(found).toEqual(expected);
    expect(dependencies.every(({ line }) => line !== undefined)).toBe(true);
    const react = dependencies.find(({ name: own }) => own === 'react');
    expect(react?.license).toBe('MIT');
  });
});

describe('a bill of materials of a wheel', () => {
  it('has what needs what', () => {
    const text = textOf('sbom/rpds-py.cdx.json');
    const document = JSON.parse(text) as {
      components: { 'bom-ref': string; name: string; version: string }[];
      dependencies: { ref: string; dependsOn?: string[] }[];
      metadata: { component: { 'bom-ref': string } };
    };
    const names = new Map(document.components.map((each) => [each['bom-ref'], `cargo/${each.name}@${each.version}`]));
    const edges = document.dependencies
      .filter(({ ref }) => ref !== document.metadata.component['bom-ref'])
      .flatMap(({ ref, dependsOn = [] }) => dependsOn.map((to) => `${names.get(to) ?? ''} <- ${names.get(ref) ?? ''}`));
    const { dependencies, problems } = read(text);
    expect(problems).toEqual([]);
    expect(dependencies).toHaveLength(document.components.length);
    expect(dependencies.flatMap((each) => each.neededBy.map((by) => `${keyOf(each)} <- ${by}`)).sort()).toEqual(
      [...new Set(edges)].sort(),
    );
    expect(dependencies.filter(({ direct }) => direct).map(({ name }) => name)).toEqual(['archery', 'pyo3', 'rpds']);
    expect(dependencies[0]).toMatchObject({ ecosystem: 'cargo', hashes: [expect.stringMatching(/^sha256:/)] });
  });
});

describe('CycloneDX', () => {
  it('has nested components, scopes, licences and packages of every kind', () => {
    const text = JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.4',
      metadata: { component: { 'bom-ref': 'root', name: 'own' } },
      components: [
        {
          type: 'library',
          'bom-ref': 'a',
          group: 'org.a',
          name: 'b',
          version: '1',
          purl: 'pkg:maven/org.a/b@1?type=jar',
          scope: 'optional',
          licenses: [{ license: { id: 'MIT' } }, { license: { name: 'own' } }],
        },
        {
          type: 'library',
          name: 'c',
          version: '2',
          scope: 'excluded',
          components: [
            { type: 'library', 'bom-ref': 'd', name: 'd', purl: 'pkg:pypi/D_d@3?vcs_url=git%2Bhttps://e.org/d@0123' },
          ],
        },
        { type: 'file', name: 'f' },
        { type: 'library' },
      ],
      dependencies: [
        { ref: 'root', dependsOn: ['a'] },
        { ref: 'a', dependsOn: ['d', 1, 'none'] },
      ],
    });
    const manifest = read(text);
    expect(short(manifest)).toEqual([
      ['maven/org.a:b@1', true, [], 'optional', '(MIT) AND (own)', []],
      ['other/c@2', false, [], 'development', undefined, []],
      ['pypi/d-d@3', false, ['maven/org.a:b@1'], 'runtime', undefined, []],
    ]);
    expect(manifest.dependencies[2]?.origin).toEqual({ kind: 'repository', url: 'https://e.org/d', revision: '0123' });
    expect(manifest.problems).toEqual([{ line: 1, message: 'a component has no name' }]);
  });
});

describe('SPDX', () => {
  it('has relations in both directions, with scopes', () => {
    const of = (name: string, version: string): object => ({
      SPDXID: name,
      name,
      versionInfo: version,
      licenseDeclared: 'NOASSERTION',
      licenseConcluded: 'MIT',
      checksums: [{ algorithm: 'SHA256', checksumValue: 'ab' }],
      externalRefs: [{ referenceType: 'purl', referenceLocator: `pkg:npm/${name}@${version}` }],
    });
    const relate = (spdxElementId: string, relationshipType: string, relatedSpdxElement: string): object => ({
      spdxElementId,
      relationshipType,
      relatedSpdxElement,
    });
    const text = JSON.stringify({
      spdxVersion: 'SPDX-2.2',
      packages: [of('own', '1'), of('a', '1'), of('b', '2'), of('c', '3')],
      relationships: [
        relate('DOC', 'DESCRIBES', 'own'),
        relate('own', 'DEPENDS_ON', 'a'),
        relate('b', 'DEPENDENCY_OF', 'a'),
        relate('c', 'DEV_DEPENDENCY_OF', 'own'),
      ],
    });
    expect(short(read(text))).toEqual([
      ['npm/a@1', true, [], 'runtime', 'MIT', ['sha256:ab']],
      ['npm/b@2', false, ['npm/a@1'], 'runtime', 'MIT', ['sha256:ab']],
      ['npm/c@3', true, [], 'development', 'MIT', ['sha256:ab']],
    ]);
  });

  it('3 is one list of elements', () => {
    const text = JSON.stringify({
      '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
      '@graph': [
        { type: 'SpdxDocument', spdxId: 'doc', rootElement: ['own'] },
        { type: 'software_Package', spdxId: 'own', name: 'own' },
        {
          type: 'software_Package',
          spdxId: 'a',
          name: 'a',
          software_packageVersion: '1',
          software_packageUrl: 'pkg:npm/a@1',
          verifiedUsing: [{ type: 'Hash', algorithm: 'sha256', hashValue: 'ab' }],
        },
        {
          type: 'software_Package',
          spdxId: 'b',
          name: 'b',
          software_packageVersion: '2',
          externalIdentifier: [{ externalIdentifierType: 'packageUrl', identifier: 'pkg:pypi/b@2' }],
        },
        { type: 'Relationship', from: 'own', relationshipType: 'dependsOn', to: ['a'] },
        { type: 'LifecycleScopedRelationship', from: 'a', relationshipType: 'dependsOn', to: ['b'], scope: 'test' },
      ],
    });
    expect(short(read(text))).toEqual([
      ['npm/a@1', true, [], 'runtime', undefined, ['sha256:ab']],
      ['pypi/b@2', false, ['npm/a@1'], 'development', undefined, []],
    ]);
  });
});

describe('what is no bill of materials', () => {
  it.each([
    ['{}', 'it is neither CycloneDX nor SPDX'],
    ['{"bomFormat": "CycloneDX", "specVersion": "2.0"}', 'version "2.0" of CycloneDX is not known'],
    ['{"spdxVersion": "SPDX-1.2"}', 'version "SPDX-1.2" of SPDX is not known'],
    ['<a/>', 'its root is <a>, not <bom>'],
    ['PackageName: a', 'it has no SPDXVersion'],
    ['SPDXVersion: SPDX-2.3\nPackageComment: <text>a', 'the text of PackageComment is not closed'],
    ['nothing', 'it is no tag with its value'],
  ])('%j', (text, message) => {
    expect(read(text).problems.map((problem) => problem.message)).toEqual([message]);
  });

  it('is told by name', () => {
    const names = [
      'bom.json',
      'a/sbom.xml',
      'a.cdx.json',
      'a.spdx',
      'a.spdx.json',
      'bomb.json',
      'spdx/a.json',
      'aspdx.json',
    ];
    expect(names.filter((name) => kindOf(name) === billOfMaterialsReader.kind)).toEqual(names.slice(0, 5));
  });
});
