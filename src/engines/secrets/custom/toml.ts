import { PolicyError, messageOf } from '../../../errors';

/** Deeper than any configuration that a person wrote. */
const maxDepth = 50;

/** TOML as plain data. Throws `PolicyError` naming the file, the line and the column. */
export async function parseToml(bytes: Buffer, name: string): Promise<unknown> {
  const { parse, TomlError } = await import('smol-toml');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return parse(text, { maxDepth, unsafeKeyBehaviour: 'throw' });
  } catch (error) {
    const place = error instanceof TomlError ? `${name}:${error.line}:${error.column}` : name;
    throw new PolicyError(`${place}: ${messageOf(error).split('\n')[0] ?? ''}`);
  }
}
