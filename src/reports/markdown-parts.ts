import type { GateStatus } from '../report';
import { Budget, utf8Bytes } from './budget';

/** What the parts of a page share. */

/** What did not fit, to be said at the end of the page. */
export interface Left {
  findings: number;
  other: number;
}

export const verdictMark = { pass: '✅', warn: '⚠️', fail: '❌', error: '⛔' } as const;

export function statusMark(status: GateStatus): string {
  return `${status === 'skipped' ? '➖' : verdictMark[status]} ${status}`;
}

/** A heading (or none) and as many of `lines` as fit into a share of what is left; answers how many did. */
export function takeList(heading: string, lines: readonly string[], page: Budget, share: number): number {
  if (lines.length === 0) return 0;
  const list = new Budget(Math.floor(page.left * share) - utf8Bytes(heading) - 2);
  const taken = lines.findIndex((line) => !list.take(line));
  const shown = taken === -1 ? lines.length : taken;
  return shown > 0 && page.take(`${heading}\n${list.toString().trimEnd()}`) ? shown : 0;
}
