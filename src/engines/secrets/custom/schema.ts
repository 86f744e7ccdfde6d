import { z } from 'zod';
import { severities } from '../../../findings/finding';

const texts = z.array(z.string().min(1).max(10_000)).max(1_000);

/** What is no secret although a rule finds it; as gitleaks writes its allowlists. */
export const allowSchema = z.strictObject({
  reason: z.string().min(1).max(1_000).meta({ description: 'Why it is no secret.' }),
  rules: texts.default([]).meta({ description: 'Ids of the rules it holds for; without any: for all.' }),
  regexes: texts.default([]).meta({ description: 'RE2 patterns; one that matches anywhere in the target allows it.' }),
  target: z.enum(['secret', 'match', 'line']).default('secret').meta({ description: 'What the regexes are tried on.' }),
  paths: texts.default([]).meta({ description: 'RE2 patterns of paths.' }),
  stopwords: texts.default([]).meta({ description: 'Words that, in the secret in any case, say that it is none.' }),
  condition: z
    .enum(['or', 'and'])
    .default('or')
    .meta({ description: 'Whether one kind of reason is enough, or each that is given must hold.' }),
});

export const customRuleSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9][\w.-]{0,99}$/, 'an id is letters, digits, dots, hyphens and underscores')
    .meta({ description: 'What waivers and reports call it.' }),
  title: z.string().min(1).max(200).meta({ description: 'What it finds, for people.' }),
  pattern: z.string().min(1).max(10_000).meta({
    description:
      'An RE2 pattern; its group `secret`, else its first group that matches something, else all of it is the secret.',
  }),
  keywords: texts
    .default([])
    .meta({ description: 'It is tried only near one of these, in any case; without any, everywhere.' }),
  severity: z.enum(severities).default('high').meta({ description: 'How grave a finding is.' }),
  entropy: z.number().min(0).max(8).optional().meta({ description: 'The secret must have more bits a character.' }),
  'secret-group': z
    .int()
    .min(0)
    .max(100)
    .optional()
    .meta({ description: 'The number of the group that is the secret, instead.' }),
  path: z.string().min(1).max(10_000).optional().meta({ description: 'An RE2 pattern of the paths it looks at.' }),
  why: z.string().min(1).max(1_000).optional().meta({ description: 'What its holder can do.' }),
  revoke: z.string().min(1).max(1_000).optional().meta({ description: 'Where to revoke it and how to replace it.' }),
  docs: z.url().optional().meta({ description: 'Where to read about it.' }),
  allow: z.array(allowSchema).max(1_000).default([]).meta({ description: 'What is no secret although it matches.' }),
});

export type CustomRule = z.output<typeof customRuleSchema>;
export type Allow = z.output<typeof allowSchema>;
