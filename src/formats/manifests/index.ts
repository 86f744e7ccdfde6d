import { condaLockReader } from './conda/conda-lock';
import { environmentReader } from './conda/environment';
import { explicitReader } from './conda/explicit';
import { pixiLockReader } from './conda/pixi-lock';
import { pixiReader } from './conda/pixi-toml';
import type { ManifestReader } from './manifest';
import { kindOf } from './names';
import { cargoLockReader } from './cargo/cargo-lock';
import { cargoTomlReader } from './cargo/cargo-toml';
import { gitSubmodulesReader } from './git/submodules';
import { githubUsesReader } from './github/uses';
import { goModReader, goWorkReader } from './go/go-mod';
import { goSumReader } from './go/go-sum';
import { gradleLockfileReader } from './maven/gradle-lockfile';
import { pomXmlReader } from './maven/pom';
import { verificationMetadataReader } from './maven/verification-metadata';
import { bunLockReader } from './npm/bun-lock';
import { npmrcReader } from './npm/npmrc';
import { packageJsonReader } from './npm/package-json';
import { packageLockReader } from './npm/package-lock';
import { pnpmLockReader } from './npm/pnpm-lock';
import { pnpmWorkspaceReader } from './npm/pnpm-workspace';
import { yarnLockReader } from './npm/yarn-lock';
import { billOfMaterialsReader } from './sbom';
import { pdmLockReader } from './python/pdm-lock';
import { pipfileLockReader, pipfileReader } from './python/pipfile';
import { pythonEnvReader } from './python/python-env';
import { pipConfReader } from './python/pip-conf';
import { poetryLockReader } from './python/poetry-lock';
import { pylockReader } from './python/pylock';
import { pyprojectReader } from './python/pyproject';
import { requirementsReader } from './python/requirements';
import { setupCfgReader } from './python/setup-cfg';
import { setupPyReader } from './python/setup-py';
import { uvLockReader } from './python/uv-lock';

/** A reader of each kind of file that names packages. */
export const manifestReaders: readonly ManifestReader[] = [
  requirementsReader,
  pyprojectReader,
  uvLockReader,
  poetryLockReader,
  pdmLockReader,
  pylockReader,
  pipfileReader,
  pipfileLockReader,
  setupCfgReader,
  setupPyReader,
  pythonEnvReader,
  pipConfReader,
  environmentReader,
  condaLockReader,
  explicitReader,
  pixiReader,
  pixiLockReader,
  packageJsonReader,
  packageLockReader,
  yarnLockReader,
  pnpmLockReader,
  pnpmWorkspaceReader,
  npmrcReader,
  bunLockReader,
  goModReader,
  goWorkReader,
  goSumReader,
  cargoTomlReader,
  cargoLockReader,
  pomXmlReader,
  gradleLockfileReader,
  verificationMetadataReader,
  gitSubmodulesReader,
  githubUsesReader,
  billOfMaterialsReader,
];

const byKind = new Map(manifestReaders.map((reader) => [reader.kind, reader]));

/** The reader of a file, by its path; undefined for a file that names no packages. */
export function readerFor(path: string): ManifestReader | undefined {
  const kind = kindOf(path);
  return kind === undefined ? undefined : byKind.get(kind);
}
