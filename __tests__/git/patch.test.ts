import { describe, expect, it } from '@jest/globals';
import { fileLine, touchesAdded } from '../../src/git/added-lines';
import { PatchParser, type Addition } from '../../src/git/patch';

const [old, now] = ['1'.repeat(40), '2'.repeat(40)];
const commit = `\0${'a'.repeat(40)} ${'b'.repeat(40)}\n\n`;
const index = `index ${old}..${now} 100644\n`;

/** What a log is read as, given to the parser in pieces of `size` bytes: its commits, and `path: added lines` of each file. */
function read(log: string | Buffer, size = 1 << 20): string[] {
  const bytes = Buffer.from(log);
  const found: string[] = [];
  const shown = ({ path, lines }: Addition): string => `${path}: ${lines?.bytes.toString('latin1') ?? 'whole'}`;
  const parser = new PatchParser({
    commit: (sha, parents) => found.push([sha, ...parents].map((each) => each[0]).join(' ')),
    addition: (addition) => found.push(shown(addition)),
  });
  for (let at = 0; at < bytes.length; at += size) parser.feed(bytes.subarray(at, at + size));
  parser.end();
  return found;
}

const log = [
  commit,
  `diff --git a/x y b/x y\n${index}--- a/x y\t\n+++ b/x y\t\n@@ -1 +1,2 @@ def f():\n-+++ b/z\n++++ b/z\n+two\r\n@@ -9,0 +11 @@\n+@@ -1 +1 @@\n\\ No newline at end of file\n`,
  `diff --git "a/q\\"\\t\\303" "b/q\\"\\t\\303"\n${index}Binary files "a/q" and "b/q" differ\n`,
  `diff --git a/gone b/gone\ndeleted file mode 100644\nindex ${old}..${'0'.repeat(40)}\n--- a/gone\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n`,
  `diff --git a/a b/a b/c\nsimilarity index 90%\nrename from a\nrename to a b/c\n${index}@@ -0,0 +3 @@\n+r\n`,
  `diff --git a/k b/k\n${index}--- a/k\n+++ b/k\n@@ -1,3 +1,2 @@\n gone\n-x\n gone\n@@ -11,4 +10,5 @@\n name:\n+  value\n\n-x\n y\n+z\n@@ -31,2 +30,1 @@\n gone\n-x\n`,
  `\0${'c'.repeat(40)} ${'a'.repeat(40)} ${'b'.repeat(40)}\n\n`,
  `diff --cc m\nindex ${old},${old}..${now}\n--- a/m\n+++ b/m\n@@@ -1,3 -1,2 +1,4 @@@\n- a\n -b\n++both\n+ one\n +two\n++both\n- x\n`,
].join('');

const expected = [
  'a b',
  'x y: +++ b/z\ntwo\r\n\n@@ -1 +1 @@\n',
  'q"\t\udcc3: whole',
  'a b/c: r\n',
  'k: name:\n  value\n\ny\nz\n',
  'c a b',
  'm: both\none\ntwo\nboth\n',
];

describe('PatchParser', () => {
  it.each([1, 2, 3, 5, 7, 64, 1 << 20])('reads the same in pieces of %i bytes', (size) => {
    expect(read(log, size)).toEqual(expected);
  });

  it('takes no content for what it has not', () => {
    const lines = 'diff --git a/p b/p\n'.repeat(40_000);
    const text = `${commit}diff --git a/f b/f\n${index}@@ -0,0 +1,40000 @@\n${lines.replace(/^/gm, '+').slice(0, -1)}`;
    const [, found] = read(text);
    expect(found).toBe(`f: ${lines}`);
  });

  it.each([
    ['ends in a hunk', `${commit}diff --git a/f b/f\n${index}@@ -0,0 +1,2 @@\n+x\n`],
    ['ends in a header', `${commit}diff --git a/f`],
    ['has a hunk of no file', `${commit}@@ -0,0 +1 @@\n+x\n`],
    ['has a hunk without its size', `${commit}diff --git a/f b/f\n@@ what @@\n`],
    ['has lines of no kind', `${commit}diff --git a/f b/f\n${index}@@ -0,0 +1,2 @@\n+x\nwhat\n`],
    ['has more lines than it says', `${commit}diff --git a/f b/f\n${index}@@ -1,2 +1 @@\n+x\n+y\n`],
    ['has a header without end', `${commit}${'d'.repeat(1 << 20)}`],
  ])('refuses what %s', (_, text) => {
    expect(() => read(text)).toThrow('git');
  });

  it('keeps the lines around added ones, and tells them apart', () => {
    const found: Addition[] = [];
    const parser = new PatchParser({ commit: () => undefined, addition: (addition) => found.push(addition) });
    parser.feed(Buffer.from(log));
    parser.end();
    const lines = found.find(({ path }) => path === 'k')?.lines;
    expect(lines?.runs).toEqual([
      { start: 0, line: 10, added: false },
      { start: 6, line: 11, added: true },
      { start: 14, line: 12, added: false },
      { start: 17, line: 14, added: true },
    ]);
    if (lines === undefined) throw new Error('no lines');
    const spans = [
      [0, 6],
      [0, 7],
      [13, 20],
      [14, 17],
      [16, 18],
    ] as const;
    expect(spans.map(([start, end]) => touchesAdded(lines, start, end))).toEqual([false, true, true, false, true]);
  });

  it('knows the line of each byte', () => {
    const bytes = Buffer.from('ab\ncd\n\nef\n');
    const runs = [
      { start: 0, line: 4, added: true },
      { start: 7, line: 20, added: true },
    ];
    expect([0, 2, 3, 5, 7, 9].map((offset) => fileLine({ bytes, runs }, offset))).toEqual([4, 4, 5, 5, 20, 20]);
  });
});
