import type { TarHeader } from '../../formats/tar';
import { rootCapabilities } from './capabilities';

/** What a program can do that its user can't. */
export interface Rights {
  /** That it has the setuid or setgid bit. */
  readonly bit: boolean;
  /** Those that are as good as root. */
  readonly capabilities: readonly string[];
}

const setBits = 0o6000;

export function rightsOf({ mode, capability }: TarHeader): Rights | undefined {
  if ((mode & 0o111) === 0) return undefined;
  const bit = (mode & setBits) !== 0;
  const capabilities = capability === undefined ? [] : rootCapabilities(capability);
  return bit || capabilities.length > 0 ? { bit, capabilities } : undefined;
}
