import { severities } from '../../findings/finding';
import { detached } from '../../formats/text';
import { buildKeywordSearch, type KeywordSearch } from './keyword-search';
import { searchNear, Ranges } from './near';
import { maskSecret } from './mask';
import { blankEscapes, hasEscapes, isLockFile } from './paths';
import { isPlaceholder } from './placeholder';
import { isPublished } from './published';
import { ForeignPatterns } from './foreign';
import { evidences, type Allowance, type Candidate, type Matcher, type SecretMatch, type SecretRule } from './rule';

export interface ScanLimits {
  /** On `performance.now`'s clock. */
  readonly deadline: number;
  /** Only a token's own format counts, as in a lock file. */
  readonly formatOnly?: boolean;
  /** Told the rule or the allowance of a policy that was not tried to its end. */
  readonly untried?: (name: string) => void;
}

export interface SecretsEngine {
  readonly rules: readonly SecretRule[];
  /**
   * The secrets in `text`, in order, none overlapping another, without what is allowed. `path` tells the format: whether quotes are escaped or optional, and
   * whether it is a lock file, in which only a token's own format counts.
   */
  scanText(text: string, path: string): SecretMatch[];
  /** The same within limits, and then what is allowed; `complete` is false when it gave up at the deadline. */
  scanUntil(text: string, path: string, limits: ScanLimits): { matches: SecretMatch[]; complete: boolean };
  /** What `scans`, some calls of `scanUntil`, answer. Patterns of the policy that hold them up for `milliseconds` are given up, and the scans begun again. */
  patiently<T>(milliseconds: number, scans: () => T): T;
  /** `line` with every secret found in it replaced by `maskSecret` of it, whatever file it comes from. */
  mask(line: string): string;
}

/** A path whose format takes values without quotes: what `mask` assumes, so as to miss nothing. */
const anyFormat = '.env';

/** How many keyword hits go between two looks at the clock; a hit costs microseconds. */
const hitsPerClock = 512;

/** For one text that nobody waits for. */
const patience = 5_000;

