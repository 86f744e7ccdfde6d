import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language, Parser as TreeSitter, Tree } from 'web-tree-sitter';
import { EngineError, messageOf } from '../../../errors';
import { mayHoldSkip } from '../../../findings/inline-skip';
import type { Program, SkipComment, Statement } from './ast';
import { cursorSteps, readTree, type CursorSteps, type Raw } from './concrete';
import { outlineOf, type Body } from './outline';
import { child, statementsOf, type Later } from './statements';

export interface Parser {
  /**
   * Where the grammar doesn't fit, what it makes of the rest. Unless it is parsed `whole`, the bodies of functions are parsed when they are
   * read. Throws `EngineError` when it takes longer than `maxParseMs`.
   */
  parse(source: string, whole?: boolean): Program;
  close(): void;
}

/** Of the processor's time, not the clock's. Ordinary code takes some 10 ms for 1000 lines. */
const maxParseMs = 1_500;
/** So seldom the time is looked at: that takes longer than what happens in between. */
const callsPerLook = 50;
/** In characters. Less is parsed in no time whatever it is, and a clock that is looked at all the time takes a tenth of it. */
const minWatched = 20_000;
/** In characters. To parse less at once costs no more than to parse it without the bodies of its functions, and some of them afterwards. */
const minOutlined = 2_000;

/** A file that is loaded as it is: beside the bundle, where the build puts it, or in the package it comes from. */
function assetFile(name: string, folder: string): string {
  const here = import.meta.dirname;
  const bundled = path.join(here, 'assets', name);
  return existsSync(bundled) ? bundled : path.join(here, '../../../../node_modules', folder, name);
}

/** What tree-sitter was loaded into. It loads itself once into a process, and doesn't hand that out afterwards. */
let loaded: Promise<TreeSitterModule> | undefined;

interface TreeSitterModule {
  readonly treeSitter: typeof import('web-tree-sitter');
  readonly steps: CursorSteps;
}

async function load(): Promise<TreeSitterModule> {
  // A bundler would take the module's own path for the bundle's.
  const url = pathToFileURL(assetFile('web-tree-sitter.js', 'web-tree-sitter')).href;
  const treeSitter = (await import(/* webpackIgnore: true */ url)) as typeof import('web-tree-sitter');
  const module = { locateFile: () => assetFile('web-tree-sitter.wasm', 'web-tree-sitter') };
  await treeSitter.Parser.init(module);
  return { treeSitter, steps: cursorSteps(module) };
}

/** Loads the grammar of Python, in WebAssembly. Rejects with `EngineError` when it can't. */
export async function createParser(): Promise<Parser> {
  try {
    const { treeSitter, steps } = await (loaded ??= load());
    const grammar = await readFile(assetFile('tree-sitter-python.wasm', 'tree-sitter-python'));
    const language = await treeSitter.Language.load(grammar);
    const parser = new treeSitter.Parser();
    parser.setLanguage(language);
    return {
      parse: (source, whole) => new Reading(parser, steps, language, source).program(whole === true),
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
    private readonly steps: CursorSteps,
    private readonly language: Language,
    private readonly source: string,
  ) {}

  program(whole: boolean): Program {
    const { source, comments, leftOut } = this;
    const body = whole || source.length < minOutlined ? undefined : this.outlined();
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
    const started = process.cpuUsage();
    let calls = 0;
    const watched = { progressCallback: () => ++calls % callsPerLook === 0 && msSince(started) > this.leftMs };
    const tree = this.parser.parse(text, null, text.length > minWatched ? watched : undefined);
    try {
      if (tree === null) throw new EngineError(`parsing took more than ${maxParseMs / 1_000} s`);
      return valid && tree.rootNode.hasError ? undefined : this.read(tree, offsetOf);
    } finally {
      this.leftMs -= msSince(started);
      if (tree === null) this.parser.reset();
      else tree.delete();
    }
  }

  private read(tree: Tree, offsetOf: (at: number) => number): Raw {
    return readTree(this.steps, this.language, tree, offsetOf, (comment) => {
      this.keepSkip(comment);
    });
  }

  private keepSkip({ at, end }: Raw): void {
    const text = this.source.slice(at, end);
    if (mayHoldSkip(text)) this.comments.push({ at, end, text });
  }
}

function msSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

function remembered<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => (found ??= { value: find() }).value;
}
