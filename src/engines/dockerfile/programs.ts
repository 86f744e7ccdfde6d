import type { Argument } from './values';

/** Programs that start another one: their options that take a value, and how many words stand before the program. */
const wrappers: Readonly<Record<string, { readonly values: string; readonly skip?: number }>> = {
  sudo: { values: '-u -g -h -p -C -r -t -D -R -T --user --group --host --prompt --chdir' },
  doas: { values: '-u -C' },
  env: { values: '-u --unset -C --chdir' },
  exec: { values: '-a' },
  command: { values: '' },
  builtin: { values: '' },
  eatmydata: { values: '' },
  nohup: { values: '' },
  time: { values: '-f -o' },
  nice: { values: '-n --adjustment' },
  ionice: { values: '-c -n' },
  stdbuf: { values: '-i -o -e' },
  timeout: { values: '-k -s --kill-after --signal', skip: 1 },
  xargs: { values: '-a -d -E -I -L -n -P -s' },
  chroot: { values: '', skip: 1 },
  gosu: { values: '', skip: 1 },
  'su-exec': { values: '', skip: 1 },
  's6-setuidgid': { values: '', skip: 1 },
  tini: { values: '-p -e' },
  catatonit: { values: '' },
  'dumb-init': { values: '-r --rewrite' },
  setsid: { values: '' },
  taskset: { values: '', skip: 1 },
  numactl: { values: '-C -N -m -i -p' },
  busybox: { values: '' },
};

/** Programs that start another one by their subcommand `run`, and their options that take a value: `conda run -n env program`. */
const runners: Readonly<Record<string, string>> = {
  conda: '-n --name -p --prefix --cwd',
  mamba: '-n --name -p --prefix --cwd',
  micromamba: '-n --name -p --prefix --cwd',
  poetry: '',
  uv: '--with --python -p --extra --group',
  pipenv: '',
  pdm: '',
  hatch: '',
};

export const shells = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'fish']);
export const windowsShells = new Set(['powershell', 'pwsh', 'cmd']);
/** Programs that run code of a language other than the shell's. */
export const interpreters = /^(?:python[\d.]*|pypy[\d.]*|perl|ruby|node|nodejs|php|lua|rscript|deno|bun|tclsh|julia)$/;

/** Whether the program runs what it is given as a script. */
export function interprets(name: string): boolean {
  return shells.has(name) || windowsShells.has(name) || interpreters.test(name);
}

/** The script that `sh -c`, `su -c`, `eval` or `powershell -Command` gets as an argument. */
export function inlineScript(name: string, args: readonly Argument[]): Argument | undefined {
  if (shells.has(name) || name === 'su') return after(args, shellCode);
  if (name === 'powershell' || name === 'pwsh') return after(args, /^-c(?:o(?:m(?:m(?:a(?:n(?:d)?)?)?)?)?)?$/i);
  if (name === 'cmd') return after(args, /^\/[ck]$/i);
  const [first] = args;
  const last = args.at(-1);
  if (name !== 'eval' || first === undefined || last === undefined) return undefined;
  const made = args.flatMap((arg) => arg.made);
  const expanded = args.some((arg) => arg.expanded);
  return { ...first, value: args.map((arg) => arg.value).join(' '), end: last.end, made, expanded };
}

/** The option after which a shell takes its script. */
export const shellCode = /^-[a-z]*c$/;

function after(args: readonly Argument[], option: RegExp): Argument | undefined {
  const at = args.findIndex((arg) => option.test(arg.value));
  return at === -1 ? undefined : args[at + 1];
}

export function programName(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
  return name.endsWith('.exe') ? name.slice(0, -4) : name;
}

export interface Unwrapped {
  readonly program: Argument;
  readonly args: readonly Argument[];
  readonly wrappers: readonly Wrapper[];
}

/** A program that starts another one. */
export interface Wrapper extends Argument {
  /** What stands between it and that program. */
  readonly options: readonly Argument[];
}

export function unwrap(words: readonly Argument[]): Unwrapped | undefined {
  const started: Wrapper[] = [];
  let at = 0;
  for (;;) {
    const from = at;
    const program = words[from];
    if (program === undefined) return lastOf(started);
    const name = programName(program.value);
    const wrapper = Object.hasOwn(wrappers, name) ? wrappers[name] : undefined;
    const runner = Object.hasOwn(runners, name) && words[at + 1]?.value === 'run' ? runners[name] : undefined;
    if (wrapper !== undefined) at = skipOptions(words, at + 1, wrapper.values) + (wrapper.skip ?? 0);
    else if (runner !== undefined) at = skipOptions(words, at + 2, runner);
    else if (/^(?:python|pypy)[\d.]*$/.test(name) && words[at + 1]?.value === '-m') at += 2;
    else return { program, args: words.slice(at + 1), wrappers: started };
    started.push({ ...program, options: words.slice(from + 1, at) });
  }
}

/** A wrapper with nothing to start is what runs (`exec`, `env` alone). */
function lastOf(started: readonly Wrapper[]): Unwrapped | undefined {
  const program = started.at(-1);
  return program && { program, args: program.options, wrappers: started.slice(0, -1) };
}

function skipOptions(words: readonly Argument[], from: number, withValue: string): number {
  const valued = withValue.split(' ');
  let at = from;
  for (; at < words.length; at++) {
    const value = words[at]?.value ?? '';
    if (value === '--') return at + 1;
    if (takesNext(value, valued)) at++;
    else if (!value.startsWith('-') && !/^[A-Za-z_]\w*=/.test(value)) break;
  }
  return at;
}

/** Also of letters in one word: in `sudo -Eu app` the last one takes a value. */
function takesNext(option: string, valued: readonly string[]): boolean {
  if (valued.includes(option)) return true;
  const letters = /^-([A-Za-z]{2,8})$/.exec(option)?.[1] ?? '';
  const first = letters.split('').findIndex((letter) => valued.includes(`-${letter}`));
  return first !== -1 && first === letters.length - 1;
}
