import { inPython3 } from './compat';
import { parseInteger, unescapeString, unescapeUnicode } from './lines';
import { Descriptions } from './describe';
import { Kept } from './kept';
import { Memo } from './memo';
import { oneLine, op, prefixWidth, shapes, twoLines } from './opcodes';
import { Texts } from './texts';
import * as v from './values';
import type { Interlude, PickleValue, PickleVisitor, Use } from './visitor';

/** Why the machine stands still. Offsets are of the stream. */
export type Halt =
  /** Needs `bytes` of the stream from its position on. */
  | { readonly kind: 'more'; readonly bytes: number }
  /** Needs a short string that lies before the window. */
  | { readonly kind: 'text'; readonly offset: number; readonly length: number }
  /** Has passed over a string or bytes too long for a window. */
  | { readonly kind: 'payload'; readonly payload: 'text' | 'bytes'; readonly offset: number; readonly length: number }
  | { readonly kind: 'interlude'; readonly interlude: Interlude }
  | { readonly kind: 'stop' }
  /** Nothing from here on can be read. */
  | { readonly kind: 'broken'; readonly reason: string };

/** A string up to this length is shown to the visitor whole. */
export const maxPayload = 1 << 18;
/** Modules and names are far shorter. */
const maxName = 4_096;
const maxLine = 1 << 20;
/** Values on the stack, and marks between them: 128 MB of each. */
const maxStack = 1 << 24;
/** The most values that a tuple is, with those that its parts share: a loader visits some 10^8 a second. */
const maxWeight = 2 ** 40;

/**
 * A symbolic machine for pickles: it runs every opcode of protocols 0 to 5 over what is known of the values, and calls nothing.
 * Where Python would raise an error it notes `broken` and goes on with values that are not known, since loaders differ.
 */
export class PickleMachine {
  /** The first thing on which Python's own loader would stop. */
  broken: { readonly reason: string; readonly offset: number } | undefined;
  private protocol = 0;
  private readonly stack = new v.Values();
  /** How high the stack was at each mark. */
  private readonly marks: number[] = [];
  private readonly memo = new Memo();
  private readonly parts = new v.PartStore();
  private readonly texts = new Texts();
  private readonly descriptions = new Descriptions(this.parts, this.texts);
  private readonly globals = new Map<string, number>();
  private readonly kept: Kept;
  private window: Buffer = Buffer.alloc(0);
  private base = 0;

  /** `size`: of the stream, in bytes; `at`: the offset in it of the first opcode, and then of the next. */
  constructor(
    private readonly visitor: PickleVisitor,
    private readonly size: number,
    public at: number,
  ) {
    this.kept = new Kept(visitor, this.texts);
  }

  /** The text that a `text` halt asked for. */
  supply(offset: number, bytes: Buffer): void {
    this.texts.hold(offset, bytes.toString());
  }

  /** Runs over `window`, which holds the stream from `base` on, until something is needed. */
  run(window: Buffer, base: number): Halt {
    this.window = window;
    this.base = base;
    this.texts.move(window, base);
    const end = base + window.length;
    for (;;) {
      if (this.at >= end) return this.need(1);
      const index = this.at - base;
      const opcode = window[index] ?? 0;
      const shape = shapes[opcode] ?? -1;
      let halt: Halt | undefined;
      if (shape >= 0) {
        if (this.at + 1 + shape > end) return this.need(1 + shape);
        halt = this.simple(opcode, index + 1);
        if (halt?.kind !== 'text' && halt?.kind !== 'broken') this.at += 1 + shape;
      } else if (shape === oneLine || shape === twoLines) halt = this.lines(opcode, index, shape === twoLines);
      else if (shape === -1)
        halt = { kind: 'broken', reason: `0x${opcode.toString(16).padStart(2, '0')} is no opcode` };
      else halt = this.prefixed(opcode, prefixWidth(shape), index);
      if (halt !== undefined) return halt;
      if (this.stack.length > maxStack || this.marks.length > maxStack)
        return { kind: 'broken', reason: `it puts more than ${maxStack} values on the stack` };
    }
  }

