import { createSecretsEngine, type SecretsEngine } from '../../engines/secrets';
import { compileRules } from '../../engines/secrets/custom';
import type { SettingsOf } from '../gate';

type Rules = Pick<SettingsOf<'secrets'>, 'rules' | 'allow'>;

/** A run scans its head, its base and its commits by the same settings: what an engine compiles, it compiles once. */
const engines = new WeakMap<Rules, SecretsEngine>();

/** The engine with the rules of the policy beside its own; the same one for the same settings. */
export function engineOf(settings: Rules): SecretsEngine {
  const known = engines.get(settings);
  if (known) return known;
  const { rules, allowances } = compileRules(settings);
  const engine = createSecretsEngine(rules, allowances);
  engines.set(settings, engine);
  return engine;
}
