import { describe, expect, it } from '@jest/globals';
import { inspectModel } from '../../../../src/engines/modelfile/inspect';
import { modelRules } from '../../../../src/engines/modelfile/rules';
import { bufferSource } from '../../../../src/formats/source';
import { inspected } from '../inspected';

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const layer = (name: string, config: object = {}, more: object = {}): Buffer =>
  json({ class_name: 'Sequential', config: { layers: [{ class_name: name, config, ...more }] } });

describe('configurations', () => {
  it.each<readonly [what: string, file: Buffer | string, findings: readonly string[]]>([
    ['a model of Transformers', json({ model_type: 'bert', architectures: ['BertModel'] }), []],
    [
      'code of its own',
      json({ model_type: 'own', auto_map: { AutoModel: 'modeling_own.Own' } }),
      ['high remote-code: auto_map'],
    ],
    [
      'code of its own, in escapes',
      '{"model_type": "own", "auto\\u005fmap": {"AutoModel": "modeling_own.Own"}}',
      ['high remote-code: auto_map'],
    ],
    [
      'code of its own, far behind',
      `{"model_type": "own", "x": "${'y'.repeat(100_000)}", "auto_map": {"AutoModel": "a.B"}}`,
      ['high remote-code: auto_map'],
    ],
    ['trust', json({ model_type: 'own', trust_remote_code: true }), ['high remote-code: trust_remote_code']],
    ['no trust', json({ model_type: 'own', trust_remote_code: false }), []],
    [
      'a key twice',
      '{"model_type": "own", "trust_remote_code": true, "trust_remote_code": false}',
      ['high deceptive-container: duplicate trust_remote_code', 'high remote-code: trust_remote_code'],
    ],
    ['an index', json({ weight_map: { a: 'model-00001.safetensors' } }), []],
    [
      'an index that leads outside',
      json({ weight_map: { a: '../../other.bin' } }),
      ['high file-access: ../../other.bin'],
    ],
    [
      'an activation of a cross encoder',
      json({ model_type: 'bert', sentence_transformers: { activation_fn: 'torch.nn.modules.linear.Identity' } }),
      [],
    ],
    [
      'an activation that starts a program',
      json({ model_type: 'bert', sentence_transformers: { activation_fn: 'os.system' } }),
      ['critical dangerous-call: os.system'],
    ],
    [
      'an activation, as it was called before',
      json({ model_type: 'bert', sbert_ce_default_activation_function: 'mine.run' }),
      ['high unknown-global: mine.run'],
    ],
    [
      'a dense layer',
      json({ in_features: 1, out_features: 2, activation_function: 'torch.nn.modules.activation.Tanh' }),
      [],
    ],
    [
      'a dense layer that starts a program',
      json({ in_features: 1, out_features: 2, activation_function: 'os.system' }),
      ['critical dangerous-call: os.system'],
    ],
    [
      'a module that lies outside',
      json([{ idx: 0, path: '../../x', type: 'sentence_transformers.models.Transformer' }]),
      ['high file-access: ../../x'],
    ],
    [
      'a package of Core ML',
      json({ fileFormatVersion: '1.0.0', itemInfoEntries: { x: { path: 'com.apple.CoreML/model.mlmodel' } } }),
      [],
    ],
    [
      'a package of Core ML that leads outside',
      json({ fileFormatVersion: '1.0.0', itemInfoEntries: { x: { path: '../../../x' } } }),
      ['high file-access: ../../../x'],
    ],
    [
      'a model of Spark',
      json({ class: 'org.apache.spark.ml.PipelineModel', sparkVersion: '3.5.0', uid: 'x', paramMap: {} }),
      [],
    ],
    [
      'a model of Spark that makes something else',
      json({ class: 'evil.Model', sparkVersion: '3.5.0', uid: 'x', paramMap: {} }),
      ['high unknown-global: evil.Model'],
    ],
    ['a template', json({ tokenizer_class: 'T', chat_template: "{{ messages[0]['content'] }}" }), []],
    [
      'a template that runs code',
      json({ tokenizer_class: 'T', chat_template: '{{ lipsum.__globals__ }}' }),
      ['critical dangerous-call: chat_template'],
    ],
    [
      'one of several templates',
      json({ tokenizer_class: 'T', chat_template: [{ name: 'x', template: '{{ lipsum.__globals__ }}' }] }),
      ['critical dangerous-call: chat_template'],
    ],
    ['JSON that never ends', '{"model_type": "bert", "x": [', ['high not-understood: The JSON file']],
    [
      'JSON that is nested deeply',
      `{"model_type": "bert", "x": ${'['.repeat(100_000)}`,
      ['high not-understood: The JSON file'],
    ],
    ['a Keras model', layer('Dense', { units: 3 }, { module: 'keras.layers', registered_name: null }), []],
    [
      'a Lambda',
      layer('Lambda', { function: ['4wEA', null, null], function_type: 'lambda' }),
      ['critical code-in-model: Lambda'],
    ],
    [
      'a Lambda of Keras 3',
      layer('Lambda', { function: { class_name: '__lambda__', config: { code: '4wEA' } } }),
      ['critical code-in-model: Lambda', 'critical code-in-model: __lambda__'],
    ],
    [
      'a Lambda that names a function',
      layer('Lambda', { function: 'square', function_type: 'function' }),
      ['high code-in-model: Lambda'],
    ],
    [
      'a module that runs programs',
      layer('run', {}, { module: 'subprocess' }),
      ['critical dangerous-call: subprocess.run'],
    ],
    [
      'a function of Python',
      layer('function', 'exec' as unknown as object, { module: 'builtins' }),
      ['critical dangerous-call: builtins.exec'],
    ],
    [
      'a function of Keras that downloads',
      layer('function', 'get_file' as unknown as object, { module: 'keras.utils' }),
      ['critical dangerous-call: keras.utils.get_file'],
    ],
    ['an activation', layer('function', 'relu' as unknown as object, { module: 'builtins' }), []],
    ['a module of somebody', layer('Net', {}, { module: 'mypackage.net' }), ['high unknown-global: mypackage.net.Net']],
    ['a class of somebody', layer('Net'), ['medium unknown-global: Net']],
    ['a wrapped module', layer('TorchModuleWrapper'), ['critical code-in-model: TorchModuleWrapper']],
    [
      'a vocabulary at a path',
      layer('StringLookup', { vocabulary: '/etc/passwd' }),
      ['high file-access: StringLookup'],
    ],
    [
      'safety that is turned off',
      layer('Dense', { activation: 'enable_unsafe_deserialization' }),
      ['critical dangerous-call: enable_unsafe_deserialization'],
    ],
    [
      'a class that is named twice',
      '{"class_name": "Dense", "class_name": "Lambda", "config": {"function": [1]}}',
      [
        'critical code-in-model: Lambda',
        'critical deceptive-container: duplicate class_name',
        'critical deceptive-container: the configuration:class_name',
      ],
    ],
    ['Hydra', 'model:\n  _target_: torch.nn.Linear\n', []],
    [
      'brackets that are nested too deeply for the parser',
      `model:\n  _target_: torch.nn.Linear\nx: ${'['.repeat(3_000)}${'a,'.repeat(9)}`,
      ['medium not-understood: YAML'],
    ],
    [
      'more YAML than a configuration has',
      `model:\n  _target_: torch.nn.Linear\n${'# x\n'.repeat(1e5)}`,
      ['medium not-understood: YAML'],
    ],
    [
      'Hydra that runs a program',
      'model:\n  _target_: os.system\n  command: "true"\n',
      ['critical dangerous-call: os.system'],
    ],
    [
      'Hydra through another module',
      'model:\n  _target_: torch.os.system\n',
      ['critical dangerous-call: torch.os.system'],
    ],
    ['Hydra in escapes', '"\\x5ftarget_": os.system\n', ['critical dangerous-call: os.system']],
    ['Hydra with a class of somebody', 'model:\n  _target_: mypackage.Net\n', ['high unknown-global: mypackage.Net']],
    ['MLflow', 'flavors:\n  python_function:\n    loader_module: mlflow.sklearn\n', []],
    [
      'MLflow with a loader of its own',
      'flavors:\n  python_function:\n    loader_module: loader\n',
      ['high unknown-global: loader'],
    ],
    ['a tag that calls', 'a: !!python/object/apply:os.system ["true"]\n', ['critical dangerous-call: os.system']],
    [
      'a tag by another name',
      '%TAG !p! tag:yaml.org,2002:python/\n---\na: !p!object/apply:os.system ["true"]\n',
      ['critical dangerous-call: os.system'],
    ],
    [
      'a tag in full',
      'a: !<tag:yaml.org,2002:python/object/apply:os.system> ["true"]\n',
      ['critical dangerous-call: os.system'],
    ],
    ['a tag in escapes', 'a: !!%70ython/object/apply:os.system ["true"]\n', ['critical dangerous-call: os.system']],
    ['a tag that refers', 'a: !!python/name:os.system\n', ['critical dangerous-import: os.system']],
    ['a tag of somebody', 'a: !!python/object:mypackage.Net {}\n', ['high unknown-global: mypackage.Net']],
    [
      'Stable Diffusion with a class of somebody',
      'model:\n  target: mypackage.Net\n  params: {a: 1}\n',
      ['high unknown-global: mypackage.Net'],
    ],
    ['Stable Diffusion', 'model:\n  target: ldm.models.Net\n  params: {a: 1}\n', []],
    ['tags of data', 'a: !!python/tuple [1]\nb: !!python/object/apply:collections.OrderedDict [[]]\n', []],
    [
      'a second document',
      'a: !!python/tuple [1]\n---\nb: !!python/object/apply:os.system ["true"]\n',
      ['critical dangerous-call: os.system'],
    ],
  ])('%s', async (_, file, findings) => {
    const seen = await inspected(Buffer.from(file));
    expect(seen.formats).toHaveLength(1);
    expect(seen.findings).toEqual(findings);
  });

  it('leaves other JSON, YAML and notebooks to others', async () => {
    for (const [name, text] of [
      ['package.json', '{"name": "x", "version": "1"}'],
      ['notebook.ipynb', '{"cells": [], "nbformat": 4}'],
      ['workflow.yml', 'on: push\njobs:\n  a:\n    runs-on: python/x\n'],
      ['script.py', 'import yaml\nyaml.load("a: !!python/object/apply:os.system []")\n'],
      ['run.sh', '#!/bin/sh\ntrue\n'],
      ['page.html', '{% extends "base.html" %}{% for message in messages %}{{ message }}{% endfor %}'],
      ['page.pt', '<html><body tal:content="x"/></html>'],
      ['easy-install.pth', './some.egg\nimport site\n'],
      ['pointer.pt', `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`],
    ] as const)
      expect([
        name,
        (await inspectModel(bufferSource(Buffer.from(text)), name, { allowedGlobals: new Set() })).formats,
      ]).toEqual([name, []]);
  });

  it.each<readonly [string, Buffer | string, readonly string[]]>([
    ['model.pkl', '#!/bin/sh\ntrue\n', ['critical executable-content: script']],
    ['model.pt', '# weights\nimport os\nos.getcwd()\n', ['critical executable-content: Python script']],
    [
      'model.bin',
      Buffer.from('\x7fELF\x02\x01\x01' + '\0'.repeat(60), 'latin1'),
      ['critical executable-content: ELF program'],
    ],
    [
      'model.llamafile',
      Buffer.from("MZqFpD='\n\0" + '\0'.repeat(90), 'latin1'),
      ['high executable-content: llamafile program'],
    ],
    ['model.pkl', '{"cells": [{"source": "true"}], "nbformat": 4}', []],
  ])('%s that is no model', async (name, file, findings) => {
    const seen = await inspectModel(bufferSource(Buffer.from(file)), name, { allowedGlobals: new Set() });
    expect(seen.formats).toHaveLength(1);
    expect(seen.findings.map(({ rule, severity, subject }) => `${severity ?? 'high'} ${rule}: ${subject}`)).toEqual(
      findings,
    );
  });

  it.each<readonly [string, Buffer | string, readonly string[]]>([
    ['chat_template.jinja', '{{ messages }}', []],
    ['chat_template.jinja', '{{ messages.__class__ }}', ['critical dangerous-call: chat template']],
    ['any', '{% if add_generation_prompt %}{{ lipsum }}{% endif %}', ['critical dangerous-call: chat template']],
    ['model.pt', Buffer.from('\0\x01\x02 of no known kind\0\0', 'latin1'), ['high not-understood: unrecognised']],
    ['model.h5', 'nothing that is known', ['high not-understood: unrecognised']],
    ...['onnx', 'safetensors', 'gguf', 'h5', 'tflite', 'npy', 'keras', 'joblib'].flatMap((ending) =>
      [
        Buffer.alloc(3_000),
        Buffer.from('a text\n'),
        Buffer.from('\x01', 'latin1'),
        Buffer.from(`\x08\x08\x12\x01a:${'\xff'.repeat(9)}\x01`, 'latin1'),
        Buffer.from(Array.from({ length: 3_000 }, (_, at) => (at * 167 + (at >> 3) * 31 + 77) & 0xff)),
      ].map((content) => [`model.${ending}`, content, ['high not-understood: unrecognised']] as const),
    ),
    ['saved_model.pb', '\x01\x02\x03\x04', ['high not-understood: unrecognised']],
  ])('%s, case %#', async (name, file, findings) => {
    const seen = await inspectModel(bufferSource(Buffer.from(file)), name, { allowedGlobals: new Set() });
    expect(seen.formats).toHaveLength(1);
    expect(seen.findings.map(({ rule, subject }) => `${modelRules[rule].severity} ${rule}: ${subject}`)).toEqual(
      findings,
    );
  });

  it('allows nothing that does harm', async () => {
    for (const file of ['a: !!python/object/apply:os.system []\n', 'model:\n  _target_: os.system\n'])
      expect((await inspected(Buffer.from(file), { allowed: ['os.system'] })).findings).toEqual([
        'critical dangerous-call: os.system',
      ]);
    const layers = layer('system', {}, { module: 'os' });
    expect((await inspected(layers, { allowed: ['os.system'] })).findings).toEqual([
      'critical dangerous-call: os.system',
    ]);
  });

  it('takes what the policy allows', async () => {
    for (const file of ['a: !!python/object:mypackage.Net {}\n', 'model:\n  _target_: mypackage.Net\n'])
      expect((await inspected(Buffer.from(file), { allowed: ['mypackage.Net'] })).findings).toEqual([]);
    expect(
      (await inspected(layer('Net', {}, { module: 'mypackage' }), { allowed: ['mypackage.Net'] })).findings,
    ).toEqual([]);
  });

  it('meets texts by their keys', async () => {
    const { texts } = await inspected(json({ model_type: 'bert', api: { key: 'a text' }, model: { vocab: ['word'] } }));
    expect(texts.get('api.key')).toBe('a text');
    expect([...texts.keys()]).not.toContain('model.vocab.0');
    expect(
      (await inspected(Buffer.from('_target_: torch.nn.Linear\nlogin: {user: somebody}\n'))).texts.get('login.user'),
    ).toBe('somebody');
  });
});

