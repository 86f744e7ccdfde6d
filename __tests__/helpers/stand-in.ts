import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { EngineAccess } from '../../src/engines/external/access';
import { engineSettings, type EngineSettings } from '../../src/policy/engines';

/** A folder that is gone after `use`. */
export async function withFolder<T>(use: (folder: string) => Promise<T> | T): Promise<T> {
  const folder = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'gatehouse-test-'));
  try {
    return await use(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** What a stand-in prints and writes: each a JavaScript expression, in which `args` are its arguments. */
export interface StandIn {
  /** What it prints when it is asked with `--version`, `-version` or `version`. */
  readonly version?: string;
  /** Run in place of the engine's work; may be asynchronous. */
  readonly script?: string;
}

/** Writes a program that behaves like an engine. Its body can use `args`, `fs`, `path` and `option(name)`. */
export function writeStandIn(file: string, { version = '', script = '' }: StandIn): string {
  const text = `#!${process.execPath}
const fs = require('node:fs');
const path = require('node:path');
const args = process.argv.slice(2);
const option = (name) => args[args.indexOf(name) + 1];
const walk = (folder) => fs.readdirSync(folder, { withFileTypes: true }).flatMap((e) =>
  e.isDirectory() ? walk(path.join(folder, e.name)) : [path.join(folder, e.name)]);
if (/^-{0,2}version$/.test(args[0])) console.log(${JSON.stringify(version)});
else (async () => { ${script} })();
`;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text, { mode: 0o755 });
  return file;
}

/** Access that finds nothing on this machine but what is given; `folder` holds a workspace, a cache and temporary files. */
export function accessIn(
  folder: string,
  settings: Partial<EngineSettings> = {},
  environment: EngineAccess['environment'] = {},
): EngineAccess {
  const temporary = path.join(folder, 'temporary');
  const workspace = path.join(folder, 'workspace');
  for (const each of [temporary, workspace]) fs.mkdirSync(each, { recursive: true });
  return {
    settings: engineSettings.parse({ install: 'never', ...settings }),
    untrusted: [workspace],
    cache: path.join(folder, 'cache'),
    temporary,
    environment,
  };
}
