const shownCharacters = 4;

/** How a secret is written in any output: at most its first four characters (never more than a quarter of it) and its length. */
export function maskSecret(value: string): string {
  const shown = value.slice(0, Math.min(shownCharacters, Math.floor(value.length / 4)));
  return `${shown.replace(/[^\x21-\x7e]/g, '?')}…(${value.length} characters)`;
}
