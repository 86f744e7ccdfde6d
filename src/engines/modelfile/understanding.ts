import { FormatError } from '../../formats/cursor';
import { piecesOf, type ByteSource } from '../../formats/source';
import type { Context } from './reader';
import type { ModelRuleId } from './rules';
import { shownName } from './shown';

/** Runs what reads a format: where the bytes are not what the format says, that is the finding. `what` names the format: "The GGUF file". */
export async function understanding(context: Context, what: string, read: () => void | Promise<void>): Promise<void> {
  try {
    await read();
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    context.report({
      rule: 'not-understood',
      message: `${what} can't be read on from byte ${error.offset}: ${shownName(error.message)}.`,
      offset: error.offset,
      subject: what,
    });
  }
}

/** Reports what breaks the rules of a format, once a subject. */
export function malformed(
  context: Context,
  subject: string,
  message: string,
  offset?: number,
  rule: ModelRuleId = 'malformed-model',
): void {
  context.report({ rule, message, subject, ...(offset === undefined ? {} : { offset }) });
}

/** So much of a format that is text, or has text anywhere, is looked through. */
const maxText = 2 ** 29;

/** Pieces of a file that is looked through from its start to its end; the rest of one that is too large is reported. */
export async function* lookedThrough(source: ByteSource, context: Context): AsyncGenerator<Buffer, void, undefined> {
  yield* piecesOf(source, 0, Math.min(source.size, maxText));
  if (source.size > maxText)
    context.report({
      rule: 'not-understood',
      message: `It has ${source.size} bytes, and ${maxText} are looked through.`,
      offset: maxText,
      subject: 'size',
    });
}
