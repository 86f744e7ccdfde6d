import { PolicyError } from '../../../errors';
import type { Allowance, SecretRule } from '../rule';
import { secretRules } from '../rules';
import type { CustomRules } from './gitleaks';
import { slowPatterns } from './hostile';
import { PatternError } from './re2';
import { allows, toRule } from './rule';

export { readGitleaks, type CustomRules } from './gitleaks';
export { parseToml } from './toml';

export interface CompiledRules {
  readonly rules: readonly SecretRule[];
  readonly allowances: readonly Allowance[];
}

/**
 * Rules and allowances of a policy, as `createSecretsEngine` takes them. Throws `PolicyError` where one can't be translated or has
 * the id of another rule.
 */
export function compileRules({ rules, allow }: CustomRules): CompiledRules {
  const builtIn = new Set(secretRules.map(({ id }) => id));
  const ids = new Set(builtIn);
  for (const { id } of rules) {
    if (builtIn.has(id))
      throw new PolicyError(`rule ${id}: a built-in rule has this id, and holds beside yours; give yours another`);
    if (ids.has(id)) throw new PolicyError(`rule ${id}: there is another rule of that id`);
    ids.add(id);
  }
  const unknown = allow.flatMap((each) => each.rules).find((id) => !ids.has(id));
  if (unknown !== undefined) throw new PolicyError(`allow: there is no rule ${unknown}`);
  try {
    const ofRules = rules.flatMap(({ id, allow: entries }) => entries.map((entry) => ({ ...entry, rules: [id] })));
    return {
      rules: rules.map(toRule),
      allowances: [...allow, ...ofRules].map((entry) => {
        const holds = allows(entry);
        return {
          name: entry.reason,
          holds: (match, rule) => (entry.rules.length === 0 || entry.rules.includes(rule.id)) && holds(match),
        };
      }),
    };
  } catch (error) {
    if (error instanceof PatternError) throw new PolicyError(error.message);
    throw error;
  }
}

/** Tries every pattern on hostile text, in a thread that can be ended. Throws `PolicyError` naming those that are slow on it. */
export async function ensureFast({ rules }: CompiledRules): Promise<void> {
  const patterns = rules.flatMap(({ id, matchers }) =>
    matchers.map(({ pattern, keywords }) => ({ name: id, pattern, keywords })),
  );
  const slow = await slowPatterns(patterns);
  if (slow.length > 0) {
    throw new PolicyError(
      slow
        .map(
          (id) =>
            `rule ${id}: its pattern takes too long on hostile text: bound what repeats, and don't repeat what repeats`,
        )
        .join('\n'),
    );
  }
}
