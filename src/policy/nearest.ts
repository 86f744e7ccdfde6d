/** The valid name that a mistyped one most likely meant, or undefined when none is near. */
export function nearest(given: string, valid: readonly string[]): string | undefined {
  const ranked = valid
    .map((name) => ({ name, distance: editDistance(given.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(1, Math.floor(given.length / 3)) ? best.name : undefined;
}

/** Edits between two names; two letters in the wrong order are one. What is longer than 100 characters is compared by its start. */
function editDistance(a: string, b: string): number {
  const [left, right] = [a.slice(0, 100), b.slice(0, 100)];
  let before: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, i) => i);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1];
      const swapped = j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      const edits = [(row[j - 1] ?? 0) + (same ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1];
      next.push(Math.min(...edits, swapped ? (before[j - 2] ?? 0) + 1 : Infinity));
    }
    before = row;
    row = next;
  }
  return row[right.length] ?? 0;
}
