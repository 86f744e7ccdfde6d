const maxShown = 100;

/** The name of an archive's entry for a message: one line, without control characters. */
export function shownName(name: string): string {
  return JSON.stringify(name.length > maxShown ? `${name.slice(0, maxShown)}…` : name);
}
