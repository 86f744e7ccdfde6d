/** Pickles put together opcode by opcode: nothing here is ever loaded. */
export const raw = (value: string): Buffer => Buffer.from(value, 'latin1');
export const join = (...parts: readonly (Buffer | string)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? raw(part) : part)));

const counted = (opcode: string, bytes: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return join(opcode, length, bytes);
};
export const text = (value: string): Buffer => counted('X', Buffer.from(value));
export const bytes = (value: Buffer): Buffer => counted('B', value);
export const int = (value: number): Buffer => {
  const number = Buffer.alloc(4);
  number.writeInt32LE(value);
  return join('J', number);
};
export const tuple = (...items: readonly (Buffer | string)[]): Buffer => join('(', ...items, 't');
export const dict = (entries: Readonly<Record<string, Buffer | string>>): Buffer =>
  join('}(', ...Object.entries(entries).flatMap(([key, value]) => [text(key), value]), 'u');
/** `module name` */
export const named = (name: string): Buffer => join('c', name.replace(' ', '\n'), '\n');
export const call = (name: string, ...args: readonly (Buffer | string)[]): Buffer =>
  join(named(name), tuple(...args), 'R');
export const made = (name: string, state?: Buffer): Buffer =>
  join(named(name), ')\x81', ...(state === undefined ? [] : [state, 'b']));
export const pickle = (...parts: readonly (Buffer | string)[]): Buffer => join('\x80\x03', ...parts, '.');
export const none = 'N';

export const dtype = (code: string, size = -1, flags = 0): Buffer =>
  join(
    call('numpy dtype', text(code), '\x89', '\x88'),
    tuple(int(3), text('<'), none, none, none, int(size), int(size), int(flags)),
    'b',
  );
