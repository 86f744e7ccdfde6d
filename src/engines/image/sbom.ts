import type { Image } from '../../formats/oci';
import { version } from '../../version';
import { groupAndName, uuidOf } from '../sbom/parts';
import type { Inventory, Package } from './inventory';

/**
 * A bill of materials in CycloneDX 1.6 (ECMA-424), as JSON: the image, its distribution, and each package once with the files and
 * layers that have it. The same image gives the same bytes.
 */
export function cycloneDx(image: Image, inventory: Inventory): string {
  const { distribution, packages, gaps } = inventory;
  const components = [...byPurl(packages).values()].map(packageComponent);
  const name = image.name === '' ? image.digest : image.name;
  const [bare, tag] = splitName(name);
  const root = image.digest;
  const document = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(image.digest)}`,
    version: 1,
    metadata: {
      ...(image.config.created && isDate(image.config.created) && { timestamp: image.config.created }),
      tools: { components: [{ type: 'application', name: 'gatehouse', version }] },
      component: {
        type: 'container',
        'bom-ref': root,
        name: bare,
        version: tag ?? image.digest,
        properties: [
          { name: 'gatehouse:image:configDigest', value: image.digest },
          ...(image.platform === '' ? [] : [{ name: 'gatehouse:image:platform', value: image.platform }]),
          ...image.layers.map(({ diffId = '' }, i) => ({ name: `gatehouse:image:layer:${i + 1}`, value: diffId })),
          ...gaps.map((gap) => ({ name: 'gatehouse:image:gap', value: gap })),
        ],
      },
    },
    components: [
      ...(distribution
        ? [
            {
              type: 'operating-system',
              'bom-ref': `os:${distribution.id}@${distribution.version}`,
              name: distribution.id,
              ...(distribution.version !== '' && { version: distribution.version }),
              ...(distribution.name !== '' && { description: distribution.name }),
            },
          ]
        : []),
      ...components,
    ],
    // What a package needs is not in every package manager's records, so it is left open.
    compositions: [{ aggregate: gaps.length > 0 ? 'incomplete' : 'unknown', assemblies: [root] }],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function byPurl(packages: readonly Package[]): Map<string, Package[]> {
  const groups = new Map<string, Package[]>();
  for (const each of [...packages].sort((a, b) => (a.purl < b.purl ? -1 : a.purl > b.purl ? 1 : 0))) {
    const known = groups.get(each.purl);
    if (known === undefined) groups.set(each.purl, [each]);
    else known.push(each);
  }
  return groups;
}

function packageComponent(places: readonly Package[]): Record<string, unknown> {
  const [first] = places;
  if (first === undefined) return {};
  const { ecosystem, name, version: installed, purl, license } = first;
  return {
    type: 'library',
    'bom-ref': purl,
    ...groupAndName(ecosystem, name),
    version: installed,
    ...(license !== undefined && { licenses: [{ license: { name: license } }] }),
    purl,
    evidence: { occurrences: places.map(({ location }) => ({ location })) },
    properties: [
      ...[...new Set(places.map(({ layer }) => layer))]
        .sort((a, b) => a - b)
        .map((layer) => ({ name: 'gatehouse:layer', value: String(layer) })),
      // Distributions list flaws by the source package; this is how Trivy learns its name from a bill of materials.
      ...(first.source === undefined
        ? []
        : [
            { name: 'aquasecurity:trivy:SrcName', value: first.source.name },
            { name: 'aquasecurity:trivy:SrcVersion', value: first.source.version },
          ]),
    ],
  };
}

/** `registry:5000/app:1.2` is `registry:5000/app` and `1.2`. */
function splitName(name: string): [string, string | undefined] {
  const colon = name.lastIndexOf(':');
  return colon > name.lastIndexOf('/') && !name.startsWith('sha256:')
    ? [name.slice(0, colon), name.slice(colon + 1)]
    : [name, undefined];
}

/** As `date-time` of RFC 3339. */
const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text);
