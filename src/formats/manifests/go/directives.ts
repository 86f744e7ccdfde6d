import type { Problem } from '../manifest';

/** One directive of a go.mod or go.work, also out of a `( … )` block. */
export interface Directive {
  readonly verb: string;
  readonly words: readonly string[];
  readonly comment: string;
  readonly line: number;
}

/** Reads the grammar that go.mod and go.work share (Go Modules Reference, "go.mod files"). */
export function directivesOf(text: string): { directives: Directive[]; problems: Problem[] } {
  const directives: Directive[] = [];
  const problems: Problem[] = [];
  let block: { verb: string; line: number } | undefined;
  for (const [at, row] of text.split('\n').entries()) {
    const line = at + 1;
    const read = wordsOf(row);
    if (read === undefined) {
      problems.push({ line, message: 'a quote is not closed' });
      continue;
    }
    const { words, comment } = read;
    const [first] = words;
    if (first === undefined) continue;
    if (block !== undefined && first === ')') block = undefined;
    else if (block !== undefined) directives.push({ verb: block.verb, words, comment, line });
    else if (words.at(-1) === '(') block = { verb: first, line };
    else directives.push({ verb: first, words: words.slice(1), comment, line });
  }
  if (block !== undefined) problems.push({ line: block.line, message: `the block of ${block.verb} is not closed` });
  return { directives, problems };
}

function wordsOf(row: string): { words: string[]; comment: string } | undefined {
  const words: string[] = [];
  const token = /\s+|\/\/(.*)|"([^"]*)"|`([^`]*)`|([()])|((?!\/\/)[^\s"`()](?:(?!\/\/)[^\s"`()])*)/y;
  while (token.lastIndex < row.length) {
    const found = token.exec(row);
    if (found === null) return undefined;
    if (found[1] !== undefined) return { words, comment: found[1].trim() };
    const word = found[2] ?? found[3] ?? found[4] ?? found[5];
    if (word !== undefined) words.push(word);
  }
  return { words, comment: '' };
}
