import { FormatError } from '../../../formats/cursor';
import { Protobuf, sketch, type ProtoField, type Range } from '../../../formats/protobuf';
import { pathProblem } from '../paths';
import type { Context, Reader } from '../reader';
import { shownName } from '../shown';
import { malformed, understanding } from '../understanding';

/** Operators that runtimes bring along. */
const domains: ReadonlySet<string> = new Set(
  `ai.onnx ai.onnx.ml ai.onnx.training ai.onnx.preview ai.onnx.preview.training ai.onnx.contrib com.microsoft com.microsoft.nchwc
com.microsoft.nhwc com.microsoft.experimental com.microsoft.extensions com.ms.internal.nhwc org.pytorch.aten`.split(
    /\s+/,
  ),
);
const python = /^Py(?:thon)?(?:[A-Z_]|$)|PyFunc|PythonOp/;
const externalKeys: ReadonlySet<string> = new Set(['location', 'offset', 'length', 'checksum']);
const longestPath = 4_096;
const maxDepth = 64;
const maxOperators = 20_000;

/** What each field of a message holds: a message by its name, text, or data that is skipped. */
const schema: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  model: {
    2: 'text',
    3: 'text',
    4: 'text',
    6: 'text',
    7: 'graph',
    8: 'opset',
    14: 'entry',
    20: 'training',
    25: 'function',
  },
  training: { 1: 'graph', 2: 'graph' },
  graph: {
    1: 'node',
    2: 'text',
    5: 'tensor',
    10: 'text',
    11: 'value',
    12: 'value',
    13: 'value',
    15: 'sparse',
    16: 'entry',
  },
  function: { 1: 'text', 7: 'node', 8: 'text', 10: 'text', 11: 'attribute', 12: 'value', 13: 'text', 14: 'entry' },
  node: { 1: 'text', 2: 'text', 3: 'text', 4: 'text', 5: 'attribute', 6: 'text', 7: 'text', 9: 'entry' },
  attribute: {
    1: 'text',
    4: 'text',
    5: 'tensor',
    6: 'graph',
    9: 'text',
    10: 'tensor',
    11: 'graph',
    13: 'text',
    22: 'sparse',
    23: 'sparse',
  },
  tensor: { 6: 'text', 8: 'text', 12: 'text', 13: 'external', 16: 'entry' },
  sparse: { 1: 'tensor', 2: 'tensor' },
  value: { 1: 'text', 3: 'text', 4: 'entry' },
  opset: {},
  entry: {},
  external: {},
};

const names: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  model: { 2: 'producer name', 3: 'producer version', 4: 'domain', 6: 'description' },
  graph: { 2: 'graph', 10: 'description of the graph' },
  function: { 8: 'description of a function' },
  node: { 1: 'input', 2: 'output', 3: 'node', 6: 'description of a node' },
  attribute: { 4: 'attribute', 9: 'attribute', 13: 'description of an attribute' },
  tensor: { 6: 'string tensor', 8: 'tensor', 12: 'description of a tensor' },
  value: { 1: 'value', 3: 'description of a value' },
};

/** A graph of operators. Runtimes read files beside it that it names, and run operators of libraries that it names. */
export const onnxReader: Reader = {
  format: 'ONNX',
  async fits({ source, head }) {
    if (head.length < 4) return false;
    const { fields, sound } = await sketch(source);
    const graph = fields.find(({ number, wire }) => number === 7 && wire === 2);
    const version = fields.some(({ number, wire, value }) => number === 1 && wire === 0 && value < 1_000);
    if (graph === undefined || (!sound && !version)) return false;
    const inner = await sketch(source, graph);
    return (
      inner.fields.some(({ number, wire }) => wire === 2 && number in (schema.graph ?? {})) && (inner.sound || version)
    );
  },
  async read(source, context) {
    const model = new OnnxModel(new Protobuf(source), context);
    await understanding(context, 'The ONNX model', () =>
      model.message('model', { offset: 0, length: source.size }, 0, []),
    );
    model.conclude();
  },
};

/** Of a node and of an operator's definition: what names it. */
interface Named {
  op: string;
  domain: string;
  offset: number;
}

class OnnxModel {
  private readonly used = new Map<string, Named>();
  private readonly own = new Set<string>();
  private nodes = 0;

  constructor(
    private readonly file: Protobuf,
    private readonly context: Context,
  ) {}

  async message(kind: string, range: Range, depth: number, path: readonly string[]): Promise<void> {
    const { context } = this;
    if (depth > maxDepth) {
      context.report({
        rule: 'not-understood',
        message: `Its graphs lie more than ${maxDepth} messages deep in one another.`,
        offset: range.offset,
        subject: 'depth',
      });
      return;
    }
    if (kind === 'entry' || kind === 'opset' || kind === 'external') {
      await this.entry(kind, range);
      return;
    }
    const fields = schema[kind] ?? {};
    const named: Named = { op: '', domain: '', offset: range.offset };
    let external: Map<string, string[]> | undefined;
    for await (const field of this.file.fields(range)) {
      const holds = fields[field.number];
      if (kind === 'model' && field.number === 1 && field.wire === 0) context.fact('IR version', field.value);
      if (holds === undefined || field.wire !== 2) continue;
      if (holds === 'text') await this.text(kind, field, named, path);
      else if (holds === 'external') await this.external((external ??= new Map<string, string[]>()), field);
      else await this.message(holds, field, depth + 1, path);
    }
    if (kind === 'node') this.node(named);
    if (kind === 'function' && this.own.size < maxOperators) this.own.add(`${named.domain}:${named.op}`);
    if (kind === 'attribute') this.cached(named);
    if (external !== undefined) this.outside(external, range.offset);
  }

