import { isModelName } from '../names';
import type { Probe, Reader } from '../reader';

const machO: ReadonlySet<string> = new Set(['feedface', 'feedfacf', 'cefaedfe', 'cffaedfe', 'cafebabe', 'cafebabf']);

/** A program under the name of a model, or one that runs on every system and carries its model along. */
export const executableReader: Reader = {
  format: 'program',
  fits: async (probe) => {
    const kind = await kindOf(probe);
    return kind !== undefined && (isModelName(probe.name) || kind === 'llamafile program') ? kind : false;
  },
  async read(source, context) {
    const kind = (await kindOf({ source, head: await source.read(0, 8_192), name: '' })) ?? 'program';
    const article = /^[aeiou]/i.test(kind) ? 'an' : 'a';
    context.report({
      rule: 'executable-content',
      ...(kind === 'llamafile program' ? {} : { severity: 'critical' }),
      message: `It is ${article} ${kind}${kind === 'llamafile program' ? ', which brings code along with the model' : ', and no model'}.`,
      offset: 0,
      subject: kind,
    });
  },
};

async function kindOf({ source, head }: Probe): Promise<string | undefined> {
  if (head.toString('latin1', 0, 6) === 'MZqFpD') return 'llamafile program';
  if (head.toString('latin1', 0, 4) === '\x7fELF') return 'ELF program';
  if (machO.has(head.toString('hex', 0, 4))) return 'Mach-O program';
  if (head.toString('latin1', 0, 2) === 'MZ' && head.length >= 64) {
    const at = head.readUInt32LE(60);
    if (at < source.size && (await source.read(at, 4)).toString('latin1') === 'PE\0\0') return 'Windows program';
  }
  const text = head.toString('latin1').replace(/^\xef\xbb\xbf/, '');
  if (/^#!\s*\/?\S/.test(text)) return 'script';
  // Compiled Python: a version, `\r\n`, and flags that are 0 to 3.
  if (
    head[2] === 0x0d &&
    head[3] === 0x0a &&
    head[4] !== undefined &&
    head[4] <= 3 &&
    head[5] === 0 &&
    head.length > 16
  )
    return 'compiled Python module';
  if (isPython(text)) return 'Python script';
  if (/^\s*(?:@echo off|<\?php|<script\b|powershell\b)/i.test(text)) return 'script';
  return undefined;
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
