import { describe, expect, it } from '@jest/globals';
import { NotebookError, parseNotebook } from '../../src/formats/notebook';
import { paced } from '../helpers/pace';

const code = (source: unknown) => ({ cell_type: 'code', source, outputs: [], execution_count: null, metadata: {} });
const notebook = (...cells: unknown[]) => ({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 });

describe('cells', () => {
  it('keep their place among all cells, and each line the file line that holds it', () => {
    const file = [
      '{"cells": [',
      '  {"cell_type": "markdown", "source": ["# title"]},',
      '  {"cell_type": "code", "source": [',
      '    "import os\\n",',
      '    "x = 1\\n", "",',
      '    "y = \\"é\\"',
      '"]}',
      ']}',
    ]
      .join('\n')
      .replace('\\"é\\"\n', '\\"é\\"');
    expect(parseNotebook(file).cells).toEqual([
      { index: 2, source: 'import os\nx = 1\ny = "é"', fileLines: [4, 5, 6] },
    ]);
  });

  it.each([
    ['one text is on one line', 'a\nb\nc', [1, 1, 1]],
    ['an empty one has no line', '', []],
    ['an empty list', [], []],
    ['lines that end with CR LF and CR', ['a\r\nb\r', 'c'], [1, 1, 1]],
    ['a line in two pieces', ['a', 'b\n', 'c'], [1, 1]],
    ['an empty last line', ['a\n', ''], [1]],
    ['blank lines', ['\n', '\n'], [1, 1]],
  ])('%s', (_name, source, fileLines) => {
    const [cell] = parseNotebook(JSON.stringify(notebook(code(source)))).cells;
    expect(cell?.source).toBe([source].flat().join(''));
    expect(cell?.fileLines).toEqual(fileLines);
  });

  it('of nbformat 3 are numbered through its worksheets', () => {
    const cell = (input: unknown) => ({ cell_type: 'code', input, language: 'python', outputs: [] });
    const worksheets = [{ cells: [{ cell_type: 'heading', source: 'x' }, cell('a')] }, { cells: [cell(['b\n', 'c'])] }];
    expect(parseNotebook(JSON.stringify({ nbformat: 3, metadata: {}, worksheets })).cells).toEqual([
      { index: 2, source: 'a', fileLines: [1] },
      { index: 3, source: 'b\nc', fileLines: [1, 1] },
    ]);
  });

  it('with a key that occurs twice count as Jupyter reads them', () => {
    const evil = JSON.stringify(code('evil'));
    const good = JSON.stringify(code('good'));
    const sources = (text: string) => parseNotebook(text).cells.map(({ source }) => source);
    expect(sources(`{"cells": [${good}], "cells": [${evil}, ${evil}]}`)).toEqual(['evil', 'evil']);
    expect(sources(`{"cells": [{"cell_type": "code", "source": ["a", 1], "source": ["evil"]}]}`)).toEqual(['evil']);
    expect(sources(`{"cells": [{"cell_type": "raw", "source": "evil", "cell_type": "code"}]}`)).toEqual(['evil']);
  });

  it.each([
    ['worksheets behind an empty list of cells', { nbformat: 3, cells: [], worksheets: [{ cells: [code('evil')] }] }],
    ['cells beside worksheets', { nbformat: 4, worksheets: [{ cells: [code('good')] }], cells: [code('evil')] }],
    ['an input beside a source', { cells: [{ cell_type: 'code', source: 'good', input: 'evil' }] }],
    ['a source beside an input', { worksheets: [{ cells: [{ cell_type: 'code', input: 'good', source: 'evil' }] }] }],
    ['the code of nbformat 1', { nbformat: 1, cells: [{ cell_type: 'code', source: 'good', code: 'evil' }] }],
  ])('are all read where the file has more than one set of them: %s', (_name, file) => {
    expect(parseNotebook(JSON.stringify(file)).cells.map(({ source }) => source)).toContain('evil');
  });

  it('stand beside the constants that Python adds to JSON', () => {
    const outputs =
      '[NaN, Infinity, -Infinity, {"a":NaN}, 1, "NaN \\" NaN"], "metadata": {"score": -Infinity,\n"n": NaN}';
    const [cell] = parseNotebook(
      `{"cells": [{"cell_type": "code", "outputs": ${outputs}, "source": "x = 'NaN \\"Infinity'"}]}`,
    ).cells;
    expect(cell).toEqual({ index: 1, source: `x = 'NaN "Infinity'`, fileLines: [2] });
  });

  it('are not what their outputs look like', () => {
    const output = { data: { cells: [code('no')], source: 'no' }, cell_type: 'code', source: 'no' };
    const cell = { ...code('yes'), outputs: [output], metadata: { source: 'no', cell_type: 'raw' } };
    expect(parseNotebook(JSON.stringify(notebook(cell))).cells.map(({ source }) => source)).toEqual(['yes']);
  });
});

