import { posix } from 'node:path';
import { EngineError, UnreadableError } from '../../errors';
import { decodeText } from '../../formats/text';
import type { Tree } from '../../trees/tree';
import { Source, type Module, type Resolve } from './modules';
import type { Program } from './syntax/ast';
import type { Parser } from './syntax/parser';

/** A larger source is data; nobody imports it for its functions. */
export const maxModuleLength = 1_000_000;
/** Of what is read beside the files that are checked, for what they import. */
const maxImported = 3_000_000;

/** The modules of a tree, read when something imports them. */
export class Project {
  private readonly modules = new Map<string, Module>();
  private readonly paths: ReadonlySet<string>;
  private readonly resolved = new Map<string, Module | undefined>();
  private imported = 0;
  private total = 0;
  private count = 1;

  private constructor(
    private readonly parser: Parser,
    private readonly tree: Tree,
    paths: Iterable<string>,
  ) {
    this.paths = new Set(paths);
  }

  static async of(parser: Parser, tree: Tree): Promise<Project> {
    const entries = await tree.list();
    const sources = entries.filter(({ kind, path }) => kind === 'file' && path.endsWith('.py'));
    return new Project(
      parser,
      tree,
      sources.map(({ path }) => path),
    );
  }

  add(path: string, source: string): Module {
    const known = this.modules.get(path);
    if (known?.source === source) return known;
    this.total += source.length;
    const id = this.modules.has(path) ? `${path}#${this.count++}` : path;
    const module = new Source(id, path, source, (text) => this.parse(text));
    this.modules.set(path, module);
    return module;
  }

  private parse(source: string): Program {
    try {
      return this.parser.parse(source);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      return { body: [], comments: [], leftOut: [error.message] };
    }
  }

  /** Characters of source that it holds. */
  get length(): number {
    return this.total;
  }

  /** Reads what the modules import, and what that imports, as long as there is room. */
  async readImports(modules: readonly Module[]): Promise<void> {
    const queue = [...modules];
    this.imported = 0;
    this.resolved.clear();
    for (let module = queue.pop(); module !== undefined; module = queue.pop()) {
      for (const name of module.mentions) {
        for (const path of this.pathsOf(name, module)) {
          const read = this.modules.has(path) ? undefined : await this.read(path);
          if (read) queue.push(read);
        }
      }
    }
  }

  private async read(path: string): Promise<Module | undefined> {
    if (this.imported > maxImported) return undefined;
    try {
      const bytes = await this.tree.read(path, { length: maxModuleLength + 1 });
      const text = bytes.length > maxModuleLength ? undefined : decodeText(bytes)?.text;
      this.imported += bytes.length;
      return text === undefined ? undefined : this.add(path, text);
    } catch (error) {
      // It is not what is checked here; the gate says of the file itself what is wrong with it.
      if (error instanceof UnreadableError) return undefined;
      throw error;
    }
  }

  readonly resolve: Resolve = (name, from) => {
    const key = `${posix.dirname(from.path)}\0${name}`;
    if (!this.resolved.has(key)) {
      const path = this.pathsOf(name, from).find((each) => this.modules.has(each));
      this.resolved.set(key, path === undefined ? undefined : this.modules.get(path));
    }
    return this.resolved.get(key);
  };

  /** Where a module may be: beside the one that imports it or in a folder above, as its project's root may be any of them. */
  private pathsOf(name: string, from: Module): string[] {
    const [, dots = '', rest = ''] = /^(\.*)(.*)$/.exec(name) ?? [];
    const parts = rest === '' ? [] : rest.split('.');
    let folder = posix.dirname(from.path);
    for (let level = 1; level < dots.length; level++) folder = posix.dirname(folder);
    const folders = dots === '' ? above(folder) : [folder];
    const found: string[] = [];
    for (const root of folders) {
      const base = posix.join(root, ...parts);
      for (const path of [`${base}.py`, posix.join(base, '__init__.py')]) if (this.paths.has(path)) found.push(path);
      if (found.length > 0) break;
    }
    return found;
  }
}

function above(folder: string): string[] {
  const folders = [folder];
  for (let at = folder; at !== '.' && at !== '/' && at !== '';) {
    at = posix.dirname(at);
    folders.push(at);
  }
  return [...folders, 'src', 'lib', 'app'];
}
