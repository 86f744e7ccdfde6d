import type { Dependency, Problem } from '../manifest';
import { manifestReader } from '../reader';

/** git's submodules, by the folder that each stands in. Which commit of it is checked out, the tree of the repository says. */
export const gitSubmodulesReader = manifestReader('.gitmodules', {
  locked: false,
  read(text) {
    const sections: { readonly line: number; readonly values: Map<string, string> }[] = [];
    const problems: Problem[] = [];
    for (const [at, whole] of text.split('\n').entries()) {
      const row = whole.trim();
      const line = at + 1;
      if (row === '' || row.startsWith('#') || row.startsWith(';')) continue;
      const [, key, quoted, plain] =
        /^([A-Za-z][\w-]*)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|(.*?))\s*(?:\s[#;].*)?$/.exec(row) ?? [];
      if (/^\[submodule "(?:[^"\\]|\\.)*"\]$/.test(row)) sections.push({ line, values: new Map() });
      else if (key !== undefined && sections.length > 0)
        sections.at(-1)?.values.set(key.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '');
      else problems.push({ line, message: 'it is not as git writes it' });
    }
    const dependencies: Dependency[] = [];
    for (const { line, values } of sections) {
      const [path, url, branch] = ['path', 'url', 'branch'].map((key) => values.get(key));
      if (path === undefined || url === undefined)
        problems.push({ line, message: 'a submodule has no path or no url' });
      else
        dependencies.push({
          ecosystem: 'git',
          name: path,
          version: undefined,
          ...(branch !== undefined && { specifier: branch }),
          line,
          direct: true,
          neededBy: [],
          scope: 'runtime',
          origin: { kind: 'repository', url, revision: undefined },
          hashes: [],
        });
    }
    return { dependencies, problems };
  },
});
