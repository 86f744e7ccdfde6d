// What the READMEs of the examples show: the folder that is checked, and between which marks its verdict stands.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

const night = (name) => ({
  folder: 'examples/churn-nightly',
  readme: 'examples/churn-nightly/README.md',
  mark: `verdict:${name}`,
  // What that night's training would have left.
  candidate: `reports/${name}.csv`,
});

export const places = [
  { folder: 'examples/titanic', readme: 'examples/titanic/README.md', mark: 'verdict' },
  { folder: 'examples/web-api/vulnerable', readme: 'examples/web-api/README.md', mark: 'verdict:vulnerable' },
  { folder: 'examples/web-api/fixed', readme: 'examples/web-api/README.md', mark: 'verdict:fixed' },
  { folder: 'examples/churn-nightly', readme: 'examples/churn-nightly/README.md', mark: 'verdict:fine' },
  { folder: 'examples/model-registry/approved', readme: 'examples/model-registry/README.md', mark: 'verdict:approved' },
  { folder: 'examples/model-registry/rejected', readme: 'examples/model-registry/README.md', mark: 'verdict:rejected' },
  { folder: 'examples/multi-tool', readme: 'examples/multi-tool/README.md', mark: 'verdict', gate: 'reports' },
  night('degraded'),
  night('biased'),
];

/** What the built command line says about a place. */
export function verdictOf({ folder, candidate, gate }) {
  if (candidate === undefined) return check(folder, gate === undefined ? [] : ['--gate', gate]);
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-example-'));
  try {
    fs.cpSync(path.join(root, folder), copy, { recursive: true });
    fs.copyFileSync(path.join(copy, candidate), path.join(copy, 'reports/candidate.csv'));
    return check(copy, ['--gate', 'metrics']);
  } finally {
    fs.rmSync(copy, { recursive: true });
  }
}

function check(folder, options) {
  try {
    const args = ['dist/cli.js', 'check', folder, ...options];
    return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  } catch (error) {
    // A failing verdict is a verdict.
    if (error.status === 1) return error.stdout;
    throw error;
  }
}
