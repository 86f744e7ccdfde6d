import { GatehouseError } from '../../errors';

/**
 * `not-tar`: the first header is none · `damaged`: a checksum or a number in a header is wrong, or the file is cut off · `ambiguous`: two
 * readers could see different content in it · `unsupported`: sparse, or a continued volume · `too-large`: over a limit.
 */
export type TarProblem = 'not-tar' | 'damaged' | 'ambiguous' | 'unsupported' | 'too-large';

/** A tar file can't be read, or not to its end. The message is one line and names the entry, where it is about one. */
export class TarError extends GatehouseError {
  override readonly name = 'TarError';

  constructor(
    readonly problem: TarProblem,
    message: string,
  ) {
    super(message);
  }
}
