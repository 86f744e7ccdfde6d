const maxShown = 200;

/** A name that a file gives, for a message: short, on one line. */
export function shownName(name: string): string {
  const clean = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?');
  return clean.length > maxShown ? `${clean.slice(0, maxShown)}…` : clean;
}
