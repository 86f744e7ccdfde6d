import { GatehouseError } from '../../errors';

/** An image, or a part of it, can't be read. The message is one line, and goes on from the name of the image. */
export class OciError extends GatehouseError {
  override readonly name = 'OciError';
}
