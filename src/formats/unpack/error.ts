import { GatehouseError } from '../../errors';

/** Packed data can't be unpacked: it is damaged, cut off, or larger than what may be unpacked. The message is one line. */
export class UnpackError extends GatehouseError {
  override readonly name = 'UnpackError';
}
