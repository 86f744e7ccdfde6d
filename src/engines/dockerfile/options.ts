import type { Invocation } from './commands';
import type { Argument } from './values';

/** Single letters of a program that take a value, so that what follows them in the same word is that value. */
const valuedLetters: Readonly<Record<string, string>> = {
  curl: 'AbcCdDeEFHKmoPQrtTuUwxXyYz',
  wget: 'oaeiBtOTwQPUADRIXl',
};

/** An option as given: its word, and its value with the word that holds it. */
export interface Option {
  readonly word: Argument;
  readonly value: string;
  readonly valueWord: Argument;
}

/** The word that holds `--name` or the letter of `-name` (also among others, as in `-fsSLk`). */
export function flag(invocation: Invocation, ...names: readonly string[]): Argument | undefined {
  const valued = valuedLetters[invocation.name] ?? '';
  const { args } = invocation;
  for (let at = 0; at < args.length; at++) {
    const word = args[at];
    if (word === undefined) break;
    const given = letters(word.value, valued);
    if (names.some((name) => word.value === name || (name.length === 2 && given.includes(name.charAt(1))))) return word;
    // The value of `-o` may itself look like an option.
    const last = given.at(-1);
    if (last !== undefined && valued.includes(last) && word.value.endsWith(last)) at++;
  }
  return undefined;
}

/** The single letters a word gives, up to the first that takes the rest as its value. */
function letters(word: string, valued: string): string[] {
  if (!/^-[^-]/.test(word)) return [];
  const given: string[] = [];
  for (const letter of word.slice(1, 40)) {
    given.push(letter);
    if (valued.includes(letter)) break;
  }
  return given;
}

/** Every `--name value`, `--name=value`, `-n value` and `-nvalue` of the options named. */
export function options(invocation: Invocation, ...names: readonly string[]): Option[] {
  const found: Option[] = [];
  const { args } = invocation;
  const valued = valuedLetters[invocation.name] ?? '';
  for (const [index, word] of args.entries()) {
    for (const name of names) {
      const next = args[index + 1];
      if (word.value === name) {
        if (next !== undefined) found.push({ word, value: next.value, valueWord: next });
      } else if (name.startsWith('--')) {
        if (word.value.startsWith(`${name}=`))
          found.push({ word, value: word.value.slice(name.length + 1), valueWord: word });
      } else if (letters(word.value, valued).includes(name.charAt(1))) {
        const value = word.value.slice(word.value.indexOf(name.charAt(1), 1) + 1);
        if (value !== '') found.push({ word, value, valueWord: word });
        else if (next !== undefined) found.push({ word, value: next.value, valueWord: next });
      }
    }
  }
  return found;
}

/** The words that are no options; a value of an option given as a word of its own is among them. */
export function positional(invocation: Invocation): Argument[] {
  return invocation.args.filter((word) => !word.value.startsWith('-') || word.value === '-');
}

/** Whether an address is one of this machine's own. */
export function isLoopback(address: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/@\s]*@)?(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])(?:[:/]|$)/i.test(
    address,
  );
}

/** `pip install`, also by uv or pipx; the words after `install`. */
export function pipInstall(invocation: Invocation): readonly Argument[] | undefined {
  const words = /^pip(?:x|[\d.]*)$/.test(invocation.name)
    ? invocation.args
    : invocation.name === 'uv' && invocation.args[0]?.value === 'pip'
      ? invocation.args.slice(1)
      : [];
  const at = words.findIndex((word) => word.value === 'install');
  return at === -1 || words.slice(0, at).some((word) => !word.value.startsWith('-')) ? undefined : words.slice(at + 1);
}
