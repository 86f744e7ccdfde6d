import type { Candidate, Matcher } from './rule';

/** Ranges of a text, merged as they are added; they must come in order of their ends. */
export class Ranges {
  readonly list: { from: number; to: number }[] = [];
  readonly #length: number;

  constructor(length: number) {
    this.#length = length;
  }

  add(from: number, to: number): this {
    const range = { from: Math.max(0, from), to: Math.min(this.#length, to) };
    for (let last = this.list.at(-1); last !== undefined && last.to >= range.from; last = this.list.at(-1)) {
      range.from = Math.min(range.from, last.from);
      range.to = Math.max(range.to, last.to);
      this.list.pop();
    }
    this.list.push(range);
    return this;
  }
}

/** A pattern that nothing bounds is tried on so much text at once, in characters. */
const sliceLength = 8_192;

export type Span = Omit<Candidate, 'text' | 'path'>;

/**
 * What a matcher with `Near` finds in those ranges, slice by slice; undefined after each slice, so that the caller can look at
 * the clock. Slices overlap by the longest match.
 */
export function* searchNear({ pattern, at }: Matcher, text: string, ranges: Ranges): Generator<Span | undefined> {
  if (typeof at !== 'object') return;
  let seen = -1;
  for (const { from: first, to: last } of ranges.list) {
    for (let from = first; ;) {
      const to = Math.min(last, from + Math.max(sliceLength, 2 * at.reach));
      // One character more, so that what looks back sees whether a word or the text begins here.
      const lead = Math.min(1, from);
      const slice = text.slice(from - lead, to);
      const shift = from - lead;
      pattern.lastIndex = lead;
      for (let match = pattern.exec(slice); match !== null; match = pattern.exec(slice)) {
        if (match[0] === '') {
          pattern.lastIndex++;
          continue;
        }
        const matchStart = match.index + shift;
        const matchEnd = matchStart + match[0].length;
        // Cut off by the slice, or found in the one before.
        if ((matchEnd === to && to < last) || matchStart <= seen) continue;
        const span = secretOf(match, at.group);
        if (span === undefined) continue;
        seen = matchStart;
        const [start, end] = [span[0] + shift, span[1] + shift];
        yield { value: text.slice(start, end), start, end, matchStart, matchEnd, groups: match.groups ?? {} };
      }
      yield undefined;
      if (to === last) break;
      from = to - at.reach;
    }
  }
}

function secretOf(match: RegExpExecArray, group: number | undefined): readonly [number, number] | undefined {
  const spans = match.indices ?? [];
  const span = group === undefined ? (spans.slice(1).find((each) => isFilled(each)) ?? spans[0]) : spans[group];
  return isFilled(span) ? span : undefined;
}

/** A group that took no part has no span, whatever the type says. */
const isFilled = (span: readonly [number, number] | undefined): boolean => span !== undefined && span[1] > span[0];
