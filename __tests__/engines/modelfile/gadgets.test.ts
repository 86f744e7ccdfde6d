import { describe, expect, it } from '@jest/globals';
import { bytes, call, dict, dtype, int, join, made, named, none, pickle, raw, text, tuple } from './assembled';
import { inspected, textPayload } from './inspected';

const entries = (...items: readonly (Buffer | string)[]): Buffer => join('}(', ...items, 'u');
const list = (...items: readonly (Buffer | string)[]): Buffer => join('](', ...items, 'e');
const namespace = (attributes: Readonly<Record<string, Buffer | string>>): Buffer =>
  made('types SimpleNamespace', dict(attributes));
const ordered = (attributes: Readonly<Record<string, Buffer | string>>): Buffer =>
  join(call('collections OrderedDict'), dict(attributes), 'b');
const later = (name: string, ...args: readonly (Buffer | string)[]): Buffer =>
  call('functools partial', named(name), ...args);
const mean = named('numpy mean');
const distribution = named('scipy.stats._continuous_distns norm_gen');
const loader = named('torch.storage _load_from_bytes');
const source = dict({ _parse_arg_template: text('pass') });
const namespaceOf = 'argparse Namespace';
const array = call('numpy._core.multiarray _reconstruct', named('numpy ndarray'), tuple(int(0)), bytes(raw('b')));
const filled = (type: Buffer, content: Buffer): Buffer =>
  join(array, tuple(int(1), tuple(int(1)), type, '\x89', content), 'b');
/** A string of numpy's own, which is equal to Python's. */
const wide = (value: string): Buffer =>
  call(
    'numpy.core.multiarray scalar',
    dtype(`U${value.length}`, 4 * value.length),
    bytes(raw(value.replaceAll(/./g, '$&\0\0\0'))),
  );
const structured = (state: readonly (Buffer | string)[]): Buffer =>
  join(call('numpy dtype', text('V8'), '\x89', '\x88'), tuple(int(3), text('|'), ...state), 'b');
const number = call('numpy dtype', text('f8'), '\x89', '\x88');
const object = call('numpy dtype', text('O8'), '\x89', '\x88');

const use = (name: string): string => `high unexpected-use: ${name}`;
const replaced = (name: string): string => `high changed-object: ${name}`;

