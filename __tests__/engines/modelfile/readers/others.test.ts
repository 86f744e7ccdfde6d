import { describe, expect, it } from '@jest/globals';
import { inspected } from '../inspected';

const pmml = (inside: string, before = ''): Buffer =>
  Buffer.from(`<?xml version="1.0"?>\n${before}<PMML version="4.4">${inside}</PMML>`);

describe('XML', () => {
  it.each<readonly [string, Buffer, readonly string[]]>([
    ['a model', pmml('<Header description="x"/><Extension name="a" value="b"/>'), []],
    [
      'an entity from a file',
      pmml('<Header description="&e;"/>', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>\n'),
      ['high file-access: entity', 'medium malformed-model: entities'],
    ],
    [
      'a document type from an address',
      pmml('', '<!DOCTYPE x SYSTEM "http://example.com/x.dtd">\n'),
      ['high file-access: entity', 'medium malformed-model: doctype'],
    ],
    [
      'entities that grow',
      pmml('', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n'),
      ['medium malformed-model: entities'],
    ],
    ['another file', pmml('<xi:include href="/etc/passwd"/>'), ['high file-access: include']],
    [
      'another file, behind a quoted bracket',
      pmml(`<xi:include a='>' b="x>" href="/etc/passwd"/>`),
      ['high file-access: include'],
    ],
    ['a script', pmml('<script>true</script>'), ['high code-in-model: script']],
    [
      'a class of Java',
      pmml('<Apply function="com.example.Own"/><Apply function="+"/>'),
      ['high unknown-global: com.example.Own'],
    ],
    [
      'UTF-16',
      Buffer.from(`\uFEFF${pmml('', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///x">]>').toString()}`, 'utf16le'),
      ['high file-access: entity', 'medium malformed-model: entities'],
    ],
    ['OpenVINO', Buffer.from('<net name="n" version="11"><layers><layer id="0" version="opset1"/></layers></net>'), []],
    [
      'OpenVINO with a library',
      Buffer.from('<net name="n" version="11"><layers><layer id="0" version="extension"/></layers></net>'),
      ['high unknown-global: extension'],
    ],
  ])('%s', async (_, file, findings) => {
    const seen = await inspected(file);
    expect(seen.findings).toEqual(findings);
    expect(seen.formats).toHaveLength(1);
  });

  it('leaves pages and drawings alone', async () => {
    for (const text of ['<!DOCTYPE html><html></html>', '<svg xmlns="http://www.w3.org/2000/svg"/>'])
      expect((await inspected(Buffer.from(text))).formats).toEqual([]);
  });
});

const int = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
};
const chars = (text: string): Buffer => Buffer.concat([int(9), int(text.length), Buffer.from(text)]);
const symbol = (name: string): Buffer => Buffer.concat([int(1), chars(name)]);
const nil = int(254);
const strings = (...texts: string[]): Buffer => Buffer.concat([int(16), int(texts.length), ...texts.map(chars)]);
const call = (name: string, argument: Buffer): Buffer => Buffer.concat([int(6), symbol(name), int(2), argument, nil]);
const rds = (...parts: Buffer[]): Buffer =>
  Buffer.concat([Buffer.from('X\n'), int(2), int(0x30602), int(0x20300), ...parts]);
const list = (item: Buffer): Buffer => Buffer.concat([int(19), int(1), item]);

describe('R', () => {
  it.each<readonly [string, Buffer, readonly string[]]>([
    ['texts', rds(strings('a text')), []],
    ['the call of a model', rds(list(call('lm', strings('y ~ x')))), []],
    ['a promise', rds(int(5), int(252), call('f', strings('x'))), ['critical dangerous-call: promise']],
    ['a call that runs a program', rds(list(call('system', strings('true')))), ['critical dangerous-call: system']],
    [
      'a call by reference',
      rds(int(19), int(2), symbol('system'), int(6), int((1 << 8) | 255), nil),
      ['critical dangerous-call: system'],
    ],
    ['a function', rds(int(3 | 0x400), int(253), nil, call('f', strings('x'))), ['medium code-in-model: closure']],
    ['compiled code', rds(int(21), int(1)), ['high code-in-model: bytecode']],
    ['a length that is none', rds(int(14), int(0x7fffffff)), ['high not-understood: The R object']],
    ['a longer one', rds(int(16), int(0xffffffff), int(0x7fffffff), int(0)), ['high not-understood: The R object']],
    [
      'lists in lists',
      rds(Buffer.alloc(1_600_000, Buffer.concat([int(19), int(1)]))),
      ['high not-understood: The R object'],
    ],
    ['no such type', rds(int(99)), ['high not-understood: The R object']],
    ['bytes behind', rds(strings('x'), Buffer.from('more')), ['medium malformed-model: trailing']],
    ['its text form', Buffer.from('A\n2\n197636\n131840\n16\n'), ['high not-understood: The R object']],
  ])('%s', async (_, file, findings) => {
    const seen = await inspected(file);
    expect(seen.findings).toEqual(findings);
    expect(seen.formats).toEqual(['R object']);
  });
});

/** A FlatBuffer with one operator and one buffer of metadata: vtables first, then tables, each offset by hand. */
function tflite(name: string, metadata = 'a note'): Buffer {
  const parts: Buffer[] = [];
  let size = 0;
  const put = (bytes: Buffer): number => {
    const padding = Buffer.alloc((4 - (size % 4)) % 4);
    parts.push(padding, bytes);
    size += padding.length + bytes.length;
    return size - bytes.length;
  };
  const u32 = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32LE(value);
    return bytes;
  };
  /** A table whose slots are offsets to what comes later, or numbers. `fill` says for each slot where it points. */
  const table = (slots: number): { at: number; fill: (slot: number, value: number, isOffset?: boolean) => void } => {
    const vtable = Buffer.alloc(4 + slots * 2);
    vtable.writeUInt16LE(vtable.length, 0);
    vtable.writeUInt16LE(4 + slots * 4, 2);
    for (let slot = 0; slot < slots; slot++) vtable.writeUInt16LE(4 + slot * 4, 4 + slot * 2);
    const start = put(vtable);
    const body = Buffer.alloc(4 + slots * 4);
    const at = put(body);
    body.writeInt32LE(at - start, 0);
    return {
      at,
      fill: (slot, value, isOffset = true) =>
        body.writeUInt32LE(isOffset ? value - (at + 4 + slot * 4) : value, 4 + slot * 4),
    };
  };
  /** A list of one table, which comes later: offsets lead forwards. */
  const vector = (): { at: number; fill: (offset: number) => void } => {
    const bytes = Buffer.concat([u32(1), u32(0)]);
    const at = put(bytes);
    return { at, fill: (offset) => bytes.writeUInt32LE(offset - (at + 4), 4) };
  };
  const text = (value: string): number => put(Buffer.concat([u32(value.length), Buffer.from(value), Buffer.alloc(1)]));
  const head = Buffer.concat([u32(0), Buffer.from('TFL3')]);
  put(head);
  const model = table(7);
  head.writeUInt32LE(model.at, 0);
  const lists = [vector(), vector(), vector()] as const;
  const [code, buffer, entry] = [table(4), table(1), table(2)];
  for (const [index, { at }] of [code, buffer, entry].entries()) lists[index]?.fill(at);
  code.fill(0, 32, false);
  code.fill(1, text(name));
  code.fill(3, 32, false);
  buffer.fill(0, text(metadata));
  entry.fill(0, text('notes'));
  entry.fill(1, 0, false);
  model.fill(0, 3, false);
  model.fill(1, lists[0].at);
  for (const slot of [2, 5]) model.fill(slot, put(u32(0)));
  model.fill(3, text('a description'));
  model.fill(4, lists[1].at);
  model.fill(6, lists[2].at);
  return Buffer.concat(parts);
}

