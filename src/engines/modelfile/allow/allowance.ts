import type { PickleValue, Use } from '../../../formats/pickle';
import { filled } from './checks';

/** A value of a pickle, with the names of the globals in it. */
export interface Arguments {
  readonly values: readonly PickleValue[];
  /** `module.name` of a global of the stream. */
  readonly nameOf: (id: number) => string;
  /** Whether a global may be referred to as a value, or called by what it is given to, in this way. */
  readonly allows: (id: number, use: Use | 'value') => boolean;
}

/** Answers what is unusual about the arguments, or undefined. */
export type Check = (args: Arguments) => string | undefined;

/**
 * What a pickle may do with a name. `value`: refer to it. `call`: call it. `new`: make an instance without calling it. `build`: give
 * a state to what it made (whatever state, where nothing is said). `items`: add items to what it made. A function says under which
 * arguments.
 */
export interface Allowance {
  readonly value?: true;
  readonly call?: true | Check;
  readonly new?: true | Check;
  readonly build?: Check;
  readonly items?: true;
  /** Its first argument is bytes that it loads as a file: they are looked into. */
  readonly loads?: true;
  /** What it makes is an instance of its first argument. */
  readonly makes?: true;
  /** What it gives is a type of Python's own, which may be called. */
  readonly types?: true;
  /** It makes functions and classes out of code that the file carries. */
  readonly code?: true;
}

/** Names that are known to be harmless for one reason. */
export interface Family {
  readonly reason: string;
  /** By module, then by name; a name is listed whole (`Outer.inner`). */
  readonly names: Readonly<Record<string, Readonly<Record<string, Allowance>>>>;
}

/** Names of a library by module, separated by spaces, as scripts/allow-list.py finds them. */
export interface Table {
  /** Made without a call, and given a state. */
  readonly classes: Readonly<Record<string, string>>;
  /** Of compiled modules: made by a call with numbers. */
  readonly native: Readonly<Record<string, string>>;
  /** Dicts and lists under another name. */
  readonly containers: Readonly<Record<string, string>>;
  readonly enums: Readonly<Record<string, string>>;
  /** Referred to, never called by a pickle. */
  readonly functions: Readonly<Record<string, string>>;
}

export const value: Allowance = { value: true };
export const made: Allowance = { value: true, new: true };
export const plain: Allowance = { value: true, call: true, new: true };
export const container: Allowance = { value: true, call: filled, new: true, items: true };

/** The same allowance for many names of a module, separated by spaces. */
export function each(names: string, allowance: Allowance): Record<string, Allowance> {
  return Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, allowance]),
  );
}

/** The same names for several modules: old and new places of the same thing. */
export function inAll(modules: string, names: Record<string, Allowance>): Record<string, Record<string, Allowance>> {
  return Object.fromEntries(
    modules
      .trim()
      .split(/\s+/)
      .map((module) => [module, names]),
  );
}
