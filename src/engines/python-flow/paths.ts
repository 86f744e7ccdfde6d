/** Where the modules of a tree are, by the names that others import them under. */
export class ModulePaths {
  private readonly paths: ReadonlySet<string>;
  /** By the folder of what imports, and the name. */
  private readonly found = new Map<string, Map<string, readonly string[]>>();

  /** Of all files of the tree that may be modules. */
  constructor(paths: Iterable<string>) {
    this.paths = new Set(paths);
  }

  /** Where a module may be: beside the one that imports it or in a folder above, as its project's root may be any of them. */
  of(name: string, from: string): readonly string[] {
    const folder = folderOf(from);
    let found = this.found.get(folder);
    if (found === undefined) this.found.set(folder, (found = new Map<string, readonly string[]>()));
    let paths = found.get(name);
    if (paths === undefined) found.set(name, (paths = this.look(name, folder)));
    return paths;
  }

  private look(name: string, folder: string): string[] {
    const [, dots = '', rest = ''] = /^(\.*)(.*)$/.exec(name) ?? [];
    const inner = rest.replaceAll('.', '/');
    let root = folder;
    for (let level = 1; level < dots.length; level++) root = folderOf(root);
    for (const base of dots === '' ? above(root) : [root]) {
      const path = base === '' || inner === '' ? base + inner : `${base}/${inner}`;
      const there = [`${path}.py`, path === '' ? '__init__.py' : `${path}/__init__.py`].filter((each) =>
        this.paths.has(each),
      );
      if (there.length > 0) return there;
    }
    return [];
  }
}

/** '' for the root, and of it. */
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

function above(folder: string): string[] {
  const folders = [folder];
  for (let at = folder; at !== ''; folders.push(at)) at = folderOf(at);
  return [...folders, 'src', 'lib', 'app'];
}
