import type { Severity } from '../../findings/finding';
import type { ReportFileSettings } from '../../policy/reports';

/** By the policy's own mapping, whatever the case of the word. */
export function weightOf(level: string, mapping: ReportFileSettings['severity']): Severity | undefined {
  const wanted = level.toLowerCase();
  return Object.entries(mapping).find(([word]) => word.toLowerCase() === wanted)?.[1];
}
