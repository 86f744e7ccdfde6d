import { createHash } from 'node:crypto';
import type { Detection } from './finding';

/**
 * A detection's identity: rule, path, and what it is about (its line without indentation and repeated space, or the
 * engine's own `identity`), numbered among its equals in the file. It survives line moves and re-indentation, and changes
 * when the line does. 32 hex digits.
 *
 * `pathOf` maps a file to the path it is compared under, so that a renamed file keeps its findings' identities.
 */
export function fingerprintAll<T extends Detection>(
  detections: readonly T[],
  pathOf: (path: string) => string = (path) => path,
): Map<T, string> {
  const seen = new Map<string, number>();
  const ordered = [...detections].sort(byPlace);
  return new Map(
    ordered.map((detection) => {
      const about = detection.identity ?? normalise(detection.lineText);
      const key = [detection.rule, pathOf(detection.location.path), about].join('\0');
      const occurrence = seen.get(key) ?? 0;
      seen.set(key, occurrence + 1);
      return [detection, createHash('sha256').update(`gatehouse/v1\0${key}\0${occurrence}`).digest('hex').slice(0, 32)];
    }),
  );
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
