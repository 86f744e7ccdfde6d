import type { ScanLimits, SecretMatch, SecretsEngine } from '..';
import { evidences } from '../rule';
import type { View } from './view';

/** A secret and the characters of the text that hold it. */
export interface Located {
  readonly match: Pick<SecretMatch, 'rule' | 'value' | 'allowedBy'>;
  readonly start: number;
  readonly end: number;
  /** Where what tells that it is one begins, a name before it for one. */
  readonly from: number;
  /** Characters between them were taken out: its place in the file isn't known. */
  readonly squeezed: boolean;
}

export interface Secrets {
  /** In order, none overlapping another. */
  readonly found: readonly Located[];
  /** False when it gave up at the deadline. */
  readonly complete: boolean;
}

/**
 * The secrets in `text` as `view` shows it, and what stands encoded in it. Where both claim the same characters the better
 * evidence wins, and of equals what is encoded: it is what the value really is.
 */
export function findSecrets(
  engine: SecretsEngine,
  view: View,
  text: string,
  path: string,
  limits: ScanLimits,
): Secrets {
  const readable = view.readable(text);
  const plain = engine.scanUntil(readable.text, path, { ...limits, formatOnly: view.binary });
  const found = plain.matches.map((match): Located => {
    const { offset, squeezed } = readable.rawOffset(match.start);
    const end = offset + match.end - match.start;
    return { match, start: offset, end, from: Math.min(offset, match.matchStart), squeezed };
  });
  if (!plain.complete) return { found, complete: plain.complete };
  const decoded: Located[] = [];
  for (const part of view.parts(text)) {
    const scan = engine.scanUntil(part.text, path, limits);
    for (const match of scan.matches) {
      const span = part.rawSpan(match.start, match.end);
      if (span === undefined) continue;
      const from = part.rawSpan(match.matchStart, match.end)?.start ?? span.start;
      decoded.push({ match, ...span, from, squeezed: false });
    }
    if (!scan.complete) return { found: merged(found, decoded), complete: false };
  }
  return { found: decoded.length > 0 ? merged(found, decoded) : found, complete: true };
}

function merged(plain: readonly Located[], decoded: readonly Located[]): Located[] {
  const rank = ({ match }: Located): number => evidences.indexOf(match.rule.evidence);
  const candidates = [
    ...plain.map((each) => ({ each, rank: rank(each) })),
    ...decoded.map((each) => ({ each, rank: rank(each) - 0.5 })),
  ];
  const kept: typeof candidates = [];
  const allowed: Located[] = [];
  for (const candidate of candidates.sort((a, b) => a.each.start - b.each.start || a.rank - b.rank)) {
    const last = kept.at(-1);
    if (candidate.each.match.allowedBy !== undefined) allowed.push(candidate.each);
    else if (last === undefined || candidate.each.start >= last.each.end) kept.push(candidate);
    else if (candidate.rank < last.rank) kept[kept.length - 1] = candidate;
  }
  return [...kept.map(({ each }) => each), ...allowed].sort((a, b) => a.start - b.start);
}
