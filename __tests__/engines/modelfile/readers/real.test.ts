import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { inspected } from '../inspected';
import { paced } from '../../../helpers/pace';

const fixture = (name: string): Buffer => readFileSync(`__tests__/fixtures/models/${name}`);

/** Files of real libraries: what each is, and a text in it. */
const benign: readonly (readonly [name: string, format: string, where: string, text: string])[] = [
  ['keras-earliest.h5', 'HDF5', '/variable', 'another'],
  ['keras-latest.h5', 'HDF5', '/variable', 'another'],
  ['keras-earliest.h5', 'HDF5', '/fixed', 'alpha\nbeta'],
  ['keras-latest.h5', 'HDF5', '/model_weights note11', 'attribute 11'],
  ['keras-earliest.h5', 'HDF5', 'model_config.config.layers.0.config.activation', 'relu'],
  ['keras-earliest.h5', 'HDF5', 'backend', 'tensorflow'],
  ['keras-latest.h5', 'HDF5', '/soft', '/fixed'],
  ['deflated.h5', 'HDF5', '/notes', Array<string>(50).fill('a deflated text').join('\n')],
  ['model.onnx', 'ONNX', 'metadata.author', 'somebody'],
  ['model.gguf', 'GGUF', 'general.name', 'a name'],
  ['model.safetensors', 'safetensors', '__metadata__.format', 'pt'],
  ['xgboost.json', 'XGBoost JSON', 'learner.attributes.note', 'a note'],
  ['xgboost.ubj', 'XGBoost UBJSON', 'learner.attributes.note', 'a note'],
  ['lightgbm.txt', 'LightGBM text', 'objective', 'binary sigmoid:1'],
  ['flax.msgpack', 'MessagePack (Flax)', 'note', 'a note'],
  ['frame.rds', 'R object', '', '2'],
];

const packings = ['zlib', 'gzip', 'bz2', 'lzma', 'xz', 'lz4'];

describe('files of real libraries', () => {
  it.each(benign)('%s is clean, and %s; its texts are met', async (name, format, where, text) => {
    const seen = await inspected(fixture(name));
    expect(seen.findings).toEqual([]);
    expect(seen.formats).toEqual([format]);
    expect(seen.texts.get(where)).toBe(text);
  });

  it.each(['bins', 'labels', 'trees', 'pipeline', ...packings.map((packing) => `labels-${packing}`)])(
    '%s.joblib is clean, with arrays of objects as joblib 1.6 writes them',
    async (name) => {
      expect((await inspected(fixture(`${name}.joblib`), { name: `${name}.joblib` })).findings).toEqual([]);
    },
  );

  it.each([
    ['catboost.cbm', 'CatBoost'],
    ['catboost.pmml', 'PMML'],
    ['catboost.mlmodel', 'Core ML'],
  ])('%s is clean, and %s', async (name, format) => {
    const seen = await inspected(fixture(name));
    expect(seen.findings).toEqual([]);
    expect(seen.formats).toEqual([format]);
    expect([...seen.texts].flat().join(' ')).toMatch(/boosting_options|Header|class_params/);
  });

  it.each([
    ['lambda-earliest.h5', ['critical code-in-model: Lambda']],
    ['lambda-latest.h5', ['critical code-in-model: Lambda']],
    ...['external-earliest.h5', 'external-latest.h5'].map(
      (name) =>
        [name, ['high file-access: /stored', 'high file-access: /weights', 'medium malformed-model: size']] as const,
    ),
    ['virtual.h5', ['high file-access: /weights']],
  ])('%s: %j', async (name, findings) => {
    expect((await inspected(fixture(name))).findings).toEqual(findings);
  });

  it('finds a pickle in an attribute, and what comes before and behind an HDF5 file', async () => {
    const script = Buffer.from('\x80\x02cposix\nsystem\nX\x04\0\0\0true\x85R.', 'latin1');
    const behind = await inspected(Buffer.concat([fixture('keras-earliest.h5'), script]));
    expect(behind.findings).toEqual(['critical dangerous-call: posix.system', 'medium malformed-model: trailing']);
    const block = Buffer.concat([script, Buffer.alloc(512 - script.length), fixture('keras-latest.h5')]);
    expect((await inspected(block)).findings).toContain('critical dangerous-call: posix.system');
  });
});

describe('hostile bytes', () => {
  const names = [...new Set(benign.map(([name]) => name)), 'lambda-earliest.h5', 'lambda-latest.h5', 'catboost.cbm'];
  /** From where on a file is whole: what follows is padding, or fields that need not be there. Texts may end anywhere. */
  const whole = new Map([
    ['model.onnx', 135],
    ['model.gguf', 432],
    ['lightgbm.txt', 0],
    ['catboost.cbm', 0],
  ]);

  it.each(names)('%s, cut anywhere, is never read as a whole one', async (name) => {
    const bytes = fixture(name);
    const end = whole.get(name) ?? bytes.length;
    for (let at = 0; at < end; at += Math.max(1, Math.floor(bytes.length / 150))) {
      const { findings, formats } = await inspected(bytes.subarray(0, at));
      // What is shorter than that is no longer told from other data.
      if (formats.length > 0) expect([at, findings]).not.toEqual([at, []]);
    }
  });

  it.each(names)('%s with bytes changed is read without an error, and soon', async (name) => {
    let state = 7;
    const random = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const started = process.cpuUsage();
    for (let round = 0; round < 60; round++) {
      const bytes = Buffer.from(fixture(name));
      for (let change = random(4); change >= 0; change--)
        bytes[random(random(2) === 0 ? Math.min(300, bytes.length) : bytes.length)] =
          [0, 255, 127, random(256)][random(4)] ?? 0;
      await inspected(bytes);
    }
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(paced(20));
  });
});
