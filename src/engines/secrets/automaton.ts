/** Where a set of keywords occurs in a text, all in one pass. */
export interface Automaton {
  /**
   * Calls `found(keyword, end)` for every occurrence, in order of its end: the keyword's index, and the offset just past it.
   * Stops when `found` returns false.
   */
  search(text: string, found: (keyword: number, end: number) => boolean): void;
}

/**
 * Builds an automaton for lower-case ASCII keywords; ASCII letters of the text match in either case.
 *
 * Source: Aho and Corasick 1975, as a table of all transitions over classes of characters. States that end a keyword have the
 * highest numbers, so that the inner loop is one look-up and one comparison a character.
 */
export function buildAutomaton(keywords: readonly string[]): Automaton {
  const classOf = new Uint8Array(128);
  let classes = 1;
  for (const char of new Set(keywords.join(''))) {
    classOf[char.charCodeAt(0)] = classes;
    classOf[char.toUpperCase().charCodeAt(0)] = classes++;
  }
  const trie = buildTrie(keywords, classOf, classes);
  const { table, firstFinal, outputs } = number(trie, classes);

  return {
    search(text, found) {
      let state = 0;
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        state = table[state + (code < 128 ? (classOf[code] ?? 0) : 0)] ?? 0;
        if (state < firstFinal) continue;
        for (const keyword of outputs[(state - firstFinal) / classes] ?? []) if (!found(keyword, i + 1)) return;
      }
    },
  };
}

interface Trie {
  /** `next[state * classes + class]` is a state. */
  readonly next: Int32Array;
  readonly states: number;
  /** The keywords that end at a state. */
  readonly ends: readonly (readonly number[])[];
}

/** The trie with its failure transitions already followed. */
function buildTrie(keywords: readonly string[], classOf: Uint8Array, classes: number): Trie {
  const most = keywords.reduce((sum, keyword) => sum + keyword.length, 1);
  const next = new Int32Array(most * classes);
  const ends: number[][] = [[]];
  keywords.forEach((keyword, index) => {
    let state = 0;
    for (let i = 0; i < keyword.length; i++) {
      const slot = state * classes + (classOf[keyword.charCodeAt(i)] ?? 0);
      state = next[slot] ?? 0;
      if (state === 0) {
        state = ends.push([]) - 1;
        next[slot] = state;
      }
    }
    ends[state]?.push(index);
  });

  // Breadth first: a state's failure state is nearer to the root, and so complete when it is asked.
  const failure = new Int32Array(ends.length);
  const queue = [0];
  for (const state of queue) {
    for (let c = 0; c < classes; c++) {
      const slot = state * classes + c;
      const child = next[slot] ?? 0;
      const fallback = state === 0 ? 0 : (next[(failure[state] ?? 0) * classes + c] ?? 0);
      if (child === 0) {
        next[slot] = fallback;
        continue;
      }
      failure[child] = fallback;
      ends[child]?.push(...(ends[fallback] ?? []));
      queue.push(child);
    }
  }
  return { next, states: ends.length, ends };
}

/** Renumbers the states, those that end a keyword last, and multiplies each by the row length once and for all. */
function number(
  trie: Trie,
  classes: number,
): { table: Int32Array; firstFinal: number; outputs: (readonly number[])[] } {
  const states = [...trie.ends.keys()];
  const isFinal = (state: number): boolean => (trie.ends[state]?.length ?? 0) > 0;
  const order = [...states.filter((state) => !isFinal(state)), ...states.filter(isFinal)];
  const newNumber = new Int32Array(trie.states);
  order.forEach((state, index) => (newNumber[state] = index));
  const table = new Int32Array(trie.states * classes);
  order.forEach((state, index) => {
    for (let c = 0; c < classes; c++)
      table[index * classes + c] = (newNumber[trie.next[state * classes + c] ?? 0] ?? 0) * classes;
  });
  const finals = order.filter(isFinal);
  return {
    table,
    firstFinal: (order.length - finals.length) * classes,
    outputs: finals.map((state) => trie.ends[state] ?? []),
  };
}
