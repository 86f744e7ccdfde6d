import { createDecoder, type Encoding } from '../../../formats/text';
import { SecretColumns } from './columns';
import { decodedParts, type DecodedPart } from './encoded';
import { isPickle, namedFile, pickledValues } from './named';
import { pairParts } from './pairs';

/** One way to look at the bytes of a file. */
export interface View {
  /** The text of the next bytes; with `last`, of what is left of a cut character too. */
  decode(bytes: Buffer, last: boolean): string;
  /** `text` as rules read it: as long, and the same but for what `Readable.rawOffset` maps. */
  readable(text: string): Readable;
  /** What stands in `text` in another way: encoded, or far from its name; each piece of a file is asked about once, in order. */
  parts(text: string): Iterable<DecodedPart>;
  /** Its text isn't known to be text: a match must prove itself by its own format, and its line says nothing. */
  readonly binary: boolean;
}

export interface Readable {
  readonly text: string;
  /** Where an offset of `text` is in the text as it was decoded; and whether characters between were taken out. */
  rawOffset(offset: number): { offset: number; squeezed: boolean };
}

/** The file as text in `encoding`; `path` tells its format. */
export function textView(encoding: Encoding, path: string): View {
  const decoder = createDecoder(encoding);
  let columns: SecretColumns | undefined | null = null;
  return {
    decode: (bytes, last) => decoder.write(bytes) + (last ? decoder.end() : ''),
    readable: (text) => ({ text, rawOffset: (offset) => ({ offset, squeezed: false }) }),
    *parts(text) {
      yield* decodedParts(text);
      if (columns === null) {
        columns = SecretColumns.of(path, text);
        yield* pairParts(namedFile(path, text));
      }
      if (columns) yield* columns.parts(text);
    },
    binary: false,
  };
}

/** The file as bytes, a character each, so that text in ASCII is seen wherever it stands; wide text (UTF-16, UTF-32) too. */
export function bytesView(): View {
  let pickled: boolean | undefined;
  return {
    decode: (bytes) => bytes.toString('latin1'),
    readable: squeeze,
    parts: (text) => {
      pickled ??= isPickle(text);
      return pickled ? pairParts(pickledValues(text)) : [];
    },
    binary: true,
  };
}

/** Runs of ASCII with one NUL, or three, beside each character; the last one's NULs come before it in big endian. */

const wideRun = /(?:[\t\n\r -~]\0){16,}[\t\n\r -~]?|(?:[\t\n\r -~]\0{3}){16,}[\t\n\r -~]?/g;

/** `text` with its wide runs written narrow, each padded with NULs to its length. */
function squeeze(text: string): Readable {
  const runs: { start: number; end: number; step: number }[] = [];
  const narrow = text.replace(wideRun, (run, start: number) => {
    const step = run[2] === '\0' ? 4 : 2;
    const squeezed = run.replaceAll('\0', '');
    runs.push({ start, end: start + squeezed.length, step });
    return squeezed.padEnd(run.length, '\0');
  });
  return {
    text: narrow,
    rawOffset: (offset) => {
      const run = runs.find(({ start, end }) => start <= offset && offset < end);
      return run === undefined
        ? { offset, squeezed: false }
        : { offset: run.start + (offset - run.start) * run.step, squeezed: true };
    },
  };
}
