import type { SecretsEngine } from '..';
import { advance, dropped, placeOf, startOfFile, type Lines } from './lines';
import { findSecrets } from './find';
import type { Found, Results } from './results';
import type { View } from './view';

/** Looks through bytes as `view` shows them, piece by piece, so that their number costs no memory. */
export class Search {
  readonly #view: View;
  readonly #engine: SecretsEngine;
  readonly #path: string;
  readonly #results: Results;
  readonly #report: (found: Found) => void;
  #text = '';
  /** Matches that begin before this offset in the text were reported with the piece before. */
  #from = 0;
  #lines: Lines = startOfFile;
  #zeros: Buffer | undefined;

  /** `path` tells the format; it may be a member's. */
  constructor(view: View, engine: SecretsEngine, path: string, results: Results, report: (found: Found) => void) {
    this.#view = view;
    this.#engine = engine;
    this.#path = path;
    this.#results = results;
    this.#report = report;
  }

  /** Every piece but the last has `Limits.chunk` bytes. */
  push(bytes: Buffer): void {
    const view = this.#view;
    const { chunk, ahead, behind } = this.#results.limits;
    const last = bytes.length < chunk;
    const text = this.#text + view.decode(this.#isZeros(bytes) ? bytes.subarray(0, 1) : bytes, last);
    const until = last ? text.length : Math.max(this.#from, text.length - ahead);
    const { found, complete } = this.#results.timed(this.#engine, bytes.length, (limits) =>
      findSecrets(this.#engine, view, text, this.#path, limits),
    );
    for (const located of found) {
      const { match, start, squeezed } = located;
      if (this.#results.stopped) return;
      if (start < this.#from || start >= until) continue;
      this.#lines = advance(this.#lines, text, start);
      const place = squeezed ? undefined : placeOf(this.#lines, text, located);
      // Of what is not known to be text the line is not shown: it may be anything.
      this.#report({ match, place: place && view.binary ? { ...place, lineText: '' } : place, member: undefined });
    }
    if (!complete) this.#results.outOfTime();
    if (last) return;
    const drop = Math.max(0, until - behind);
    this.#lines = dropped(advance(this.#lines, text, drop), drop);
    this.#text = text.slice(drop);
    this.#from = until - drop;
  }

  /** Disk images and sparse files are zeros by the gigabyte. */
  #isZeros(bytes: Buffer): boolean {
    const { chunk } = this.#results.limits;
    if (!this.#view.binary || bytes.length !== chunk || bytes[0] !== 0 || bytes[chunk - 1] !== 0) return false;
    this.#zeros ??= Buffer.alloc(chunk);
    return this.#zeros.equals(bytes);
  }
}
