import { version } from '../../version';
import { inventoryOf, type Listed, type ManifestAt } from './inventory';
import { isLicenseExpression, uuidOf } from './parts';

/**
 * A bill of materials in SPDX 2.3, as JSON: what `cycloneDxOf` has, but for the lines. `created`: SPDX wants the time; all else is the same for the
 * same files. `name`: of the repository.
 */
export function spdxOf(files: readonly ManifestAt[], created: Date, name = 'repository'): string {
  const { packages, gaps } = inventoryOf(files);
  const ids = new Map(packages.map(({ purl }, at) => [purl, `SPDXRef-Package-${at + 1}`]));
  const root = 'SPDXRef-Repository';
  const relate = (spdxElementId: string, relationshipType: string, relatedSpdxElement: string): object => ({
    spdxElementId,
    relationshipType,
    relatedSpdxElement,
  });
  const idOf = (purl: string): string => ids.get(purl) ?? '';
  const described = packages.map((each) => packageOf(each, idOf(each.purl)));
  const relationships = [
    relate('SPDXRef-DOCUMENT', 'DESCRIBES', root),
    ...packages
      .filter(({ direct }) => direct)
      .map(({ purl, scope }) =>
        scope === 'runtime'
          ? relate(root, 'DEPENDS_ON', idOf(purl))
          : relate(idOf(purl), scope === 'optional' ? 'OPTIONAL_DEPENDENCY_OF' : 'DEV_DEPENDENCY_OF', root),
      ),
    ...packages.flatMap(({ purl, needs }) => needs.map((needed) => relate(idOf(purl), 'DEPENDS_ON', idOf(needed)))),
  ];
  const document = {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name,
    documentNamespace: `https://spdx.org/spdxdocs/gatehouse-${uuidOf(JSON.stringify([name, described, relationships]))}`,
    creationInfo: {
      created: created.toISOString().replace(/\.\d+Z$/, 'Z'),
      creators: [`Tool: gatehouse-${version}`],
      ...(gaps.length > 0 && { comment: gaps.join('\n') }),
    },
    packages: [
      {
        SPDXID: root,
        name,
        downloadLocation: 'NOASSERTION',
        filesAnalyzed: false,
        primaryPackagePurpose: 'APPLICATION',
      },
      ...described,
    ],
    relationships,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function packageOf({ purl, name, version: locked, license, hashes, places }: Listed, id: string): object {
  return {
    SPDXID: id,
    name,
    ...(locked !== undefined && { versionInfo: locked }),
    downloadLocation: 'NOASSERTION',
    filesAnalyzed: false,
    // What a `LicenseRef-` means would have to be in the document too.
    licenseDeclared:
      license !== undefined && !license.includes('LicenseRef-') && isLicenseExpression(license)
        ? license
        : 'NOASSERTION',
    ...(hashes.length > 0 && {
      checksums: hashes.map((hash) => ({
        algorithm: hash.slice(0, hash.indexOf(':')).toUpperCase(),
        checksumValue: hash.slice(hash.indexOf(':') + 1),
      })),
    }),
    sourceInfo: `named by ${[...new Set(places.map(({ path }) => path))].join(', ')}`,
    externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }],
  };
}
