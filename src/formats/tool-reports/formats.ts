import { alibiDetect } from './alibi-detect';
import { bandit } from './bandit';
import { checkov } from './checkov';
import { checkstyle } from './checkstyle';
import { cycloneDxVex } from './cyclonedx-vex';
import { deepchecks } from './deepchecks';
import { evidently, evidentlyLegacy, evidentlySuite } from './evidently';
import { aif360, fairlearn, fairnessNumbers } from './fairness';
import { gitleaks } from './gitleaks';
import { greatExpectations } from './great-expectations';
import { grype } from './grype';
import { hadolint } from './hadolint';
import { junit } from './junit';
import { modelscan } from './modelscan';
import { npmAudit, npmAuditError, npmAuditV1 } from './npm-audit';
import { osvScanner } from './osv-scanner';
import { pipAudit } from './pip-audit';
import type { ToolReportFormat } from './report';
import { sarif } from './sarif';
import { scorecard } from './scorecard';
import { semgrep } from './semgrep';
import { snyk } from './snyk';
import { sonarqubeGeneric, sonarqubeHotspots, sonarqubeIssues, sonarqubeStatus } from './sonarqube';
import { trivy } from './trivy';
import { zapJson, zapXml } from './zap';

/** At most one may fit a document. */
export const formats: readonly ToolReportFormat[] = [
  sarif,
  snyk,
  sonarqubeIssues,
  sonarqubeHotspots,
  sonarqubeStatus,
  sonarqubeGeneric,
  zapJson,
  zapXml,
  trivy,
  grype,
  osvScanner,
  pipAudit,
  npmAudit,
  npmAuditV1,
  npmAuditError,
  checkov,
  semgrep,
  bandit,
  hadolint,
  gitleaks,
  modelscan,
  junit,
  checkstyle,
  cycloneDxVex,
  scorecard,
  ...greatExpectations,
  evidently,
  evidentlySuite,
  evidentlyLegacy,
  deepchecks,
  alibiDetect,
  aif360,
  fairnessNumbers,
  fairlearn,
];
