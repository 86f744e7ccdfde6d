import { EngineError } from '../../errors';
import type { Tree, TreeEntry } from '../../trees/tree';
import type { EngineName } from '../../policy/engines';
import type { EngineAccess } from './access';
import { engines } from './catalogue';
import { withFiles } from './files';
import { placesIn, type FoundPlace } from './place';
import { runEngine, type EngineRun, type PlacedFinding } from './run';

export interface ExternalFinding extends Omit<PlacedFinding, 'path'>, FoundPlace {
  readonly engine: string;
}

export interface ExternalScan {
  readonly findings: readonly ExternalFinding[];
  /** What was not evaluated whole, and by which engine; `gatehouse` where no engine could be given it. */
  readonly unevaluated: readonly (EngineRun['unevaluated'][number] & { readonly engine: string })[];
  readonly engines: readonly EngineRun['use'][];
  /** How many files the engines were given. */
  readonly evaluated: number;
}

export interface ExternalRequest {
  readonly names: readonly EngineName[];
  readonly tree: Tree;
  readonly entries: readonly TreeEntry[];
  /** Without it no external engine can be run. */
  readonly access: EngineAccess | undefined;
  /** What is found are secrets: they are marked exactly. */
  readonly secrets: boolean;
}

/**
 * Asks external engines, which name their files in the same way, about the same files. Rejects with `EngineError` when one is not
 * there or fails: what it would have found is not known.
 */
export async function scanExternally({
  names,
  tree,
  entries,
  access,
  secrets,
}: ExternalRequest): Promise<ExternalScan> {
  const [first] = names;
  if (first === undefined || entries.length === 0) return { findings: [], unevaluated: [], engines: [], evaluated: 0 };
  if (access === undefined) throw new EngineError(`${first} can't be run here`);
  const asked = withFiles(tree, entries, engines[first].fileName, access, async (files) => {
    const findings: ExternalFinding[] = [];
    const uses: EngineRun['use'][] = [];
    const unevaluated: ExternalScan['unevaluated'][number][] = files.unreadable.map((file) => ({
      ...file,
      engine: 'gatehouse',
    }));
    for (const engine of names) {
      const run = await runEngine(engines[engine], files, access);
      const placeOf = placesIn({ secrets });
      for (const finding of run.findings) findings.push({ ...finding, ...placeOf(finding), engine });
      for (const each of run.unevaluated) unevaluated.push({ ...each, engine });
      uses.push(run.use);
    }
    return { findings, unevaluated, engines: uses, evaluated: files.given.length };
  });
  return asked.catch(async (error: unknown) => {
    if (!(error instanceof EngineError)) throw error;
    // It may quote what the engine said, and that what was scanned.
    const { createSecretsEngine } = await import('../secrets/index');
    throw new EngineError(createSecretsEngine().mask(error.message));
  });
}
