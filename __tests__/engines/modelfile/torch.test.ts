import { describe, expect, it } from '@jest/globals';
import { buildZip, type EntrySpec } from '../../formats/zip/builder';
import { inspected, payload, runsPayload } from './inspected';

const text = (value: string): Buffer => {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([Buffer.from('X'), length, bytes]);
};
const int = (value: number): Buffer => {
  const bytes = Buffer.alloc(5);
  bytes.write('J', 'latin1');
  bytes.writeInt32LE(value, 1);
  return bytes;
};
const raw = (value: string): Buffer => Buffer.from(value, 'latin1');

/** `('storage', <type>, <key>, 'cpu', <count>)`, as an object that the loader finds by it. */
const storage = (type = 'ctorch\nFloatStorage\n', key: Buffer = text('0'), count: Buffer = int(3)): Buffer =>
  Buffer.concat([raw('('), text('storage'), raw(type), key, text('cpu'), count, raw('tQ')]);
/** A tensor of three numbers in storage 0. */
const tensor = (reference: Buffer): Buffer =>
  Buffer.concat([
    raw('ctorch._utils\n_rebuild_tensor_v2\n('),
    reference,
    raw('K\0K\x03\x85K\x01\x85\x89ccollections\nOrderedDict\n)RtR'),
  ]);
const pickle = (...parts: Buffer[]): Buffer => Buffer.concat([raw('\x80\x02'), ...parts, raw('.')]);
const stateDict = pickle(raw('}'), text('weight'), tensor(storage()), raw('s'));

const numbers = Buffer.from(new Float32Array([1, 2, 3]).buffer);
const archive = (entries: readonly EntrySpec[] = [], data = stateDict): Buffer =>
  buildZip({
    entries: [
      { name: 'm/data.pkl', content: data },
      { name: 'm/byteorder', content: 'little' },
      { name: 'm/data/0', content: numbers },
      { name: 'm/version', content: '3\n' },
      ...entries,
    ],
  });

describe('a PyTorch archive', () => {
  it('is read where something else than numbers can be', async () => {
    const each = 1 << 18;
    const count = 400;
    const data = pickle(
      raw('}'),
      ...Array.from({ length: count }, (_, at) => [
        text(`w${at}`),
        tensor(storage(undefined, text(String(at)), int(each / 4))),
        raw('s'),
      ]).flat(),
    );
    const storages = Array.from({ length: count }, (_, at) => ({ name: `m/data/${at}`, content: Buffer.alloc(each) }));
    const file = buildZip({ entries: [{ name: 'm/data.pkl', content: data }, ...storages] });
    const read = { calls: 0, bytes: 0 };
    const seen = await inspected({
      size: file.length,
      read: (offset, length) => {
        const bytes = file.subarray(offset, offset + length);
        read.calls++;
        read.bytes += bytes.length;
        return Promise.resolve(bytes);
      },
    });
    expect(seen.findings).toEqual([]);
    // A header each, with 512 bytes; both ends of the file, the directory and the pickle, some of it more than once.
    expect(read.calls).toBeLessThan(count + 60);
    expect(read.bytes).toBeLessThan(count * 512 + 2_500_000);
  });

  it('of a state dict is clean, and its storages are not looked into', async () => {
    const seen = await inspected(archive());
    expect(seen.findings).toEqual([]);
    expect(seen.formats).toEqual(['PyTorch archive', 'pickle']);
    expect(seen.inspection.globals).toEqual([
      'collections.OrderedDict',
      'torch.FloatStorage',
      'torch._utils._rebuild_tensor_v2',
    ]);
  });

  it.each<[string, Buffer]>([
    ['the type is something else', storage('cposix\nsystem\n')],
    ['the type has the name of one', storage('cmine\nFloatStorage\n')],
    ['the key is no text', storage(undefined, raw('N'))],
    ['the count is no number', storage(undefined, undefined, text('3'))],
    ['the count is negative', storage(undefined, undefined, int(-1))],
    ['it is no tuple', Buffer.concat([text('0'), raw('Q')])],
    ['it is something else', Buffer.concat([raw('('), text('weights'), raw('tQ')])],
  ])('says when the reference to a storage is wrong: %s', async (_, reference) => {
    const { findings } = await inspected(archive([], pickle(tensor(reference))));
    expect(findings).toContain('high unexpected-use: persistent id');
  });

  it('says when a storage is shorter than the pickle says', async () => {
    const data = pickle(tensor(storage(undefined, undefined, int(4))));
    expect((await inspected(archive([], data))).findings).toEqual(['high malformed-model: m/data/0']);
  });

  it.each<[string, readonly EntrySpec[]]>([
    ['beside it under another name', [{ name: 'm/weights.txt', content: payload }]],
    ['under data, unused', [{ name: 'm/data/7', content: payload }]],
    ['as a second data.pkl', [{ name: 'm/data.pkl', content: payload }]],
    ['as a second data.pkl, written otherwise', [{ name: 'm/DATA.PKL', content: payload }]],
    ['in a second folder', [{ name: 'n/data.pkl', content: payload }]],
    ['packed', [{ name: 'm/extra/a', content: payload, method: 8 }]],
    ['in an archive', [{ name: 'm/extra/a', content: archive([], payload) }]],
  ])('a payload is found %s', async (_, entries) => {
    expect(runsPayload(await inspected(archive(entries)))).toBe(true);
  });

  it('a payload is found in what should be numbers', async () => {
    const bytes = Buffer.concat([payload, Buffer.alloc((4 - (payload.length % 4)) % 4)]);
    const data = pickle(tensor(storage(undefined, undefined, int(bytes.length / 4))));
    const file = buildZip({
      entries: [
        { name: 'm/data.pkl', content: data },
        { name: 'm/data/0', content: bytes },
      ],
    });
    expect(runsPayload(await inspected(file))).toBe(true);
  });

  it('of torch.package is code', async () => {
    const seen = await inspected(
      archive([
        { name: 'm/.data/extern_modules', content: 'torch' },
        { name: 'm/pkg/mod.py', content: 'x = 1' },
      ]),
    );
    expect(seen.findings).toEqual(['high code-in-model: m/pkg/mod.py', 'high code-in-model: torch.package']);
  });
});

