import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language, Parser as TreeSitter, Tree } from 'web-tree-sitter';
import { EngineError, messageOf } from '../../../errors';
import { mayHoldSkip } from '../../../findings/inline-skip';
import type { Program, SkipComment, Statement } from './ast';
import { outlineOf, type Body } from './outline';
import { child, statementsOf, type Later } from './statements';

/** A node of the concrete tree, read out of WebAssembly once. `kids` holds tokens too; punctuation and comments are left out. */
export interface Raw {
  readonly type: string;
  readonly field: string | null;
  readonly at: number;
  readonly end: number;
  readonly kids: readonly Raw[];
}

export interface Parser {
  /**
   * Where the grammar doesn't fit, what it makes of the rest. Unless it is parsed `whole`, the bodies of functions are parsed when they are
   * read. Throws `EngineError` when it takes longer than `maxParseMs`.
   */
  parse(source: string, whole?: boolean): Program;
  close(): void;
}

/** Ordinary code takes some 10 ms for 1000 lines, on a busy machine several times that. */
const maxParseMs = 5_000;
/** In characters. Less is parsed in no time whatever it is, and a clock that is looked at all the time takes a tenth of it. */
const minWatched = 20_000;
/** The recursion over the tree must not exhaust the stack; people write some 30 levels. */
const maxDepth = 1_200;

/** A string's text and a type's parts are read from the source where they are needed. */
const leaves = new Set(['comment', 'string_start', 'string_end', 'string_content', 'identifier', 'integer', 'float']);

/** A file that is loaded as it is: beside the bundle, where the build puts it, or in the package it comes from. */
function assetFile(name: string, folder: string): string {
  const here = import.meta.dirname;
  const bundled = path.join(here, 'assets', name);
  return existsSync(bundled) ? bundled : path.join(here, '../../../../node_modules', folder, name);
}

/** Between what matters. A third of all nodes, which are not worth to be read. */
const punctuation = new Set(['(', ')', '[', ']', '{', '}', ',', '.', '=', '->', ';']);

/** Loads the grammar of Python, in WebAssembly. Rejects with `EngineError` when it can't. */
export async function createParser(): Promise<Parser> {
  try {
    // A bundler would take the module's own path for the bundle's.
    const url = pathToFileURL(assetFile('web-tree-sitter.js', 'web-tree-sitter')).href;
    const treeSitter = (await import(/* webpackIgnore: true */ url)) as typeof import('web-tree-sitter');
    await treeSitter.Parser.init({ locateFile: () => assetFile('web-tree-sitter.wasm', 'web-tree-sitter') });
    const grammar = await readFile(assetFile('tree-sitter-python.wasm', 'tree-sitter-python'));
    const language = await treeSitter.Language.load(grammar);
    const parser = new treeSitter.Parser();
    parser.setLanguage(language);
    return {
      parse: (source, whole) => new Reading(parser, language, source).program(whole === true),
      close: () => {
        parser.delete();
      },
    };
  } catch (error) {
    throw new EngineError(`the grammar of Python could not be loaded: ${messageOf(error)}`);
  }
}

/** One source, as far as it was asked for. */
class Reading {
  private readonly comments: SkipComment[] = [];
  private readonly leftOut = new Set<string>();
  private leftMs = maxParseMs;

  constructor(
    private readonly parser: TreeSitter,
    private readonly language: Language,
    private readonly source: string,
  ) {}

  program(whole: boolean): Program {
    const { source, comments, leftOut } = this;
    const body = whole ? undefined : this.outlined();
    return { body: body ?? this.convert(this.parse(source)?.kids), comments, leftOut };
  }

  /** Nothing if there is nothing to leave out, or if it is not what the lines made believe. */
  private outlined(): readonly Statement[] | undefined {
    const { text, bodies, offsetOf } = outlineOf(this.source);
    const raw = bodies.length === 0 ? undefined : this.parse(text, offsetOf, true);
    if (raw === undefined) return undefined;
    const later = new Map(bodies.map((body) => [body.at, body]));
    return this.convert(raw.kids, (at) => {
      const body = later.get(at);
      return body && remembered(() => this.bodyOf(body));
    });
  }

  private bodyOf({ at, end, indentation }: Body): readonly Statement[] {
    const before = `def f():\n${indentation}`;
    const raw = this.parse(before + this.source.slice(at, end), (place) => Math.max(at, place - before.length + at));
    return this.convert(
      raw?.kids.flatMap((kid) => (kid.type === 'function_definition' ? (child(kid, 'body')?.kids ?? []) : [kid])),
    );
  }

  private convert(kids: readonly Raw[] = [], later?: Later): readonly Statement[] {
    return statementsOf(kids, this.source, this.leftOut, later);
  }

  /** `offsetOf` says where a place of the text is in the source. If it must be `valid` and isn't, there is no tree. */
  private parse(text: string, offsetOf = (at: number): number => at, valid = false): Raw | undefined {
    const started = performance.now();
    const until = started + this.leftMs;
    const watched = { progressCallback: () => performance.now() > until };
    const tree = this.parser.parse(text, null, text.length > minWatched ? watched : undefined);
    try {
      if (tree === null) throw new EngineError(`parsing took more than ${maxParseMs / 1_000} s`);
      return valid && tree.rootNode.hasError ? undefined : this.readTree(tree, offsetOf);
    } finally {
      this.leftMs -= performance.now() - started;
      if (tree === null) this.parser.reset();
      else tree.delete();
    }
  }

  private readTree(tree: Tree, offsetOf: (at: number) => number): Raw {
    const cursor = tree.walk();
    const { types, fields } = this.language;
    const read = (depth: number, type: string): Raw => {
      const field = fields[cursor.currentFieldId] ?? null;
      const [at, end] = [offsetOf(cursor.startIndex), offsetOf(cursor.endIndex)];
      if (leaves.has(type) || depth > maxDepth) return { type, field, at, end, kids: [] };
      const kids: Raw[] = [];
      if (cursor.gotoFirstChild()) {
        do {
          const typeOfKid = types[cursor.nodeTypeId] ?? cursor.nodeType;
          if (punctuation.has(typeOfKid)) continue;
          const kid = read(depth + 1, typeOfKid);
          if (typeOfKid !== 'comment') kids.push(kid);
          else this.keepSkip(kid);
        } while (cursor.gotoNextSibling());
        cursor.gotoParent();
      }
      return { type, field, at, end, kids };
    };
    try {
      return read(0, cursor.nodeType);
    } finally {
      cursor.delete();
    }
  }

  private keepSkip({ at, end }: Raw): void {
    const text = this.source.slice(at, end);
    if (mayHoldSkip(text)) this.comments.push({ at, end, text });
  }
}

function remembered<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => (found ??= { value: find() }).value;
}
