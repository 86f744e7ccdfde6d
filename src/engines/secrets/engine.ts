import { buildAutomaton, type Automaton } from './automaton';
import { maskSecret } from './mask';
import { blankEscapes, hasEscapes, isLockFile } from './paths';
import { isPlaceholder } from './placeholder';
import { isPublished } from './published';
import { evidences, type Matcher, type SecretMatch, type SecretRule } from './rule';

export interface ScanLimits {
  /** On `performance.now`'s clock. */
  readonly deadline: number;
  /** Only a token's own format counts, as in a lock file. */
  readonly formatOnly?: boolean;
}

export interface SecretsEngine {
  readonly rules: readonly SecretRule[];
  /**
   * The secrets in `text`, in order, none overlapping another. `path` tells the format: whether quotes are escaped or optional, and
   * whether it is a lock file, in which only a token's own format counts.
   */
  scanText(text: string, path: string): SecretMatch[];
  /** The same within limits; `complete` is false when it gave up at the deadline. */
  scanUntil(text: string, path: string, limits: ScanLimits): { matches: SecretMatch[]; complete: boolean };
  /** `line` with every secret found in it replaced by `maskSecret` of it, whatever file it comes from. */
  mask(line: string): string;
}

/** A path whose format takes values without quotes: what `mask` assumes, so as to miss nothing. */
const anyFormat = '.env';

/** How many keyword hits go between two looks at the clock; a hit costs microseconds. */
const hitsPerClock = 512;

/** An engine for `rules`. Its automata are built on first use and live as long as the engine. */
export function createEngine(rules: readonly SecretRule[]): SecretsEngine {
  let every: Prefilter | undefined;
  let byFormat: Prefilter | undefined;

  const scanUntil: SecretsEngine['scanUntil'] = (text, path, { deadline, formatOnly = false }) => {
    const { automaton, keywords } =
      formatOnly || isLockFile(path)
        ? (byFormat ??= buildPrefilter(rules.filter(({ evidence }) => evidence === 'format')))
        : (every ??= buildPrefilter(rules));
    const readable = hasEscapes(path) ? blankEscapes(text) : text;
    const found: Found[] = [];
    let hits = 0;
    let complete = true;
    automaton.search(readable, (index, end) => {
      const keyword = keywords[index];
      for (const { rule, matcher } of keyword?.users ?? []) {
        const offset = matcher.at === 'after' ? end : end - (keyword?.text.length ?? 0) - matcher.at;
        const match = matchAt(rule, matcher, readable, offset, path);
        if (match !== undefined) found.push(match);
      }
      if (++hits % hitsPerClock === 0 && performance.now() > deadline) complete = false;
      return complete;
    });
    const matches = withoutOverlaps(found)
      .filter(({ refuted }) => !refuted)
      // Escapes are blanked for the search only: the value is what stands in the file.
      .map(({ rule, start, end }) => ({ rule, start, end, value: text.slice(start, end) }))
      .filter(({ value }) => !isPublished(value));
    return { matches, complete };
  };

  return {
    rules,
    scanUntil,
    scanText: (text, path) => scanUntil(text, path, { deadline: Infinity }).matches,
    mask: (line) => {
      const { matches } = scanUntil(blankEscapes(line), anyFormat, { deadline: Infinity });
      let masked = '';
      let from = 0;
      for (const { start, end } of matches) {
        masked += line.slice(from, start) + maskSecret(line.slice(start, end));
        from = end;
      }
      return masked + line.slice(from);
    },
  };
}

interface Prefilter {
  readonly automaton: Automaton;
  readonly keywords: readonly { text: string; users: { rule: SecretRule; matcher: Matcher }[] }[];
}

function buildPrefilter(rules: readonly SecretRule[]): Prefilter {
  const users = new Map<string, { rule: SecretRule; matcher: Matcher }[]>();
  for (const rule of rules) {
    for (const matcher of rule.matchers) {
      for (const keyword of matcher.keywords) users.set(keyword, [...(users.get(keyword) ?? []), { rule, matcher }]);
    }
  }
  const keywords = [...users].map(([text, list]) => ({ text, users: list }));
  return { automaton: buildAutomaton(keywords.map(({ text }) => text)), keywords };
}

/**
 * What a matcher found; `refuted` when it has a token's format and the token's own checksum says that nobody issued it. It keeps
 * weaker evidence from claiming the place, and is dropped.
 */
interface Found extends SecretMatch {
  readonly refuted: boolean;
}

function matchAt(rule: SecretRule, matcher: Matcher, text: string, offset: number, path: string): Found | undefined {
  if (offset < 0) return undefined;
  matcher.pattern.lastIndex = offset;
  const match = matcher.pattern.exec(text);
  const span = match?.indices?.groups?.secret;
  if (match?.groups === undefined || span === undefined) return undefined;
  const [start, end] = span;
  const value = text.slice(start, end);
  if (isPlaceholder(value)) return undefined;
  const candidate = { value, text, start, end, matchStart: match.index, groups: match.groups, path };
  if (rule.checksum?.(candidate) === false) return { rule, start, end, value, refuted: true };
  const accepted = (matcher.accept?.(candidate) ?? true) && (rule.accept?.(candidate) ?? true);
  return accepted ? { rule, start, end, value, refuted: false } : undefined;
}

/** Of matches that share characters the one with the best evidence stays, then the longest. */
function withoutOverlaps(found: Found[]): Found[] {
  const kept: Found[] = [];
  for (const match of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || match.start >= last.end) kept.push(match);
    else if (rank(match) < rank(last)) kept[kept.length - 1] = match;
  }
  return kept;
}

function rank(match: SecretMatch): number {
  return evidences.indexOf(match.rule.evidence);
}