  private need(bytes: number): Halt {
    return this.at + bytes > this.size ? { kind: 'broken', reason: 'it ends in the middle' } : { kind: 'more', bytes };
  }

  /** A length of `width` bytes, and what it says. */
  private prefixed(opcode: number, width: number, index: number): Halt | undefined {
    const { window } = this;
    const start = index + 1 + width;
    if (start > window.length) return this.need(1 + width);
    const length = unsigned(window, index + 1, width);
    if ((opcode === op.BINSTRING || opcode === op.LONG4) && length >= 2 ** 31)
      return { kind: 'broken', reason: 'a length is negative' };
    const offset = this.at + 1 + width;
    if (offset + length > this.size)
      return { kind: 'broken', reason: `${length} bytes should follow, and ${this.size - offset} do` };
    const isNumber = opcode === op.LONG1 || opcode === op.LONG4;
    const inside = start + length <= window.length;
    if (!inside && length <= maxPayload) return { kind: 'more', bytes: 1 + width + length };
    this.at = offset + length;
    if (isNumber) {
      this.stack.push(inside && length <= 6 ? v.intValue(signed(window, start, length)) : v.data);
      return undefined;
    }
    const kind = isText(opcode) ? 'text' : 'bytes';
    if (!inside) {
      this.stack.push(this.descriptions.placed(offset, length));
      return { kind: 'payload', payload: kind, offset, length };
    }
    if (window[start] === 0x5f && window[start + 1] === 0x5f && length > 1)
      this.texts.noteDunder(offset, window.toString('latin1', start, start + Math.min(length, 64)));
    this.stack.push(
      opcode === op.BYTEARRAY8 || length > v.maxTextLength
        ? this.descriptions.placed(offset, length)
        : v.textValue(offset, length),
    );
    if (length > 0) this.visitor.payload(kind, offset, window, start, start + length);
    return undefined;
  }

  /** The opcodes of protocol 0, whose arguments end with their line. */
  private lines(opcode: number, index: number, two: boolean): Halt | undefined {
    const { window } = this;
    let first = endOfLine(window, index + 1);
    let last = two && first !== -1 ? endOfLine(window, first + 1) : first;
    const end = window.length;
    if (last === -1) {
      const have = end - index;
      if (have > maxLine) return { kind: 'broken', reason: `a line has more than ${maxLine} bytes` };
      if (this.base + end < this.size) return { kind: 'more', bytes: Math.min(have * 2, this.size - this.at) };
      // Python's own loader takes what there is, without its last character.
      this.fail('it ends in the middle of a line');
      if (first === -1) first = Math.max(index + 1, end - 1);
      last = Math.max(first, end - 1);
    }
    const halt = two
      ? this.named(opcode, window.toString('utf8', index + 1, first), window.toString('utf8', first + 1, last))
      : this.line(opcode, window.subarray(index + 1, first), this.at + 1);
    if (halt?.kind !== 'text') this.at = Math.min(this.size, this.base + last + 1);
    return halt;
  }

  private named(opcode: number, module: string, name: string): Halt | undefined {
    if (opcode === op.GLOBAL) {
      this.stack.push(this.import(module, name));
      return undefined;
    }
    const args = this.marked();
    this.keepMarked();
    const callee = this.import(module, name);
    const missing = this.missingFor(callee, 'instance', args);
    if (missing !== undefined) return missing;
    this.dropMarked();
    return this.apply(callee, 'instance', args);
  }

