import { describe, expect, it } from '@jest/globals';
import { buildZip } from '../../formats/zip/builder';
import { harmless, inspected, payload, runsPayload } from './inspected';

const files = (content: Readonly<Record<string, string | Buffer>>): Buffer =>
  buildZip({ entries: Object.entries(content).map(([name, bytes]) => ({ name, content: bytes, method: 8 })) });

describe('a .keras file', () => {
  const dense = { class_name: 'Dense', module: 'keras.layers', config: { units: 3, activation: 'relu' } };
  const keras = (layer: unknown, more: Readonly<Record<string, string | Buffer>> = {}): Buffer =>
    files({
      'config.json': JSON.stringify({ class_name: 'Sequential', module: 'keras', config: { layers: [layer] } }),
      'metadata.json': '{"keras_version": "3.11.0", "note": "by me"}',
      ...more,
    });

  it('of known layers is clean, and its texts are handed on', async () => {
    const seen = await inspected(keras(dense));
    expect(seen.findings).toEqual([]);
    expect(seen.formats).toEqual(expect.arrayContaining(['Keras model', 'Keras configuration']));
    expect([...seen.texts.values()].join()).toContain('by me');
  });

  it.each<[string, unknown]>([
    [
      'code-in-model',
      { class_name: 'Lambda', config: { function: { class_name: '__lambda__', config: { code: '4wA=' } } } },
    ],
    ['code-in-model', { class_name: 'TorchModuleWrapper', module: 'keras.layers', config: {} }],
    ['dangerous-call', { class_name: 'function', module: 'os', config: 'system' }],
    ['unknown-global', { class_name: 'Net', module: 'mine.layers', config: {} }],
  ])('%s is said of its configuration', async (rule, layer) => {
    expect((await inspected(keras(layer))).findings.join()).toContain(` ${rule}: `);
  });

  it('each of two configurations is read', async () => {
    const bad = JSON.stringify({ class_name: 'function', module: 'os', config: 'system' });
    const file = buildZip({
      entries: [
        { name: 'config.json', content: bad },
        { name: 'config.json', content: JSON.stringify(dense) },
      ],
    });
    expect((await inspected(file)).findings).toContain('critical deceptive-container: two entries');
  });

  it('a payload in its assets is found', async () => {
    expect(runsPayload(await inspected(keras(dense, { 'assets/vocabulary.txt': payload })))).toBe(true);
  });
});

describe('a skops file', () => {
  interface Node {
    readonly __class__: string;
    readonly __module__: string;
    readonly __loader__: string;
    readonly content?: unknown;
  }
  const node = (path: string, loader: string, content?: unknown): Node => {
    const dot = path.lastIndexOf('.');
    return { __class__: path.slice(dot + 1), __module__: path.slice(0, dot), __loader__: loader, content };
  };
  const skops = (root: Node): Buffer =>
    files({ 'schema.json': JSON.stringify({ ...root, protocol: 2, _skops_version: '0.13' }) });

  it('of what is known is clean', async () => {
    const root = node('builtins.dict', 'DictNode', {
      a: node('builtins.str', 'JsonNode', '"a"'),
      b: node('builtins.list', 'ListNode', [node('builtins.float', 'TypeNode'), node('numpy.ndarray', 'NdArrayNode')]),
      c: node('collections.OrderedDict', 'DictNode', {}),
    });
    const seen = await inspected(skops(root));
    expect(seen.findings).toEqual([]);
    expect(seen.formats).toEqual(['skops model', 'skops schema']);
  });

  it.each<[string, Node]>([
    ['critical dangerous-call: os.system', node('os.system', 'ConstructorFromReduceNode')],
    ['critical dangerous-import: os.system', node('os.system', 'FunctionNode')],
    ['critical dangerous-import: os.system', node('os.system', 'TypeNode')],
    ['critical dangerous-call: os.system', node('os.system', 'ObjectNode')],
    ['critical dangerous-call: os.system', node('os.system', 'DictNode', {})],
    ['critical dangerous-call: operator.methodcaller', node('operator.methodcaller', 'OperatorFuncNode')],
    ['high unknown-global: mine.Model', node('mine.Model', 'ObjectNode')],
    ['high unknown-global: builtins.str.format', node('builtins.str', 'MethodNode', { func: 'format' })],
    ['high not-understood: MineNode', node('builtins.str', 'MineNode')],
  ])('%s', async (finding, inner) => {
    const root = node('builtins.list', 'ListNode', [inner]);
    expect((await inspected(skops(root))).findings).toContain(finding);
  });

  it('a class of one loader is none of another that looks like it', async () => {
    const schema = '{"__class__": "str", "__class__": "system", "__module__": "os", "__loader__": "FunctionNode"}';
    const { findings } = await inspected(files({ 'schema.json': schema }));
    expect(findings).toEqual(
      expect.arrayContaining([
        'critical dangerous-import: os.system',
        'critical deceptive-container: schema:__class__',
      ]),
    );
  });

  it('what can not be read is said', async () => {
    expect((await inspected(files({ 'schema.json': '{"__class__": ' }))).findings.join()).toContain('not-understood');
  });

  it('a payload beside the schema is found', async () => {
    expect(runsPayload(await inspected(files({ 'schema.json': '{}', '1.npy': payload })))).toBe(true);
  });
});

describe('packed folders', () => {
  it('a TorchServe archive runs its handler', async () => {
    const mar = files({ 'MAR-INF/MANIFEST.json': '{}', 'handler.py': 'x = 1', 'model.pt': harmless });
    const seen = await inspected(mar);
    expect(seen.formats[0]).toBe('TorchServe archive');
    expect(seen.findings).toEqual(['high code-in-model: handler.py']);
  });

  it('so does a packed MLflow model', async () => {
    expect((await inspected(files({ 'm/MLmodel': 'flavors: {}', 'm/code/a.py': 'x = 1' }))).findings).toContain(
      'high code-in-model: m/code/a.py',
    );
  });

  it('a file that is two things is read as both', async () => {
    const seen = await inspected(
      Buffer.concat([
        harmless,
        files({ 'config.json': JSON.stringify({ class_name: 'function', module: 'os', config: 'system' }) }),
      ]),
    );
    expect(seen.formats).toEqual(expect.arrayContaining(['zip archive', 'pickle']));
    expect(seen.findings.join()).toContain('critical dangerous-call');
    expect(runsPayload(await inspected(Buffer.concat([payload, files({ a: 'text' })])))).toBe(true);
  });
});
