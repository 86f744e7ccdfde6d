import { looksBinary } from '../../../formats/text';
import { lfsPointerOf } from '../../../formats/lfs';
import type { ByteSource } from '../../../formats/source';
import { isNameOfModelOnly } from '../names';
import type { Reader } from '../reader';

const lookAt = 4_096;

/** What is called a model and is none that is known: a loader may still make something of it. For files that no other reader fits. */
export const unrecognisedReader: Reader = {
  format: 'unrecognised',
  fits: async ({ source, head, name }) =>
    head.length > 0 &&
    isNameOfModelOnly(name) &&
    !meansElse(head, name) &&
    // A pickle in text would have been seen, and nothing else that loads these is text.
    !(alsoOfTexts.test(name) && (await isTextToTheEnd(source))),
  read: async (source, context) => {
    const isText = isPlainText(await source.read(0, lookAt));
    context.report({
      rule: 'not-understood',
      message: `By its name it is a model, and its content is ${isText ? 'text' : 'of no format that is known'}.`,
      offset: 0,
      subject: 'unrecognised',
    });
  },
};

/** Endings that texts have as well: a configuration language, page templates, settings of simulators. */
const alsoOfTexts = /\.(?:pkl|pickle|pt|ckpt|nemo)$/i;

/** A text that people write is not longer. */
const maxText = 1 << 20;

const isTextToTheEnd = async (source: ByteSource): Promise<boolean> =>
  source.size <= maxText && isPlainText(await source.read(0, maxText));

/** A pointer to what lies elsewhere, a page template (`.pt` as well), or a list of folders for Python (`.pth`). */
function meansElse(head: Buffer, name: string): boolean {
  if (lfsPointerOf(head) !== undefined) return true;
  if (/\.pt$/i.test(name)) return /^\s*<[!?a-z]/i.test(head.toString('latin1', 0, 256));
  return /\.pth$/i.test(name) && isPlainText(head);
}

/** Words, and not numbers that happen to look like some. */
function isPlainText(head: Buffer): boolean {
  // eslint-disable-next-line no-control-regex -- they are what no text has
  return !looksBinary(head) && !/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\xff]/.test(head.toString('latin1'));
}
