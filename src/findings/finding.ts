import type { Comment, InlineSkip } from './inline-skip';

/** From worst to least; the order is what `atLeast` and every sort use. */
export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof severities)[number];

export function atLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}

/**
 * Where a finding is. `path` is POSIX and relative to the checked root. Lines and columns count from 1; columns count
 * UTF-16 code units and `endColumn` is one past the last character, as in SARIF. Without `startLine` the finding is of the
 * whole file. `member` names a place inside a file that lines don't reach (`cell 3, line 2`; an archive's member).
 */
export interface Location {
  readonly path: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
  readonly member?: string;
}

export interface Help {
  /** Why it matters and how to put it right, in our own words; plain text, may hold line breaks and indented code. */
  readonly text: string;
  readonly uri?: string;
}

/** One station on the way of data from where it comes in to where it does harm. */
export interface FlowStep {
  readonly location: Location;
  readonly message: string;
}

/** What an engine says about one place. Nothing in it has been judged yet. */
export interface Detection {
  readonly rule: string;
  readonly engine: string;
  readonly severity: Severity;
  /** A few words, the same for every detection of the rule. */
  readonly title: string;
  /** One or two sentences about this place. Never quotes a secret. */
  readonly message: string;
  readonly location: Location;
  /** The text of `location.startLine` without its line break, cut by `excerpt` when long; empty when of a whole file. */
  readonly lineText: string;
  /** What the fingerprint hashes in place of `lineText` (a secret's own value: it stays itself when its line changes). */
  readonly identity?: string;
  /** The marked span holds a secret: it is masked wherever the line is shown. */
  readonly sensitive?: true;
  /** The comments in which a skip may stand (`mayHoldSkip`): on its first and last line, and above. */
  readonly comments?: readonly Comment[];
  /** What other tools call the rule, where `comments` may speak of it. */
  readonly aliases?: readonly string[];
  /** Says that something could not be evaluated: while it is new and not waived, its gate is in `error`. */
  readonly incomplete?: true;
  /** The policy lets it only warn: it never blocks, whatever its severity. */
  readonly advisory?: true;
  /** Goes before the threshold of its gate, where the policy has one for what found it. */
  readonly failOn?: Severity;
  readonly help: Help;
  readonly cwe?: readonly number[];
  /** From source to sink, at least two; the last one is at `location`. */
  readonly flow?: readonly FlowStep[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

export type FindingState = 'new' | 'existing' | 'waived';

/** A detection with an identity, a state and a judgement. */
export interface Finding extends Omit<Detection, 'lineText' | 'identity' | 'comments' | 'aliases'> {
  readonly fingerprint: string;
  readonly state: FindingState;
  readonly blocking: boolean;
  /** The waiver that covers it; `inline` when that is `inlineSkip`. */
  readonly waiver?: string;
  /** A skip that stands beside it, whether it counts or not. */
  readonly inlineSkip?: InlineSkip;
  /** The source line, secrets masked; absent for a whole file and for a line too long to show. */
  readonly snippet?: Snippet;
}

export interface Snippet {
  readonly text: string;
  /** 1-based column in `text` where the marked span starts, and how many characters it covers (at least 1). */
  readonly column: number;
  readonly length: number;
}

/** The longest line an engine hands on whole; of a longer one (minified code, data) only what is around the place. */
export const maxLineText = 2_000;
const excerptSide = 200;
/** Starts the text of a line that was cut. No line of a text file holds this character. */
const cutMark = '\0';

/** `line`, or when it is too long, the characters around `column` (1-based), marked as cut. */
export function excerpt(line: string, column: number): string {
  if (line.length <= maxLineText) return line;
  return cutMark + line.slice(Math.max(0, column - 1 - excerptSide), column - 1 + excerptSide);
}

export const isExcerpt = (lineText: string): boolean => lineText.startsWith(cutMark);
