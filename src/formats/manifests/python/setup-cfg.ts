import { posix } from 'node:path';
import type { Dependency, Inclusion, Problem } from '../manifest';
import { manifestReader } from '../reader';
import { dependencyOf } from './dependency';
import { settings } from './ini';
import { parseRequirement } from './requirement';

/** setuptools' `setup.cfg`: `[options]` and `[options.extras_require]`. `file: requirements.txt` is an inclusion. */
export const setupCfgReader = manifestReader('setup.cfg', {
  locked: false,
  read: (text, path) => {
    const dependencies: Dependency[] = [];
    const inclusions: Inclusion[] = [];
    const problems: Problem[] = [];
    const unknown: Problem[] = [];
    for (const { section, key, line, text: content } of settings(text)) {
      const scope = scopeOf(section, key);
      if (scope === undefined) continue;
      const [, files] = /^file:\s*(.*)$/.exec(content) ?? [];
      if (files !== undefined) {
        for (const file of files.split(',')) {
          const included = posix.normalize(posix.join(posix.dirname(path), file.trim()));
          inclusions.push({ path: included, kind: 'requirements', line });
        }
        continue;
      }
      if (/%\([^)]*\)s/.test(content)) {
        unknown.push({ line, message: `${key} takes in another setting` });
        continue;
      }
      try {
        dependencies.push(dependencyOf(parseRequirement(content), { line, scope }));
      } catch (error) {
        problems.push({ line, message: `${key}: ${(error as Error).message}` });
      }
    }
    return { dependencies, inclusions, problems, unknown };
  },
});

function scopeOf(section: string, key: string): Dependency['scope'] | undefined {
  if (section === 'options.extras_require') return 'optional';
  if (section !== 'options') return undefined;
  if (key === 'install_requires') return 'runtime';
  return key === 'setup_requires' || key === 'tests_require' ? 'development' : undefined;
}
