import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { engineAccess } from '../../../src/engines/external/access';
import { engines } from '../../../src/engines/external/catalogue';
import { locate } from '../../../src/engines/external/locate';
import { engineSettings } from '../../../src/policy/engines';
import { withFolder, writeStandIn } from '../../helpers/stand-in';

const settings = engineSettings.parse({ install: 'never' });

describe('the folder for what an engine is given', () => {
  it('is never one of what is checked, where settings of the repository would stand above it', () =>
    withFolder((folder) => {
      const inside = path.join(folder, 'repository/tmp');
      fs.mkdirSync(inside, { recursive: true });
      const from = (RUNNER_TEMP: string): string =>
        engineAccess(path.join(folder, 'repository'), settings, { RUNNER_TEMP }).temporary;
      expect(from(inside)).toBe('/tmp');
      expect(from(path.join(folder, 'missing'))).toBe('/tmp');
      expect(from(folder)).toBe(folder);
      // Nothing is outside.
      expect(engineAccess('/', settings, { RUNNER_TEMP: inside }).temporary).toBe(os.tmpdir());
    }));
});

describe('what an engine may not come from', () => {
  it('is the checked folder, each repository around it, and where a CI builds', () =>
    withFolder((folder) => {
      const checked = path.join(folder, 'outer/inner/ml');
      fs.mkdirSync(path.join(folder, 'outer/inner/.git'), { recursive: true });
      // A worktree or a submodule has a file there.
      fs.writeFileSync(path.join(folder, 'outer/.git'), 'gitdir: elsewhere');
      const environment = { GITHUB_WORKSPACE: '/g/w', CI_PROJECT_DIR: '/builds/p', WORKSPACE: '', OTHER: '/o' };
      const { untrusted } = engineAccess(checked, settings, environment);
      expect(untrusted).toEqual([
        checked,
        path.join(folder, 'outer/inner'),
        path.join(folder, 'outer'),
        '/g/w',
        '/builds/p',
      ]);
    }));

  it.each([
    ['the repository around the checked folder', 'repository/tools', {}],
    ['the workspace of GitHub', 'github/bin', { GITHUB_WORKSPACE: 'github' }],
    ["GitLab's project", 'gitlab/bin', { CI_PROJECT_DIR: 'gitlab' }],
    ["Jenkins' workspace", 'jenkins/bin', { WORKSPACE: 'jenkins' }],
  ])('%s: nothing there is run, on the PATH or named by the policy', (_, bin, variables) =>
    withFolder(async (folder) => {
      fs.mkdirSync(path.join(folder, 'repository/.git'), { recursive: true });
      const mark = path.join(folder, 'mark');
      const program = writeStandIn(path.join(folder, bin, 'hadolint'), { version: '2.15.1' });
      fs.writeFileSync(program, `#!/bin/sh\ntouch ${mark}\necho 2.15.1\n`);
      const environment = {
        PATH: path.dirname(program),
        RUNNER_TOOL_CACHE: path.join(folder, 'cache'),
        ...Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, path.join(folder, value)])),
      };
      const access = engineAccess(path.join(folder, 'repository/ml'), settings, environment);
      const said = /lies in the checked folder or the workspace and is not run/;
      await expect(locate(engines.hadolint, access)).rejects.toThrow(said);
      const named = { ...access, settings: { ...settings, paths: { hadolint: program } } };
      await expect(locate(engines.hadolint, named)).rejects.toThrow(said);
      expect(fs.existsSync(mark)).toBe(false);
    }),
  );

  it('elsewhere it is run', () =>
    withFolder(async (folder) => {
      const program = writeStandIn(path.join(folder, 'bin/hadolint'), { version: '2.15.1' });
      const access = engineAccess(path.join(folder, 'repository'), settings, { PATH: path.dirname(program) });
      expect(await locate(engines.hadolint, access)).toEqual({ program, version: '2.15.1' });
    }));
});
