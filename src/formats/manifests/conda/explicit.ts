import type { Dependency, Problem } from '../manifest';
import { manifestReader } from '../reader';
import { condaArchive, condaPackage } from './match-spec';

/** conda's list of package files for one platform (`@EXPLICIT`), as `conda list --explicit` and conda-lock write it. */
export const explicitReader = manifestReader('conda.lock', {
  locked: true,
  read: (text) => {
    const dependencies: Dependency[] = [];
    const problems: Problem[] = [];
    for (const [at, row] of text.split(/\r\n|\n|\r/).entries()) {
      const content = row.trim();
      if (content === '' || content.startsWith('#') || content === '@EXPLICIT') continue;
      const archive = condaArchive(content);
      if (archive === undefined) problems.push({ line: at + 1, message: 'it is no address of a conda package' });
      else dependencies.push(packageOf(archive, content, at + 1));
    }
    return { dependencies, problems };
  },
});

function packageOf(
  { name, version, channel }: NonNullable<ReturnType<typeof condaArchive>>,
  address: string,
  line: number,
): Dependency {
  const digest = /#(?:(sha256):)?([0-9a-f]{32,64})$/i.exec(address);
  const hashes = digest === null ? [] : [`${digest[1] ?? 'md5'}:${digest[2] ?? ''}`];
  return condaPackage(name, { version, line, direct: undefined, origin: { kind: 'index', url: channel }, hashes });
}
