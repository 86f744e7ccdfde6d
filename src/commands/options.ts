import fs from 'node:fs';
import path from 'node:path';
import { diskProblem } from '../disk';
import { UsageError } from '../errors';
import { gateIds, isGateId } from '../gates/index';
import type { GateId } from '../gates/gate';
import { nearest } from '../policy/nearest';

/** The one folder a command works on; the current one when none is named. */
export function rootOf(positionals: readonly string[]): string {
  if (positionals.length > 1)
    throw new UsageError(`one PATH is checked at a time, not ${positionals.length}: ${positionals.join(' ')}`);
  const root = positionals[0] ?? '.';
  let stat: fs.Stats | undefined;
  try {
    stat = fs.statSync(path.resolve(root), { throwIfNoEntry: false });
  } catch (error) {
    throw new UsageError(`${root}: can't be opened: ${diskProblem(error)}`);
  }
  if (!stat) throw new UsageError(`${root}: no such folder`);
  if (!stat.isDirectory()) throw new UsageError(`${root}: is not a folder`);
  return root;
}

export function gatesOf(ids: readonly string[]): GateId[] {
  return [...new Set(ids)].map((id) => {
    if (isGateId(id)) return id;
    const meant = nearest(id, gateIds);
    throw new UsageError(
      `there is no gate ${id}${meant ? `; did you mean ${meant}?` : ''}; gates: ${gateIds.join(', ')}`,
    );
  });
}

/** One of a few words. */
export function oneOf<T extends string>(option: string, value: string, valid: readonly T[]): T {
  const found = valid.find((word) => word === value);
  if (found !== undefined) return found;
  const meant = nearest(value, valid);
  throw new UsageError(`${option} ${value}: ${meant ? `did you mean ${meant}? ` : ''}valid: ${valid.join(', ')}`);
}

/** A policy file as the caller names it: relative to where the command runs, or else to the checked folder. */
export function configOf(config: string | undefined, root: string): string | undefined {
  if (config === undefined) return undefined;
  return fs.existsSync(config) ? path.resolve(config) : path.resolve(root, config);
}
