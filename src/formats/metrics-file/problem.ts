/** What is wrong with a metrics file; whoever knows the file's name makes an EvidenceError of it. */
export class FileProblem extends Error {}

/** Text that can't be parsed, from the character `offset` on. */
export class SyntaxProblem extends FileProblem {
  constructor(
    problem: string,
    readonly offset: number,
  ) {
    super(problem);
  }

  /** `line:column` in the text, both from 1. */
  placeIn(text: string): string {
    let line = 1;
    let lineStart = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < this.offset; at = text.indexOf('\n', lineStart)) {
      line++;
      lineStart = at + 1;
    }
    return `${line}:${this.offset - lineStart + 1}`;
  }
}
