import { describe, expect, it } from '@jest/globals';
import { inspected } from '../inspected';

function safetensors(header: string | Record<string, unknown>, bytes: number, length?: bigint): Buffer {
  const json = Buffer.from(typeof header === 'string' ? header : JSON.stringify(header));
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(length ?? BigInt(json.length));
  return Buffer.concat([size, json, Buffer.alloc(bytes)]);
}
const tensor = (from: number, to: number, shape = [(to - from) / 4], dtype = 'F32'): object => ({
  dtype,
  shape,
  data_offsets: [from, to],
});
const pair = { a: tensor(0, 8), b: tensor(8, 16) };

describe('safetensors', () => {
  it.each<readonly [what: string, file: Buffer, findings: readonly string[]]>([
    ['two tensors', safetensors(pair, 16), []],
    ['none', safetensors({}, 0), []],
    ['blanks behind the header', safetensors(`${JSON.stringify(pair)}    `, 16), []],
    ['an empty tensor', safetensors({ ...pair, c: tensor(16, 16, [0]) }, 16), []],
    ['an overlap', safetensors({ a: tensor(0, 8), b: tensor(4, 12) }, 12), ['medium malformed-model: overlap']],
    ['a gap', safetensors({ a: tensor(0, 8), b: tensor(12, 16) }, 16), ['high deceptive-container: gap']],
    ['bytes behind', safetensors(pair, 20), ['high deceptive-container: trailing']],
    ['too few bytes', safetensors(pair, 12), ['high not-understood: The safetensors file']],
    ['a size that is not its shape', safetensors({ a: tensor(0, 8, [3]) }, 8), ['medium malformed-model: size']],
    ['an unknown type', safetensors({ a: tensor(0, 8, [2], 'F31') }, 8), ['medium malformed-model: dtype']],
    [
      'offsets the wrong way',
      safetensors({ a: tensor(8, 0, [2]) }, 8),
      ['high deceptive-container: trailing', 'medium malformed-model: tensor'],
    ],
    [
      'a tensor twice',
      safetensors(
        '{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}}',
        2,
      ),
      ['high deceptive-container: duplicate'],
    ],
    ['a field too many', safetensors({ a: { ...tensor(0, 8), code: 'x' } }, 8), ['medium malformed-model: unforeseen']],
    [
      'metadata that is no text',
      safetensors({ __metadata__: { a: { b: 1 } }, ...pair }, 16),
      ['medium malformed-model: unforeseen'],
    ],
    ['a header that never ends', safetensors('{"a":{"dtype":"U8"', 0), ['high not-understood: The safetensors file']],
    ['a header longer than the file', safetensors(pair, 16, 2n ** 63n), ['high not-understood: The safetensors file']],
    [
      'a header longer than the file by one',
      safetensors(pair, 0, BigInt(JSON.stringify(pair).length + 1)),
      ['high not-understood: The safetensors file'],
    ],
  ])('%s', async (_, file, findings) => {
    const seen = await inspected(file);
    expect(seen.formats).toEqual(['safetensors']);
    expect(seen.findings).toEqual(findings);
  });

  it('sees a pickle behind the tensors', async () => {
    const pickle = Buffer.from('\x80\x02cposix\nsystem\nX\x04\0\0\0true\x85R.', 'latin1');
    const { findings } = await inspected(Buffer.concat([safetensors(pair, 16), pickle]));
    expect(findings).toContain('critical dangerous-call: posix.system');
  });

  it('meets metadata and names', async () => {
    const { texts } = await inspected(safetensors({ __metadata__: { note: 'a note' }, ...pair }, 16));
    expect(texts.get('__metadata__.note')).toBe('a note');
    expect(texts.get('tensor name')).toBe('b');
  });
});

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const u64 = (value: bigint | number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
};
const string = (text: string): Buffer => Buffer.concat([u64(text.length), Buffer.from(text)]);
const gguf = (tensors: bigint | number, pairs: bigint | number, ...rest: Buffer[]): Buffer =>
  Buffer.concat([Buffer.from('GGUF'), u32(3), u64(tensors), u64(pairs), ...rest]);