describe('what stands in for something else', () => {
  it.each<[string, Buffer, string]>([
    [
      'another class, by its attribute',
      join(made(namespaceOf), tuple(none, dict({ __class__: distribution })), 'b', source, 'b'),
      replaced('__class__'),
    ],
    [
      'another class, of a table',
      join(
        made('pandas.core.frame DataFrame', dict({ _typ: text('dataframe'), __class__: distribution })),
        source,
        'b',
      ),
      replaced('__class__'),
    ],
    [
      'another class, by a string of numpy',
      join(made(namespaceOf), tuple(none, entries(wide('__class__'), distribution)), 'b', source, 'b'),
      replaced('__class__'),
    ],
    [
      'a method of the loader, by a string of numpy behind many others',
      made(
        namespaceOf,
        entries(...Array.from({ length: 200 }, (_, i) => join(text(`k${i}`), int(i))), wide('__setstate__'), mean),
      ),
      replaced('__setstate__'),
    ],
    [
      'a method of the loader, in the items of an ordered dict',
      made(namespaceOf, join(call('collections OrderedDict'), text('__setstate__'), mean, 's')),
      replaced('__setstate__'),
    ],
    [
      'a method of the loader, in pairs',
      made(namespaceOf, call('builtins dict', list(tuple(text('__setstate__'), mean)))),
      replaced('__setstate__'),
    ],
    [
      'a method of the loader, in a list of two that is filled one by one',
      made(namespaceOf, call('builtins dict', list(join(']', text('__setstate__'), 'a', mean, 'a')))),
      replaced('__setstate__'),
    ],
    [
      'memory by its address',
      namespace({ __array_interface__: dict({ data: tuple(int(4_096), '\x89') }) }),
      replaced('__array_interface__'),
    ],
    ['a method that makes an array', namespace({ __array__: later('numpy mean') }), replaced('__array__')],
    ['text in a codec that hides it', call('builtins str', bytes(raw('a\0')), text('utf-16')), use('builtins.str')],
    ['letters as numbers', call('builtins bytes', list(int(95), int(95))), use('builtins.bytes')],
    ['letters in a codec that hides them', call('builtins bytes', text('a'), text('utf-16')), use('builtins.bytes')],
    [
      'another class, by a long string of numpy',
      made(namespaceOf, tuple(none, entries(wide('__class__'.padEnd(99, '\0')), distribution))),
      replaced('__class__'),
    ],
    [
      'another class, by an escaped name',
      made(namespaceOf, tuple(none, entries('V\\u005f\\u005fclass__\n', distribution))),
      replaced('__class__'),
    ],
    [
      'another class, by a name from the memo',
      join(text('__class__'), 'q\x070', made(namespaceOf, tuple(none, entries('h\x07', distribution)))),
      replaced('__class__'),
    ],
    [
      'text by a type of dill',
      join(call('dill._dill _load_type', text('str')), tuple(bytes(raw('a\0')), text('utf-16')), 'R'),
      'high computed-import: computed-call',
    ],
    ['an object for its text', call('builtins str', made(namespaceOf)), use('builtins.str')],
    ['an object for a number', call('builtins float', namespace({ a: int(1) })), use('builtins.float')],
    ['an object for a fraction', call('fractions Fraction', namespace({ a: int(1) })), use('fractions.Fraction')],
    ['an object for items', call('builtins frozenset', made('sklearn.svm.classes SVC')), use('builtins.frozenset')],
    [
      'an object for the items of an instance',
      call('copyreg _reconstructor', named('builtins dict'), named('builtins dict'), namespace({ keys: mean })),
      use('copyreg._reconstructor'),
    ],
    [
      'an object for an ordered dict',
      call('collections OrderedDict', namespace({ keys: mean })),
      use('collections.OrderedDict'),
    ],
    [
      'an object for the dict of a user',
      call('collections UserDict', namespace({ keys: mean })),
      use('collections.UserDict'),
    ],
    [
      'an object for a state',
      made('sklearn.svm.classes SVC', namespace({ pop: mean })),
      'high unexpected-use: object-state',
    ],
    [
      'an object for the state of a layer',
      made('torch.nn.modules.linear Linear', namespace({ keys: mean })),
      'high unexpected-use: object-state',
    ],
    ['a container whose keys are a call', ordered({ keys: later('numpy mean') }), use('collections.OrderedDict')],
    ['a container whose items are a call', ordered({ items: mean }), use('collections.OrderedDict')],
    [
      'a container whose keys are a method',
      ordered({ keys: call('builtins getattr', made('scipy.stats._continuous_distns norm_gen'), text('_cdf')) }),
      use('collections.OrderedDict'),
    ],
    [
      'a method that compiles',
      call('builtins getattr', made('scipy.stats._continuous_distns norm_gen'), text('_attach_argparser_methods')),
      'critical dangerous-call: builtins.getattr',
    ],
  ])('%s', async (_, value, finding) => {
    expect((await inspected(pickle(value))).findings).toContain(finding);
  });
});

describe('what is called but never kept', () => {
  it.each<[string, Buffer]>([
    ['in a dict', dict({ f: loader })],
    ['as a key', join('}', loader, int(1), 's')],
    ['in a list', list(loader)],
    ['at the end of a list', join(']', loader, 'a')],
    ['behind a thousand others', list(...Array.from({ length: 1_000 }, () => int(1)), loader)],
    ['in a tuple', tuple(loader)],
    ['as a state', made(namespaceOf, loader)],
    ['as an argument', join('(', named('builtins tuple'), loader, 'o')],
    ['as an argument of protocol 0', join('(', loader, 'ibuiltins\ntuple\n')],
    ['for a later call', later('torch.storage _load_from_bytes', bytes(textPayload))],
  ])('%s', async (_, value) => {
    const { findings } = await inspected(pickle(value));
    expect(findings.filter((finding) => finding.startsWith('high unexpected-use'))).not.toEqual([]);
  });

  it('is dangerous where it does harm', async () => {
    expect((await inspected(pickle(dict({ f: named('builtins getattr') })))).findings).toEqual([
      'critical dangerous-import: builtins.getattr',
    ]);
  });
});

describe('words that are keys', () => {
  it.each<[string, Buffer]>([
    ['with numbers', dict({ __class__: int(1), __setstate__: int(2) })],
    ['with counts of numpy', dict({ __class__: call('numpy.core.multiarray scalar', number, bytes(Buffer.alloc(8))) })],
    ['with sets', dict({ __class__: call('builtins set', list(int(1))) })],
    ['in a list', list(text('__class__'), text('__setstate__'), text('__array__'))],
    ['with bytes', dict({ a: call('builtins bytearray', bytes(raw('a'))), b: call('builtins bytes') })],
    ['with a place', list(tuple(text('__class__'), int(3)))],
    ['of a container with attributes', ordered({ keys: list(text('a')), items: int(3) })],
  ])('are no finding %s', async (_, value) => {
    expect((await inspected(pickle(value))).findings).toEqual([]);
  });
});

