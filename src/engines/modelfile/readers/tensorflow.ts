import { Protobuf, sketch, type ProtoField, type Range } from '../../../formats/protobuf';
import type { ByteSource } from '../../../formats/source';
import { judgeKerasConfig } from '../keras-config';
import type { Context, Probe, Reader } from '../reader';
import { shownName } from '../shown';
import { effectOf, isOfTensorflow, type OpEffect } from '../tensorflow-ops';
import { understanding } from '../understanding';

type Kind = 'SavedModel' | 'MetaGraph' | 'GraphDef' | 'Keras metadata';

/** TensorFlow's graphs: programs, of which some operations reach files, addresses or Python. */
export const tensorflowReader: Reader = {
  format: 'TensorFlow graph',
  fits: async (probe) => {
    const kind = await kindOf(probe);
    return kind === undefined ? false : kind === 'SavedModel' ? 'TensorFlow SavedModel' : `TensorFlow ${kind}`;
  },
  async read(source, context) {
    const kind = await kindOf({ source });
    const graph = new Graph(new Protobuf(source), context);
    const whole = { offset: 0, length: source.size };
    await understanding(context, 'The TensorFlow model', async () => {
      if (kind === 'SavedModel') await graph.savedModel(whole);
      else if (kind === 'MetaGraph') await graph.metaGraph(whole);
      else if (kind === 'GraphDef') await graph.graphDef(whole);
      else await graph.metadata(whole);
    });
    graph.conclude();
  },
};

async function kindOf({ source }: Pick<Probe, 'source'>): Promise<Kind | undefined> {
  const { fields, sound } = await sketch(source);
  const messages = (number: number): ProtoField[] =>
    fields.filter((field) => field.number === number && field.wire === 2);
  const [first] = fields;
  const scalar = fields.find(({ number, wire }) => number === 1 && wire === 0);
  // saved_model_schema_version is 1; a model without it is loaded as well.
  for (const meta of messages(2).slice(0, 4))
    if ((scalar === undefined || scalar.value < 100) && messages(7).length === 0 && (await isMetaGraph(source, meta)))
      return 'SavedModel';
  if (first !== undefined && (await isMetaGraph(source, { offset: 0, length: source.size }))) return 'MetaGraph';
  for (const node of messages(1).slice(0, 4)) {
    if (await isNode(source, node)) return 'GraphDef';
    const inner = await sketch(source, node);
    const json = inner.fields.find(({ number, wire }) => number === 5 && wire === 2);
    if (sound && json !== undefined && (await source.read(json.offset, 1)).toString() === '{') return 'Keras metadata';
  }
  for (const library of messages(2).slice(0, 4)) if (sound && (await isLibrary(source, library))) return 'GraphDef';
  return undefined;
}

/** Whether its second field is a graph: of nodes, of functions, or of neither beside a description. */
async function isMetaGraph(source: ByteSource, range: Range): Promise<boolean> {
  const { fields } = await sketch(source, range);
  for (const graph of fields.filter(({ number, wire }) => number === 2 && wire === 2).slice(0, 4)) {
    const inner = await sketch(source, graph);
    for (const { number, wire, offset, length } of inner.fields.slice(0, 8))
      if (wire === 2 && number === 1 && (await isNode(source, { offset, length }))) return true;
    for (const field of inner.fields.filter(({ number, wire }) => number === 2 && wire === 2).slice(0, 2))
      if (await isLibrary(source, field)) return true;
  }
  return false;
}

async function isNode(source: ByteSource, range: Range): Promise<boolean> {
  const { fields } = await sketch(source, range);
  const op = fields.find(({ number, wire }) => number === 2 && wire === 2);
  const name = fields.find(({ number, wire }) => number === 1 && wire === 2);
  if (op === undefined || name === undefined || op.length > 256 || name.length > 65_536) return false;
  const text = (await source.read(op.offset, op.length)).toString('latin1');
  return /^[A-Za-z_][\w>.]*$/.test(text) && fields.every(({ number, wire }) => number > 8 || wire === 2);
}

