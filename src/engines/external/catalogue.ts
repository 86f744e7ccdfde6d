import type { EngineName } from '../../policy/engines';
import { actionlint } from './actionlint';
import { bandit } from './bandit';
import { betterleaks } from './betterleaks';
import { checkov } from './checkov';
import type { ExternalEngine } from './engine';
import { gitleaks } from './gitleaks';
import { hadolint } from './hadolint';
import { kingfisher } from './kingfisher';
import { modelscan } from './modelscan';
import { opengrep, semgrep } from './semgrep';
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
  checkov,
  zizmor,
  actionlint,
  modelscan,
};
