import type { ByteSource } from '../../formats/source';
import type { SecretMatch } from '../secrets';

export interface FoundSecret {
  readonly match: Pick<SecretMatch, 'rule' | 'value'>;
  /** Where in the file, for people: `line 3`, `cell 2, line 1`; undefined where lines say nothing. */
  readonly where: string | undefined;
}

/** What the search for secrets says of one file. */
export interface FileSecrets {
  readonly found: readonly FoundSecret[];
  /** False when it was not looked through to its end, or holds more secrets than are listed. */
  readonly complete: boolean;
  /** What was passed over in it, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
}

export interface SearchedFile {
  /** Tells its format. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** The search for secrets in files of layers: that of the secrets gate. */
export interface FileSearch {
  /** Whether a file that begins so is an archive, which has to be read from any place. */
  isArchive(head: Buffer): boolean;
  /** Whether a file that begins so may have an archive behind it: a script or program that unpacks itself. */
  mayStandBefore(head: Buffer): boolean;
  /** Whether an archive stands behind the beginning of a file. */
  hasBehind(file: SearchedFile, source: ByteSource): Promise<boolean>;
  /** Looks through short texts for tokens of a known format; `line` is the number of the text, from 0. */
  texts(texts: readonly string[]): {
    readonly found: readonly { readonly match: FoundSecret['match']; readonly line: number }[];
    readonly complete: boolean;
  };
  /** Looks through bytes as they flow by; it may stop before the last of them. */
  flowing(file: SearchedFile, pieces: AsyncIterable<Buffer>): Promise<FileSecrets>;
  archive(file: SearchedFile, source: ByteSource): Promise<FileSecrets>;
}
