import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { EngineSettings } from '../../policy/engines';

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
  return {
    settings,
    untrusted: [path.resolve(root), ...repositoriesAround(root), ...workspaces.flatMap((name) => folder(name) ?? [])],
    cache: path.join(
      folder('RUNNER_TOOL_CACHE') ?? folder('XDG_CACHE_HOME') ?? path.join(os.homedir(), '.cache'),
      'gatehouse',
    ),
    temporary: folder('RUNNER_TEMP') ?? os.tmpdir(),
    environment,
  };
}
