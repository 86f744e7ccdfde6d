import fs from 'node:fs';
import path from 'node:path';
import type { Base, Change } from '../change/change';
import { readAtMost } from '../disk';
import { PolicyError, messageOf } from '../errors';
import type { Notice } from '../report';
import type { Tree } from '../trees/tree';
import { fingerprintsOf, parseBaseline, type Baseline, type BaselineEntry } from './baseline';
import { differences } from './differences';
import { vulnerabilityEngines } from './engines';
import type { Exception } from './exceptions';
import {
  defaultPolicy,
  defaultPolicyFile,
  digestOf,
  maxPolicyBytes,
  parsePolicy,
  type KeyPath,
  type LoadedPolicy,
} from './load';

/** Publishers of VEX have documents of some megabytes. */
const maxExceptionBytes = 50_000_000;
/** Some 600 000 findings; reading them takes ten times the space. */
const maxBaselineBytes = 100_000_000;

export interface Decided {
  readonly loaded: LoadedPolicy;
  readonly baseline: Baseline;
  readonly layers: readonly string[];
  /** The policy's file as findings name files; undefined when it lies outside of the checked folder. */
  readonly file: string | undefined;
  /** What the change would alter in how it is judged. */
  readonly notices: readonly Notice[];
}

/**
 * Finds the policy and the baseline that judge a change: on a pull request the base's, else the head's. `config` names a policy
 * file relative to `root`, or an absolute path. Only one outside of the repository is read from the disk whatever the change.
 */
export async function decide(change: Change, root: string, config: string | undefined): Promise<Decided> {
  const { place, loaded, ...decided } = await decidePolicy(change, root, config);
  const base = change.base?.decides ? change.base : undefined;
  const baseline = fingerprintsOf((await readBaseline(base?.tree ?? change.head.tree, loaded)) ?? missing(loaded));
  const notices = base && place.kind !== 'disk' ? await announced(change, place, loaded, baseline) : [];
  return { ...decided, loaded, baseline, notices };
}

/** The policy alone, for what writes the baseline. */
export async function decidePolicy(
  change: Change,
  root: string,
  config: string | undefined,
): Promise<Pick<Decided, 'loaded' | 'layers' | 'file'> & { readonly place: Place }> {
  const base = change.base?.decides ? change.base : undefined;
  const place = placeOf(change, root, config);
  const own = await readSide(place, change, base ? 'base' : 'head');
  const loaded = await withDocuments(own, base?.tree ?? change.head.tree);
  if (!loaded.file) await ensureNotMeant(place, change, base, config);
  await ensureRules(loaded);
  const file = place.kind === 'checked' ? place.file : undefined;
  const layer = base && place.kind !== 'disk' ? `${place.name}@${base.sha}` : place.name;
  return { place, loaded, layers: ['defaults', ...(loaded.file ? [layer] : [])], file };
}

/** The policy with what the documents say that it names. */
async function withDocuments(loaded: LoadedPolicy, tree: Tree): Promise<LoadedPolicy> {
  return withExceptions(await withGitleaks(loaded, tree), tree);
}

/** Where a policy has vulnerabilities looked for, the documents that speak of them, each with the key that names it first. */
function exceptionFiles({ policy }: LoadedPolicy): ReadonlyMap<string, KeyPath> {
  const { container, dependencies } = policy.gates;
  const named: [string, KeyPath][] = [];
  if (container && vulnerabilityEngines.some((name) => [container.engine].flat().includes(name)))
    for (const file of container.vulnerabilities.exceptions)
      named.push([file, ['gates', 'container', 'vulnerabilities', 'exceptions']]);
  if (dependencies && dependencies.engine !== 'none')
    for (const file of dependencies.exceptions) named.push([file, ['gates', 'dependencies', 'exceptions']]);
  return new Map(named.reverse());
}

/** Of the default list only those that are there; each that a policy names has to be. */
async function withExceptions(loaded: LoadedPolicy, tree: Tree): Promise<LoadedPolicy> {
  const exceptions: Exception[] = [];
  for (const [file, key] of exceptionFiles(loaded)) {
    const line = loaded.lineOf(key);
    const refuse = (why: string): PolicyError =>
      new PolicyError(`${loaded.file ?? ''}:${line ?? 1}: ${key.join('.')}: ${why}`);
    if (file.split('/').includes('..')) throw refuse(`${file} lies outside of the checked folder`);
    const bytes = await readSmall(tree, file, maxExceptionBytes);
    if (!bytes && line !== undefined) throw refuse(`there is no file ${file}`);
    if (bytes) exceptions.push(...(await import('./exceptions')).readExceptions(bytes, file));
  }
  return exceptions.length === 0 ? loaded : { ...loaded, exceptions, digest: digestOf(loaded.policy, exceptions) };
}

