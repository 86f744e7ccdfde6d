import { describe, expect, it } from '@jest/globals';
import fs from 'node:fs';
import path from 'node:path';
import { engines } from '../../../src/engines/external/catalogue';
import { defineEngine, type ExternalEngine } from '../../../src/engines/external/engine';
import { withFiles } from '../../../src/engines/external/files';
import { runEngine, type EngineRun } from '../../../src/engines/external/run';
import { z } from 'zod';
import { memoryTree } from '../../helpers/memory-tree';
import { accessIn, withFolder, writeStandIn } from '../../helpers/stand-in';
import { paced } from '../../helpers/pace';

/** An engine of the simplest kind, played by a stand-in. */
const engine: ExternalEngine = defineEngine({
  ...engines.hadolint,
  fileName: (file: string) => path.basename(file),
  arguments: ({ folder, report }) => [folder, report],
  timeoutMs: 5_000,
  complaint: (stderr) => /^ERR.*/m.exec(stderr)?.[0],
  answersIn: 'report',
  output: z.object({ found: z.array(z.string()), scanned: z.array(z.string()).optional() }),
  parse: ({ found, scanned }) => ({
    findings: found.map((name) => ({ rule: 'r', severity: 'high', title: 't', message: 'm', path: name })),
    unevaluated: [],
    ...(scanned && { scanned }),
  }),
});

const files = { 'a/app.py': 'a', 'b/app.py': 'b' };

/** Runs a stand-in that writes nothing by itself. */
async function ran(script: string, over: Partial<ExternalEngine> = {}): Promise<EngineRun & { left: string[] }> {
  return withFolder(async (folder) => {
    const program = writeStandIn(path.join(folder, 'bin/hadolint'), { version: '2.15.1', script });
    const access = accessIn(
      folder,
      { paths: { hadolint: program } },
      { GITHUB_TOKEN: 'secret', PYTHONPATH: '/x', LD_LIBRARY_PATH: `/opt/lib:${folder}/workspace/lib` },
    );
    const tree = memoryTree(files);
    const used = { ...engine, ...over };
    const run = await withFiles(tree, await tree.list(), used.fileName, access, (given) =>
      runEngine(used, given, access),
    );
    return { ...run, left: fs.readdirSync(access.temporary) };
  });
}

const write = (report: string): string => `fs.writeFileSync(args[1], ${report});`;
const report = (found: string[], scanned?: string[]): string =>
  write(`JSON.stringify(${JSON.stringify({ found, scanned })})`);

