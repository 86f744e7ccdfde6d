import fs from 'node:fs';
import path from 'node:path';
import { writeOutput } from '../disk';
import { openRepository } from '../git/repository';
import { localChange } from '../change/resolve';
import { gateIds, loadGate, settingsOf } from '../gates/index';
import { scopeOf } from '../gates/scope';
import { defaultPolicy, defaultPolicyFile } from '../policy/load';
import { version } from '../version';
import { rootOf } from './options';

const workflowFile = '.github/workflows/gatehouse.yml';

/** `gatehouse init`: writes a commented policy and a workflow for this repository. A file that is there already stays as it is. */
export async function init(positionals: readonly string[]): Promise<number> {
  const root = rootOf(positionals);
  const { head } = await localChange(root, await openRepository(root), undefined);
  const sections: string[] = [];
  for (const id of gateIds) {
    const gate = await loadGate(id);
    const settings = settingsOf(id, defaultPolicy().policy);
    if (!('scan' in gate) || !settings) continue;
    const count = (await scopeOf(gate, head.tree, () => false)).entries.length;
    sections.push(section(id, `${count} ${gate.kind}`, settings['fail-on'], count > 0));
  }
  write(root, defaultPolicyFile, policyText(sections));
  write(root, workflowFile, workflowText());
  return 0;
}

function write(root: string, name: string, text: string): void {
  const file = path.join(root, name);
  if (fs.existsSync(file)) {
    process.stdout.write(`${name}: is there already, left as it is\n`);
    return;
  }
  writeOutput(file, text, 'wx');
  process.stdout.write(`${name}: written\n`);
}

function section(id: string, found: string, failOn: string, present: boolean): string {
  const lines = [`  ${id}:`, `    fail-on: ${failOn}  # critical | high | medium | low | info`];
  const note = present ? `  # ${found} here now.` : `  # ${found} here now; once there are some, take out the #.`;
  return [note, ...(present ? lines : lines.map((line) => `  # ${line.slice(2)}`))].join('\n');
}

const policyText = (
  sections: readonly string[],
): string => `# What must hold before a change reaches main. \`gatehouse explain\` shows every setting and its default.
version: 1

# observe: report only · warn: never block · enforce: block on what is at fail-on or worse.
mode: enforce

# A gate that is named here is required: finding nothing of its kind is an error, not a pass.
gates:
${sections.join('\n')}
  # A model's predictions, judged against those of the model in production:
  # metrics:
  #   candidate: reports/candidate.csv
  #   baseline: reports/champion.csv
  #   rules:
  #     - { metric: roc_auc, min: 0.80, margin: 0.01 }

# Accept a finding for a time. It comes back after the last day.
# waivers:
#   - id: legacy-report
#     rule: S608
#     paths: [legacy/report.py]
#     reason: read-only database, replaced in March
#     owner: data-platform
#     expires: 2027-03-31
`;

const workflowText = (): string => `name: Gatehouse
on:
  pull_request:
  merge_group:
  push:
    branches: [main]

permissions:
  contents: read

jobs:
  gate:
    # Make this job a required status check.
    runs-on: ubuntu-latest
    permissions:
      contents: read
      checks: write # the check run with annotations; without it they go to the log
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: gatehouse/gatehouse@v${version}
`;
