import { z } from 'zod';
import { inParallel } from '../../http/in-parallel';
import { createJsonClient, type JsonClient } from '../../http/json-client';
import { compareVersions } from '../../formats/versions';
import type { PackageVersion } from '../advisories';
import { licenseIn as licenseOfNpm } from '../../formats/manifests/npm/license';
import { readingsOf } from './license-names';
import type { MetadataSource, PackageMetadata } from './metadata';

export interface IndexAddresses {
  /** Below it lies a page for each package (PEP 503), in JSON (PEP 691). */
  readonly pypi?: string | undefined;
  readonly npm?: string | undefined;
}

const text = z.string().max(100_000);

/** Source: "Simple repository API", with `yanked` (PEP 592), `upload-time` (PEP 700), metadata files (PEP 658) and project status (PEP 792). */
const simplePage = z.object({
  meta: z.object({ 'project-status': text.optional() }).loose().optional(),
  'project-status': z.object({ status: text }).loose().optional(),
  files: z.array(
    z.object({
      filename: text,
      url: text,
      'core-metadata': z.unknown().optional(),
      yanked: z.union([z.boolean(), text]).optional(),
      'upload-time': text.optional(),
    }),
  ),
});

/** Source: npm's registry API, "package metadata". */
const packument = z.object({
  versions: z.record(
    z.string(),
    z.object({
      deprecated: z.union([text, z.boolean()]).optional().catch(undefined),
      license: z.unknown().optional(),
      licenses: z.unknown().optional(),
    }),
  ),
  time: z.record(z.string(), z.unknown()).optional(),
});

const parallel = 16;
/** npm's documents of packages with thousands of versions. */
const maxAnswerBytes = 64 * 2 ** 20;

/** Asks the indexes about packages, each package once. Rejects with `EngineError` when one doesn't answer. */
export function packageIndexes({ pypi, npm }: IndexAddresses): MetadataSource {
  return {
    async describe(packages, { licenses }) {
      const failing = new AbortController();
      const clientOf: ClientOf = (name, server, what) =>
        createJsonClient({
          name,
          address: server.replace(/\/+$/, ''),
          advice: `name ${what} in gates.dependencies.metadata`,
          limits: { maxAnswerBytes },
          signal: failing.signal,
        });
      const ask: Partial<Record<PackageVersion['ecosystem'], Ask>> = {
        ...(pypi !== undefined && { pypi: asPython(clientOf, pypi, licenses) }),
        ...(npm !== undefined && { npm: asNpm(clientOf('The npm registry', npm, 'a registry of npm packages')) }),
      };
      const names = new Map<string, { readonly ask: Ask; readonly name: string }>();
      for (const { ecosystem, name } of packages) {
        const own = ask[ecosystem];
        if (own !== undefined) names.set(`${ecosystem}/${name}`, { ask: own, name });
      }
      const keys = [...names.keys()];
      const described = await inParallel([...names.values()], { parallel, failing }, (each) => each.ask(each.name));
      const known = new Map(keys.map((key, i) => [key, described[i]]));
      return inParallel(packages, { parallel, failing }, async ({ ecosystem, name, version }) =>
        known.get(`${ecosystem}/${name}`)?.(version),
      );
    },
  };
}

/** Asks about a package, and answers what there is to say of each of its versions. */
type Ask = (name: string) => Promise<(version: string) => Promise<PackageMetadata>>;

const unknown = (): Promise<PackageMetadata> => Promise.resolve({ exists: false });

type ClientOf = (name: string, address: string, what: string) => JsonClient;

