import { describe, expect, it } from '@jest/globals';
import { inspected } from '../inspected';
import { field, number } from '../wire';

const node = (name: string, op: string, inputs: readonly string[] = [], ...attributes: Buffer[]): Buffer =>
  field(1, field(1, name), field(2, op), ...inputs.map((input) => field(3, input)), ...attributes);
const attribute = (key: string, ...value: Buffer[]): Buffer => field(5, field(1, key), field(2, ...value));
const calls = (name: string): Buffer => attribute('f', field(10, field(1, name)));
const made = (name: string, ...nodes: Buffer[]): Buffer =>
  field(1, field(1, field(1, name)), ...nodes.map((each) => Buffer.concat([Buffer.from([0x1a]), each.subarray(1)])));
const graph = (nodes: readonly Buffer[], functions: readonly Buffer[] = []): Buffer =>
  Buffer.concat([...nodes, ...(functions.length > 0 ? [field(2, ...functions)] : [])]);

const saver = field(3, field(1, 'saver_filename:0'), field(2, 'Call_1:0'), field(3, 'Call_2'));
const functions = [
  made('__inference__traced_save_1', node('SaveV2', 'SaveV2'), node('Merge', 'MergeV2Checkpoints')),
  made('__inference__traced_restore_2', node('RestoreV2', 'RestoreV2')),
];
const usual = [
  node('saver_filename', 'Placeholder'),
  node('x', 'Placeholder'),
  node('c', 'Const', [], attribute('value', field(8, number(1, 7), field(8, 'text of a constant')))),
  node('y', 'MatMul', ['x', 'c']),
  node('Call_1', 'StatefulPartitionedCall', [], calls('__inference__traced_save_1')),
  node('Call_2', 'StatefulPartitionedCall', [], calls('__inference__traced_restore_2')),
];
const meta = (nodes: readonly Buffer[], more: readonly Buffer[] = functions, ...fields: Buffer[]): Buffer =>
  Buffer.concat([field(1, field(4, 'serve'), field(5, '2.15.0')), field(2, graph(nodes, more)), saver, ...fields]);
const saved = (...contents: Parameters<typeof meta>): Buffer =>
  Buffer.concat([number(1, 1), field(2, meta(...contents))]);

const old = [
  node('save/Const', 'Const'),
  node('save/SaveV2', 'SaveV2', ['save/Const']),
  node('save/done', 'Identity', ['save/Const', '^save/SaveV2']),
  node('x', 'Placeholder'),
];
const oldMeta = (nodes: readonly Buffer[]): Buffer =>
  Buffer.concat([
    field(1, field(4, 'serve')),
    field(2, graph(nodes)),
    field(3, field(1, 'save/Const:0'), field(2, 'save/done:0')),
  ]);

const keras = (config: unknown): Buffer =>
  field(1, number(2, 1), field(3, 'root'), field(4, 'layer'), field(5, JSON.stringify(config)));

