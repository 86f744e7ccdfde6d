import type { Texts } from './texts';
import * as v from './values';
import type { PickleValue, Place } from './visitor';

/** Long strings and bytes whose place is kept. */
const maxPlaces = 1_000_000;
/** How deeply a value is described, and in how many parts in all: the same part may stand in many. */
const maxDepth = 8;
const maxDescribed = 20_000;

/** Says what is known of the machine's values. */
export class Descriptions {
  private readonly places: Place[] = [];
  /** How many more values are described now. */
  private left = 0;

  constructor(
    private readonly parts: v.PartStore,
    private readonly texts: Texts,
  ) {}

  /** Bytes, or a long string, of which only the place is known. */
  placed(offset: number, length: number): v.Value {
    return this.places.length < maxPlaces ? v.placedValue(this.places.push({ offset, length }) - 1) : v.data;
  }

  /** Whether a value is known to count as false. */
  isFalsy(value: v.Value): boolean {
    if (value === v.none || value === v.no || value === v.intValue(0)) return true;
    const tag = v.tagOf(value);
    if (tag === v.tags.text) return v.textLength(value) === 0;
    return (
      (tag === v.tags.tuple || tag === v.tags.list || tag === v.tags.dict) && this.parts.partsOf(value)?.length === 0
    );
  }

  /** The first text among values and their parts that has to be fetched before they can be described. */
  missingIn(values: readonly v.Value[], depth = 0): v.Value | undefined {
    if (depth === 0) this.left = maxDescribed;
    for (const value of values) {
      if (--this.left < 0) return undefined;
      const tag = v.tagOf(value);
      if (tag === v.tags.text) {
        if (this.texts.at(value) === undefined) return value;
      } else if (tag >= v.tags.result && tag <= v.tags.dict && depth < maxDepth) {
        const missing = this.missingIn(this.parts.partsOf(value) ?? [], depth + 1);
        if (missing !== undefined) return missing;
      }
    }
    return undefined;
  }

  describe(values: readonly v.Value[]): PickleValue[] {
    this.left = maxDescribed;
    return values.map((value) => this.described(value, 0));
  }

  private described(value: v.Value, depth: number): PickleValue {
    const tag = v.tagOf(value);
    if (--this.left < 0) return { kind: 'unknown' };
    if (tag === v.tags.text) {
      const text = this.texts.at(value);
      const place = { offset: v.textOffset(value), length: v.textLength(value) };
      return text === undefined ? { kind: 'unknown' } : { kind: 'text', value: text, place };
    }
    if (tag === v.tags.int) return { kind: 'int', value: v.intOf(value) };
    if (tag === v.tags.global) return { kind: 'global', id: v.detailOf(value) };
    if (tag === v.tags.other) {
      if (value === v.yes || value === v.no) return { kind: 'bool', value: value === v.yes };
      if (value === v.none || value === v.persistent || value === v.unknown)
        return { kind: value === v.none ? 'none' : value === v.persistent ? 'persistent' : 'unknown' };
      const place = this.places[v.placeOf(value)];
      return { kind: 'data', ...(place && { place }) };
    }
    const items =
      depth < maxDepth ? this.parts.partsOf(value)?.map((part) => this.described(part, depth + 1)) : undefined;
    if (tag === v.tags.result) return { kind: 'result', id: v.detailOf(value), parts: items };
    return { kind: tag === v.tags.tuple ? 'tuple' : tag === v.tags.list ? 'list' : 'dict', items };
  }
}
