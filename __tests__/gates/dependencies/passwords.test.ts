import { describe, expect, it } from '@jest/globals';
import { readerFor } from '../../../src/formats/manifests';
import { judgeFiles, policyFile, type Files } from '../metrics/judged';

const secret = ['hunter2', 'Secret'].join('');
const url = (rest: string): string => `https://user:${secret}@e.example/${rest}?token=${secret}`;
const at = 'version = "1.0.0"\n';
const files: Files = {
  'requirements.txt': [
    `--index-url ${url('simple')}`,
    `--extra-index-url ${url('simple')}`,
    `a @ git+${url('a.git')}`,
    `b @ https://${secret}:x-oauth@e.example/b.zip`,
    `-e git+ssh://git:${secret}@e.example/e.git#egg=e&token=${secret}`,
    `f == ${url('y')}`,
    `-r ${url('r.txt')}`,
    `g>=1 ; ${url('')}`,
    `h==1 --hash=sha256:${url('')}`,
  ].join('\n'),
  'npm/package.json': JSON.stringify({
    dependencies: { a: `git+${url('a.git')}`, b: url('b.tgz'), d: `https://${secret}@github.com/o/r` },
    overrides: { q: url('q.tgz') },
  }),
  'yarn/yarn.lock': `# yarn lockfile v1\n\nc@${url('c.tgz')}:\n  version "1.0.0"\n  resolved "${url('c/-/d-1.0.0.tgz')}"\n  dependencies:\n    zz "${url('zz.tgz')}"\n`,
  'cargo/Cargo.toml': `[package]\nname = "x"\n[dependencies]\na = { git = "${url('a')}" }\n`,
  'cargo/Cargo.lock': `version = 4\n[[package]]\nname = "a"\n${at}source = "git+${url('a')}#main"\n`,
  'uv/uv.lock': `version = 1\n[[package]]\nname = "b"\n${at}source = { registry = "${url('simple')}" }\nsdist = { url = "${url('z-1.tar.gz')}" }\n`,
  'conda/environment.yml': `dependencies:\n  - pip:\n    - a @ git+${url('a.git')}\n    - bad ${url('x')} y\n`,
  'broken/package.json': `{ ${url('x')}`,
  'broken/pyproject.toml': `a = ${url('x')}\n`,
  'broken/environment.yml': `dependencies: [${url('x')}\nb: - x`,
};

describe('passwords in addresses', () => {
  it('are in nothing that is reported', async () => {
    const judged = await judgeFiles(
      { [policyFile]: 'version: 1\ngates:\n  dependencies: { engine: none }\n', ...files },
      { gates: ['dependencies'] },
    );
    expect(judged.gate.findings.length).toBeGreaterThan(15);
    const shown = judged.gate.findings.map(({ message, title, snippet, properties }) => [
      message,
      title,
      snippet,
      properties,
    ]);
    expect(JSON.stringify(shown)).not.toContain(secret);
  });

  it('are in nothing that readers hand on', () => {
    for (const [path, text] of Object.entries(files)) {
      const { dependencies = [], problems = [], indexes = [] } = readerFor(path)?.read(String(text), path) ?? {};
      const places = dependencies.map(({ origin, mismatch }) => [origin, mismatch]);
      expect([path, JSON.stringify([places, problems])]).toEqual([path, expect.not.stringContaining(secret)]);
      expect([path, JSON.stringify(indexes)]).toEqual([path, expect.not.stringContaining(`user:${secret}`)]);
    }
  });
});
