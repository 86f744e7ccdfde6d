import { parseJsonTree, JsonMembers, type JsonNode } from '../../formats/json-tree';
import { bufferSource } from '../../formats/source';
import { harmOf } from './allow/dangerous';
import { isKerasClass, isKerasFunction } from './keras-names';
import type { Context } from './reader';
import { shownName } from './shown';
import { malformed, understanding } from './understanding';

/** Layers that hold or load what is not Keras. */
const foreign = new Map<string, string>([
  ['TorchModuleWrapper', 'unpickles a PyTorch module'],
  ['TFSMLayer', 'loads a SavedModel from a path'],
  ['JaxLayer', 'runs a function of its own'],
  ['FlaxLayer', 'runs a module of its own'],
]);
const lookups: ReadonlySet<string> = new Set(['StringLookup', 'IntegerLookup', 'TextVectorization', 'IndexLookup']);
const smallestBlob = 8;

/**
 * Judges a model's configuration as Keras writes it: config.json of a .keras file, `model_config` and `training_config` of an HDF5
 * file, the metadata of a SavedModel. `where` names it for people: "model_config".
 */
export async function judgeKerasConfig(json: Buffer, where: string, context: Context): Promise<void> {
  await understanding(context, `The JSON of ${where}`, async () => {
    const { root, duplicates } = parseJsonTree(json);
    for (const key of duplicates)
      malformed(
        context,
        `${where}:${key}`,
        `${where} has the key ${shownName(key)} twice in one object.`,
        undefined,
        'deceptive-container',
      );
    await new KerasJudge(where, context).visit(root, []);
  });
}

class KerasJudge {
  constructor(
    private readonly where: string,
    private readonly context: Context,
  ) {}

  async visit(node: JsonNode, path: readonly string[]): Promise<void> {
    if (typeof node === 'string') {
      this.text(node, path);
      return;
    }
    if (node instanceof JsonMembers) {
      await this.object(node, path);
      for (const [key, value] of node.entries) await this.visit(value, [...path, key]);
    } else if (Array.isArray(node)) {
      const items = node as readonly JsonNode[];
      for (const [index, item] of items.entries())
        if (typeof item === 'string') this.text(item, path);
        else if (typeof item === 'object' && item !== null) await this.visit(item, [...path, String(index)]);
    }
  }

  private text(text: string, path: readonly string[]): void {
    this.context.text([this.where, ...path].join('.'), text);
    if (text.includes('enable_unsafe_deserialization'))
      this.context.report({
        rule: 'dangerous-call',
        message: `${this.where} names enable_unsafe_deserialization, which turns off what keeps Keras from running code of a model.`,
        subject: 'enable_unsafe_deserialization',
      });
  }

  private async object(node: JsonMembers, path: readonly string[]): Promise<void> {
    const modules = strings(node.all('module'));
    for (const name of strings(node.all('class_name')))
      for (const module of modules.length === 0 ? [undefined] : modules) await this.named(node, name, module);
    if (path.at(-1) === '__lambda__') this.code('__lambda__', 'a function as compiled Python');
  }

  private async named(node: JsonMembers, name: string, module: string | undefined): Promise<void> {
    const { context } = this;
    const full = module === undefined ? name : `${module}.${name}`;
    if (name === '__lambda__') {
      this.code('__lambda__', 'a function as compiled Python');
    } else if (name === 'Lambda' || name.endsWith('>Lambda')) {
      this.lambda(node);
    } else if (foreign.has(name)) {
      context.report({
        rule: 'code-in-model',
        severity: 'critical',
        message: `The layer ${name} in ${this.where} ${foreign.get(name) ?? ''} when the model is loaded or used.`,
        subject: name,
      });
    } else if (name === 'function') {
      for (const config of node.all('config')) this.callable(config, module);
    } else if (name === '__typespec__') {
      for (const spec of strings(node.all('spec_name')))
        if (module !== undefined && !/^(?:tensorflow|keras)\./.test(module))
          this.unknown(`${module}.${spec}`, module, spec);
    } else if (!isKerasClass(module, name)) {
      this.unknown(full, module, name);
    }
    if (name === '__bytes__' || name === '__numpy__')
      for (const blob of strings([node, ...node.all('config')].flatMap(valuesOf))) await this.blob(blob, name);
    if (lookups.has(name)) this.vocabulary(node, name);
  }