/** The policy with what the configuration of gitleaks adds that it names. */
async function withGitleaks(loaded: LoadedPolicy, tree: Tree): Promise<LoadedPolicy> {
  const { policy, file, lineOf } = loaded;
  const settings = policy.gates.secrets;
  const config = settings?.['gitleaks-config'];
  if (settings === undefined || config === undefined) return loaded;
  const key = ['gates', 'secrets', 'gitleaks-config'];
  const refuse = (why: string): PolicyError =>
    new PolicyError(`${file ?? ''}:${lineOf(key) ?? 1}: ${key.join('.')}: ${why}`);
  if (config.split('/').includes('..')) throw refuse(`${config} lies outside of the checked folder`);
  const bytes = await readSmall(tree, config, maxPolicyBytes);
  if (!bytes) throw refuse(`there is no file ${config}`);
  const { parseToml, readGitleaks } = await import('../engines/secrets/custom');
  const { rules, allow } = readGitleaks(await parseToml(bytes, config), config);
  const secrets = { ...settings, rules: [...settings.rules, ...rules], allow: [...settings.allow, ...allow] };
  const whole = { ...policy, gates: { ...policy.gates, secrets } };
  return { ...loaded, policy: whole, digest: digestOf(whole) };
}

/** The rules that a policy adds can be compiled, and no text makes them slow. */
async function ensureRules({ policy, file, lineOf }: LoadedPolicy): Promise<void> {
  const settings = policy.gates.secrets;
  if (!settings || settings.rules.length + settings.allow.length === 0) return;
  const { compileRules, ensureFast } = await import('../engines/secrets/custom');
  try {
    await ensureFast(compileRules(settings));
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new PolicyError(`${file ?? ''}:${lineOf(['gates', 'secrets']) ?? 1}: ${error.message}`);
  }
}

/** Where a policy lies: in the checked folder, beside it in the same repository, or elsewhere on the disk. */
interface Place {
  readonly kind: 'checked' | 'repository' | 'disk';
  /** As messages call it. */
  readonly name: string;
  /** Relative to the checked folder, to the repository's top, or absolute. */
  readonly file: string;
  readonly onDisk: string;
}

function placeOf({ prefix, head }: Change, root: string, config: string | undefined): Place {
  if (config === undefined) {
    return {
      kind: 'checked',
      name: defaultPolicyFile,
      file: defaultPolicyFile,
      onDisk: path.join(root, defaultPolicyFile),
    };
  }
  const onDisk = path.resolve(root, config);
  const name = posix(path.relative(root, onDisk));
  const [real, realRoot] = [realPath(onDisk), realPath(root)];
  const fromRoot = posix(path.relative(realRoot, real));
  if (isBelow(fromRoot)) return { kind: 'checked', name, file: fromRoot, onDisk };
  const top = path.join(
    realRoot,
    ...prefix
      .split('/')
      .filter(Boolean)
      .map(() => '..'),
  );
  const fromTop = posix(path.relative(top, real));
  const inRepository = head.sha !== undefined && isBelow(fromTop);
  return inRepository
    ? { kind: 'repository', name, file: fromTop, onDisk }
    : { kind: 'disk', name, file: onDisk, onDisk };
}

const posix = (file: string): string => file.split(path.sep).join('/');
const isBelow = (file: string): boolean => file !== '..' && !file.startsWith('../') && !path.isAbsolute(file);

/** A path with the links of its folders resolved; the file itself may be missing, or be a link that is refused later. */
function realPath(file: string): string {
  const folder = path.dirname(file);
  if (folder === file) return file;
  try {
    return path.join(fs.realpathSync(folder), path.basename(file));
  } catch {
    return path.join(realPath(folder), path.basename(file));
  }
}

async function readSide(place: Place, { base, head }: Change, side: 'base' | 'head'): Promise<LoadedPolicy> {
  if (place.kind === 'disk') return parsePolicy(readOutside(place.file, place.name), place.name);
  if (side === 'base' && base) return readPolicy(place.kind === 'checked' ? base.tree : base.repository, place);
  if (place.kind === 'checked') return readPolicy(head.tree, place);
  return fs.existsSync(place.onDisk) ? parsePolicy(readOutside(place.onDisk, place.name), place.name) : defaultPolicy();
}

