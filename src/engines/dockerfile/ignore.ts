/** Longer patterns are not read: none that keeps out two known names is. */
const maxPattern = 1_000;

/**
 * Whether a .dockerignore keeps `path` (relative to the build context) out. The rules are Docker's: the last line that
 * matches decides, `!` takes back, a pattern that matches a folder matches all in it, and patterns start at the context's root.
 */
export function keepsOut(dockerignore: string, path: string): boolean {
  let out = false;
  for (const line of dockerignore.split('\n')) {
    const rule = line.trim();
    if (rule === '' || rule.startsWith('#') || rule.length > maxPattern) continue;
    const negated = rule.startsWith('!');
    const pattern = clean(negated ? rule.slice(1) : rule);
    if (pattern !== '' && out === negated && matches(pattern, path)) out = !negated;
  }
  return out;
}

function clean(pattern: string): string {
  const parts: string[] = [];
  for (const piece of pattern.trim().split('/')) {
    if (piece === '..') parts.pop();
    else if (piece !== '' && piece !== '.') parts.push(piece);
  }
  return parts.join('/');
}

function matches(pattern: string, path: string): boolean {
  const expected = pattern.split('/');
  const given = path.split('/');
  return given.some((_, depth) => segmentsMatch(expected, given.slice(0, depth + 1)));
}

function segmentsMatch(pattern: readonly string[], path: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return path.length === 0;
  if (first === '**') {
    if (rest.length === 0) return true;
    return path.some((_, index) => segmentsMatch(rest, path.slice(index)));
  }
  const [segment, ...below] = path;
  return segment !== undefined && wildcard(first).test(segment) && segmentsMatch(rest, below);
}

/** One name with `*`, `?` and `[a-z]`. It is only ever held against the few characters of a known name. */
function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/\*+|\?|\\(.)|\[([^\]]+)\]|[^]/g, (token: string, escaped?: string, set?: string) => {
    if (token.startsWith('*')) return '.*';
    if (token === '?') return '.';
    if (escaped !== undefined) return quoted(escaped);
    if (set !== undefined) return `[${set.replace(/[\\\][]/g, '\\$&')}]`;
    return quoted(token);
  });
  try {
    return new RegExp(`^${source}$`, 's');
  } catch {
    return /(?!)/;
  }
}

function quoted(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