  /** Keras 2 writes `[compiled code in base64, defaults, closure]`, Keras 3 an object; a function by its name is only a name. */
  private lambda(node: JsonMembers): void {
    const named = node
      .all('config')
      .every(
        (config) =>
          config instanceof JsonMembers &&
          config.all('function').length > 0 &&
          config.all('function').every((value) => typeof value === 'string'),
      );
    if (named)
      this.context.report({
        rule: 'code-in-model',
        message: `A Lambda layer in ${this.where} runs a function that the loader finds by its name.`,
        subject: 'Lambda',
      });
    else this.code('Lambda', 'a Lambda layer: compiled Python that runs when the model is loaded or used');
  }

  private code(subject: string, what: string): void {
    this.context.report({
      rule: 'code-in-model',
      severity: 'critical',
      message: `${this.where} holds ${what}.`,
      subject,
    });
  }

  private callable(config: JsonNode, module: string | undefined): void {
    const names =
      typeof config === 'string'
        ? [config]
        : config instanceof JsonMembers
          ? strings([...config.all('name'), ...config.all('function_name')])
          : [];
    for (const name of names) if (!isKerasFunction(module, name)) this.unknown(`${module ?? ''}.${name}`, module, name);
  }

  private unknown(full: string, module: string | undefined, name: string): void {
    const { context } = this;
    const subject = full.replace(/^\./, '');
    const shown = shownName(subject);
    context.global(subject);
    const harm = module === undefined ? undefined : (kerasHarm(module, name) ?? harmOf(module, name));
    if (harm !== undefined)
      context.report({
        rule: 'dangerous-call',
        message: `Loading ${this.where} uses ${shown}, which ${harm}.`,
        subject,
      });
    else if (context.allowedGlobals.has(subject)) return;
    else if (module === undefined || module === 'builtins')
      // A loader that was not given it stops: the file alone can't reach anything by this.
      context.report({
        rule: 'unknown-global',
        severity: 'medium',
        message: `${this.where} names ${shown}, which is not part of Keras: the loader must have it. If it is yours: allow-globals: [${shown}].`,
        subject,
      });
    else
      context.report({
        rule: 'unknown-global',
        message: `Loading ${this.where} imports ${shown}, which is not known to be safe. If it is yours: allow-globals: [${shown}].`,
        subject,
      });
  }

  private async blob(text: string, name: string): Promise<void> {
    const bytes = Buffer.from(text, 'base64');
    if (bytes.length >= smallestBlob) await this.context.inspect(`${this.where}:${name}`, bufferSource(bytes));
  }

  private vocabulary(node: JsonMembers, layer: string): void {
    for (const config of node.all('config'))
      if (config instanceof JsonMembers)
        for (const path of strings(config.all('vocabulary')))
          if (path !== '')
            this.context.report({
              rule: 'file-access',
              message: `The layer ${layer} in ${this.where} reads its vocabulary from ${shownName(path)} when the model is loaded.`,
              subject: layer,
            });
  }
}

/** The `value` of an object, or a text as such. */
function valuesOf(node: JsonNode): readonly JsonNode[] {
  return node instanceof JsonMembers ? node.all('value') : [node];
}

/** Names of Keras that reach files, addresses or its own safety. */
function kerasHarm(module: string, name: string): string | undefined {
  if (!/^(?:tf_)?keras(?:\.|$)|^tensorflow\./.test(module)) return undefined;
  if (/\b(?:get_file|load_model|load_weights|load_img|image_dataset_from_directory)$/.test(name))
    return 'reads files or addresses';
  return /\.(?:utils|config|saving)(?:\.|$)/.test(module)
    ? 'no model uses: it reads, writes or sets what is not its own'
    : undefined;
}

function strings(nodes: readonly JsonNode[]): string[] {
  return nodes.filter((node): node is string => typeof node === 'string');
}
