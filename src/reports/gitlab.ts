import type { Severity } from '../findings/finding';
import type { Report } from '../report';
import { clip } from './budget';
import { jsonText, visible } from './escape';
import { gatesAndRun, mostUrgentFirst, pathOf, plural } from './overview';

/** The merge request widget pages through the list in the browser; far more than anyone reads. */
export const maxCodeQualityIssues = 10_000;
const maxDescription = 1_000;

type CodeQualitySeverity = 'info' | 'minor' | 'major' | 'critical' | 'blocker';

interface CodeQualityIssue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: CodeQualitySeverity;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** What has no file is put here: the one file that every GitLab pipeline has. */
const pipelineFile = '.gitlab-ci.yml';

/**
 * The report as a GitLab Code Quality artifact. GitLab compares it with the target branch's by fingerprint, so existing
 * findings are in it and waived ones are not. A gate in error is an issue too: its absence would read as a pass.
 */
export function renderGitlab(report: Report): string {
  const findings = mostUrgentFirst(
    report.gates.flatMap((gate) => gate.findings.filter((finding) => finding.state !== 'waived')),
  );
  const issues = gatesAndRun(report)
    .filter((gate) => gate.status === 'error')
    .map((gate) => issueOf(gate.id, 'blocker', `Gatehouse ${gate.id} ended in error: ${gate.reason}`));
  const room = Math.max(0, maxCodeQualityIssues - issues.length);
  const seen = new Map<string, number>();
  for (const finding of findings.slice(0, room)) {
    const nth = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, nth);
    const member = finding.location.member === undefined ? '' : ` (${finding.location.member})`;
    issues.push({
      description: clip(visible(`${finding.title}: ${finding.message}${member}`), maxDescription),
      check_name: visible(finding.rule),
      // GitLab shows only the first issue of a fingerprint.
      fingerprint: nth === 1 ? finding.fingerprint : `${finding.fingerprint}-${nth}`,
      severity: severityOf[finding.severity],
      location: { path: pathOf(finding.location), lines: { begin: finding.location.startLine ?? 1 } },
    });
  }
  const omitted = findings.length - room;
  if (omitted > 0) {
    issues.push(issueOf('left-out', 'info', `${plural(omitted, 'more finding')} left out: see the JSON report.`));
  }
  return `${jsonText(issues, 2)}\n`;
}

function issueOf(name: string, severity: CodeQualitySeverity, description: string): CodeQualityIssue {
  return {
    description: clip(visible(description), maxDescription),
    check_name: visible(`gatehouse/${name}`),
    fingerprint: visible(`gatehouse/${name}`),
    severity,
    location: { path: pipelineFile, lines: { begin: 1 } },
  };
}

const severityOf: Readonly<Record<Severity, CodeQualitySeverity>> = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
  info: 'info',
};
