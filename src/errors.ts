/**
 * Whose fault it is decides what the log says. A user's mistake, an engine's failure and a platform's refusal are told in
 * one message without a stack; any other error is a bug of ours and shows its stack.
 */
export class GatehouseError extends Error {
  override readonly name: string = 'GatehouseError';
}

/** The call is wrong: an unknown option, a path that isn't there. */
export class UsageError extends GatehouseError {
  override readonly name = 'UsageError';
}

/** The policy, baseline or waivers can't be used; the message names file, line, column and key. */
export class PolicyError extends GatehouseError {
  override readonly name = 'PolicyError';
}

/** What should be judged can't be told or reached: no base commit, no repository, an event without a payload. */
export class ChangeError extends GatehouseError {
  override readonly name = 'ChangeError';
}

/** A file of a tree can't be read. */
export class UnreadableError extends GatehouseError {
  override readonly name = 'UnreadableError';
}

/** An engine crashed, timed out or gave an answer that can't be read. */
export class EngineError extends GatehouseError {
  override readonly name = 'EngineError';
}

/** A model's evidence (a table, a metrics file, a registered version) can't be read. */
export class EvidenceError extends GatehouseError {
  override readonly name: string = 'EvidenceError';
}

/** There is no such evidence at all: what a first run looks like where it is the baseline's. */
export class MissingEvidenceError extends EvidenceError {
  override readonly name = 'MissingEvidenceError';
}

/** GitHub refused or did not answer. */
export class PlatformError extends GatehouseError {
  override readonly name = 'PlatformError';
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Makes a `switch` over a union fail to compile until every member has its case. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