describe('what opens files when it is called later', () => {
  it.each([
    'numpy memmap',
    'numpy.core.memmap memmap',
    'lightgbm.basic Booster',
    'xgboost.core Booster',
    'sklearn.utils.validation check_memory',
    'catboost.eval._fold_storage _FoldFile',
    'catboost.plot_helpers OfflineMetricVisualizer',
    'transformers.training_args TrainingArguments',
    'transformers.deepspeed HfDeepSpeedConfig',
    'accelerate.state PartialState',
  ])('%s', async (name) => {
    expect((await inspected(pickle(later(name, text('file'))))).findings).toContain(use('functools.partial'));
  });

  it('is no class that makes layers', async () => {
    expect((await inspected(pickle(later('torch.nn.modules.normalization LayerNorm')))).findings).toEqual([]);
  });
});

describe('types of elements', () => {
  it.each<[string, Buffer, string]>([
    ['objects as bytes', filled(object, bytes(Buffer.alloc(8))), use('numpy._core.multiarray._reconstruct')],
    ['objects that are denied', dtype('O8', -1, 0), use('numpy.dtype')],
    ['objects that are no list', dtype('O8', -1, 1), use('numpy.dtype')],
    [
      'objects in a field',
      structured([none, tuple(text('a')), dict({ a: tuple(object, int(0)) }), int(8), int(1), int(0)]),
      use('numpy.dtype'),
    ],
    [
      'objects that repeat',
      structured([tuple(object, tuple(int(1))), none, none, int(8), int(1), int(0)]),
      use('numpy.dtype'),
    ],
    [
      'a field behind the end',
      structured([none, tuple(text('a')), dict({ a: tuple(number, int(1_000)) }), int(8), int(1), int(0)]),
      use('numpy.dtype'),
    ],
  ])('%s', async (_, value, finding) => {
    expect((await inspected(pickle(value))).findings).toContain(finding);
  });

  it.each<[string, Buffer]>([
    ['objects', filled(dtype('O8', -1, 63), list(none))],
    ['fields', structured([none, tuple(text('a')), dict({ a: tuple(number, int(0)) }), int(8), int(1), int(16)])],
    [
      'a field with objects',
      structured([none, tuple(text('a')), dict({ a: tuple(object, int(0)) }), int(8), int(1), int(27)]),
    ],
  ])('as numpy writes them: %s', async (_, value) => {
    expect((await inspected(pickle(value))).findings).toEqual([]);
  });
});

describe('what costs more than any loader has', () => {
  /** 60 tuples, each of which holds the one before it twice. */
  const doubled = join(
    none,
    '\x94',
    ...Array.from({ length: 60 }, (_, i) => raw(`h${String.fromCharCode(i)}`.repeat(2) + '\x86\x94')),
  );
  it.each<[string, Buffer, string]>([
    ['a tuple of tuples', doubled, 'high unexpected-use: shared-tuples'],
    [
      'with marks',
      join(
        none,
        '\x94',
        ...Array.from({ length: 20 }, (_, i) => raw(`(${`h${String.fromCharCode(i)}`.repeat(50)}t\x94`)),
      ),
      'high unexpected-use: shared-tuples',
    ],
    ['a list of numbers', call('builtins list', call('builtins range', int(2_000_000_000))), use('builtins.list')],
    [
      'a count of numbers',
      call('collections Counter', call('builtins range', int(2_000_000_000))),
      use('collections.Counter'),
    ],
  ])('%s', async (_, value, finding) => {
    expect((await inspected(pickle(value))).findings).toContain(finding);
  });

  it('is no tuple that stands in a thousand others', async () => {
    const shared = join(tuple(int(1), int(2)), 'q\x01', ...Array.from({ length: 1_000 }, () => raw('h\x01h\x01\x86')));
    expect((await inspected(pickle('(', shared, 't'))).findings).toEqual([]);
  });
});

it('a formula of a newer class of statsmodels calls nothing either', async () => {
  const frame = made('pandas.core.frame DataFrame');
  const state = dict({ restore_model_spec: int(1), formula: text('y ~ open(a)'), frame });
  expect((await inspected(pickle(made('statsmodels.base.data FormulaicData', state)))).findings).toContain(
    use('statsmodels.base.data.FormulaicData'),
  );
});
