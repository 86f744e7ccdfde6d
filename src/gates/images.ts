import path from 'node:path';
import { isClientImage } from '../engines/image/reference';
import { modes, type Mode, type Policy } from '../policy/schema';
import type { GateId } from './gate';

interface Judging {
  readonly id: GateId;
  readonly mode: Mode;
}

/** The path of an image on the disk, as trees have it. */
export const imagePath = (name: string): string =>
  isClientImage(name) ? name : path.posix.normalize(name).replace(/\/$/, '');

/**
 * The images that another gate leaves to the container gate, which looks into them deeper: those that it is named and runs for, if it is
 * as strict. What it can't read as an image puts it in error, so that naming a file hides nothing. Folders are looked at by both.
 */
export function imagesLeftBy(gate: Judging, container: Judging | undefined, policy: Policy): (path: string) => boolean {
  const strictness = ({ mode }: Judging): number => modes.indexOf(mode);
  if (container === undefined || gate.id === container.id || strictness(container) < strictness(gate))
    return () => false;
  const names = new Set((policy.gates.container?.images ?? []).map(imagePath));
  return (name) => names.has(name);
}
