import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { engines } from '../../../src/engines/external/catalogue';
import type { Recipe } from '../../../src/engines/external/recipe';
import {
  dockerfileEngines,
  engineNames,
  lockfileEngines,
  sastEngines,
  secretsEngines,
  vulnerabilityEngines,
  type EngineName,
} from '../../../src/policy/engines';

const text = readFileSync(path.join(import.meta.dirname, '../../../docs/engines.md'), 'utf8');

/** The rows of the table whose first column has that heading, as cells. */
function rowsOf(heading: string): string[][] {
  const lines = text.slice(text.indexOf(`\n| ${heading} |`) + 1).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(2, end).map((line) => line.slice(2, -2).split(' | '));
}

const gateOf = (name: EngineName): string => {
  const asked: [string, readonly string[]][] = [
    ['secrets', secretsEngines],
    ['sast', sastEngines],
    ['container', [...dockerfileEngines, ...vulnerabilityEngines]],
    ['dependencies', lockfileEngines],
  ];
  return asked.find(([, names]) => names.includes(name))?.[0] ?? 'none yet';
};
const sourceOf = (recipe: Recipe): string[] =>
  recipe.kind === 'none' ? ['nowhere'] : [recipe.kind === 'pip' ? 'Python index' : 'GitHub release', recipe.version];

describe('docs/engines.md', () => {
  const rows = rowsOf('engine | gate | versions | installed from');

  it('lists every engine, with the gate that asks it', () => {
    expect(rows.map(([name, gate]) => [name, gate]).sort()).toEqual(
      engineNames.map((name) => [`\`${name}\``, gateOf(name)]).sort(),
    );
  });

  it.each(rows)('has the versions and the source of %s', (name = '', _, versions, source) => {
    const { versions: range, install } = engines[name.replaceAll('`', '') as EngineName];
    const [major = '', minor = ''] = range.from.split('.');
    expect(versions).toMatch(new RegExp(`^${major}\\.(?:${minor}\\b|x$)`));
    for (const part of sourceOf(install)) expect(source).toContain(part);
  });

  it('lists the exit codes of every engine', () => {
    const listed = rowsOf('engine | clean | findings').flatMap(([names = '', clean = '', findings = '']) =>
      names.split(', ').map((name) => [name.replaceAll('`', ''), `${clean} ${findings}`] as const),
    );
    expect(listed.map(([name]) => name).sort()).toEqual([...engineNames].sort());
    for (const [name, cells] of listed) {
      const codes = Object.entries(engines[name as EngineName].exits).filter(([, outcome]) => outcome !== 'either');
      for (const [code] of codes) if (!(name === 'zizmor' && code > '10' && code < '14')) expect(cells).toContain(code);
    }
  });
});
