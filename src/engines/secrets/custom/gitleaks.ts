import { z } from 'zod';
import { PolicyError } from '../../../errors';
import type { Allow, CustomRule } from './schema';

const text = z.string().max(10_000);
const texts = z.array(text).max(10_000).default([]);

const allowlistSchema = z.strictObject({
  description: text.optional(),
  condition: z.enum(['OR', 'AND', 'or', 'and', '||', '&&']).default('OR'),
  commits: texts,
  paths: texts,
  regexTarget: z.enum(['secret', 'match', 'line', '']).default(''),
  regexes: texts,
  stopwords: texts,
  targetRules: texts,
});

const ruleSchema = z.strictObject({
  id: text.min(1),
  description: text.optional(),
  regex: text.optional(),
  path: text.optional(),
  secretGroup: z.int().min(0).max(100).default(0),
  entropy: z.number().min(0).max(8).default(0),
  keywords: texts,
  tags: texts,
  severity: text.optional(),
  skipReport: z.boolean().optional(),
  allowlist: allowlistSchema.optional(),
  allowlists: z.array(allowlistSchema).default([]),
});

const configSchema = z.strictObject({
  title: text.optional(),
  description: text.optional(),
  minVersion: text.optional(),
  extend: z
    .strictObject({
      useDefault: z.boolean().optional(),
      disabledRules: texts,
      path: text.optional(),
      url: text.optional(),
    })
    .default({ disabledRules: [] }),
  rules: z.array(ruleSchema).max(2_000).default([]),
  allowlist: allowlistSchema.optional(),
  allowlists: z.array(allowlistSchema).default([]),
});

export interface CustomRules {
  readonly rules: CustomRule[];
  readonly allow: Allow[];
}

/**
 * The rules and allowlists of a `.gitleaks.toml`, parsed, as a policy has them. The built-in rules always apply, whether it extends
 * the default or not. Throws `PolicyError` naming what is not understood: `name` is how messages call the file.
 */
export function readGitleaks(parsed: unknown, name: string): CustomRules {
  const result = configSchema.safeParse(parsed);
  if (!result.success) {
    const issues = result.error.issues.map(
      ({ path, message }) => `${name}: ${path.join('.') || 'the file'}: ${message}`,
    );
    throw new PolicyError(issues.slice(0, 10).join('\n'));
  }
  const { extend, rules, allowlist, allowlists } = result.data;
  const refuse = (what: string): never => {
    throw new PolicyError(`${name}: ${what}`);
  };
  if (extend.path !== undefined || extend.url !== undefined)
    refuse('extend.path and extend.url are not read; put the rules into this file');
  if (extend.disabledRules.length > 0)
    refuse('extend.disabledRules names rules of gitleaks, and the built-in ones are others; waive what they find');
  return {
    rules: rules
      .filter(({ skipReport }) => skipReport !== true)
      .map((rule) => ({
        id: rule.id,
        title: rule.description?.slice(0, 200) ?? rule.id,
        pattern:
          rule.regex ?? refuse(`rule ${rule.id}: has no regex; rules that go by the path alone are not supported`),
        keywords: rule.keywords,
        severity: 'high' as const,
        ...(rule.entropy > 0 && { entropy: rule.entropy }),
        ...(rule.secretGroup > 0 && { 'secret-group': rule.secretGroup }),
        ...(rule.path !== undefined && { path: rule.path }),
        allow: [...(rule.allowlist ? [rule.allowlist] : []), ...rule.allowlists].map(allowOf),
      })),
    allow: [...(allowlist ? [allowlist] : []), ...allowlists].map(allowOf),
  };
}

/** Its commits are not asked about: a secret in one of them is found, and can be waived. */
function allowOf(list: z.output<typeof allowlistSchema>): Allow {
  const all = /and|&&/i.test(list.condition);
  return {
    reason: list.description ?? 'gitleaks allowlist',
    rules: list.targetRules,
    regexes: list.regexes,
    target: list.regexTarget === '' ? 'secret' : list.regexTarget,
    paths: list.paths,
    // With a commit that must fit too, none of the rest allows anything.
    ...(all && list.commits.length > 0 ? { regexes: [], paths: [], stopwords: [] } : { stopwords: list.stopwords }),
    condition: all ? 'and' : 'or',
  };
}
