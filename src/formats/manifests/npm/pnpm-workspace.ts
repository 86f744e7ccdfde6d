import { entriesOf, fieldOf, isFields, listOf } from '../fields';
import type { Dependency, Problem, Workspaces } from '../manifest';
import type { Lines } from '../json';
import { manifestReader, UnreadableManifest } from '../reader';
import { workspacesOf } from '../workspaces';
import { readYamlText } from '../yaml';
import { readOverrides } from './overrides';
import { readSpec } from './spec';

/** The folders that a `pnpm-workspace.yaml` names; undefined where it can't be read, or names none. */
export function pnpmWorkspaces(text: string): Workspaces | undefined {
  try {
    const packages = listOf(readYamlText(text).value, 'packages');
    return packages.length === 0 ? undefined : workspacesOf(packages);
  } catch (error) {
    if (error instanceof UnreadableManifest) return undefined;
    throw error;
  }
}

/**
 * Catalogues, from which package.json takes a version by `catalog:`, and overrides: of pnpm's `pnpm-workspace.yaml`, and of Yarn's `.yarnrc.yml`,
 * which has catalogues alone.
 */
export const pnpmWorkspaceReader = manifestReader('pnpm-workspace.yaml', {
  locked: false,
  read(text) {
    const { value, lines } = readYamlText(text);
    const dependencies: Dependency[] = [];
    const problems: Problem[] = [];
    const read = (catalog: unknown, place: Lines): void => {
      if (catalog !== undefined && !isFields(catalog))
        problems.push({ line: place.line, message: 'a catalogue is no object' });
      for (const [alias, specifier] of entriesOf(catalog)) {
        const { line } = place.at(alias);
        if (typeof specifier !== 'string')
          problems.push({ line, message: `what it asks of ${JSON.stringify(alias)} is no text` });
        else {
          const about = { line, direct: true, neededBy: [], scope: 'runtime', hashes: [] } as const;
          dependencies.push({ ecosystem: 'npm', ...readSpec(alias, specifier), ...about });
        }
      }
    };
    read(fieldOf(value, 'catalog'), lines.at('catalog'));
    for (const [name, catalog] of entriesOf(value, 'catalogs')) read(catalog, lines.at('catalogs').at(name));
    const overrides = readOverrides('pnpm.overrides', fieldOf(value, 'overrides'), lines.at('overrides'));
    return { dependencies, problems, ...(overrides.length > 0 && { overrides }) };
  },
});
