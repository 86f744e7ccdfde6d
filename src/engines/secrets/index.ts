import { createEngine, type SecretsEngine } from './engine';
import type { Candidate, SecretRule } from './rule';
import { secretRules } from './rules';

export { maskSecret } from './mask';
export type { SecretsEngine } from './engine';
export type { SecretMatch, SecretRule } from './rule';

/**
 * An engine with the built-in rules and `extra` ones; what `allowed` accepts is no secret, whoever found it. Making one is cheap; its
 * prefilter is compiled on first use, once per engine.
 */
export function createSecretsEngine(
  extra: readonly SecretRule[] = [],
  allowed: (match: Candidate, rule: SecretRule) => boolean = () => false,
): SecretsEngine {
  return createEngine([...secretRules, ...extra], allowed);
}
