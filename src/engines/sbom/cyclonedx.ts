import { version } from '../../version';
import { inventoryOf, type Listed, type ManifestAt } from './inventory';
import { groupAndName, isLicenseExpression, uuidOf } from './parts';

const algorithms: Readonly<Record<string, string>> = {
  md5: 'MD5',
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
};

/** What CycloneDX calls the packages that aren't there in production. */
const scopes = { runtime: 'required', optional: 'optional', development: 'excluded' } as const;

/**
 * A bill of materials in CycloneDX 1.6 (ECMA-424), as JSON: the packages that the manifests and lock files of a repository name, each once
 * with the lines that name it, and what needs what. The same files give the same bytes. `name`: of the repository.
 */
export function cycloneDxOf(files: readonly ManifestAt[], name = 'repository'): string {
  const { packages, gaps } = inventoryOf(files);
  const root = 'repository';
  const components = packages.map(componentOf);
  const dependencies = [
    { ref: root, dependsOn: packages.filter(({ direct }) => direct).map(({ purl }) => purl) },
    ...packages.map(({ purl, needs }) => ({ ref: purl, ...(needs.length > 0 && { dependsOn: needs }) })),
  ];
  const document = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify([name, components, dependencies]))}`,
    version: 1,
    metadata: {
      tools: { components: [{ type: 'application', name: 'gatehouse', version }] },
      component: {
        type: 'application',
        'bom-ref': root,
        name,
        properties: [
          ...files.map(({ path }) => ({ name: 'gatehouse:manifest', value: path })),
          ...gaps.map((gap) => ({ name: 'gatehouse:gap', value: gap })),
        ],
      },
    },
    components,
    dependencies,
    // Whether the files name everything that is installed, not all of them tell.
    compositions: [{ aggregate: gaps.length > 0 ? 'incomplete' : 'unknown', assemblies: [root] }],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function componentOf({ purl, ecosystem, name, version: locked, scope, license, hashes, places }: Listed): object {
  const algorithm = (hash: string): string => hash.slice(0, hash.indexOf(':'));
  // A component's digest is that of one archive. Of several, nobody could tell which one is meant.
  const alone = hashes.filter((hash) => hashes.filter((other) => algorithm(other) === algorithm(hash)).length === 1);
  const others = hashes.filter((hash) => !alone.includes(hash));
  return {
    type: 'library',
    'bom-ref': purl,
    ...groupAndName(ecosystem, name),
    ...(locked !== undefined && { version: locked }),
    scope: scopes[scope],
    ...(alone.length > 0 && {
      hashes: alone.map((hash) => ({ alg: algorithms[algorithm(hash)], content: hash.slice(hash.indexOf(':') + 1) })),
    }),
    ...(license !== undefined && {
      licenses: [isLicenseExpression(license) ? { expression: license } : { license: { name: license } }],
    }),
    purl,
    evidence: {
      occurrences: places.map(({ path, line }) => ({ location: path, ...(line !== undefined && { line }) })),
    },
    ...(others.length > 0 && { properties: others.map((value) => ({ name: 'gatehouse:archive', value })) }),
  };
}
