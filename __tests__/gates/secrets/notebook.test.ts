import { describe, expect, it } from '@jest/globals';
import { draw } from '../../engines/secrets/cases/example';
import { password, scanOf, shown, token } from './reading';
import { paced } from '../../helpers/pace';

interface Cell {
  readonly cell_type?: string;
  readonly source?: string | readonly string[];
  readonly outputs?: readonly object[];
  readonly [key: string]: unknown;
}

const notebook = (cells: readonly Cell[], rest: object = {}): string =>
  JSON.stringify({ cells: cells.map((cell) => ({ cell_type: 'code', ...cell })), nbformat: 4, ...rest }, undefined, 1);
const old = (cells: readonly object[]): string =>
  JSON.stringify({ worksheets: [{ cells }], nbformat: 3 }, undefined, 1);
const found = (seed: number, member: string) => [`huggingface-token ${token(seed)}`, member];
const members = (scan: Awaited<ReturnType<typeof scanOf>>) => shown(scan).map(([what, , member]) => [what, member]);

describe('a notebook', () => {
  it.each<[string, string, string]>([
    ['a source in lines', notebook([{}, { source: ['import x\n', `x.login("${token(1)}")\n`] }]), 'cell 2, line 2'],
    ['a source in one text', notebook([{ source: `import x\n\nx.login('${token(1)}')` }]), 'cell 1, line 3'],
    [
      'a secret split over two lines’ texts',
      notebook([{ source: ['a\n', `t = "${token(1).slice(0, 9)}`, `${token(1).slice(9)}"`] }]),
      'cell 1, line 2',
    ],
    ['a Markdown cell', notebook([{ cell_type: 'markdown', source: [`Use \`${token(1)}\`.`] }]), 'cell 1, line 1'],
    [
      'a stream',
      notebook([{ outputs: [{}, { output_type: 'stream', text: ['a\n', `T=${token(1)}\n`] }] }]),
      'cell 1, output 2',
    ],
    ['text/plain', notebook([{ outputs: [{ data: { 'text/plain': [`'${token(1)}'`] } }] }]), 'cell 1, output 1'],
    ['text/html', notebook([{ outputs: [{ data: { 'text/html': `<b>${token(1)}</b>` } }] }]), 'cell 1, output 1'],
    ['JSON', notebook([{ outputs: [{ data: { 'application/json': { a: [{ t: token(1) }] } } }] }]), 'cell 1'],
    [
      'a traceback',
      notebook([{ outputs: [{ traceback: ['x', `\u001b[31mE\u001b[0m: ${token(1)}`] }] }]),
      'cell 1, output 1',
    ],
    ['metadata of a cell', notebook([{}, { metadata: { tags: [token(1)] } }]), 'cell 2'],
    ['an attachment’s text', notebook([{ attachments: { 'a.txt': { 'text/plain': token(1) } } }]), 'cell 1, line 1'],
    ['its own metadata', notebook([{}], { metadata: { widgets: { value: token(1) } } }), ''],
    ['an image that is none', notebook([{ outputs: [{ data: { 'image/png': `!${token(1)}` } }] }]), 'cell 1'],
    ['nbformat 3', old([{ cell_type: 'code', input: ['a\n', `t="${token(1)}"`], outputs: [] }]), 'cell 1, line 2'],
    [
      'an output of nbformat 3',
      old([{ cell_type: 'code', input: '', outputs: [{ html: token(1) }] }]),
      'cell 1, output 1',
    ],
    [
      'an escaped character',
      notebook([{ source: [`t = "${token(1)}"`] }]).replace(token(1), `\\u0068${token(1).slice(1)}`),
      'cell 1, line 1',
    ],
    [
      'base64 in a source',
      notebook([{ source: `x="${Buffer.from(`T=${token(1)}`).toString('base64')}"` }]),
      'cell 1, line 1',
    ],
  ])('is read: %s', async (_, text, member) => {
    expect(members(await scanOf('a.ipynb', text))).toEqual([found(1, member)]);
    expect(members(await scanOf('a.ipynb', `\uFEFF${text}`))).toEqual([found(1, member)]);
  });

  it.each<[string, string]>([
    ['cut off', notebook([{ source: [`t = "${token(1)}"\n`] }]).slice(0, -9)],
    ['in conflict', notebook([{ source: [`t = "${token(1)}"\n`] }]).replace('[', '<<<<<<< HEAD\n[')],
    ['of another kind', `{"t": "${token(1)}"}`],
    ['nested deeply', '['.repeat(5_000) + token(1)],
    ['in UTF-16', Buffer.from(`\uFEFF${notebook([{ source: token(1) }])}`, 'utf16le').toString('latin1')],
  ])('that is %s is read as text', async (_, text) => {
    const content = text.startsWith('ÿ') ? Buffer.from(text, 'latin1') : text;
    expect(members(await scanOf('a.ipynb', content))).toEqual([found(1, '')]);
  });

  it('too large to be held is read piece by piece, as text', async () => {
    const text = notebook([{ source: ['x = 1\n'.repeat(20_000)] }, { source: [`t = "${token(1)}"\n`] }]);
    expect(members(await scanOf('a.ipynb', text, { notebook: 50_000, chunk: 30_000 }))).toEqual([found(1, '')]);
  });

  it('shows a secret on the file’s own line', async () => {
    const text = notebook([{ source: ['a\n', `  t = {"é": "${token(1)}"}\n`] }]);
    const line = text.split('\n').findIndex((each) => each.includes(token(1))) + 1;
    const column = (text.split('\n')[line - 1] ?? '').indexOf(token(1)) + 1;
    const scan = await scanOf('a.ipynb', text);
    expect(shown(scan)[0]?.[1]).toBe(`${line}:${column}-${column + token(1).length}`);
    expect(scan.detections[0]?.lineText).toBe(text.split('\n')[line - 1]);
  });

  it('hides no password behind its escapes', async () => {
    const text = notebook([{ source: [`os.environ["DB_PASSWORD"] = "${password(1)}"\n`] }]);
    expect(members(await scanOf('a.ipynb', text))).toEqual([[`generic-password ${password(1)}`, 'cell 1, line 1']]);
  });

  it('costs no more than its length when all of it is secrets on one line', async () => {
    const source = Array.from({ length: 30_000 }, (_, i) => `t = "${token(i)}"\n`).join('');
    const started = process.cpuUsage();
    const { detections } = await scanOf('n.ipynb', notebook([{ cell_type: 'code', source }]));
    expect(detections).toHaveLength(1_001);
    expect(detections[999]?.location.member).toBe('cell 1, line 1000');
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(paced(10));
  });

  it('has no secrets in its images', async () => {
    const data = { 'image/png': `iVBORw0KGgo${draw(1).base64(90_000)}\n`, 'image/jpeg': [draw(2).base64(90_000)] };
    const cells = [{ outputs: [{ data }] }, { attachments: { 'a.png': { 'image/png': draw(3).base64(90_000) } } }];
    expect(members(await scanOf('a.ipynb', notebook(cells)))).toEqual([]);
  });

  it('of many cells takes time in proportion to its length', async () => {
    const text = notebook(Array.from({ length: 30_000 }, (_, i) => ({ source: [`x = ${i}\n`, `y = "${i}"`] })));
    const started = process.cpuUsage();
    expect(members(await scanOf('a.ipynb', text))).toEqual([]);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(paced(5));
  });
});
