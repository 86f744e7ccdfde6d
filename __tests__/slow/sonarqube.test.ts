import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { judgeFolder, policyFile, type Judged } from '../gates/metrics/judged';
import { TestRepository } from '../helpers/repository';
import { Sonarqube } from '../helpers/sonarqube';

/** The `reports` gate against a real server, from before the first analysis to a gate that is passed. */

jest.setTimeout(30 * 60_000);

const faulty = 'def same(a):\n    if a == a:\n        return 1\n    return 2\n';
const sound = 'def same(a, b):\n    if a == b:\n        return 1\n    return 2\n';
const policyOf = (entry: string): string => `version: 1\ngates:\n  reports:\n    sonarqube:\n      - { ${entry} }\n`;

describe('a real SonarQube server', () => {
  let server: Sonarqube;
  let token = '';
  const repository = new TestRepository();

  beforeAll(async () => {
    server = await Sonarqube.start();
    token = String((await server.ask('POST', 'api/user_tokens/generate', { name: 'gatehouse' })).token);
    await server.ask('POST', 'api/projects/create', { project: 'demo', name: 'demo' });
    process.env.SONAR_TOKEN = token;
  });
  afterAll(async () => {
    delete process.env.SONAR_TOKEN;
    repository.remove();
    await server.stop();
  });

  const judge = (entry: string): Promise<Judged> => {
    repository.write({ [policyFile]: policyOf(`url: "${server.url}", ${entry}`) });
    return judgeFolder(repository.folder, { gates: ['reports'] });
  };
  const analysed = (): Promise<Judged> => judge('report-task: .scannerwork/report-task.txt');
  /** Commits and analyses; the judgement begins while the server still works. */
  const scan = (code: string, revision?: string): void => {
    const sha = repository.commit({ 'app.py': code, '.gitignore': '.scannerwork/\n.github/\n' });
    server.scan(repository.folder, 'demo', token, revision ?? sha);
  };

  it('says NONE before it has worked through anything, which is an error', async () => {
    const judged = await judge('project: demo');
    expect([judged.code, judged.text]).toEqual([2, expect.stringContaining('its status is NONE, with 0 conditions')]);
  });

  it('says OK after a first analysis, with no condition: an error too', async () => {
    scan(faulty);
    const judged = await analysed();
    expect([judged.code, judged.text]).toEqual([2, expect.stringContaining('its status is OK, with 0 conditions')]);
  });

  it('fails by its gate, and shows the issue in its line', async () => {
    await server.ask('POST', 'api/qualitygates/create', { name: 'strict' });
    const condition = { gateName: 'strict', metric: 'bugs', op: 'GT', error: '0' };
    await server.ask('POST', 'api/qualitygates/create_condition', condition);
    await server.ask('POST', 'api/qualitygates/select', { gateName: 'strict', projectKey: 'demo' });
    scan(faulty);
    const { code, gate } = await analysed();
    expect([code, gate.status]).toEqual([1, 'fail']);
    expect(gate.findings.map(({ rule, location }) => [rule, location.path, location.startLine])).toEqual([
      ['quality-gate', policyFile, undefined],
      ['python:S1764', 'app.py', 2],
    ]);
  });

  it('passes when the code is mended', async () => {
    scan(sound);
    const { code, gate } = await analysed();
    expect([code, gate.status, gate.evaluated, gate.findings]).toEqual([0, 'pass', 1, []]);
  });

  it('proves nothing of another commit, nor by a wrong token', async () => {
    scan(`${sound}\n`, 'a'.repeat(40));
    const other = await analysed();
    expect([other.code, other.gate.findings.map(({ rule }) => rule)]).toEqual([2, ['other-commit-report']]);
    process.env.SONAR_TOKEN = `squ_${'0'.repeat(40)}`;
    const refused = await analysed();
    expect([refused.code, refused.gate.findings.map(({ rule }) => rule)]).toEqual([2, ['unreadable-report']]);
  });
});
