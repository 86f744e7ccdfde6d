import { isAlias, isMap, isPair, isScalar, isSeq, parseAllDocuments, type Document, type Node } from 'yaml';
import { looksBinary } from '../../../formats/text';
import { piecesOf, type ByteSource } from '../../../formats/source';
import { allowanceOf } from '../allow';
import { harmOf } from '../allow/dangerous';
import type { Context, Reader } from '../reader';
import { judgeInstantiated, judgeSetting, type Path } from '../settings';
import { shownName } from '../shown';

/** What makes a YAML file one that loads a model, or that runs something. */
const needles =
  /(?:^|[\s[{,])![^\s]{0,200}(?:python\/|%[0-9a-fA-F]{2})|2002:python\/|%TAG|(?:_target_|trust_remote_code|auto_map|loader_module)["']?\s*:|\btarget["']?\s*:\s*["']?(?:os|sys|posix|nt|subprocess|builtins|importlib|runpy|shutil|pty|socket|ctypes|marshal|pickle|pydoc|code|timeit)\.|"[^"\n]{0,200}\\(?:x|u00)[2-7][0-9a-fA-F][^"\n]{0,200}"\s*:/;
/** What the loaders of Stable Diffusion make objects by. */
const instantiated =
  /\btarget["']?\s*:\s*["']?[A-Za-z_]\w*(?:\.\w+)+["']?[ \t]*(?:#[^\n]*)?\r?\n\s*["']?params["']?\s*:/;
const first = /^(?:---|%(?:YAML|TAG)|- |[?!&]|["']?[\w.$/-]+["']?\s*:(?:\s|$)|"[^"\n]*"\s*:)/;
/** Sentences have colons as well; what is called YAML may begin with a key of several words. */
const words = /^[\w.$/ -]+:(?:\s|$)/;
const python = /^(?:class|def|if|for|while|try|with|else|async|from|import|lambda|match|elif|except|finally)\b/;
const maxBytes = 1 << 23;
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
      const begins = first.test(line) || (/\.ya?ml$/i.test(name) && words.test(line));
      if (!begins || python.test(line)) return false;
    }
    return hasNeedle(source);
  },
  async read(source, context) {
    if (source.size > maxBytes) {
      notUnderstood(context, `it has ${source.size} bytes, more than a configuration has`);
      return;
    }
    const text = (await source.read(0, source.size)).toString('utf8');
    let documents: Document[];
    try {
      documents = [
        ...parseAllDocuments(text, {
          version: '1.1',
          uniqueKeys: false,
          logLevel: 'silent',
          resolveKnownTags: false,
          strict: false,
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
      new Walk(context).node(contents, []);
    }
  },
};

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
  for await (const piece of piecesOf(source, 0, Math.min(source.size, maxBytes))) {
    const text = tail + piece.toString('latin1');
    if (needles.test(text) || instantiated.test(text)) return true;
    tail = text.slice(-512);
  }
  return false;
}

class Walk {
  constructor(private readonly context: Context) {}

  node(node: unknown, path: Path): void {
    if (isPair(node)) {
      const key = isScalar(node.key) ? String(node.key.value) : '?';
      this.node(node.key, [...path, 'key']);
      this.node(node.value, [...path, key]);
      return;
    }
    if (isMap(node) || isSeq(node)) {
      this.tag(node, path);
      if (isMap(node) && node.has('params')) {
        const target = node.get('target');
        if (typeof target === 'string') judgeInstantiated(target, this.context);
      }
      for (const [index, item] of node.items.entries()) this.node(item, isMap(node) ? path : [...path, index]);
    } else if (isScalar(node)) {
      this.tag(node, path);
      const { value } = node;
      if (typeof value === 'string' || typeof value === 'boolean') {
        judgeSetting(path, value, this.context);
        if (typeof value === 'string') this.context.text(path.join('.'), value);
      }
    } else if (isAlias(node)) return;
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
