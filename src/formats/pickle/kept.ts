import type { Texts } from './texts';
import * as v from './values';
import type { PickleVisitor } from './visitor';

/** Values of globals are the lowest: they have no reference. */
const aboveGlobals = v.globalValue(v.maxGlobals + 1);

/** Looks at values when they are put into containers or given to something. */
export class Kept {
  /** Globals that the visitor has been told of. */
  private readonly told = new Set<v.Value>();

  constructor(
    private readonly visitor: PickleVisitor,
    private readonly texts: Texts,
  ) {}

  value(value: v.Value): void {
    if (value >= aboveGlobals || v.tagOf(value) !== v.tags.global || this.told.has(value)) return;
    this.told.add(value);
    this.visitor.kept(v.detailOf(value));
  }

  /** A key and its value, or what stands one behind the other as they do before they become that. */
  pair(key: v.Value, value: v.Value, at: number): void {
    const name = this.texts.hasReserved ? this.texts.reservedAt(key) : undefined;
    if (name === undefined) return;
    const tag = v.tagOf(value);
    const id = tag === v.tags.global || tag === v.tags.result ? v.detailOf(value) : 0;
    const isUnknown = value === v.unknown || value === v.persistent;
    const isMemory = tag === v.tags.dict && name === '__array_interface__';
    if (id > 0 || tag === v.tags.result || isUnknown || isMemory)
      this.visitor.odd('named-method', at, name, { id, use: tag === v.tags.global ? 'value' : 'call' });
  }

  /** Values of the stack, from one index to before another. */
  between(stack: v.Values, from: number, to: number, at: number): void {
    for (let i = from; i < to; i++) this.value(stack.get(i));
    if (this.texts.hasReserved) for (let i = from; i + 1 < to; i++) this.pair(stack.get(i), stack.get(i + 1), at);
  }
}
