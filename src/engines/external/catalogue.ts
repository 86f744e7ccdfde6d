import type { EngineName } from '../../policy/engines';
import { actionlint } from './actionlint';
import { bandit } from './bandit';
import { betterleaks } from './betterleaks';
import { checkov } from './checkov';
import { conftest } from './conftest';
import type { ExternalEngine } from './engine';
import { gitleaks } from './gitleaks';
import { grype } from './grype';
import { hadolint } from './hadolint';
import { kingfisher } from './kingfisher';
import { modelscan } from './modelscan';
import { opa } from './opa';
import { osvScanner } from './osv-scanner';
import { pipAudit } from './pip-audit';
import { opengrep, semgrep } from './semgrep';
import { snyk } from './snyk';
import { syft } from './syft';
import { trivy } from './trivy';
import { zizmor } from './zizmor';

export const engines: Readonly<Record<EngineName, ExternalEngine>> = {
  gitleaks,
  kingfisher,
  betterleaks,
  bandit,
  semgrep,
  opengrep,
  hadolint,
  trivy,
  grype,
  syft,
  'osv-scanner': osvScanner,
  'pip-audit': pipAudit,
  snyk,
  checkov,
  conftest,
  opa,
  zizmor,
  actionlint,
  modelscan,
};
