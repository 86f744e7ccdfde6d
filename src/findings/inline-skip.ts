/**
 * Comments by which scanners are told to leave a line alone (`# nosec`, `# noqa: S608`, `gitleaks:allow`): what they say and
 * of which finding. Whether one counts is for the policy to say.
 */

/** A comment at a finding, from the character that begins it. */
export interface Comment {
  readonly text: string;
  /** It stands alone on the line above. */
  readonly above?: true;
}

/** What a skip says of one finding. */
export interface InlineSkip {
  /** As its tool spells it, with the name it has for the rule: `nosec B608`. */
  readonly marker: string;
  /** At least two words that follow. */
  readonly reason?: string;
}

export const inlineSkipModes = ['allow', 'report', 'ignore'] as const;
export type InlineSkipMode = (typeof inlineSkipModes)[number];

/** Of what a skip may be said: the finding's rule, and what other tools call it. */
export interface Skippable {
  readonly gate: string;
  readonly rule: string;
  readonly aliases?: readonly string[];
}

interface Marker {
  readonly name: string;
  /** Whose findings it is meant for: a linter's skip on a line with a password doesn't speak of the password. */
  readonly gates: readonly string[];
  readonly place: 'beside' | 'above' | 'both';
  readonly pattern: RegExp;
  /** The rules it names, right behind. */
  readonly rules?: RegExp;
}

const start = String.raw`(?:#|//|--|;|/\*|<!--)\s*`;
const word = (pattern: string): RegExp => new RegExp(String.raw`(?<![\w-])${pattern}(?![\w-])`, 'gi');
const first = (pattern: string): RegExp => new RegExp(`${start}${pattern}`, 'gi');
const secrets = ['secrets'];

const markers: readonly Marker[] = [
  { name: 'nosec', gates: ['sast'], place: 'beside', pattern: first(String.raw`nosec\b:?`), rules: /\s*((?:B\d{3}[,\s]*)+)/iy },
  { name: 'noqa', gates: ['sast'], place: 'beside', pattern: first(String.raw`noqa\b`), rules: /\s?:\s*((?:[A-Z]+\d+\b[,\s]*)+)/iy },
  { name: 'ruff: ignore', gates: ['sast'], place: 'both', pattern: first(String.raw`ruff:\s*ignore\b`), rules: /\[([^\]]{0,500})\]/y },
  { name: 'nosemgrep', gates: ['sast', 'secrets', 'container'], place: 'both', pattern: word('nosem(?:grep)?'), rules: /:\s*([\w.-]+(?:,\s*[\w.-]+)*)/y },
  { name: 'gitleaks:allow', gates: secrets, place: 'beside', pattern: word('gitleaks:allow') },
  { name: 'betterleaks:allow', gates: secrets, place: 'beside', pattern: word('betterleaks:allow') },
  { name: 'trufflehog:ignore', gates: secrets, place: 'beside', pattern: word('trufflehog:ignore') },
  { name: 'kingfisher:ignore', gates: secrets, place: 'beside', pattern: word('kingfisher:ignore') },
  { name: 'ggignore', gates: secrets, place: 'beside', pattern: word('ggignore') },
  { name: 'pragma: allowlist secret', gates: secrets, place: 'beside', pattern: word('pragma:\\s?(?:allow|white)list[ -]secret') },
  { name: 'hadolint ignore', gates: ['container'], place: 'above', pattern: first(String.raw`hadolint\s+ignore\b`), rules: /\s*=\s*((?:[A-Z]+\d+\b[,\s]*)+)/iy },
  { name: 'trivy:ignore', gates: ['container'], place: 'above', pattern: word('trivy:ignore'), rules: /:([\w-]+)(?![\w:-])/y },
  { name: 'kics-scan ignore-line', gates: ['container'], place: 'above', pattern: first(String.raw`kics-scan\s+ignore-line\b`) },
  { name: 'checkov:skip', gates: ['container'], place: 'above', pattern: word('checkov:skip'), rules: /\s*=\s*(\w+)/y },
]; // prettier-ignore

/** Quickly tells a line with no marker in it; of the others most have one. */
const anyMarker =
  /nosec|noqa|ruff|nosem|(?:gitleaks|betterleaks):allow|(?:trufflehog|kingfisher):ignore|ggignore|list[ -]secret|hadolint|trivy:|kics-scan|checkov:/i;

