import { describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { askEngines, type LockfileEngine } from '../../../src/gates/dependencies/engines';
import type { Scan } from '../../../src/gates/gate';
import { fileGateSettings } from '../../../src/policy/schema';
import { memoryTree } from '../../helpers/memory-tree';
import { accessIn, withFolder, writeStandIn } from '../../helpers/stand-in';

const programs = {
  // Every flask is vulnerable, what is called `lost` is skipped, and `gone` is passed over without a word.
  'pip-audit': {
    version: 'pip-audit 2.10.1',
    script: `
      const lines = fs.readFileSync(option('--requirement'), 'utf8').trimEnd().split('\\n').filter((l) => !l.startsWith('gone'));
      const dependencies = lines.map((line) => {
        const [name, version] = line.split('==');
        if (name === 'lost') return { name, skip_reason: 'not found' };
        return { name, version, vulns: name === 'flask' ? [{ id: 'PYSEC-1', aliases: ['CVE-2099-0003'], fix_versions: ['1.0'] }] : [] };
      });
      fs.writeFileSync(option('--output'), JSON.stringify({ dependencies, fixes: [] }));
      process.exitCode = dependencies.some(({ vulns = [] }) => vulns.length > 0) ? 1 : 0;`,
  },
  snyk: {
    version: '1.1307.4',
    script: `
      const file = args.find((each) => each.startsWith('--file=')).slice(7);
      const beside = walk(args[1]).map((each) => path.basename(each)).sort().join();
      const told = { path: args[1], packageManager: 'npm', dependencyCount: 2 };
      const found = { id: 'SNYK-1', severity: 'high', packageName: beside, version: process.env.SNYK_TOKEN, identifiers: { CVE: ['CVE-2099-0004'] } };
      const refused = fs.readFileSync(path.join(args[1], file), 'utf8').includes('broken');
      console.log(JSON.stringify(refused ? { ok: false, error: 'parsing failed', path: args[1] } : { ...told, ok: false, vulnerabilities: [found] }));
      process.exitCode = refused ? 2 : 1;`,
  },
};

interface Asked {
  readonly engine: LockfileEngine | readonly ['builtin', LockfileEngine];
  readonly token?: string;
  readonly osv?: { readonly mirror: string };
}

const ask = (
  files: Readonly<Record<string, string>>,
  { engine, token, ...over }: Asked,
): Promise<Omit<Scan, 'evaluated'>> =>
  withFolder(async (folder) => {
    const paths = Object.fromEntries(
      Object.entries(programs).map(([name, program]) => [name, writeStandIn(path.join(folder, 'bin', name), program)]),
    );
    const external = accessIn(folder, { paths }, token === undefined ? {} : { SNYK_TOKEN: token });
    const tree = memoryTree(files);
    const settings = fileGateSettings.dependencies.parse({ engine, ...over });
    const asked = [engine].flat().filter((each): each is LockfileEngine => each !== 'builtin');
    return askEngines(asked, await tree.list(), { tree, settings, external });
  });

const shown = ({ detections }: Pick<Scan, 'detections'>): string[] =>
  detections.map(({ message, location: { path: name, startLine }, incomplete }) =>
    [name, startLine, incomplete && 'incomplete', message].filter((each) => each).join(' '),
  );

describe('pip-audit', () => {
  const requirements = '-r other.txt\n--index-url https://example.com/simple\n-e .\nFlask==0.5  # old\nnumpy>=1\n';

  it('is given the exact versions alone, of each file, and what it finds stands at their lines', async () => {
    const poetry =
      '[[package]]\nname = "flask"\nversion = "0.6"\n\n[[package]]\nname = "torch"\nversion = "2.1.0+cu118"\n';
    const scan = await ask({ 'requirements.txt': requirements, 'a/poetry.lock': poetry }, { engine: 'pip-audit' });
    expect(shown(scan).sort()).toEqual([
      expect.stringMatching(/^a\/poetry\.lock \d flask 0\.6: CVE-2099-0003\. Fixed in 1\.0\.$/),
      'requirements.txt 4 flask 0.5: CVE-2099-0003. Fixed in 1.0.',
    ]);
    expect(scan.engines.map(({ name }) => name)).toEqual(['pip-audit']);
  });

  it('is asked about each of two versions of a package', async () => {
    const twice = "flask==0.5; python_version < '3'\nflask==0.6; python_version >= '3'\n";
    const scan = await ask({ 'requirements.txt': twice }, { engine: 'pip-audit' });
    expect(scan.detections).toHaveLength(1);
    expect(scan.detections[0]?.message).toContain('0.5, 0.6');
  });

  it('is incomplete where it skips a package', async () => {
    const scan = await ask({ 'requirements.txt': 'lost==1\n' }, { engine: 'pip-audit' });
    expect(shown(scan)).toEqual([
      expect.stringMatching(/^requirements.txt incomplete .*lost was skipped \(not found\)/),
    ]);
  });

  it('is an error where it answers of fewer packages than it was asked about', async () => {
    await expect(ask({ 'requirements.txt': 'gone==1\nnumpy==1\n' }, { engine: 'pip-audit' })).rejects.toThrow(
      'pip-audit answered of 1 of 2 packages',
    );
  });

  it('leaves other lock files to others, and what nobody looks up is not known', async () => {
    const files = { 'requirements.txt': 'numpy==1\n', 'package-lock.json': '{}' };
    const alone = await ask(files, { engine: 'pip-audit' });
    expect(shown(alone)).toEqual([expect.stringMatching(/^package-lock.json incomplete .*Python packages alone/)]);
    const beside = await ask(files, { engine: ['builtin', 'pip-audit'] });
    expect(beside.detections).toEqual([]);
    expect(beside.skipped).toEqual({ 'not for pip-audit': 1 });
  });

  it('asks no server where the policy has a mirror', async () => {
    const asked = { engine: 'pip-audit', osv: { mirror: '/mirror' } } as const;
    await expect(ask({ 'requirements.txt': 'numpy==1\n' }, asked)).rejects.toThrow('osv.mirror');
  });
});

describe('snyk', () => {
  const files = { 'web/package-lock.json': '{}', 'web/package.json': '{"name":"a"}', 'web/.snyk': 'ignore: {}' };

  it('is given a lock file with its manifest and nothing else, and its token', async () => {
    const scan = await ask(files, { engine: 'snyk', token: 'the-token' });
    expect(shown(scan)).toEqual([
      'web/package-lock.json package-lock.json,package.json the-token: CVE-2099-0004. No version has it fixed yet.',
    ]);
  });

  it.each<[string, Record<string, string>, string | undefined, RegExp]>([
    ['there is no token', files, undefined, /snyk needs a token .*SNYK_TOKEN/],
    ['it fails', { ...files, 'web/package-lock.json': 'broken' }, 't', /snyk failed \(exit 2\): parsing failed/],
  ])('is an error where %s', async (_, tree, token, message) => {
    await expect(ask(tree, { engine: 'snyk', ...(token !== undefined && { token }) })).rejects.toThrow(message);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['no manifest beside', { 'yarn.lock': '' }, /needs package.json beside it/],
    ['a workspace', { 'yarn.lock': '', 'package.json': '{"workspaces":["a"]}' }, /reads the root alone/],
    ['a list that Python would be run for', { 'requirements.txt': 'a==1' }, /runs programs/],
  ])('leaves %s to others', async (_, tree, message) => {
    expect(shown(await ask(tree, { engine: 'snyk', token: 't' }))).toEqual([expect.stringMatching(message)]);
  });
});
