import { listOf } from '../fields';
import type { Workspaces } from '../manifest';
import { UnreadableManifest } from '../reader';
import { workspacesOf } from '../workspaces';
import { readYamlText } from '../yaml';

/** The folders that a `pnpm-workspace.yaml` names; undefined where it can't be read, or names none. */
export function pnpmWorkspaces(text: string): Workspaces | undefined {
  try {
    const packages = listOf(readYamlText(text).value, 'packages');
    return packages.length === 0 ? undefined : workspacesOf(packages);
  } catch (error) {
    if (error instanceof UnreadableManifest) return undefined;
    throw error;
  }
}
