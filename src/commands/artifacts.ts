import fs from 'node:fs';
import path from 'node:path';
import { diskProblem } from '../disk';
import { createSecretsEngine } from '../engines/secrets';
import { formatsOf, scanModel } from '../engines/modelfile';
import { modelBom } from '../engines/modelfile/bom';
import { UnreadableError, UsageError } from '../errors';
import { atLeast } from '../findings/finding';
import { sourceOf, withSource } from '../gates/artifacts/content';
import { DirectoryTree } from '../trees/directory';
import type { TreeEntry } from '../trees/tree';
import { inspectionText, type Inspected } from './inspection-text';
import { oneOf } from './options';
import { writeResult } from './terminal';

export interface ArtifactsValues {
  readonly config?: string | undefined;
  readonly 'allow-global'?: string[] | undefined;
  readonly format?: string | undefined;
  readonly output?: string | undefined;
}

/**
 * `gatehouse artifacts FILE...` prints what model files are and hold; 1 is answered when something in them is of severity high or worse.
 * `gatehouse artifacts lock [PATH]` writes down which models there are.
 */
export async function artifacts(positionals: readonly string[], values: ArtifactsValues): Promise<number> {
  const [first, ...rest] = positionals;
  if (first === undefined) throw new UsageError('artifacts takes model files, or `lock` and a folder');
  if (first === 'lock') return (await import('./artifacts-lock')).artifactsLock(rest, values);
  return inspect(positionals, values);
}

async function inspect(names: readonly string[], values: ArtifactsValues): Promise<number> {
  const format = oneOf('--format', values.format ?? 'text', ['text', 'json', 'cyclonedx']);
  const options = { allowedGlobals: new Set(values['allow-global']), secrets: createSecretsEngine() };
  const inspected: Inspected[] = [];
  for (const name of names) {
    const { models, isOneFile } = await modelsBelow(name);
    for (const { entry, tree } of models) {
      const shown = isOneFile ? name : path.join(name, entry.path);
      const { result, sha256 } = await withSource(tree, entry, format !== 'text', (source) =>
        scanModel(source, shown, options),
      );
      const { inspection, detections } = result;
      inspected.push({
        ...{ path: shown, size: entry.size, inspection, detections },
        sha256: format === 'text' ? undefined : sha256,
      });
    }
  }
  const mask = (text: string): string => options.secrets.mask(text);
  if (format === 'cyclonedx') writeResult(modelBom(inspected, mask), values.output);
  else if (format === 'text') writeResult(inspectionText(inspected, mask), values.output);
  else
    writeResult(
      `${JSON.stringify(
        inspected.map((each) => asJson(each, mask)),
        undefined,
        2,
      )}\n`,
      values.output,
    );
  const bad = inspected.some(({ detections }) => detections.some(({ severity }) => atLeast(severity, 'high')));
  return bad ? 1 : 0;
}

interface Model {
  readonly entry: TreeEntry;
  readonly tree: DirectoryTree;
}

/** A file that somebody names is looked at whatever it is; of a folder those files that are models. */
async function modelsBelow(name: string): Promise<{ models: Model[]; isOneFile: boolean }> {
  let stat: fs.Stats;
  try {
    stat = fs.statSync(name);
  } catch (error) {
    throw new UsageError(`${name}: can't be opened: ${diskProblem(error)}`);
  }
  if (!stat.isDirectory()) {
    const tree = new DirectoryTree(path.dirname(fs.realpathSync(name)));
    const entry = await tree.stat(path.basename(fs.realpathSync(name)));
    if (entry?.kind !== 'file') throw new UsageError(`${name}: is no regular file`);
    return { models: [{ entry, tree }], isOneFile: true };
  }
  const found = await modelsOf(new DirectoryTree(name));
  if (found.length === 0) throw new UsageError(`${name}: there are no model files in it`);
  return { models: found, isOneFile: false };
}

async function modelsOf(tree: DirectoryTree): Promise<Model[]> {
  const found: Model[] = [];
  for (const entry of await tree.list()) {
    if (entry.kind === 'unreadable') throw new UnreadableError(`${entry.path}: the folder can't be opened`);
    if (entry.kind === 'file' && (await formatsOf(sourceOf(tree, entry), entry.path)).length > 0)
      found.push({ entry, tree });
  }
  return found;
}

function asJson(
  { path: name, size, sha256, inspection, detections }: Inspected,
  mask: (text: string) => string,
): object {
  const { formats, facts, globals } = inspection;
  return {
    path: name,
    size,
    sha256,
    formats,
    globals,
    facts: facts.map((fact) => (typeof fact.value === 'string' ? { ...fact, value: mask(fact.value) } : fact)),
    findings: detections.map(({ rule, severity, title, message, location, help }) => ({
      ...{ rule, severity, title, message: mask(message), location, help },
    })),
  };
}
