import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readerFor } from '../../../../src/formats/manifests';
import { keyOf, type Manifest } from '../../../../src/formats/manifests/manifest';

const folder = '__tests__/fixtures/manifests/node';
const textOf = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8');

function read(name: string): Manifest {
  const manifest = readerFor(name)?.read(textOf(name), name);
  if (manifest === undefined) throw new Error(`${name} has no reader`);
  return manifest;
}

/** `needed <- who needs it`; of the project itself, `.`. */
const edgesOf = ({ dependencies }: Manifest): string[] =>
  dependencies
    .flatMap((dependency) => [
      ...dependency.neededBy.map((by) => `${keyOf(dependency)} <- ${by}`),
      ...(dependency.direct === true ? [`${keyOf(dependency)} <- .`] : []),
    ])
    .sort();

const packagesOf = ({ dependencies }: Manifest): string[] => dependencies.map(keyOf).sort();

interface Tree {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, Tree>>;
  readonly devDependencies?: Readonly<Record<string, Tree>>;
  readonly optionalDependencies?: Readonly<Record<string, Tree>>;
}

/** The tools list an alias by its own name. */
const real = (name: string): string => (name === 'chalk-four' ? 'chalk' : name);

function edgesIn(tree: Tree, root: (parent: string | undefined) => string): string[] {
  const found = new Set<string>();
  const walk = (node: Tree, parent: string | undefined): void => {
    for (const [name, child] of Object.entries({
      ...node.dependencies,
      ...node.devDependencies,
      ...node.optionalDependencies,
    })) {
      // What is optional and not asked for any more is listed without a version.
      if (child.version === undefined) continue;
      const key = `npm/${real(name)}@${child.version}`;
      found.add(`${key} <- ${root(parent)}`);
      walk(child, key);
    }
  };
  walk(tree, undefined);
  return [...found].sort();
}

describe('npm', () => {
  const listed = (name: string): string[] => {
    const tree = JSON.parse(textOf(`${name}/listed.json`)) as Tree;
    // What the package of a workspace needs, people ask for too.
    return edgesIn(tree, (parent) => parent ?? '.').flatMap((edge) =>
      edge.endsWith(' <- npm/@w/a@0.1.0') ? [edge, `${edge.slice(0, edge.indexOf(' <-'))} <- .`] : [edge],
    );
  };
  const unique = (edges: readonly string[]): string[] => [...new Set(edges)].sort();

  it.each(['npm2', 'npm3'])('%s: every package and who needs it, as npm lists them', (name) => {
    const manifest = read(`${name}/package-lock.json`);
    expect(manifest.problems).toEqual([]);
    const own = listed(name).flatMap((edge) =>
      edge.endsWith(' <- npm/local-lib@2.0.0') ? [edge, `${edge.slice(0, edge.indexOf(' <-'))} <- .`] : [edge],
    );
    expect(edgesOf(manifest)).toEqual(unique(own));
  });

  it('version 1 has the same packages, without versions of folders', () => {
    const manifest = read('npm1/package-lock.json');
    const without = (edges: readonly string[]): string[] =>
      edges.filter((edge) => !/ <- \.$|@w\/a|local-lib/.test(edge)).sort();
    expect(manifest.problems).toEqual([]);
    expect(without(edgesOf(manifest))).toEqual(without(unique(listed('npm1'))));
    expect(
      packagesOf(manifest).map((key) =>
        key.replace(/(@w\/a|local-lib)@$/, (_, name) => (name === '@w/a' ? '@w/a@0.1.0' : 'local-lib@2.0.0')),
      ),
    ).toEqual(packagesOf(read('npm3/package-lock.json')));
  });

  it('tells scope, digest, place, licence and install scripts', () => {
    const { dependencies } = read('npm3/package-lock.json');
    const of = (key: string): unknown => dependencies.find((dependency) => keyOf(dependency) === key);
    const core = '    "node_modules/core-js": {';
    expect(of('npm/core-js@3.51.0')).toEqual({
      ecosystem: 'npm',
      name: 'core-js',
      version: '3.51.0',
      line: textOf('npm3/package-lock.json').split('\n').indexOf(core) + 1,
      direct: true,
      neededBy: [],
      scope: 'runtime',
      origin: { kind: 'index' },
      hashes: [expect.stringMatching(/^sha512-.{86}==$/)],
      installScript: true,
      license: 'MIT',
    });
    expect(of('npm/fsevents@2.3.3')).toMatchObject({ scope: 'optional', marker: 'os: darwin', direct: true });
    expect(of('npm/jest-get-type@29.6.3')).toMatchObject({ scope: 'development', direct: false });
    expect(of('npm/@w/a@0.1.0')).toMatchObject({ origin: { kind: 'folder', path: 'packages/a' }, direct: true });
  });
});

