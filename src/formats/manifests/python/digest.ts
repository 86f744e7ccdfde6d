import { createHash } from 'node:crypto';
import { parse } from 'smol-toml';
import { entriesOf, fieldOf, type Fields, isFields } from '../fields';
import { normalName } from './requirement';

export type DigestTool = 'poetry' | 'pdm' | 'pipenv';

/**
 * The digests of a manifest that a tool may write into its lock file: one for each way in which its versions compute it, for `version` only
 * those of that one. None where they can't be known: the text is no TOML, or the tool would first translate it. Sources: Poetry 1.8 and 2.5
 * (`Locker`), PDM 2.10 and 2.29 (`content_hash`), Pipenv 2026 and plette (`Pipfile.get_hash`).
 */
export function digestsOf(tool: DigestTool, manifestText: string, version?: string): readonly string[] {
  let manifest: Fields;
  try {
    // In JSON, `1` and `1.0` are two.
    manifest = parse(manifestText, { integersAsBigInt: true, maxDepth: 100 });
  } catch {
    return [];
  }
  const contents = contentsOf(tool, manifest, version);
  const [prefix, separators] = styles[tool];
  return contents
    .map((content) => pythonJson(content, separators))
    .filter((text) => text !== undefined)
    .map((text) => prefix + createHash('sha256').update(text).digest('hex'));
}

type Separators = readonly [item: string, key: string];

const styles: Readonly<Record<DigestTool, readonly [prefix: string, separators: Separators]>> = {
  poetry: ['', [', ', ': ']],
  pdm: ['sha256:', [', ', ': ']],
  pipenv: ['', [',', ':']],
};

function contentsOf(tool: DigestTool, manifest: Fields, version: string | undefined): Fields[] {
  switch (tool) {
    case 'poetry':
      return (version === undefined ? ['1.8', '2.0', '2.3'] : [version]).map((one) => poetryContent(manifest, one));
    case 'pdm':
      return pdmContents(manifest);
    case 'pipenv':
      // Since 2026 names count as PEP 503 spells them.
      return [pipenvContent(manifest, normalName), pipenvContent(manifest, (name) => name)];
  }
}

const legacyKeys = ['dependencies', 'source', 'extras', 'dev-dependencies'];

function poetryContent(manifest: Fields, version: string): Fields {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isFirst = major < 2;
  const project = isFirst
    ? {}
    : picked(fieldOf(manifest, 'project'), ['requires-python', 'dependencies', 'optional-dependencies']);
  // Before 2.3 a change of the groups went unnoticed.
  const hasGroups = !isFirst && (major > 2 || minor >= 3);
  const groups = hasGroups ? (fieldOf(manifest, 'dependency-groups') ?? {}) : {};
  const hasProject = Object.keys(project).length > 0;
  const hasGroup = isFields(groups) && Object.keys(groups).length > 0;
  const poetry = picked(fieldOf(fieldOf(manifest, 'tool'), 'poetry'), [...legacyKeys, 'group']);
  if (!hasProject && !hasGroup) return { ...Object.fromEntries(legacyKeys.map((key) => [key, null])), ...poetry };
  return {
    ...(hasProject ? { project } : {}),
    ...(hasGroup ? { 'dependency-groups': groups } : {}),
    tool: { poetry },
  };
}

function pdmContents(manifest: Fields): Fields[] {
  const project = fieldOf(manifest, 'project');
  if (!isFields(project)) return [];
  const pdm = fieldOf(fieldOf(manifest, 'tool'), 'pdm');
  const resolution = fieldOf(pdm, 'resolution') ?? {};
  const common = {
    sources: fieldOf(pdm, 'source') ?? [],
    dependencies: fieldOf(project, 'dependencies') ?? [],
    'optional-dependencies': fieldOf(project, 'optional-dependencies') ?? {},
    'requires-python': fieldOf(project, 'requires-python') ?? '',
  };
  const dev = fieldOf(pdm, 'dev-dependencies') ?? {};
  return [
    { ...common, 'dev-dependencies': mergedGroups(fieldOf(manifest, 'dependency-groups'), dev), resolution },
    { ...common, 'dev-dependencies': dev, overrides: fieldOf(resolution, 'overrides') ?? {} },
  ];
}

function mergedGroups(...holders: readonly unknown[]): Fields {
  const groups = new Map<string, unknown>();
  for (const [name, list] of holders.flatMap((holder) => entriesOf(holder))) {
    const known = groups.get(normalName(name));
    const both = Array.isArray(known) && Array.isArray(list);
    groups.set(normalName(name), both ? [...(known as unknown[]), ...(list as unknown[])] : list);
  }
  return Object.fromEntries(groups);
}

function pipenvContent(manifest: Fields, spelled: (name: string) => string): Fields {
  const { source, requires, packages, 'dev-packages': develop, ...others } = manifest;
  const sources = source ?? [{ name: 'pypi', url: 'https://pypi.org/simple', verify_ssl: true }];
  const ignored = new Set(['scripts', 'pipfile', 'pipenv', 'default', 'develop']);
  const section = (packagesOfIt: unknown): Fields =>
    Object.fromEntries(entriesOf(packagesOfIt).map(([name, asked]) => [spelled(name), asked]));
  const categories = Object.entries(others).filter(([category]) => !ignored.has(category));
  return {
    ...Object.fromEntries(categories.map(([category, list]) => [category, section(list)])),
    _meta: { sources, requires: requires ?? {} },
    default: section(packages),
    develop: section(develop),
  };
}

const picked = (holder: unknown, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries<unknown>(
    keys.map((key) => [key, fieldOf(holder, key)] as const).filter(([, value]) => value !== undefined),
  );

/** What Python's `json.dumps(value, sort_keys=True)` writes; undefined for a date, which it refuses. */
function pythonJson(value: unknown, separators: Separators): string | undefined {
  const [item, key] = separators;
  if (value === null || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value === 'string') return asciiJson(value);
  if (typeof value === 'number')
    return Number.isInteger(value) && Math.abs(value) < 1e16 ? value.toFixed(1) : String(value);
  if (Array.isArray(value)) {
    const items = (value as unknown[]).map((one) => pythonJson(one, separators));
    return items.includes(undefined) ? undefined : `[${items.join(item)}]`;
  }
  if (!isFields(value) || value instanceof Date) return undefined;
  const members = Object.keys(value)
    .sort(byCodePoint)
    .map((name) => [asciiJson(name), pythonJson(value[name], separators)] as const);
  if (members.some(([, text]) => text === undefined)) return undefined;
  return `{${members.map(([name, text]) => `${name}${key}${text ?? ''}`).join(item)}}`;
}

const asciiJson = (text: string): string =>
  JSON.stringify(text).replace(/[\u007f-\uffff]/g, (char) =>
    char === '\u007f' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** As Python sorts text. JavaScript does by UTF-16, where what is above U+FFFF comes before U+E000. */
const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));
