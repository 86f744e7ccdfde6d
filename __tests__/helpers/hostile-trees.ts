import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { codeExamples } from '../engines/secrets/cases/code';
import { draw } from '../engines/secrets/cases/example';

/** A call that every run must find, whatever lies beside it. */
export const injection = 'import os\ndef f(a):\n    os.system(a)\n';
export const harmless = 'x = 1\n';
export const token = codeExamples['github-token']?.secret(draw(7)) ?? '';

const made: string[] = [];

/** A new folder that others may read too; `removeFolders` takes it away. */
export function folder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-hostile-'));
  fs.chmodSync(root, 0o755);
  made.push(root);
  for (const [name, content] of Object.entries(files)) put(root, name, content);
  return root;
}

export function removeFolders(): void {
  for (const root of made.splice(0)) {
    if (!fs.existsSync(root)) continue;
    // What a test has closed must be opened again to be removed; and Node can't remove paths that are too long to name.
    execFileSync('chmod', ['-R', 'u+rwX', root]);
    execFileSync('rm', ['-rf', root]);
  }
}

/** Writes a file, its name given as text or as bytes. */
export function put(root: string, name: string | Buffer, content: string | Buffer): void {
  const file = Buffer.concat([Buffer.from(`${root}/`), Buffer.from(name)]);
  fs.mkdirSync(file.subarray(0, file.lastIndexOf(0x2f)), { recursive: true });
  fs.writeFileSync(file, content);
}

/** A file of that many zeros, which takes no space on the disk. */
export function sparse(root: string, name: string, bytes: number): void {
  put(root, name, '');
  fs.truncateSync(path.join(root, name), bytes);
}

/** Names that a file system allows and a log, a terminal, a page or a shell may act on. */
export const hostileNames: readonly string[] = [
  'a\nb.py',
  'a\n::error::b.py',
  '\r::warning::z.py',
  '::error file=x::y.py',
  '::set-output name=verdict::pass.py',
  '%0A::error::x.py',
  '##[error]x.py',
  '##vso[task.complete]y.py',
  'q"\'`.py',
  '\u{1f600}.py',
  '-rf.py',
  '--output=x.py',
  '\u202egpj.py',
  '\u200b::error::zero.py',
  '\u2028line.py',
  '\u0085next.py',
  '\u001b[31mred.py',
  '\u001b]8;;http:evil\u0007link.py',
  '\u0001\u007f.py',
  'folder. /x.py',
  'folder../y.py',
  ' lead.py',
  'back\\slash.py',
  '<img src=x onerror=alert(1)>.py',
  ']]>&lt;x.py',
  'a|b`c`.py',
  '$(touch pwned).py',
  '{a,b}*[x]!.py',
  '@everyone #1 [x](http:y).py',
  '\ufffd.py',
  `${'x'.repeat(252)}.py`,
];

/** Names that are not UTF-8, with the text each has in a report; the first looks in Latin-1 like a name in UTF-8 beside it. */
export const rawNames: readonly (readonly [Buffer, string])[] = [
  [Buffer.from('caf\xe9.py', 'latin1'), 'caf\udce9.py'],
  [Buffer.from('caf\xc3\xa9.py', 'latin1'), 'café.py'],
  [Buffer.from('\xff\xfe.py', 'latin1'), '\udcff\udcfe.py'],
  [Buffer.from('\xed\xb3\xa9.py', 'latin1'), '\udced\udcb3\udca9.py'],
];
