import type { TarSpec } from '../../formats/tar/builder';
import { seeded } from '../../helpers/random';

export const fileUnder = (name: string, content: string | Buffer): TarSpec => ({ name, content });

/** A token of a known format, drawn anew for each seed. */
export const tokenOf = (seed: number): string =>
  `glpat-${seeded(seed).text('ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789', 20)}`;