async function isLibrary(source: ByteSource, range: Range): Promise<boolean> {
  const { fields } = await sketch(source, range);
  for (const made of fields.filter(({ number, wire }) => number === 1 && wire === 2).slice(0, 2)) {
    const inner = await sketch(source, made);
    for (const node of inner.fields.filter(({ number, wire }) => number === 3 && wire === 2).slice(0, 2))
      if (await isNode(source, node)) return true;
  }
  return false;
}

/** An operation that reaches something. `inside` is the function that it is part of, empty for the graph itself. */
interface Reaching {
  readonly op: string;
  readonly effect: OpEffect;
  readonly node: string;
  readonly inside: string;
  readonly offset: number;
}

const maxKept = 50_000;
const maxFunctions = 1_000_000;
const maxForeign = 1_000;
const everything = '*';
/** Callers of one function. */
const maxOfOne = 1_000;
const maxDepth = 32;

class Graph {
  private readonly reaching: Reaching[] = [];
  /** By function: the nodes that call it. */
  private readonly callers = new Map<string, { node: string; inside: string }[]>();
  /** Nodes of the graph itself that take something from a scope like `save/`, by that scope. */
  private readonly takers = new Map<string, string[]>();
  private readonly overfull = new Set<string>();
  /** Operations that are not TensorFlow's, by their name. */
  private readonly foreign = new Map<string, { readonly node: string; readonly offset: number }>();
  private readonly functions = new Set<string>();
  /** What a saver names: its tensors and operation, without the index of an output. */
  private readonly saver = new Set<string>();
  private readonly saverScopes = new Set<string>();
  private assets = 0;
  private nodes = 0;

  constructor(
    private readonly file: Protobuf,
    private readonly context: Context,
  ) {}

  async savedModel(range: Range): Promise<void> {
    for await (const field of this.file.fields(range))
      if (field.number === 2 && field.wire === 2) await this.metaGraph(field);
  }

  async metaGraph(range: Range): Promise<void> {
    for await (const field of this.file.fields(range)) {
      if (field.wire !== 2) continue;
      if (field.number === 1) await this.description(field);
      else if (field.number === 2) await this.graphDef(field);
      else if (field.number === 3) await this.saverDef(field);
      else if (field.number === 6) await this.asset(field);
      else if (field.number === 7) await this.objects(field);
      else if (field.number === 4 || field.number === 5)
        await this.texts(field, field.number === 4 ? 'collection' : 'signature', 0);
    }
  }

  async graphDef(range: Range): Promise<void> {
    for await (const field of this.file.fields(range)) {
      if (field.wire !== 2) continue;
      if (field.number === 1) await this.node(field, '');
      else if (field.number === 2)
        for await (const made of this.file.fields(field))
          if (made.number === 1 && made.wire === 2) await this.function(made);
    }
  }

  /** keras_metadata.pb: the configuration of each layer. */
  async metadata(range: Range): Promise<void> {
    for await (const object of this.file.fields(range))
      if (object.number === 1 && object.wire === 2)
        for await (const field of this.file.fields(object))
          if (field.number === 5 && field.wire === 2) await this.keras(field);
  }

  conclude(): void {
    const { context } = this;
    context.fact('nodes', this.nodes);
    for (const [op, { node, offset }] of this.foreign)
      if (!this.functions.has(op)) judgeForeign(op, ` (${shownName(node)})`, context, offset);
    for (const { op, effect, node, inside, offset } of this.reaching) {
      if (effect === 'saver' && this.isOfSaver(node, inside, new Set())) continue;
      if (effect === 'table' && this.assets > 0) continue;
      const where = inside === '' ? shownName(node) : `${shownName(node)} of the function ${shownName(inside)}`;
      const does = {
        python: 'runs Python when the model is used',
        files: 'reads or writes files',
        network: 'opens connections',
        saver: 'reads or writes checkpoints elsewhere than in the saver',
        table: 'reads a file that is not among the model’s assets',
      }[effect];
      context.report({
        rule: effect === 'python' ? 'dangerous-call' : 'file-access',
        message: `The operation ${shownName(op)} (${where}) ${does}.`,
        offset,
        subject: op,
      });
    }
  }

