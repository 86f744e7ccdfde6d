import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseAllDocuments,
  type Document,
  type Node,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { looksBinary } from '../../../formats/text';
import { piecesOf, type ByteSource } from '../../../formats/source';
import { allowanceOf } from '../allow';
import { harmOf } from '../allow/dangerous';
import { judgeKerasConfig } from '../keras-config';
import type { Context, Reader } from '../reader';
import { judgeInstantiated, judgeSetting, type Path } from '../settings';
import { shownName } from '../shown';

/** What makes a YAML file one that loads a model, or that runs something. */
const needles =
  /(?:^|[\s[{,])![^\s]{0,200}(?:python\/|%[0-9a-fA-F]{2})|2002:python\/|%TAG|(?:_target_|trust_remote_code|auto_map|loader_module)["']?\s*:|\b(?:target|class_path)["']?\s*:\s*["']?(?:os|sys|posix|nt|subprocess|builtins|importlib|runpy|shutil|pty|socket|ctypes|marshal|pickle|pydoc|code|timeit)\.|&\S{1,200}[ \t]+["']?_target_\b|\bkeras_version["']?\s*:|"[^"\n]{0,200}\\(?:x|u00)[2-7][0-9a-fA-F][^"\n]{0,200}"\s*:/;
/** What the loaders of Stable Diffusion make objects by. */
const instantiated =
  /\btarget["']?\s*:\s*["']?[A-Za-z_]\w*(?:\.\w+)+["']?[ \t]*(?:#[^\n]*)?\r?\n\s*["']?params["']?\s*:/;
const first = /^(?:---|%(?:YAML|TAG)|- |[?!&]|["']?[\w.$/-]+["']?\s*:(?:\s|$)|"[^"\n]*"\s*:)/;
/** Sentences have colons as well; what is called YAML may begin with a key of several words. */
const words = /^[\w.$/ -]+:(?:\s|$)/;
/** What MLflow calls the description of a model, which JSON's way of writing suits as well. */
const mlmodel = /(?:^|\/)MLmodel$/;
const python = /^(?:class|def|if|for|while|try|with|else|async|from|import|lambda|match|elif|except|finally)\b/;
/** Its parser takes up to 700 bytes for each. */
const maxBytes = 3 << 17;
/** Brackets that are open at once, wherever they stand. */
const maxOpen = 2_000;
/** So much of a file is looked through for what makes it one. */
const mostLookedAt = 1 << 21;
const prefix = /^(?:tag:yaml\.org,2002:python\/|!!python\/|!python\/)/;
/** As NumPy's numbers are written. */
const numbers = /^numpy\.(?:dtype|_?core\.multiarray\.scalar)$/;
const plain = /^(?:none|bool|bytes|str|unicode|int|long|float|complex|list|tuple|dict)$/;

/** Configurations of Hydra, MLflow and others, and YAML whose tags make Python objects. */
export const yamlReader: Reader = {
  format: 'YAML configuration',
  fits: async ({ source, head, name }) => {
    if (looksBinary(head)) return false;
    const line = head
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .find((text) => /^\s*[^\s#]/.test(text))
      ?.trim();
    if (line !== undefined) {
      const named = /\.ya?ml$/i.test(name) || mlmodel.test(name);
      const begins = first.test(line) || (named && (words.test(line) || /^[[{]/.test(line)));
      if (!begins || python.test(line)) return false;
    }
    return mlmodel.test(name) || hasNeedle(source);
  },
  async read(source, context) {
    if (source.size > maxBytes) {
      notUnderstood(context, `it has ${source.size} bytes, more than a configuration has`);
      return;
    }
    const text = (await source.read(0, source.size)).toString('utf8');
    let documents: Document[];
    if (isDeep(text)) {
      notUnderstood(context, 'it is nested too deeply');
      return;
    }
    try {
      documents = [
        ...parseAllDocuments(text, {
          version: '1.1',
          uniqueKeys: false,
          logLevel: 'silent',
          resolveKnownTags: false,
          strict: false,
          // What they quote of a long line costs more than reading it.
          prettyErrors: false,
        }),
      ] as Document[];
    } catch {
      // Nested too deeply for its parser.
      notUnderstood(context, 'it is nested too deeply');
      return;
    }
    for (const document of documents) {
      const { contents } = document;
      if (contents === null || isScalar(contents)) continue;
      if (document.errors.length > 0) notUnderstood(context, 'it is not valid YAML');
      new Walk(context, document).node(contents, []);
      if (isMap(contents) && contents.has('class_name') && contents.has('config')) await judgeKeras(document, context);
    }
  },
};

/** Its parser takes the most for these. */
function isDeep(text: string): boolean {
  let open = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    if (bracket === '[' || bracket === '{') open++;
    else if (open > 0) open--;
    if (open > maxOpen) return true;
  }
  return false;
}

/** Keras 2 wrote models as YAML, too. */
async function judgeKeras(document: Document, context: Context): Promise<void> {
  let json: string;
  try {
    json = JSON.stringify(document.toJS({ maxAliasCount: 100 }));
  } catch {
    notUnderstood(context, 'it repeats too much of itself');
    return;
  }
  await judgeKerasConfig(Buffer.from(json), 'the configuration', context);
}

function notUnderstood(context: Context, reason: string): void {
  context.report({
    rule: 'not-understood',
    severity: 'medium',
    message: `The YAML file can't be understood: ${reason}.`,
    subject: 'YAML',
  });
}

async function hasNeedle(source: ByteSource): Promise<boolean> {
  let tail = '';
  for await (const piece of piecesOf(source, 0, Math.min(source.size, mostLookedAt))) {
    const text = tail + piece.toString('latin1');
    if (needles.test(text) || instantiated.test(text)) return true;
    tail = text.slice(-512);
  }
  return false;
}

/** Looking a value up takes as long as its map is long. */
const maxFilled = 200;

class Walk {
  /** What the anchors that have been passed stand for. */
  private readonly anchors = new Map<string, unknown>();
  private filled = 0;

  constructor(
    private readonly context: Context,
    private readonly document: Document,
  ) {}

  node(node: unknown, path: Path): void {
    if (isPair(node)) {
      const name = this.aliased(node.key);
      const key = isScalar(name) ? String(name.value) : '?';
      this.node(node.key, [...path, 'key']);
      this.node(node.value, [...path, key]);
      return;
    }
    if (isNode(node) && !isAlias(node) && node.anchor !== undefined) this.anchors.set(node.anchor, node);
    if (isMap(node) || isSeq(node)) {
      this.tag(node, path);
      if (isMap(node)) this.instantiated(node);
      for (const [index, item] of node.items.entries()) this.node(item, isMap(node) ? path : [...path, index]);
    } else if (isScalar(node)) {
      this.tag(node, path);
      this.scalar(node, path);
    } else if (isAlias(node)) {
      // What it stands for is looked through where it stands; a word may mean more here.
      const meant = this.aliased(node);
      if (isScalar(meant)) this.scalar(meant, path);
    }
  }

  private scalar({ value }: Scalar, path: Path): void {
    if (typeof value !== 'string' && typeof value !== 'boolean') return;
    judgeSetting(path, typeof value === 'string' ? this.filledIn(value) : value, this.context);
    if (typeof value === 'string') this.context.text(path.join('.'), value);
  }

  private instantiated(map: YAMLMap): void {
    for (const [key, beside] of [
      ['target', 'params'],
      ['class_path', 'init_args'],
    ] as const) {
      const target = map.has(beside) ? map.get(key) : undefined;
      if (typeof target === 'string') judgeInstantiated(key, this.filledIn(target), this.context);
    }
  }

  private aliased(node: unknown): unknown {
    return isAlias(node) ? this.anchors.get(node.source) : node;
  }

  /** With the values that OmegaConf puts for `${a.b}`: one of the same file, a few times over. */
  private filledIn(text: string): string {
    let filled = text;
    for (
      let times = 0;
      times < 5 && filled.includes('${') && filled.length < 1_000 && ++this.filled < maxFilled;
      times++
    )
      filled = filled.replace(/\$\{([\w.[\]-]{1,200})\}/g, (all, path: string) => {
        const found = this.document.getIn(path.split(/[.[\]]+/).filter((part) => part !== ''));
        return typeof found === 'string' ? found : all;
      });
    return filled;
  }

  private tag(node: Node, path: Path): void {
    const { context } = this;
    const tag = node.tag === undefined ? '' : unescaped(node.tag);
    if (!prefix.test(tag)) return;
    const rest = tag.replace(prefix, '');
    if (plain.test(rest)) return;
    const [form = '', full = isScalar(node) ? String(node.value) : ''] = rest.split(':', 2);
    const dot = full.lastIndexOf('.');
    const [module, name] = dot === -1 ? ['builtins', full] : [full.slice(0, dot), full.slice(dot + 1)];
    const isReference = form === 'name' || form === 'module';
    const subject = full === '' ? rest : full;
    context.global(subject);
    // What a pickle may call with some arguments only is not judged by those of YAML, which are nodes.
    const allowed = allowanceOf(module, name, new Set());
    // What containers are filled of is judged by its own tag.
    if (!isReference && (numbers.test(full) || allowed?.call === true || allowed?.items === true)) return;
    const harm = harmOf(form === 'module' ? full : module, name);
    if (harm === undefined && context.allowedGlobals.has(subject)) return;
    const where = shownName(path.join('.'));
    context.report({
      rule: harm === undefined ? 'unknown-global' : isReference ? 'dangerous-import' : 'dangerous-call',
      message: `The tag ${shownName(tag)}${where === '' ? '' : ` at ${where}`} makes a loader ${isReference ? 'import' : 'call'} ${shownName(subject)}${harm === undefined ? ', which is not known to be safe' : `, which ${harm}`}.`,
      subject,
    });
  }
}

function unescaped(tag: string): string {
  return tag.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
