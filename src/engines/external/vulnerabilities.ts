import type { Severity } from '../../findings/finding';
import type { ScannerSeverity, Vulnerability } from '../vulnerabilities/vulnerability';
import type { EngineFinding } from './engine';

/** What a scanner tells of one; what it leaves out is not known. */
export type Told = Pick<Vulnerability, 'package' | 'installed' | 'severity'> &
  Partial<Omit<Vulnerability, 'id' | 'aliases'>> & {
    /** Every name that the vulnerability is told by, the scanner's own first. */
    readonly ids: readonly string[];
  };

/** What the finding weighs as an engine's own; a gate weighs it by its policy. */
const weights: Readonly<Record<ScannerSeverity, Severity>> = {
  critical: 'critical',
  high: 'high',
  // Nobody has said that it is harmless.
  unknown: 'medium',
  medium: 'medium',
  low: 'low',
  negligible: 'info',
};

export const severityOf = (severity: ScannerSeverity): Severity => weights[severity];

/** The qualitative severity of a CVSS base score. Source: CVSS 3.1 specification, section 5. */
export function severityOfScore(score: number | undefined): ScannerSeverity {
  if (score === undefined || !Number.isFinite(score)) return 'unknown';
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  return score >= 4 ? 'medium' : score > 0 ? 'low' : 'negligible';
}

/** A scanner's finding in the file `path`, the same whichever scanner it is from. */
export function findingOf(
  path: string,
  about: Pick<EngineFinding, 'title' | 'cwe' | 'uri' | 'startLine'> | undefined,
  { ids, ...told }: Told,
): EngineFinding {
  const names = [...new Set(ids)];
  // Two scanners mostly share the CVE alone.
  const id = names.find((name) => name.startsWith('CVE-')) ?? names[0] ?? '';
  const vulnerability: Vulnerability = {
    source: told.package,
    fixed: undefined,
    purl: undefined,
    cvss: undefined,
    layer: undefined,
    file: undefined,
    ...told,
    id,
    aliases: names.filter((name) => name !== id),
  };
  const { installed, fixed } = vulnerability;
  return {
    title: id,
    ...about,
    rule: id,
    severity: severityOf(told.severity),
    message: `${told.package} ${installed}: ${fixed === undefined ? 'no version has it fixed' : `fixed in ${fixed}`}`,
    path,
    vulnerability,
  };
}
