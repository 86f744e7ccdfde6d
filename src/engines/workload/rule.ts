import type { Severity } from '../../findings/finding';
import type { Span } from '../dockerfile/located';
import type { Container } from './model';

/** One place where a rule holds. */
export interface Hit {
  readonly span: Span;
  /** One or two sentences on this place. Never quotes a secret. */
  readonly message: string;
  /** The span is a secret's value. */
  readonly secret?: true;
}

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** Why this severity, in a few words. */
  readonly reason: string;
  readonly cwe: readonly number[];
  /** What Trivy (KSV) and Checkov (CKV) call it. */
  readonly aliases: readonly string[];
  readonly title: string;
  /** Why it matters, and the lines that put it right. */
  readonly help: string;
  /** Files in which it finds something, and ones in which it finds nothing; the tests run them. */
  readonly bad: readonly string[];
  readonly good: readonly string[];
  check(container: Container): Iterable<Hit>;
}

/** Trivy's names for a check of Kubernetes, in both spellings. */
export const ksv = (...numbers: readonly number[]): string[] =>
  numbers.flatMap((number) => [`KSV${String(number).padStart(3, '0')}`, `KSV-${String(number).padStart(4, '0')}`]);

/** The name of a container in the middle of a sentence. */
export const named = (what: string): string => what.replace(/^(?:The|A) /, (article) => article.toLowerCase());
