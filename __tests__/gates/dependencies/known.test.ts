import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { TestRepository } from '../../helpers/repository';
import { folderOf, judgeFiles, judgeFolder, policyFile, type Files, type Judged } from '../metrics/judged';

const mirror = path.join(import.meta.dirname, '../../fixtures/osv');

const policyOf = (settings = ''): string =>
  `version: 1\ngates:\n  dependencies:\n    osv: { mirror: ${mirror} }\n${settings}`;
const check = (files: Files, settings = ''): Promise<Judged> =>
  judgeFiles({ [policyFile]: policyOf(settings), ...files }, { gates: ['dependencies'] });

const hash = `--hash=sha256:${'b'.repeat(64)}`;
const yaml = (version: string): string => `numpy==1.26.4 ${hash}\npyyaml==${version} ${hash}\n`;

describe('a package with known vulnerabilities', () => {
  it('is found at its line, with the least version that clears all', async () => {
    const { gate, code } = await check({ 'requirements.txt': yaml('5.3') });
    const known = gate.findings.filter(({ properties }) => properties?.vulnerability !== undefined);
    expect(known.map(({ rule, location, severity }) => [rule, location.startLine, severity])).toEqual([
      ['CVE-2020-14343', 2, 'medium'],
      ['CVE-2020-1747', 2, 'medium'],
    ]);
    expect(known[0]).toMatchObject({
      message: 'pyyaml 5.3: CVE-2020-14343. Fixed in 5.4.',
      properties: {
        vulnerability: {
          packages: ['pyyaml'],
          installed: ['5.3'],
          fixed: ['5.4'],
          purls: ['pkg:pypi/pyyaml@5.3'],
          upgrade: '5.4',
        },
      },
    });
    expect(known[1]?.message).toContain('Fixed in 5.3.1. 5.4 clears everything known of it.');
    expect(gate.engines.map(({ name }) => name)).toEqual(['dependencies', 'osv mirror']);
    expect(code).toBe(0);
  });

  it('is not found in the version that has it fixed', async () => {
    const { gate, code } = await check({ 'requirements.txt': yaml('5.4') });
    expect([gate.findings, code]).toEqual([[], 0]);
  });

  it('says whether anything imports it', async () => {
    const imported = async (files: Files): Promise<unknown> => {
      const { gate } = await check({ 'requirements.txt': yaml('5.3'), ...files });
      const { vulnerability } = gate.findings[0]?.properties as { vulnerability: { imported?: boolean } };
      return vulnerability.imported;
    };
    expect(await imported({})).toBeUndefined();
    expect(await imported({ 'a.py': 'import os, yaml as y\n' })).toBe(true);
    expect(await imported({ 'a.py': 'from yaml.nodes import Node\n' })).toBe(true);
    expect(await imported({ 'a.py': 'import yamlish\n' })).toBe(false);
    expect(await imported({ 'a.py': 'import importlib\nimportlib.import_module(name)\n' })).toBeUndefined();
  });

  it('of a lock file is found at the line of what brings it, with the way', async () => {
    const { gate } = await check({
      'pyproject.toml': '[project]\nname = "x"\nversion = "1"\ndependencies = [\n  "anyconfig>=0.9",\n]\n',
      'uv.lock': [
        'version = 1',
        'requires-python = ">=3.11"',
        '[[package]]\nname = "anyconfig"\nversion = "0.10.0"\nsource = { registry = "https://pypi.example.com/simple" }',
        'dependencies = [{ name = "pyyaml" }]',
        '[[package]]\nname = "pyyaml"\nversion = "5.3"\nsource = { registry = "https://pypi.example.com/simple" }',
        '[[package]]\nname = "x"\nversion = "1"\nsource = { virtual = "." }\ndependencies = [{ name = "anyconfig" }]',
        '[package.metadata]\nrequires-dist = [{ name = "anyconfig", specifier = ">=0.9" }]',
      ].join('\n'),
    });
    const [first] = gate.findings.filter(({ rule }) => rule === 'CVE-2020-14343');
    expect(first?.location).toMatchObject({ path: 'pyproject.toml', startLine: 5 });
    expect(first?.message).toContain('It comes by anyconfig → pyyaml.');
  });

  it('can be accepted by a VEX document', async () => {
    const vex = JSON.stringify({
      '@context': 'https://openvex.dev/ns/v0.2.0',
      statements: [
        {
          vulnerability: { name: 'CVE-2020-14343' },
          products: [{ '@id': 'pkg:pypi/pyyaml' }],
          status: 'not_affected',
          justification: 'vulnerable_code_not_in_execute_path',
        },
      ],
    });
    const { gate } = await check({ 'requirements.txt': yaml('5.3'), 'vex.json': vex }, '    exceptions: [vex.json]\n');
    expect(gate.findings.map(({ rule, state }) => [rule, state])).toEqual([
      ['CVE-2020-1747', 'new'],
      ['CVE-2020-14343', 'waived'],
    ]);
  });

  it('is counted where no version has it fixed, if the policy says so', async () => {
    const record = {
      id: 'PYSEC-2026-1',
      modified: '2026-01-01T00:00:00Z',
      affected: [
        {
          package: { ecosystem: 'PyPI', name: 'numpy' },
          ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }] }],
        },
      ],
    };
    const advisories = folderOf({ 'PYSEC-2026-1.json': JSON.stringify(record) });
    const judged = (settings: string): Promise<Judged> =>
      judgeFiles(
        {
          [policyFile]: `version: 1\ngates:\n  dependencies:\n    osv: { mirror: ${advisories} }\n${settings}`,
          'requirements.txt': `numpy==1.26.4 ${hash}\n`,
        },
        { gates: ['dependencies'] },
      );
    const shown = await judged('');
    expect(shown.gate.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['PYSEC-2026-1', 'medium']]);
    const hidden = await judged('    ignore-unfixed: true\n');
    expect([hidden.gate.findings, hidden.gate.skipped]).toEqual([[], { 'unfixed vulnerabilities': 1 }]);
  });

  it('is critical where it is known to be exploited', async () => {
    const kev = JSON.stringify({ vulnerabilities: [{ cveID: 'CVE-2020-14343' }] });
    const epss =
      '#model_version:v2026.01.01,score_date:2026-01-01T00:00:00+0000\ncve,epss,percentile\nCVE-2020-14343,0.125,0.97\n';
    const threats = folderOf({ 'kev.json': kev, 'epss.csv': epss });
    const files = { 'requirements.txt': yaml('5.3') };
    const { gate } = await check(files, `    kev: ${threats}/kev.json\n    epss: ${threats}/epss.csv\n`);
    const [first] = gate.findings;
    expect([first?.rule, first?.severity, first?.blocking]).toEqual(['CVE-2020-14343', 'critical', true]);
    expect(first?.message).toMatch(/EPSS 12\.5 %, known to be exploited/);
  });
});

