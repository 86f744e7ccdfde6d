import { readPickle, type PickleEnd, type PickleHooks } from '../../../formats/pickle';
import { textOfElements } from '../../../formats/npy';
import { isZero, piecesOf, type ByteSource } from '../../../formats/source';
import { UnpackError } from '../../../formats/unpack/error';
import { PickleJudge, type PickleRules } from './pickle-judge';
import type { Context } from '../reader';

/** Reads the pickle at `start` and reports what loading it would do. */
export async function judgePickle(
  source: ByteSource,
  start: number,
  context: Context,
  rules: PickleRules = {},
): Promise<PickleEnd> {
  const judges: PickleJudge[] = [];
  const hooks = (): PickleHooks => {
    const judge = new PickleJudge(context, rules);
    judges.push(judge);
    return {
      visitor: judge,
      payload: async (kind, offset, length, element) => {
        if (element === undefined) {
          for await (const piece of piecesOf(source, offset, length))
            if (!isZero(piece)) judge.scan(kind, piece, offset);
          if (kind === 'bytes') await judge.carries(source, { offset, length });
        } else
          for await (const piece of piecesOf(source, offset, length, element * Math.ceil(2 ** 20 / element)))
            context.text(offset, textOfElements(piece, element));
      },
      late: () => lateness(context),
      ...(rules.arrays && { ambiguous: rules.arrays }),
      nested: hooks,
    };
  };
  let end: PickleEnd;
  try {
    end = await readPickle(source, start, hooks());
  } finally {
    // Also of one whose time is over.
    for (const judge of judges) judge.conclude();
  }
  for (const judge of judges) await judge.carried.inspect(source, context, (inner) => judgePickle(inner, 0, context));
  if (end.broken !== undefined) {
    const { reason, offset } = end.broken;
    context.report({
      rule: 'not-understood',
      message: `The pickle can't be read on from byte ${offset}: ${reason}. What it did before, a loader has done.`,
      offset,
      subject: 'pickle',
    });
  }
  return end;
}

function lateness(context: Context): string | undefined {
  try {
    context.unpack(0);
    return undefined;
  } catch (error) {
    if (!(error instanceof UnpackError)) throw error;
    return error.message;
  }
}
