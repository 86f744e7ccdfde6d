import type { Report } from '../report';

/** The same report with its paths told from the repository's top; `prefix` ends in a slash or is empty. */
export function below(prefix: string, report: Report): Report {
  if (prefix === '') return report;
  return {
    ...report,
    gates: report.gates.map((gate) => ({
      ...gate,
      findings: gate.findings.map((finding) => ({
        ...finding,
        location: { ...finding.location, path: `${prefix}${finding.location.path}` },
      })),
    })),
    notices: report.notices.map((notice) =>
      notice.path === undefined ? notice : { ...notice, path: `${prefix}${notice.path}` },
    ),
  };
}