describe('TorchScript', () => {
  const net = pickle(raw('c__torch__.nets\nNet\n)\x81}b'));
  const source = 'class Net(Module):\n  def forward(self, x: Tensor) -> Tensor:\n    return torch.relu(x)\n';
  const script = (code: string, data = net): Buffer =>
    archive(
      [
        { name: 'm/code/__torch__/nets.py', content: code, method: 8 },
        { name: 'm/constants.pkl', content: pickle(raw(')')) },
      ],
      data,
    );

  it('may name the classes that its own sources define', async () => {
    const seen = await inspected(script(source));
    expect(seen.findings).toEqual([]);
    expect(seen.formats).toContain('TorchScript source');
  });

  it('may not name others, nor without sources', async () => {
    expect((await inspected(script('class Other(Module):\n  pass\n'))).findings).toEqual([
      'high unknown-global: __torch__.nets.Net',
    ]);
    expect((await inspected(archive([], net))).findings).toEqual(['high unknown-global: __torch__.nets.Net']);
  });

  it.each([
    ['torch.from_file("/etc/passwd", False, 4)', 'high file-access: torch.from_file'],
    ['torch.save(x, "/tmp/x")', 'high file-access: torch.save'],
    ['ops.aten.from_file("x", False, 4)', 'high file-access: ops.aten.from_file'],
    ['ops.image.read_file("/etc/passwd")', 'high file-access: ops.image.read_file'],
    ['ops.mine.run("true")', 'high unknown-global: ops.mine.run'],
  ])('%s is said', async (call, finding) => {
    expect((await inspected(script(`${source}    y = ${call}\n`))).findings).toEqual([finding]);
  });

  it('is none without its constants: sources are Python there', async () => {
    const seen = await inspected(archive([{ name: 'm/code/__torch__/nets.py', content: source }]));
    expect(seen.findings).toEqual(['high code-in-model: m/code/__torch__/nets.py']);
  });

  it('hands on the text of its sources', async () => {
    const { texts } = await inspected(script(`${source}    key = "abc"\n`));
    expect(texts.get('m/code/__torch__/nets.py!')).toContain('key = "abc"');
  });
});

describe('a PyTorch file of before 1.6', () => {
  const magic = Buffer.from('80028a0a6cfc9c46f9206aa850192e', 'hex');
  const version = pickle(raw('M\xe9\x03'));
  const system = pickle(raw('}'), text('little_endian'), raw('\x88s'));
  const reference = (extra: Buffer = raw('N')): Buffer =>
    Buffer.concat([
      raw('('),
      text('storage'),
      raw('ctorch\nFloatStorage\n'),
      text('9'),
      text('cpu'),
      int(3),
      extra,
      raw('tQ'),
    ]);
  const keys = pickle(raw(']'), text('9'), raw('a'));
  const count = Buffer.from('0300000000000000', 'hex');
  const file = (object: Buffer, rest = Buffer.concat([count, numbers])): Buffer =>
    Buffer.concat([magic, version, system, object, keys, rest]);
  const object = pickle(tensor(reference()));

  it('is clean, and its storages are passed over', async () => {
    const seen = await inspected(file(object));
    expect(seen.findings).toEqual([]);
    expect(seen.formats).toEqual(['PyTorch file (before 1.6)']);
  });

  it('each of its pickles is judged', async () => {
    const parts = [magic, version, system, object, keys];
    for (let at = 1; at < parts.length; at++) {
      const bytes = Buffer.concat([...parts.slice(0, at), payload, ...parts.slice(at + 1), count, numbers]);
      expect([at, runsPayload(await inspected(bytes))]).toEqual([at, true]);
    }
  });

  it('a class that comes with its source stands for the class', async () => {
    const known = Buffer.concat([
      raw('('),
      text('module'),
      raw('ccollections\nOrderedDict\n'),
      text('f.py'),
      text('class A'),
      raw('tQ)\x81'),
    ]);
    expect((await inspected(file(pickle(known), Buffer.alloc(0)))).findings).toEqual([]);
    const other = Buffer.concat([
      raw('('),
      text('module'),
      raw('cposix\nsystem\n'),
      text('f.py'),
      text('class A'),
      raw('tQ'),
      text('true'),
      raw('\x85R'),
    ]);
    expect(runsPayload(await inspected(file(pickle(other), Buffer.alloc(0))))).toBe(true);
  });

  it('what is not the storages it names is searched', async () => {
    const seen = await inspected(file(object, Buffer.concat([count, numbers, payload])));
    expect(runsPayload(seen)).toBe(true);
    expect(seen.findings).toContain('medium malformed-model: storages');
  });

  it('is never clean where it is cut behind a payload', async () => {
    const bytes = file(payload);
    const reached = bytes.indexOf(payload) + payload.length;
    for (let length = 0; length < bytes.length; length++) {
      const seen = await inspected(bytes.subarray(0, length));
      if (length >= reached) expect([length, runsPayload(seen)]).toEqual([length, true]);
    }
  });
});
