/** From the first version on, below the last; the versions whose options and output this bundle knows. */
export interface VersionRange {
  readonly from: string;
  readonly below: string;
}

/** The first version in a text, `1.2.3`; undefined when it holds none. What follows the numbers (`-rc.4`) is not looked at. */
export function versionIn(text: string): string | undefined {
  return /(?<![\d.])\d{1,6}\.\d{1,6}\.\d{1,6}(?![\d])/.exec(text)?.[0];
}

export function isWithin(version: string, { from, below }: VersionRange): boolean {
  return compare(version, from) >= 0 && compare(version, below) < 0;
}

function compare(a: string, b: string): number {
  const right = b.split('.').map(Number);
  for (const [i, part] of a.split('.').map(Number).entries()) {
    const difference = part - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * The version of a module that Go's build information in a program's bytes names ("dep" or "mod", tab, path, tab, version).
 * Source: runtime/debug `BuildInfo.String`.
 */
export function goModuleVersion(program: Buffer, module: string): string | undefined {
  const at = program.indexOf(`\t${module}\tv`);
  return at < 0 ? undefined : versionIn(program.toString('latin1', at, at + module.length + 40));
}
