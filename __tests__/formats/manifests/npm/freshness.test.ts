import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readerFor } from '../../../../src/formats/manifests';
import type { Manifest } from '../../../../src/formats/manifests/manifest';
import { isNpmLockOutOfDate } from '../../../../src/formats/manifests/npm/freshness';
import { packageJsonReader } from '../../../../src/formats/manifests/npm/package-json';

const folder = '__tests__/fixtures/manifests/node';

interface PackageJson {
  readonly dependencies: Record<string, string>;
}

const manifestOf = (name: string, changed: (value: PackageJson) => unknown = (value) => value): Manifest =>
  packageJsonReader.read(
    JSON.stringify(changed(JSON.parse(fs.readFileSync(path.join(folder, 'project', name), 'utf8')) as PackageJson)),
    name,
  );

const asking = (dependencies: Record<string, string | undefined>) => (value: PackageJson) => ({
  ...value,
  dependencies: { ...value.dependencies, ...dependencies },
});

const locks = [
  'npm1/package-lock.json',
  'npm2/package-lock.json',
  'npm3/package-lock.json',
  'yarn1/yarn.lock',
  'berry/yarn.lock',
  'pnpm7/pnpm-lock.yaml',
  'pnpm8/pnpm-lock.yaml',
  'pnpm9/pnpm-lock.yaml',
];

describe.each(locks)('%s', (name) => {
  const lock = readerFor(name)?.read(fs.readFileSync(path.join(folder, name), 'utf8'), name);
  const outOfDate = (manifest: Manifest, at?: string): string | undefined =>
    lock === undefined ? 'it has no reader' : isNpmLockOutOfDate(lock, manifest, at);

  it('fits the package.json that it was made from, and those of its workspaces', () => {
    expect(outOfDate(manifestOf('package.json'))).toBeUndefined();
    expect(outOfDate(manifestOf('packages/a/package.json'), 'packages/a')).toBeUndefined();
  });

  it('does not fit another range', () => {
    expect(outOfDate(manifestOf('package.json', asking({ debug: '^3.0.0' })))).toMatch(
      /debug .*package\.json asks for/,
    );
  });

  it('has not what was added later', () => {
    const manifest = manifestOf('package.json', (value) => ({
      ...asking({ left: '^1.0.0' })(value),
      workspaces: undefined,
    }));
    const found = outOfDate(manifest);
    expect(found).toMatch(/left \^1\.0\.0, which package\.json asks for$/);
  });

  it('says nothing of a folder that is not in it', () => {
    const manifest = manifestOf('packages/a/package.json', asking({ left: '^1.0.0' }));
    expect(outOfDate(manifest, 'elsewhere')).toBeUndefined();
  });

  it('takes another range that the locked version fits as its tool does', () => {
    const found = outOfDate(manifestOf('package.json', asking({ debug: '^4.0.0' })));
    if (name.startsWith('npm')) expect(found).toBeUndefined();
    else expect(found).toMatch(/was not made for debug \^4\.0\.0/);
  });

  it('fits what asks for less, but for pnpm', () => {
    const found = outOfDate(manifestOf('package.json', asking({ debug: undefined })));
    if (name.startsWith('pnpm'))
      expect(found).toBe('pnpm-lock.yaml was made for debug, which package.json asks for no more');
    else expect(found).toBeUndefined();
  });
});