describe('a run', () => {
  it('gives the findings their files in the tree, and leaves nothing', async () => {
    const { findings, use, left } = await ran(`${report(['1/app.py'])} process.exitCode = 1;`);
    expect(findings.map(({ file }) => file.entry.path)).toEqual(['b/app.py']);
    expect(use).toMatchObject({ name: 'hadolint', version: '2.15.1' });
    expect(left).toEqual([]);
  });

  it('tells the time and the memory that the engine took', async () => {
    const held = 'globalThis.held = Buffer.alloc(150e6, 1); await new Promise((resolve) => setTimeout(resolve, 800));';
    const { use } = await ran(`${held} ${report([])}`);
    expect(use.durationMs).toBeGreaterThan(700);
    // Where there is a /proc to read.
    if (process.platform === 'linux') expect(use.peakMegabytes).toBeGreaterThan(150);
  });

  it('is clean when the engine says so', async () => {
    expect((await ran(report([], ['0/app.py', '1/app.py']))).findings).toEqual([]);
  });

  it.each([
    [
      'an exit code of its own kind',
      'process.exitCode = 3; console.error("no database")',
      /failed \(exit 3\): no database/,
    ],
    ['findings with the exit code of a clean run', report(['0/app.py']), /ended as if it had found nothing \(exit 0\)/],
    [
      'nothing with the exit code of findings',
      `${report([])} process.exitCode = 1;`,
      /ended as if it had found something \(exit 1\), and its report is empty/,
    ],
    ['no report', '', /wrote no report/],
    ['a report that is no JSON', write('"{"'), /gave an answer that can't be read: it is not JSON/],
    ['a report of another form', write('"{}"'), /gave an answer that can't be read: found: /],
    [
      'an error in its log alone',
      `${report([])} console.error('ERR repository is broken');`,
      /said so with exit code 0 alone: ERR repository is broken/,
    ],
    [
      'a file that it was not given',
      `${report(['/etc/passwd'])} process.exitCode = 1;`,
      /named a file that it was not given/,
    ],
    [
      'a file beside what it was given',
      `${report(['0/other.py'])} process.exitCode = 1;`,
      /named a file that it was not given/,
    ],
    ['a file by a way out', `${report(['0/../1/app.py'])} process.exitCode = 1;`, /named a file that it was not given/],
    ['fewer files than it was given', report([], ['0/app.py']), /scanned 1 of 2 files, not b\/app\.py/],
    [
      'its death',
      'process.kill(process.pid, "SIGSEGV"); await new Promise((r) => setTimeout(r, 4000));',
      /was ended by SIGSEGV/,
    ],
  ])('is an error after %s', async (_, script, message) => {
    await expect(ran(script)).rejects.toThrow(message);
  });

  it('ends after its time, with all that the engine started', async () => {
    await withFolder(async (folder) => {
      const mark = path.join(folder, 'mark');
      const child = `setTimeout(() => require('fs').writeFileSync(${JSON.stringify(mark)}, ''), 2500)`;
      const script = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' }); await new Promise((r) => setTimeout(r, 60000));`;
      await expect(ran(script, { timeoutMs: 1_500 })).rejects.toThrow('hadolint took more than 1.5 s');
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      expect(fs.existsSync(mark)).toBe(false);
    });
  }, 15_000);

  it('does not wait for what the engine leaves running', async () => {
    const started = performance.now();
    const sleeper = `require('child_process').spawn('/bin/sleep', ['60'], { stdio: 'inherit' }).unref();`;
    await ran(`${report([])} ${sleeper} process.exit(0);`);
    expect(performance.now() - started).toBeLessThan(paced(5_000));
  }, 15_000);

  it('is given nothing that an earlier run kept, where a change could have put it there', async () => {
    await withFolder(async (folder) => {
      const program = writeStandIn(path.join(folder, 'bin/hadolint'), { version: '2.15.1', script: report([]) });
      const outside = accessIn(folder, { paths: { hadolint: program } });
      const inside = { ...outside, cache: path.join(folder, 'workspace/.cache') };
      const tree = memoryTree(files);
      const kept = async (access: typeof outside): Promise<string> => {
        let given = '';
        const seen: ExternalEngine = { ...engine, arguments: (run) => ((given = run.kept), engine.arguments(run)) };
        await withFiles(tree, await tree.list(), seen.fileName, access, (all) => runEngine(seen, all, access));
        return path.relative(folder, given).split(path.sep)[0] ?? '';
      };
      expect([await kept(outside), await kept(inside)]).toEqual(['cache', 'temporary']);
    });
  });

  it('has nothing of the job in its environment, and an empty working directory', async () => {
    const told = `throw new Error(JSON.stringify({ env: process.env, cwd: fs.readdirSync('.') }))`;
    const error = await ran(
      `${told.replace('throw new Error(', 'console.error("@" + (').replace(/\)$/, ') + "@")')}; process.exitCode = 9;`,
      {
        complaint: (stderr) => {
          const { env, cwd } = JSON.parse(stderr.split('@')[1] ?? '') as { env: Record<string, string>; cwd: string[] };
          const [first = '', ...rest] = (env.PATH ?? '').split(':');
          const homes = [env.HOME, env.TMPDIR].every((folder) => folder?.includes('gatehouse-engine-'));
          const odd = Object.keys(env).filter((name) => /TOKEN|PYTHONPATH|NODE_/.test(name));
          return JSON.stringify({ cwd, odd, homes, bin: first.endsWith('/bin'), rest, lib: env.LD_LIBRARY_PATH });
        },
      },
    ).catch(String);
    expect(error).toContain(
      JSON.stringify({ cwd: [], odd: [], homes: true, bin: true, rest: ['/usr/bin', '/bin'], lib: '/opt/lib' }),
    );
  });
});