describe('the language', () => {
  it.each([
    [{}, [], undefined],
    [{ kernelspec: { language: 'Python', name: 'Python3' } }, ['python'], 'python3'],
    [{ language_info: { name: 'R' } }, ['r'], undefined],
    [{ kernelspec: { name: 'ir', language: 'R' }, language_info: { name: 'python' } }, ['r', 'python'], 'ir'],
    [{ kernelspec: 'python', language_info: { name: 3 } }, [], undefined],
    [{ kernelspec: { language: ' ' } }, [], undefined],
  ])('of %j', (metadata, languages, kernel) => {
    expect(parseNotebook(JSON.stringify({ ...notebook(), metadata }))).toMatchObject({ languages, kernel });
  });

  it('is forgotten when its metadata come again', () => {
    const r = '{"kernelspec": {"language": "R"}}';
    expect(parseNotebook(`{"cells": [], "metadata": ${r}, "metadata": {}}`).languages).toEqual([]);
    expect(
      parseNotebook(`{"cells": [], "metadata": {"kernelspec": {"language": "R"}, "kernelspec": 1}}`).languages,
    ).toEqual([]);
  });
});

describe('what is not a notebook', () => {
  it.each([
    ['version https://git-lfs.github.com/spec/v1', 'not JSON', 1, 1],
    ['{"cells": [\n', 'the file ends too early', 2, 1],
    ['{"cells": [{"cell_type": "code", "source": ["abc', 'the file ends too early', 1, 45],
    ['{"cells": []}\n{"cells": []}', 'not JSON', 2, 1],
    ['{"cells": [], // comment\n}', 'not JSON', 1, 15],
    ['{"cells": [],}', 'not JSON', 1, 14],
    ['{"cells": [NaN]}', 'cell 1 is not an object', 1, 12],
    ['{"cells": [], "a": 1NaN}', 'not JSON', 1, 21],
    ['{"cells": [], "a": NaNs}', 'not JSON', 1, 20],
    ['{"cells": [], "a": +Infinity}', 'not JSON', 1, 20],
    ['{"cells": [], "a": -NaN}', 'not JSON', 1, 20],
    ["{'cells': []}", 'not JSON', 1, 2],
    ['[]', 'not a JSON object', 1, 1],
    ['"object"', 'not a JSON object', 1, 1],
    ['null', 'not a JSON object', 1, 1],
    ['{}', 'no list of cells', 1, 1],
    ['{"metadata": {"cells": []}}', 'no list of cells', 1, 1],
    ['{"cells": {}}', 'the cells are not a list', 1, 11],
    ['{"cells": "array"}', 'the cells are not a list', 1, 11],
    ['{"cells": [\n1]}', 'cell 1 is not an object', 2, 1],
    ['{"cells": [{}]}', 'cell 1 has no cell_type', 1, 12],
    ['{"cells": [{"cell_type": "code"}]}', 'cell 1 has no source', 1, 12],
    [
      '{"cells": [{"cell_type": "code", "source": 1}]}',
      'cell 1: its source is neither text nor a list of texts',
      1,
      44,
    ],
    [
      '{"cells": [{"source": {"a": "b"}, "cell_type": "code"}]}',
      'cell 1: its source is neither text nor a list of texts',
      1,
      23,
    ],
    [
      '{"cells": [{"source": ["a", ["b"]], "cell_type": "code"}]}',
      'cell 1: its source is neither text nor a list of texts',
      1,
      29,
    ],
    [`{"cells": [${'{},'.repeat(200_000)}{}]}`, 'more than 100000 cells', 1, 300_012],
    [`{"cells": [{"source": [${'"a",'.repeat(1_000_001)}""]}]}`, 'more than 1000000 lines in a cell', 1, 4_000_024],
    ['['.repeat(1_000_000), 'not a JSON object', 1, 1],
    [`{"cells": [], "metadata": ${'['.repeat(1_000_000)}`, 'nested too deeply', 1, 526],
    [`{"cells": [], "metadata": ${'{"a":'.repeat(1_000_000)}`, 'nested too deeply', 1, 2522],
  ])('%.60s', (text, message, line, column) => {
    let thrown: unknown;
    try {
      parseNotebook(text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(NotebookError);
    expect(thrown).toMatchObject({ message, line, column });
  });

  it.each(['', ' \n', '{"cells": []}'])('%j is a notebook without code', (text) => {
    expect(parseNotebook(text).cells).toEqual([]);
  });

  it('any cut of a good one is refused', () => {
    const text = JSON.stringify(notebook(code(['import os\n', 'os.system("é")']), code('x')), null, 1);
    for (let length = 1; length < text.length; length++) {
      expect(() => parseNotebook(text.slice(0, length))).toThrow(NotebookError);
    }
  });
});

it('reads 20 MB of output in seconds', () => {
  const outputs = [
    {
      output_type: 'display_data',
      data: { 'image/png': 'A'.repeat(10_000_000), 'application/json': Array(2_000_000).fill(1) },
    },
  ];
  const started = performance.now();
  expect(parseNotebook(JSON.stringify(notebook({ ...code('x'), outputs }))).cells).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(paced(15_000));
});
