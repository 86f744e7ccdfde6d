/** Where a run tells how it goes: the terminal's stderr, or an action's log. Never where a result is written. */
export interface Log {
  /** How far long work has come; may be shown in place of the one before, or not at all. */
  progress(text: string): void;
  /** An error of our own: its stack is what a bug report needs. */
  bug(error: unknown): void;
}
