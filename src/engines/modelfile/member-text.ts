import type { ByteSource } from '../../formats/source';
import type { Context } from './reader';

/** Configurations and notes beside a model are far smaller. */
const maxText = 8 * 2 ** 20;
const lookAt = 4_096;

/** The text of a container's member that is of no format: a note, a script, a list of packages. */
export async function readMemberText(source: ByteSource, context: Context): Promise<void> {
  if (source.size === 0 || !isText(await source.read(0, lookAt))) return;
  context.text('', (await source.read(0, maxText)).toString('utf8'));
}

/** Without the control characters that no text has. A character cut at the end is no error. */
function isText(bytes: Buffer): boolean {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  if (/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(bytes.toString('latin1'))) return false;
  const text = bytes.toString('utf8');
  const wrong = text.indexOf('\uFFFD');
  return wrong === -1 || wrong >= text.length - 1;
}
