import { createHash } from 'node:crypto';
import type { Detection } from './finding';

export interface Identified<T> {
  readonly detection: T;
  /** 32 hex digits. */
  readonly fingerprint: string;
  /** The same for detections that only their number tells apart: equal lines of a file. */
  readonly group: string;
}

/**
 * Gives detections their identity: rule, path, and what each is about (its line without indentation and repeated space, or the
 * engine's own `identity`), numbered among its equals in the file. It survives line moves and re-indentation, and changes
 * when the line does. In reading order.
 *
 * `pathOf` maps a file to the path it is compared under, so that a renamed file keeps its findings' identities.
 */
export function identify<T extends Detection>(
  detections: readonly T[],
  pathOf: (path: string) => string = (path) => path,
): Identified<T>[] {
  const seen = new Map<string, number>();
  return [...detections].sort(byPlace).map((detection) => {
    const about = detection.identity ?? normalise(detection.lineText);
    const group = [detection.rule, pathOf(detection.location.path), about].join('\0');
    const occurrence = seen.get(group) ?? 0;
    seen.set(group, occurrence + 1);
    const fingerprint = createHash('sha256').update(`gatehouse/v1\0${group}\0${occurrence}`).digest('hex').slice(0, 32);
    return { detection, fingerprint, group };
  });
}

const normalise = (line: string): string => line.trim().replace(/\s+/g, ' ');

/** Reading order: by path, then by place in the file. */
export function byPlace(a: Detection, b: Detection): number {
  const [left, right] = [a.location, b.location];
  if (left.path !== right.path) return left.path < right.path ? -1 : 1;
  return (
    (left.startLine ?? 0) - (right.startLine ?? 0) ||
    (left.startColumn ?? 0) - (right.startColumn ?? 0) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
