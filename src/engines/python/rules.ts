import type { Help, Severity } from '../../findings/finding';
import { callRules } from './rules/calls';
import { cryptographyRules } from './rules/cryptography';
import { generalRules } from './rules/general';
import { importRules } from './rules/imports';
import { injectionRules } from './rules/injection';

/** What Gatehouse knows about one of ruff's security rules. */
export interface PythonRule {
  /** `S608`: the number is Bandit's (B608). */
  readonly code: string;
  /** Ruff's name for it, which its preview mode reports in place of the code. */
  readonly name: string;
  readonly severity: Severity;
  /** Why this severity and not another. */
  readonly reason: string;
  readonly title: string;
  readonly cwe: readonly number[];
  readonly why: string;
  /** Code in which the rule finds something, and the same without it. */
  readonly bad: string;
  readonly good: string;
  /** In place of ruff's message, where that quotes a text of the source: it may hold a secret. */
  readonly message?: string;
  /** What the rule marks may be a secret. */
  readonly sensitive?: true;
  /** Places the rule itself calls harmless, told by these words in ruff's message. */
  readonly harmless?: { readonly message: string; readonly severity: Severity; readonly reason: string };
}

export const pythonRules: readonly PythonRule[] = [
  ...generalRules,
  ...callRules,
  ...importRules,
  ...cryptographyRules,
  ...injectionRules,
];

const byName = new Map(pythonRules.map((rule) => [rule.name, rule]));
const byCode = new Map(pythonRules.map((rule) => [rule.code, rule]));

export function ruleNamed(name: string): PythonRule | undefined {
  return byName.get(name);
}

export function ruleOf(code: string): PythonRule | undefined {
  return byCode.get(code);
}

export function severityOf(rule: PythonRule, message: string): Severity {
  return rule.harmless !== undefined && message.includes(rule.harmless.message)
    ? rule.harmless.severity
    : rule.severity;
}

export function helpOf(rule: PythonRule): Help {
  return {
    text: `${rule.why}\n\nFound in:\n${indented(rule.bad)}\n\nBetter:\n${indented(rule.good)}`,
    uri: `https://docs.astral.sh/ruff/rules/${rule.name}/`,
  };
}

function indented(code: string): string {
  return code.replace(/^(?=.)/gm, '    ');
}
