/** One option of a requirements file, by its long name. */
export interface Option {
  readonly name: string;
  /** Empty for a switch. */
  readonly value: string;
}

const switches = ['no-index', 'prefer-binary', 'require-hashes', 'no-require-hashes', 'pre', 'always-unzip'];
const withValue = [
  ...[
    'index-url',
    'pypi-url',
    'extra-index-url',
    'find-links',
    'trusted-host',
    'constraint',
    'requirement',
    'editable',
  ],
  ...['no-binary', 'only-binary', 'all-releases', 'only-final', 'use-feature', 'hash', 'config-settings'],
  ...['global-option', 'install-option'],
];
const all = [...switches, ...withValue];
const short: Readonly<Record<string, string>> = {
  ...{
    i: 'index-url',
    f: 'find-links',
    c: 'constraint',
    r: 'requirement',
    e: 'editable',
    C: 'config-settings',
    Z: 'always-unzip',
  },
};

/** A line is a requirement up to the first word that begins with a dash, and options from there. */
export function splitOptions(text: string): [requirement: string, options: string] {
  const start = text.startsWith('-') ? 0 : text.indexOf(' -');
  return start === -1 ? [text, ''] : [text.slice(0, start).trim(), text.slice(start).trim()];
}

/** Reads options as pip does: `--name value`, `--name=value`, `-n value`, `-nvalue`, and names cut short. Throws an Error. */
export function parseOptions(text: string): Option[] {
  const options: Option[] = [];
  const words = shellWords(text);
  for (let at = 0; at < words.length; at++) {
    const [name, attached] = nameOf(words[at] ?? '');
    const needsValue = withValue.includes(name);
    if (!needsValue && attached !== undefined) throw new Error(`--${name} takes no value`);
    const value = needsValue ? (attached ?? words[++at]) : '';
    if (value === undefined) throw new Error(`--${name} has no value`);
    options.push({ name, value });
  }
  return options;
}

function nameOf(word: string): [name: string, attached: string | undefined] {
  const [, long, value] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
  if (long !== undefined) {
    const [name, ...others] = all.includes(long) ? [long] : all.filter((known) => known.startsWith(long));
    if (name === undefined || others.length > 0) throw new Error(`--${long} is no option of a requirements file`);
    return [name, value];
  }
  const letter = word.startsWith('-') ? (word[1] ?? '') : '';
  const name = Object.hasOwn(short, letter) ? short[letter] : undefined;
  if (name === undefined) throw new Error(`${JSON.stringify(word.slice(0, 40))} is no option of a requirements file`);
  return [name, word.length > 2 ? word.slice(2) : undefined];
}

/** Splits words as a POSIX shell does, quotes taken off. */
function shellWords(text: string): string[] {
  const words: string[] = [];
  const word = /(?:[^\s'"\\]+|'[^']*'|"(?:[^"\\]|\\[^])*"|\\[^])+|(['"\\])/g;
  for (const [whole, open] of text.matchAll(word)) {
    if (open !== undefined) throw new Error('a quote has no end');
    const plain = whole.replace(
      /'([^']*)'|"((?:[^"\\]|\\[^])*)"|\\([^])/g,
      (_, single?: string, double?: string, escaped?: string) =>
        single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? escaped ?? '',
    );
    words.push(plain);
  }
  return words;
}
