/**
 * How likely a pair of letters is in English words and identifiers: round(5 + log2(p(pair) × 676)) within 0–9, so 5 is as
 * likely as chance. A row is the first letter, a column the second. Counted by us over the distinct words (3 to 14 letters, seen
 * at least five times, weighted by the logarithm of their count) of Python's standard library and of some npm packages' readmes.
 */
const letterPairs = [
  '46762462615877060878554452',
  '64435210541622530453501040',
  '73547327516642831647531030',
  '64458431711523630554522130',
  '74786653413768464988355742',
  '51345620700523620544501030',
  '41227145500435420553421001',
  '61127111601332610424400020',
  '65766560213769760677150406',
  '30003000201000300030300000',
  '31126131400403210142203020',
  '72458321812723740355531062',
  '74238210602452660154500030',
  '73777583614435641378552030',
  '45663451414678660866656312',
  '72347324602622650756512050',
  '00000000000101000110500000',
  '73559452704565740676543050',
  '52638346704544662378633150',
  '73549427802544750776534262',
  '45545440500657350666100100',
  '61107100500021310111000000',
  '50135104500204410442001100',
  '32424302400230250125100420',
  '22323210300334350244022131',
  '30016000400010300000000013',
];

/** How likely two lower-case letters are beside each other, by their codes, on the scale of `letterPairs`; 0 when one is none. */
export const pairLikelihood = (first: number, second: number): number =>
  Number(letterPairs[first - 97]?.[second - 97] ?? 0);

/** From this mean on, a run of letters reads as a word: 1 % of random runs of 8 letters do, 6 of 7 real ones. */
const wordMean = 4.4;

/** Shannon entropy of the characters of `value`, in bits per character; 0 when it is empty. */
export function entropy(value: string): number {
  const counts = new Map<string, number>();
  for (const char of value) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

/** Which share of `value`'s characters belongs to runs of at least four letters that read as words; 0 to 1. */
export function wordShare(value: string): number {
  let letters = 0;
  for (const [run] of value.matchAll(/[A-Z]?[a-z]{3,}|[A-Z]{4,}/g))
    if (readsAsWord(run.toLowerCase())) letters += run.length;
  return value === '' ? 0 : letters / value.length;
}

function readsAsWord(run: string): boolean {
  if (run.length < 4) return false;
  let sum = 0;
  for (let i = 1; i < run.length; i++) sum += pairLikelihood(run.charCodeAt(i - 1), run.charCodeAt(i));
  return sum / (run.length - 1) >= wordMean;
}

/**
 * Whether `value` was typed rather than drawn: the same few characters, a keyboard or alphabet run (`abcdef…`, `123456…`), or one short
 * piece over and over (`deadbeefdeadbeef`).
 */
export function isPatterned(value: string): boolean {
  if (value.length < 8) return new Set(value).size <= (value.length < 4 ? 1 : 2);
  if (new Set(value.toLowerCase()).size <= Math.min(5, value.length / 4)) return true;
  let steps = 0;
  for (let i = 1; i < value.length; i++) if (Math.abs(value.charCodeAt(i) - value.charCodeAt(i - 1)) <= 1) steps++;
  if (steps / (value.length - 1) > 0.55) return true;
  return [1, 2, 3, 4, 5, 6, 8, 10].some((period) => value.length >= period * 2 && repeats(value, period));
}

function repeats(value: string, period: number): boolean {
  for (let i = period; i < value.length; i++) if (value[i] !== value[i - period]) return false;
  return true;
}

/** Whether `value` could be drawn at random: enough entropy for its length, digits among the letters, and few words. */
export function looksRandom(value: string): boolean {
  if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || isPatterned(value)) return false;
  // A drawn string of n characters can't show more than log2(n) bits each; hex stays under 4.
  const least = Math.min(3.1, Math.log2(value.length) * 0.78);
  return entropy(value) >= least && wordShare(value) < 0.4;
}
