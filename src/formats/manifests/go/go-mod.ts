import type { Dependency, Problem } from '../manifest';
import { manifestReader } from '../reader';
import { directivesOf, type Directive } from './directives';

/** From this version of Go on go.mod names everything that is built, also what only others need. */
const complete = [1, 17] as const;

/** Directives that name no package. */
const others = new Set(['module', 'exclude', 'retract', 'godebug', 'tool', 'ignore']);

/** What a Go module requires, in the versions that minimal version selection takes. */
export const goModReader = manifestReader('go.mod', {
  locked: true,
  read(text) {
    const { directives, problems } = directivesOf(text);
    const replaced = replacementsOf(directives, problems);
    const dependencies: Dependency[] = [];
    let standard: Dependency | undefined;
    let locked = false;
    for (const directive of directives) {
      const { verb, words, comment, line } = directive;
      const [first, second] = words;
      if (verb === 'require') {
        if (first === undefined || second === undefined || words.length > 2)
          problems.push({ line, message: 'a requirement is not a module with its version' });
        else {
          const asked = moduleOf(first, second, line, !/^indirect\b/.test(comment));
          dependencies.push(replaced.get(`${first}@${second}`)?.(asked) ?? replaced.get(first)?.(asked) ?? asked);
        }
      } else if (verb === 'go' || verb === 'toolchain') {
        const version = /^(?:go)?(\d+\.\d+(?:\.\d+)?(?:(?:rc|beta)\d+)?)(?:-.*)?$/.exec(first ?? '')?.[1];
        if (version === undefined) {
          if (first !== 'default') problems.push({ line, message: `${verb} has no version` });
          continue;
        }
        if (verb === 'go') {
          const [major = 0, minor = 0] = version.split('.').map(Number);
          locked = major > complete[0] || (major === complete[0] && minor >= complete[1]);
        }
        // What is built with: at least this version, and this one where nothing else is installed.
        if (verb === 'toolchain' || (standard === undefined && /^\d+\.\d+\.\d+$/.test(version)))
          standard = moduleOf('stdlib', version, line, true);
      } else if (verb !== 'replace' && !others.has(verb))
        problems.push({ line, message: `${verb} is no directive of Go` });
    }
    return { locked, dependencies: standard === undefined ? dependencies : [standard, ...dependencies], problems };
  },
});

/** The folders that a Go workspace is made of, and what it puts in the place of modules. */
export const goWorkReader = manifestReader('go.work', {
  locked: false,
  read(text) {
    const { directives, problems } = directivesOf(text);
    const dependencies: Dependency[] = [];
    for (const { verb, words, line } of directives) {
      const [path] = words;
      if (verb !== 'use') continue;
      if (path === undefined) problems.push({ line, message: 'use names no folder' });
      else dependencies.push({ ...moduleOf(path, undefined, line, true), origin: { kind: 'folder', path } });
    }
    for (const [key, put] of replacementsOf(directives, problems)) {
      const [name = '', version] = key.split('@');
      dependencies.push(put(moduleOf(name, version, undefined, undefined)));
    }
    return { dependencies, problems };
  },
});

export const moduleOf = (
  name: string,
  version: string | undefined,
  line: number | undefined,
  direct: boolean | undefined,
): Dependency => ({
  ecosystem: 'golang',
  name,
  version,
  line,
  direct,
  neededBy: [],
  scope: 'runtime',
  origin: { kind: 'index' },
  hashes: [],
});

type Replace = (asked: Dependency) => Dependency;

/** What stands in for a module, by `module` or `module@version`. */
function replacementsOf(directives: readonly Directive[], problems: Problem[]): Map<string, Replace> {
  const replaced = new Map<string, Replace>();
  for (const { verb, words, line } of directives) {
    if (verb !== 'replace') continue;
    const arrow = words.indexOf('=>');
    const [name, version] = words.slice(0, Math.max(arrow, 0));
    const [other, otherVersion] = words.slice(arrow + 1);
    if (name === undefined || other === undefined) {
      problems.push({ line, message: 'replace does not say what by what' });
      continue;
    }
    const folder = /^(?:\.{1,2}(?:[/\\]|$)|\/|[A-Za-z]:\\)/.test(other);
    replaced.set(version === undefined ? name : `${name}@${version}`, (asked) =>
      folder
        ? { ...asked, line, version: undefined, origin: { kind: 'folder', path: other } }
        : { ...asked, line, name: other, version: otherVersion },
    );
  }
  return replaced;
}
