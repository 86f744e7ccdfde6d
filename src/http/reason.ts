import { z } from 'zod';
import { singleLine } from '../single-line';

/** As much of a foreign message as is worth a log line. */
const maxQuoted = 300;

/** Foreign text as one short line without control characters. */
export function oneLine(text: string): string {
  const line = singleLine(text);
  return line.length > maxQuoted ? `${line.slice(0, maxQuoted)}…` : line;
}

/** fetch hides the reason ("fetch failed") some causes deep, and Node's list of tried addresses has only a code. */
export function networkReason(error: unknown): string {
  const text = z.string().optional().catch(undefined);
  const link = z.object({ code: text, message: text, cause: z.unknown().optional() });
  let reason = 'unknown';
  let current = error;
  for (let depth = 0; depth < 5; depth++) {
    const { data } = link.safeParse(current);
    if (data === undefined) break;
    reason = data.message || data.code || reason; // eslint-disable-line @typescript-eslint/prefer-nullish-coalescing -- a message may be empty
    current = data.cause;
  }
  return oneLine(reason);
}
