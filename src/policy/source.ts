import path from 'node:path';
import type { Change } from '../change/change';
import { readAtMost } from '../disk';
import { PolicyError, messageOf } from '../errors';
import type { Notice } from '../report';
import type { Tree } from '../trees/tree';
import { parseBaseline, type Baseline } from './baseline';
import { differences } from './differences';
import { defaultPolicy, defaultPolicyFile, maxPolicyBytes, parsePolicy, type LoadedPolicy } from './load';

/** Some 600 000 findings; reading them takes ten times the space. */
const maxBaselineBytes = 100_000_000;

export interface Decided {
  readonly loaded: LoadedPolicy;
  readonly baseline: Baseline;
  readonly layers: readonly string[];
  /** What the change would alter in how it is judged. */
  readonly notices: readonly Notice[];
}

/**
 * Finds the policy and the baseline that judge a change: on a pull request the base's, else the head's. `config` names a policy
 * file relative to `root`, or an absolute path; one outside of `root` is read from the disk.
 */
export async function decide(change: Change, root: string, config: string | undefined): Promise<Decided> {
  const file =
    config === undefined
      ? defaultPolicyFile
      : path.relative(root, path.resolve(root, config)).split(path.sep).join('/');
  const outside = file.startsWith('../') || path.isAbsolute(file);
  if (outside) {
    const loaded = parsePolicy(readOutside(path.resolve(root, file), config ?? file), config ?? file);
    return {
      loaded,
      baseline: await readBaseline(change.head.tree, loaded),
      layers: ['defaults', config ?? file],
      notices: [],
    };
  }
  const base = change.base?.decides ? change.base : undefined;
  const tree = base?.tree ?? change.head.tree;
  const loaded = await readPolicy(tree, file);
  if (!loaded.file && config !== undefined && !base) throw new PolicyError(`${file}: no such policy file`);
  const layers = ['defaults', ...(loaded.file ? [base ? `${file}@${base.sha}` : file] : [])];
  const baseline = await readBaseline(tree, loaded);
  const notices = base ? await announced(change.head.tree, file, loaded, baseline) : [];
  return { loaded, baseline, layers, notices };
}

function readOutside(file: string, name: string): Buffer {
  try {
    return readAtMost(file, maxPolicyBytes);
  } catch (error) {
    throw new PolicyError(`${name}: the policy can't be read: ${messageOf(error)}`);
  }
}

async function readPolicy(tree: Tree, file: string): Promise<LoadedPolicy> {
  const bytes = await readSmall(tree, file, maxPolicyBytes);
  return bytes ? parsePolicy(bytes, file) : defaultPolicy();
}

async function readBaseline(tree: Tree, loaded: LoadedPolicy): Promise<Baseline> {
  const file = loaded.policy.baseline;
  if (file.split('/').includes('..')) throw new PolicyError(`baseline: ${file} lies outside of the checked folder`);
  const bytes = await readSmall(tree, file, maxBaselineBytes);
  if (bytes) return parseBaseline(bytes.toString('utf8'), file);
  const line = loaded.lineOf(['baseline']);
  if (line === undefined) return new Set();
  throw new PolicyError(`${loaded.file ?? ''}:${line}: baseline: there is no file ${file}`);
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
async function announced(head: Tree, file: string, base: LoadedPolicy, baseline: Baseline): Promise<Notice[]> {
  const until = "It is judged by the base's, until it is merged.";
  const notices: Notice[] = [];
  try {
    const proposed = await readPolicy(head, file);
    const changes = differences(base.policy, proposed.policy);
    if (base.file !== proposed.file || changes.length > 0) {
      const what = !proposed.file ? 'removes the policy' : !base.file ? 'adds a policy' : 'changes the policy';
      const list = changes.length > 0 ? `: ${changes.join('; ')}` : '';
      notices.push({ level: 'notice', path: file, message: `This change ${what}${list}. ${until}` });
    }
    const accepted = await readBaseline(head, proposed);
    const added = [...accepted].filter((print) => !baseline.has(print)).length;
    const removed = [...baseline].filter((print) => !accepted.has(print)).length;
    if (added + removed > 0) {
      const message = `This change alters the baseline: ${added} findings accepted, ${removed} no longer. ${until}`;
      notices.push({ level: 'notice', path: proposed.policy.baseline, message });
    }
  } catch (error) {
    const message = `The policy of this change can't be used: ${messageOf(error)}`;
    notices.push({ level: 'warning', path: file, message });
  }
  return notices;
}