  /** Savers are called by what saves and restores models, with the path that they are given. Nothing else may call them. */
  private isOfSaver(node: string, inside: string, seen: Set<string>): boolean {
    if (inside === '') {
      if (this.saver.has(node)) return true;
      const scope = scopeOf(node);
      const named = this.saverScopes.has(scope) || /^save(?:_\d+)?$/.test(scope);
      if (!named || this.overfull.has(scope) || this.overfull.has(everything)) return false;
      return (this.takers.get(scope) ?? []).every((taker) => scopeOf(taker) === scope);
    }
    if (seen.has(inside)) return true;
    seen.add(inside);
    const callers = this.callers.get(inside) ?? [];
    if (callers.length === 0 || this.overfull.has(inside)) return false;
    return callers.every((caller) => this.isOfSaver(caller.node, caller.inside, seen));
  }

  private async function(range: Range): Promise<void> {
    // A signature comes first, but need not.
    let name = '';
    for await (const field of this.file.fields(range))
      if (field.number === 1 && field.wire === 2)
        for await (const part of this.file.fields(field))
          if (part.number === 1 && part.wire === 2) name = await this.file.name(part);
    this.context.text('function', name);
    if (this.functions.size < maxFunctions) this.functions.add(name);
    for await (const field of this.file.fields(range))
      if (field.number === 3 && field.wire === 2) await this.node(field, name === '' ? '?' : name);
  }

  private async node(range: Range, inside: string): Promise<void> {
    const { file, context } = this;
    this.nodes++;
    let [name, op] = ['', ''];
    const inputs: string[] = [];
    const called: string[] = [];
    for await (const field of file.fields(range)) {
      if (field.wire !== 2) continue;
      if (field.number === 1) name = await file.name(field);
      else if (field.number === 2) op = await file.name(field);
      else if (field.number === 3 && inside === '') {
        const input = await file.name(field);
        if (input.includes('/') && inputs.length < 10_000) inputs.push(input);
      } else if (field.number === 5) await this.attribute(field, called);
    }
    context.text('node', name);
    for (const callee of [op, ...called]) this.note(this.callers, callee, { node: name, inside });
    for (const input of inputs) {
      const scope = scopeOf(input.replace(/^\^/, ''));
      if (scope.startsWith('save') && scopeOf(name) !== scope) this.note(this.takers, scope, name);
    }
    if (this.foreign.size < maxForeign && !isOfTensorflow(op) && !this.functions.has(op))
      this.foreign.set(op, { node: name, offset: range.offset });
    const effect = effectOf(op);
    if (effect !== undefined && this.reaching.length < maxKept)
      this.reaching.push({ op, effect, node: name, inside, offset: range.offset });
  }

  /** More than is kept could hide who calls a saver: what is overfull is not taken for one. */
  private note<T>(map: Map<string, T[]>, key: string, value: T): void {
    const list = map.get(key);
    if (list !== undefined && list.length < maxOfOne) list.push(value);
    else if (list !== undefined) this.overfull.add(key);
    else if (map.size < maxKept) map.set(key, [value]);
    else this.overfull.add(everything);
  }

  private async attribute(range: Range, called: string[]): Promise<void> {
    let key = '';
    for await (const field of this.file.fields(range)) {
      if (field.wire !== 2) continue;
      if (field.number === 1) key = await this.file.text(field);
      else if (field.number === 2) await this.value(field, key, called, 0);
    }
  }

  /** An attribute's value: text, a tensor of texts, functions, and lists of them. */
  private async value(range: Range, key: string, called: string[], depth: number): Promise<void> {
    if (depth > maxDepth) return;
    for await (const field of this.file.fields(range)) {
      if (field.wire !== 2) continue;
      if (field.number === 1) await this.value(field, key, called, depth + 1);
      else if (field.number === 2) await this.attributeText(field, key);
      else if (field.number === 8) {
        for await (const part of this.file.fields(field))
          if (part.number === 8 && part.wire === 2) this.context.text('constant', await this.file.text(part));
      } else if (field.number === 9 || field.number === 10) {
        for await (const part of this.file.fields(field)) {
          if (part.wire !== 2) continue;
          if (part.number === 1) called.push(await this.file.name(part));
          else if (part.number === 2) await this.attribute(part, called);
        }
      }
    }
  }

