import fs from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readerFor } from '../../../src/formats/manifests';
import { paced } from '../../helpers/pace';

const folder = '__tests__/fixtures/manifests';

/** A real text of each kind, under a name that its reader knows. */
const texts: [name: string, text: string][] = [
  'node/project/package.json',
  'node/npm1/package-lock.json',
  'node/npm3/package-lock.json',
  'node/yarn1/yarn.lock',
  'node/berry/yarn.lock',
  'node/pnpm7/pnpm-lock.yaml',
  'node/pnpm9/pnpm-lock.yaml',
  'go/go.mod',
  'go/go.sum',
  'cargo/Cargo.toml',
  'cargo/Cargo.lock',
  'maven/pom.xml',
  'sbom/npm.cdx.xml',
  'sbom/npm.spdx',
  'sbom/npm.spdx.json',
  'sbom/rpds-py.cdx.json',
].map((name) => [name, fs.readFileSync(`${folder}/${name}`, 'utf8')]);

const made: [name: string, text: string][] = [
  ['.gitmodules', '[submodule "a"]\n\tpath = a\n\turl = https://e.org/a\n'],
  ['.github/workflows/a.yml', 'jobs:\n  a:\n    steps:\n      - uses: a/b@v1\n        with: {c: [d, "e"]}\n'],
  ['gradle.lockfile', 'g:a:1.0=compileClasspath\n'],
  [
    'gradle/verification-metadata.xml',
    '<verification-metadata><components><component group="g" name="a" version="1"/></components></verification-metadata>',
  ],
  ['go.work', 'use ./a\nreplace a => b v1\n'],
];

const all = [...texts, ...made];
const read = (name: string, text: string) => {
  const reader = readerFor(name);
  if (reader === undefined) throw new Error(`${name} has no reader`);
  return reader.read(text, name);
};

/** Those whose end shows that they are whole: JSON and XML. */
const closed = /\.(?:json|xml)$/;

describe.each(all)('%s', (name, text) => {
  it('can be read', () => {
    const { problems, dependencies } = read(name, text);
    expect(problems).toEqual([]);
    expect(dependencies.length).toBeGreaterThan(0);
  });

  it('cut anywhere it never crashes, and is a problem where its form tells', () => {
    const end = text.trimEnd().length;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: end - 1 }), (length) => {
        const { problems } = read(name, text.slice(0, length));
        if (closed.test(name)) expect(problems).not.toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('changed anywhere it never crashes', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      ':',
      ',',
      '\n',
      ' ',
      '<',
      '>',
      '&',
      '*',
      '#',
      '=',
      '0',
      'null',
      '\0',
      '\ud800',
      '__proto__',
    );
    const change = fc.tuple(fc.nat({ max: text.length }), fc.nat({ max: 30 }), piece);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        let changed = text;
        for (const [at, length, put] of changes) changed = changed.slice(0, at) + put + changed.slice(at + length);
        for (const { message } of read(name, changed).problems) expect(message).toMatch(/\S/);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['nested lists', '['.repeat(200_000)],
    ['nested objects', '{"a":'.repeat(100_000)],
    ['nested flows', `a: ${'{a: '.repeat(50_000)}`],
    ['nested elements', '<a>'.repeat(100_000)],
    ['aliases', `a: &a [b]\n${Array.from({ length: 30 }, (_, at) => `c${at}: &c${at} [*a, *a]`).join('\n')}`],
    ['nothing', ''],
    ['zeros', '\0'.repeat(1_000)],
    ['one long line', 'a'.repeat(1_000_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['quotes', '"'.repeat(100_000)],
    ['colons', ': '.repeat(100_000)],
  ])('takes %s', (_, hostile) => {
    const started = process.cpuUsage();
    read(name, hostile);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1e6).toBeLessThan(paced(3));
  });
});

describe('5,000 packages', () => {
  const packages = Array.from({ length: 5_000 }, (_, at) => `pkg-${at}`);
  const integrity = `sha512-${'A'.repeat(86)}==`;
  const needs = (at: number): string[] => [1, 2, 3].map((step) => `pkg-${(at * 7 + step * 1_013) % 5_000}`);
  const files: [string, string][] = [
    [
      'package-lock.json',
      JSON.stringify(
        {
          lockfileVersion: 3,
          packages: Object.fromEntries(
            packages.map((name, at) => [
              `node_modules/${name}`,
              {
                version: '1.0.0',
                resolved: `https://registry.npmjs.org/${name}/-/${name}-1.0.0.tgz`,
                integrity,
                dependencies: Object.fromEntries(needs(at).map((each) => [each, '^1'])),
              },
            ]),
          ),
        },
        null,
        2,
      ),
    ],
    [
      'yarn.lock',
      packages
        .map(
          (name, at) =>
            `${name}@^1:\n  version "1.0.0"\n  resolved "https://registry.yarnpkg.com/${name}/-/${name}-1.0.0.tgz#abc"\n  integrity ${integrity}\n  dependencies:\n${needs(
              at,
            )
              .map((each) => `    ${each} "^1"\n`)
              .join('')}`,
        )
        .join('\n'),
    ],
    [
      'pnpm-lock.yaml',
      `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      pkg-0: {specifier: ^1, version: 1.0.0}\npackages:\n${packages.map((name) => `  ${name}@1.0.0:\n    resolution: {integrity: ${integrity}}\n`).join('')}snapshots:\n${packages
        .map(
          (name, at) =>
            `  ${name}@1.0.0:\n    dependencies:\n${needs(at)
              .map((each) => `      ${each}: 1.0.0\n`)
              .join('')}`,
        )
        .join('')}`,
    ],
    [
      'Cargo.lock',
      `version = 4\n${packages
        .map(
          (name, at) =>
            `[[package]]\nname = "${name}"\nversion = "1.0.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${'ab'.repeat(32)}"\ndependencies = [\n${needs(
              at,
            )
              .map((each) => ` "${each}",\n`)
              .join('')}]\n`,
        )
        .join('\n')}`,
    ],
    [
      'go.sum',
      packages
        .map(
          (name) =>
            `example.com/${name} v1.0.0 h1:${'A'.repeat(43)}=\nexample.com/${name} v1.0.0/go.mod h1:${'A'.repeat(43)}=\n`,
        )
        .join(''),
    ],
  ];

  it.each(files)('%s is read at once', (name, text) => {
    read(name, text);
    const started = process.cpuUsage();
    const { dependencies, problems } = read(name, text);
    const { user, system } = process.cpuUsage(started);
    expect([dependencies.length, problems]).toEqual([5_000, []]);
    expect((user + system) / 1e6).toBeLessThan(paced(0.6));
  });
});
