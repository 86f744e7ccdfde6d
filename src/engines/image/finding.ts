import type { Severity } from '../../findings/finding';
import type { ImageRuleId } from './rules';

/** One thing that is said of an image. */
export interface ImageFinding {
  readonly rule: ImageRuleId;
  /** In place of the rule's own. */
  readonly severity?: Severity;
  /** One or two sentences. Never quotes a secret. */
  readonly message: string;
  /** What it is about, and stays about when the image is built again: a path, a variable, a secret's value. */
  readonly identity: string;
  /** Where in the image: `layer 3/etc/passwd`, `configuration`. */
  readonly member?: string;
  /** The identity is a secret's value. */
  readonly secret?: true;
  /** Says that something could not be evaluated. */
  readonly incomplete?: true;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** So many findings of one rule in one image are listed; what is more is counted. */
export const maxOfRule = 200;

/** A number of bytes for people. */
export function bytesText(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const value = bytes / 1000 ** power;
  return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power] ?? ''}`;
}
