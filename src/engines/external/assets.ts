import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folders of files that are used as they are, and where they lie in the sources, from here. */
const sources = { requirements: './requirements', semgrep: '../../../rules/semgrep' } as const;

/** The path of such a file or folder: beside the bundle, where the build puts it, or in the sources. */
export function asset(folder: keyof typeof sources, name = ''): string {
  const here = import.meta.dirname;
  const bundled = path.join(here, 'assets', folder);
  return path.join(existsSync(bundled) ? bundled : path.join(here, sources[folder]), name);
}