describe('pnpm', () => {
  it.each(['pnpm7', 'pnpm8', 'pnpm9'])('%s: every package and who needs it, as pnpm lists them', (name) => {
    const projects = JSON.parse(textOf(`${name}/listed.json`)) as Tree[];
    const written = projects.flatMap((tree) => edgesIn(tree, (parent) => parent ?? '.'));
    // Of a folder pnpm lists the address as its version, and our own lock file the version or none.
    const plain = (edges: readonly string[]): string[] =>
      [...new Set(edges.map((edge) => edge.replace(/local-lib@[^ ]*/, 'local-lib@')))].sort();
    const manifest = read(`${name}/pnpm-lock.yaml`);
    expect(manifest.problems).toEqual([]);
    expect(plain(edgesOf(manifest))).toEqual(plain(written));
  });

  it('finds out what is for development alone, also where the lock file does not say it', () => {
    const scopes = (name: string): string[] =>
      read(name)
        .dependencies.filter(({ origin }) => origin.kind === 'index')
        .map((dependency) => `${keyOf(dependency)} ${dependency.scope}`)
        .sort();
    const wanted = scopes('npm3/package-lock.json');
    expect(scopes('pnpm9/pnpm-lock.yaml')).toEqual(wanted);
    expect(scopes('pnpm8/pnpm-lock.yaml')).toEqual(wanted);
  });
});

describe('Yarn', () => {
  it('Yarn 1: every package, as it lists them', () => {
    interface Listed {
      readonly name: string;
      readonly shadow?: true;
      readonly children?: readonly Listed[];
    }
    const found = new Set<string>();
    const walk = ({ name, shadow, children = [] }: Listed): void => {
      if (shadow === undefined)
        found.add(`npm/${real(name.slice(0, name.lastIndexOf('@')))}${name.slice(name.lastIndexOf('@'))}`);
      children.forEach(walk);
    };
    const { data } = JSON.parse(textOf('yarn1/listed.json')) as { data: { trees: Listed[] } };
    data.trees.forEach(walk);
    const manifest = read('yarn1/yarn.lock');
    expect(manifest.problems).toEqual([]);
    const installed = packagesOf(manifest).filter((key) => key !== 'npm/fsevents@2.3.3');
    const listed = [...found].filter((key) => key !== 'npm/fsevents@2.3.3' && !key.startsWith('npm/@w/a@')).sort();
    expect(installed).toEqual(listed);
  });

  it('Yarn 4: every package and who needs it, as it tells', () => {
    interface Told {
      readonly value: string;
      readonly children: { readonly Version: string; readonly Dependencies?: readonly { readonly locator: string }[] };
    }
    const told = textOf('berry/listed.json')
      .split('\n')
      .filter((row) => row !== '')
      .map((row) => JSON.parse(row) as Told);
    // A package is listed once for each set of peers.
    const bareOf = (locator: string): string => locator.replace(/@virtual:[^#]*#/, '@');
    const versions = new Map(told.map(({ value, children }) => [bareOf(value), children.Version]));
    const keyAt = (locator: string): string => {
      const bare = bareOf(locator);
      const name = bare.slice(0, bare.indexOf('@', 1));
      return name === 'fixture' ? '.' : `npm/${name}@${name === '@w/a' ? '' : (versions.get(bare) ?? '')}`;
    };
    const edges = new Set<string>();
    for (const { value, children } of told)
      for (const { locator } of children.Dependencies ?? []) {
        // A patch has what it is made to as its own need.
        const [needed, by] = [keyAt(locator), keyAt(value)];
        if (needed === by) continue;
        edges.add(`${needed} <- ${by}`);
        if (by.startsWith('npm/@w/a@')) edges.add(`${needed} <- .`);
      }
    const manifest = read('berry/yarn.lock');
    expect(manifest.problems).toEqual([]);
    expect(edgesOf(manifest).filter((edge) => edge !== 'npm/@w/a@ <- .')).toEqual([...edges].sort());
  });
});
