import { GatehouseError } from '../../errors';

/**
 * `not-zip`: the bytes don't end like a zip file · `damaged`: its records contradict each other or are cut off · `ambiguous`: two
 * readers could see different content in it · `unsupported`: encrypted, packed in a way that isn't read, or in several parts ·
 * `too-large`: over a limit.
 */
export type ZipProblem = 'not-zip' | 'damaged' | 'ambiguous' | 'unsupported' | 'too-large';

/** A zip file can't be read, or not in one way only. The message is one line and names the entry, where it is about one. */
export class ZipError extends GatehouseError {
  override readonly name = 'ZipError';

  constructor(
    readonly problem: ZipProblem,
    message: string,
  ) {
    super(message);
  }
}
