import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { EngineError } from '../../errors';
import type { EngineAccess } from './access';
import { asset } from './assets';
import { cleanEnvironment, networkOf } from './environment';
import { runProcess, said } from './process';
import type { PipRecipe } from './recipe';
import { outside } from './trust';

const timeoutMs = 15 * 60_000;

/** What names the index; every package is checked by its hash all the same. */
const indexVariables = /^(?:pip_index_url|pip_cert|pip_client_cert)$/i;

/**
 * Makes a virtual environment in `folder` of exactly what a hashed list names. Nothing is built: only wheels are taken. Neither pip's
 * nor Python's settings of the user, the machine or the workspace have a say.
 */
export async function installPackages(recipe: PipRecipe, folder: string, access: EngineAccess): Promise<void> {
  const scratch = path.join(folder, '.scratch');
  await mkdir(scratch);
  const python = await findPython(scratch, access);
  const { mirror } = access.settings;
  const source = mirror === undefined ? [] : ['--no-index', '--find-links', mirror];
  await step('a virtual environment', python, ['-I', '-m', 'venv', folder], scratch, access);
  const options = ['--require-hashes', '--only-binary', ':all:', '--no-deps', '--no-input', '--no-cache-dir'];
  const requirements = ['--requirement', asset('requirements', `${recipe.requirements}.txt`)];
  await step(
    'the packages',
    path.join(folder, 'bin', 'python'),
    ['-I', '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...options, ...source, ...requirements],
    scratch,
    access,
  );
}

/** The first Python of the PATH that lies outside of what is checked and is recent enough. */
async function findPython(scratch: string, access: EngineAccess): Promise<string> {
  const list = outside(access.environment.PATH ?? '', access.untrusted);
  for (const folder of list.split(path.delimiter).filter((entry) => entry !== '')) {
    const program = path.join(folder, 'python3');
    try {
      const test = 'import sys, venv; sys.exit(0 if sys.version_info >= (3, 10) else 1)';
      const { exitCode } = await runProcess({ ...request(program, scratch, access), args: ['-I', '-c', test] });
      if (exitCode === 0) return program;
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
    }
  }
  throw new EngineError(
    'it needs Python 3.10 or later with venv, and there is none on the PATH outside of the workspace',
  );
}

async function step(
  what: string,
  program: string,
  args: readonly string[],
  scratch: string,
  access: EngineAccess,
): Promise<void> {
  const { exitCode, stderr } = await runProcess({ ...request(program, scratch, access), args });
  if (exitCode === 0) return;
  throw new EngineError(`${what} can't be made (exit ${exitCode})${said(stderr)}`);
}

const request = (
  program: string,
  scratch: string,
  access: EngineAccess,
): { program: string; cwd: string; env: Record<string, string>; timeoutMs: number } => {
  const index = Object.entries(access.environment).filter(([name]) => indexVariables.test(name));
  const env = {
    ...cleanEnvironment(program, scratch, access),
    ...networkOf(access.environment),
    ...(Object.fromEntries(index) as Record<string, string>),
    // No file of settings is read, not even the machine's.
    PIP_CONFIG_FILE: '/dev/null',
  };
  return { program, cwd: scratch, env, timeoutMs };
};
