/** Knows of each line whether a statement can begin there: outside brackets, strings and continued lines. */
export class Statements {
  private depth = 0;
  private quotes = '';
  private continued = false;

  get atStart(): boolean {
    return this.depth === 0 && this.quotes === '' && !this.continued;
  }

  /**
   * Reads on to the end of `line`, or past the bracket that closes the first one it was given. Answers where in the line a comment
   * begins, if one does.
   */
  read(line: string, untilClosed = false): number | undefined {
    let comment: number | undefined;
    this.continued = false;
    for (let i = 0; i < line.length; i++) {
      const character = line.charAt(i);
      if (character === '\\') {
        this.continued = i === line.length - 1;
        i += 1;
      } else if (this.quotes !== '') {
        if (!line.startsWith(this.quotes, i)) continue;
        i += this.quotes.length - 1;
        this.quotes = '';
      } else if (character === '#') {
        comment = i;
        break;
      } else if (character === '"' || character === "'") {
        const triple = character.repeat(3);
        this.quotes = line.startsWith(triple, i) ? triple : character;
        i += this.quotes.length - 1;
      } else if ('([{'.includes(character)) {
        this.depth += 1;
      } else if (')]}'.includes(character)) {
        this.depth = Math.max(0, this.depth - 1);
        if (untilClosed && this.depth === 0) return undefined;
      }
    }
    // A string in single quotes ends with its line unless a backslash continues it.
    if (this.quotes.length === 1 && !this.continued) this.quotes = '';
    return comment;
  }
}
