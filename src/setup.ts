import * as core from '@actions/core';
import { GatehouseError, messageOf, PlatformError, UsageError } from './errors';
import { engineAccess } from './engines/external/access';
import { engines } from './engines/external/catalogue';
import { locate } from './engines/external/locate';
import { readRunner } from './github/runner';
import { engineNames, engineSettings, type EngineName } from './policy/engines';
import { commandData } from './reports/escape';
import { exitCodes } from './verdict';

/**
 * The action that installs engines ahead: finds or installs each, and tells where it is. Answers the exit code. Only what the gates
 * themselves would take is taken, so that they need to install nothing later.
 */
export async function runSetup(): Promise<number> {
  try {
    const settings = engineSettings.safeParse({ mirror: core.getInput('mirror') || undefined });
    if (!settings.success) throw new UsageError(`mirror ${settings.error.issues[0]?.message ?? ''}`);
    const access = engineAccess(readRunner(process.env).workspace, settings.data, process.env);
    const paths: Record<string, string> = {};
    for (const name of namesIn(core.getInput('engines'))) {
      const { program, version } = await locate(engines[name], access);
      process.stdout.write(`${commandData(`${name} ${version}: ${program}`)}\n`);
      paths[name] = program;
    }
    tell({ paths: JSON.stringify(paths), cache: access.cache });
    return 0;
  } catch (error) {
    if (!(error instanceof GatehouseError)) throw error;
    process.stdout.write(`::error title=Gatehouse::${commandData(`${error.message}.`)}\n`);
    return exitCodes.error;
  }
}

function tell(outputs: Readonly<Record<string, string>>): void {
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  } catch (error) {
    throw new PlatformError(`the outputs can't be written (GITHUB_OUTPUT): ${messageOf(error)}`);
  }
}

function namesIn(list: string): EngineName[] {
  const names = list.split(/[\s,]+/).filter(Boolean);
  if (names.length === 0) throw new UsageError('engines names none');
  return names.map((name) => {
    const known = engineNames.find((each) => each === name);
    if (known === undefined) throw new UsageError(`engines: there is no ${name}, but ${engineNames.join(', ')}`);
    return known;
  });
}
