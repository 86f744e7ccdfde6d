import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { engineName } from '../../engines/modelfile';
import { EvidenceError, UnreadableError } from '../../errors';
import type { Detection } from '../../findings/finding';
import { piecesOf } from '../../formats/source';
import type { Tree, TreeEntry } from '../../trees/tree';
import type { SettingsOf } from '../gate';
import { pointerOf, sha256Of, sourceOf } from './content';
import type { SignedResource, Statement } from '../../engines/signing/statement';

type Signature = SettingsOf<'artifacts'>['signatures'][number];

/** Says of each model that the policy wants signed whether it is, by whom it must be, as it lies in the tree. */
export async function checkSignatures(tree: Tree, signatures: readonly Signature[]): Promise<Detection[]> {
  const found: Detection[] = [];
  for (const signature of signatures) found.push(...(await checkSignature(tree, signature)));
  return found;
}

async function checkSignature(tree: Tree, signature: Signature): Promise<Detection[]> {
  const path = normal(signature.path);
  const bundle = signature.bundle === undefined ? within(path, 'model.sig') : normal(signature.bundle);
  const shown = path === '' ? 'the repository' : path;
  const entries = await tree.list();
  const model = entries.filter((entry) => entry.path === path || entry.path.startsWith(within(path, '')));
  if (model.length === 0)
    throw new EvidenceError(`gates.artifacts.signatures: ${signature.path}: there is no such file or folder`);
  const holder = entries.find((entry) => entry.path === bundle);
  if (holder?.kind !== 'file')
    return [
      detection('unsigned-model', path === '' ? bundle : path, `${shown} has no signature: ${bundle} does not exist.`),
    ];
  const { SignatureError, verifyBundle } = await import('../../engines/signing/bundle');
  let statement: Statement;
  try {
    if ((await pointerOf(tree, holder)) !== undefined)
      throw new SignatureError(`${bundle} is a pointer of Git LFS: check out with \`lfs: true\``);
    statement = verifyBundle(await textOf(tree, holder), await signatoryOf(tree, signature));
  } catch (error) {
    if (!(error instanceof SignatureError)) throw error;
    return [detection('invalid-signature', bundle, `The signature of ${shown} does not count: ${error.message}.`)];
  }
  const problems = await differences(tree, path, model, statement, bundle);
  return problems.map(([place, message]) => detection('invalid-signature', place, message));
}

/** As entries of a tree are called; empty for all of it. */
function normal(name: string): string {
  const plain = posix.normalize(name).replace(/\/$/, '');
  return plain === '.' ? '' : plain;
}

const within = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

/** No bundle or trust root is as large. */
const maxBytes = 16 << 20;

async function textOf(tree: Tree, { path, size }: TreeEntry): Promise<string> {
  if (size > maxBytes)
    throw new UnreadableError(`${path}: it has ${size} bytes, more than the ${maxBytes} that are read`);
  return (await tree.read(path)).toString();
}

async function signatoryOf(
  tree: Tree,
  signature: Signature,
): Promise<Parameters<typeof import('../../engines/signing/bundle').verifyBundle>[1]> {
  if ('public-key' in signature) return { publicKey: signature['public-key'] };
  const { identity, issuer, 'trust-root': root } = signature.keyless;
  const refuse = (why: string): EvidenceError =>
    new EvidenceError(`gates.artifacts.signatures: trust-root: ${root.file}: ${why}`);
  const entry = await tree.stat(root.file);
  if (entry?.kind !== 'file') throw refuse('there is no such file');
  // It is the change's; the policy states which one it has to be.
  const digest = await sha256Of(sourceOf(tree, entry));
  if (digest !== root.sha256) throw refuse(`its SHA-256 is ${digest}, not the one of the policy`);
  return { identity, issuer, trustRoot: await textOf(tree, entry) };
}

/** Where the files differ from what was signed, and how. */
async function differences(
  tree: Tree,
  path: string,
  model: readonly TreeEntry[],
  { resources, ignored }: Statement,
  bundle: string,
): Promise<[place: string, message: string][]> {
  const found: [string, string][] = [];
  const files = new Map(
    model.map((entry) => [entry.path === path ? '' : entry.path.slice(within(path, '').length), entry]),
  );
  const signed = new Map<string, SignedResource[]>();
  for (const resource of resources) signed.set(resource.path, [...(signed.get(resource.path) ?? []), resource]);
  for (const [name, parts] of signed) {
    const entry = files.get(name);
    const place = name === '' ? path : within(path, name);
    if (entry === undefined) found.push([bundle, `${place} was signed and does not exist.`]);
    else if (entry.kind !== 'file') found.push([place, `${place} was signed as a file, and is none.`]);
    else if (!(await isAsSigned(tree, entry, parts))) found.push([place, `${place} is not what was signed.`]);
  }
  const isIgnored = (name: string): boolean =>
    ignored.some((left) => name === left || name.startsWith(`${left}/`)) || within(path, name) === bundle;
  for (const [name, entry] of files)
    if (!signed.has(name) && !isIgnored(name))
      found.push([entry.path, `${entry.path} lies in a signed model and was not signed.`]);
  return found;
}

async function isAsSigned(tree: Tree, entry: TreeEntry, parts: readonly SignedResource[]): Promise<boolean> {
  const pointer = await pointerOf(tree, entry);
  if (pointer !== undefined)
    return parts.every((part) => part.algorithm === 'sha256' && !part.range && part.digest === pointer.sha256);
  const source = sourceOf(tree, entry);
  let covered = 0;
  const ranges = parts.map((part) => ({ start: 0, end: entry.size, ...part.range, ...part }));
  for (const { start, end, algorithm, digest } of ranges.sort((a, b) => a.start - b.start)) {
    // One part begins where another ends, so that together they are the whole file.
    if (start !== covered || end < start || end > entry.size) return false;
    const hash = createHash(algorithm);
    for await (const piece of piecesOf(source, start, end - start)) hash.update(piece);
    if (hash.digest('hex') !== digest) return false;
    covered = end;
  }
  return covered === entry.size;
}

export const signatureRules = {
  'unsigned-model': {
    severity: 'high',
    title: 'The model is not signed',
    cwe: [347],
    help: {
      text: 'The policy wants it signed, so that only what its owners approved gets in. Sign it (`model_signing sign`) and commit the bundle with it.',
    },
  },
  'invalid-signature': {
    severity: 'high',
    title: 'The signature of the model does not hold',
    cwe: [347],
    help: {
      text: 'Files were changed, added or taken away after it was signed, or somebody else signed it. Find out which; if the model is right, have its owner sign it anew.',
    },
  },
} as const;

function detection(rule: keyof typeof signatureRules, path: string, message: string): Detection {
  return {
    ...signatureRules[rule],
    rule,
    engine: engineName,
    message,
    location: { path },
    lineText: '',
    identity: message,
  };
}
