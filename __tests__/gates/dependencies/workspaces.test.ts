import { describe, expect, it } from '@jest/globals';
import { judgeFiles, policyFile, type Files } from '../metrics/judged';

const policy = 'version: 1\ngates:\n  dependencies:\n    engine: none\n';
const rules = async (files: Files): Promise<string[]> => {
  const { gate } = await judgeFiles({ [policyFile]: policy, ...files }, { gates: ['dependencies'] });
  return gate.findings.map(({ rule, location }) => `${rule} ${location.path}`);
};
const packageJson = JSON.stringify({ name: 'a', dependencies: { 'is-odd': '3.0.1' } });
const lockOf = (more: object): string =>
  JSON.stringify({
    name: 'root',
    lockfileVersion: 3,
    packages: {
      '': { name: 'root', workspaces: ['packages/*'] },
      'node_modules/is-odd': {
        version: '3.0.1',
        resolved: 'https://registry.npmjs.org/is-odd/-/is-odd-3.0.1.tgz',
        integrity: `sha512-${'A'.repeat(86)}==`,
      },
      ...more,
    },
  });

describe('a lock file above', () => {
  it('counts for the folders that it locks', async () => {
    const lock = lockOf({
      'packages/a': { name: 'a', dependencies: { 'is-odd': '3.0.1' } },
      'node_modules/a': { resolved: 'packages/a', link: true },
    });
    const root = JSON.stringify({ name: 'root', workspaces: ['packages/*'] });
    const files = { 'package.json': root, 'package-lock.json': lock, 'packages/a/package.json': packageJson };
    expect(await rules(files)).toEqual([]);
    expect(await rules({ ...files, 'other/package.json': packageJson })).toEqual(['no-lock-file other/package.json']);
  });

  it('of a tool without workspaces counts in its own folder alone', async () => {
    const pyproject = '[tool.poetry]\nname = "x"\n[tool.poetry.dependencies]\nclick = "8.1.7"\n';
    const lock = '[metadata]\nlock-version = "2.0"\ncontent-hash = "x"\n';
    expect(await rules({ 'poetry.lock': lock, 'sub/pyproject.toml': pyproject })).toContain(
      'no-lock-file sub/pyproject.toml',
    );
  });
});
