import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readerFor } from '../../../../src/formats/manifests';
import { outOfDate } from '../../../../src/formats/manifests/freshness';
import type { Dependency, Manifest } from '../../../../src/formats/manifests/manifest';
import { digestsOf } from '../../../../src/formats/manifests/python/digest';

const folder = new URL('../../../fixtures/manifests/python/', import.meta.url);
const textOf = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

const readText = (path: string, text: string): Manifest => {
  const reader = readerFor(path);
  if (reader === undefined) throw new Error(`nothing reads ${path}`);
  return reader.read(text, path);
};
const read = (path: string): Manifest => readText(path, textOf(path));

/** What a tool's own export lists, read by nothing but this: `name==version`, or the address behind `name @`. */
const exported = (path: string): string[] =>
  textOf(path)
    .split('\n')
    .filter((line) => /^(?:[a-z]|-e )/i.test(line))
    .map((line) => line.replace(/\s*;.*$/, '').replace(/\[.*?\]/, ''))
    .map((line) => line.replace(/^-e .*@(.*)#egg=(.*)$/, '$2@$1').replace(/ @ .*@/, '@'))
    .map((line) => line.replace('==', '@'));

const named = ({ name, version, origin }: Dependency): string =>
  `${name}@${(origin.kind === 'repository' ? origin.revision : version) ?? ''}`;

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

describe('lock files that real tools made', () => {
  it.each([
    ['uv/uv.lock', 'uv/export.txt'],
    ['poetry-1/poetry.lock', 'poetry-1/export.txt'],
    ['poetry-2/poetry.lock', 'poetry-2/export.txt'],
    ['pdm/pdm.lock', 'pdm/export.txt'],
    ['pipenv/Pipfile.lock', 'pipenv/export.txt'],
  ])('%s holds what its tool exports', (path, own) => {
    const lock = read(path);
    expect(lock.problems).toEqual([]);
    expect(lock.locked).toBe(true);
    expect(sorted(lock.dependencies.map(named))).toEqual(sorted(exported(own)));
  });

  it('pylock.toml holds what uv.lock does, less what is for development and extras', () => {
    const lock = read('uv/uv.lock');
    const runtime = lock.dependencies.filter(({ scope }) => scope === 'runtime');
    const pylock = read('uv/pylock.toml');
    expect(sorted(pylock.dependencies.map(named))).toEqual(sorted(runtime.map(named)));
    const hashes = (manifest: Manifest): Record<string, string[]> =>
      Object.fromEntries(manifest.dependencies.map((one) => [named(one), sorted(one.hashes)]));
    expect(hashes(lock)).toMatchObject(hashes(pylock));
  });

  it('tells who needs whom, and what is direct, as the notes of uv and pip-compile do', () => {
    const notes = readText('requirements.txt', textOf('uv/export.txt'));
    const byName = new Map(read('uv/uv.lock').dependencies.map((one) => [one.name, one]));
    for (const { name, neededBy, direct } of notes.dependencies) {
      // Groups for development leave no note.
      const expected = neededBy.length === 0 && direct === undefined ? { name, direct: true } : { name, direct };
      expect(byName.get(name)).toMatchObject(expected);
      const plain = (keys: readonly string[]): string[] => sorted(keys.map((key) => key.replace(/@.*/, '')));
      expect([name, plain(byName.get(name)?.neededBy ?? [])]).toEqual([name, plain(neededBy)]);
    }
  });

  it('tells in which line a package stands', () => {
    for (const path of [
      'uv/uv.lock',
      'poetry-1/poetry.lock',
      'poetry-2/poetry.lock',
      'pdm/pdm.lock',
      'uv/pylock.toml',
    ]) {
      const lines = textOf(path).split('\n');
      for (const { name, line = 0 } of read(path).dependencies)
        expect(lines.slice(line - 1, line + 1).join('\n')).toMatch(
          new RegExp(`^\\[\\[packages?\\]\\]\nname = "${name}"$`),
        );
    }
  });

  it('tells what is for development, for an extra or always needed', () => {
    const scopes = (path: string): Record<string, string> =>
      Object.fromEntries(read(path).dependencies.map(({ name, scope }) => [name, scope]));
    const all = {
      rich: 'runtime',
      httpx: 'runtime',
      tabulate: 'optional',
      pytest: 'development',
      pluggy: 'development',
    };
    expect(scopes('uv/uv.lock')).toMatchObject({ ...all, h2: 'optional', socksio: 'runtime', idna: 'runtime' });
    expect(scopes('poetry-2/poetry.lock')).toMatchObject(all);
    expect(scopes('pdm/pdm.lock')).toMatchObject(all);
    expect(scopes('pipenv/Pipfile.lock')).toMatchObject({ ...all, pluggy: 'development' });
  });

  it.each(['pip/requirements.txt', 'pip/requirements-uv.txt', 'pip/requirements-line.txt'])(
    '%s is a lock file',
    (path) => {
      const manifest = read(path);
      expect(manifest.locked).toBe(true);
      expect(manifest.requiresHashes).toBe(path === 'pip/requirements.txt');
      const names = new Map(manifest.dependencies.map((one) => [one.name, one]));
      expect(names.get('httpx')).toMatchObject({ direct: true, neededBy: [] });
      expect(names.get('httpcore')).toMatchObject({ direct: false, neededBy: ['pypi/httpx@0.28.1'] });
      expect(names.get('idna')?.neededBy).toHaveLength(2);
    },
  );
});

describe('whether a lock file fits its manifest', () => {
  const rows = [
    ['uv/pyproject.toml', 'uv/uv.lock', '>=0.27', '>=0.26', 'pyproject.toml asks for httpx<1,>=0.26'],
    ['uv/pyproject.toml', 'uv/uv.lock', '"Rich",', '', 'uv.lock was made when pyproject.toml asked for rich:'],
    ['poetry-1/pyproject.toml', 'poetry-1/poetry.lock', '^13.0', '^13.1', '`poetry lock`'],
    ['poetry-2/pyproject.toml', 'poetry-2/poetry.lock', 'pycodestyle~=2.11', 'pycodestyle~=2.12', '`poetry lock`'],
    ['pdm/pyproject.toml', 'pdm/pdm.lock', 'pytest>=8', 'pytest>=7', '`pdm lock`'],
    ['pipenv/Pipfile', 'pipenv/Pipfile.lock', 'tabulate = "==0.9.0"', 'tabulate = "*"', '`pipenv lock`'],
  ] as const;

  it.each(rows)('%s and %s', (manifestPath, lockPath, before, after, reason) => {
    const lock = { path: lockPath, manifest: read(lockPath) };
    const at = (text: string): string | undefined =>
      outOfDate({ path: manifestPath, text, manifest: readText(manifestPath, text) }, lock);
    const text = textOf(manifestPath);
    expect(text).toContain(before);
    expect(at(text)).toBeUndefined();
    // What is said of the project itself changes nothing.
    expect(at(`# A comment\n${text.replace('version = "1.0.0"', 'version = "1.0.1"')}`)).toBeUndefined();
    expect(at(text.replace(before, after))).toContain(reason);
  });

  it('takes other spellings of a requirement for the same', () => {
    const lock = { path: 'uv.lock', manifest: read('uv/uv.lock') };
    const text = textOf('uv/pyproject.toml')
      .replace('"httpx[socks]>=0.27,<1"', '"HTTPX [socks] (<1 , >= 0.027)"')
      .replace('pytest>=8', 'PyTest >= v8');
    expect(text).toContain('v8');
    expect(
      outOfDate({ path: 'pyproject.toml', text, manifest: readText('pyproject.toml', text) }, lock),
    ).toBeUndefined();
  });

  it('says nothing of the lock file of another folder, and of a manifest that is none', () => {
    const lock = { path: 'poetry.lock', manifest: read('poetry-1/poetry.lock') };
    const manifest = { manifest: read('pdm/pyproject.toml'), text: textOf('pdm/pyproject.toml') };
    expect(outOfDate({ ...manifest, path: 'sub/pyproject.toml' }, lock)).toBeUndefined();
    expect(outOfDate({ ...manifest, path: 'pyproject.toml' }, lock)).toBeDefined();
    expect(outOfDate({ ...manifest, path: 'pyproject.toml', text: '[tool' }, lock)).toBeUndefined();
  });

  const digests = JSON.parse(textOf('digests.json')) as Record<string, Record<string, string>>;
  const cases = Object.entries(digests).flatMap(([by, all]) =>
    Object.entries(all).map(([project, digest]) => [by, project, digest] as const),
  );
  it.each(cases)('computes what %s does of %s', (by, project, digest) => {
    const [tool = '', version = ''] = by.split(' ');
    const manifest = textOf(`${project}/pyproject.toml`);
    if (tool === 'poetry') {
      expect(digestsOf('poetry', manifest, version)).toEqual([digest]);
      expect(digestsOf('poetry', manifest)).toContain(digest);
    } else expect(digestsOf('pdm', manifest)).toContain(`sha256:${digest}`);
  });
});
