import { describe, expect, it } from '@jest/globals';
import { call, made, named, pickle, raw, dict, text } from './assembled';
import { inspected } from './inspected';

const json = (value: object): Buffer => Buffer.from(JSON.stringify(value));
const harm = (path: string): string => `critical dangerous-call: ${path}`;

/** A name is looked up attribute by attribute, and a module has what it has imported as attributes. */
describe('harm at the end of a dotted name', () => {
  it.each<[string, string]>([
    ['logging os.system', 'logging.os.system'],
    ['joblib.memory os.system', 'joblib.memory.os.system'],
    ['numpy f2py.os.system', 'numpy.f2py.os.system'],
    ['shop.model sys.modules.get', 'shop.model.sys.modules.get'],
    ['shop.model webbrowser.open', 'shop.model.webbrowser.open'],
    ['shop.model io.open', 'shop.model.io.open'],
    ['collections _sys.builtins.print', 'collections._sys.builtins.print'],
    ['random _os.popen', 'random._os.popen'],
    ['numpy testing.runstring', 'numpy.testing.runstring'],
    ['numpy mean.__globals__.get', 'numpy.mean.__globals__.get'],
    ['logging __builtins__.get', 'logging.__builtins__.get'],
  ])('%s is critical, and no policy allows it', async (name, path) => {
    const seen = await inspected(pickle(call(name, text('true'))), { allowed: [path] });
    expect(seen.findings).toEqual([harm(path)]);
    expect(seen.inspection.findings[0]?.message).not.toContain('allow-globals');
  });

  it('is said where the module itself is kept', async () => {
    const { findings } = await inspected(pickle('](', named('logging os'), 'e'), { allowed: ['logging.os'] });
    expect(findings).toEqual(['critical dangerous-import: logging.os']);
  });

  it.each(['shop.code Net', 'shop.model Outer.Inner', 'shop.utils timeit', 'shop.io.http Client', 'shop.os Net'])(
    'is none in %s, whose module is not reached by attributes',
    async (name) => {
      const file = pickle(made(name, dict({ a: raw('K\x01') })));
      const path = name.replace(' ', '.');
      expect((await inspected(file)).findings).toEqual([`high unknown-global: ${path}`]);
      expect((await inspected(file, { allowed: [path] })).findings).toEqual([]);
    },
  );

  it('is found in configurations of Keras', async () => {
    const activation = { module: 'builtins', class_name: 'function', config: 'os.system' };
    const layer = { module: 'keras.layers', class_name: 'Dense', config: { units: 1, activation } };
    const seen = await inspected(json({ module: 'keras', class_name: 'Sequential', config: { layers: [layer] } }), {
      allowed: ['builtins.os.system'],
    });
    expect(seen.findings).toEqual([harm('builtins.os.system')]);
    expect(seen.inspection.findings[0]?.message).not.toContain('allow-globals');
  });

  it.each(['shop.os.system', 'torch.os.system', 'torch.nn.os.path.join'])(
    'is found in `_target_: %s`',
    async (path) => {
      expect((await inspected(json({ model: { _target_: path } }), { allowed: [path] })).findings).toEqual([
        harm(path),
      ]);
    },
  );

  it.each(['src.eval.Evaluator', 'shop.code.Net'])('is none in `_target_: %s`, which a policy allows', async (path) => {
    const file = json({ model: { _target_: path } });
    expect((await inspected(file)).findings).toEqual([`high unknown-global: ${path}`]);
    expect((await inspected(file, { allowed: [path] })).findings).toEqual([]);
  });

  it('has no line that would allow it where a loader imports it', async () => {
    const seen = await inspected(json([{ idx: 0, name: '0', path: '', type: 'os.system' }]));
    expect(seen.findings).toEqual([harm('os.system')]);
    expect(seen.inspection.findings[0]?.message).not.toContain('allow-globals');
  });
});