/** An engine for `rules`; what falls under one of `allowances` says so. What it searches by is built on first use and lives as long as the engine. */
export function createEngine(rules: readonly SecretRule[], allowances: readonly Allowance[] = []): SecretsEngine {
  const foreign = new ForeignPatterns();
  const isForeign = allowances.length > 0 || rules.some(({ matchers }) => matchers.some(isOfPolicy));
  let every: Prefilter | undefined;
  let byFormat: Prefilter | undefined;

  const scanUntil: SecretsEngine['scanUntil'] = (text, path, { deadline, formatOnly = false, untried }) => {
    const { search, keywords, anywhere } =
      formatOnly || isLockFile(path)
        ? (byFormat ??= buildPrefilter(rules, ({ evidence }, { selfEvident = evidence === 'format' }) => selfEvident))
        : (every ??= buildPrefilter(rules));
    const readable = hasEscapes(path) ? blankEscapes(text) : text;
    const found: Found[] = [];
    const allowed: Found[] = [];
    const near = new Map<User, Ranges>();
    const take = (user: User, candidate: Candidate | undefined): void => {
      const match = candidate && judge(user.rules, candidate);
      if (candidate === undefined || match === undefined) return;
      const allowance = allowances.find(({ name, holds }) => {
        const answer = foreign.run(`allowance ${name}`, () => holds(candidate, match.rule));
        if (answer === undefined) untried?.(`allowance ${name}`);
        return answer?.value;
      });
      if (allowance) allowed.push({ ...match, allowedBy: allowance.name });
      else found.push(match);
    };
    let hits = 0;
    let complete = true;
    search(readable, (index, end) => {
      const keyword = keywords[index];
      for (const user of keyword?.users ?? []) {
        const { at } = user.matcher;
        const start = end - (keyword?.text.length ?? 0);
        if (typeof at === 'object') {
          let ranges = near.get(user);
          if (ranges === undefined) near.set(user, (ranges = new Ranges(readable.length)));
          ranges.add(start - at.reach, end + at.reach);
          continue;
        }
        take(user, candidateAt(user.matcher, readable, at === 'after' ? end : start - at, path));
      }
      if (++hits % hitsPerClock === 0 && performance.now() > deadline) complete = false;
      return complete;
    });
    for (const user of anywhere) near.set(user, new Ranges(readable.length).add(0, readable.length));
    for (const [user, ranges] of near) {
      const name = `rule ${user.rules[0]?.id ?? ''}`;
      const answer = foreign.run(name, () => {
        for (const span of searchNear(user.matcher, readable, ranges)) {
          complete &&= performance.now() <= deadline;
          if (!complete) break;
          take(user, span && { ...span, text: readable, path });
        }
      });
      if (answer === undefined) untried?.(name);
    }
    const matches = [...withoutOverlaps(found), ...allowed]
      .sort((a, b) => a.start - b.start)
      .filter(({ refuted }) => !refuted)
      // Escapes are blanked for the search only: the value is what stands in the file.
      .map(({ refuted: _, ...match }) => ({ ...match, value: detached(text.slice(match.start, match.end)) }))
      .filter(({ value }) => !isPublished(value));
    return { matches, complete };
  };

  const patiently: SecretsEngine['patiently'] = (milliseconds, scans) =>
    isForeign ? foreign.within(milliseconds, scans) : scans();
  const scanText: SecretsEngine['scanText'] = (text, path) =>
    patiently(patience, () => scanUntil(text, path, { deadline: Infinity }).matches).filter(isToReport);

  return {
    rules,
    scanUntil,
    patiently,
    scanText,
    mask: (line) => {
      const matches = scanText(blankEscapes(line), anyFormat);
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

const isToReport = ({ allowedBy }: SecretMatch): boolean => allowedBy === undefined;

const isOfPolicy = ({ at }: Matcher): boolean => typeof at === 'object';

/** A matcher, and the rules that have it: what it matches goes to the first of them that accepts it. */
interface User {
  readonly matcher: Matcher;
  readonly rules: SecretRule[];
}

interface Prefilter {
  /** Those that have no keyword. */
  readonly anywhere: readonly User[];
  readonly search: KeywordSearch;
  readonly keywords: readonly { text: string; users: readonly User[] }[];
}

function buildPrefilter(
  rules: readonly SecretRule[],
  counts: (rule: SecretRule, matcher: Matcher) => boolean = () => true,
): Prefilter {
  const byMatcher = new Map<Matcher, User>();
  for (const rule of rules) {
    for (const matcher of rule.matchers.filter((each) => counts(rule, each))) {
      const user = byMatcher.get(matcher);
      if (user === undefined) byMatcher.set(matcher, { matcher, rules: [rule] });
      else user.rules.push(rule);
    }
  }
  const users = new Map<string, User[]>();
  for (const user of byMatcher.values()) {
    for (const keyword of user.matcher.keywords) {
      const list = users.get(keyword);
      if (list === undefined) users.set(keyword, [user]);
      else list.push(user);
    }
  }
  const keywords = [...users].map(([text, list]) => ({ text, users: list }));
  const anywhere = [...byMatcher.values()].filter(({ matcher }) => matcher.keywords.length === 0);
  return { search: buildKeywordSearch(keywords.map(({ text }) => text)), keywords, anywhere };
}

/**
 * What a matcher found; `refuted` when it has a token's format and the token's own checksum says that nobody issued it. It keeps
 * weaker evidence from claiming the place, and is dropped.
 */
interface Found extends SecretMatch {
  readonly refuted: boolean;
}

function candidateAt(matcher: Matcher, text: string, offset: number, path: string): Candidate | undefined {
  if (offset < 0) return undefined;
  matcher.pattern.lastIndex = offset;
  const match = matcher.pattern.exec(text);
  const span = match?.indices?.groups?.secret;
  if (match?.groups === undefined || span === undefined) return undefined;
  const [start, end] = span;
  const value = text.slice(start, end);
  if (isPlaceholder(value)) return undefined;
  const [matchStart, matchEnd] = [match.index, match.index + match[0].length];
  const candidate = { value, text, start, end, matchStart, matchEnd, groups: match.groups, path };
  return (matcher.accept?.(candidate) ?? true) ? candidate : undefined;
}

/** The first of the rules that accepts what their matcher found. */
function judge(rules: readonly SecretRule[], candidate: Candidate): Found | undefined {
  const { start, end, matchStart, value } = candidate;
  for (const rule of rules) {
    if (rule.checksum?.(candidate) === false) return { rule, start, end, matchStart, value, refuted: true };
    if (rule.accept?.(candidate) ?? true) return { rule, start, end, matchStart, value, refuted: false };
  }
  return undefined;
}

/** Of matches that share characters the one with the best evidence stays, then the graver, then the longest. */
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
  return evidences.indexOf(match.rule.evidence) * severities.length + severities.indexOf(match.rule.severity);
}