/** Whether a text may hold a skip: only then is it worth to find out where its comments are. */
export const mayHoldSkip = (text: string): boolean => anyMarker.test(text);

/** Longer comments are data. */
const maxComment = 2_000;

/**
 * The skip among `comments` that speaks of a finding: one that names its rule, or no rule at all; the one with a reason first.
 * One that names other rules only doesn't.
 */
export function inlineSkipOf(comments: readonly Comment[], finding: Skippable): InlineSkip | undefined {
  const found = comments.flatMap((comment) => skipsIn(comment, finding));
  return found.find(({ reason }) => reason !== undefined) ?? found[0];
}

function skipsIn(comment: Comment, finding: Skippable): InlineSkip[] {
  const { text } = comment;
  const above = comment.above === true;
  if (text.length > maxComment || !mayHoldSkip(text)) return [];
  return markers
    .filter(({ gates, place }) => gates.includes(finding.gate) && (place === 'both' || above === (place === 'above')))
    .flatMap((marker) => {
      const read = occurrence(marker, text, 0);
      if (read === undefined) return [];
      const named = read.rules.map(lastPart).find((rule) => isNameOf(rule, finding));
      if (read.rules.length > 0 && named === undefined) return [];
      const reason = reasonIn(text.slice(read.end));
      const shown = named === undefined ? marker.name : `${marker.name} ${named}`;
      return [{ marker: shown, ...(reason !== undefined && { reason }) }];
    });
}

interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly rules: readonly string[];
}

function occurrence({ pattern, rules }: Marker, text: string, from: number): Occurrence | undefined {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const start = match.index;
  const end = pattern.lastIndex;
  if (rules === undefined) return { start, end, rules: [] };
  rules.lastIndex = end;
  const named =
    rules
      .exec(text)?.[1]
      ?.split(/[,\s]+/)
      .filter((rule) => rule !== '') ?? [];
  if (named.length > 0) return { start, end: rules.lastIndex, rules: named };
  // What asks for rules and can't be read names none of ours.
  return { start, end, rules: /^\s?[:=[]/.test(text.slice(end)) ? ['?'] : [] };
}

/** Semgrep's names begin with where a rule comes from. */
const lastPart = (rule: string): string => rule.slice(rule.lastIndexOf('.') + 1);

function isNameOf(named: string, { rule, aliases = [] }: Skippable): boolean {
  return [rule, ...aliases].some((own) => canonical(own) === canonical(named));
}

/** `AVD-DS-0002`, `DS-0002` and `DS002` are one rule. */
const canonical = (rule: string): string =>
  rule
    .toLowerCase()
    .replace(/^avd-/, '')
    .replace(/^ds-?0*(?=\d)/, 'ds');

/** What other tools are told in the same comment. */
const directive =
  /^\s*(?:type|pylint|mypy|pyright|pyre|fmt|isort|yapf|flake8|ruff|pragma|nosec|noqa|cov|lint|eslint|syntax|escape)\b\s*[:=]?/i;
const maxReason = 300;

/** The words that follow a skip, if they are two at least: other skips and directives are none. */
function reasonIn(rest: string): string | undefined {
  let text = rest;
  for (const marker of markers) {
    for (let at = occurrence(marker, text, 0); at; at = occurrence(marker, text, at.start))
      text = `${text.slice(0, at.start)}#${text.slice(at.end)}`.replace(/#$/, '');
  }
  const reason = text
    .split(/(?:^|\s)#+/)
    .filter((part) => !directive.test(part))
    .join(' ')
    .replace(/(?:\*\/|-->)\s*$/, '')
    .replace(/^[\s:;,.()\-–—=\]]+|\s+$/gu, '')
    .replace(/\s+/g, ' ')
    .slice(0, maxReason);
  return wordsIn(reason) >= 2 ? reason : undefined;
}

/** Scripts without spaces have a word every two characters or so. */
function wordsIn(text: string): number {
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
  const characters = (text.match(unspaced) ?? []).length;
  const words = text.replace(unspaced, ' ').match(/\p{L}[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
  return Math.floor(characters / 2) + words.length;
}
