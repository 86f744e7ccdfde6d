import { npyMagic, readNpyHeader, textOfElements } from '../../../formats/npy';
import { piecesOf, sliceOf } from '../../../formats/source';
import type { Reader } from '../reader';
import { judgePickles, judgeTrailing } from './pickle-file';

/** An array as `numpy.save` writes it. Of numbers only the header is read. */
export const npyReader: Reader = {
  format: 'NumPy array',
  fits: ({ head }) => head.subarray(0, npyMagic.length).equals(npyMagic),
  async read(source, context) {
    const header = await readNpyHeader(source);
    if (typeof header === 'string') {
      context.report({
        rule: 'not-understood',
        message: `The array can't be read: ${header}.`,
        offset: 0,
        subject: 'npy header',
      });
      return;
    }
    const { count, shape, element, description, offset } = header;
    context.fact('array', `${description} (${shape.join(' × ')})`);
    if (element.objects) {
      await judgePickles(source, offset, context);
      return;
    }
    const bytes = count * element.bytes;
    const end = offset + bytes;
    if (end !== source.size) {
      const what =
        end > source.size ? `${bytes} bytes of elements should follow its header` : 'it goes on behind its elements';
      context.report({
        rule: end > source.size ? 'not-understood' : 'malformed-model',
        message: `The array has ${source.size - offset} bytes behind its header, where its shape and type give ${bytes}: ${what}.`,
        offset: Math.min(end, source.size),
        subject: 'npy size',
      });
      if (end < source.size) await judgeTrailing(source, end, context);
    }
    const length = Math.min(bytes, source.size - offset);
    if (!element.text && element.bytes === 1) await context.inspect('(bytes)', sliceOf(source, offset, length));
    if (!element.text || element.bytes === 0) return;
    const piece = Math.max(1, Math.floor(2 ** 20 / element.bytes)) * element.bytes;
    for await (const part of piecesOf(source, offset, length, piece))
      context.text('', textOfElements(part, element.bytes));
  },
};
