/** A shorter text can't hold enough to matter. */
const harmlessLength = 4 * 1024 * 1024;

/** A list of a million findings, each with a few objects of its own, stays below these; a hostile text could hold 85 million objects. */
const most = { depth: 100, containers: 8_000_000, entries: 40_000_000, inList: 1_000_000, inObject: 10_000 } as const;

/**
 * Why a JSON text is not to be parsed, if so: as objects it would take many times its own size in memory. What is not JSON is
 * left to the parser.
 */
export function shapeProblem(json: string): string | undefined {
  if (json.length <= harmlessLength) return undefined;
  let depth = 0;
  let containers = 0;
  let entries = 0;
  /** How many entries the list or object at each depth may still have. */
  const left = new Int32Array(most.depth + 1);
  for (let i = 0; i < json.length; i++) {
    switch (json.charCodeAt(i)) {
      case 0x22: // "
        i = stringEnd(json, i);
        break;
      case 0x2c: // ,
        if (++entries > most.entries) return `it has more than ${most.entries} entries`;
        left[depth] = (left[depth] ?? 0) - 1;
        if (depth > 0 && left[depth] === 0) return 'a list or an object in it has too many entries';
        break;
      case 0x5b: // [
      case 0x7b: // {
        if (++containers > most.containers) return `it has more than ${most.containers} lists and objects`;
        if (++depth > most.depth) return `it is nested deeper than ${most.depth}`;
        left[depth] = json[i] === '[' ? most.inList : most.inObject;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        if (depth > 0) depth--;
        break;
    }
  }
  return undefined;
}

function stringEnd(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end === -1 ? json.length : end;
}

function isEscaped(json: string, at: number): boolean {
  let backslashes = 0;
  while (json[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}
