import type { Severity } from '../../findings/finding';
import type { SecretMatch } from '../secrets/rule';
import type { Invocation, Run } from './commands';
import type { Span } from './located';
import type { Dockerfile, Instruction } from './parse';
import type { Stage, Stages } from './stages';

/** Everything the rules look at. */
export interface Subject {
  readonly file: string;
  readonly dockerfile: Dockerfile;
  readonly stages: Stages;
  readonly runs: readonly Run[];
  readonly invocations: readonly Invocation[];
  /** The text of the .dockerignore that applies, if there is one. */
  readonly dockerignore: string | undefined;
  /** The secrets that show by their own format or context, in order; looked for once. */
  readonly tokens: () => readonly SecretMatch[];
}

/** One place where a rule holds. */
export interface Hit {
  readonly span: Span;
  /** One or two sentences on this place. Never quotes a secret. */
  readonly message: string;
  /** The stage it is in; without one it counts as in the image. */
  readonly stage?: Stage | undefined;
  /** The span is a secret's value. */
  readonly secret?: true;
}

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** Where it is only in a stage that the image doesn't start from, so that no layer of the image has it. */
  readonly buildStageSeverity?: Severity;
  /** Why this severity, in a few words. */
  readonly reason: string;
  readonly cwe: readonly number[];
  readonly title: string;
  /** Why it matters, and the lines that put it right. */
  readonly help: string;
  /** Dockerfiles in which it finds something, and ones in which it finds nothing; the tests run them. */
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
  check(subject: Subject): Iterable<Hit>;
}

export type Example = string | { readonly dockerfile: string; readonly dockerignore: string };

/** The span of a word of an instruction. */
export function wordSpan(instruction: Instruction, word: Span): Span {
  return instruction.text.span(word.start, word.end);
}

/** The span from the program to the last of `words` (or the program alone). */
export function invocationSpan(invocation: Invocation, ...words: readonly Span[]): Span {
  const all = [invocation.program, ...words];
  return invocation.source.span(Math.min(...all.map((word) => word.start)), Math.max(...all.map((word) => word.end)));
}
