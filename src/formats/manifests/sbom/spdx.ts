import { listOf, textOf } from '../fields';
import type { Lines } from '../json';
import type { Dependency, Problem } from '../manifest';
import type { Found } from '../reader';
import { dependenciesOfBom, digestOf, type BomEdge, type BomPackage } from './bom';

/** Relations that say what needs what; of those that begin with what is needed, the ends change places. */
const relations: Readonly<Record<string, { readonly reversed: boolean; readonly scope: Dependency['scope'] }>> = {
  DEPENDS_ON: { reversed: false, scope: 'runtime' },
  DEPENDENCY_OF: { reversed: true, scope: 'runtime' },
  RUNTIME_DEPENDENCY_OF: { reversed: true, scope: 'runtime' },
  PROVIDED_DEPENDENCY_OF: { reversed: true, scope: 'runtime' },
  BUILD_DEPENDENCY_OF: { reversed: true, scope: 'development' },
  DEV_DEPENDENCY_OF: { reversed: true, scope: 'development' },
  TEST_DEPENDENCY_OF: { reversed: true, scope: 'development' },
  OPTIONAL_DEPENDENCY_OF: { reversed: true, scope: 'optional' },
};

/** Reads SPDX 2.2 and 2.3 in the shape of its JSON. */
export function readSpdx(value: unknown, lines: Lines): Found {
  const problems: Problem[] = [];
  const packages = listOf(value, 'packages').flatMap((entry, at): BomPackage[] => {
    const { line } = lines.at('packages').at(at);
    const [ref, name] = [textOf(entry, 'SPDXID'), textOf(entry, 'name')];
    if (ref === undefined || name === undefined) {
      problems.push({ line, message: 'a package has no SPDXID or no name' });
      return [];
    }
    return [packageOf(entry, ref, name, line)];
  });
  const roots = new Set(listOf(value, 'documentDescribes').filter((ref): ref is string => typeof ref === 'string'));
  const edges: BomEdge[] = [];
  for (const entry of listOf(value, 'relationships')) {
    const [from, to] = [textOf(entry, 'spdxElementId'), textOf(entry, 'relatedSpdxElement')];
    const type = textOf(entry, 'relationshipType') ?? '';
    if (from === undefined || to === undefined) continue;
    if (type === 'DESCRIBES') roots.add(to);
    if (type === 'DESCRIBED_BY') roots.add(from);
    const relation = Object.hasOwn(relations, type) ? relations[type] : undefined;
    if (relation === undefined) continue;
    const { reversed, scope } = relation;
    edges.push(reversed ? { from: to, to: from, scope } : { from, to, scope });
  }
  // A document may describe every package that it has, one by one: then it is of nothing else.
  const described = packages.filter(({ ref }) => roots.has(ref));
  return {
    dependencies: dependenciesOfBom(packages, edges, described.length < packages.length ? roots : new Set()),
    problems,
  };
}

function packageOf(entry: unknown, ref: string, name: string, line: number | undefined): BomPackage {
  const reference = listOf(entry, 'externalRefs').find((each) => textOf(each, 'referenceType') === 'purl');
  const license = [textOf(entry, 'licenseDeclared'), textOf(entry, 'licenseConcluded')].find(
    (each) => each !== undefined && each !== 'NOASSERTION' && each !== 'NONE',
  );
  return {
    ref,
    name,
    version: textOf(entry, 'versionInfo'),
    purl: textOf(reference, 'referenceLocator'),
    scope: 'runtime',
    hashes: listOf(entry, 'checksums').flatMap((hash) => {
      const [algorithm, content] = [textOf(hash, 'algorithm'), textOf(hash, 'checksumValue')];
      return algorithm === undefined || content === undefined ? [] : [digestOf(algorithm, content)];
    }),
    license,
    line,
  };
}

/** Reads SPDX 3.0 as JSON-LD: one list of elements that name each other. */
export function readSpdx3(value: unknown, lines: Lines): Found {
  const packages: BomPackage[] = [];
  const edges: BomEdge[] = [];
  const roots = new Set<string>();
  for (const [at, element] of listOf(value, '@graph').entries()) {
    const type = textOf(element, 'type') ?? '';
    const ref = textOf(element, 'spdxId') ?? textOf(element, '@id') ?? '';
    if (type === 'software_Package') {
      const identifier = listOf(element, 'externalIdentifier').find(
        (each) => textOf(each, 'externalIdentifierType') === 'packageUrl',
      );
      packages.push({
        ref,
        name: textOf(element, 'name') ?? ref,
        version: textOf(element, 'software_packageVersion'),
        purl: textOf(element, 'software_packageUrl') ?? textOf(identifier, 'identifier'),
        scope: 'runtime',
        hashes: listOf(element, 'verifiedUsing').flatMap((hash) => {
          const [algorithm, content] = [textOf(hash, 'algorithm'), textOf(hash, 'hashValue')];
          return algorithm === undefined || content === undefined ? [] : [digestOf(algorithm, content)];
        }),
        license: undefined,
        line: lines.at('@graph').at(at).line,
      });
    } else if (/^(?:SpdxDocument|software_Sbom)$/.test(type)) {
      for (const root of listOf(element, 'rootElement')) if (typeof root === 'string') roots.add(root);
    } else if (
      /^(?:Lifecycle(?:Scoped)?)?Relationship$/.test(type) &&
      textOf(element, 'relationshipType') === 'dependsOn'
    ) {
      const from = textOf(element, 'from');
      const scope = scopes[textOf(element, 'scope') ?? ''] ?? 'runtime';
      for (const to of listOf(element, 'to'))
        if (from !== undefined && typeof to === 'string') edges.push({ from, to, scope });
    }
  }
  const described = packages.filter(({ ref }) => roots.has(ref));
  return { dependencies: dependenciesOfBom(packages, edges, described.length < packages.length ? roots : new Set()) };
}

const scopes: Readonly<Partial<Record<string, Dependency['scope']>>> = {
  build: 'development',
  development: 'development',
  test: 'development',
};
