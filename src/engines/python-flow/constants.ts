import type { Constant } from './syntax/ast';

/** Python's operations on constants. `undefined`: not known, or Python would raise. */

const maxText = 20_000;

const isNumber = (value: Constant): value is number | boolean =>
  typeof value === 'number' || typeof value === 'boolean';

function finite(value: number): Constant | undefined {
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined;
}

export function binaryConstant(operator: string, a: Constant, b: Constant): Constant | undefined {
  if (typeof a === 'string' || typeof b === 'string') return textOperation(operator, a, b);
  if (!isNumber(a) || !isNumber(b)) return undefined;
  const [x, y] = [Number(a), Number(b)];
  switch (operator) {
    case '+':
      return finite(x + y);
    case '-':
      return finite(x - y);
    case '*':
      return finite(x * y);
    case '/':
      return y === 0 ? undefined : finite(x / y);
    case '//':
      return y === 0 ? undefined : finite(Math.floor(x / y));
    case '%':
      return y === 0 ? undefined : finite(x - y * Math.floor(x / y));
    case '**':
      return finite(x ** y);
    case '<<':
      return y < 0 || y > 52 ? undefined : finite(x * 2 ** y);
    case '>>':
      return y < 0 || y > 52 ? undefined : finite(Math.floor(x / 2 ** y));
    case '&':
    case '|':
    case '^':
      return bitOperation(operator, x, y);
    default:
      return undefined;
  }
}

function bitOperation(operator: '&' | '|' | '^', x: number, y: number): Constant | undefined {
  if (!Number.isInteger(x) || !Number.isInteger(y)) return undefined;
  const [a, b] = [BigInt(x), BigInt(y)];
  return Number(operator === '&' ? a & b : operator === '|' ? a | b : a ^ b);
}

function textOperation(operator: string, a: Constant, b: Constant): Constant | undefined {
  if (operator === '+') return typeof a === 'string' && typeof b === 'string' ? short(a + b) : undefined;
  if (operator === '*') {
    const [text, times] = typeof a === 'string' ? [a, b] : [b, a];
    if (typeof text !== 'string' || !isNumber(times)) return undefined;
    return text.length * Number(times) > maxText ? undefined : text.repeat(Math.max(0, Number(times)));
  }
  return operator === '%' && typeof a === 'string' ? percentFormat(a, [b]) : undefined;
}

const short = (text: string): string | undefined => (text.length > maxText ? undefined : text);

/** As `str()` writes it. */
export function textOf(value: Constant): string {
  if (value === null) return 'None';
  return typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value);
}

export function percentFormat(format: string, values: readonly Constant[]): string | undefined {
  let next = 0;
  const text = format.replace(/%(?:([sdr%])|[^sdr%])/g, (_, kind?: string) => {
    if (kind === '%') return '%';
    const value = kind === undefined ? undefined : values[next++];
    if (value === undefined) next = Infinity;
    return value === undefined ? '' : textOf(value);
  });
  return next === values.length ? short(text) : undefined;
}

export function braceFormat(
  format: string,
  values: readonly Constant[],
  named: ReadonlyMap<string, Constant>,
): string | undefined {
  let next = 0;
  const missing: string[] = [];
  const text = format.replace(/\{\{|\}\}|\{(\w*)\}|\{[^}]*\}/g, (whole, name?: string) => {
    if (whole === '{{' || whole === '}}') return whole.charAt(0);
    const value =
      name === undefined
        ? undefined
        : name === ''
          ? values[next++]
          : /^\d+$/.test(name)
            ? values[Number(name)]
            : named.get(name);
    if (value === undefined) missing.push(whole);
    return value === undefined ? '' : textOf(value);
  });
  return missing.length === 0 ? short(text) : undefined;
}

export function truth(value: Constant): boolean {
  return typeof value === 'string' ? value !== '' : Boolean(value);
}

export function compareConstants(operator: string, a: Constant, b: Constant): boolean | undefined {
  switch (operator) {
    case '==':
    case 'is':
      return isNumber(a) && isNumber(b) ? Number(a) === Number(b) : a === b;
    case '!=':
    case '<>':
    case 'is not':
      return isNumber(a) && isNumber(b) ? Number(a) !== Number(b) : a !== b;
    case 'in':
      return typeof a === 'string' && typeof b === 'string' ? b.includes(a) : undefined;
    case 'not in':
      return typeof a === 'string' && typeof b === 'string' ? !b.includes(a) : undefined;
  }
  const comparable = typeof a === 'string' ? typeof b === 'string' : isNumber(a) && isNumber(b);
  if (!comparable) return undefined;
  const [x, y] = typeof a === 'string' ? [a, b as string] : [Number(a), Number(b)];
  switch (operator) {
    case '<':
      return x < y;
    case '<=':
      return x <= y;
    case '>':
      return x > y;
    case '>=':
      return x >= y;
    default:
      return undefined;
  }
}

