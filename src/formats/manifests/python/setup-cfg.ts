import { posix } from 'node:path';
import type { Dependency, Inclusion, Problem } from '../manifest';
import { manifestReader } from '../reader';
import { dependencyOf } from './dependency';
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

interface Setting {
  readonly section: string;
  readonly key: string;
  readonly line: number;
  /** One line of its value. */
  readonly text: string;
}

/** The lines of values, as Python's `configparser` reads them: those that are further in than the key belong to it. */
function settings(text: string): Setting[] {
  const found: Setting[] = [];
  let section = '';
  let key = '';
  for (const [at, row] of text.split(/\r\n|\n|\r/).entries()) {
    const content = row.trim();
    if (content === '' || /^[#;]/.test(content)) continue;
    const line = at + 1;
    const [, header] = /^\[([^\]]+)\]/.exec(row) ?? [];
    if (header !== undefined) {
      section = header.trim();
      key = '';
    } else if (/^\s/.test(row) && key !== '') found.push({ section, key, line, text: withoutComment(content) });
    else {
      const [, name = '', value = ''] = /^([^=:]*?)\s*[=:]\s*(.*)$/.exec(content) ?? [];
      key = name.toLowerCase().replaceAll('-', '_');
      found.push({ section, key, line, text: withoutComment(value) });
    }
  }
  return found.filter((setting) => setting.text !== '');
}

/** A requirement ends where a comment begins. */
const withoutComment = (text: string): string => text.replace(/(?:^|\s)#.*$/, '').trim();

function scopeOf(section: string, key: string): Dependency['scope'] | undefined {
  if (section === 'options.extras_require') return 'optional';
  if (section !== 'options') return undefined;
  if (key === 'install_requires') return 'runtime';
  return key === 'setup_requires' || key === 'tests_require' ? 'development' : undefined;
}