/** A policy that isn't found must not be one that somebody wrote: a wrong name would open the gate. */
async function ensureNotMeant(
  place: Place,
  change: Change,
  base: Base | undefined,
  config: string | undefined,
): Promise<void> {
  if (config !== undefined) {
    // One that only the head has is told of, and takes effect once it is merged.
    if (base && (await readSide(place, change, 'head')).file) return;
    throw new PolicyError(`${place.name}: no such policy file`);
  }
  const misnamed = defaultPolicyFile.replace(/yml$/, 'yaml');
  if (await (base?.tree ?? change.head.tree).stat(misnamed)) {
    throw new PolicyError(`${misnamed} is not read; call it ${defaultPolicyFile}, or name it with config`);
  }
}

function readOutside(file: string, name: string): Buffer {
  try {
    return readAtMost(file, maxPolicyBytes);
  } catch (error) {
    throw new PolicyError(`${name}: the policy can't be read: ${messageOf(error)}`);
  }
}

async function readPolicy(tree: Tree, { file, name }: Place): Promise<LoadedPolicy> {
  const bytes = await readSmall(tree, file, maxPolicyBytes);
  return bytes ? parsePolicy(bytes, name) : defaultPolicy();
}

/** The entries of the baseline that a policy names; undefined when there is no such file. */
export async function readBaseline(tree: Tree, { policy }: LoadedPolicy): Promise<BaselineEntry[] | undefined> {
  const file = policy.baseline;
  if (file.split('/').includes('..')) throw new PolicyError(`baseline: ${file} lies outside of the checked folder`);
  const bytes = await readSmall(tree, file, maxBaselineBytes);
  return bytes && parseBaseline(bytes.toString('utf8'), file);
}

/** The baseline where there is none: empty, unless the policy names one. */
function missing({ policy, file, lineOf }: LoadedPolicy): [] {
  const line = lineOf(['baseline']);
  if (line === undefined) return [];
  const what = `there is no file ${policy.baseline}; \`gatehouse baseline\` writes it`;
  throw new PolicyError(`${file ?? ''}:${line}: baseline: ${what}`);
}

/** A file that decides is a regular file: a link could lead to anything. */
async function readSmall(tree: Tree, file: string, limit: number): Promise<Buffer | undefined> {
  const entry = await tree.stat(file);
  if (!entry) return undefined;
  if (entry.kind !== 'file')
    throw new PolicyError(`${file}: is not a regular file${entry.kind === 'symlink' ? ' but a link' : ''}`);
  if (entry.size > limit)
    throw new PolicyError(`${file}: ${entry.size} bytes are more than the ${limit} that are read`);
  try {
    return await tree.read(file);
  } catch (error) {
    throw new PolicyError(messageOf(error));
  }
}

/** What the head would change in the policy or the baseline; it takes effect once it is merged. */
async function announced(change: Change, place: Place, base: LoadedPolicy, baseline: Baseline): Promise<Notice[]> {
  const until = "It is judged by the base's, until it is merged.";
  const notices: Notice[] = [];
  const where = place.kind === 'checked' ? { path: place.file } : {};
  try {
    const proposed = await withDocuments(await readSide(place, change, 'head'), change.head.tree);
    const changes = differences(base.policy, proposed.policy);
    if (base.file !== proposed.file || changes.length > 0) {
      const what = !proposed.file ? 'removes the policy' : !base.file ? 'adds a policy' : 'changes the policy';
      const list = changes.length > 0 ? `: ${changes.join('; ')}` : '';
      notices.push({ level: 'notice', ...where, message: `This change ${what}${list}. ${until}` });
    }
    const accepted = fingerprintsOf((await readBaseline(change.head.tree, proposed)) ?? missing(proposed));
    const added = [...accepted].filter((print) => !baseline.has(print)).length;
    const removed = [...baseline].filter((print) => !accepted.has(print)).length;
    const exceptions = (side: LoadedPolicy): string => JSON.stringify(side.exceptions ?? []);
    if (exceptions(base) !== exceptions(proposed)) {
      const message = `This change alters what is accepted of vulnerabilities (${[...exceptionFiles(proposed).keys()].join(', ')}). ${until}`;
      notices.push({ level: 'notice', message });
    }
    if (added + removed > 0) {
      const message = `This change alters the baseline: ${added} findings accepted, ${removed} no longer. ${until}`;
      notices.push({ level: 'notice', path: proposed.policy.baseline, message });
    }
  } catch (error) {
    const message = `The policy of this change can't be used: ${messageOf(error)}`;
    notices.push({ level: 'warning', ...where, message });
  }
  return notices;
}
