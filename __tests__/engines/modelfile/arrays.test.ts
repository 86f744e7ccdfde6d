import { describe, expect, it } from '@jest/globals';
import { npyMagic } from '../../../src/formats/npy';
import { bytes, call, dict, dtype, int, join, made, named, pickle, raw, text, tuple } from './assembled';
import { inspected, payload, runsPayload, textPayload } from './inspected';

const npy = (header: string, data: Buffer, version = 1): Buffer => {
  const length = Buffer.alloc(version === 1 ? 2 : 4);
  length.writeUIntLE(header.length, 0, length.length);
  return join(npyMagic, Buffer.from([version, 0]), length, header, data);
};
const header = (descr: string, shape = '(3,)'): string =>
  `{'descr': ${descr}, 'fortran_order': False, 'shape': ${shape}, }\n`;
const wide = (value: string, bigEndian = false): Buffer => {
  const characters = Buffer.from(value, 'utf16le').swap16();
  const cells = Buffer.alloc(value.length * 4);
  for (let i = 0; i < value.length; i++) characters.copy(cells, i * 4 + 2, i * 2, i * 2 + 2);
  return bigEndian ? cells : cells.swap32();
};

describe('arrays of numpy', () => {
  it.each<[string, Buffer, string[]]>([
    ['numbers', npy(header("'<f8'"), Buffer.alloc(24)), []],
    ['version 2', npy(header("'<f8'"), Buffer.alloc(24), 2), []],
    ['no dimension', npy(header("'<i4'", '()'), Buffer.alloc(4)), []],
    [
      'fields',
      npy(header("[('id', '<i4'), (('a title', 'name'), '<U2'), ('w', '<f8', (2,))]", '(1,)'), Buffer.alloc(28)),
      [],
    ],
    ['dates', npy(header("'<M8[D]'"), Buffer.alloc(24)), []],
    ['objects', npy(header("'|O'", '(1,)'), pickle(text('a'))), []],
    ['too few', npy(header("'<f8'"), Buffer.alloc(23)), ['high not-understood: npy size']],
    ['too many', npy(header("'<f8'"), Buffer.alloc(25)), ['medium malformed-model: npy size']],
    [
      'an absurd shape',
      npy(header("'<f8'", '(9007199254740991, 9007199254740991)'), Buffer.alloc(8)),
      ['high not-understood: npy size'],
    ],
    ['a negative side', npy(header("'<f8'", '(-1,)'), Buffer.alloc(8)), ['high not-understood: npy header']],
    ['no dict', npy('[1]\n', Buffer.alloc(8)), ['high not-understood: npy header']],
    ['an expression', npy(header("'<f8'", '(1+1,)'), Buffer.alloc(16)), ['high not-understood: npy header']],
    [
      'a key twice',
      npy("{'descr': '<f8', 'descr': '|O', 'shape': (1,)}", Buffer.alloc(8)),
      ['high not-understood: npy header'],
    ],
    ['an unknown type', npy(header("'<q8'"), Buffer.alloc(24)), ['high not-understood: npy header']],
    ['an unknown version', npy(header("'<f8'"), Buffer.alloc(24), 9), ['high not-understood: npy header']],
    ['a deep header', npy('('.repeat(60_000), Buffer.alloc(0)), ['high not-understood: npy header']],
    ['no header', join(npyMagic, '\x01\0\xff\xff'), ['high not-understood: npy header']],
  ])('%s', async (_, file, findings) => {
    expect((await inspected(file)).findings).toEqual(findings);
  });

  it.each<[string, string]>([
    ['objects', "'|O'"],
    ['a field of objects', "[('a', [('b', '|O')])]"],
    ['objects in fields of fields', "[('a', ('|O', (2,)))]"],
  ])('of %s hold a pickle', async (_, descr) => {
    expect(runsPayload(await inspected(npy(header(descr), payload)))).toBe(true);
  });

  it.each<[string, Buffer, string]>([
    ['little-endian text', npy(header("'<U5'", '(2,)'), join(wide('aaaaa'), wide('bbbbb'))), 'aaaaa\nbbbbb'],
    ['big-endian text', npy(header("'>U5'", '(2,)'), join(wide('aaaaa', true), wide('bbbbb', true))), 'aaaaa\nbbbbb'],
    ['bytes', npy(header("'|S3'", '(2,)'), raw('abcd\0\0')), 'abc\nd'],
    ['a field', npy(header("[('i', '<i4'), ('t', '<U2')]", '(1,)'), join('\x01\0\0\0', wide('hi'))), 'hi'],
  ])('text is read: %s', async (_, file, expected) => {
    expect([...(await inspected(file)).texts.values()].join()).toContain(expected);
  });

  it('truncated at any byte they are never clean once their pickle has called something', async () => {
    const file = npy(header("'|O'"), payload);
    for (let length = 8; length < file.length; length++)
      expect((await inspected(file.subarray(0, length))).findings).not.toEqual([]);
  });
});

