import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { EngineSettings } from '../../policy/engines';
import { isInside } from './trust';

/** What external engines may use of the machine, and what not. */
export interface EngineAccess {
  readonly settings: EngineSettings;
  /** What is checked, and the workspace it lies in: nothing below is ever run, whatever names it. */
  readonly untrusted: readonly string[];
  /** Where engines are kept from one run to the next. */
  readonly cache: string;
  /** Where private folders are made. */
  readonly temporary: string;
  /** The variables of this process. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Where GitHub, GitLab and Jenkins put what they build. */
const workspaces = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR', 'WORKSPACE'];

/** Where a system keeps temporary files, if the job's own folder lies in what is checked. */
const systemTemporary = ['/tmp', '/var/tmp'];

/** The folders above that hold a repository: what is checked may be a part of it. */
function repositoriesAround(root: string): string[] {
  const found: string[] = [];
  for (let folder = path.resolve(root); folder !== path.dirname(folder); folder = path.dirname(folder))
    if (existsSync(path.join(folder, '.git'))) found.push(folder);
  return found;
}

/** For a run that checks `root`. The cache is the runner's own where there is one, so that `actions/setup` can fill it. */
export function engineAccess(
  root: string,
  settings: EngineSettings,
  environment: EngineAccess['environment'],
): EngineAccess {
  const folder = (name: string): string | undefined => {
    const value = environment[name] ?? '';
    return value === '' ? undefined : path.resolve(value);
  };
  const untrusted = [
    path.resolve(root),
    ...repositoriesAround(root),
    ...workspaces.flatMap((name) => folder(name) ?? []),
  ];
  const temporary = [folder('RUNNER_TEMP') ?? os.tmpdir(), ...systemTemporary];
  return {
    settings,
    untrusted,
    cache: path.join(
      folder('RUNNER_TOOL_CACHE') ?? folder('XDG_CACHE_HOME') ?? path.join(os.homedir(), '.cache'),
      'gatehouse',
    ),
    // Engines look for settings, lists to ignore and repositories in the folders above what they scan.
    temporary: temporary.find((each) => existsSync(each) && !isInside(each, untrusted)) ?? os.tmpdir(),
    environment,
  };
}