  private line(opcode: number, bytes: Buffer, offset: number): Halt | undefined {
    const text = bytes.toString('latin1');
    switch (opcode) {
      case op.STRING: {
        const quoted = /^\s*(['"])([^]*)\1\s*$/.exec(text);
        if (quoted === null) this.fail('a string has no quotes');
        const [, , inner = text] = quoted ?? [];
        this.pushLine(inner, unescapeString(inner), offset + text.indexOf(inner));
        return undefined;
      }
      case op.UNICODE:
        this.pushLine(text, unescapeUnicode(text), offset);
        return undefined;
      case op.PERSID:
        this.stack.push(this.persistent({ kind: 'text', value: text }, offset - 1));
        return undefined;
      case op.FLOAT:
        this.stack.push(v.data);
        return undefined;
      case op.GET:
        this.fetch(parseInteger(text));
        return undefined;
      case op.PUT:
        this.store(parseInteger(text));
        return undefined;
      default: {
        if (opcode === op.INT && (text === '00' || text === '01')) this.stack.push(text === '01' ? v.yes : v.no);
        else {
          const number = parseInteger(text);
          if (number === undefined) this.fail('a number is none');
          this.stack.push(v.intValue(number ?? NaN));
        }
        return undefined;
      }
    }
  }

  /** A string of protocol 0: `raw` as it is written, a character a byte, and as it reads. */
  private pushLine(raw: string, text: string, offset: number): void {
    if (text.startsWith('__')) this.texts.noteDunder(offset, text);
    if (text !== raw || Buffer.byteLength(text) !== text.length) this.texts.hold(offset, text);
    this.stack.push(text.length > v.maxTextLength ? v.data : v.textValue(offset, raw.length));
    if (text === '') return;
    const bytes = Buffer.from(text);
    this.visitor.payload('text', offset, bytes, 0, bytes.length);
  }

  /** An opcode with an argument of fixed length, at `index` of the window. */
  private simple(opcode: number, index: number): Halt | undefined {
    const { stack, window } = this;
    switch (opcode) {
      case op.MARK:
        this.marks.push(stack.length);
        return undefined;
      case op.STOP:
        return { kind: 'stop' };
      case op.POP:
        // Python takes the mark away where nothing stands above it.
        if (stack.length === (this.lastMark() ?? -1)) this.marks.pop();
        else this.pop();
        return undefined;
      case op.POP_MARK:
        this.dropMarked();
        return undefined;
      case op.DUP:
        stack.push(this.top());
        return undefined;
      case op.NONE:
        stack.push(v.none);
        return undefined;
      case op.NEWTRUE:
        stack.push(v.yes);
        return undefined;
      case op.NEWFALSE:
        stack.push(v.no);
        return undefined;
      case op.BINFLOAT:
      case op.NEXT_BUFFER:
        stack.push(v.data);
        return undefined;
      case op.READONLY_BUFFER:
        return undefined;
      case op.BININT1:
        stack.push(v.shortIntValue(window[index] ?? 0));
        return undefined;
      case op.BININT2:
        stack.push(v.shortIntValue(window.readUInt16LE(index)));
        return undefined;
      case op.BININT:
        stack.push(v.shortIntValue(window.readInt32LE(index)));
        return undefined;
      case op.PROTO:
        this.protocol = window[index] ?? 0;
        if (this.protocol > 5) {
          this.visitor.odd('unknown-protocol', this.at, String(this.protocol));
          this.fail(`protocol ${this.protocol} is not known`);
        }
        return undefined;
      case op.FRAME:
        if (this.at + 9 + unsigned(window, index, 8) > this.size) this.visitor.odd('long-frame', this.at, '');
        return undefined;
      case op.BINGET:
        this.fetch(window[index] ?? 0);
        return undefined;
      case op.LONG_BINGET:
        this.fetch(window.readUInt32LE(index));
        return undefined;
      case op.BINPUT:
        this.store(window[index] ?? 0);
        return undefined;
      case op.LONG_BINPUT:
        this.store(window.readUInt32LE(index));
        return undefined;
      case op.MEMOIZE:
        this.store(this.memo.count);
        return undefined;
      case op.EMPTY_TUPLE:
        stack.push(this.tuple(0));
        return undefined;
      case op.EMPTY_LIST:
      case op.EMPTY_SET:
        stack.push(this.structure(v.tags.list, []));
        return undefined;
      case op.EMPTY_DICT:
        stack.push(this.structure(v.tags.dict, []));
        return undefined;
      case op.TUPLE1:
      case op.TUPLE2:
      case op.TUPLE3:
        stack.push(this.tuple(opcode - op.TUPLE1 + 1));
        return undefined;
      case op.TUPLE:
        stack.push(this.markedTuple());
        return undefined;
      case op.LIST:
      case op.FROZENSET:
      case op.DICT: {
        const items = this.takeMarked();
        stack.push(this.structure(opcode === op.DICT ? v.tags.dict : v.tags.list, items));
        return undefined;
      }
      case op.APPEND:
        return this.add(v.tags.list, [this.pop()]);
      case op.APPENDS:
      case op.ADDITEMS:
        return this.addMarked(v.tags.list);
      case op.SETITEM: {
        const value = this.pop();
        return this.add(v.tags.dict, [this.pop(), value]);
      }
      case op.SETITEMS:
        return this.addMarked(v.tags.dict);
      case op.STACK_GLOBAL:
        return this.stackGlobal();
      case op.EXT1:
      case op.EXT2:
      case op.EXT4:
        this.visitor.odd('extension-code', this.at, String(unsigned(window, index, (opcode - op.EXT1) * 2 || 1)));
        stack.push(this.result(0, []));
        return undefined;
      case op.BINPERSID: {
        const missing = this.missingIn([this.top()]);
        if (missing !== undefined) return missing;
        const [id = { kind: 'unknown' }] = this.descriptions.describe([this.pop()]);
        stack.push(this.persistent(id, this.at));
        return undefined;
      }
      default:
        return this.call(opcode);
    }
  }

  private call(opcode: number): Halt | undefined {
    if (opcode === op.BUILD) return this.build();
    if (opcode === op.OBJ) {
      const [callee = v.unknown, ...args] = this.marked();
      this.keepMarked(1);
      const missing = this.missingFor(callee, 'instance', args);
      if (missing !== undefined) return missing;
      this.dropMarked();
      return this.apply(callee, 'instance', args);
    }
    const depth = opcode === op.NEWOBJ_EX ? 3 : 2;
    const use = opcode === op.REDUCE ? 'call' : 'new';
    const args: number[] = [];
    for (let i = depth - 1; i > 0; i--) args.push(this.peek(i - 1));
    const callee = this.peek(depth - 1);
    const missing = this.missingFor(callee, use, args);
    if (missing !== undefined) return missing;
    for (let i = 0; i < depth; i++) this.pop();
    return this.apply(callee, use, args);
  }

  private apply(callee: v.Value, use: Use, args: v.Parts): Halt | undefined {
    const offset = this.at;
    if (v.tagOf(callee) !== v.tags.global) {
      const id = v.tagOf(callee) === v.tags.result ? v.detailOf(callee) : 0;
      // It may be called again when other values have taken the place of its arguments.
      this.parts.pin(callee);
      const [value = { kind: 'unknown' }] = this.descriptions.describe([callee]);
      this.visitor.odd('computed-call', offset, this.shown(callee), { id, use, value });
      this.stack.push(this.result(0, args));
      return undefined;
    }
    const id = v.detailOf(callee);
    this.stack.push(this.result(id, args));
    return this.tell(id, use, args);
  }

  private build(): Halt | undefined {
    const state = this.peek(0);
    const target = this.peek(1);
    const tag = v.tagOf(target);
    this.kept.value(state);
    if (tag === v.tags.result && v.detailOf(target) > 0) {
      if (v.tagOf(state) === v.tags.result)
        this.visitor.odd('object-state', this.at, '', { id: v.detailOf(state), use: 'build' });
      const args = [...(this.parts.partsOf(target) ?? [v.unknown]), state];
      const id = v.detailOf(target);
      const missing = this.missingFor(v.globalValue(id), 'build', args);
      if (missing !== undefined) return missing;
      if (this.visitor.wantsArguments(id, 'build'))
        [target, state].forEach((value) => {
          this.parts.pin(value);
        });
      this.pop();
      const kept = this.parts.partsOf(target);
      if (kept !== undefined && kept.length < v.maxParts) kept.push(state);
      return this.tell(id, 'build', args);
    }
    this.pop();
    if (tag === v.tags.global) this.visitor.odd('changed-import', this.at, this.shown(target));
    else if (tag === v.tags.result)
      this.visitor.odd('changed-object', this.at, 'the state of what a computed call gave');
    else if (target !== v.unknown && !this.descriptions.isFalsy(state)) {
      // Python's own values have no `__setstate__`, and no attributes that can be set. Of a state that is nothing nothing is set.
      this.fail(`the state of ${this.shown(target)} is set`);
    }
    return undefined;
  }

  /** Adds items to a list or set, or keys and values to a dict. */
  private add(tag: number, items: v.Parts): Halt | undefined {
    const target = this.top();
    const found = v.tagOf(target);
    for (const item of items) this.kept.value(item);
    if (items.length === 2) this.kept.pair(items[0] ?? v.unknown, items[1] ?? v.unknown, this.at);
    if (found === tag) {
      const kept = this.parts.partsOf(target);
      if (items.length === 1) this.kept.pair(kept?.at(-1) ?? v.unknown, items[0] ?? v.unknown, this.at);
      if (kept === undefined) return undefined;
      for (let i = 0; i < items.length && kept.length < v.maxParts; i++) kept.push(items[i] ?? v.unknown);
      return undefined;
    }
    if (found === v.tags.result && v.detailOf(target) > 0) return this.tell(v.detailOf(target), 'items', []);
    if (target !== v.unknown) this.visitor.odd('changed-object', this.at, `items of ${this.shown(target)}`);
    return undefined;
  }

  private addMarked(tag: number): Halt | undefined {
    const from = this.lastMark();
    const target = from === undefined ? v.unknown : this.stack.get(from - 1);
    // Most of a long list is added when there is no room left to keep it.
    if (v.tagOf(target) === tag && (this.parts.partsOf(target)?.length ?? v.maxParts) >= v.maxParts) {
      this.keepMarked();
      this.dropMarked();
      return this.add(tag, []);
    }
    return this.add(tag, this.takeMarked());
  }

  private tell(id: number, use: Use, args: v.Parts): Halt | undefined {
    const described = this.visitor.wantsArguments(id, use) ? this.descriptions.describe(args) : [];
    const interlude = this.visitor.used(id, use, this.at, described);
    return interlude && { kind: 'interlude', interlude };
  }

  private stackGlobal(): Halt | undefined {
    const [name, module] = [this.peek(0), this.peek(1)];
    const missing = this.missingIn([module, name]);
    if (missing !== undefined) return missing;
    this.pop();
    this.pop();
    const texts = [module, name].map((value) => (v.tagOf(value) === v.tags.text ? this.texts.at(value) : undefined));
    const [moduleText, nameText] = texts;
    if (moduleText === undefined || nameText === undefined) {
      // Python takes nothing but strings.
      if ([module, name].some((value) => !mayBeText(value))) this.fail('the name of an import is no string');
      else this.visitor.odd('computed-import', this.at, moduleText ?? nameText ?? '');
      this.stack.push(this.result(0, []));
    } else this.stack.push(this.import(moduleText, nameText));
    return undefined;
  }

  private import(module: string, name: string): v.Value {
    if (module.length > maxName || name.length > maxName) {
      this.visitor.odd('long-name', this.at, module.slice(0, 100));
      return this.result(0, []);
    }
    const old = this.protocol < 3;
    const key = `${old ? 2 : 3}\0${module}\0${name}`;
    const known = this.globals.get(key);
    if (known !== undefined) return v.globalValue(known);
    const id = this.globals.size + 1;
    if (id > v.maxGlobals) {
      this.fail(`it imports more than ${v.maxGlobals} names`);
      return this.result(0, []);
    }
    this.globals.set(key, id);
    const [taken, called] = old ? inPython3(module, name) : [module, name];
    const differs = taken !== module || called !== name;
    this.visitor.global(id, {
      module: taken,
      name: called,
      offset: this.at,
      ...(differs && { written: { module, name } }),
    });
    return v.globalValue(id);
  }

  private fetch(index: number | undefined): void {
    const value = index === undefined ? undefined : this.memo.get(index);
    if (value === undefined) this.fail('it takes back what it has not put by');
    this.stack.push(value ?? v.unknown);
  }

  private store(index: number | undefined): void {
    if (index === undefined || index < 0) this.fail('a memo number is none');
    else if (!this.memo.set(index, this.top())) this.fail('its memo numbers lie too far apart');
  }

  /** Notes the first thing that Python's loader would refuse. */
  private fail(reason: string): void {
    this.broken ??= { reason, offset: this.at };
  }

  private structure(tag: number, items: v.Parts): v.Value {
    return v.structureValue(tag, this.parts.add(items));
  }

  /** The upmost values as a tuple. */
  private tuple(count: number): v.Value {
    const { stack } = this;
    const from = stack.length - count;
    // They are missing: what is there is taken.
    if (from < this.floor()) {
      const items: number[] = [];
      for (let left = count; left > 0; left--) items.unshift(this.pop());
      return this.tupleOf(items);
    }
    const { tuples } = this.parts;
    this.kept.between(stack, from, stack.length, this.at);
    let weight = 1;
    for (let i = 0; i < count; i++) weight += tuples.weightOf(stack.get(from + i));
    const reference = this.beginTuple(count, weight);
    for (let i = 0; i < count; i++) tuples.put(stack.get(from + i));
    stack.length = from;
    return v.structureValue(v.tags.tuple, reference);
  }

  private markedTuple(): v.Value {
    const from = this.lastMark();
    const count = from === undefined ? Infinity : this.stack.length - from;
    if (count > v.maxParts) return this.tupleOf(this.takeMarked());
    const tuple = this.tuple(count);
    this.marks.pop();
    return tuple;
  }

  private tupleOf(items: v.Parts): v.Value {
    const { tuples } = this.parts;
    const reference = this.beginTuple(
      items.length,
      items.reduce((weight, item) => weight + tuples.weightOf(item), 1),
    );
    for (const item of items) tuples.put(item);
    return v.structureValue(v.tags.tuple, reference);
  }

  private beginTuple(count: number, weight: number): number {
    if (weight > maxWeight) this.visitor.odd('shared-tuples', this.at, '');
    return this.parts.tuples.begin(count, weight);
  }

  private result(id: number, args: v.Parts): v.Value {
    return v.structureValue(v.tags.result, this.parts.add([...args]), id);
  }

  private lastMark(): number | undefined {
    return this.marks.length > 0 ? this.marks[this.marks.length - 1] : undefined;
  }

  private floor(): number {
    return this.lastMark() ?? 0;
  }

  private pop(): v.Value {
    if (this.stack.length <= this.floor()) {
      this.fail('it takes from an empty stack');
      return v.unknown;
    }
    return this.stack.get(--this.stack.length);
  }

  private top(): v.Value {
    if (this.stack.length <= this.floor()) {
      this.fail('it looks at an empty stack');
      return v.unknown;
    }
    return this.stack.get(this.stack.length - 1);
  }

  private peek(depth: number): v.Value {
    const index = this.stack.length - 1 - depth;
    return index < this.floor() ? v.unknown : this.stack.get(index);
  }

  /** The values above the last mark, as many as are kept. */
  private marked(): v.Parts {
    const from = this.lastMark();
    if (from === undefined) return [];
    const items: number[] = [];
    for (let i = from; i < this.stack.length && items.length < v.maxParts; i++) items.push(this.stack.get(i));
    return items;
  }

  /** The values above the last mark are given to something, but for so many below. */
  private keepMarked(callees = 0): void {
    const from = this.lastMark();
    if (from !== undefined) this.kept.between(this.stack, from + callees, this.stack.length, this.at);
  }

  private dropMarked(): void {
    const from = this.marks.pop();
    if (from === undefined) this.fail('it has no mark to go back to');
    else this.stack.length = from;
  }

  private takeMarked(): v.Parts {
    const items = this.marked();
    this.keepMarked();
    // Attributes that Python itself uses are kept however many others there are.
    const from = (this.lastMark() ?? this.stack.length) + items.length;
    if (this.texts.hasDunders)
      for (let i = from; i < this.stack.length && items.length < 2 * v.maxParts; i++)
        if (this.texts.isDunder(this.stack.get(i))) items.push(this.stack.get(i), v.unknown);
    this.dropMarked();
    return items;
  }

  /** A halt that asks for a text that is needed to describe the arguments of a use, if the visitor wants them. */
  private missingFor(callee: v.Value, use: Use, args: v.Parts): Halt | undefined {
    if (v.tagOf(callee) !== v.tags.global || !this.visitor.wantsArguments(v.detailOf(callee), use)) return undefined;
    return this.missingIn(args);
  }

  private persistent(id: PickleValue, offset: number): v.Value {
    const global = this.visitor.persistent(id, offset);
    return global === undefined ? v.persistent : v.globalValue(global);
  }

  private missingIn(values: readonly v.Value[]): Halt | undefined {
    const missing = this.descriptions.missingIn(values);
    return missing === undefined
      ? undefined
      : { kind: 'text', offset: v.textOffset(missing), length: v.textLength(missing) };
  }

  private shown(value: v.Value): string {
    const tag = v.tagOf(value);
    if (tag === v.tags.global) {
      const id = v.detailOf(value);
      const key = [...this.globals].find(([, number]) => number === id)?.[0] ?? '';
      return key.split('\0').slice(1).join('.');
    }
    if (tag === v.tags.result) return 'the result of a call';
    if (tag === v.tags.text) return 'a string';
    if (tag === v.tags.int || tag === v.tags.other)
      return value === v.persistent ? 'a persistent object' : 'a plain value';
    return tag === v.tags.tuple ? 'a tuple' : tag === v.tags.list ? 'a list' : 'a dict';
  }
}

/** Whether a string may come of it: of numbers, containers and what is imported none does. */
const mayBeText = (value: v.Value): boolean => {
  const tag = v.tagOf(value);
  if (tag === v.tags.other) return value !== v.none && value !== v.yes && value !== v.no;
  return tag === v.tags.text || tag === v.tags.result;
};

const textOpcodes: readonly number[] = [
  op.SHORT_BINUNICODE,
  op.BINUNICODE,
  op.BINUNICODE8,
  op.BINSTRING,
  op.SHORT_BINSTRING,
];
const isText = (opcode: number): boolean => textOpcodes.includes(opcode);

/** Lines are short: looking for their end in native code costs more than going there. */
function endOfLine(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; at++) if (bytes[at] === 10) return at;
  return -1;
}

function unsigned(bytes: Buffer, index: number, width: number): number {
  if (width === 1) return bytes[index] ?? 0;
  if (width === 2) return bytes.readUInt16LE(index);
  if (width === 4) return bytes.readUInt32LE(index);
  return bytes.readUInt32LE(index + 4) * 2 ** 32 + bytes.readUInt32LE(index);
}

const signed = (bytes: Buffer, index: number, width: number): number =>
  width === 0 ? 0 : bytes.readIntLE(index, width);
