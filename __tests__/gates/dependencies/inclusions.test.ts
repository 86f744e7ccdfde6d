import { describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { TestRepository } from '../../helpers/repository';
import { judgeFiles, judgeFolder, policyFile, type Files, type Judged } from '../metrics/judged';

const mirror = path.join(import.meta.dirname, '../../fixtures/osv');
const policy = `version: 1\ngates:\n  dependencies:\n    osv: { mirror: ${mirror} }\n    fail-on: medium\n`;
const check = (files: Files): Promise<Judged> =>
  judgeFiles({ [policyFile]: policy, ...files }, { gates: ['dependencies'] });
const found = ({ gate }: Judged): string[] =>
  gate.findings.map(({ rule, location, state }) => `${rule} ${location.path}:${location.startLine ?? ''} ${state}`);
const known = (at: string, state = 'new'): string[] => [
  `CVE-2020-14343 ${at} ${state}`,
  `CVE-2020-1747 ${at} ${state}`,
];

describe('what requirements take in', () => {
  it('is read whatever it is called, also in cycles', async () => {
    const judged = await check({
      'requirements.txt': '-r deps/base.list\n',
      'deps/base.list': '-r more\n',
      'deps/more': '# more\npyyaml==5.3\n-r base.list\n-r ../requirements.txt\n',
    });
    expect(found(judged)).toEqual(expect.arrayContaining(known('deps/more:2')));
  });

  it('is read for setuptools', async () => {
    const judged = await check({
      'pyproject.toml':
        '[project]\nname = "x"\ndynamic = ["dependencies"]\n[tool.setuptools.dynamic]\ndependencies = { file = ["deps.in.list"] }\n',
      'deps.in.list': 'pyyaml==5.3\n',
    });
    expect(found(judged)).toEqual(expect.arrayContaining(known('deps.in.list:1')));
  });

  it.each([
    ['-r gone.list', 'requirements-elsewhere', 1],
    ['-r https://example.com/more.txt', 'requirements-elsewhere', 1],
    ['-r ../more.txt', 'requirements-elsewhere', 1],
    ['-c gone.list', 'requirements-not-known', 0],
    ['-c https://example.com/constraints-3.11.txt', 'requirements-not-known', 0],
    ['-r {{ more }}.txt', 'requirements-not-known', 0],
  ])('is not known where it is not there: %s', async (line, rule, code) => {
    const judged = await check({ 'requirements.txt': `click\n${line}\n` });
    expect(found(judged)).toContain(`${rule} requirements.txt:2 new`);
    expect([judged.gate.evaluated, judged.code]).toEqual([1, code]);
  });

  it('does not block where the base takes it in too', async () => {
    const repository = new TestRepository();
    try {
      const base = repository.commit({ [policyFile]: policy, 'requirements.txt': 'click==8.1.7\n-r made.txt\n' });
      repository.commit({ 'requirements.txt': 'click==8.1.8\n-r made.txt\n' });
      const judged = await judgeFolder(repository.folder, { gates: ['dependencies'], base });
      expect(found(judged)).toContain('requirements-elsewhere requirements.txt:2 existing');
      expect(judged.code).toBe(0);
    } finally {
      repository.remove();
    }
  });

  it('gives versions by constraints', async () => {
    const judged = await check({ 'requirements.txt': '-c pins.list\npyyaml\nclick\n', 'pins.list': 'PyYAML==5.3\n' });
    expect(found(judged)).toEqual(expect.arrayContaining(known('requirements.txt:2')));
    expect(found(judged).filter((each) => each.startsWith('unpinned'))).toEqual([
      'unpinned-requirement requirements.txt:3 new',
    ]);
  });

  it('counts as changed along with an environment of MLflow', async () => {
    const repository = new TestRepository();
    try {
      const env = 'python: "3.10"\ndependencies:\n  - -r base.list\n';
      const base = repository.commit({ [policyFile]: policy, 'python_env.yaml': env, 'base.list': 'click==8.1.7\n' });
      repository.commit({ 'base.list': 'click==8.1.7\npyyaml==5.3\n' });
      const judged = await judgeFolder(repository.folder, { gates: ['dependencies'], base });
      expect(found(judged)).toEqual(expect.arrayContaining(known('base.list:2')));
      expect(judged.code).toBe(1);
    } finally {
      repository.remove();
    }
  });

  it('counts as changed along with it, and is compared with the base', async () => {
    const repository = new TestRepository();
    try {
      const base = repository.commit({
        [policyFile]: policy,
        'requirements.txt': '-r base.list\n',
        'base.list': 'pyyaml==5.3\n',
      });
      repository.commit({ 'base.list': 'pyyaml==5.3\npillow==9.0.0\n' });
      const judged = await judgeFolder(repository.folder, { gates: ['dependencies'], base });
      expect(found(judged)).toEqual(expect.arrayContaining(known('base.list:1', 'existing')));
      expect(found(judged).filter((each) => each.includes('base.list:2') && each.endsWith('new'))).not.toEqual([]);
      expect(judged.code).toBe(1);
    } finally {
      repository.remove();
    }
  });
});
