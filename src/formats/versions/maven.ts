import { compareDigits, compareText } from './digits';

/** Digits, a word, or the items behind a hyphen. A change between digits and letters counts as a hyphen. */
type Item = string | readonly Item[];

/** In their order; any other word comes behind them, by the alphabet. Source: Maven's version order specification. */
const words = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const aliases = new Map(Object.entries({ ga: '', final: '', release: '', cr: 'rc' }));
/** Only right in front of digits. */
const letters = new Map(Object.entries({ a: 'alpha', b: 'beta', m: 'milestone' }));

/** A longer one is no version, but work: each hyphen is one level. */
const maxLength = 1_000;

/** The order of two versions as `ComparableVersion` of Maven 3.9 has it; undefined only for what is too long to be one. */
export function compareMaven(a: string, b: string): number | undefined {
  return a.length > maxLength || b.length > maxLength ? undefined : compareItems(parse(a), parse(b));
}

function parse(version: string): Item {
  const root: Item[] = [];
  const levels = [root];
  let list = root;
  const descend = (): void => {
    const below: Item[] = [];
    list.push(below);
    levels.push(below);
    list = below;
  };
  const tokens = version.toLowerCase().match(/[.-]|\d+|[^.\d-]+/g) ?? [];
  let isEmpty = true;
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1] ?? '';
    if (token === '.' || token === '-') {
      if (isEmpty) list.push('0');
      if (token === '-') descend();
      isEmpty = true;
      continue;
    }
    isEmpty = false;
    if (isNumber(token)) {
      list.push(token);
      if (/^[^\d.-]/.test(next)) descend();
    } else {
      const numbered = isNumber(next);
      if ((numbered || next === '') && list.length > 0) descend();
      const word = (numbered ? letters.get(token) : undefined) ?? token;
      list.push(aliases.get(word) ?? word);
      if (numbered) descend();
    }
  }
  for (const level of levels.reverse()) dropNothing(level);
  return root;
}

const isNumber = (item: Item | undefined): item is string => typeof item === 'string' && /^\d/.test(item);
const isNothing = (item: Item): boolean => item.length === 0 || (isNumber(item) && /^0+$/.test(item));

/** Drops what counts for nothing at the end of a list, and in front of the lists there: `1.0.0-1` is `1-1`. */
function dropNothing(list: Item[]): void {
  for (let i = list.length - 1; i >= 0; i--) {
    const item = list[i] ?? '';
    if (isNothing(item)) list.splice(i, 1);
    else if (typeof item === 'string') return;
  }
}

/** `undefined` is what a shorter list lacks. */
function compareItems(a: Item | undefined, b: Item | undefined): number {
  if (a === undefined || b === undefined) {
    if (a === undefined) return b === undefined ? 0 : -compareWithNothing(b);
    return compareWithNothing(a);
  }
  if (typeof a !== 'string' && typeof b !== 'string') {
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
      const order = compareItems(a[i], b[i]);
      if (order !== 0) return order;
    }
    return 0;
  }
  if (isNumber(a) && isNumber(b)) return compareDigits(a, b);
  return kindOf(a) - kindOf(b) || compareWords(String(a), String(b));
}

function compareWithNothing(item: Item): number {
  if (isNothing(item)) return 0;
  if (isNumber(item)) return 1;
  if (typeof item === 'string') return compareWords(item, '');
  return item.map(compareWithNothing).find((order) => order !== 0) ?? 0;
}

/** A word comes before what follows a hyphen, and that before a number behind a dot. */
const kindOf = (item: Item): number => (typeof item !== 'string' ? 1 : isNumber(item) ? 2 : 0);

function compareWords(a: string, b: string): number {
  const rank = (word: string): number => (words.includes(word) ? words.indexOf(word) : words.length);
  return rank(a) - rank(b) || compareText(a, b);
}