describe('TensorFlow', () => {
  it.each<readonly [what: string, file: Buffer, findings: readonly string[]]>([
    ['a SavedModel', saved(usual), []],
    ['a cache in a file', saved([...usual, node('r', 'CacheDatasetV2', ['c'])]), ['high file-access: CacheDatasetV2']],
    ['a file that is read', saved([...usual, node('r', 'ReadFile', ['c'])]), ['high file-access: ReadFile']],
    [
      'a function that writes',
      saved(usual, [...functions, made('f', node('w', 'WriteFile'))]),
      ['high file-access: WriteFile'],
    ],
    ['Python', graph([...usual, node('p', 'PyFunc')]), ['critical dangerous-call: PyFunc']],
    [
      'the saver, called by somebody else',
      saved([...usual, node('z', 'PartitionedCall', [], calls('__inference__traced_save_1'))]),
      ['high file-access: MergeV2Checkpoints', 'high file-access: SaveV2'],
    ],
    [
      'a function that nobody calls but saves',
      saved(usual, [...functions, made('g', node('s', 'SaveV2'))]),
      ['high file-access: SaveV2'],
    ],
    ['a graph with its saver', oldMeta(old), []],
    [
      'a saver that an output waits for',
      oldMeta([...old, node('out', 'Identity', ['x', '^save/SaveV2'])]),
      ['high file-access: SaveV2'],
    ],
    [
      'a table from an asset',
      saved([...usual, node('t', 'InitializeTableFromTextFileV2')], functions, field(6, field(2, 'vocab.txt'))),
      [],
    ],
    [
      'a table from elsewhere',
      saved([...usual, node('t', 'InitializeTableFromTextFileV2')]),
      ['high file-access: InitializeTableFromTextFileV2'],
    ],
    [
      'an asset elsewhere',
      saved(usual, functions, field(6, field(2, '../../etc/passwd'))),
      ['high file-access: asset'],
    ],
    [
      'a print to a file',
      graph([...usual, node('p', 'PrintV2', [], attribute('output_stream', field(2, 'file:///tmp/x')))]),
      ['high file-access: output_stream'],
    ],
    ['an operation of a library', saved([...usual, node('o', 'MineOp')]), ['high unknown-global: MineOp']],
    [
      'one in a function',
      saved(usual, [...functions, made('f', node('o', 'Mine>Op'))]),
      ['high unknown-global: Mine>Op'],
    ],
    ['operations of TensorFlow Text', saved([...usual, node('o', 'TFText>WhitespaceTokenizeWithOffsetsV2')]), []],
    [
      'a function that is an operation',
      saved([...usual, node('s', '__inference_call_3')], [...functions, made('__inference_call_3')]),
      [],
    ],
    ['metadata of Keras', keras({ class_name: 'Dense', config: { name: 'd' } }), []],
    [
      'a Lambda in it',
      keras({ class_name: 'Lambda', config: { function: ['4wEA', null, null] } }),
      ['critical code-in-model: Lambda'],
    ],
    ['a graph as text', Buffer.from('node {\n  name: "x"\n  op: "Placeholder"\n}\n'), []],
    [
      'one with an operation of a library, and functions',
      Buffer.from(
        'node { name: "x" op: "MineOp" } node { name: "y" op: "f" } library { function { signature { name: "f" } } }',
      ),
      ['high unknown-global: MineOp'],
    ],
    [
      'one that reads',
      Buffer.from('meta_graphs {\n graph_def {\n node { name: "x" op: "Read\\x46ile" } } }\n'),
      ['high file-access: ReadFile'],
    ],
  ])('%s', async (_, file, findings) => {
    const seen = await inspected(file);
    expect(seen.findings).toEqual(findings);
    expect(seen.formats).toHaveLength(1);
    expect(seen.formats[0]).toMatch(/^TensorFlow/);
  });

  it('takes the word of a policy for an operation', async () => {
    expect((await inspected(saved([...usual, node('o', 'MineOp')]), { allowed: ['MineOp'] })).findings).toEqual([]);
  });

  it('meets the texts of constants', async () => {
    expect((await inspected(saved(usual))).texts.get('constant')).toBe('text of a constant');
  });

  it('says of a graph that is cut off what its first operations do', async () => {
    const file = saved([node('r', 'ReadFile'), ...usual]);
    const { findings } = await inspected(file.subarray(0, file.length - 40));
    expect(findings).toContain('high file-access: ReadFile');
    expect(findings.some((finding) => finding.includes('not-understood'))).toBe(true);
  });
});

const onnxNode = (op: string, domain = '', ...more: Buffer[]): Buffer =>
  field(1, field(1, 'x'), field(2, 'y'), field(4, op), ...(domain === '' ? [] : [field(7, domain)]), ...more);
const onnx = (...inGraph: Buffer[]): Buffer =>
  Buffer.concat([number(1, 8), field(2, 'by hand'), field(7, ...inGraph), field(8, number(2, 17))]);
const external = (...pairs: (readonly [string, string])[]): Buffer =>
  field(5, field(8, 'w'), ...pairs.map(([key, value]) => field(13, field(1, key), field(2, value))), number(14, 1));

