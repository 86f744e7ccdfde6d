import type { Builder, NumberBuilder, TextBuilder } from './builder';
import { bare, unescape, withDoubledQuotes } from './csv-scanner';
import type { RecordScanner } from './csv-scanner';
import { NumberParser, isMissingWord } from './number';

/** Decodes the wanted cells of a scanned record into their columns. */
export class RowFiller {
  /** The columns of numbers in which a text came; they aren't filled any more. */
  readonly turned: number[] = [];
  /** The cell that is being decoded. */
  field: number | undefined;
  private readonly parser = new NumberParser();
  private numbers: { readonly field: number; readonly builder: NumberBuilder }[] = [];
  private readonly texts: { readonly field: number; readonly builder: TextBuilder }[] = [];

  constructor(
    private readonly scanner: RecordScanner,
    builders: ReadonlyMap<number, Builder>,
  ) {
    for (const [field, builder] of builders) {
      if (builder.kind === 'number') this.numbers.push({ field, builder });
      else this.texts.push({ field, builder });
    }
  }

  reserve(rows: number): void {
    for (const { builder } of [...this.numbers, ...this.texts]) builder.reserve(rows);
  }

  fill(bytes: Buffer, row: number): void {
    const { scanner, numbers, texts } = this;
    const { starts, ends, quoting } = scanner;
    const turnedBefore = this.turned.length;
    for (const { field, builder } of numbers) {
      const start = starts[field] ?? 0;
      const end = ends[field] ?? 0;
      const kind = this.parser.parse(bytes, start, end);
      if (kind === 'number') builder.set(row, this.parser.value);
      else if (kind === 'missing' && (quoting[field] === bare || start === end)) builder.setMissing(row);
      else this.turned.push(field);
    }
    if (this.turned.length > turnedBefore) this.numbers = numbers.filter(({ field }) => !this.turned.includes(field));
    for (const { field, builder } of texts) {
      this.field = field;
      const start = starts[field] ?? 0;
      const end = ends[field] ?? 0;
      const cell = quoting[field];
      if (cell === bare && isMissingWord(bytes, start, end)) {
        builder.setMissing(row);
      } else if (cell === withDoubledQuotes) {
        const plain = unescape(bytes, start, end);
        builder.set(row, builder.dictionary.intern(plain, 0, plain.length));
      } else {
        builder.set(row, builder.dictionary.intern(bytes, start, end));
      }
    }
  }
}
