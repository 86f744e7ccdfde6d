import type { Invocation } from './commands';
import { interprets, shellCode, shells } from './programs';
import type { Argument } from './values';

/** Names of standard input as a file. */
const standardInput = /^(?:-|\/dev\/stdin|\/dev\/fd\/0|\/proc\/(?:self|\$\$)\/fd\/0)$/;
const shellValues = /^[-+][a-z]*[oO]$|^--(?:rcfile|init-file)$/;
const interpreterValues = /^-[WXrIC]$|^--(?:require|import|loader)$/;

/** The file a program runs: the script of an interpreter, what `.` reads; `undefined` for standard input and inline code. */
export function scriptFile({ name, args }: Invocation): Argument | undefined {
  if (name === '.' || name === 'source') return notInput(args[0]);
  if (!interprets(name)) return undefined;
  const valued = shells.has(name) ? shellValues : interpreterValues;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at];
    if (arg === undefined || isInline(name, arg.value)) return undefined;
    if (valued.test(arg.value)) at++;
    else if (!/^[-+]./.test(arg.value)) return notInput(arg);
  }
  return undefined;
}

function notInput(word: Argument | undefined): Argument | undefined {
  return word === undefined || standardInput.test(word.value) ? undefined : word;
}

function isInline(name: string, option: string): boolean {
  return shells.has(name) ? shellCode.test(option) : /^-(?:[cem]|-eval|-execute|pe|ne|n|p|r)$/.test(option);
}

/** Whether a program takes its script from standard input: `sh`, `bash -s -- args`, `python -`, not `python -c code`. */
export function readsScript(invocation: Invocation): boolean {
  const { name, args } = invocation;
  if (name === '.' || name === 'source') return standardInput.test(args[0]?.value ?? '');
  if (!interprets(name) || args.some(({ value }) => isInline(name, value))) return false;
  if (shells.has(name) && args.some(({ value }) => /^-[a-z]*s[a-z]*$/.test(value))) return true;
  return scriptFile(invocation) === undefined;
}

/** Whether what is piped into xargs or parallel becomes the script: `xargs sh -c`, `xargs -I{} sh -c '{}'`, `parallel`. */
export function takesScriptsAsArguments({ name, args, wrappers, source, program }: Invocation): boolean {
  if (name === 'parallel') return args.every(({ value }) => value.startsWith('-'));
  const xargs = wrappers.find(({ value }) => /(?:^|\/)xargs$/.test(value));
  if (xargs === undefined || (!shells.has(name) && !interprets(name) && name !== 'eval')) return false;
  const at = args.findIndex(({ value }) => isInline(name, value));
  if (at === -1) return false;
  const script = args[at + 1]?.value;
  if (script === undefined) return true;
  const options = source.text.slice(xargs.end, Math.max(xargs.end, program.start));
  const replaced = /(?:-I\s*|--replace=|-i)(\S+)/.exec(options)?.[1] ?? '{}';
  return script.includes(replaced) || /(?:^|[;&|]|\beval\b|-c)\s*["']?\$(?:[0-9@*]|\{[0-9@*])/.test(script);
}

/** Words whose text a program runs as its script or takes as its standard input. */
export function scriptWords(invocation: Invocation): Argument[] {
  const file = scriptFile(invocation);
  const words = [invocation.program, ...(file === undefined ? [] : [file])];
  return readsScript(invocation) ? [...words, ...inputs(invocation)] : words;
}

/** What is redirected to standard input. */
export function inputs({ redirects }: Invocation): Argument[] {
  return redirects.flatMap(({ operator, target }) =>
    (operator === '<' || operator === '<<<') && target !== undefined ? [target] : [],
  );
}