  private async attributeText(range: Range, key: string): Promise<void> {
    const text = await this.file.text(range);
    this.context.text(key, text);
    if (key === 'output_stream' && /^file:/i.test(text))
      this.context.report({
        rule: 'file-access',
        message: `An operation prints to ${shownName(text)}.`,
        offset: range.offset,
        subject: 'output_stream',
      });
  }

  private async saverDef(range: Range): Promise<void> {
    for await (const { number, wire, offset, length } of this.file.fields(range)) {
      if (wire !== 2 || number > 3) continue;
      const name = (await this.file.name({ offset, length })).replace(/:\d+$/, '');
      this.saver.add(name);
      if (name.includes('/')) this.saverScopes.add(scopeOf(name));
    }
  }

  private async description(range: Range): Promise<void> {
    for await (const field of this.file.fields(range)) {
      if (field.wire !== 2 || ![1, 4, 5, 6].includes(field.number)) continue;
      const text = await this.file.text(field);
      this.context.text('description', text);
      this.context.fact(
        { 1: 'version', 4: 'tag', 5: 'TensorFlow', 6: 'TensorFlow revision' }[field.number] ?? '',
        shownName(text),
      );
    }
  }

  private async asset(range: Range): Promise<void> {
    this.assets++;
    for await (const field of this.file.fields(range)) {
      if (field.number !== 2 || field.wire !== 2) continue;
      const name = await this.file.text(field);
      this.context.text('asset', name);
      if (/^[/\\~]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name))
        this.context.report({
          rule: 'file-access',
          message: `One of its assets lies outside its folder: ${shownName(name)}.`,
          offset: field.offset,
          subject: 'asset',
        });
    }
  }

  /** Objects of a SavedModel: those of Keras before 2.5 hold the configuration of their layer. */
  private async objects(range: Range): Promise<void> {
    for await (const object of this.file.fields(range)) {
      if (object.number !== 1 || object.wire !== 2) continue;
      for await (const kind of this.file.fields(object)) {
        if (kind.number !== 4 || kind.wire !== 2) continue;
        for await (const field of this.file.fields(kind))
          if (field.number === 3 && field.wire === 2) await this.keras(field);
      }
    }
  }

  private async keras(range: Range): Promise<void> {
    const bytes = await this.file.bytes(range);
    if (/^\s*[[{]/.test(bytes.toString('latin1', 0, 64))) await judgeKerasConfig(bytes, 'Keras metadata', this.context);
    else this.context.text('Keras metadata', bytes.toString('utf8'));
  }

  /** The texts of messages whose fields don't matter. */
  private async texts(range: Range, name: string, depth: number): Promise<void> {
    const { fields, sound } = depth > 4 ? { fields: [], sound: false } : await this.file.sketch(range);
    if (sound) {
      for (const field of fields) if (field.wire === 2) await this.texts(field, name, depth + 1);
    } else if (range.length < 1 << 16) this.context.text(name, await this.file.text(range));
  }
}

/** What TensorFlow doesn't have comes from a library that a program loads for the model. */
export function judgeForeign(op: string, where: string, context: Context, offset?: number): void {
  context.global(op);
  if (context.allowedGlobals.has(op)) return;
  const shown = shownName(op);
  context.report({
    rule: 'unknown-global',
    message: `The operation ${shown}${where} is not TensorFlow's, and comes from a library that the model doesn't hold. If it is yours: allow-globals: [${shown}].`,
    ...(offset === undefined ? {} : { offset }),
    subject: op,
  });
}

function scopeOf(name: string): string {
  const slash = name.indexOf('/');
  return slash === -1 ? '' : name.slice(0, slash);
}
