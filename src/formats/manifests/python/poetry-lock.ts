import type { Dependency, Origin, PackageIndex } from '../manifest';
import { entriesOf, fieldOf, type Fields, listOf, textOf } from '../fields';
import { type Found, manifestReader } from '../reader';
import { linesOfTables, readTomlText } from '../toml';
import { pythonPackage } from './dependency';
import { lockEntries, textsOf } from './lock-entries';
import { linkPackages, type LockedPackage, type Need, type Scope } from './lock-graph';
import { mismatchOf } from './archive';
import { withoutSecrets } from './origin';
import { normalName } from './requirement';

/** Poetry's lock file of every version since 1.0. It doesn't tell what the project itself asks for. */
export const poetryLockReader = manifestReader('poetry.lock', {
  locked: true,
  read: readPoetryLock,
});

function readPoetryLock(text: string): Found {
  const toml = readTomlText(text);
  const lines = linesOfTables(text, 'package', toml);
  const metadata = fieldOf(toml.value, 'metadata');
  const packages: LockedPackage[] = [];
  const { entries, problems } = lockEntries(toml.value, 'package', (at) => lines[at]);
  const indexes = new Map<string, PackageIndex>();
  for (const { entry, name, line } of entries) {
    const files = fieldOf(entry, 'files') ?? fieldOf(fieldOf(metadata, 'files'), name);
    const dependency = packageOf(name, entry, files, line);
    packages.push({ dependency, needs: needsOf(entry, false), extras: new Map([['', needsOf(entry, true)]]) });
    const { origin } = dependency;
    if (origin.kind === 'index' && origin.url !== undefined && !indexes.has(origin.url)) {
      indexes.set(origin.url, { kind: indexes.size === 0 ? 'index' : 'extra-index', url: origin.url, line });
    }
  }
  const hash = textOf(metadata, 'content-hash');
  if (hash === undefined) {
    problems.push({ line: undefined, message: 'it has no metadata.content-hash, with which every such file ends' });
  }
  const version = /^#.*\bPoetry (\d[\w.]*)/.exec(text)?.[1];
  const digest = hash === undefined ? undefined : { tool: 'poetry' as const, value: hash, ...(version && { version }) };
  return {
    dependencies: linkPackages(withoutIdleExtras(packages)),
    indexes: [...indexes.values()],
    problems,
    ...(digest === undefined ? {} : { lockOf: { manifest: 'pyproject.toml', digest } }),
  };
}

function packageOf(name: string, entry: Fields, files: unknown, line: number | undefined): Dependency {
  const listed = Array.isArray(files) ? (files as unknown[]) : [];
  const hashes = listed.map((file) => textOf(file, 'hash'));
  const names = listed.map((file) => textOf(file, 'file'));
  const origin = originOf(fieldOf(entry, 'source'));
  const version = textOf(entry, 'version');
  const markers = fieldOf(entry, 'markers');
  const texts = textsOf(typeof markers === 'string' ? [markers] : entriesOf(markers).map(([, text]) => text));
  const marker = [...new Set(texts)].map((text) => (texts.length > 1 ? `(${text})` : text)).join(' or ');
  return pythonPackage(name, {
    version,
    line,
    direct: undefined,
    scope: scopeOf(entry),
    origin,
    hashes: hashes.filter((hash) => hash !== undefined),
    ...(origin.kind === 'archive'
      ? mismatchOf(name, version, [origin.url, ...names], true)
      : origin.kind === 'index' && mismatchOf(name, version, names)),
    ...(marker === '' ? {} : { marker }),
  });
}

/** By its groups (2.x) or its category (before 1.5); between them a lock file told neither. */
function scopeOf(entry: Fields): Scope {
  const groups = fieldOf(entry, 'groups') ?? fieldOf(entry, 'category');
  const isMain = groups === undefined || groups === 'main' || (Array.isArray(groups) && groups.includes('main'));
  if (!isMain) return 'development';
  return fieldOf(entry, 'optional') === true ? 'optional' : 'runtime';
}

function originOf(source: unknown): Origin {
  const url = withoutSecrets(textOf(source, 'url') ?? '');
  switch (textOf(source, 'type')) {
    case 'git':
      return { kind: 'repository', url, revision: textOf(source, 'resolved_reference') ?? textOf(source, 'reference') };
    case 'url':
    case 'file':
      return { kind: 'archive', url };
    case 'directory':
      return { kind: 'folder', path: url };
    case undefined:
    default:
      return url === '' ? { kind: 'index' } : { kind: 'index', url };
  }
}

/** What a package needs: `name = ">=1"`, `{version, markers, optional, extras}` or a list of such. */
function needsOf(entry: Fields, optional: boolean): Need[] {
  return entriesOf(entry, 'dependencies').flatMap(([name, value]) => {
    const choices = Array.isArray(value) ? (value as unknown[]) : [value];
    const fitting = choices.filter((choice) => (fieldOf(choice, 'optional') === true) === optional);
    const extras = fitting.flatMap((choice) => listOf(choice, 'extras')).filter((extra) => typeof extra === 'string');
    return fitting.length === 0 ? [] : [{ name, extras }];
  });
}

/** What a package needs for an extra that nobody may have asked for counts only where nothing else explains that it is there. */
function withoutIdleExtras(packages: readonly LockedPackage[]): LockedPackage[] {
  const explained = new Set(packages.flatMap(({ needs }) => needs.map(({ name }) => normalName(name))));
  return packages.map((entry) => {
    const optional = entry.extras.get('') ?? [];
    return { ...entry, extras: new Map([['', optional.filter(({ name }) => !explained.has(normalName(name)))]]) };
  });
}
