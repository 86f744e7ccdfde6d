import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language, Tree } from 'web-tree-sitter';
import { EngineError, messageOf } from '../../../errors';
import { mayHoldSkip } from '../../../findings/inline-skip';
import type { Program, SkipComment } from './ast';
import { programOf } from './statements';

/** A node of the concrete tree, read out of WebAssembly once. `kids` holds tokens too; punctuation and comments are left out. */
export interface Raw {
  readonly type: string;
  readonly field: string | null;
  readonly at: number;
  readonly end: number;
  readonly kids: readonly Raw[];
}

export interface Parser {
  /** Where the grammar doesn't fit, what it makes of the rest. Throws `EngineError` when it takes longer than `maxParseMs`. */
  parse(source: string): Program;
  close(): void;
}

/** Ordinary code takes some 10 ms for 1000 lines, on a busy machine several times that. */
const maxParseMs = 5_000;
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
      parse: (source) => {
        const started = performance.now();
        const tree = parser.parse(source, null, {
          progressCallback: () => performance.now() - started > maxParseMs,
        });
        if (tree === null) {
          parser.reset();
          throw new EngineError(`parsing took more than ${maxParseMs / 1_000} s`);
        }
        try {
          const comments: SkipComment[] = [];
          return programOf(readTree(tree, language, source, comments), source, comments);
        } finally {
          tree.delete();
        }
      },
      close: () => {
        parser.delete();
      },
    };
  } catch (error) {
    throw new EngineError(`the grammar of Python could not be loaded: ${messageOf(error)}`);
  }
}

function keepSkip({ at, end }: Raw, source: string, comments: SkipComment[]): void {
  const text = source.slice(at, end);
  if (mayHoldSkip(text)) comments.push({ at, end, text });
}

function readTree(tree: Tree, language: Language, source: string, comments: SkipComment[]): Raw {
  const cursor = tree.walk();
  const { types, fields } = language;
  const read = (depth: number, type: string): Raw => {
    const field = fields[cursor.currentFieldId] ?? null;
    const { startIndex: at, endIndex: end } = cursor;
    if (leaves.has(type) || depth > maxDepth) return { type, field, at, end, kids: [] };
    const kids: Raw[] = [];
    if (cursor.gotoFirstChild()) {
      do {
        const typeOfKid = types[cursor.nodeTypeId] ?? cursor.nodeType;
        if (punctuation.has(typeOfKid)) continue;
        const kid = read(depth + 1, typeOfKid);
        if (typeOfKid !== 'comment') kids.push(kid);
        else keepSkip(kid, source, comments);
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