describe('ONNX', () => {
  it.each<readonly [what: string, file: Buffer, findings: readonly string[]]>([
    ['a model', onnx(onnxNode('Add')), []],
    ['operators of the runtime', onnx(onnxNode('FusedConv', 'com.microsoft')), []],
    ['Python', onnx(onnxNode('PyOp', 'ai.onnx.contrib')), ['critical dangerous-call: ai.onnx.contrib.PyOp']],
    [
      'a compiled graph beside it',
      onnx(onnxNode('EPContext', 'com.microsoft', field(5, field(1, 'ep_cache_context'), field(4, 'model.bin')))),
      [],
    ],
    [
      'a compiled graph elsewhere',
      onnx(onnxNode('EPContext', 'com.microsoft', field(5, field(1, 'ep_cache_context'), field(4, '../x.bin')))),
      ['high file-access: ../x.bin'],
    ],
    [
      'another attribute',
      onnx(onnxNode('EPContext', 'com.microsoft', field(5, field(1, 'notes'), field(4, '../x.bin')))),
      [],
    ],
    ['an operator of a library', onnx(onnxNode('Own', 'my.ops')), ['high unknown-global: my.ops.Own']],
    [
      'one in a branch',
      onnx(onnxNode('If', '', field(5, field(1, 'then'), field(6, onnxNode('Own', 'my.ops'))))),
      ['high unknown-global: my.ops.Own'],
    ],
    [
      'one that the model defines',
      Buffer.concat([onnx(onnxNode('Own', 'my.ops')), field(25, field(1, 'Own'), field(10, 'my.ops'))]),
      [],
    ],
    ['data beside it', onnx(external(['location', 'weights/w.bin'], ['offset', '0'], ['length', '4'])), []],
    ['data above it', onnx(external(['location', '../w.bin'])), ['high file-access: ../w.bin']],
    ['data anywhere', onnx(external(['location', '/etc/passwd'])), ['high file-access: /etc/passwd']],
    [
      'data at an address',
      onnx(external(['location', 'https://example.com/w'])),
      ['high file-access: https://example.com/w'],
    ],
    ['data twice', onnx(external(['location', 'a'], ['location', 'b'])), ['medium malformed-model: location']],
    ['a setting that is none', onnx(external(['location', 'a'], ['__class__', 'b'])), ['high file-access: __class__']],
    ['an offset that is none', onnx(external(['location', 'a'], ['offset', '-1'])), ['medium malformed-model: offset']],
  ])('%s', async (_, file, findings) => {
    const seen = await inspected(file);
    expect(seen.findings).toEqual(findings);
    expect(seen.formats).toEqual(['ONNX']);
  });

  it('takes the operators that the policy allows, by name or by library', async () => {
    for (const allowed of ['my.ops', 'my.ops.Own'])
      expect((await inspected(onnx(onnxNode('Own', 'my.ops')), { allowed: [allowed] })).findings).toEqual([]);
  });

  it('reads graphs that lie in one another only so far', async () => {
    let inner = onnxNode('Add');
    for (let depth = 0; depth < 100; depth++) inner = onnxNode('If', '', field(5, field(6, inner)));
    expect((await inspected(onnx(inner))).findings).toEqual(['high not-understood: depth']);
  });
});

const parent = Buffer.from([0x10, ...Array<number>(9).fill(0xff), 1]);
const paddle = (...ops: string[]): Buffer =>
  field(
    1,
    number(1, 0),
    parent,
    field(3, field(1, 'x')),
    ...ops.map((op) => field(4, field(3, op), field(4, field(1, 's'), number(2, 2), field(5, 'text')))),
  );
const coreml = (...fields: Buffer[]): Buffer =>
  Buffer.concat([number(1, 4), field(2, field(100, field(3, 'an author'))), ...fields]);

describe('other graphs', () => {
  it.each<readonly [what: string, format: string, file: Buffer, findings: readonly string[]]>([
    ['a program', 'PaddlePaddle program', paddle('feed', 'matmul_v2', 'fetch'), []],
    ['Python in it', 'PaddlePaddle program', paddle('feed', 'py_func'), ['critical dangerous-call: py_func']],
    ['files in it', 'PaddlePaddle program', paddle('load_combine'), ['high file-access: load_combine']],
    ['a network', 'Core ML', coreml(field(500, field(1, field(1, 'layer')))), []],
    ['a custom model', 'Core ML', coreml(field(555, field(1, 'Own'))), ['high unknown-global: Own']],
    [
      'a custom layer',
      'Core ML',
      coreml(field(500, field(1, field(500, field(10, 'Own'))))),
      ['high unknown-global: Own'],
    ],
    [
      'one in a pipeline',
      'Core ML',
      coreml(field(202, field(1, number(1, 4), field(555, field(1, 'Own'))))),
      ['high unknown-global: Own'],
    ],
    ['a link', 'Core ML', coreml(field(556, field(1, field(1, field(1, '../other'))))), ['high file-access: ../other']],
  ])('%s', async (_, format, file, findings) => {
    const seen = await inspected(file);
    expect(seen.findings).toEqual(findings);
    expect(seen.formats).toEqual([format]);
  });
});
