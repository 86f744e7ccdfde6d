import type { Severity } from '../../findings/finding';

/**
 * What kind of evidence a rule has, from strongest to weakest: the token's own format, a known format beside its provider's
 * name, or only a name that says "secret". Where two rules claim the same characters, the stronger evidence wins.
 */
export const evidences = ['format', 'context', 'generic'] as const;
export type Evidence = (typeof evidences)[number];

export interface SecretRule {
  /** Kebab case, provider first: `github-token`. Public: waivers and baselines name it. */
  readonly id: string;
  readonly provider: string;
  readonly title: string;
  readonly evidence: Evidence;
  readonly severity: Severity;
  /** What its holder can do: the reason for the severity. A whole sentence. */
  readonly why: string;
  /** Where to revoke it and how to replace it. Whole sentences. */
  readonly revoke: string;
  readonly docs: string;
  readonly matchers: readonly Matcher[];
  /** Whether what a matcher found is a secret; asked after the placeholder check. */
  readonly accept?: Accept;
  /** Whether the token's own checksum holds. One that fails is no token, whatever name it is assigned to. */
  readonly checksum?: Accept;
}

/** A pattern that is tried only where one of its keywords stands, so that its cost is bounded by what it can span. */
export interface Matcher {
  /** Lower case ASCII; found in any case. */
  readonly keywords: readonly string[];
  /** Flags `dy`; its group `secret` is the secret. Every quantifier in it has a bound. */
  readonly pattern: RegExp;
  /** Where the pattern is tried: `before` characters ahead of the keyword, at its start (0), or right after it. */
  readonly at: number | 'after' | Near;
  /** It goes by the token's own format, whatever else its rule goes by: it counts where only that does. */
  readonly selfEvident?: boolean;
  /** What this matcher asks beyond its rule's `accept`. */
  readonly accept?: Accept;
}

/**
 * The pattern, with flags `dgu`, is tried everywhere near a keyword, or everywhere when there is none: for rules that aren't ours.
 * Without the number of a group, the first group that matched something is the secret, or else all of the match.
 */
export interface Near {
  /** The most characters from a keyword to either end of a match, and of a match. */
  readonly reach: number;
  readonly group?: number | undefined;
}

export interface Candidate {
  readonly value: string;
  /** The text the value was found in (escapes of quotes and line breaks blanked), and where. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the whole match begins: the keyword's start or, for patterns tried after it, its end. */
  readonly matchStart: number;
  readonly matchEnd: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly path: string;
}

export type Accept = (candidate: Candidate) => boolean;

export interface SecretMatch {
  readonly rule: SecretRule;
  /** Offsets of the secret itself in the scanned text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Where what tells that it is one begins, a name before it for one. */
  readonly matchStart: number;
  readonly value: string;
  /** The allowance of the policy that it falls under: it is none to report. */
  readonly allowedBy?: string;
}

/** What is no secret although a rule finds it. */
export interface Allowance {
  /** What reports call it. */
  readonly name: string;
  readonly holds: (match: Candidate, rule: SecretRule) => boolean;
}
