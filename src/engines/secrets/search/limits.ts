/** Sizes in bytes or characters; a test scans with smaller ones. */
export interface Limits {
  /** How much of a file is read at once: of larger pieces more outlives the collection of short-lived memory. */
  readonly chunk: number;
  /** A match that begins in the last characters of a chunk is left to the next one: the longest secret is shorter. */
  readonly ahead: number;
  /** The characters before those that the next chunk sees again, for what rules look back at; at least `maxLineText`. */
  readonly behind: number;
  /** Time for a file: this, and more by its size; ten times what a slow machine needs. */
  readonly baseMs: number;
  readonly msPerMegabyte: number;
  /** From here on secrets of one file are not listed. */
  readonly secrets: number;
  /** A larger notebook is read as text, piece by piece. */
  readonly notebook: number;
  /** What an archive may unpack to: this, or `ratio` times its own size, whichever is more. */
  readonly unpacked: number;
  readonly ratio: number;
  readonly members: number;
}

export const defaultLimits: Limits = {
  chunk: 1 << 18,
  ahead: 20_000,
  behind: 4_000,
  baseMs: 10_000,
  msPerMegabyte: 200,
  secrets: 1_000,
  notebook: 16 << 20,
  unpacked: 1 << 30,
  ratio: 100,
  members: 200_000,
};
