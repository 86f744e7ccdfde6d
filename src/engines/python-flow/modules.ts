import type { Import, Program, Statement } from './syntax/ast';

/** One source of the analysed tree. */
export interface Module {
  /** Its path; with a number behind it when it is not the first one of a file. */
  readonly id: string;
  /** POSIX, relative to the checked root. */
  readonly path: string;
  readonly source: string;
  readonly program: Program;
  /** What it imports, as written; tells the framework its handlers are of. */
  readonly imports: ReadonlySet<string>;
  /** These and, as it isn't parsed for that, what only looks like an import. */
  readonly mentions: ReadonlySet<string>;
}

/** Finds the module that a dotted name means, seen from `from`. */
export type Resolve = (name: string, from: Module) => Module | undefined;

/** A source that is parsed when something asks for its program: most of what a tree imports is never looked into. */
export class Source implements Module {
  private mentioned: ReadonlySet<string> | undefined;
  private parsed: { readonly program: Program; readonly imports: ReadonlySet<string> } | undefined;

  constructor(
    readonly id: string,
    readonly path: string,
    readonly source: string,
    private readonly parse: (source: string) => Program,
  ) {}

  get program(): Program {
    return this.read().program;
  }

  get imports(): ReadonlySet<string> {
    return this.read().imports;
  }

  get mentions(): ReadonlySet<string> {
    return (this.mentioned ??= importsIn(this.source));
  }

  private read() {
    if (this.parsed === undefined) {
      const program = this.parse(this.source);
      this.parsed = { program, imports: importsOf(program) };
    }
    return this.parsed;
  }
}

const statement =
  /(?:^|[;:])[ \t]*(?:from[ \t]+([.\w]+)[ \t]*import[ \t]*(\([^)]*\)|(?:\\\r?\n|[^\n#;])*)|import[ \t]+((?:\\\r?\n|[^\n#;])*))/gm;

function importsIn(source: string): Set<string> {
  const imports = new Set<string>();
  for (const [, from, members, modules] of source.matchAll(statement)) {
    if (from !== undefined) imports.add(from);
    for (const part of (members ?? modules ?? '').split(',')) {
      const name = /[.\w]+/.exec(part)?.[0];
      if (name === undefined) continue;
      imports.add(from === undefined ? name : from.endsWith('.') ? from + name : `${from}.${name}`);
    }
  }
  return imports;
}

/** Every import of a program, wherever it stands: `a.b` for `import a.b`, and `.a.b` with `.a.b.c` for `from .a.b import c`. */
export function importsOf({ body }: Program): Set<string> {
  const imports = new Set<string>();
  for (const { from, names } of importStatements(body)) {
    if (from !== undefined) imports.add(from);
    for (const { name } of names)
      imports.add(from === undefined ? name : from.endsWith('.') ? from + name : `${from}.${name}`);
  }
  return imports;
}

function* importStatements(statements: readonly Statement[]): Generator<Import> {
  for (const statement of statements) {
    if (statement.kind === 'import') yield statement;
    for (const block of blocksOf(statement)) yield* importStatements(block);
  }
}

/** The blocks in a statement. */
function blocksOf(statement: Statement): (readonly Statement[])[] {
  if (statement.kind === 'if') return [...statement.branches.map(({ body }) => body), statement.otherwise];
  if (statement.kind === 'match') return statement.cases.map(({ body }) => body);
  if (statement.kind === 'try') {
    return [statement.body, ...statement.handlers.map(({ body }) => body), statement.otherwise, statement.finally];
  }
  return 'body' in statement ? [statement.body, 'otherwise' in statement ? statement.otherwise : []] : [];
}
