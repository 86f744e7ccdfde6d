import { afterAll, describe, expect, it } from '@jest/globals';
import { judge } from '../../../src/commands/check';
import type { Log } from '../../../src/log';
import type { Report } from '../../../src/report';
import { TestRepository } from '../../helpers/repository';

const made: TestRepository[] = [];
afterAll(() => {
  for (const each of made) each.remove();
});
const log: Log = { progress: () => undefined, bug: () => undefined };

const safe = `def find(cursor, name):\n    return cursor.execute('SELECT * FROM users WHERE name = %s', (name,))\n`;
const unsafe = `def find(cursor, name):\n    return cursor.execute("SELECT * FROM users WHERE name = '" + name + "'")\n`;

const handler = (imports: string, call: string): string =>
  `import sqlite3\nfrom flask import Flask, request\n${imports}\napp = Flask(__name__)\n\n\n@app.route('/')\ndef page():\n    cursor = sqlite3.connect('a').cursor()\n    ${call}\n    return 'ok'\n`;
const direct = handler('from db import find', "find(cursor, request.args['name'])");

async function changed(before: Record<string, string>, after: Record<string, string | null>): Promise<Report> {
  const here = new TestRepository();
  made.push(here);
  const base = here.commit(before);
  here.commit(after);
  const request = { root: here.folder, gates: ['sast' as const], config: undefined, mode: undefined, log };
  return judge({ ...request, base });
}

/** The findings of the flow of data: rule, place, and whether each is new. */
const flows = (report: Report): string[] =>
  report.gates.flatMap(({ findings }) =>
    findings
      .filter(({ engine, severity }) => engine === 'dataflow' && severity !== 'low')
      .map(({ rule, location: { path, startLine }, state }) => `${rule} ${path}:${startLine ?? 0} ${state}`),
  );

describe('a helper that changes', () => {
  it('is found where its unchanged caller hands it data from outside', async () => {
    const report = await changed({ 'app.py': direct, 'db.py': safe }, { 'db.py': unsafe });
    expect(flows(report)).toEqual(['sql-injection app.py:10 new']);
    expect(report.verdict).toBe('fail');
  });

  it('is found through modules between them', async () => {
    const between = 'from .db import find\n\n\ndef lookup(cursor, name):\n    return find(cursor, name)\n';
    const app = handler('from core.service import lookup', "lookup(cursor, request.args['name'])");
    const files = { 'app.py': app, 'core/__init__.py': '', 'core/service.py': between, 'core/db.py': safe };
    expect(flows(await changed(files, { 'core/db.py': unsafe }))).toEqual(['sql-injection app.py:10 new']);
  });

  it('leaves alone what its callers did before', async () => {
    const report = await changed({ 'app.py': direct, 'db.py': unsafe }, { 'db.py': `${unsafe}\n\nx = 1\n` });
    expect(flows(report)).toEqual(['sql-injection app.py:10 existing']);
    expect(report.verdict).toBe('pass');
  });

  it('leaves alone what else its callers do', async () => {
    const app = direct.replace("return 'ok'", 'return f\'<p>{request.args["a"]}</p>\'');
    const report = await changed({ 'app.py': app, 'db.py': safe }, { 'db.py': `${safe}\n\nx = 1\n` });
    expect(flows(report)).toEqual(['cross-site-scripting app.py:11 existing']);
    expect(report.verdict).toBe('pass');
  });

  it('that is put right takes its finding away', async () => {
    expect(flows(await changed({ 'app.py': direct, 'db.py': unsafe }, { 'db.py': safe }))).toEqual([]);
  });

  it('does not have others judged than those that import it', async () => {
    const files = { 'app.py': direct, 'db.py': safe, 'other.py': handler('', "eval(request.args['a'])") };
    const report = await changed(files, { 'db.py': unsafe });
    expect(flows(report)).toEqual(['sql-injection app.py:10 new']);
    expect(report.gates[0]).toMatchObject({ evaluated: 2 });
  });
});
