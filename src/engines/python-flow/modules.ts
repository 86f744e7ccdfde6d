import type { Program } from './syntax/ast';

/** One source of the analysed tree. */
export interface Module {
  /** Its path; with a number behind it when it is not the first one of a file. */
  readonly id: string;
  /** POSIX, relative to the checked root. */
  readonly path: string;
  readonly source: string;
  readonly program: Program;
  /** What it imports, as written, and, as it isn't parsed for that, what only looks like an import; tells the framework its handlers are of. */
  readonly imports: ReadonlySet<string>;
}

/** Finds the module that a dotted name means, seen from `from`. */
export type Resolve = (name: string, from: Module) => Module | undefined;

/** A source that is parsed when something asks for its program: most of what a tree imports is never looked into. */
export class Source implements Module {
  private found: ReadonlySet<string> | undefined;
  private parsed: Program | undefined;

  constructor(
    readonly id: string,
    readonly path: string,
    readonly source: string,
    private readonly parse: (source: string) => Program,
  ) {}

  get program(): Program {
    return (this.parsed ??= this.parse(this.source));
  }

  get imports(): ReadonlySet<string> {
    return (this.found ??= importsIn(this.source));
  }
}

const statement =
  /(?:^|[;:])[ \t]*(?:from[ \t]+([.\w]+)[ \t]*import[ \t]*(\([^)]*\)|(?:\\\r?\n|[^\n#;])*)|import[ \t]+((?:\\\r?\n|[^\n#;])*))/gm;

/** `a.b` and `a` for `import a.b`, and `.a.b` with `.a.b.c` for `from .a.b import c`. */
export function importsIn(source: string): Set<string> {
  const imports = new Set<string>();
  for (const [, from, members, modules] of source.matchAll(statement)) {
    if (from !== undefined) imports.add(from);
    for (const part of (members ?? modules ?? '').split(',')) {
      const name = /[.\w]+/.exec(part)?.[0];
      if (name === undefined) continue;
      if (from !== undefined) imports.add(from.endsWith('.') ? from + name : `${from}.${name}`);
      // `import a.b` brings the package `a` as well, and binds that.
      else for (let end = name.length; end > 0; end = name.lastIndexOf('.', end - 1)) imports.add(name.slice(0, end));
    }
  }
  return imports;
}
