import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPythonEngine, type PythonEngine } from '../../../src/engines/python/engine';
import { helpOf, pythonRules, severityOf } from '../../../src/engines/python/rules';

let engine: PythonEngine;
beforeAll(async () => {
  engine = await createPythonEngine();
});
afterAll(() => engine.close());

const rulesIn = async (source: string): Promise<string[]> => {
  const { diagnostics, syntaxError } = await engine.analyse(`${source}\n`);
  expect(syntaxError).toBeUndefined();
  return diagnostics.map(({ rule }) => rule);
};

describe('the table of Python rules', () => {
  it('has a row for each rule that ruff knows, and no other', () => {
    expect(pythonRules.map(({ code }) => code).sort()).toEqual(knownToRuff());
    expect(new Set(pythonRules.map(({ name }) => name)).size).toBe(pythonRules.length);
  });

  describe.each(pythonRules)('$code $name', (rule) => {
    it('is found in the bad snippet and not in the good one', async () => {
      expect(await rulesIn(rule.bad)).toContain(rule.code);
      expect(await rulesIn(rule.good)).not.toContain(rule.code);
    });

    it('advises nothing that would block', async () => {
      const blocking = pythonRules.filter(({ severity }) => severity === 'critical' || severity === 'high');
      expect((await rulesIn(rule.good)).filter((code) => blocking.some((other) => other.code === code))).toEqual([]);
    });

    it('says what it is, why it matters and what it weighs', () => {
      expect(rule.title.length).toBeLessThan(50);
      expect(rule.why).toMatch(/^[A-Za-z].{39,}\.$/);
      expect(rule.reason).toMatch(/^[A-Z].{19,}\.$/);
      expect(rule.cwe.length).toBeGreaterThan(0);
      expect(helpOf(rule).text).toContain(`    ${rule.good.split('\n')[0] ?? ''}`);
    });
  });

  it.each([
    ['S602', 'import subprocess\nsubprocess.run("ls -l | wc", shell=True)', 'low'],
    ['S602', 'import subprocess\nsubprocess.run("ls -l " + x, shell=True)', 'high'],
    ['S602', 'import subprocess\nsubprocess.Popen(cmd, shell=1)', 'high'],
    ['S605', 'import os\nos.system("clear")', 'low'],
    ['S605', 'import os\nos.system(f"rm {x}")', 'high'],
    ['S605', 'import os\nos.popen(cmd)', 'high'],
  ])('weighs %s in %j as %s', async (code, source, severity) => {
    const found = (await engine.analyse(source)).diagnostics.find(({ rule }) => rule === code);
    const rule = pythonRules.find((row) => row.code === code);
    expect(found && rule && severityOf(rule, found.message)).toBe(severity);
  });
});

interface Ruff {
  readonly PositionEncoding: { readonly Utf16: number };
  readonly Workspace: new (
    settings: object,
    encoding: number,
  ) => { check(source: string): { start_location: { row: number } }[] };
}

/** Ruff has a rule (RUF102) that complains of codes it doesn't know; a removed one can't be selected. */
function knownToRuff(): string[] {
  const ruff = createRequire(import.meta.url)('@astral-sh/ruff-wasm-nodejs') as Ruff;
  const workspace = (code: string) =>
    new ruff.Workspace({ lint: { preview: true, select: [code] } }, ruff.PositionEncoding.Utf16);
  const removed = (code: string): boolean => {
    try {
      workspace(code);
      return false;
    } catch {
      return true;
    }
  };
  const codes = Array.from({ length: 1_000 }, (_, number) => `S${String(number).padStart(3, '0')}`);
  const unknown = new Set(
    workspace('RUF102')
      .check(codes.map((code) => `x = 1  # noqa: ${code}\n`).join(''))
      .map(({ start_location }) => codes[start_location.row - 1]),
  );
  return codes.filter((code) => !unknown.has(code) && !removed(code));
}
