import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { version } from '../../src/version';
import { releaseInto } from './act';
import { root } from './built';
import { TestRepository } from './repository';

/** A repository that holds what a release of Gatehouse does, under the release's tag. */
export function releaseRepository(): TestRepository {
  const release = new TestRepository(releaseInto(fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-release-'))));
  fs.copyFileSync(path.join(root, '.pre-commit-hooks.yaml'), path.join(release.folder, '.pre-commit-hooks.yaml'));
  release.commit({});
  release.git('tag', `v${version}`);
  return release;
}

/** A `.pre-commit-config.yaml` that uses the hook of a release, as `docs/pre-commit.md` shows it. */
export const hookConfig = (release: TestRepository, more = ''): string =>
  `repos:\n  - repo: ${release.folder}\n    rev: v${version}\n    hooks:\n      - id: gatehouse\n${more}`;
