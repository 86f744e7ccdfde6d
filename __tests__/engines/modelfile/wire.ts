/** Messages in the wire format of Protocol Buffers, put together by hand. */
export function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
  return Buffer.from([...bytes, value]);
}

/** A text, bytes, or the fields of a message. */
export function field(number: number, ...contents: (string | Buffer)[]): Buffer {
  const bytes = Buffer.concat(contents.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
  return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
}

export function number(number: number, value: number): Buffer {
  return Buffer.concat([varint(number * 8), varint(value)]);
}
