/** The highest code point. */
export const highest = 0x10ffff;

/** As ranges of code points. */
export type Ranges = readonly (readonly [number, number])[];
const digit: Ranges = [[48, 57]];
const lowerCase: Ranges = [[97, 122]];
const upperCase: Ranges = [[65, 90]];
const letter: Ranges = [...upperCase, ...lowerCase];
const wordChar: Ranges = [...digit, ...upperCase, [95, 95], ...lowerCase];
const space: Ranges = [
  [9, 10],
  [12, 13],
  [32, 32],
];
export const perl: Readonly<Record<string, Ranges>> = { d: digit, w: wordChar, s: space };
export const posix: Readonly<Record<string, Ranges>> = {
  alnum: [...digit, ...letter],
  alpha: letter,
  ascii: [[0, 127]],
  blank: [
    [9, 9],
    [32, 32],
  ],
  cntrl: [
    [0, 31],
    [127, 127],
  ],
  digit,
  graph: [[33, 126]],
  lower: lowerCase,
  print: [[32, 126]],
  punct: [
    [33, 47],
    [58, 64],
    [91, 96],
    [123, 126],
  ],
  space: [
    [9, 13],
    [32, 32],
  ],
  upper: upperCase,
  word: wordChar,
  xdigit: [...digit, [65, 70], [97, 102]],
};
/** A code point, as a pattern with the flag `u` spells it. */
export const coded = (code: number): string => `\\u{${code.toString(16)}}`;

/** What stands between the brackets of a class; letters in both cases where case doesn't count. */
export function spelled(list: Ranges, { i }: { readonly i: boolean }): string {
  const folded = i
    ? list.flatMap(([from, to]): Ranges => [
        [from, to],
        ...shifted(from, to, upperCase, 32),
        ...shifted(from, to, lowerCase, -32),
      ])
    : list;
  return folded.map(([from, to]) => (from === to ? coded(from) : `${coded(from)}-${coded(to)}`)).join('');
}

function shifted(from: number, to: number, [[first, last] = [0, -1]]: Ranges, by: number): Ranges {
  const low = Math.max(from, first);
  const high = Math.min(to, last);
  return low <= high ? [[low + by, high + by]] : [];
}

/** Every other code point. */
export function complement(list: Ranges): Ranges {
  const result: [number, number][] = [];
  let next = 0;
  for (const [from, to] of [...list].sort((a, b) => a[0] - b[0])) {
    if (from > next) result.push([next, from - 1]);
    next = Math.max(next, to + 1);
  }
  if (next <= highest) result.push([next, highest]);
  return result;
}
