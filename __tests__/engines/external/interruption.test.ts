import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { withFolder } from '../../helpers/stand-in';

const source = path.join(import.meta.dirname, '../../../src');
const modules = [
  ...['process', 'folder', 'interruption'].map((name) => `engines/external/${name}.ts`),
  ...['disk.ts', 'errors.ts', 'single-line.ts'],
];

/** The layer's own modules as a process of their own can load them. */
function compile(target: string): void {
  for (const name of modules) {
    const { outputText } = ts.transpileModule(fs.readFileSync(path.join(source, name), 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    });
    const file = path.join(target, name.replace(/\.ts$/, '.js'));
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, outputText);
  }
}

/** Runs an engine in a private folder within another, which starts a process of its own and writes its number. */
const program = (folder: string): string => `
const { inPrivateFolder } = require('./engines/external/folder.js');
const { runProcess } = require('./engines/external/process.js');
const folder = ${JSON.stringify(folder)};
inPrivateFolder(folder + '/temporary', 'outer', (outer) => inPrivateFolder(outer, 'inner', (cwd) => runProcess({
  program: '/bin/sh',
  args: ['-c', 'sleep 300 & echo $! > ' + folder + '/grandchild; echo $$ > ' + folder + '/child; echo x > left; wait'],
  cwd, env: { PATH: '/usr/bin:/bin' }, timeoutMs: 60000,
})));
`;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    // What nobody has asked about yet after its end is a zombie.
    return !/^State:\s+Z/m.test(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

async function until(holds: () => boolean): Promise<boolean> {
  for (let i = 0; i < 200 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 50));
  return holds();
}

describe('a run that is told to end', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'by %s takes its engine, what that started and its private folders with it',
    (signal) =>
      withFolder(async (folder) => {
        compile(folder);
        fs.mkdirSync(path.join(folder, 'temporary'));
        fs.writeFileSync(path.join(folder, 'package.json'), '{"type":"commonjs"}');
        fs.writeFileSync(path.join(folder, 'main.js'), program(folder));
        const run = spawn(process.execPath, [path.join(folder, 'main.js')], { stdio: 'inherit' });
        const ended = new Promise((resolve) => {
          run.once('exit', (code, by) => {
            resolve([code, by]);
          });
        });
        const read = (name: string): string => {
          const file = path.join(folder, name);
          return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
        };
        expect(await until(() => /\d\n/.test(read('child')) && /\d\n/.test(read('grandchild')))).toBe(true);
        const engine = [Number(read('child')), Number(read('grandchild'))];
        expect(engine.map(isAlive)).toEqual([true, true]);
        run.kill(signal);
        // As if nobody had listened.
        expect(await ended).toEqual([null, signal]);
        expect(await until(() => !engine.some(isAlive))).toBe(true);
        expect(fs.readdirSync(path.join(folder, 'temporary'))).toEqual([]);
      }),
    30_000,
  );
});
