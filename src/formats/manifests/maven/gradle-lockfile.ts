import type { Dependency, Problem } from '../manifest';
import { manifestReader } from '../reader';

/** Gradle's lock file: a line a module, with the configurations that it is in. */
export const gradleLockfileReader = manifestReader('gradle.lockfile', {
  locked: true,
  read(text) {
    const dependencies: Dependency[] = [];
    const problems: Problem[] = [];
    for (const [at, whole] of text.split('\n').entries()) {
      const row = whole.trim();
      if (row === '' || row.startsWith('#') || row.startsWith('empty=')) continue;
      const [, group, artifact, version, configurations] = /^([^:=\s]+):([^:=\s]+):([^:=\s]+)=(.*)$/.exec(row) ?? [];
      if (group === undefined || artifact === undefined || version === undefined) {
        problems.push({ line: at + 1, message: 'it is no module with its version' });
        continue;
      }
      dependencies.push({
        ecosystem: 'maven',
        name: `${group}:${artifact}`,
        version,
        line: at + 1,
        direct: undefined,
        neededBy: [],
        scope: (configurations ?? '').split(',').every((name) => /^test|Test[A-Z]/.test(name))
          ? 'development'
          : 'runtime',
        origin: { kind: 'index' },
        hashes: [],
      });
    }
    return { dependencies, problems };
  },
});
