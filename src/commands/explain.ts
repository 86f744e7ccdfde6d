import { UsageError } from '../errors';
import { gateIds, settingsOf } from '../gates/index';
import { flatten } from '../policy/differences';
import { nearest } from '../policy/nearest';
import { decide } from '../policy/source';
import { localChange } from '../change/resolve';
import { openRepository } from '../git/repository';
import { logLine } from '../reports/escape';
import { configOf, rootOf } from './options';

/**
 * `gatehouse explain [KEY]`: every setting in force, a line each, and where it came from. KEY is a dotted key or the start of
 * one (`gates.sast`). It explains the policy of `--path`, default the current folder.
 */
export async function explain(
  positionals: readonly string[],
  values: { readonly path?: string | undefined; readonly config?: string | undefined },
): Promise<number> {
  if (positionals.length > 1) throw new UsageError(`explain takes one KEY, not ${positionals.length}`);
  const root = rootOf(values.path === undefined ? [] : [values.path]);
  const change = await localChange(root, await openRepository(root), undefined);
  const { loaded } = await decide(change, root, configOf(values.config, root));
  const gates: Record<string, unknown> = {};
  for (const id of gateIds) gates[id] = settingsOf(id, loaded.policy);
  const settings = flatten({ ...loaded.policy, gates });

  const wanted = positionals[0];
  const keys = [...settings.keys()].filter(
    (key) => wanted === undefined || key === wanted || key.startsWith(`${wanted}.`),
  );
  if (keys.length === 0) {
    const meant = nearest(wanted ?? '', [...settings.keys()]);
    throw new UsageError(`there is no setting ${wanted ?? ''}${meant ? `; did you mean ${meant}?` : ''}`);
  }
  const width = Math.max(...keys.map((key) => key.length));
  for (const key of keys) {
    const line = loaded.lineOf(key.split('.'));
    const origin = line === undefined ? 'default' : `${loaded.file ?? ''}:${line}`;
    process.stdout.write(`${logLine(`${key.padEnd(width)} = ${settings.get(key) ?? ''}   # ${origin}`)}\n`);
  }
  return 0;
}
