import { EngineError, UnreadableError } from '../../errors';
import type { Dependency } from '../../formats/manifests/manifest';
import { bufferSource } from '../../formats/source';
import type { Tree, TreeEntry } from '../../trees/tree';
import { questionOf } from '../advisories/ecosystem';
import type { Manifests } from '../dependencies/project';
import type { EngineAccess } from '../external/access';
import type { Online } from '../external/engine';
import { networkOf } from '../external/environment';
import type { Scanner } from './database';
import type { LayoutPart } from './layout';

/** The engines that ask a server about one lock file at a time. */
export type Served = Exclude<Scanner, 'trivy' | 'grype' | 'osv-scanner'>;

/** What the token of Snyk's service is called, and where the service and the organisation are named. */
const ofSnyk = /^(?:SNYK_TOKEN|SNYK_OAUTH_TOKEN|SNYK_API|SNYK_CFG_ORG|NODE_EXTRA_CA_CERTS)$/;

/** What such an engine may use; `osv`: the OSV server that the policy names for it. */
export function onlineFor(scanner: Served, access: EngineAccess, osv: string | undefined): Online {
  const own = Object.entries(access.environment).filter(([name]) => scanner === 'snyk' && ofSnyk.test(name));
  const variables = { ...networkOf(access.environment), ...(Object.fromEntries(own) as Record<string, string>) };
  return { variables, ...(osv !== undefined && { osv }) };
}

/** Lists of requirements that hold every exact version of Python packages in a file, and what can't be asked about. */
export interface Pins {
  /** No package is twice in one: pip takes that for a contradiction. */
  readonly lists: readonly string[];
  readonly count: number;
  readonly lines: ReadonlyMap<string, number>;
  readonly unread: readonly string[];
}

/**
 * The versions as our own reader reads them: a list of requirements may take in other files, name indexes, archives and folders, none
 * of which an engine should follow. Rejects nothing.
 */
export async function pinsOf({ path }: TreeEntry, manifests: Manifests): Promise<Pins> {
  const file = await manifests.file(path);
  const nothing = { lists: [], count: 0, lines: new Map<string, number>() };
  if (file === undefined) return { ...nothing, unread: ['it is of a kind that is not read'] };
  if ('problem' in file) return { ...nothing, unread: [file.problem] };
  return pinsIn(file.manifest.dependencies);
}

function pinsIn(dependencies: readonly Dependency[]): Pins {
  const versions = new Map<string, Set<string>>();
  const lines = new Map<string, number>();
  const unread: string[] = [];
  for (const { ecosystem, name, version, origin, line } of dependencies) {
    if (ecosystem !== 'pypi' || version === undefined || origin.kind === 'folder') continue;
    const question = questionOf({ ecosystem, name, version });
    if (question.kind !== 'package' || !isSafe.test(`${question.package.name}==${question.version}`)) {
      unread.push(`${name} ${version} is no version of a package that it could be asked about`);
      continue;
    }
    const known = versions.get(question.package.name) ?? new Set();
    versions.set(question.package.name, known.add(question.version));
    const key = `${question.package.name} ${question.version}`;
    if (line !== undefined && !lines.has(key)) lines.set(key, line);
  }
  const rounds: string[][] = [];
  for (const [name, each] of versions)
    for (const [round, version] of [...each].entries()) (rounds[round] ??= []).push(`${name}==${version}\n`);
  const count = rounds.reduce((sum, round) => sum + round.length, 0);
  return { lists: rounds.map((round) => round.join('')), count, lines, unread };
}

const isSafe = /^[a-z\d](?:[a-z\d-]*[a-z\d])?==[\w.!+-]+$/;

export const partOf = (name: string, text: string): LayoutPart => ({ name, bytes: bufferSource(Buffer.from(text)) });

/** What was sent and what was answered of has to be as much. */
export function compareCounts(scanner: Scanner, answered: number, given: number): void {
  if (answered < given) throw new EngineError(`${scanner} answered of ${answered} of ${given} packages`);
}

/** The files by their names alone; rejects with `EngineError` when one can't be read. */
export async function readParts(tree: Tree, paths: readonly string[]): Promise<LayoutPart[]> {
  const parts: LayoutPart[] = [];
  for (const path of paths) {
    const bytes = await tree.read(path).catch((error: unknown) => {
      throw error instanceof UnreadableError ? new EngineError(`${path} can't be read: ${error.message}`) : error;
    });
    parts.push({ name: path.slice(path.lastIndexOf('/') + 1), bytes: bufferSource(bytes) });
  }
  return parts;
}
