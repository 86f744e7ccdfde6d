/**
 * How the files are called that name packages; apart from their readers, which a run without such files does without. The first that
 * fits counts.
 */
const names = {
  'requirements.txt':
    /(?:^|[-_./])(?:requirements?|constraints?)\d*(?:[-_.][^/]*)?\.(?:txt|in)$|(?:^|[-_./])requirements?\d*(?:[-_.][^/]*)?\.(?:pip|lock)$|(?:^|\/)(?:requirements|constraints)\/[^/]+\.(?:txt|in|pip)$/i,
  'uv.lock': /(?:^|\/)uv\.lock$/,
  'poetry.lock': /(?:^|\/)poetry\.lock$/,
  'pdm.lock': /(?:^|\/)pdm(?:\.[^/]+)?\.lock$/,
  'pylock.toml': /(?:^|\/)pylock(?:\.[^./]+)?\.toml$/,
  'pyproject.toml': /(?:^|\/)pyproject\.toml$/,
  Pipfile: /(?:^|\/)Pipfile$/,
  'Pipfile.lock': /(?:^|\/)Pipfile\.lock$/,
  'setup.cfg': /(?:^|\/)setup\.cfg$/,
  'setup.py': /(?:^|\/)setup\.py$/,
  'environment.yml': /(?:^|\/)(?:conda|(?:environment|conda[-_]env)(?:[-_.][^/]*)?)\.ya?ml$/i,
  'python_env.yaml': /(?:^|\/)python_env\.ya?ml$/,
  'conda-lock.yml': /(?:^|\/)(?:[^/]*[-.])?conda-lock\.ya?ml$/i,
  'conda.lock': /(?:^|\/)conda-[\w-]+\.lock$/i,
  'pixi.toml': /(?:^|\/)pixi\.toml$/,
  'pixi.lock': /(?:^|\/)pixi\.lock$/,
  'package.json': /(?:^|\/)package\.json$/,
  'package-lock.json': /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/,
  'yarn.lock': /(?:^|\/)yarn\.lock$/,
  'bun.lock': /(?:^|\/)bun\.lock$/,
  'pnpm-lock.yaml': /(?:^|\/)pnpm-lock\.yaml$/,
  'pnpm-workspace.yaml': /(?:^|\/)(?:pnpm-workspace|\.yarnrc)\.ya?ml$/,
  'pip.conf': /(?:^|\/)pip\.(?:conf|ini)$/,
  '.npmrc': /(?:^|\/)\.npmrc$/,
  'go.mod': /(?:^|\/)go\.mod$/,
  'go.work': /(?:^|\/)go\.work$/,
  'go.sum': /(?:^|\/)go\.sum$/,
  'Cargo.toml': /(?:^|\/)Cargo\.toml$/,
  'Cargo.lock': /(?:^|\/)Cargo\.lock$/,
  'pom.xml': /(?:^|\/)(?:pom\.xml|[^/]+\.pom)$/,
  'gradle.lockfile': /(?:^|\/)(?:(?:buildscript-)?gradle|[^/]+)\.lockfile$/,
  'verification-metadata.xml': /(?:^|\/)gradle\/verification-metadata\.xml$/,
  '.gitmodules': /^\.gitmodules$/,
  'GitHub Actions': /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/,
  'bill of materials': /(?:^|[/.])(?:s?bom|cdx|cyclonedx|spdx|spdx3)\.(?:json|jsonld|xml)$|\.spdx$/i,
} as const satisfies Readonly<Record<string, RegExp>>;

export type ManifestKind = keyof typeof names;

const kinds = Object.keys(names) as ManifestKind[];

/** What a file is by its path; undefined for one that names no packages. */
export const kindOf = (path: string): ManifestKind | undefined => kinds.find((kind) => names[kind].test(path));
