import { fieldOf, listOf, textOf } from '../fields';
import type { Lines } from '../json';
import type { Problem } from '../manifest';
import type { Found } from '../reader';
import { dependenciesOfBom, digestOf, type BomEdge, type BomPackage } from './bom';

/** Components may hold others. */
const maxDepth = 100;

/** What a bill lists beside packages. */
const noPackage = new Set([
  'file',
  'operating-system',
  'device',
  'device-driver',
  'firmware',
  'platform',
  'data',
  'cryptographic-asset',
  'machine-learning-model',
]);

/** Reads CycloneDX (ECMA-424) 1.2 to 1.6 as JSON. */
export function readCycloneDx(value: unknown, lines: Lines): Found {
  const problems: Problem[] = [];
  const packages: BomPackage[] = [];
  const read = (components: readonly unknown[], own: Lines, depth: number): void => {
    for (const [at, component] of components.entries()) {
      const place = own.at(at);
      const type = textOf(component, 'type') ?? '';
      const name = textOf(component, 'name');
      if (name === undefined) problems.push({ line: place.line, message: 'a component has no name' });
      else if (!noPackage.has(type)) packages.push(packageOf(component, name, place.line));
      if (depth < maxDepth) read(listOf(component, 'components'), place.at('components'), depth + 1);
      else problems.push({ line: place.line, message: `it is nested more than ${maxDepth} levels deep` });
    }
  };
  read(listOf(value, 'components'), lines.at('components'), 0);
  const root = textOf(fieldOf(fieldOf(value, 'metadata'), 'component'), 'bom-ref');
  const edges = listOf(value, 'dependencies').flatMap((entry): BomEdge[] => {
    const from = textOf(entry, 'ref');
    const needs = listOf(entry, 'dependsOn').filter((to): to is string => typeof to === 'string');
    return from === undefined ? [] : needs.map((to) => ({ from, to }));
  });
  return { dependencies: dependenciesOfBom(packages, edges, new Set(root === undefined ? [] : [root])), problems };
}

function packageOf(component: unknown, name: string, line: number | undefined): BomPackage {
  const group = textOf(component, 'group');
  const purl = textOf(component, 'purl');
  const licenses = listOf(component, 'licenses').flatMap((entry) => {
    const license = fieldOf(entry, 'license');
    return textOf(entry, 'expression') ?? textOf(license, 'id') ?? textOf(license, 'name') ?? [];
  });
  return {
    ref: textOf(component, 'bom-ref') ?? purl ?? name,
    name: group === undefined ? name : `${group}/${name}`,
    version: textOf(component, 'version'),
    purl,
    scope:
      fieldOf(component, 'scope') === 'optional'
        ? 'optional'
        : fieldOf(component, 'scope') === 'excluded'
          ? 'development'
          : 'runtime',
    hashes: listOf(component, 'hashes').flatMap((hash) => {
      const [algorithm, content] = [textOf(hash, 'alg'), textOf(hash, 'content')];
      return algorithm === undefined || content === undefined ? [] : [digestOf(algorithm, content)];
    }),
    license:
      licenses.length === 0
        ? undefined
        : licenses.length === 1
          ? licenses[0]
          : licenses.map((each) => `(${each})`).join(' AND '),
    line,
  };
}