describe('arrays of joblib', () => {
  const wrapper = 'joblib.numpy_pickle NumpyArrayWrapper';
  const state = (
    element: Buffer,
    shape: Buffer,
    more: Record<string, Buffer> = { numpy_array_alignment_bytes: int(16) },
  ): Buffer => dict({ subclass: named('numpy ndarray'), shape, dtype: element, ...more });
  const padding = raw('\x02\xff\xff');
  const array = (element: Buffer, count: number, data: Buffer): Buffer =>
    join(made(wrapper, state(element, tuple(int(count)))), padding, data);

  it('are passed over, whatever bytes they are', async () => {
    const file = pickle(
      '](',
      array(dtype('f8'), 3, Buffer.alloc(24, textPayload)),
      array(dtype('i1'), 5, raw('.....')),
      text('end'),
      'e',
    );
    const { findings, texts } = await inspected(file);
    expect(findings).toEqual([]);
    expect([...texts.values()]).toContain('end');
  });

  it('of text are read', async () => {
    const { texts } = await inspected(pickle(array(dtype('U5', 20), 2, join(wide('aaaaa'), wide('bbbbb')))));
    expect([...texts.values()]).toContain('aaaaa\nbbbbb');
  });

  it('what follows one is judged', async () => {
    const file = pickle(array(dtype('f8'), 1, Buffer.alloc(8)), call('posix system', text('true')));
    expect(runsPayload(await inspected(file))).toBe(true);
  });

  it('of objects are pickles of their own', async () => {
    const file = pickle(made(wrapper, state(dtype('O8', -1, 63), tuple(int(1)))), payload);
    expect(runsPayload(await inspected(file))).toBe(true);
  });

  it.each<[string, Record<string, Buffer>]>([
    ['without padding', {}],
    ['with a padding that is an opcode', { numpy_array_alignment_bytes: int(16) }],
  ])('another loader goes on with opcodes there: %s', async (_, more) => {
    // Under joblib these bytes are elements; `pickle.load` runs them.
    const hidden = join('(', call('posix system', text('true')), '.');
    const element = state(dtype('i1'), tuple(int(hidden.length - (more.numpy_array_alignment_bytes ? 41 : 0))), more);
    const file = pickle(made(wrapper, element), hidden, '.');
    expect(runsPayload(await inspected(file))).toBe(true);
  });

  describe('of objects as joblib 1.6 nests them, where each pickle counts what it puts by from 0', () => {
    const short = (value: string): string => `\x8c${String.fromCharCode(value.length)}${value}\x94`;
    const outer = (...puts: readonly string[]): Buffer =>
      join('\x80\x04', ...puts.map(short), made(wrapper, state(dtype('O8', -1, 63), tuple(int(1)))));
    /** Puts two strings by, as 0 and 1, and takes them for the module and the name of a type. */
    const nested = (module: string, name: string): Buffer =>
      join('\x80\x05', short(module), short(name), 'h\0h\x01\x93', 'U\x02O8\x89\x88\x87R.');
    /** The name is written out, as it is where it comes for the first time. */
    const written = (name: string): Buffer =>
      join('\x80\x05', short('numpy'), `h\0${short(name)}\x93`, 'U\x02O8\x89\x88\x87R.');

    it.each(['anything', 'sklearn.pipeline', 'code', 'os'])('they are clean behind %s', async (put) => {
      expect((await inspected(join(outer(put), written('dtype'), '.'))).findings).toEqual([]);
    });

    it.each<[string, Buffer, readonly string[], string]>([
      ['what does harm', nested('posix', 'system'), ['a'], 'critical dangerous-call: posix.system'],
      [
        'what does harm by the outer one',
        nested('numpy', 'dtype'),
        ['posix', 'system'],
        'critical dangerous-call: posix.system',
      ],
      ['a name of it that is no type', written('system'), ['posix'], 'critical dangerous-call: posix.system'],
      ['what is unknown', nested('numpy', 'dtype'), ['their', 'start'], 'high unknown-global: their.start'],
    ])('they are found to hold %s', async (_, inner, puts, finding) => {
      expect((await inspected(join(outer(...puts), inner, '.'))).findings).toContain(finding);
    });
  });

  it.each<[string, Buffer]>([
    ['no known type', state(call('numpy dtype', text('object')), tuple(int(1)))],
    ['a type that contradicts itself', state(dtype('f8', -1, 1), tuple(int(1)))],
    ['a shape that is not in the file', state(dtype('f8'), call('builtins tuple'))],
    ['more than there is', state(dtype('f8'), tuple(int(2 ** 30), int(2 ** 30), int(2 ** 30)))],
    ['a state that is not in the file', call('collections OrderedDict')],
    ['another class', dict({ subclass: named('builtins list'), shape: tuple(int(1)), dtype: dtype('f8') })],
  ])('%s is not understood', async (_, given) => {
    const { findings } = await inspected(pickle(made(wrapper, given), padding, Buffer.alloc(8)));
    expect(findings.filter((finding) => finding.startsWith('high not-understood'))).not.toEqual([]);
  });

  it('in other files of older versions lie beside', async () => {
    const old = (filename: string): Buffer =>
      pickle(
        made(
          'joblib.numpy_pickle NDArrayWrapper',
          dict({ filename: text(filename), subclass: named('numpy ndarray') }),
        ),
      );
    expect((await inspected(old('model.pkl_01.npy'))).findings).toEqual([]);
    expect((await inspected(old('../other.npy'))).findings).toEqual([
      'high unexpected-use: joblib.numpy_pickle.NDArrayWrapper',
    ]);
  });

  it('are no part of a plain pickle that names no wrapper', async () => {
    const file = pickle(
      made('sklearn.svm.classes SVC', state(dtype('f8'), tuple(int(1)))),
      bytes(Buffer.alloc(8)),
      '0',
    );
    expect((await inspected(file)).findings).toEqual([]);
  });
});
