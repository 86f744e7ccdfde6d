import { buildAutomaton, type Automaton } from './automaton';
import { maskSecret } from './mask';
import { blankEscapes, hasEscapes, isLockFile } from './paths';
import { isPlaceholder } from './placeholder';
import { evidences, type Matcher, type SecretMatch, type SecretRule } from './rule';

export interface SecretsEngine {
  readonly rules: readonly SecretRule[];
  /**
   * The secrets in `text`, in order, none overlapping another. `path` tells the format: whether quotes are escaped or optional, and
   * whether it is a lock file, in which only a token's own format counts.
   */
  scanText(text: string, path: string): SecretMatch[];
  /** The same, but it gives up at `deadline` (on `performance.now`'s clock) and then says so. */
  scanUntil(text: string, path: string, deadline: number): { matches: SecretMatch[]; complete: boolean };
  /** `line` with every secret found in it replaced by `maskSecret` of it, whatever file it comes from. */
  mask(line: string): string;
}

/** A path whose format takes values without quotes: what `mask` assumes, so as to miss nothing. */
const anyFormat = '.env';

/** How many keyword hits go between two looks at the clock; a hit costs microseconds. */
const hitsPerClock = 512;

/** An engine for `rules`. Its automaton is built on first use and lives as long as the engine. */
export function createEngine(rules: readonly SecretRule[]): SecretsEngine {
  let prefilter: Prefilter | undefined;

  const scanUntil = (text: string, path: string, deadline: number): { matches: SecretMatch[]; complete: boolean } => {
    prefilter ??= buildPrefilter(rules);
    const { automaton, keywords } = prefilter;
    const readable = hasEscapes(path) ? blankEscapes(text) : text;
    const lockFile = isLockFile(path);
    const found: SecretMatch[] = [];
    let hits = 0;
    let complete = true;
    automaton.search(readable, (index, end) => {
      const keyword = keywords[index];
      for (const { rule, matcher } of keyword?.users ?? []) {
        if (lockFile && rule.evidence !== 'format') continue;
        const offset = matcher.at === 'after' ? end : end - (keyword?.text.length ?? 0) - matcher.at;
        const match = matchAt(rule, matcher, readable, offset, path);
        if (match !== undefined) found.push(match);
      }
      if (++hits % hitsPerClock === 0 && performance.now() > deadline) complete = false;
      return complete;
    });
    // Escapes are blanked for the search only: the value is what stands in the file.
    const matches = withoutOverlaps(found).map((match) => ({ ...match, value: text.slice(match.start, match.end) }));
    return { matches, complete };
  };

  return {
    rules,
    scanUntil,
    scanText: (text, path) => scanUntil(text, path, Infinity).matches,
    mask: (line) => {
      const { matches } = scanUntil(blankEscapes(line), anyFormat, Infinity);
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

function matchAt(
  rule: SecretRule,
  { pattern }: Matcher,
  text: string,
  offset: number,
  path: string,
): SecretMatch | undefined {
  if (offset < 0) return undefined;
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  const span = match?.indices?.groups?.secret;
  if (match?.groups === undefined || span === undefined) return undefined;
  const [start, end] = span;
  const value = text.slice(start, end);
  if (isPlaceholder(value)) return undefined;
  const candidate = { value, text, start, end, matchStart: match.index, groups: match.groups, path };
  return rule.accept === undefined || rule.accept(candidate) ? { rule, start, end, value } : undefined;
}

/** Of matches that share characters the one with the best evidence stays, then the longest. */
function withoutOverlaps(found: SecretMatch[]): SecretMatch[] {
  const kept: SecretMatch[] = [];
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