describe('configurations in other words', () => {
  const flavors = (key: string, value: string): string =>
    `artifact_path: m\nflavors:\n  sklearn:\n    ${key}: ${value}\n`;

  it.each<readonly [what: string, name: string, file: string, findings: readonly string[]]>([
    ['an MLmodel', 'm/MLmodel', flavors('pickled_model', 'model.pkl'), []],
    ['one that leads out', 'm/MLmodel', flavors('pickled_model', '../x.pkl'), ['high file-access: ../x.pkl']],
    ['one that is absolute', 'm/MLmodel', flavors('model_path', '/x/y'), ['high file-access: /x/y']],
    [
      'one with a script',
      'm/MLmodel',
      flavors('model_code_path', '/home/me/agent.py'),
      ['medium code-in-model: /home/me/agent.py'],
    ],
    [
      'one in the style of JSON',
      'm/MLmodel',
      '{artifact_path: m, flavors: {python_function: {loader_module: evil}}}',
      ['high unknown-global: evil'],
    ],
    [
      'one that is merged',
      'm/MLmodel',
      'x: &x {loader_module: evil}\nflavors:\n  python_function:\n    <<: *x\n',
      ['high unknown-global: evil'],
    ],
    ['flow style', 'c.yaml', '{model: {_target_: os.system}}', ['critical dangerous-call: os.system']],
    ['another value', 'c.yaml', 'fn: os.system\nmodel:\n  _target_: ${fn}\n', ['critical dangerous-call: os.system']],
    [
      'a part of another value',
      'c.yaml',
      'a:\n  b: [os]\nmodel:\n  _target_: ${a.b[0]}.system\n',
      ['critical dangerous-call: os.system'],
    ],
    ['itself', 'c.yaml', 'a: ${a}\nmodel:\n  _target_: ${a}\n', []],
    ['a value of another file', 'c.yaml', 'model:\n  _target_: ${oc.env:X}\n  b: ${data.c}\n', []],
    ['a key by an alias', 'c.yaml', 'k: &k _target_\nm:\n  *k : os.system\n', ['critical dangerous-call: os.system']],
    ['a value by an alias', 'c.yaml', 'k: &k os.system\nm:\n  _target_: *k\n', ['critical dangerous-call: os.system']],
    [
      'Lightning',
      'c.yaml',
      'callbacks:\n- class_path: subprocess.Popen\n  init_args: {args: "true"}\n',
      ['critical dangerous-call: subprocess.Popen'],
    ],
    ['Lightning with a class of its own', 'c.yaml', 'model:\n  class_path: my.Net\n  init_args: {a: 1}\n', []],
    ['what is no function', 'c.yaml', 'spec:\n  target: os.path\n  params: {a: 1}\n', []],
    [
      'a layer of Keras',
      'model.yaml',
      'class_name: Sequential\nkeras_version: 2.4.0\nconfig:\n  layers:\n  - class_name: Lambda\n    config: {function: [4wEAAA==, null, null]}\n',
      ['critical code-in-model: Lambda'],
    ],
  ])('%s', async (_, name, file, findings) => {
    const found = await inspectModel(bufferSource(Buffer.from(file)), name, { allowedGlobals: new Set() });
    expect(
      found.findings.map(
        ({ rule, severity, subject }) => `${severity ?? modelRules[rule].severity} ${rule}: ${subject}`,
      ),
    ).toEqual(findings);
  });
});
