/** Files in which package managers write down what they install, and which Trivy reads. Source: Trivy's list of supported languages. */
const lockfiles = new Set([
  ...['Pipfile.lock', 'poetry.lock', 'uv.lock', 'pdm.lock', 'pylock.toml'],
  ...['package-lock.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock'],
  ...['go.mod', 'Cargo.lock', 'Gemfile.lock', 'composer.lock', 'gradle.lockfile', 'packages.lock.json'],
  ...['mix.lock', 'pubspec.lock', 'conan.lock', 'Package.resolved', 'Podfile.lock'],
]);

/** `requirements.txt`, `requirements-dev.txt`, `dev-requirements.txt`, `requirements/gpu.txt`. */
const requirements = /(?:^|\/)(?:[\w.-]*requirements[\w.-]*\.txt|requirements\/[\w.-]+\.txt)$/i;

/** What a lock file has to be called for Trivy to know it by; undefined for what is none. */
export function lockfileName(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (lockfiles.has(name)) return name;
  return requirements.test(path) ? 'requirements.txt' : undefined;
}

/** Whether a list of requirements names a version of anything: of one that doesn't, nothing can be looked up. */
export const pinsAnything = (text: string): boolean =>
  /^[ \t]*[\w.-]+[ \t]*(?:\[[^\]\n]*\])?[ \t]*={2,3}[ \t]*[\w.]/m.test(text);
