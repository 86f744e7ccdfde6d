import type { Invocation } from './commands';
import type { ShellWord } from './shell';
import type { Variables } from './variables';

/** A word as the program gets it, as far as that is known. */
export interface Argument extends ShellWord {
  /** Variables with a known value have been replaced in `value`. */
  readonly expanded: boolean;
  /** What ran to make it: its own substitutions, and those in the variables it names. */
  readonly made: readonly Invocation[];
}

/** A variable of a shell. Without a text its value is not known. */
interface Value {
  readonly text: string | undefined;
  readonly made: readonly Invocation[];
}

/** Longer values are not followed: a variable that doubles itself with every assignment would grow without end. */
const maxValue = 1_024;
/** What can stand behind one variable of a command: its program and a few options. */
const maxWords = 8;
const maxMade = 32;

const reference =
  /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\}|\{([A-Za-z_]\w*):?-([^{}$]*)\}|\{([A-Za-z_]\w*)[^A-Za-z0-9_{}][^{}]*\})/g;
const wholeReference = /^\$(?:[A-Za-z_]\w*|\{[A-Za-z_]\w*\})$/;

/** Set in every shell. */
const preset: Readonly<Record<string, string>> = { SHELL: '/bin/sh', BASH: '/bin/bash' };

/** The variables of the scripts of one instruction. A subshell's assignments count outside of it too: too much rather than too little. */
export class ShellVariables {
  readonly #assigned = new Map<string, Value>();

  /** `outer` are those that ENV and ARG set. */
  constructor(private readonly outer: Variables) {}

  /** What a word comes to; several words when it is nothing but a variable without quotes. */
  expand(word: ShellWord, raw: string, made: readonly Invocation[]): Argument[] {
    if (!word.dynamic || !word.value.includes('$')) return [{ ...word, expanded: false, made }];
    const all = [...made];
    let grown = 0;
    const value = word.value.replace(
      reference,
      (match, plain?: string, braced?: string, named?: string, fallback?: string, edited?: string) => {
        const known = this.#value(plain ?? braced ?? named ?? edited ?? '');
        if (known !== undefined) all.push(...known.made);
        const text = edited === undefined ? (known?.text ?? fallback) : undefined;
        grown += text?.length ?? 0;
        if (text === undefined || grown > 4 * maxValue) return match;
        return text;
      },
    );
    const expanded = value !== word.value;
    const argument = { ...word, value, dynamic: value.includes('$'), expanded, made: telling(all) };
    if (!expanded || !wholeReference.test(raw) || !/\s/.test(value) || value.startsWith('$(')) return [argument];
    const parts = value.split(/\s+/).filter((part) => part !== '');
    return parts.slice(0, maxWords).map((part) => ({ ...argument, value: part }));
  }

  /** Takes over a `NAME=value` word; returns what puts back the value from before. */
  assign(word: Argument): () => void {
    const [opening = '', name, plus] = /^([A-Za-z_]\w*)(\+?)=/.exec(word.value) ?? [];
    if (name === undefined) return () => undefined;
    const before = this.#assigned.get(name);
    const added = word.value.slice(opening.length);
    const text = plus === '+' ? (this.#value(name)?.text ?? '') + added : added;
    const made = plus === '+' ? telling([...(before?.made ?? []), ...word.made]) : word.made;
    this.#assigned.set(name, { text: text.length <= maxValue ? text : undefined, made });
    return () => {
      if (before === undefined) this.#assigned.delete(name);
      else this.#assigned.set(name, before);
    };
  }

  /** Takes over that a variable holds what a download wrote. */
  receive(name: string, download: Invocation): void {
    this.#assigned.set(name, { text: undefined, made: [download] });
  }

  #value(name: string): Value | undefined {
    const assigned = this.#assigned.get(name);
    if (assigned !== undefined) return assigned;
    const text = this.outer.get(name) ?? (Object.hasOwn(preset, name) ? preset[name] : undefined);
    return text === undefined || text.length > maxValue ? undefined : { text, made: [] };
  }
}

/** Enough of what made a word to judge it; downloads first, so that nothing can crowd them out. */
function telling(made: readonly Invocation[]): readonly Invocation[] {
  const distinct = [...new Set(made)];
  if (distinct.length <= maxMade) return distinct;
  return [...distinct.filter(({ fetches }) => fetches), ...distinct.filter(({ fetches }) => !fetches)].slice(
    0,
    maxMade,
  );
}
