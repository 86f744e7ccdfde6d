import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../helpers/built';

describe("GitHub's API description", () => {
  it('is what cutting it out of its package gives', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-openapi-'));
    const cut = path.join(root, '__tests__/fixtures/openapi/api.github.com.json');
    const before = fs.readFileSync(cut, 'utf8');
    try {
      const install = [
        'install',
        '--no-audit',
        '--no-fund',
        '--ignore-scripts',
        '--prefix',
        folder,
        '@octokit/openapi@23.0.2',
      ];
      execFileSync('npm', install, { stdio: ['ignore', 'ignore', 'inherit'] });
      const source = path.join(folder, 'node_modules/@octokit/openapi');
      execFileSync(process.execPath, [path.join(root, 'scripts/cut-openapi.mjs'), source], { cwd: root });
      expect(fs.readFileSync(cut, 'utf8') === before).toBe(true);
    } finally {
      fs.writeFileSync(cut, before);
      fs.rmSync(folder, { recursive: true, force: true });
    }
  }, 600_000);
});
