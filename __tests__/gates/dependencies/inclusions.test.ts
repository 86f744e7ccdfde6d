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

  it('is unreadable where it is not there', async () => {
    const judged = await check({ 'requirements.txt': 'click\n-r gone.list\n' });
    expect(found(judged)).toContain('unreadable-manifest requirements.txt:2 new');
    expect(judged.code).toBe(2);
  });

  it('gives versions by constraints', async () => {
    const judged = await check({ 'requirements.txt': '-c pins.list\npyyaml\nclick\n', 'pins.list': 'PyYAML==5.3\n' });
    expect(found(judged)).toEqual(expect.arrayContaining(known('requirements.txt:2')));
    expect(found(judged).filter((each) => each.startsWith('unpinned'))).toEqual([
      'unpinned-requirement requirements.txt:3 new',
    ]);
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
