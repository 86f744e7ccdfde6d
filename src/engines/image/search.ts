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
  /** Looks through bytes as they flow by; it may stop before the last of them. */
  flowing(file: SearchedFile, pieces: AsyncIterable<Buffer>): Promise<FileSecrets>;
  archive(file: SearchedFile, source: ByteSource): Promise<FileSecrets>;
}