const note = (text: string, key = 'note'): Buffer => Buffer.concat([string(key), u32(8), string(text)]);
const info = (name: string, offset: number, ...shape: (number | bigint)[]): Buffer =>
  Buffer.concat([string(name), u32(shape.length), ...shape.map(u64), u32(0), u64(offset)]);
const padded = (file: Buffer, data: number): Buffer =>
  Buffer.concat([file, Buffer.alloc((32 - (file.length % 32)) % 32), Buffer.alloc(data)]);
const unread = ['high not-understood: The GGUF file'];

describe('GGUF', () => {
  it.each<readonly [what: string, file: Buffer, findings: readonly string[]]>([
    ['nothing but a text', gguf(0, 1, note('a text')), []],
    ['a tensor', padded(gguf(1, 0, info('t', 0, 4, 2)), 32), []],
    ['a list of texts', gguf(0, 1, string('l'), u32(9), u32(8), u64(2), string('a'), string('b')), []],
    ['more values than there can be', gguf(0, 2n ** 62n), unread],
    ['more tensors than there can be', gguf(2n ** 63n, 0), unread],
    ['a text longer than the file', gguf(0, 1, string('k'), u32(8), u64(2n ** 63n), Buffer.alloc(20)), unread],
    ['a list longer than the file', gguf(0, 1, string('k'), u32(9), u32(0), u64(2n ** 63n), Buffer.alloc(20)), unread],
    [
      'lists in lists',
      gguf(
        0,
        1,
        string('k'),
        ...Array.from({ length: 9 }, () => Buffer.concat([u32(9), u32(9), u64(1)]).subarray(4)),
        Buffer.alloc(40),
      ),
      unread,
    ],
    ['a value of no type', gguf(0, 1, string('k'), u32(77), Buffer.alloc(20)), unread],
    ['no such version', Buffer.concat([Buffer.from('GGUF'), u32(99), Buffer.alloc(40)]), unread],
    ['nine dimensions', padded(gguf(1, 0, info('t', 0, ...Array<number>(9).fill(1))), 32), unread],
    ['data behind the end', padded(gguf(1, 0, info('t', 4096, 8)), 32), unread],
    [
      'more elements than can be counted',
      padded(gguf(1, 0, info('t', 0, 2n ** 62n, 2n ** 62n)), 32),
      ['high not-understood: The GGUF file', 'medium malformed-model: elements'],
    ],
    ['a key twice', gguf(0, 2, note('a'), note('b')), ['high deceptive-container: duplicate note']],
    ['data off its place', padded(gguf(1, 0, info('t', 8, 4)), 32), ['medium malformed-model: offset']],
    [
      'a template that reaches for Python',
      gguf(0, 1, note("{{ ''.__class__.__mro__ }}", 'tokenizer.chat_template')),
      ['critical dangerous-call: tokenizer.chat_template'],
    ],
    [
      'a second template that does',
      gguf(
        0,
        2,
        note('{{ x }}', 'tokenizer.chat_template'),
        note('{{ cycler.__init__ }}', 'tokenizer.chat_template.tool_use'),
      ),
      ['critical dangerous-call: tokenizer.chat_template.tool_use'],
    ],
  ])('%s', async (_, file, findings) => {
    const seen = await inspected(file);
    expect(seen.formats).toEqual(['GGUF']);
    expect(seen.findings).toEqual(findings);
  });

  it('meets texts and lists of them, but not the words of a vocabulary', async () => {
    const words = (key: string, ...texts: string[]): Buffer =>
      Buffer.concat([string(key), u32(9), u32(8), u64(texts.length), ...texts.map(string)]);
    const long = 'x'.repeat(40);
    const { texts } = await inspected(
      gguf(0, 2, words('general.tags', 'a tag'), words('tokenizer.ggml.tokens', 'word', long)),
    );
    expect([...texts]).toEqual([
      ['general.tags', 'a tag'],
      ['tokenizer.ggml.tokens', long],
    ]);
  });
});
