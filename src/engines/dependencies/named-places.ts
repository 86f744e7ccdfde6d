import { posix } from 'node:path';
import { UnreadableError } from '../../errors';
import type { Ecosystem } from '../../formats/manifests/manifest';
import { packageJsonReader } from '../../formats/manifests/npm/package-json';
import { decodeText } from '../../formats/text';
import type { Tree } from '../../trees/tree';
import { placeOf } from './places';

/** What people write down from where packages come in: manifests, and the settings of the tools. */
const files: Partial<Record<Ecosystem, RegExp>> = {
  npm: /(?:^|\/)(?:package\.json|\.npmrc|\.yarnrc(?:\.yml)?|bunfig\.toml|pnpm-workspace\.yaml|lerna\.json)$/,
  pypi: /(?:^|\/)(?:pyproject\.toml|\.?pdm\.toml|uv\.toml|poetry\.toml|pip\.(?:conf|ini)|Pipfile|setup\.(?:cfg|py)|[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)|(?:requirements|constraints)\/[^/]*\.(?:txt|in)|[^/]*environment[^/]*\.ya?ml|pixi\.toml)$/,
  cargo: /(?:^|\/)(?:Cargo\.toml|\.cargo\/config(?:\.toml)?)$/,
  conda: /(?:^|\/)(?:[^/]*(?:environment|conda)[^/]*\.ya?ml|\.condarc|pixi\.toml|pyproject\.toml)$/,
};

const maxFiles = 1_000;
const maxBytes = 1_000_000;

export interface NamedPlaces {
  readonly places: ReadonlySet<string>;
  /** Whether there is any file that could name one. */
  readonly any: boolean;
  /** Whether one calls a registry of Cargo by a name, which settings elsewhere may explain. */
  readonly callsRegistry: boolean;
}

/** The places that manifests and settings name for a lock file: those in its folder, above it and below it. */
export async function namedPlaces(tree: Tree, lock: string, ecosystems: Iterable<Ecosystem>): Promise<NamedPlaces> {
  const patterns = [...ecosystems].flatMap((ecosystem) => files[ecosystem] ?? []);
  const folder = posix.dirname(lock);
  const within = (inner: string, outer: string): boolean =>
    outer === '.' || inner === outer || inner.startsWith(`${outer}/`);
  const found = (await tree.list()).filter(({ path, kind, size }) => {
    if (kind !== 'file' || size > maxBytes || path === lock || /(?:^|\/)node_modules\//.test(path)) return false;
    const own = posix.dirname(path).replace(/(?:^|\/)\.cargo$/, '') || '.';
    return (within(own, folder) || within(folder, own)) && patterns.some((pattern) => pattern.test(path));
  });
  const places = new Set<string>();
  let callsRegistry = false;
  for (const { path } of found.slice(0, maxFiles)) {
    const text = await textOf(tree, path);
    for (const place of placesNamedIn(path, text)) places.add(place);
    callsRegistry ||= path.endsWith('Cargo.toml') && /\bregistry\s*=\s*["']/.test(text);
  }
  return { places, any: found.length > 0, callsRegistry };
}

async function textOf(tree: Tree, path: string): Promise<string> {
  try {
    return decodeText(await tree.read(path))?.text ?? '';
  } catch (error) {
    if (error instanceof UnreadableError) return '';
    throw error;
  }
}

/** The places that a manifest, or a file of settings, names. */
export function placesNamedIn(path: string, text: string): string[] {
  return addressesIn(path, text).flatMap((address) => placeOf(address) ?? []);
}

function addressesIn(path: string, text: string): string[] {
  // The addresses of its makers, of funds and the like are no places of packages.
  if (path.endsWith('package.json')) {
    const { dependencies, overrides = [] } = packageJsonReader.read(text, path);
    return [...dependencies, ...overrides].flatMap(({ origin }) =>
      origin.kind === 'folder' || origin.url === undefined ? [] : [origin.url],
    );
  }
  const plain = text.replace(/^[ \t]*[#;].*$/gm, '');
  return [
    ...(plain.match(
      /(?:\b[a-z][a-z0-9+.-]{0,20}:)?\/\/[\w${}@:%[\].-]+(?:\/[^\s"'#,\])]*)?|\bgit@[\w.-]+:[^\s"']+/gi,
    ) ?? []),
    ...channelsIn(plain).map((channel) => `https://conda.anaconda.org/${channel}`),
  ];
}

/** Channels of conda by their names: of a list, or before a package (`pytorch::torchvision`). */
function channelsIn(text: string): string[] {
  const lists = text.match(/^[ \t]*channels[ \t]*[:=][ \t]*(?:\[[^\]]{0,2000}\]|(?:\n[ \t]*-[^\n]*)+)/gm) ?? [];
  const listed = lists.flatMap(
    (list) => list.replace(/^\s*channels/, '').match(/(?<![\w./:-])[\w.-]+(?![\w./:-])/g) ?? [],
  );
  return [...listed, ...[...text.matchAll(/(?<![\w./:-])([\w.-]+)::/g)].map(([, channel = '']) => channel)];
}
