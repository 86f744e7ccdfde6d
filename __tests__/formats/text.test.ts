import { describe, expect, it } from '@jest/globals';
import { createDecoder, decodeText, detectEncoding, headLength, looksBinary } from '../../src/formats/text';

const le = (text: string) => Buffer.from(text, 'utf16le');
const le32 = (text: string) =>
  Buffer.from(Uint32Array.from(Array.from(text), (char) => char.codePointAt(0) ?? 0).buffer);
const be = (text: string) => Buffer.from(text, 'utf16le').swap16();
const bytes = (...values: number[]) => Buffer.from(values);

const text = 'token = "größe"\nnaïve ✓ 日本\n';

const rows: [string, Buffer, string | undefined, string | undefined][] = [
  ['empty', Buffer.alloc(0), 'utf-8', ''],
  ['ASCII', Buffer.from('plain'), 'utf-8', 'plain'],
  ['UTF-8', Buffer.from(text), 'utf-8', text],
  ['UTF-8 with a mark', Buffer.from('\uFEFF' + text), 'utf-8', text],
  ['UTF-16 LE with a mark', le('\uFEFF' + text), 'utf-16le', text],
  ['UTF-16 BE with a mark', be('\uFEFF' + text), 'utf-16be', text],
  ['only a mark', bytes(0xff, 0xfe), 'utf-16le', ''],
  ['Chinese with a mark', le('\uFEFF日本語日本語'), 'utf-16le', '日本語日本語'],
  ['UTF-16 LE without a mark', le('key=value\r\n日本\r\n'), 'utf-16le', 'key=value\r\n日本\r\n'],
  ['UTF-16 BE without a mark', be('key=value\r\n'), 'utf-16be', 'key=value\r\n'],
  ['Latin-1', Buffer.from('größe', 'latin1'), 'latin1', 'größe'],
  ['a lone continuation byte', bytes(0x61, 0x80, 0x62), 'latin1', 'a\x80b'],
  ['UTF-8 that ends in mid-character', Buffer.from('é').subarray(0, 1), 'utf-8', '\uFFFD'],
  ['a NUL among text', bytes(0x61, 0, 0x62, 0x63), 'utf-8', 'a\0bc'],
  ['NULs among text', bytes(0x61, 0, 0x62, 0, 0, 0x63), undefined, undefined],
  ['NULs only', Buffer.alloc(64), undefined, undefined],
  ['16-bit numbers', Buffer.from(Uint16Array.from({ length: 400 }, (_, i) => i * 37).buffer), undefined, undefined],
  [
    'small 16-bit numbers',
    Buffer.from(Uint16Array.from({ length: 400 }, (_, i) => i % 200).buffer),
    undefined,
    undefined,
  ],
  ['UTF-32 LE', le32('\uFEFF' + text + '😀'), 'utf-32le', text + '😀'],
  ['UTF-32 BE', le32('\uFEFF' + text + '😀').swap32(), 'utf-32be', text + '😀'],
  ['UTF-32 cut off', le32('\uFEFFab').subarray(0, 11), 'utf-32le', 'a\uFFFD'],
  ['a NUL first in UTF-16 LE', le('\uFEFF\0token'), 'utf-16le', '\0token'],
  ['UTF-16 LE with a mark and control characters', le('\uFEFF\0\x01key=value\x02'), 'utf-16le', '\0\x01key=value\x02'],
  ['UTF-16 LE with a stray', le('key=value\x01\r\n日本\r\n'), 'utf-16le', 'key=value\x01\r\n日本\r\n'],
  ['UTF-16 BE with a stray', be('key=value\0\r\n'), 'utf-16be', 'key=value\0\r\n'],
  ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), undefined, undefined],
];

describe('decodeText', () => {
  it.each(rows)('%s', (_, input, encoding, expected) => {
    expect(decodeText(input)).toEqual(encoding === undefined ? undefined : { text: expected, encoding });
    expect(looksBinary(input)).toBe(encoding === undefined);
  });

  it('looks for a NUL in the head only', () => {
    const late = Buffer.concat([Buffer.alloc(headLength, 'a'), Buffer.alloc(1)]);
    expect(decodeText(late)?.text).toHaveLength(headLength + 1);
  });

  it('takes no offence at a head cut inside a surrogate pair or a character', () => {
    const pairs = le('\uFEFF' + 'a' + '😀'.repeat(5_000));
    expect(detectEncoding(pairs.subarray(0, headLength))).toBe('utf-16le');
    for (const cut of [1, 2, 3]) expect(detectEncoding(Buffer.from('x😀').subarray(0, 1 + cut))).toBe('utf-8');
  });
});

describe('createDecoder', () => {
  const cases = {
    'utf-8': Buffer.from(text),
    'utf-16le': le('\uFEFF' + text),
    'utf-16be': be('\uFEFF' + text),
    'utf-32le': le32('\uFEFF' + text),
    'utf-32be': le32('\uFEFF' + text).swap32(),
  } as const;
  it.each(Object.entries(cases))('gives the same %s text byte by byte', (encoding, input) => {
    const decoder = createDecoder(encoding as keyof typeof cases);
    let out = '';
    for (const byte of input) out += decoder.write(bytes(byte));
    expect(out + decoder.end()).toBe(text);
  });

  it('takes ASCII for what it is, also where it cuts a character off', () => {
    const decoder = createDecoder('utf-8');
    const pieces = [Buffer.from('abc'), bytes(0xc3), Buffer.from('def'), Buffer.from('\u00e9'), Buffer.from('ghi')];
    expect(pieces.map((piece) => decoder.write(piece)).join('') + decoder.end()).toBe('abc\uFFFDdef\u00e9ghi');
  });
});
