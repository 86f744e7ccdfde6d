/** What an expression of a template may come to. `undefined` is what is not known. */
export type Value = string | number | readonly Value[] | Names | Macro | undefined;
/** A dict, a namespace. */
export type Names = Map<string, Value[]>;
/** Gives text. */
export interface Macro {
  readonly body: () => Value[];
}

/** Stands in a string for characters that are not known. */
export const hole = '\0';
/** The longest that is put together; names are short. */
export const maxText = 400;
/** So many of what a value may be are followed. */
export const maxOptions = 12;

export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
export const isMacro = (value: Value): value is Macro =>
  typeof value === 'object' && !isList(value) && !(value instanceof Map);

/** As it stands in a string that it is joined to. */
export const textOf = (value: Value): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : hole;

/** All that two give together. */
export function each(
  first: readonly Value[],
  second: readonly Value[],
  combine: (a: Value, b: Value) => Value,
): Value[] {
  return some(first.flatMap((a) => second.map((b) => combine(a, b))));
}

/** Different ones, and not too many; the longest texts are not followed. */
export function some(values: readonly Value[]): Value[] {
  const cut = values.map((value) => (typeof value === 'string' && value.length > maxText ? undefined : value));
  return [...new Set(cut)].slice(0, maxOptions);
}

/** As Python counts them. */
export const charactersOf = (text: string): string[] => Array.from(text);

const reversed = (text: string): string => charactersOf(text).reverse().join('');
const listOf = (value: Value): readonly Value[] | undefined =>
  typeof value === 'string'
    ? charactersOf(value)
    : value instanceof Map
      ? [...value.keys()]
      : isList(value)
        ? value
        : undefined;

export function joined(list: Value, by: Value): Value {
  const items = listOf(list);
  return items === undefined ? undefined : items.map(textOf).join(by === undefined ? '' : textOf(by));
}

/** `'%s_%c' % (a, 95)` */
export function percent(format: string, values: readonly Value[]): string {
  let at = 0;
  return format.replace(/%(?:\([^)]*\))?[-+ #0]*\d{0,3}(?:\.\d{1,3})?([%a-zA-Z])/g, (_, kind: string) => {
    if (kind === '%') return '%';
    const value = values[at++];
    return kind === 'c' && typeof value === 'number' && value < 0x11_0000 ? String.fromCodePoint(value) : textOf(value);
  });
}

/** `'{}_{0}'.format(a)` */
function braces(format: string, values: readonly Value[]): string {
  let at = 0;
  return format.replace(/\{\{|\}\}|\{([^{}:!]*)(?:!\w)?(?::([^{}]*))?\}/g, (all, name?: string, kind?: string) => {
    if (name === undefined) return all.charAt(0);
    const value = /^\d*$/.test(name) ? values[name === '' ? at++ : Number(name)] : undefined;
    return kind === 'c' && typeof value === 'number' && value < 0x11_0000 ? String.fromCodePoint(value) : textOf(value);
  });
}

/** A part of a text or list, as Python cuts it. */
export function sliced(value: Value, from: Value, to: Value, step: Value): Value {
  const list = listOf(value);
  if (list === undefined || (typeof value !== 'string' && !isList(value))) return undefined;
  const by = typeof step === 'number' && step !== 0 ? Math.trunc(step) : 1;
  const place = (at: Value, otherwise: number): number =>
    typeof at !== 'number'
      ? otherwise
      : Math.max(by < 0 ? -1 : 0, Math.min(list.length, at < 0 ? at + list.length : at));
  const parts: Value[] = [];
  const end = place(to, by < 0 ? -1 : list.length);
  for (
    let at = Math.min(place(from, by < 0 ? list.length - 1 : 0), list.length - (by < 0 ? 1 : 0));
    by < 0 ? at > end : at < end;
    at += by
  )
    parts.push(list[at]);
  return typeof value === 'string' ? parts.map(textOf).join('') : parts;
}

/** An item by its place or name; undefined where there is none. */
export function itemOf(value: Value, key: Value): Value[] {
  if (value instanceof Map) return typeof key === 'string' ? (value.get(key) ?? [undefined]) : [undefined];
  const list = typeof value === 'string' ? charactersOf(value) : value;
  if (!isList(list) || typeof key !== 'number') return [undefined];
  return [list.at(key)];
}

/** What the filters of Jinja and the methods of strings make of a value, by their names. */
export function applied(name: string, value: Value, given: readonly Value[]): Value {
  const [first, second] = given;
  const text = typeof value === 'string' ? value : undefined;
  const change = (to: (text: string) => string): Value => (text === undefined ? undefined : to(text));
  switch (name) {
    case 'lower':
    case 'casefold':
      return change((each) => each.toLowerCase());
    case 'upper':
      return change((each) => each.toUpperCase());
    case 'swapcase':
      return change((each) =>
        each.replace(/\p{L}/gu, (one) => (one === one.toLowerCase() ? one.toUpperCase() : one.toLowerCase())),
      );
    case 'capitalize':
      return change((each) => each.charAt(0).toUpperCase() + each.slice(1).toLowerCase());
    case 'title':
      return change((each) =>
        each.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
      );
    case 'trim':
    case 'strip':
      return change((each) => stripped(each, first, true, true));
    case 'lstrip':
    case 'removeprefix':
      return change((each) => stripped(each, first, true, false));
    case 'rstrip':
    case 'removesuffix':
      return change((each) => stripped(each, first, false, true));
    case 'replace':
      return change((each) =>
        typeof first === 'string' && first !== '' ? each.replaceAll(first, textOf(second)) : each,
      );
    case 'reverse':
      return text === undefined ? (isList(value) ? [...value].reverse() : undefined) : reversed(text);
    case 'list':
      return listOf(value);
    case 'sort':
      return listOf(value)?.map(textOf).sort();
    case 'unique':
      return isList(value) ? [...new Set(value)] : undefined;
    case 'first':
      return listOf(value)?.[0];
    case 'last':
      return listOf(value)?.at(-1);
    case 'split':
      return text === undefined
        ? undefined
        : typeof first === 'string' && first !== ''
          ? text.split(first)
          : text.split(/\s+/);
    case 'map':
      return typeof first === 'string' ? listOf(value)?.map((each) => applied(first, each, given.slice(1))) : undefined;
    case 'length':
    case 'count':
      return listOf(value)?.length;
    case 'int':
      return typeof value === 'number' ? value : text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined;
    case 'string':
    case 'safe':
    case 'e':
    case 'escape':
    case 'forceescape':
      return value;
    case 'default':
    case 'd':
      return value ?? first;
    default:
      return undefined;
  }
}

/** `joined`, or formatted: what a method of a text and a filter give alike but for the order of what they are given. */
export function formatted(name: string, value: Value, given: readonly Value[], isFilter: boolean): Value {
  if (name === 'join') return isFilter ? joined(value, given[0]) : joined(given[0], value);
  if (name === 'format' && typeof value === 'string') return isFilter ? percent(value, given) : braces(value, given);
  return applied(name, value, given);
}

function stripped(text: string, set: Value, left: boolean, right: boolean): string {
  const characters = typeof set === 'string' ? new Set(set) : undefined;
  const drops = (at: number): boolean => {
    const one = text.charAt(at);
    return characters?.has(one) ?? /\s/.test(one);
  };
  let [from, to] = [0, text.length];
  while (left && from < to && drops(from)) from++;
  while (right && to > from && drops(to - 1)) to--;
  return text.slice(from, to);
}