describe('TensorFlow Lite', () => {
  it.each<readonly [string, readonly string[]]>([
    ['TFLite_Detection_PostProcess', []],
    ['FlexAddV2', []],
    ['FlexReadFile', ['high file-access: FlexReadFile']],
    ['FlexPyFunc', ['critical dangerous-call: FlexPyFunc']],
    ['Own', ['high unknown-global: Own']],
  ])('%s', async (name, findings) => {
    const seen = await inspected(tflite(name));
    expect(seen.findings).toEqual(findings);
    expect(seen.formats).toEqual(['TensorFlow Lite']);
    expect(seen.texts.get('description')).toBe('a description');
  });

  it('reads no offset that leads outside, and not cut files', async () => {
    const whole = tflite('Own');
    for (let end = 9; end < whole.length - 8; end += 4)
      expect((await inspected(whole.subarray(0, end))).findings).not.toEqual([]);
    for (let at = 8; at < whole.length; at++) {
      const bytes = Buffer.from(whole);
      bytes[at] = 0xff;
      await inspected(bytes);
    }
  });
});

describe('MessagePack', () => {
  const array = Buffer.from([0xc7, 3, 1, 1, 2, 3]);
  const map = (...pairs: (readonly [string, Buffer])[]): Buffer =>
    Buffer.concat([
      Buffer.from([0x80 | pairs.length]),
      ...pairs.flatMap(([key, value]) => [Buffer.from([0xa0 | key.length]), Buffer.from(key), value]),
    ]);
  const binary = (bytes: Buffer): Buffer => Buffer.concat([Buffer.from([0xc4, bytes.length]), bytes]);
  const pickle = Buffer.from('\x80\x02cposix\nsystem\nX\x04\0\0\0true\x85R.', 'latin1');

  it.each<readonly [string, Buffer, string]>([
    ['an array', map(['kernel', array]), ''],
    [
      'a pickle among the bytes',
      map(['kernel', array], ['x', binary(pickle)]),
      'critical dangerous-call: posix.system',
    ],
    [
      'a pickle of a type of its own',
      map(['kernel', array], ['x', Buffer.concat([Buffer.from([0xc7, pickle.length, 9]), pickle])]),
      'critical dangerous-call: posix.system',
    ],
    [
      'a length that is none',
      map(['kernel', array], ['x', Buffer.from([0xdd, 0xff, 0xff, 0xff, 0xff])]),
      'high not-understood: The MessagePack file',
    ],
    ['bytes behind', Buffer.concat([map(['kernel', array]), Buffer.from('more')]), 'medium malformed-model: trailing'],
  ])('%s', async (_, file, finding) => {
    const seen = await inspected(file);
    expect(seen.formats[0]).toBe('MessagePack (Flax)');
    expect(seen.findings.join()).toBe(finding);
  });
});
