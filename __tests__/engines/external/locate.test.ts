import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import type { EngineAccess } from '../../../src/engines/external/access';
import { engines } from '../../../src/engines/external/catalogue';
import { locate } from '../../../src/engines/external/locate';
import { goModuleVersion, isWithin, versionIn } from '../../../src/engines/external/version';
import type { EngineSettings } from '../../../src/policy/engines';
import { accessIn, withFolder, writeStandIn } from '../../helpers/stand-in';

const { gitleaks, bandit, actionlint, opengrep } = engines;
const good = { version: 'gitleaks version 8.30.1' };

/** What `locate` answers for gitleaks, with the folder of the test written as `~`. */
async function found(
  prepare: (folder: string) => { PATH?: string; settings?: Partial<EngineSettings> },
  engine = gitleaks,
): Promise<string> {
  return withFolder(async (folder) => {
    const { PATH = '', settings = {} } = prepare(folder);
    const access: EngineAccess = accessIn(folder, settings, { PATH });
    const answer = await locate(engine, access).then(
      ({ program, version }) => `${program} ${version}`,
      (error: unknown) => String(error),
    );
    return answer.replaceAll(folder, '~');
  });
}

describe('an engine is looked for', () => {
  it('where the policy says, and then nowhere else', async () => {
    const named = (version: string) => (folder: string) => {
      writeStandIn(path.join(folder, 'bin/gitleaks'), good);
      const gitleaksAt = writeStandIn(path.join(folder, 'opt/gitleaks'), { version });
      return { PATH: path.join(folder, 'bin'), settings: { paths: { gitleaks: gitleaksAt } } };
    };
    expect(await found(named('8.28.0'))).toBe('~/opt/gitleaks 8.28.0');
    expect(await found(named('8.1.0'))).toMatch(
      /gitleaks: ~\/opt\/gitleaks, which the policy names, is version 8\.1\.0$/,
    );
  });

  it('on the PATH, in the first version that is known here', async () => {
    const answer = await found((folder) => {
      writeStandIn(path.join(folder, 'a/gitleaks'), { version: '2.0.0-rc.4' });
      writeStandIn(path.join(folder, 'b/gitleaks'), good);
      return { PATH: `${folder}/a:${folder}/b` };
    });
    expect(answer).toBe('~/b/gitleaks 8.30.1');
  });

  const inWorkspace = 'workspace/node_modules/.bin/gitleaks';
  it.each([
    [
      'below the workspace',
      (folder: string) => {
        writeStandIn(path.join(folder, inWorkspace), good);
        return { PATH: path.dirname(path.join(folder, inWorkspace)) };
      },
      /~\/workspace\/node_modules\/\.bin\/gitleaks lies in the checked folder or the workspace and is not run/,
    ],
    [
      'as a link into the workspace',
      (folder: string) => {
        writeStandIn(path.join(folder, inWorkspace), good);
        fs.mkdirSync(path.join(folder, 'bin'));
        fs.symlinkSync(path.join(folder, inWorkspace), path.join(folder, 'bin/gitleaks'));
        return { PATH: path.join(folder, 'bin') };
      },
      /~\/bin\/gitleaks lies in the checked folder/,
    ],
    [
      'in a folder that links into the workspace',
      (folder: string) => {
        writeStandIn(path.join(folder, inWorkspace), good);
        fs.symlinkSync(path.join(folder, 'workspace/node_modules/.bin'), path.join(folder, 'bin'));
        return { PATH: path.join(folder, 'bin') };
      },
      /~\/bin\/gitleaks lies in the checked folder/,
    ],
    [
      'in a relative folder',
      (folder: string) => {
        writeStandIn(path.join(folder, 'bin/gitleaks'), good);
        return { PATH: `${path.relative(process.cwd(), path.join(folder, 'bin'))}:` };
      },
      /gitleaks from 8\.28\.0, below 9\.0\.0, is not on this machine, and the policy installs none/,
    ],
    [
      'where the policy names one of the workspace',
      (folder: string) => ({
        settings: { paths: { gitleaks: writeStandIn(path.join(folder, inWorkspace), good) } },
      }),
      /which the policy names, lies in the checked folder or the workspace and is not run/,
    ],
    [
      'that does not say its version',
      (folder: string) => {
        writeStandIn(path.join(folder, 'bin/gitleaks'), { version: 'version is set by build process' });
        return { PATH: path.join(folder, 'bin') };
      },
      /~\/bin\/gitleaks does not say its version/,
    ],
    [
      'that is no program',
      (folder: string) => {
        fs.mkdirSync(path.join(folder, 'bin/gitleaks'), { recursive: true });
        return { PATH: path.join(folder, 'bin') };
      },
      /is not on this machine, and/,
    ],
  ])('and not taken %s', async (_, prepare, message) => {
    expect(await found(prepare)).toMatch(message);
  });

  it('by the version that Go keeps in a program that does not know its own', async () => {
    const answer = await found((folder) => {
      const file = writeStandIn(path.join(folder, 'bin/gitleaks'), { version: 'version is set by build process' });
      fs.appendFileSync(file, '\n// \tmod\tgithub.com/zricethezav/gitleaks/v8\tv8.30.1\th1:abc=');
      return { PATH: path.join(folder, 'bin') };
    });
    expect(answer).toBe('~/bin/gitleaks 8.30.1');
  });

  it.each([[actionlint], [opengrep]])('in vain where nothing pinned is known: $name', async (engine) => {
    expect(await found(() => ({ settings: { install: 'auto' } }), engine)).toMatch(
      /and Gatehouse has no pinned release of it/,
    );
  });

  it('and passed over when nothing can run it', async () => {
    const answer = await found((folder) => {
      fs.mkdirSync(path.join(folder, 'bin'));
      fs.writeFileSync(path.join(folder, 'bin/bandit'), '#!/nonexistent/python\n', { mode: 0o755 });
      return { PATH: path.join(folder, 'bin') };
    }, bandit);
    expect(answer).toMatch(/~\/bin\/bandit can't be run/);
  });
});

describe('versions', () => {
  it.each([
    ['bandit 1.9.4\n  python version = 3.11.7', '1.9.4'],
    ['v1.7.12\ninstalled by', '1.7.12'],
    ['2.0.0-rc.4', '2.0.0'],
    ['modelscan, version 0.8.8', '0.8.8'],
    ['1.2.3.4', '1.2.3'],
    ['dev', undefined],
    ['1.2', undefined],
  ])('are read from %j', (text, expected) => {
    expect(versionIn(text)).toBe(expected);
  });

  it.each([
    ['1.9.0', true],
    ['1.10.0', true],
    ['2.0.0', false],
    ['1.8.99', false],
    ['0.9.9', false],
    ['10.0.0', false],
  ])('%s is from 1.9.0, below 2.0.0: %s', (version, expected) => {
    expect(isWithin(version, { from: '1.9.0', below: '2.0.0' })).toBe(expected);
  });

  it('are no other module’s', () => {
    expect(goModuleVersion(Buffer.from('\tdep\texample.com/a/b\tv1.0.0\t'), 'example.com/a')).toBeUndefined();
  });
});
