import { Cursor, FormatError } from '../../../formats/cursor';
import type { ByteSource } from '../../../formats/source';
import type { Context, Reader } from '../reader';
import { shownName } from '../shown';
import { lookedThrough, malformed, understanding } from '../understanding';

/** Trees of XGBoost in Universal Binary JSON: data only, if its lengths hold. */
export const ubjsonReader: Reader = {
  format: 'XGBoost UBJSON',
  fits: ({ head }) =>
    /^\{(?:L\0{6}|l\0{2}|I\0|[iU])[^]{1,2}(?:learner|version|Config|Model)/.test(head.toString('latin1', 0, 64)),
  read: (source, context) =>
    understanding(context, 'The UBJSON file', async () => {
      const cursor = new Cursor(source);
      cursor.bigEndian = true;
      await new Ubjson(cursor, context).read();
      if (cursor.left > 0) malformed(context, 'trailing', `${cursor.left} bytes follow the model.`, cursor.at);
    }),
};

const widths: Readonly<Record<string, number>> = {
  Z: 0,
  N: 0,
  T: 0,
  F: 0,
  i: 1,
  U: 1,
  C: 1,
  I: 2,
  l: 4,
  L: 8,
  d: 4,
  D: 8,
};
const maxNesting = 1_000;

interface Level {
  readonly kind: '{' | '[';
  /** How many are still to come; undefined when a bracket ends them. */
  left: number | undefined;
  readonly type: string | undefined;
  key: string;
}

class Ubjson {
  private readonly levels: Level[] = [];

  constructor(
    private readonly cursor: Cursor,
    private readonly context: Context,
  ) {}

  async read(): Promise<void> {
    const { cursor, levels } = this;
    await this.value(await this.marker());
    for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
      if (level.left === 0) {
        levels.pop();
        continue;
      }
      if (level.left === undefined) {
        const next = await this.marker();
        if (next === (level.kind === '{' ? '}' : ']')) {
          levels.pop();
          continue;
        }
        if (level.kind === '[') {
          await this.value(next);
          continue;
        }
        cursor.at--;
      } else level.left--;
      if (level.kind === '{') level.key = await this.string();
      await this.value(level.type ?? (await this.marker()));
    }
  }

  /** A character that says what follows; N is nothing at all. */
  private async marker(): Promise<string> {
    for (;;) {
      const marker = String.fromCharCode(await this.cursor.u8());
      if (marker !== 'N') return marker;
    }
  }

  private async value(marker: string): Promise<void> {
    const { cursor, context, levels } = this;
    const width = widths[marker];
    if (width !== undefined) {
      cursor.skip(width);
      return;
    }
    if (marker === 'S' || marker === 'H') {
      const where = levels
        .map(({ key }) => key)
        .filter((key) => key !== '')
        .join('.');
      const text = await this.string();
      context.text(where, text);
      if (text.length < 200) context.fact(shownName(where), shownName(text));
      return;
    }
    if (marker !== '{' && marker !== '[') throw new FormatError(`${JSON.stringify(marker)} is no type`, cursor.at - 1);
    if (levels.length === maxNesting) throw new FormatError('it is nested too deeply', cursor.at);
    await this.container(marker);
  }

  private async container(kind: '{' | '['): Promise<void> {
    const { cursor } = this;
    let type: string | undefined;
    let left: number | undefined;
    let next = await this.marker();
    if (next === '$') {
      type = await this.marker();
      next = await this.marker();
      if (next !== '#') throw new FormatError('a typed list has no length', cursor.at - 1);
    }
    if (next === '#') {
      left = await this.integer();
      const width = type === undefined ? 1 : (widths[type] ?? 1);
      if (left * width > cursor.left)
        throw new FormatError(`${left} items should follow, and ${cursor.left} bytes do`, cursor.at);
      if (kind === '[' && type !== undefined && widths[type] !== undefined) {
        cursor.skip(left * width);
        return;
      }
    } else cursor.at--;
    this.levels.push({ kind, left, type, key: '' });
  }

  private async integer(): Promise<number> {
    const at = this.cursor.at;
    const marker = await this.marker();
    const value =
      marker === 'i' || marker === 'U'
        ? await this.cursor.u8()
        : marker === 'I'
          ? await this.cursor.u16()
          : marker === 'l'
            ? await this.cursor.u32()
            : marker === 'L'
              ? await this.cursor.u64()
              : NaN;
    if (!(value <= this.cursor.left))
      throw new FormatError(`a length is ${value}, and ${this.cursor.left} bytes follow`, at);
    return value;
  }

  private async string(): Promise<string> {
    return this.cursor.text(await this.integer());
  }
}

/** XGBoost's old binary, and CatBoost's: numbers, with texts among them. */
export const boosterReader: Reader = {
  format: 'booster',
  fits: ({ head }) => {
    if (head.toString('latin1', 0, 4) === 'CBM1') return 'CatBoost';
    return /^binf[^]{136}/.test(head.toString('latin1', 0, 256)) ? 'XGBoost binary' : false;
  },
  async read(source, context) {
    const head = await source.read(0, 8);
    if (head.toString('latin1', 0, 4) === 'CBM1' && head.readUInt32LE(4) > source.size - 8)
      malformed(
        context,
        'size',
        `Its core should have ${head.readUInt32LE(4)} bytes, and ${source.size - 8} follow.`,
        4,
      );
    await printable(source, context);
  },
};

/** Runs of characters that are long enough for a text. */
async function printable(source: ByteSource, context: Context): Promise<void> {
  let tail = '';
  for await (const piece of lookedThrough(source, context)) {
    const text = tail + piece.toString('latin1');
    const found = text.match(/[\t\n\r\x20-\x7e]{12,}/g);
    if (found !== null) context.text('text', found.join('\n'));
    tail = /[\t\n\r\x20-\x7e]{0,4096}$/.exec(text.slice(-4096))?.[0] ?? '';
  }
}

/** LightGBM's text: numbers, and the parameters that it was trained with. */
export const lightgbmReader: Reader = {
  format: 'LightGBM text',
  fits: ({ head }) => /^tree\r?\nversion=v\d/.test(head.toString('latin1', 0, 64)),
  async read(source, context) {
    let rest = '';
    for await (const piece of lookedThrough(source, context)) {
      const lines = (rest + piece.toString('utf8')).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > 1 << 24) {
        context.report({
          rule: 'not-understood',
          message: 'The LightGBM model has a line that never ends.',
          subject: 'line',
        });
        return;
      }
      for (const line of lines) told(line, context);
    }
    told(rest, context);
  },
};

/** Lines of numbers hold no text. */
function told(line: string, context: Context): void {
  const equals = line.indexOf('=');
  const value = line.slice(equals + 1).trim();
  if (value === '' || /^[-+\d.eE\s:]*$/.test(value.slice(0, 10_000))) return;
  context.text(equals === -1 ? 'parameters' : line.slice(0, equals), equals === -1 ? line : value);
  const parameter = /^\[([\w ]+): (.*)\]$/.exec(value);
  if (parameter?.[2] !== undefined && parameter[2] !== '') context.fact(parameter[1] ?? '', shownName(parameter[2]));
}
