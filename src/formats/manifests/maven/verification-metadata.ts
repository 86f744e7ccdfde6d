import { readXml } from '../../xml';
import type { Dependency, Problem } from '../manifest';
import { manifestReader, UnreadableManifest } from '../reader';

/** The digests that Gradle checks what it downloads against. */
export const verificationMetadataReader = manifestReader('verification-metadata.xml', {
  locked: true,
  read(text) {
    const root = readXml(text);
    if (root.name !== 'verification-metadata')
      throw new UnreadableManifest(`its root is <${root.name}>, not <verification-metadata>`, 1);
    const dependencies: Dependency[] = [];
    const problems: Problem[] = [];
    for (const { line, attributes, children } of root.children.find(({ name }) => name === 'components')?.children ??
      []) {
      const { group, name, version } = attributes;
      if (group === undefined || name === undefined || version === undefined) {
        problems.push({ line, message: 'a component has no group, name or version' });
        continue;
      }
      const digests = children
        .flatMap((artifact) => artifact.children)
        .filter((digest) => /^(?:sha256|sha512)$/.test(digest.name))
        .map((digest) => `${digest.name}:${digest.attributes.value ?? ''}`);
      dependencies.push({
        ecosystem: 'maven',
        name: `${group}:${name}`,
        version,
        line,
        direct: undefined,
        neededBy: [],
        scope: 'runtime',
        origin: { kind: 'index' },
        hashes: [...new Set(digests)],
      });
    }
    return { dependencies, problems };
  },
});