describe('what can not be looked up', () => {
  it('is an error where the mirror is not there', async () => {
    const judged = await judgeFiles(
      {
        [policyFile]: 'version: 1\ngates:\n  dependencies:\n    osv: { mirror: /nowhere/at-all }\n',
        'requirements.txt': yaml('5.3'),
      },
      { gates: ['dependencies'] },
    );
    expect([judged.code, judged.gate.status]).toEqual([2, 'error']);
    expect(judged.gate.reason).toContain('/nowhere/at-all');
  });

  it('is an error where a change could have written the mirror', async () => {
    const root = folderOf({ 'requirements.txt': yaml('5.3'), 'advisories/PYSEC-2026-1.json': '{}' });
    const policy = `version: 1\ngates:\n  dependencies:\n    osv: { mirror: ${root}/advisories }\n`;
    fs.mkdirSync(path.join(root, '.github'));
    fs.writeFileSync(path.join(root, policyFile), policy);
    const judged = await judgeFolder(root, { gates: ['dependencies'] });
    expect([judged.code, judged.gate.reason]).toEqual([2, expect.stringContaining('where a change could write it')]);
  });

  it('is an error where the server does not answer', async () => {
    const judged = await judgeFiles(
      {
        [policyFile]: 'version: 1\ngates:\n  dependencies:\n    osv: { url: "http://127.0.0.1:9" }\n',
        'requirements.txt': yaml('5.3'),
      },
      { gates: ['dependencies'] },
    );
    expect([judged.code, judged.gate.status]).toEqual([2, 'error']);
    expect(judged.gate.reason).toContain('http://127.0.0.1:9');
  });

  it('is said of an ecosystem without advisories', async () => {
    const { gate } = await check({ 'environment.yml': 'name: x\ndependencies:\n  - numpy=1.26.4=py311_0\n' });
    expect(gate.findings.map(({ rule }) => rule)).toEqual(['packages-not-looked-up']);
  });

  it('is counted where nobody asked', async () => {
    const { report } = await judgeFiles({ 'requirements.txt': yaml('5.3') }, { gates: [] });
    const gate = report.gates.find(({ id }) => id === 'dependencies');
    expect([gate?.status, gate?.skipped, gate?.findings]).toEqual(['pass', { 'packages not looked up': 2 }, []]);
  });
});

describe('on a change', () => {
  const judgeChange = async (change: Readonly<Record<string, string>>): Promise<Judged> => {
    const repository = new TestRepository();
    try {
      const base = repository.commit({
        [policyFile]: policyOf('    fail-on: medium\n'),
        'requirements.txt': yaml('5.3'),
      });
      repository.commit(change);
      return await judgeFolder(repository.folder, { gates: ['dependencies'], base });
    } finally {
      repository.remove();
    }
  };

  it('what was there before does not block, also after an update that leaves it', async () => {
    const judged = await judgeChange({ 'requirements.txt': `${yaml('5.3.1')}click==8.1.7 ${hash}\n` });
    expect(judged.gate.findings.map(({ rule, state }) => [rule, state])).toEqual([['CVE-2020-14343', 'existing']]);
    expect(judged.code).toBe(0);
  });

  it('what it brings does', async () => {
    const judged = await judgeChange({ 'requirements.txt': `${yaml('5.4')}pillow==9.0.0 ${hash}\n` });
    expect(judged.code).toBe(1);
    expect(judged.gate.findings.every(({ state, location }) => state === 'new' && location.startLine === 3)).toBe(true);
  });
});
