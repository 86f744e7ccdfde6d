import { Cursor, FormatError } from '../../../formats/cursor';
import type { Context, Reader } from '../reader';
import { shownName } from '../shown';
import { malformed, understanding } from '../understanding';

/** Types of R's objects, as they are written (R Internals, "Serialization Formats"). */
const sexp = {
  symbol: 1,
  list: 2,
  closure: 3,
  environment: 4,
  promise: 5,
  call: 6,
  special: 7,
  builtin: 8,
  character: 9,
  logical: 10,
  integer: 13,
  real: 14,
  complex: 15,
  string: 16,
  dots: 17,
  vector: 19,
  expression: 20,
  bytecode: 21,
  pointer: 22,
  weak: 23,
  raw: 24,
  s4: 25,
  altrep: 238,
  attributeList: 239,
  attributeCall: 240,
  persistent: 247,
  package: 248,
  namespace: 249,
  reference: 255,
} as const;

/** Functions by which code in a model would do harm; formulas, and the calls that models remember, name others. */
const harmful: ReadonlySet<string> = new Set(
  `system system2 shell shell.exec pipe source sys.source download.file socketConnection dyn.load library.dynam unlink file.remove
install.packages`.split(/\s+/),
);
const maxDepth = 10_000;
const maxItems = 20_000_000;

/** Objects of R: data, and code that R evaluates when somebody touches it. */
export const rdsReader: Reader = {
  format: 'R object',
  // eslint-disable-next-line no-control-regex -- versions are numbers
  fits: ({ head }) => /^(?:RD[AX]\d\n)?(?:X\n\0\0\0[\x02\x03]|A\n[23]\n)/.test(head.toString('latin1', 0, 16)),
  read: (source, context) =>
    understanding(context, 'The R object', async () => {
      const start = (await source.read(0, 2)).toString('latin1') === 'RD' ? 5 : 0;
      if ((await source.read(start, 1)).toString('latin1') === 'A')
        throw new FormatError('it is written as text, which is not read', start);
      const cursor = new Cursor(source, start + 2);
      cursor.bigEndian = true;
      await new Walk(cursor, context).read();
      if (cursor.left > 0) malformed(context, 'trailing', `${cursor.left} bytes follow the object.`, cursor.at);
    }),
};

/** What is still to be read, last first. */
type Task = 'item' | 'call' | 'list' | { readonly items: number };

class Walk {
  private readonly references: string[] = [];
  private itemsLeft = maxItems;

  constructor(
    private readonly cursor: Cursor,
    private readonly context: Context,
  ) {}

