import type { TreeEntry } from '../../trees/tree';
import type { FileScan } from '../../engines/secrets/search/results';

/** Files to scan, with the first bytes of each, one after the other in `bytes`, which come back with the result. */
export interface Batch {
  /** Its number, from 0. */
  readonly batch: number;
  readonly files: readonly {
    readonly entry: TreeEntry;
    /** Undefined when they could not be read at once. */
    readonly head: { readonly offset: number; readonly length: number; readonly whole: boolean } | undefined;
  }[];
  readonly bytes: ArrayBuffer;
}

/** The answer to a `ReadRequest`. */
export type ReadAnswer =
  { readonly answer: number; readonly bytes: Uint8Array } | { readonly answer: number; readonly unreadable: string };

export interface ReadRequest {
  readonly read: number;
  readonly path: string;
  readonly range: { readonly offset?: number; readonly length?: number };
}

export interface BatchResult {
  readonly batch: number;
  /** One a file, in their order. */
  readonly scans: readonly FileScan[];
  /** The batch's own. */
  readonly bytes: ArrayBuffer;
}

export type ToThread = Batch | ReadAnswer;
export type FromThread = BatchResult | ReadRequest;
