import { createEngine, type SecretsEngine } from './engine';
import { secretRules } from './rules';

export { maskSecret } from './mask';
export type { SecretsEngine } from './engine';
export type { SecretMatch, SecretRule } from './rule';

/** An engine with the built-in rules. Making one is cheap; its prefilter is compiled on first use, once per engine. */
export function createSecretsEngine(): SecretsEngine {
  return createEngine(secretRules);
}