  async read(): Promise<void> {
    const { cursor } = this;
    const version = await cursor.u32();
    cursor.skip(8);
    if (version === 3) cursor.skip(await cursor.u32());
    const tasks: Task[] = ['item'];
    for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
      if (typeof task === 'object') {
        if (task.items > 1) tasks.push({ items: task.items - 1 });
        if (task.items > 0) tasks.push('item');
        continue;
      }
      if (--this.itemsLeft < 0) throw new FormatError(`it has more than ${maxItems} items`, cursor.at);
      if (tasks.length > maxDepth * 8) throw new FormatError('it is nested too deeply', cursor.at);
      await this.item(tasks, task === 'call');
    }
  }

  /** `head`: what is read is what a call calls. */
  private async item(tasks: Task[], head: boolean): Promise<void> {
    const { cursor, context } = this;
    const at = cursor.at;
    const flags = await cursor.u32();
    const type = flags & 0xff;
    const attributes = (flags & 0x200) !== 0;
    const tagged = (flags & 0x400) !== 0;
    switch (type) {
      case sexp.symbol: {
        const name = await this.characters();
        // Of the names of symbols only those matter that do harm.
        this.references.push(harmful.has(name) ? name : '');
        if (head) this.called(name, at);
        return;
      }
      case sexp.reference: {
        const index = flags >>> 8 === 0 ? await cursor.u32() : flags >>> 8;
        if (head) this.called(this.references[index - 1] ?? '', at);
        return;
      }
      case sexp.promise:
        context.report({
          rule: 'dangerous-call',
          message: 'It holds a promise: code that R runs as soon as the object is touched.',
          offset: at,
          subject: 'promise',
        });
        break;
      case sexp.closure:
        context.report({
          rule: 'code-in-model',
          severity: 'medium',
          message: 'It holds functions of R, which run when the model is used.',
          offset: at,
          subject: 'closure',
        });
        break;
      case sexp.bytecode:
        context.report({
          rule: 'code-in-model',
          message: 'It holds compiled code of R; what follows it is not read.',
          offset: at,
          subject: 'bytecode',
        });
        cursor.at = cursor.end;
        tasks.length = 0;
        return;
      case sexp.pointer:
        this.references.push('');
        tasks.push(...(attributes ? ['item' as const] : []), 'item', 'item');
        return;
      case sexp.weak:
        this.references.push('');
        if (attributes) tasks.push('item');
        return;
      case sexp.environment:
        this.references.push('');
        cursor.skip(4);
        tasks.push('item', 'item', 'item', 'item');
        return;
      case sexp.altrep:
        tasks.push('item', 'item', 'item');
        return;
      case sexp.persistent:
      case sexp.package:
      case sexp.namespace:
        this.references.push('');
        cursor.skip(4);
        for (let left = await this.length(4); left > 0; left--) await this.characters();
        return;
      case sexp.special:
      case sexp.builtin: {
        const name = await cursor.text(await this.length(1));
        if (harmful.has(name)) this.called(name, at);
        return;
      }
    }
    if (type >= 241 || type === 0) return;
    await this.value(type, attributes, tagged, tasks);
  }

  private async value(type: number, attributes: boolean, tagged: boolean, tasks: Task[]): Promise<void> {
    const { cursor, context } = this;
    if (
      type === sexp.list ||
      type === sexp.call ||
      type === sexp.closure ||
      type === sexp.promise ||
      type === sexp.dots ||
      type === sexp.attributeList ||
      type === sexp.attributeCall
    ) {
      const isCall = type === sexp.call || type === sexp.attributeCall;
      const some = attributes || type === sexp.attributeList || type === sexp.attributeCall;
      tasks.push(
        'item',
        isCall ? 'call' : 'item',
        ...(tagged ? ['item' as const] : []),
        ...(some ? ['item' as const] : []),
      );
      return;
    }
    if (attributes) tasks.push('item');
    const widths: Readonly<Record<number, number>> = {
      [sexp.logical]: 4,
      [sexp.integer]: 4,
      [sexp.real]: 8,
      [sexp.complex]: 16,
      [sexp.raw]: 1,
    };
    const width = widths[type];
    if (width !== undefined) cursor.skip((await this.length(width)) * width);
    else if (type === sexp.character) await this.characterBody();
    else if (type === sexp.string)
      for (let left = await this.length(4); left > 0; left--) {
        if (--this.itemsLeft < 0) throw new FormatError(`it has more than ${maxItems} items`, cursor.at);
        context.text('', await this.characters());
      }
    else if (type === sexp.vector || type === sexp.expression) tasks.push({ items: await this.length(4) });
    else if (type !== sexp.s4) throw new FormatError(`${type} is no type of an object`, cursor.at - 4);
  }

  private async length(width: number): Promise<number> {
    const { cursor } = this;
    const at = cursor.at;
    let length = await cursor.u32();
    if (length === 0xffffffff) length = (await cursor.u32()) * 2 ** 32 + (await cursor.u32());
    if (!(length * width <= cursor.left))
      throw new FormatError(`${length} values should follow, and ${cursor.left} bytes do`, at);
    return length;
  }

  /** A text with its flags. */
  private async characters(): Promise<string> {
    const at = this.cursor.at;
    if (((await this.cursor.u32()) & 0xff) !== sexp.character) throw new FormatError('a text should follow', at);
    return this.characterBody();
  }

  private async characterBody(): Promise<string> {
    const at = this.cursor.at;
    const length = await this.cursor.u32();
    if (length === 0xffffffff) return '';
    if (length > this.cursor.left) throw new FormatError(`a text should have ${length} bytes`, at);
    return this.cursor.text(length);
  }

  private called(name: string, offset: number): void {
    if (harmful.has(name))
      this.context.report({
        rule: 'dangerous-call',
        message: `It holds a call of ${shownName(name)}, which no model needs.`,
        offset,
        subject: name,
      });
  }
}
