import { EngineError, UnreadableError } from '../../errors';
import { decodeText } from '../../formats/text';
import type { Tree } from '../../trees/tree';
import { ModulePaths } from './paths';
import { Source, type Module, type Resolve } from './modules';
import type { Program } from './syntax/ast';
import type { Parser } from './syntax/parser';

/** A larger source is data; nobody imports it for its functions. */
export const maxModuleLength = 1_000_000;
/** Of what is read beside the files that are checked, for what they import. */
const maxImported = 3_000_000;

export async function modulePathsOf(tree: Tree): Promise<ModulePaths> {
  const sources = (await tree.list()).filter(({ kind, path }) => kind === 'file' && path.endsWith('.py'));
  return new ModulePaths(sources.map(({ path }) => path));
}

/** The modules of a tree, read when something imports them. */
export class Project {
  private readonly modules = new Map<string, Module>();
  private imported = 0;
  private total = 0;
  private count = 1;

  private constructor(
    private readonly parser: Parser,
    private readonly tree: Tree,
    private readonly paths: ModulePaths,
  ) {}

  static async of(parser: Parser, tree: Tree): Promise<Project> {
    return new Project(parser, tree, await modulePathsOf(tree));
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
      const reason =
        error instanceof EngineError
          ? error.message
          : error instanceof RangeError
            ? 'it is nested too deeply'
            : undefined;
      if (reason === undefined) throw error;
      return { body: [], comments: [], leftOut: new Set([reason]) };
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
    for (let module = queue.pop(); module !== undefined; module = queue.pop()) {
      for (const name of module.imports) {
        for (const path of this.paths.of(name, module.path)) {
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
    const path = this.paths.of(name, from.path).find((each) => this.modules.has(each));
    return path === undefined ? undefined : this.modules.get(path);
  };
}
