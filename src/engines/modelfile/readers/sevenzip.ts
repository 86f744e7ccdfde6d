import { isSevenzip, walkSevenzip } from '../../../formats/sevenzip';
import { UnpackError } from '../../../formats/unpack';
import type { Reader } from '../reader';
import { shownName } from '../shown';

/** 7z archives, which no loader of models reads: they are there to be unpacked by hand. */
export const sevenzipReader: Reader = {
  format: '7z archive',
  fits: ({ head }) => isSevenzip(head),
  async read(source, context) {
    const lost = (problem: string): void => {
      context.report({
        rule: 'not-understood',
        message: `What is in the 7z archive can't be read to its end: ${shownName(problem)}.`,
        subject: '7z',
      });
    };
    const spend = (bytes: number): void => {
      context.unpack(bytes);
    };
    try {
      for await (const { members, problem } of walkSevenzip(source, spend)) {
        for (const { name, source: content } of members) await context.inspect(name, content);
        if (problem !== undefined) lost(problem);
      }
    } catch (error) {
      if (!(error instanceof UnpackError)) throw error;
      lost(error.message);
    }
  },
};
