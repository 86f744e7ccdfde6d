import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { flowRule, ruleIds } from '../../../src/engines/python-flow/rules';
import type { Scan } from '../../../src/gates/gate';
import { sastGate } from '../../../src/gates/sast/index';
import { gateSettings } from '../../../src/policy/schema';
import { memoryTree } from '../../helpers/memory-tree';
import { page } from './follow';

const scan = async (files: Record<string, string>): Promise<Scan> => {
  const tree = memoryTree(files);
  const entries = (await tree.list()).filter((entry) => sastGate.covers(entry));
  return sastGate.scan({ tree, entries, settings: gateSettings.sast.parse({}), progress: () => undefined });
};

const rules = ({ detections }: Scan): string[] => detections.map(({ rule }) => rule);

describe('a finding', () => {
  it('shows its way', async () => {
    const source = page(
      "y = 'select ' + x\nimport sqlite3\nsqlite3.connect('a').execute(y)  # nosec B608\nreturn 'ok'",
    );
    const { detections } = await scan({ 'a.py': source });
    expect(detections).toEqual([
      {
        rule: 'sql-injection',
        engine: 'dataflow',
        severity: 'high',
        title: 'SQL injection',
        message: expect.stringMatching(
          /^The query string of the request reaches .*execute\(\) as part of the SQL text\. Its way: a\.py:7 .* → a\.py:10 /,
        ),
        location: { path: 'a.py', startLine: 10, endLine: 10, startColumn: 5, endColumn: 36 },
        lineText: "    sqlite3.connect('a').execute(y)  # nosec B608",
        comments: [{ text: '# nosec B608' }],
        aliases: expect.arrayContaining(['B608', 'S608']),
        help: { text: expect.stringContaining('parameters') },
        cwe: [89],
        flow: expect.arrayContaining([
          {
            location: expect.objectContaining({ path: 'a.py', startLine: 7 }),
            message: 'the query string of the request is read',
          },
        ]),
        properties: { owasp: 'A03:2021' },
      },
    ]);
    expect(detections[0]?.flow?.at(-1)?.location.startLine).toBe(10);
  });

  it('in a notebook has its cell', async () => {
    const cells = ['import streamlit as st\nimport os', 'name = st.text_input("a")', 'os.system("ls " + name)'];
    const file = {
      cells: cells.map((source) => ({ cell_type: 'code', source, outputs: [] })),
      metadata: {},
      nbformat: 4,
      nbformat_minor: 5,
    };
    const { detections } = await scan({ 'a.ipynb': JSON.stringify(file, null, 1) });
    expect(detections.find(({ rule }) => rule === 'command-injection')?.location).toMatchObject({
      path: 'a.ipynb',
      member: 'cell 3, line 1',
    });
  });
});

describe('together with the pattern rules', () => {
  it.each([
    ['one thing at one line is one finding', page("os.system('ls ' + x)\nreturn 'ok'"), ['command-injection']],
    ['a constant is harmless', "import os\nname = 'a'\nos.system(f'ls {name}')\n", []],
    ['so is SQL of constants', "TABLE = 'a'\nq = f'select * from {TABLE}'\n", []],
    [
      'and what was checked',
      page("import subprocess\nif x.isalnum():\n    subprocess.run('ls ' + x, shell=True)\nreturn 'ok'"),
      [],
    ],
    ['what is not known is not', "import os\ndef f(name):\n    os.system(f'ls {name}')\n", ['S605']],
    ['nor what only some know', "import os\ndef f(name):\n    os.system(f'ls {name}')\nf('a')\n", ['S605']],
    ['nor SQL of a parameter', "def f(table):\n    return f'select * from {table}'\n", ['S608']],
    [
      'SQL of a number that FastAPI has checked',
      'from fastapi import FastAPI\napi = FastAPI()\n@api.get("/")\ndef f(n: int = 1):\n    return f"select * from t limit {n}"\n',
      [],
    ],
    [
      'a safe loader',
      'import yaml\nfrom flask import Flask, request\nyaml.load(request.data, Loader=yaml.SafeLoader)\n',
      [],
    ],
  ])('%s', async (_, source, expected) => {
    expect(rules(await scan({ 'a.py': source }))).toEqual(expected);
  });

  it('a file that is too much for it is named, and the others are analysed', async () => {
    const deep = `${Array.from({ length: 90 }, (__, i) => `${' '.repeat(i)}if x:`).join('\n')}\n${' '.repeat(90)}import flask\n`;
    const found = await scan({ 'a.py': `${deep}flask.request\n`, 'b.py': page('eval(x)') });
    expect(found.detections.map(({ rule, location, severity }) => `${rule} ${severity} ${location.path}`)).toEqual(
      expect.arrayContaining(['not-fully-analysed medium a.py', 'code-injection critical b.py']),
    );
  });
});

it('the documentation lists each rule as the code has it', () => {
  const docs = readFileSync(path.join(import.meta.dirname, '../../../docs/sast.md'), 'utf8');
  for (const id of ruleIds) {
    const { title, severity, cwe, owasp } = flowRule(id);
    expect(docs).toContain(`| ${id} | ${title} | ${severity} | ${cwe.join(', ')} | ${owasp} |`);
  }
});
