import { createEngine, type SecretsEngine } from './engine';
import type { Allowance, SecretRule } from './rule';
import { secretRules } from './rules';

export { maskSecret } from './mask';
export type { ScanLimits, SecretsEngine } from './engine';
export type { SecretMatch, SecretRule } from './rule';

/**
 * An engine with the built-in rules and `extra` ones; what falls under one of `allowances` is no secret, whoever found it. Making one is cheap; its
 * prefilter is compiled on first use, once per engine.
 */
export function createSecretsEngine(
  extra: readonly SecretRule[] = [],
  allowances: readonly Allowance[] = [],
): SecretsEngine {
  return createEngine([...secretRules, ...extra], allowances);
}