function asPython(clientOf: ClientOf, address: string, licenses: boolean): Ask {
  const index = clientOf('The Python index', address, 'an index that answers in JSON (PEP 691)');
  // Files may lie on another server.
  const servers = new Map<string, JsonClient>();
  const metadataOf = async (file: string, page: string): Promise<string | undefined> => {
    if (!URL.canParse(file, page)) return undefined;
    const { origin, pathname, protocol } = new URL(file, page);
    if (protocol !== 'https:' && protocol !== 'http:') return undefined;
    const server = servers.get(origin) ?? clientOf('The files of the Python index', origin, 'another index');
    servers.set(origin, server);
    const answer = z.string().max(maxAnswerBytes);
    return server.find({
      doing: 'reading metadata',
      path: `${pathname}.metadata`,
      accept: '*/*',
      isText: true,
      answer,
    });
  };
  return async (name) => {
    // A lock file may hold what is no name, and would lead elsewhere.
    if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) return unknown;
    const path = `/${name}/`;
    const page = await index.find({
      doing: `reading about ${name}`,
      path,
      accept: 'application/vnd.pypi.simple.v1+json',
      answer: simplePage,
    });
    if (page === undefined) return unknown;
    const status = page['project-status']?.status ?? page.meta?.['project-status'];
    const lastRelease = page.files
      .flatMap((file) => file['upload-time'] ?? [])
      .sort()
      .at(-1);
    return async (version) => {
      const own = page.files.filter(({ filename }) => isOfVersion(filename, name, version));
      const yanked = own.length > 0 && own.every((file) => file.yanked !== undefined && file.yanked !== false);
      const reason = own.map((file) => file.yanked).find((why) => typeof why === 'string');
      const described = licenses ? own.find((file) => Boolean(file['core-metadata'])) : undefined;
      const metadata = described && (await metadataOf(described.url, `${address.replace(/\/+$/, '')}${path}`));
      const license = metadata === undefined ? undefined : licenseIn(metadata);
      return {
        exists: true,
        ...(license !== undefined && { license }),
        ...(yanked && { withdrawn: typeof reason === 'string' ? reason : '' }),
        ...(lastRelease !== undefined && { lastRelease }),
        ...((status === 'archived' || status === 'deprecated' || status === 'quarantined') && { archived: true }),
      };
    };
  };
}

/** The licence in a package's metadata: an expression, a name, or what the last parts of its classifiers call it. */
function licenseIn(metadata: string): string | undefined {
  const [head = ''] = metadata.split(/\r?\n\r?\n/);
  const field = (name: string): string | undefined => new RegExp(`^${name}:[ \\t]*(.+)$`, 'im').exec(head)?.[1]?.trim();
  const expression = field('License-Expression');
  if (expression !== undefined) return expression;
  const classified = [...head.matchAll(/^Classifier:[ \t]*License ::(.*)$/gim)]
    .map(([, path = '']) => path.split('::').at(-1)?.trim() ?? '')
    // It says of no licence that it is one.
    .filter((name) => !/^OSI Approved$/i.test(name))
    .join('; ');
  const named = field('License') ?? '';
  // Some have the whole text of the licence there.
  const written = named.length > 100 || /^unknown$/i.test(named) ? '' : named;
  // A classifier may leave open which one it means (`BSD License`).
  const isCertain = (text: string): boolean => readingsOf(text).length === 1;
  return [classified, written].find(isCertain) ?? [classified, written].find((text) => text !== '');
}

/** Whether a file is of that version: `name-1.0-py3-none-any.whl`, `name-1.0.tar.gz`. */
function isOfVersion(filename: string, name: string, version: string): boolean {
  const base = filename.replace(/\.(?:tar\.(?:gz|bz2|xz)|zip|whl|egg)$/i, '');
  const [distribution = '', written = ''] = /\.(?:whl|egg)$/i.test(filename)
    ? base.split('-')
    : [base.slice(0, base.lastIndexOf('-')), base.slice(base.lastIndexOf('-') + 1)];
  if (distribution.toLowerCase().replace(/[-_.]+/g, '-') !== name) return false;
  return written === version || compareVersions('pypi', written, version) === 0;
}

function asNpm(client: JsonClient): Ask {
  return async (name) => {
    if (!/^(?:@[\w.~-]+\/)?(?!\.{1,2}$)[\w.~-]+$/.test(name)) return unknown;
    const document = await client.find({
      doing: `reading about ${name}`,
      // A scope's slash is encoded.
      path: `/${name.replace('/', '%2f')}`,
      answer: packument,
    });
    if (document === undefined) return unknown;
    const { modified: _modified, created: _created, ...released } = document.time ?? {};
    const lastRelease = Object.values(released)
      .filter((time) => typeof time === 'string')
      .sort()
      .at(-1);
    // eslint-disable-next-line @typescript-eslint/require-await -- as for Python, where a second file may have to be read
    return async (version) => {
      const about = Object.hasOwn(document.versions, version) ? document.versions[version] : undefined;
      const deprecated = about?.deprecated;
      const license = licenseOfNpm(about);
      const withdrawn = typeof deprecated === 'string' ? deprecated : deprecated === true ? '' : undefined;
      return {
        exists: true,
        ...(withdrawn !== undefined && withdrawn !== '' && { withdrawn }),
        ...(license !== undefined && { license }),
        ...(lastRelease !== undefined && { lastRelease }),
      };
    };
  };
}
