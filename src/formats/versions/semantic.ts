import { compare, parse, type SemVer } from 'semver';

/**
 * The order of two versions by Semantic Versioning 2.0, section 11; undefined where one isn't such a version. A leading `v`, parts left
 * out (`1.2`) and zeros in front are taken as npm, Go and the tags of actions write them. What follows a `+` counts for nothing,
 * `+incompatible` of Go included; Go's pseudo-versions are pre-releases.
 */
export function compareSemantic(a: string, b: string): number | undefined {
  const [x, y] = [read(a), read(b)];
  return x === undefined || y === undefined ? undefined : compare(x, y);
}

function read(text: string): SemVer | undefined {
  const found = /^[v=\s]*(\d{1,16})(?:\.(\d{1,16}))?(?:\.(\d{1,16}))?(?![\d.])(.*)$/s.exec(text.trimEnd());
  if (found === null) return undefined;
  const [, major, minor = '0', patch = '0', rest = ''] = found;
  return parse(`${Number(major)}.${Number(minor)}.${Number(patch)}${rest}`, { loose: true }) ?? undefined;
}