export function sliceText(text: string, lower: number | null, upper: number | null, step: number): string {
  const picked: string[] = [];
  const [from, to] = sliceBounds(text.length, lower, upper, step);
  for (let i = from; step > 0 ? i < to : i > to; i += step) picked.push(text.charAt(i));
  return picked.join('');
}

/** As Python's `slice.indices`. */
export function sliceBounds(
  length: number,
  lower: number | null,
  upper: number | null,
  step: number,
): [from: number, to: number] {
  const clamp = (value: number): number => {
    const at = value < 0 ? value + length : value;
    return step > 0 ? Math.min(Math.max(at, 0), length) : Math.min(Math.max(at, -1), length - 1);
  };
  return [
    lower === null ? (step > 0 ? 0 : length - 1) : clamp(lower),
    upper === null ? (step > 0 ? length : -1) : clamp(upper),
  ];
}

type Method = (text: string, args: readonly Constant[]) => Constant | undefined;

const stripped =
  (start: boolean, end: boolean): Method =>
  (text, [characters]) => {
    if (characters !== undefined && characters !== null && typeof characters !== 'string') return undefined;
    const set = typeof characters === 'string' ? characters : ' \t\n\r\f\v';
    let [from, to] = [0, text.length];
    while (start && from < to && set.includes(text.charAt(from))) from++;
    while (end && to > from && set.includes(text.charAt(to - 1))) to--;
    return text.slice(from, to);
  };

const text = (value: Constant | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
const test =
  (pattern: RegExp): Method =>
  (value) =>
    pattern.test(value);

const methods: Readonly<Record<string, Method>> = {
  lower: (value) => value.toLowerCase(),
  casefold: (value) => value.toLowerCase(),
  upper: (value) => value.toUpperCase(),
  capitalize: (value) => value.charAt(0).toUpperCase() + value.slice(1).toLowerCase(),
  title: (value) => value.toLowerCase().replace(/[a-z]+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  strip: stripped(true, true),
  lstrip: stripped(true, false),
  rstrip: stripped(false, true),
  encode: (value) => value,
  decode: (value) => value,
  zfill: (value, [width]) => (typeof width === 'number' && width < 1_000 ? value.padStart(width, '0') : undefined),
  startswith: (value, [prefix]) => (typeof prefix === 'string' ? value.startsWith(prefix) : undefined),
  endswith: (value, [suffix]) => (typeof suffix === 'string' ? value.endsWith(suffix) : undefined),
  removeprefix: (value, [prefix = '']) =>
    typeof prefix === 'string' && value.startsWith(prefix) ? value.slice(prefix.length) : value,
  removesuffix: (value, [suffix = '']) =>
    typeof suffix === 'string' && suffix !== '' && value.endsWith(suffix) ? value.slice(0, -suffix.length) : value,
  replace: (value, [from, to]) =>
    text(from) === undefined || text(to) === undefined
      ? undefined
      : short(value.replaceAll(text(from) ?? '', text(to) ?? '')),
  find: (value, [part]) => (typeof part === 'string' ? value.indexOf(part) : undefined),
  index: (value, [part]) => (typeof part === 'string' && value.includes(part) ? value.indexOf(part) : undefined),
  rfind: (value, [part]) => (typeof part === 'string' ? value.lastIndexOf(part) : undefined),
  count: (value, [part]) => (typeof part === 'string' && part !== '' ? value.split(part).length - 1 : undefined),
  isdigit: test(/^\d+$/),
  isnumeric: test(/^\d+$/),
  isalpha: test(/^\p{L}+$/u),
  isalnum: test(/^[\p{L}\p{N}]+$/u),
  islower: (value) => value !== value.toUpperCase() && value === value.toLowerCase(),
  isupper: (value) => value !== value.toLowerCase() && value === value.toUpperCase(),
};

export function textMethod(name: string, value: string, args: readonly Constant[]): Constant | undefined {
  return Object.hasOwn(methods, name) ? methods[name]?.(value, args) : undefined;
}
