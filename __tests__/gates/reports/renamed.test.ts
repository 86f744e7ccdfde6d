import { afterEach, describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { TestRepository } from '../../helpers/repository';
import { judgeFolder, policyFile } from '../metrics/judged';

/** Findings in files that the change moves. */

const code = 'query = request.args["q"]\ncursor.execute("select " + query)\nprint(1)\n';
const reportOn = (uri: string): string =>
  JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'T', rules: [{ id: 'r' }] } },
        results: [
          {
            ...{ ruleId: 'r', level: 'error', message: { text: 'm' } },
            locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: 2 } } }],
          },
        ],
      },
    ],
  });

describe('a finding in a file', () => {
  let repository: TestRepository;
  afterEach(() => {
    repository.remove();
  });

  it.each([
    ['that goes by another name', 'app.py', 'views.py', code, 'views.py', 'existing'],
    ['in another folder', 'app.py', 'src/views.py', code, 'src/views.py', 'existing'],
    ['in another folder, told by a way round', 'app.py', 'src/views.py', code, './lib/../src/views.py', 'existing'],
    ['and alters', 'app.py', 'views.py', `${code}y = 2\n`, 'views.py', 'new'],
    ['that begins to be a workflow', 'old/ci.yml', '.github/workflows/ci.yml', code, '.github/workflows/ci.yml', 'new'],
  ])('%s', async (_, from, to, after, uri, state) => {
    repository = new TestRepository();
    const policy = 'version: 1\ngates:\n  reports:\n    files:\n      - { path: out/r.sarif }\n';
    const base = repository.commit({ [policyFile]: policy, '.gitignore': 'out/\n', [from]: code });
    fs.rmSync(path.join(repository.folder, from));
    repository.commit({ [to]: after });
    repository.write({ 'out/r.sarif': reportOn(uri) });
    const { gate } = await judgeFolder(repository.folder, { gates: ['reports'], base });
    expect(gate.findings.map((one) => [one.state, one.location.path])).toEqual([[state, to]]);
  });

  it('that is copied is new in the copy', async () => {
    repository = new TestRepository();
    const policy = 'version: 1\ngates:\n  reports:\n    files:\n      - { path: out/r.sarif }\n';
    const base = repository.commit({ [policyFile]: policy, '.gitignore': 'out/\n', 'app.py': code });
    repository.commit({ 'copy.py': code });
    repository.write({ 'out/r.sarif': reportOn('copy.py') });
    const { gate } = await judgeFolder(repository.folder, { gates: ['reports'], base });
    expect(gate.findings[0]?.state).toBe('new');
  });
});
