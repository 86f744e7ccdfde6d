import { isModelName } from '../names';
import type { Probe, Reader } from '../reader';

const machO: ReadonlySet<string> = new Set(['feedface', 'feedfacf', 'cefaedfe', 'cffaedfe', 'cafebabe', 'cafebabf']);

const llamafile = 'llamafile program';

/** A program or script under the name of a model, a program inside of one, or one that runs on every system and carries its model along. */
export const executableReader = readerOf('critical');

/** A program or script under a name that installers and tools have, too. */
export const binReader = readerOf('medium');

/** What a program or script there would be; undefined where it may be. */
function severityOf({ name, inside }: Probe, program: string | undefined): 'critical' | 'medium' | undefined {
  if (program === llamafile || (inside && program !== undefined)) return 'critical';
  if (!isModelName(name)) return undefined;
  return isBinOfNoModel(name) ? 'medium' : 'critical';
}

function readerOf(severity: 'critical' | 'medium'): Reader {
  return {
    format: 'program',
    fits: async (probe) => {
      const program = await programOf(probe);
      return severityOf(probe, program) === severity && (program ?? scriptOf(probe.head) ?? false);
    },
    async read(source, context) {
      const head = await source.read(0, 8_192);
      const kind = (await programOf({ source, head })) ?? scriptOf(head) ?? 'program';
      const lies = context.members.length > 0 && !isModelName(context.members.at(-1) ?? '');
      const what =
        kind === llamafile ? 'which brings code along with the model' : lies ? 'and lies in a model' : 'and no model';
      context.report({
        rule: 'executable-content',
        ...(kind !== llamafile && !lies && { severity }),
        message: `It is ${/^[aeiou]/i.test(kind) ? 'an' : 'a'} ${kind}, ${what}.`,
        offset: 0,
        subject: kind,
      });
    },
  };
}

/** Installers, firmware and tools are called `.bin`, too: under such a name a program may deceive nobody. */
function isBinOfNoModel(name: string): boolean {
  const base = name.slice(name.lastIndexOf('/') + 1);
  return /\.bin$/i.test(base) && !/model|weight|checkpoint|adapter|encoder|ggml|optimizer|lora/i.test(base);
}

/** What runs as it is. */
async function programOf({ source, head }: Pick<Probe, 'source' | 'head'>): Promise<string | undefined> {
  if (head.toString('latin1', 0, 6) === 'MZqFpD') return llamafile;
  if (head.toString('latin1', 0, 4) === '\x7fELF') return 'ELF program';
  if (machO.has(head.toString('hex', 0, 4))) return 'Mach-O program';
  if (head.toString('latin1', 0, 2) === 'MZ' && head.length >= 64) {
    const at = head.readUInt32LE(60);
    if (at < source.size && (await source.read(at, 4)).toString('latin1') === 'PE\0\0') return 'Windows program';
  }
  return undefined;
}

/** What runs by another program. */
function scriptOf(head: Buffer): string | undefined {
  const text = head.toString('latin1').replace(/^\xef\xbb\xbf/, '');
  if (/^#!\s*\/?\S/.test(text)) return 'script';
  // Compiled Python: a version, `\r\n`, and flags that are 0 to 3.
  const [, , third, fourth, flags = 255, more] = head;
  if (third === 0x0d && fourth === 0x0a && flags <= 3 && more === 0 && head.length > 16)
    return 'compiled Python module';
  if (isPython(text)) return 'Python script';
  return /^\s*(?:@echo off|<\?php|<script\b|powershell\b)/i.test(text) ? 'script' : undefined;
}

/** Whether the first lines of a text, less comments and a docstring, are Python. */
function isPython(text: string): boolean {
  let code = text
    .split('\n')
    .filter((line) => !/^\s*(?:#|\r?$)/.test(line))
    .slice(0, 200)
    .join('\n');
  const quotes = /^(?:"""|''')/.exec(code)?.[0];
  if (quotes !== undefined) code = code.slice(code.indexOf(quotes, 3) + 3).trimStart();
  return /^(?:import [\w., ]+|from [\w.]+ import |def \w+\s*\(|class \w+[(:]|exec\(|__import__\()/.test(code);
}