  conclude(): void {
    const { context } = this;
    context.fact('nodes', this.nodes);
    for (const [key, { op, domain, offset }] of this.used) {
      const full = domain === '' ? op : `${domain}.${op}`;
      const shown = shownName(full);
      const subject = full;
      if (python.test(op))
        context.report({
          rule: 'dangerous-call',
          message: `The operator ${shown} runs Python when the model is used.`,
          offset,
          subject,
        });
      else if (domain !== '' && !domains.has(domain) && !this.own.has(key)) {
        context.global(full);
        if (!context.allowedGlobals.has(full) && !context.allowedGlobals.has(domain))
          context.report({
            rule: 'unknown-global',
            message: `The operator ${shown} comes from a library that the model doesn't hold. If it is yours: allow-globals: [${shownName(domain)}].`,
            offset,
            subject,
          });
      }
    }
  }

  private async text(kind: string, field: ProtoField, named: Named, path: readonly string[]): Promise<void> {
    const { context } = this;
    const definition = kind === 'function' ? { op: 1, domain: 10 } : { op: 4, domain: 7 };
    if (kind === 'node' || kind === 'function') {
      if (field.number === definition.op) named.op = await this.file.name(field);
      else if (field.number === definition.domain) named.domain = await this.file.name(field);
    }
    if (kind === 'attribute' && field.number === 1) named.domain = await this.file.name(field);
    if (kind === 'attribute' && field.number === 4 && field.length <= longestPath)
      named.op = await this.file.text(field);
    const name = names[kind]?.[field.number];
    if (name === undefined) return;
    const text = await this.file.text(field);
    if (kind === 'model' && text !== '') context.fact(name, shownName(text));
    context.text([...path, name].join(' '), text);
  }

  private async pair(range: Range): Promise<{ key: string; value: string; version: number }> {
    let [key, value, version] = ['', '', 0];
    for await (const field of this.file.fields(range)) {
      if (field.number === 2 && field.wire === 0) version = field.value;
      if (field.wire !== 2) continue;
      if (field.number === 1) key = await this.file.text(field);
      else if (field.number === 2) value = await this.file.text(field);
    }
    return { key, value, version };
  }

  private async entry(kind: string, range: Range): Promise<void> {
    const { key, value, version } = await this.pair(range);
    if (kind === 'opset') this.context.fact(`opset ${key === '' ? 'ai.onnx' : shownName(key)}`, version);
    else {
      this.context.text(`metadata.${key}`, value);
      this.context.fact(shownName(key), shownName(value));
    }
  }

  private async external(found: Map<string, string[]>, range: Range): Promise<void> {
    const { key, value } = await this.pair(range);
    found.set(key, [...(found.get(key) ?? []).slice(0, 3), value]);
    this.context.text(`external data ${key}`, value);
  }

  private node(named: Named): void {
    this.nodes++;
    const domain = named.domain === 'ai.onnx' ? '' : named.domain;
    const key = `${domain}:${named.op}`;
    if (this.used.has(key)) return;
    if (this.used.size === maxOperators)
      throw new FormatError(`it has more than ${maxOperators} kinds of operators`, named.offset);
    this.used.set(key, { ...named, domain });
  }

  /** What a graph was compiled to, as it is or in a file: the attribute `ep_cache_context` of the operator EPContext. */
  private cached({ domain: name, op: path, offset }: Named): void {
    const problem = name === 'ep_cache_context' && /^[ -~]+$/.test(path) ? pathProblem(path) : undefined;
    if (problem !== undefined)
      this.context.report({
        rule: 'file-access',
        message: `What the graph was compiled to is read from ${shownName(path)}, which ${problem}.`,
        offset,
        subject: path,
      });
  }

  /** Where a tensor's data lies in another file. */
  private outside(external: ReadonlyMap<string, readonly string[]>, offset: number): void {
    const { context } = this;
    for (const key of external.keys())
      if (!externalKeys.has(key))
        context.report({
          rule: 'file-access',
          message: `A tensor's data has the setting ${shownName(key)}, which the format doesn't know; loaders have set what it names.`,
          offset,
          subject: key,
        });
    const locations = external.get('location') ?? [];
    if (locations.length !== 1)
      malformed(context, 'location', `A tensor's data lies in ${locations.length} files at once.`, offset);
    for (const location of locations) {
      const problem = pathProblem(location);
      if (problem === undefined) context.fact('external data', shownName(location));
      else
        context.report({
          rule: 'file-access',
          message: `A tensor's data is read from ${shownName(location)}, which ${problem}.`,
          offset,
          subject: location,
        });
    }
    for (const key of ['offset', 'length'])
      for (const value of external.get(key) ?? [])
        if (!/^\d{1,15}$/.test(value))
          malformed(context, key, `The ${key} of a tensor's data is ${shownName(value)}.`, offset);
  }
}
