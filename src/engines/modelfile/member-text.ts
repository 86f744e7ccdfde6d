import { createDecoder, detectEncoding, type Encoding } from '../../formats/text';
import { sliceOf, type ByteSource } from '../../formats/source';
import type { Context } from './reader';
import { lookedThrough } from './understanding';

const lookAt = 4_096;
/** Parts of a long text overlap by more than the longest secret has. */
const overlap = 20_000;
const asciiShare = 0.1;

/** The text of a container's member, or of what lies behind its contents, that is of no format: a note, a script, a list of packages. */
export async function readMemberText(source: ByteSource, context: Context): Promise<void> {
  const head = await source.read(0, lookAt);
  const from = head.findIndex((byte) => byte !== 0);
  // Zeros in front of a text fill up what comes before it; UTF-16 and UTF-32 begin with fewer.
  const start = from < 4 ? 0 : from;
  const encoding = from === -1 ? undefined : encodingOf(head.subarray(start));
  if (encoding === undefined) return;
  const decoder = createDecoder(encoding);
  let last = '';
  for await (const piece of lookedThrough(sliceOf(source, start, source.size), context)) {
    const text = decoder.write(piece);
    context.text('', last + text);
    last = text.slice(-overlap);
  }
}

/** Of text without the control characters that no text has; undefined for anything else. */
function encodingOf(head: Buffer): Encoding | undefined {
  const encoding = detectEncoding(head);
  if (encoding === undefined || encoding === 'latin1') return undefined;
  const text = createDecoder(encoding).write(head);
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  if (/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text)) return undefined;
  // Numbers may begin with a byte order mark; what they give is hardly ever ASCII.
  const isText = encoding === 'utf-8' || text.replace(/[^\x20-\x7e]/g, '').length >= text.length * asciiShare;
  return isText ? encoding : undefined;
}
