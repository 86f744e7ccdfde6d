import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { Ecosystem } from '../../../src/formats/manifests/manifest';
import { compareVersions } from '../../../src/formats/versions';
import { paced } from '../../helpers/pace';

const fixture = <T>(name: string, schema: z.ZodType<T>): T =>
  schema.parse(JSON.parse(fs.readFileSync(path.join(import.meta.dirname, '../../fixtures/versions', name), 'utf8')));

describe('PyPI', () => {
  const { ranked, invalid } = fixture(
    'pep440.json',
    z.object({ ranked: z.array(z.tuple([z.string(), z.number()])), invalid: z.array(z.string()) }),
  );

  it('orders every pair as packaging does', () => {
    const wrong: string[] = [];
    for (const [a, rank] of ranked) {
      for (const [b, other] of ranked) {
        if (Math.sign(compareVersions('pypi', a, b) ?? NaN) !== Math.sign(rank - other)) wrong.push(`${a} ${b}`);
      }
    }
    expect(ranked.length ** 2).toBeGreaterThan(100_000);
    expect(wrong).toEqual([]);
  });

  it.each(invalid)('does not compare %j', (text) => {
    expect(compareVersions('pypi', text, '1.0')).toBeUndefined();
    expect(compareVersions('pypi', '1.0', text)).toBeUndefined();
  });
});

it('orders every pair of Maven versions as ComparableVersion does', () => {
  const { versions, orders } = fixture(
    'maven.json',
    z.object({ versions: z.array(z.string()), orders: z.array(z.string()) }),
  );
  const found = versions.map((a) =>
    versions.map((b) => '<=>'[Math.sign(compareVersions('maven', a, b) ?? NaN) + 1] ?? '?').join(''),
  );
  expect(versions.length ** 2).toBeGreaterThan(10_000);
  expect(found).toEqual(orders);
});

describe('Semantic Versioning', () => {
  /** Of the specification, section 11, and of what Go and npm make of it; each in its order. */
  it.each<[Ecosystem, readonly string[]]>([
    [
      'npm',
      [
        '0.0.0-0',
        '0.0.0',
        '1.0.0-alpha',
        '1.0.0-alpha.1',
        '1.0.0-alpha.beta',
        '1.0.0-beta',
        '1.0.0-beta.2',
        '1.0.0-beta.11',
        '1.0.0-rc.1',
        '1.0.0',
        '2.0.0',
        '2.1.0',
        '2.1.1',
        '2.11.0',
      ],
    ],
    ['cargo', ['0.1.0', '0.1.19', '0.1.20', '1.0.0-rc.1', '1.0.0']],
    [
      'golang',
      [
        'v0.0.0-20190308221718-c2843e01d9a2',
        'v0.0.0-20200101000000-aaaaaaaaaaaa',
        'v0.0.1-0.20200101000000-aaaaaaaaaaaa',
        'v0.1.0',
        '0.2.0',
        'v1.9.0',
        'v1.10.0',
        'v2.0.0+incompatible',
        'v3.0.0',
      ],
    ],
    ['github', ['v1', 'v1.0.1', '1.2', 'v2.0.0-beta', 'v2', '3']],
  ])('%s', (ecosystem, versions) => {
    for (const [i, a] of versions.entries()) {
      for (const [j, b] of versions.entries())
        expect([a, b, Math.sign(compareVersions(ecosystem, a, b) ?? NaN)]).toEqual([a, b, Math.sign(i - j)]);
    }
  });

  it.each([
    ['v1.2.3', '1.2.3+build'],
    ['1.2', 'v1.2.0'],
    ['2.0.0+incompatible', 'v2.0.0'],
    ['01.2.3', '1.2.3'],
  ])('%s is %s', (a, b) => {
    expect(compareVersions('golang', a, b)).toBe(0);
  });

  it.each([
    '',
    'main',
    'latest',
    '1.2.x',
    '1.2.3.4',
    '^1.2.3',
    'f'.repeat(40),
    '0'.repeat(40),
    `1.0.0-${'a'.repeat(300)}`,
  ])('does not compare %j', (text) => {
    expect(compareVersions('npm', text, '1.0.0')).toBeUndefined();
  });
});

it.each<Ecosystem>(['pypi', 'npm', 'maven'])('%s: is done at once with a long text', (ecosystem) => {
  const start = performance.now();
  for (const text of [
    '1.'.repeat(500_000),
    '1'.repeat(1_000_000),
    '-'.repeat(1_000_000),
    `1${'.a1'.repeat(300_000)}`,
    '1-'.repeat(490),
  ])
    compareVersions(ecosystem, text, text);
  expect(performance.now() - start).toBeLessThan(paced(2_000));
});

it.each<Ecosystem>(['conda', 'git', 'other'])('%s has no order that is read', (ecosystem) => {
  expect(compareVersions(ecosystem, '1.0', '1.0')).toBeUndefined();
});
