import type { Dependency, Manifest, Problem } from './manifest';

/** A text without what may be secret in the URLs in it: the user before a host (but git's own), and queries. */
export const withoutUrlSecrets = (text: string): string =>
  text
    // A backslash ends a host as a slash does.
    .replace(/(:\/\/)(?!git@)[^\s/\\"'?#]*@/g, '$1')
    .replace(/(:\/\/[^\s"'?#]{1,2000})\?[^\s"'#]*/g, '$1')
    .replace(secretFragment, '$1');

const secretFragment =
  /(:\/\/[^\s"'#]{1,2000}#[^\s"']{0,2000}?\b(?:token|password|secret|sig|signature|auth|key)=)[^\s"'&]+/gi;

/** What a reader found, fit to be shown: files hold passwords, and reports don't. */
export function unsecret<M extends Partial<Manifest>>(manifest: M): M {
  const { dependencies, overrides, problems, unknown } = manifest;
  return {
    ...manifest,
    ...(dependencies && { dependencies: dependencies.map(withoutSecretOrigin) }),
    ...(overrides && { overrides: overrides.map(withoutSecretOrigin) }),
    ...(problems && { problems: problems.map(withoutSecretText) }),
    ...(unknown && { unknown: unknown.map(withoutSecretText) }),
  };
}

const withoutSecretText = (problem: Problem): Problem => ({ ...problem, message: withoutUrlSecrets(problem.message) });

function withoutSecretOrigin<D extends Dependency>(dependency: D): D {
  const { origin, mismatch } = dependency;
  const clean = mismatch === undefined ? dependency : { ...dependency, mismatch: withoutUrlSecrets(mismatch) };
  if (origin.kind === 'folder' || origin.url === undefined) return clean;
  const url = withoutUrlSecrets(origin.url);
  return url === origin.url ? clean : { ...clean, origin: { ...origin, url } };
}
