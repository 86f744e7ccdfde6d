import { UsageError } from '../../errors';
import { nearest } from '../../policy/nearest';
import type { Argument, Expression } from './expression';

/** One parameter of a metric: what it is when left out, and how its text is read. */
export interface Parameter<T> {
  /** The default as one writes it, for the documentation; `undefined` where the parameter must be given. */
  readonly shown: string | undefined;
  readonly valid: string;
  /** Answers `undefined` where the text is not valid. */
  read(argument: Argument): { readonly value: T } | undefined;
  readonly fallback: { readonly value: T } | undefined;
}

export type Parameters = Readonly<Record<string, Parameter<unknown>>>;
export type ValuesOf<P extends Parameters> = { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never };

interface Range {
  readonly above?: number;
  readonly from?: number;
  readonly to?: number;
  readonly whole?: boolean;
}

/** A number within a range; must be given where there is no default. */
export function number(fallback: number | undefined, range: Range = {}): Parameter<number> {
  const { above = -Infinity, from = -Infinity, to = Infinity, whole = false } = range;
  const bounds = [
    above === -Infinity ? [] : [`above ${above}`],
    from === -Infinity ? [] : [`from ${from}`],
    to === Infinity ? [] : [`up to ${to}`],
  ].flat();
  return {
    shown: fallback === undefined ? undefined : String(fallback),
    valid: [whole ? 'a whole number' : 'a number', ...bounds].join(' '),
    fallback: fallback === undefined ? undefined : { value: fallback },
    read(argument) {
      if (typeof argument !== 'string' || argument === '') return undefined;
      const value = Number(argument);
      const good = Number.isFinite(value) && value > above && value >= from && value <= to;
      return good && (!whole || Number.isInteger(value)) ? { value } : undefined;
    },
  };
}

/** A parameter that may be left out, and then is nothing. */
export function optional<T>(inner: Parameter<T>): Parameter<T | undefined> {
  return {
    shown: 'null',
    valid: `${inner.valid}, or null`,
    fallback: { value: undefined },
    read: (argument) => (isNone(argument) ? { value: undefined } : inner.read(argument)),
  };
}

const isNone = (argument: Argument): boolean => ['null', 'none', 'None'].includes(String(argument));

export function choice<const T extends string>(words: readonly T[], fallback: T | undefined): Parameter<T> {
  return {
    shown: fallback,
    valid: words.join(', '),
    fallback: fallback === undefined ? undefined : { value: fallback },
    read(argument) {
      const value = words.find((word) => word === argument);
      return value === undefined ? undefined : { value };
    },
  };
}

export function flag(fallback: boolean): Parameter<boolean> {
  return {
    shown: String(fallback),
    valid: 'true or false',
    fallback: { value: fallback },
    read(argument) {
      const word = typeof argument === 'string' ? argument.toLowerCase() : '';
      return word === 'true' || word === 'false' ? { value: word === 'true' } : undefined;
    },
  };
}

/** What 0/0 counts as: 0, 1, or nan for undefined. */
export function zeroDivision(): Parameter<number> {
  const values: Readonly<Record<string, number>> = { '0': 0, '0.0': 0, warn: 0, '1': 1, '1.0': 1, nan: NaN };
  return {
    shown: '0',
    valid: '0, 1 or nan',
    fallback: { value: 0 },
    read(argument) {
      const value = typeof argument === 'string' ? values[argument.toLowerCase()] : undefined;
      return value === undefined ? undefined : { value };
    },
  };
}

/** A value of the table. */
export function word(): Parameter<string> {
  return {
    shown: undefined,
    valid: 'one value',
    fallback: undefined,
    read: (argument) => (typeof argument === 'string' ? { value: argument } : undefined),
  };
}

/** One or several values; empty when left out. */
export function words(shown = 'null'): Parameter<readonly string[]> {
  return {
    shown,
    valid: 'a value or a list [a, b]',
    fallback: { value: [] },
    read(argument) {
      if (typeof argument === 'string') return { value: isNone(argument) ? [] : [argument] };
      return argument.length === 0 ? undefined : { value: argument };
    },
  };
}

/** The values of all parameters of an expression. Throws a UsageError for an unknown, missing or invalid one. */
export function readParameters<P extends Parameters>(parameters: P, expression: Expression): ValuesOf<P> {
  refuseUnknown(Object.keys(parameters), expression);
  return readEach(parameters, expression);
}

/** The same for parameters that come from two sides, each with its own values. */
export function readBoth<P extends Parameters, Q extends Parameters>(
  own: P,
  common: Q,
  expression: Expression,
): [ValuesOf<P>, ValuesOf<Q>] {
  refuseUnknown([...Object.keys(own), ...Object.keys(common)], expression);
  return [readEach(own, expression), readEach(common, expression)];
}

function refuseUnknown(names: readonly string[], { name, text, arguments: given }: Expression): void {
  for (const key of given.keys()) {
    if (names.includes(key)) continue;
    const meant = nearest(key, names);
    const known = names.length === 0 ? 'it takes none' : `it takes ${names.join(', ')}`;
    throw new UsageError(
      `metric ${text}: ${name} has no parameter ${key}; ${meant ? `did you mean ${meant}?` : known}`,
    );
  }
}

function readEach<P extends Parameters>(parameters: P, expression: Expression): ValuesOf<P> {
  const values = Object.entries(parameters).map(([name, parameter]) => {
    const argument = expression.arguments.get(name);
    const read = argument === undefined ? parameter.fallback : parameter.read(argument);
    if (read) return [name, read.value];
    const problem = argument === undefined ? 'must be given' : `can't be ${String(argument)}`;
    throw new UsageError(`metric ${expression.text}: ${name} ${problem}; valid: ${parameter.valid}`);
  });
  return Object.fromEntries(values) as ValuesOf<P>;
}
