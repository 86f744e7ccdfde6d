import type { Severity } from '../../findings/finding';

/** Stands for a secret in what an engine hands on. */
export const redaction = '\0';

export const secretTitle = (rule: string): string => `Secret (${rule.replace(/^.*\./, '')})`;

/** How sure an engine is says how much its finding weighs. */
export const severityOf = (confidence: string): Severity =>
  confidence === 'high' ? 'high' : confidence === 'medium' ? 'medium' : 'low';
