/** Pickles put together by hand. Nothing in them does harm where it is loaded, and nothing loads them. */

const text = (value: string): Buffer => {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([Buffer.from('X'), length, bytes]);
};
const pickle = (...parts: readonly (string | Buffer)[]): Buffer =>
  Buffer.concat(
    ['\x80\x02', ...parts, '.'].map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
  );

/** Calls `module.name` with one string. */
export const calling = (module: string, name: string, argument = 'true'): Buffer =>
  pickle(`c${module}\n${name}\n`, text(argument), '\x85R');

/** An instance of `module.name` with no state. */
export const instanceOf = (module: string, name: string): Buffer => pickle(`c${module}\n${name}\n`, ')\x81');

/** A dict of strings. */
export const dictOf = (values: Readonly<Record<string, string>>): Buffer =>
  pickle('}(', ...Object.entries(values).flatMap(([key, value]) => [text(key), text(value)]), 'u');
